import { DOCUMENT_WORDS } from '../dutch/people'
import { isThing } from '../dutch/things'
import type { Article } from './article'
import type { Attribution } from './attribute'
import type { MarkedSpan } from './marked-span'
import type { Mention } from './mentions'
import type { People } from './people'
import type { Source } from './resolve'
import { WordClass } from './word-classes'

/** Verbs by which words stand or sound somewhere. */
const STANDING: ReadonlySet<string> = new Set(
  `staat staan stond stonden gestaan hangt hangen hing hingen prijkt prijken prijkte prijkten verschijnt verschijnen
  verscheen verschenen klinkt klinken klonk klonken geschilderd geverfd gekalkt gespoten gekrast gekrabbeld gegraveerd
  geprint gedrukt geplakt`.split(/\s+/),
)
/** Whoever it is: *dan denk je*, *men zegt*. */
const ANYBODY = /^(?:je|jij|men)$/
/** How far from its verb a thing is looked for, and from its preposition its noun, in tokens. */
const THING_RANGE = 30
const PHRASE = 4

/**
 * Whether the words around quotation `q` name nobody: they stand on a thing (*op de muur stond ‘…’*), or anybody says them
 * (*dan denk je ‘…’*, *dan noemen ze dat ‘…’*, where no people were spoken of).
 */
export function saysNobody(
  article: Article,
  people: People,
  q: number,
  attribution: Attribution | undefined,
  source: Source | undefined,
): boolean {
  const mention = attribution?.mention ?? null
  const cue = attribution?.cue ?? -1
  if (mention?.kind === 'pronoun') {
    if (ANYBODY.test(article.word(mention.head))) return true
    // ze zeggen: no one person, and no place
    const cluster = source?.cluster ?? null
    return mention.plural && cluster !== null && people.byCluster.get(cluster)?.type !== 'ORG'
  }
  if (cue >= 0 && isAnybodys(article, cue, mention)) return true
  return !mention?.document && standsOnThing(article, q, mention, cue)
}

/** `dan denk je: ‘…’`: the subject beside the verb is anybody, whoever another sentence names; not *Jansen vertelt je: ‘…’*. */
function isAnybodys(article: Article, cue: number, mention: Mention | null): boolean {
  if (mention && article.sentenceOf[mention.firstToken] === article.sentenceOf[cue]) return false
  return ANYBODY.test(article.word(cue + 1)) || ANYBODY.test(article.word(cue - 1))
}

/**
 * Whether in the sentence of the quotation words are said to stand or sound, a thing stands in a phrase with a preposition, and no text
 * is spoken of. Where another sentence names somebody, that is not who says the words.
 */
function standsOnThing(article: Article, q: number, mention: Mention | null, cue: number): boolean {
  const { firstToken, endToken } = article.spans[q] as MarkedSpan
  const level = article.parents[q]
  const sentence = article.sentence(article.sentenceOf[firstToken] as number)
  if (!sentence) return false
  const own = mention !== null && article.sentenceOf[mention.firstToken] === article.sentenceOf[firstToken]
  if (own && !STANDING.has(article.word(cue))) return false
  let stands = false
  let found = false
  let preposition = Number.NEGATIVE_INFINITY
  const end = Math.min(sentence.endToken, endToken + THING_RANGE)
  for (let t = Math.max(sentence.firstToken, firstToken - THING_RANGE); t < end; t++) {
    if (t === firstToken) {
      t = endToken - 1
      continue
    }
    if (article.spanOf[t] !== level) continue
    if (article.wordClass(t) === WordClass.Preposition) preposition = t
    const word = article.word(t)
    if (DOCUMENT_WORDS.has(word)) return false
    if (STANDING.has(word)) stands = true
    if (t - preposition <= PHRASE && isThing(word)) found = true
  }
  return stands && found
}
