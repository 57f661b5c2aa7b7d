import type { FoundMention } from '../coreference'
import type { Sentence } from '../sentences'
import type { Article } from './article'
import type { MarkedSpan } from './marks'
import { FIRST_PERSON } from './mention-facts'
import { ALDUS, COLON, DETERMINER, MARK, PREPOSITION, STRONG, VOLGENS, WEAK } from './word-classes'

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

/** A mention around a quotation. */
export interface MentionNear {
  readonly mention: FoundMention
  readonly place: Place
  /** How many mentions of the same place are nearer. */
  order: number
  /** Whether it is the first mention of its sentence. */
  readonly first: boolean
  /** Whether a longer mention holds it. */
  readonly held: boolean
  /** How its words came about: as found, the noun alone, or with a phrase more. */
  readonly form: number
}

/** Forms of mentions. */
const AS_FOUND = 0
const NOUN_ALONE = 1
const WITH_PHRASE = 2
/** Most words of a phrase that may still belong to a description: *op rij vijf*. */
const LONGEST_PHRASE = 3

/** A word around a quotation that may attribute it. */
export interface CueNear {
  readonly token: number
  readonly place: Place
  order: number
}

/** How far mentions and cues are looked for in each direction and sentence, in tokens: longer than any sentence of a newspaper. */
const FARTHEST = 200
/** Most mentions and cues weighed for one quotation. */
const MOST_MENTIONS = 14
const MOST_CUES = 7

/** What may attribute a quotation: the mentions and cues of its own sentence and those beside it, the nearest first, outside other quotations. */
export class Around {
  readonly mentions: readonly MentionNear[]
  readonly cues: readonly CueNear[]
  readonly #mentions: MentionNear[] = []
  readonly #cues: CueNear[] = []
  /** For each stretch walked over: its first token, its direction, and the place of each token. */
  readonly #stretches: { readonly from: number; readonly step: number; readonly places: (Place | undefined)[] }[] = []
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
    this.#walk(firstToken - 1, own.firstToken - 1, -1, BEFORE)
    this.#walk(endToken, ends.endToken, 1, AFTER)
    const beside = (s: number, where: number) => {
      const sentence = article.sentence(s)
      if (!sentence) return
      if (sentence.block !== own.block && !(s === first - 1 && article.word(sentence.endToken - 1) === ':')) return
      if (where === SENTENCE_AFTER) this.#walk(sentence.firstToken, sentence.endToken, 1, where)
      else this.#walk(sentence.endToken - 1, sentence.firstToken - 1, -1, where)
    }
    beside(first - 1, SENTENCE_BEFORE)
    beside(last + 1, SENTENCE_AFTER)
    beside(first - 2, TWO_SENTENCES_BEFORE)
    for (const { from, step, places } of this.#stretches)
      this.#readMentions(step > 0 ? from : from - places.length + 1, step > 0 ? from + places.length : from + 1)
    const mentions = numbered(this.#mentions, MOST_MENTIONS)
    this.mentions = mentions.flatMap((near) => [near, ...this.#variantsOf(near)])
    this.cues = numbered(this.#cues, MOST_CUES)
  }

  /** Walks over a sentence or a part of it, noting places, and cues on the way. */
  #walk(from: number, to: number, step: 1 | -1, where: number): void {
    const places: (Place | undefined)[] = []
    let distance = 0
    let gaps = 0
    let inGap = false
    for (let t = from; t !== to && places.length < FARTHEST; t += step) {
      const outside = this.article.spanOf[t] === this.#level
      if (outside && where <= AFTER && this.article.word(t) === ';') break
      if (!outside && !inGap) gaps++
      inGap = !outside
      const place = outside ? { where, distance, gaps } : undefined
      places.push(place)
      if (!place) continue
      if (where !== TWO_SENTENCES_BEFORE && this.#isCue(t, place)) this.#cues.push({ token: t, place, order: 0 })
      distance++
    }
    this.#stretches.push({ from, step, places })
  }

  #readMentions(first: number, end: number): void {
    const { article } = this
    let isFirst = true
    let heldUntil = -1
    if (this.#level >= 0) for (let t = first; t < end; t++) if (FIRST_PERSON.test(article.word(t))) this.#addFirstPerson(t)
    for (let i = article.mentionFrom(first); i < article.mentions.length; i++) {
      const mention = article.mentions[i] as FoundMention
      if (mention.firstToken >= end) break
      const place = this.placeOf(mention.firstToken)
      const held = mention.endToken <= heldUntil
      if (!held) heldUntil = mention.endToken
      if (!place) continue
      this.#mentions.push({ mention, place, order: 0, first: isFirst, held, form: AS_FOUND })
      isFirst = false
    }
  }

  /** `„Ik zei: ‘Ga weg!’”`: who speaks outside speaks inside. */
  #addFirstPerson(t: number): void {
    const place = this.placeOf(t)
    const token = this.article.input.tokens[t]
    if (!place || !token) return
    const mention: FoundMention = {
      ...FIRST,
      start: token.start,
      end: token.end,
      text: token.text,
      firstToken: t,
      endToken: t + 1,
      head: t,
    }
    this.#mentions.push({ mention, place, order: 0, first: false, held: false, form: AS_FOUND })
  }

  /** Other readings of a description's words: *een verklaring op X* is also *een verklaring*, *een jongen* also *een jongen achter mij*. */
  #variantsOf(near: MentionNear): MentionNear[] {
    const { mention, held, place } = near
    if (mention.kind !== 'description' || held || place.where === TWO_SENTENCES_BEFORE) return []
    const found: MentionNear[] = []
    const add = (endToken: number, form: number) => {
      const end = this.article.input.tokens[endToken - 1]?.end as number
      const words = { ...mention, end, endToken, text: this.article.text(mention.firstToken, endToken), cluster: -1 }
      found.push({ ...near, mention: words, form })
    }
    if (mention.endToken > mention.head + 1) add(mention.head + 1, NOUN_ALONE)
    for (const end of this.#phraseEnds(mention.endToken)) add(end, WITH_PHRASE)
    return found
  }

  /** Where `aan de lijn`, `achter mij`, `op rij vijf` behind a description may end. */
  #phraseEnds(from: number): number[] {
    const { article } = this
    if (article.wordClass(from) !== PREPOSITION && !/^(?:anders|zelf)$/.test(article.word(from))) return []
    const ends: number[] = []
    const last = article.sentenceAt(from).endToken
    let t = article.wordClass(from) === PREPOSITION ? from + 1 : from
    if (article.wordClass(t) === DETERMINER) t++
    for (let words = 0; words < LONGEST_PHRASE && t < last; words++) {
      const name = article.nameAt[t] as number
      const kind = article.wordClass(t)
      if (
        name < 0 &&
        (article.input.tokens[t]?.kind === 'punctuation' || kind === STRONG || kind === WEAK || kind === PREPOSITION || kind === MARK)
      )
        break
      if (words > 0 && NO_PHRASE.test(article.upos(t))) break
      t = name >= 0 ? (article.nameEnd[name] as number) : t + 1
      if (article.upos(t - 1) !== 'ADJ' && article.upos(t - 1) !== 'DET') ends.push(t)
    }
    return ends
  }

  /** Where token `t` stands; `undefined` where it was not walked over or is inside a quotation. */
  placeOf(t: number): Place | undefined {
    for (const { from, step, places } of this.#stretches) {
      const at = (t - from) * step
      if (at >= 0 && at < places.length) return places[at]
    }
    return undefined
  }

  /** Whether a token may attribute: a verb of saying, `volgens`, `aldus`, the colon before the mark, or a verb in the slot after it. */
  #isCue(t: number, { where, distance, gaps }: Place): boolean {
    const { article } = this
    const kind = article.wordClass(t)
    if (kind === COLON) return t === this.#span.firstToken - 1 || (where === SENTENCE_BEFORE && distance === 0)
    if (kind === STRONG || kind === WEAK || kind === VOLGENS || kind === ALDUS) return true
    if (where === AFTER && distance <= 1 && gaps === 0) return /^\p{Ll}+(?:t|de|te|den|ten|en)$/u.test(article.input.tokens[t]?.text ?? '')
    return where <= AFTER && distance < 8 && article.upos(t) === 'VERB'
  }
}

/** Parts of speech that end a phrase: *een woordvoerder van de politie wordt*. */
const NO_PHRASE = /^(?:VERB|AUX|SCONJ|CCONJ|ADV)$/
const FIRST: FoundMention = {
  start: 0,
  end: 0,
  text: '',
  kind: 'pronoun',
  cluster: -1,
  confidence: 1,
  firstToken: 0,
  endToken: 0,
  head: 0,
  name: -1,
  gender: null,
  number: 'sing',
  nounClass: 'unknown',
  type: null,
  role: 'subject',
  definite: true,
  probability: 1,
  posterior: [],
}

/** The nearest `most`, each with how many of its place are nearer. */
function numbered<T extends { readonly place: Place; order: number }>(list: T[], most: number): T[] {
  const sorted = list.sort((a, b) => a.place.where - b.place.where || a.place.distance - b.place.distance)
  const nearest = sorted.length <= most ? sorted : [...sorted].sort((a, b) => rank(a.place) - rank(b.place)).slice(0, most)
  const kept = sorted.filter((item) => nearest.includes(item))
  let order = 0
  let where = -1
  for (const item of kept) {
    order = item.place.where === where ? order + 1 : 0
    where = item.place.where
    item.order = order
  }
  return kept
}

/** Own sentence first, then the ones beside it. */
function rank({ where, distance }: Place): number {
  return (where <= AFTER ? 0 : where === TWO_SENTENCES_BEFORE ? 2000 : 1000) + distance
}
