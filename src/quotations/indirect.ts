import { textSpan } from '../span'
import { type Article, type ArticleInput, articleOf } from './article'
import type { Mention } from './mentions'
import { People } from './people'
import type { IndirectSpeech, SpeakerVia } from './quote'
import { Resolver, type Said } from './resolve'
import { WordClass } from './word-classes'

/** How often such an attribution is right where a verb or preposition gives it: counted on 100 sentences of the training articles. */
const CONFIDENCE = 0.85
/** How far the subject may stand from its verb, and `dat` from the verb, in tokens. */
const CLAUSE_RANGE = 8

/** Finds *X zegt dat …*, *dat …, zegt X*, *volgens X …* among the reporter's words. */
export function indirectSpeechOf(input: ArticleInput): IndirectSpeech[] {
  const article = articleOf(input)
  const resolver = new Resolver(article, new People(article))
  const said: Said[] = []
  const found: IndirectSpeech[] = []
  input.sentences.forEach((sentence, s) => {
    if (input.blocks[sentence.block]?.type === 'boilerplate') return
    for (let cue = sentence.firstToken; cue < sentence.endToken; cue++) {
      if (article.spanOf[cue] !== -1) continue
      const kind = article.wordClass(cue)
      const read =
        kind === WordClass.Volgens ? accordingTo(article, s, cue) : kind === WordClass.Strong ? thatClause(article, s, cue) : undefined
      if (!read) continue
      const source = resolver.resolve(read.mention, said, undefined)
      if (!source) continue
      const span = (first: number, end: number) => textSpan(input.text, input.tokens[first]?.start ?? 0, input.tokens[end - 1]?.end ?? 0)
      const { mention, first, end } = read
      said.push({ firstToken: first, endToken: end, source, mention })
      const via: SpeakerVia = kind === WordClass.Volgens ? 'volgens' : mention.kind === 'pronoun' ? 'pronoun' : 'cue'
      found.push({
        ...span(first, end),
        cue: span(cue, cue + 1),
        speaker: {
          name: source.name,
          cluster: source.cluster,
          mention: span(mention.firstToken, mention.endToken),
          confidence: CONFIDENCE,
          via,
        },
      })
      break
    }
  })
  return found
}

interface Read {
  readonly mention: Mention
  readonly first: number
  readonly end: number
}

/** `Jansen zegt dat het niet kan.`: what follows `dat`, up to the end of the sentence. */
function thatClause(article: Article, s: number, cue: number): Read | undefined {
  const { firstToken, endToken } = article.sentence(s) as { firstToken: number; endToken: number }
  let that = -1
  for (let t = cue + 1; t < Math.min(endToken, cue + CLAUSE_RANGE); t++) {
    if (article.wordClass(t) === WordClass.That || article.word(t) === 'of') {
      that = t
      break
    }
    if (article.wordClass(t) === WordClass.Final || article.spanOf[t] !== -1) return undefined
  }
  if (that < 0) return undefined
  const mention = subjectOf(article, s, cue, that, firstToken)
  const end = withoutFinal(article, that, endToken)
  return mention && end - that > 2 && !isQuoted(article, that, end) ? { mention, first: that, end } : undefined
}

/** `Volgens Jansen kan het niet.`: the rest of the sentence. */
function accordingTo(article: Article, s: number, cue: number): Read | undefined {
  const { firstToken, endToken } = article.sentence(s) as { firstToken: number; endToken: number }
  const mention = article.mentionsOf(s).find((m) => m.firstToken > cue && m.firstToken <= cue + 3)
  if (!mention || article.spanOf[mention.firstToken] !== -1) return undefined
  const atStart = cue - firstToken < 2
  const first = atStart ? mention.endToken : firstToken
  const end = atStart ? withoutFinal(article, first, endToken) : cue
  return end - first > 2 && !isQuoted(article, first, end) ? { mention, first, end } : undefined
}

/** The subject of a verb: right after it, else the nearest before it in its clause that no preposition governs. */
function subjectOf(article: Article, s: number, cue: number, that: number, from: number): Mention | undefined {
  const mentions = article.mentionsOf(s).filter((m) => article.spanOf[m.firstToken] === -1)
  const after = mentions.find(
    (m) => m.firstToken > cue && m.endToken <= that && article.wordClass(m.firstToken - 1) !== WordClass.Preposition,
  )
  if (after) return after
  return mentions.findLast(
    (m) =>
      m.endToken <= cue &&
      m.firstToken >= from &&
      cue - m.endToken < CLAUSE_RANGE &&
      article.wordClass(m.firstToken - 1) !== WordClass.Preposition,
  )
}

function withoutFinal(article: Article, first: number, end: number): number {
  let stop = end
  while (stop > first && (article.wordClass(stop - 1) === WordClass.Final || article.wordClass(stop - 1) === WordClass.Comma)) stop--
  return stop
}

/** Whether what is said stands in quotation marks: then it is a quotation, not indirect speech. */
function isQuoted(article: Article, first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (article.wordClass(t) === WordClass.Mark) return true
  return false
}
