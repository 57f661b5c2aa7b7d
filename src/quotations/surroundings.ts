import type { Sentence } from '../sentences'
import { firstWhere } from '../span'
import type { Article } from './article'
import type { MarkedSpan } from './marked-span'
import type { Mention } from './mentions'
import { AS_FOUND, variantsOf } from './variants'
import { WordClass } from './word-classes'

/** Where a token stands, seen from a quotation; before and after in its own sentence. */
export const Where = { Before: 0, After: 1, SentenceBefore: 2, TwoSentencesBefore: 3, SentenceAfter: 4 } as const

export type Where = (typeof Where)[keyof typeof Where]

/** A token around a quotation. */
export interface Place {
  readonly where: Where
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
  const around = new Around(article, q)
  const mentions = around.mentions.sort(nearest)
  const cues = around.cues.sort(nearest)
  number(mentions)
  number(cues)
  mentions.length = Math.min(mentions.length, MOST_MENTIONS)
  const all = [...mentions]
  for (const near of mentions) {
    for (const { mention, form } of variantsOf(article, near.mention)) {
      const place = around.placeOf(mention.firstToken)
      if (place) all.push({ mention, place, order: near.order, first: near.first, form })
    }
  }
  return { mentions: all, cues: cues.slice(0, MOST_CUES) }
}

const nearest = (a: { readonly place: Place }, b: { readonly place: Place }) =>
  a.place.where - b.place.where || a.place.distance - b.place.distance

/** Reporter's tokens in one direction from a quotation, the nearest first: a stretch of a sentence. */
interface Stretch {
  readonly where: Where
  readonly from: number
  readonly step: 1 | -1
  /** For each token walked over: its distance, -1 in other quotations; and the quotations passed. */
  readonly distances: number[]
  readonly gaps: number[]
}

/** The tokens before and after a quotation, walked over once. */
class Around {
  readonly mentions: { mention: Mention; place: Place; order: number; first: boolean; form: number }[] = []
  readonly cues: { token: number; place: Place; order: number }[] = []
  readonly #stretches: Stretch[] = []
  readonly #span: MarkedSpan
  readonly #level: number

  constructor(
    readonly article: Article,
    q: number,
  ) {
    this.#span = article.spans[q] as MarkedSpan
    this.#level = article.parents[q] as number
    const { firstToken, endToken } = this.#span
    const first = article.sentenceOf[firstToken] as number
    const last = article.sentenceOf[endToken - 1] as number
    const own = article.sentence(first) as Sentence
    const ends = article.sentence(last) as Sentence
    this.#walk(firstToken - 1, own.firstToken - 1, -1, Where.Before)
    this.#walk(endToken, ends.endToken, 1, Where.After)
    const beside = (s: number, where: Where): number => {
      const sentence = article.sentence(s)
      if (!sentence) return -1
      if (sentence.block !== own.block && !(s === first - 1 && article.word(sentence.endToken - 1) === ':')) return -1
      if (where === Where.SentenceAfter) this.#walk(sentence.firstToken, sentence.endToken, 1, where)
      else this.#walk(sentence.endToken - 1, sentence.firstToken - 1, -1, where)
      return s
    }
    const sentences = [
      first,
      last === first ? -1 : last,
      beside(first - 1, Where.SentenceBefore),
      beside(last + 1, Where.SentenceAfter),
      beside(first - 2, Where.TwoSentencesBefore),
    ]
    for (const s of sentences) if (s >= 0) this.#readMentions(s)
  }

  /** Walks over a sentence or a part of it, noting places, and cues on the way. */
  #walk(from: number, to: number, step: 1 | -1, where: Where): void {
    const stretch: Stretch = { where, from, step, distances: [], gaps: [] }
    let distance = 0
    let gaps = 0
    let inGap = false
    for (let t = from; t !== to && stretch.distances.length < FARTHEST; t += step) {
      const outside = this.article.spanOf[t] === this.#level
      if (outside && where <= Where.After && this.article.word(t) === ';') break
      if (!outside && !inGap) gaps++
      inGap = !outside
      stretch.distances.push(outside ? distance : -1)
      stretch.gaps.push(gaps)
      if (!outside) continue
      if (where !== Where.TwoSentencesBefore && isCue(this.article, t, where, distance, gaps, this.#span))
        this.cues.push({ token: t, place: { where, distance, gaps }, order: 0 })
      distance++
    }
    this.#stretches.push(stretch)
  }

  /** Where a token stands; `undefined` where it is too far or in another quotation. */
  placeOf(t: number): Place | undefined {
    for (const { where, from, step, distances, gaps } of this.#stretches) {
      const at = (t - from) * step
      const distance = distances[at]
      if (at >= 0 && distance !== undefined && distance >= 0) return { where, distance, gaps: gaps[at] as number }
    }
    return undefined
  }

  #readMentions(s: number): void {
    const all = this.article.mentionsOf(s)
    const { firstToken, endToken } = this.#span
    let isFirst = true
    const read = (mention: Mention) => {
      const place = this.placeOf(mention.firstToken)
      if (!place) return
      this.mentions.push({ mention, place, order: 0, first: isFirst, form: AS_FOUND })
      isFirst = false
    }
    // Of a long sentence only what was walked over; what the quotation itself holds is passed over.
    for (let i = firstFrom(all, firstToken - 2 * FARTHEST); i < all.length && (all[i] as Mention).firstToken < firstToken; i++)
      read(all[i] as Mention)
    for (let i = firstFrom(all, endToken); i < all.length && (all[i] as Mention).firstToken < endToken + 2 * FARTHEST; i++)
      read(all[i] as Mention)
  }
}

/** The index of the first mention that begins at token `t` or later. */
function firstFrom(mentions: readonly Mention[], t: number): number {
  return firstWhere(mentions.length, (i) => (mentions[i] as Mention).firstToken >= t)
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
function isCue(article: Article, t: number, where: Where, distance: number, gaps: number, span: MarkedSpan): boolean {
  const kind = article.wordClass(t)
  if (kind === WordClass.Colon) return t === span.firstToken - 1 || (where === Where.SentenceBefore && distance === 0)
  if (kind === WordClass.Strong || kind === WordClass.Weak || kind === WordClass.Volgens || kind === WordClass.Aldus) return true
  if (where === Where.After && distance <= 1 && gaps === 0)
    return /^\p{Ll}+(?:t|de|te|den|ten|en)$/u.test(article.input.tokens[t]?.text ?? '')
  return where <= Where.After && distance < 8 && article.input.tags[t]?.upos === 'VERB'
}
