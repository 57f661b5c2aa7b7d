import { SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../dutch/speech-verbs'
import type { Sentence } from '../sentences'
import type { Article } from './article'
import type { MarkedSpan } from './marks'
import type { Mention } from './mentions'
import { AS_FOUND } from './variants'

/** Where a token stands, seen from a quotation. */
export const BEFORE = 0
export const AFTER = 1
export const SENTENCE_BEFORE = 2
export const TWO_SENTENCES_BEFORE = 3
export const SENTENCE_AFTER = 4

/** A token around a quotation. */
export interface Place {
  readonly where: number
  /** Reporter's tokens between it and the quotation. */
  readonly distance: number
  /** Other quotations between. */
  readonly gaps: number
}

/** A mention around a quotation: one reading of its words (`form`). */
export interface MentionNear {
  readonly mention: Mention
  readonly place: Place
  /** How many mentions of the same place are nearer. */
  readonly order: number
  /** Whether it is the first mention of its sentence. */
  readonly first: boolean
  readonly form: number
}

/** What may attribute a quotation: the mentions and cues of its own sentence and those beside it, the nearest first. */
export interface Surroundings {
  readonly mentions: readonly MentionNear[]
  readonly cues: readonly { readonly token: number; readonly place: Place; readonly order: number }[]
}

/** How far mentions and cues are looked for in each direction and sentence, in tokens: longer than any sentence of a newspaper. */
const FARTHEST = 200
/** Most mentions and cues weighed for one quotation. */
const MOST_MENTIONS = 16
const MOST_CUES = 8

/** Finds the mentions and cues around quotation `q`, outside other quotations. */
export function surroundingsOf(article: Article, q: number): Surroundings {
  const span = article.spans[q] as MarkedSpan
  const level = article.parents[q] as number
  const first = article.sentenceOf[span.firstToken] as number
  const last = article.sentenceOf[span.endToken - 1] as number
  const block = article.sentence(first)?.block
  const places = new Map<number, Place>()
  const walk = (from: number, to: number, step: 1 | -1, where: number) => {
    let distance = 0
    let gaps = 0
    let inGap = false
    let left = FARTHEST
    for (let t = from; t !== to && left > 0; t += step, left--) {
      if (article.spanOf[t] === level) {
        places.set(t, { where, distance: distance++, gaps })
        inGap = false
      } else if (!inGap) {
        gaps++
        inGap = true
      }
    }
  }
  const own = article.sentence(first) as Sentence
  walk(span.firstToken - 1, own.firstToken - 1, -1, BEFORE)
  walk(span.endToken, (article.sentence(last) as Sentence).endToken, 1, AFTER)
  const beside: [number, number][] = [[first, BEFORE]]
  if (last !== first) beside.push([last, AFTER])
  const around = (s: number, where: number) => {
    const sentence = article.sentence(s)
    if (!sentence) return
    if (sentence.block !== block && !(s === first - 1 && article.word(sentence.endToken - 1) === ':')) return
    if (where === SENTENCE_AFTER) walk(sentence.firstToken, sentence.endToken, 1, where)
    else walk(sentence.endToken - 1, sentence.firstToken - 1, -1, where)
    beside.push([s, where])
  }
  around(first - 1, SENTENCE_BEFORE)
  around(last + 1, SENTENCE_AFTER)
  around(first - 2, TWO_SENTENCES_BEFORE)

  const mentions: { mention: Mention; place: Place; order: number; first: boolean; form: number }[] = []
  const cues: { token: number; place: Place; order: number }[] = []
  let [lowest, highest] = [Number.POSITIVE_INFINITY, -1]
  for (const t of places.keys()) {
    lowest = Math.min(lowest, t)
    highest = Math.max(highest, t)
  }
  for (const [s] of beside) {
    let isFirst = true
    const all = article.mentionsOf(s)
    for (let i = firstFrom(all, lowest); i < all.length; i++) {
      const mention = all[i] as Mention
      if (mention.firstToken > highest) break
      const place = places.get(mention.firstToken)
      if (!place) continue
      mentions.push({ mention, place, order: 0, first: isFirst, form: AS_FOUND })
      isFirst = false
    }
  }
  const nearest = (a: { place: Place }, b: { place: Place }) => a.place.where - b.place.where || a.place.distance - b.place.distance
  mentions.sort(nearest)
  for (const [token, place] of places) {
    if (place.where === TWO_SENTENCES_BEFORE) continue
    if (isCue(article, token, place, span)) cues.push({ token, place, order: 0 })
  }
  cues.sort(nearest)
  number(mentions)
  number(cues)
  const all = mentions.slice(0, MOST_MENTIONS)
  for (const near of mentions.slice(0, MOST_MENTIONS)) {
    for (const { mention, form } of article.variantsOf(near.mention)) {
      const place = places.get(mention.firstToken)
      if (place) all.push({ ...near, mention, place, form })
    }
  }
  return { mentions: all, cues: cues.slice(0, MOST_CUES) }
}

/** The index of the first mention that begins at token `t` or later, found by halving. */
function firstFrom(mentions: readonly Mention[], t: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).firstToken >= t) high = middle
    else low = middle + 1
  }
  return low
}

function number(list: { place: Place; order: number }[]): void {
  let order = 0
  let where = -1
  for (const item of list) {
    order = item.place.where === where ? order + 1 : 0
    where = item.place.where
    item.order = order
  }
}

/** Whether a token may attribute: a verb of saying, `volgens`, `aldus`, the colon before the mark, or a verb in the slot after it. */
function isCue(article: Article, t: number, place: Place, span: MarkedSpan): boolean {
  const kind = article.wordClass(t)
  if (kind === COLON) return t === span.firstToken - 1 || (place.where === SENTENCE_BEFORE && place.distance === 0)
  if (kind === STRONG || kind === WEAK || kind === VOLGENS || kind === ALDUS) return true
  if (place.where === AFTER && place.distance <= 1 && place.gaps === 0)
    return /^\p{Ll}+(?:t|de|te|den|ten|en)$/u.test(article.input.tokens[t]?.text ?? '')
  const upos = article.input.tags[t]?.upos
  return upos === 'VERB' && place.where <= AFTER && place.distance < 8
}

/** Classes of words that stand around mentions and cues. */
export const OTHER = 0
export const STRONG = 1
export const WEAK = 2
export const VOLGENS = 3
export const ALDUS = 4
export const COLON = 5
export const COMMA = 6
export const PREPOSITION = 7
export const FINAL = 8
export const MARK = 9
export const THAT = 10
export const AND = 11
export const BRACKET = 12
export const NAME = 13
export const NOTHING = 14
export const DETERMINER = 15

const CLASSES: ReadonlyMap<string, number> = new Map<string, number>([
  ...'aan in op bij met voor tegen over onder tussen door naar uit na tot sinds zonder per als vanuit van om binnen buiten rond langs namens wegens dankzij ondanks tijdens jegens'
    .split(' ')
    .map((w) => [w, PREPOSITION] as const),
  ['volgens', VOLGENS],
  ['aldus', ALDUS],
  [':', COLON],
  [',', COMMA],
  [';', COMMA],
  ['–', COMMA],
  ['.', FINAL],
  ['!', FINAL],
  ['?', FINAL],
  ..."„ “ ” \" ' ‘ ’ '' ,, « »".split(' ').map((w) => [w, MARK] as const),
  ['dat', THAT],
  ['en', AND],
  ['maar', AND],
  ['(', BRACKET],
  [')', BRACKET],
  ...'de het een zijn haar hun mijn onze die deze geen'.split(' ').map((w) => [w, DETERMINER] as const),
])

/** The class of a word in small letters. */
export function classOfWord(word: string): number {
  const known = CLASSES.get(word)
  if (known !== undefined) return known
  if (SPEECH_VERBS.has(word)) return WEAK_SPEECH_VERBS.has(word) ? WEAK : STRONG
  return isSeparable(word) ? STRONG : OTHER
}

/** `opmerkte`, `toevoegde`, `uitriep`: a particle written with its verb, as in a subordinate clause. */
function isSeparable(word: string): boolean {
  if (word.length < 7) return false
  for (let i = 2; i <= 5; i++) {
    if (!PARTICLES.has(word.slice(0, i))) continue
    const verb = word.slice(i)
    if (verb.length >= 4 && SPEECH_VERBS.has(verb) && !verb.startsWith('ge')) return true
  }
  return false
}

const PARTICLES: ReadonlySet<string> = new Set('op toe uit aan in af bij na door voor terug tegen over mee weer vast samen rond'.split(' '))
