import { mixText } from '../model/hash'
import type { Article } from './article'
import type { Attribution } from './attribute'
import { ClauseWord } from './clause-words'
import type { MarkedSpan } from './marked-span'
import { type MentionType, mentionType } from './mention-type'
import type { Mention } from './mentions'
import type { QuoteKind } from './quote'
import { type Surroundings, surroundingsOf, Where } from './surroundings'
import { NAME_INSIDE } from './variants'
import { bucket, Evidence } from './weights'
import { WordClass } from './word-classes'

/** A mention and a cue, either of which may be missing, weighed for a quotation. */
export interface Pair {
  readonly mention: Mention | null
  readonly cue: number
  readonly score: number
  readonly evidence: () => readonly Evidence[]
}

/** What is known of a quotation before its attribution. */
export interface QuoteContext {
  readonly article: Article
  readonly q: number
  readonly kind: QuoteKind
  /** What the clause grammar alone says. */
  readonly clause: Attribution | undefined
  /** The mention that the quotation before it in this block was attributed to. */
  readonly previous: Mention | null
  /** Whether a quotation of this block stands before it: 0 none, 1 some, 2 with no sentence of the reporter between, 3 right before it. */
  readonly nearness: number
  /** Whether the quotation before it in this block is a question. */
  readonly asked: boolean
  /** How many speak in the quotations just before it in this block: 0, 1, or 2 where they take turns. */
  readonly turns: number
  /** Whether its words were quoted before. */
  readonly echo: boolean
}

/** What coreference says of nouns and of what they do, in the order of their numbers. */
const NOUN_CLASSES: readonly string[] = ['person', 'group', 'document', 'place', 'other', 'unknown']
const ROLES: readonly string[] = ['subject', 'object', 'oblique', 'modifier', 'possessive', 'apposition']

/** How far below the best alone a mention or cue may be and still win: in the gold articles the farthest is 1.8. */
const MARGIN = 2.2
/** Most mentions and cues that are paired: an article seldom has as many near one quotation, a text of nothing but quotations has. */
const MOST_MENTIONS = 9
const MOST_CUES = 5

/** The score from which on a mention or cue is paired with others: near the best, and among the first. */
function least(scores: readonly number[], most: number, margin: number): number {
  const sorted = [...scores].sort((a, b) => b - a)
  return Math.max((sorted[0] as number) - margin, sorted[Math.min(most, sorted.length) - 1] as number)
}

/** Score of a pair that a rule makes certain: beyond what weights sum to. */
const CERTAIN = 20

/** The features of mentions, cues and pairs of them around one quotation. */
export class AttributionFeatures {
  readonly surroundings: Surroundings
  readonly #span: MarkedSpan
  /** Whether its words are a clause of their own. */
  readonly #direct: number
  readonly #heading: number
  readonly #whole: number
  readonly #starts: number
  readonly #nested: number
  readonly #clauseVia: number
  /** Its length: in an exchange of words, a short quotation is more likely another speaker's. */
  readonly #size: number

  constructor(readonly context: QuoteContext) {
    const { article, q, kind, clause } = context
    const span = article.spans[q] as MarkedSpan
    this.#span = span
    this.surroundings = surroundingsOf(article, q)
    this.#direct = kind === 'direct' ? 1 : 0
    const first = article.sentence(article.sentenceOf[span.firstToken] as number)
    const last = article.sentence(article.sentenceOf[span.endToken - 1] as number)
    this.#heading = first && article.input.blocks[first.block]?.type === 'heading' ? 1 : 0
    this.#starts = first?.firstToken === span.firstToken ? 1 : 0
    this.#whole = this.#starts && last && span.endToken >= last.endToken - 1 ? 1 : 0
    this.#nested = (article.parents[q] as number) >= 0 ? 1 : 0
    const words = span.endToken - span.firstToken - 2
    this.#size = words <= 2 ? 0 : words <= 5 ? 1 : words <= 10 ? 2 : 3
    this.#clauseVia = clause ? (clause.mention ? 1 : 2) : 0
  }

  /** What mention number `i` is; asked once. */
  #typeOf(i: number): MentionType {
    let type = this.#types[i]
    if (type === undefined) {
      type = mentionType(this.context.article, (this.surroundings.mentions[i] as Surroundings['mentions'][number]).mention)
      this.#types[i] = type
    }
    return type
  }

  readonly #types: MentionType[] = []

  /** What speaks for mention number `i`, -1 for none. */
  mention(i: number, evidence = new Evidence()): Evidence {
    const { article, clause, previous, nearness, echo, asked, turns } = this.context
    const direct = this.#direct
    if (i < 0) {
      const own = this.surroundings.mentions.filter((m) => m.place.where <= Where.After).length
      evidence.add(20, 0, direct, this.#heading, this.#nested)
      evidence.add(20, 1, direct, this.#whole, this.#clauseVia)
      evidence.add(20, 2, direct, nearness)
      evidence.add(20, 3, direct, Math.min(own, 2), Math.min(this.surroundings.mentions.length - own, 2))
      evidence.add(20, 4, direct, echo ? 1 : 0, this.#clauseVia)
      evidence.add(20, 6, asked ? 1 : 0, nearness, direct)
      evidence.add(20, 7, nearness, this.#size, turns)
      evidence.add(20, 5, this.#starts, nearness, this.#heading)
      return evidence
    }
    const { mention, place, order, first, form } = this.surroundings.mentions[i] as Surroundings['mentions'][number]
    const { where, distance, gaps } = place
    const type = this.#typeOf(i)
    const before = article.wordClass(mention.firstToken - 1)
    const after = article.wordClass(mention.endToken)
    const governed = before === WordClass.Preposition ? 1 : 0
    const clauseSays = clause ? (clause.mention?.firstToken === mention.firstToken ? 1 : 2) : 0
    evidence.add(1, 0, where, type, direct)
    evidence.add(1, 1, where, type, this.#whole)
    evidence.add(3, 0, where, Math.min(order, 3), Math.min(gaps, 2))
    evidence.add(3, 1, where, Math.min(order, 3), governed)
    evidence.add(4, 0, where, before, type)
    evidence.add(4, 1, where, before === WordClass.Preposition ? mixText(7, article.word(mention.firstToken - 1)) : before)
    evidence.add(5, 0, where, after, type)
    evidence.add(6, 0, where, first ? 1 : 0, governed, direct)
    evidence.add(6, 1, where, this.#starts, governed, first ? 1 : 0)
    evidence.add(7, 0, clauseSays, where, 0)
    evidence.add(7, 1, clauseSays, type, direct)
    evidence.add(8, this.#heading, where, type)
    evidence.add(12, form, after, type)
    evidence.add(12, form, mention.endToken - mention.firstToken, 20)
    evidence.add(12, form, 21, mention.endToken > mention.head + 1 ? mixText(7, article.word(mention.head + 1)) : 0)
    evidence.add(12, form, 22, mention.definite ? 1 : 0, after)
    if (mention.loose) evidence.add(12, form, 23, after, mixText(9, article.word(mention.head).slice(-2)))
    if (form === NAME_INSIDE || mention.kind === 'description')
      evidence.add(12, form, 24, mixText(3, article.word(form === NAME_INSIDE ? mention.firstToken - 1 : mention.head)))
    if (previous) {
      const same = sameMention(article, previous, mention) ? 1 : 0
      evidence.add(9, same, where, nearness)
      evidence.add(9, 10 + same, where, nearness, asked ? 1 : 0)
      evidence.add(9, 20 + same, nearness, this.#size, turns)
    }
    evidence.add(9, 5, where, nearness, direct)
    evidence.add(10, this.#whole, where, bucket(distance), Math.min(gaps, 2))
    const link = article.links.of(mention)
    const noun = link ? 1 + NOUN_CLASSES.indexOf(link.nounClass) : 0
    const taken = link ? (link.cluster < 0 ? 1 : 2) : 0
    evidence.add(15, where, link ? 1 + Math.min(4, Math.floor(5 * link.probability)) : 0, type)
    evidence.add(17, 0, noun, type, where)
    evidence.add(17, 1, noun, taken, governed)
    evidence.add(11, this.#nested, where, type)
    if (mention.kind !== 'name') evidence.add(13, mixText(3, article.word(mention.head)))
    return evidence
  }

  /** What speaks for cue number `i`, -1 for none. */
  cue(i: number, evidence = new Evidence()): Evidence {
    const { article, clause, nearness } = this.context
    const direct = this.#direct
    const span = this.#span
    const clauseCue = clause && clause.cue >= 0 ? 1 : 0
    const next = article.wordClass(span.endToken)
    const previous = article.wordClass(span.firstToken - 1)
    const nextButOne = next === WordClass.Comma ? article.wordClass(span.endToken + 1) : 20
    if (i < 0) {
      evidence.add(50, 0, direct, this.#heading, clauseCue)
      evidence.add(50, 1, direct, this.#whole, clauseCue)
      evidence.add(50, 2, next, nextButOne, direct)
      evidence.add(50, 3, previous, direct)
      evidence.add(50, 4, direct, nearness)
      evidence.add(50, 5, Math.min(3, this.surroundings.cues.filter((c) => c.place.where <= Where.After).length), this.#starts)
      return evidence
    }
    const { token, place, order } = this.surroundings.cues[i] as Surroundings['cues'][number]
    const { where, distance, gaps } = place
    const kind = article.wordClass(token)
    const word = mixText(5, article.word(token))
    const clauseSays = clauseCue ? (clause?.cue === token ? 1 : 2) : 0
    evidence.add(30, 0, kind, where, direct)
    evidence.add(30, 1, kind, where, this.#whole)
    evidence.add(31, 0, word)
    evidence.add(31, 1, word, where, bucket(distance) > 1 ? 1 : 0)
    evidence.add(32, where, bucket(distance), kind)
    evidence.add(32, where, bucket(distance), direct)
    evidence.add(33, 0, where, Math.min(order, 3), Math.min(gaps, 2))
    evidence.add(33, 1, where, Math.min(gaps, 2), kind, direct)
    evidence.add(34, where, article.wordClass(token - 1), kind)
    evidence.add(36, clauseSays, where, direct)
    evidence.add(36, clauseSays, kind)
    evidence.add(40, where, where === Where.After ? next : previous, kind, direct)
    evidence.add(40, 9, where, this.#endMark(), this.#starts)
    evidence.add(40, 10, where, this.#heading, this.#nested)
    const does = article.clauseWord(token)
    evidence.add(41, 0, does, kind, where)
    evidence.add(41, 1, does, article.clauseWord(token - 1), where)
    evidence.add(41, 2, does, article.clauseWord(token + 1), where)
    return evidence
  }

  #endMark(): number {
    return this.context.article.wordClass(this.#span.endToken - 2)
  }

  /** What speaks for mention `m` together with cue `c`. */
  pair(m: number, c: number, evidence = new Evidence()): Evidence {
    const { article, clause } = this.context
    const found = m < 0 ? undefined : this.surroundings.mentions[m]
    const cue = c < 0 ? undefined : this.surroundings.cues[c]
    if (!found || !cue) {
      if (found) {
        evidence.add(60, 50, found.place.where, this.#typeOf(m), this.#direct)
        evidence.add(60, 51, found.place.where, article.wordClass(found.mention.firstToken - 1), this.#whole)
      } else if (cue) {
        evidence.add(60, 52, article.wordClass(cue.token), cue.place.where, this.#direct)
        evidence.add(60, 53, mixText(5, article.word(cue.token)))
      } else evidence.add(60, 54, this.#direct)
      return evidence
    }
    const { mention, place, order } = found
    const kind = article.wordClass(cue.token)
    const after = mention.firstToken > cue.token ? 1 : 0
    const between = after ? mention.firstToken - cue.token - 1 : cue.token - mention.endToken
    const type = this.#typeOf(m)
    const breaks = this.#breaks(after ? cue.token + 1 : mention.endToken, after ? mention.firstToken : cue.token)
    const before = article.wordClass(mention.firstToken - 1)
    let others = 0
    for (const { mention: o } of this.surroundings.mentions) {
      const t = o.firstToken
      if (o !== mention && (after ? t > cue.token && t < mention.firstToken : t > mention.firstToken && t < cue.token)) others++
    }
    evidence.add(60, place.where, cue.place.where, after, bucket(Math.max(between, 0)))
    evidence.add(61, kind, after, bucket(Math.max(between, 0)), cue.place.where)
    evidence.add(62, kind, after, type, breaks)
    evidence.add(63, place.where, cue.place.where, after, breaks)
    evidence.add(64, after, Math.min(others, 2), kind, breaks)
    evidence.add(65, after, Math.min(others, 2), type, place.where)
    const plural = /en$/.test(article.word(cue.token)) ? 1 : 0
    if (kind !== WordClass.Colon && kind !== WordClass.Volgens && kind !== WordClass.Aldus)
      evidence.add(66, plural, mention.plural ? 1 : 0, mention.kind === 'name' ? 1 : 0)
    evidence.add(67, before === WordClass.Preposition ? 1 : 0, kind, after, breaks)
    const { finite, opens } = this.#clauses(after ? cue.token + 1 : mention.endToken, after ? mention.firstToken : cue.token)
    evidence.add(73, 0, after, finite, opens, kind)
    evidence.add(73, 1, after, finite, opens, type)
    const opened = article.clauseWord(mention.firstToken - 1) === ClauseWord.Opening ? 1 : 0
    const does = article.clauseWord(cue.token)
    evidence.add(73, 10 + does, after, finite, opens, opened)
    evidence.add(73, 30 + finite, after, opens, Math.min(others, 2), breaks)
    const link = article.links.of(mention)
    const role = link ? 1 + ROLES.indexOf(link.role ?? '') : 0
    const noun = link ? 1 + NOUN_CLASSES.indexOf(link.nounClass) : 0
    evidence.add(74, 0, role, kind, after, finite)
    evidence.add(74, 1, role, type, after, opens)
    evidence.add(75, 0, noun, kind, after, mixText(5, article.word(cue.token)))
    evidence.add(75, 1, noun, kind, type)
    evidence.add(68, after, place.where, cue.place.where, Math.min(order, 2))
    if (clause) evidence.add(69, clause.cue === cue.token ? 1 : 0, clause.mention?.firstToken === mention.firstToken ? 1 : 0)
    return evidence
  }

  /** `VS: ‘…’`, `Minister Jansen (VVD): „…”`: nothing but the mention, with function and party, stands before the colon. */
  #isBare(mention: Mention, colon: number): boolean {
    const { article } = this.context
    const start = article.sentence(article.sentenceOf[colon] as number)?.firstToken ?? colon
    if (mention.firstToken - start > 5 || colon - mention.endToken > 5) return false
    for (let t = start; t < mention.firstToken; t++) {
      const kind = article.wordClass(t)
      if (kind !== WordClass.Other && kind !== WordClass.Determiner && kind !== WordClass.Name) return false
    }
    if (mention.endToken < colon && article.wordClass(mention.endToken) !== WordClass.Bracket) return false
    return mention.endToken === colon || article.wordClass(colon - 1) === WordClass.Bracket
  }

  /** Whether something parts the tokens: 1 a comma or the like, 2 a quotation, 3 the end of a sentence. */
  #breaks(from: number, to: number): number {
    const { article } = this.context
    if (to - from > 60) return 3
    let found = 0
    for (let t = from; t < to; t++) {
      const kind = article.wordClass(t)
      if (kind === WordClass.Mark) found = Math.max(found, 2)
      else if (kind === WordClass.Comma || kind === WordClass.Colon) found = Math.max(found, 1)
      else if (kind === WordClass.Final) return 3
    }
    return found
  }

  /** How many verbs agree with a subject between the tokens, up to two, and how many clauses begin there, up to two; what others say is passed over. */
  #clauses(from: number, to: number): { finite: number; opens: number } {
    const { article, q } = this.context
    const level = article.parents[q]
    let finite = 0
    let opens = 0
    for (let t = from; t < Math.min(to, from + 60); t++) {
      if (article.spanOf[t] !== level) continue
      const word = article.clauseWord(t)
      if (word === ClauseWord.Finite || word === ClauseWord.Auxiliary) finite++
      else if (word === ClauseWord.Opening) opens++
    }
    return { finite: Math.min(finite, 2), opens: Math.min(opens, 2) }
  }

  /** The pairs of mentions and cues that may be right, best first: a pair of words that are far from the best alone never wins. */
  rank(weights: Float32Array): Pair[] {
    const { mentions, cues } = this.surroundings
    const total = new Evidence(weights)
    const ofMention = [-1, ...mentions.keys()].map((i) => this.mention(i, total.reset()).sum)
    const ofCue = [-1, ...cues.keys()].map((i) => this.cue(i, total.reset()).sum)
    // In a headline the pair tells more than its words.
    const margin = this.#heading ? Number.POSITIVE_INFINITY : MARGIN
    const leastMention = least(ofMention, MOST_MENTIONS, margin)
    const leastCue = least(ofCue, MOST_CUES, margin)
    const pairs: Pair[] = []
    for (let m = -1; m < mentions.length; m++) {
      const own = ofMention[m + 1] as number
      if (own < leastMention) continue
      const mention = mentions[m]?.mention ?? null
      for (let c = -1; c < cues.length; c++) {
        const alone = own + (ofCue[c + 1] as number)
        if ((ofCue[c + 1] as number) < leastCue) continue
        const cue = cues[c]?.token ?? -1
        const certain = this.#isHeadlineSpeaker(mention, cue) ? CERTAIN : 0
        const score = alone + this.pair(m, c, total.reset()).sum + certain
        pairs.push({ mention, cue, score, evidence: () => [this.mention(m), this.cue(c), this.pair(m, c)] })
      }
    }
    return pairs.sort((a, b) => b.score - a.score)
  }

  /** `VS: ‘…’`: what a headline names before its colon, and nothing else, is its speaker, whatever the weights say. */
  #isHeadlineSpeaker(mention: Mention | null, cue: number): boolean {
    const { article } = this.context
    return this.#heading === 1 && mention?.kind === 'name' && article.wordClass(cue) === WordClass.Colon && this.#isBare(mention, cue)
  }
}

function sameMention(article: Article, a: Mention, b: Mention): boolean {
  if (a.entity && b.entity) return a.entity.cluster === b.entity.cluster
  return a.firstToken === b.firstToken || (a.kind === b.kind && article.word(a.head) === article.word(b.head))
}
