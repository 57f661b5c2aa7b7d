import type { FoundMention } from '../coreference'
import { POSSESSIVES } from '../dutch/people'
import { WRITTEN_VERBS } from '../dutch/speech-verbs'
import { isThing } from '../dutch/things'
import { mixText } from '../model/hash'
import type { Antecedents } from './antecedents'
import { AFTER, Around, type CueNear, type MentionNear } from './around'
import type { Article } from './article'
import { bucket, type FeatureTable, placesOf, sumOf } from './feature-table'
import { TABLES } from './features'
import type { MarkedSpan } from './marks'
import { isGoverned, ROLES, typeOf } from './mention-facts'
import { COUNT, CUE_PROPERTIES, MENTION_PROPERTIES, PLACE, type Property } from './properties'
import { describeSpoken, historyOf, type Said, type Source } from './said'
import { Sources } from './sources'
import { Tree } from './tree'
import { ALDUS, COLON, COMMA, PREPOSITION, STRONG, VOLGENS } from './word-classes'
import { breaksBetween, isBare, isReported } from './word-order'

/** What part of a way to attribute says: the sum of its features' weights, and in training or for explanations their places. */
export interface Term {
  readonly sum: number
  readonly table: FeatureTable
  readonly places: Int32Array | undefined
}

/** A way to attribute a quotation: by a mention near it, by a cue, by both or by neither, to a source or to nobody. */
export interface Path {
  readonly mention: FoundMention | null
  readonly cue: number
  readonly source: Source | null
  readonly terms: readonly Term[]
  readonly score: number
}

/** Most pairs of mention and cue that are followed to their sources, and how far below the best one may be. */
const MOST_PAIRS = 9
const FARTHEST_BEHIND = 4.5
/** Score of a way that its form makes certain: beyond what weights sum to. */
const CERTAIN = 20
/** Most mentions and cues paired with each other. */
const MOST_CUES = 5

/** What is weighed for one quotation. Static parts are weighed once, what depends on who spoke before for each history. */
export class Weighing {
  readonly #values = new Int32Array(COUNT)
  readonly #around: Around
  readonly #tree: Tree
  readonly #span: MarkedSpan
  readonly #sources: Sources
  readonly #withoutMention: { readonly near: CueNear | null; readonly term: Term }[] = []
  readonly #ways: { readonly near: MentionNear; readonly cue: CueNear | null; readonly terms: Term[]; readonly score: number }[] = []
  readonly #heading: boolean

  constructor(
    readonly article: Article,
    antecedents: Antecedents,
    readonly q: number,
    direct: boolean,
    /** The quotation with a speaker right before it. */
    readonly previous: number,
    readonly weights: Float32Array | undefined,
    readonly keepPlaces: boolean,
  ) {
    this.#span = article.spans[q] as MarkedSpan
    this.#around = new Around(article, q)
    this.#tree = new Tree(article, this.#span)
    this.#heading = article.inHeading(this.#span.firstToken)
    this.#describe(direct)
    this.#sources = new Sources(article, antecedents, q)
    this.#weighPairs()
  }

  #set(property: Property, value: number | boolean): void {
    this.#values[PLACE[property]] = Number(value)
  }

  #term(table: FeatureTable, values: Int32Array = this.#values): Term {
    return {
      sum: this.weights ? sumOf(table, values, this.weights) : 0,
      table,
      places: this.keepPlaces ? placesOf(table, values) : undefined,
    }
  }

  /** The properties of the quotation. */
  #describe(direct: boolean): void {
    const { article, q, previous } = this
    const { firstToken, endToken } = this.#span
    const first = article.sentenceAt(firstToken)
    const last = article.sentenceAt(endToken - 1)
    const { mentions, cues } = this.#around
    const words = endToken - firstToken - 2
    this.#set('kind', direct)
    this.#set('heading', this.#heading)
    const starts = first.firstToken === firstToken
    this.#set('starts', starts)
    this.#set('whole', starts && endToken >= last.endToken - 1)
    this.#set('nested', (article.parents[q] as number) >= 0)
    this.#set('size', words <= 2 ? 0 : words <= 5 ? 1 : words <= 10 ? 2 : 3)
    const next = article.wordClass(endToken)
    this.#set('next', next)
    this.#set('nextButOne', next === COMMA ? article.wordClass(endToken + 1) : 20)
    this.#set('previous', article.wordClass(firstToken - 1))
    this.#set('endMark', article.wordClass(endToken - 2))
    this.#set('asks', article.word(endToken - 2) === '?')
    const found = mentions.filter((m) => m.form === 0)
    const own = found.filter((m) => m.place.where <= AFTER).length
    this.#set('mentionsIn', Math.min(own, 2))
    this.#set(
      'things',
      found.some(({ mention, place }) => place.where <= AFTER && isThing(article.word(mention.head))),
    )
    this.#set('mentionsBeside', Math.min(found.length - own, 2))
    let best = 0
    for (const { token, place } of cues) {
      if (place.where > AFTER) continue
      const kind = article.wordClass(token)
      const strength = kind === STRONG || kind === ALDUS ? 3 : kind === VOLGENS || kind === COLON ? 2 : 1
      best = Math.max(best, place.where === AFTER && place.distance <= 1 && strength > 1 ? 4 : strength)
    }
    this.#set('bestCue', best)
    const before = article.spans[previous]
    const sameBlock = before !== undefined && article.sentenceAt(before.firstToken).block === first.block
    const between = before ? article.sentenceOf[before.endToken - 1] : 0
    this.#set(
      'near',
      !before || !sameBlock
        ? 0
        : before.endToken === firstToken
          ? 3
          : (article.sentenceOf[firstToken] as number) - (between as number) <= 1
            ? 2
            : 1,
    )
    this.#set('asked', before !== undefined && sameBlock && article.word(before.endToken - 2) === '?')
  }

  #weighPairs(): void {
    const { mentions, cues } = this.#around
    const ofCue: Term[] = [this.#cueTerm(null)]
    for (const cue of cues.slice(0, MOST_CUES)) ofCue.push(this.#cueTerm(cue))
    for (const near of mentions) {
      const own = this.#mentionTerm(near)
      for (let c = -1; c < ofCue.length - 1; c++) {
        const cue = c < 0 ? null : (cues[c] as CueNear)
        if (cue && this.#apart(near, cue)) continue
        const cueTerm = ofCue[c + 1] as Term
        const together = cue ? this.#pairTerm(near, cue) : this.#term(TABLES.alone)
        const certain = this.weights && cue && this.#isHeadlineSpeaker(near, cue) ? CERTAIN : 0
        this.#ways.push({ near, cue, terms: [own, cueTerm, together], score: own.sum + cueTerm.sum + together.sum + certain })
      }
    }
    this.#ways.sort((a, b) => b.score - a.score)
    if (this.weights) {
      const least = (this.#ways[0]?.score ?? 0) - FARTHEST_BEHIND
      let kept = 0
      while (kept < this.#ways.length && kept < MOST_PAIRS && (this.#ways[kept] as { score: number }).score >= least) kept++
      this.#ways.length = kept
    }
    this.#withoutMention.push({ near: null, term: ofCue[0] as Term })
    const strong = cues.findIndex(
      (cue) => cue.place.where <= AFTER && cue.place.distance <= 3 && this.article.wordClass(cue.token) === STRONG,
    )
    if (strong >= 0 && strong < MOST_CUES) this.#withoutMention.push({ near: cues[strong] as CueNear, term: ofCue[strong + 1] as Term })
  }

  /** `VS: ‘…’`: what a headline names before its colon, and nothing else, is its speaker, whatever the weights say. */
  #isHeadlineSpeaker({ mention }: MentionNear, { token }: CueNear): boolean {
    return this.#heading && mention.kind === 'name' && this.article.wordClass(token) === COLON && isBare(this.article, mention, token)
  }

  /** A mention in one sentence and a cue in another do not attribute together. */
  #apart(near: MentionNear, cue: CueNear): boolean {
    return this.article.sentenceOf[near.mention.firstToken] !== this.article.sentenceOf[cue.token]
  }

  #mentionTerm(near: MentionNear): Term {
    this.#describeMention(near)
    return this.#term(TABLES.mention)
  }

  #describeMention(near: MentionNear | null): void {
    if (!near) {
      for (const property of MENTION_PROPERTIES) this.#set(property, 30)
      return
    }
    const { mention, place, order, first, held, form } = near
    const { article } = this
    this.#set('form', form)
    this.#set('where', place.where)
    this.#set('far', bucket(place.distance))
    this.#set('order', Math.min(order, 3))
    this.#set('gaps', Math.min(place.gaps, 2))
    this.#set('first', first)
    const before = article.wordClass(mention.firstToken - 1)
    this.#set('before', before)
    this.#set('beforeWord', before === PREPOSITION ? mixText(7, article.word(mention.firstToken - 1)) : before)
    this.#set('after', article.wordClass(mention.endToken))
    this.#set('type', typeOf(article, mention))
    this.#set('role', ROLES.indexOf(mention.role ?? ''))
    this.#set('governed', isGoverned(article, mention.firstToken))
    this.#set('plural', mention.number === 'plur')
    this.#set('definite', mention.definite)
    this.#set('held', held)
    const { probability } = mention
    this.#set(
      'sure',
      mention.cluster >= 0 ? (probability > 0.95 ? 5 : probability > 0.8 ? 4 : 3) : probability > 0.2 ? 2 : probability > 0.05 ? 1 : 0,
    )
    this.#set('head', mention.kind === 'name' ? 0 : mixText(3, article.word(mention.head)))
    this.#set(
      'phrase',
      mention.endToken > mention.head + 1 && mention.kind === 'description' ? mixText(7, article.word(mention.head + 1)) : 0,
    )
    this.#set('reported', isReported(article, mention.firstToken))
    this.#set('thing', mention.kind === 'description' && isThing(article.word(mention.head)))
    this.#set('possessive', mention.kind === 'description' && POSSESSIVES.has(article.word(mention.firstToken)))
    this.#set('ending', mention.kind === 'description' ? mixText(9, article.word(mention.head).slice(-3)) : 0)
  }

  #cueTerm(near: CueNear | null): Term {
    this.#describeCue(near)
    return this.#term(near ? TABLES.cue : TABLES.noCue)
  }

  #describeCue(near: CueNear | null): void {
    if (!near) {
      for (const property of CUE_PROPERTIES) this.#set(property, 0)
      return
    }
    const { token, place, order } = near
    const { article } = this
    this.#set('cue', article.wordClass(token))
    this.#set('cueWhere', place.where)
    this.#set('cueFar', bucket(place.distance))
    this.#set('cueOrder', Math.min(order, 3))
    this.#set('cueGaps', Math.min(place.gaps, 2))
    this.#set('cueWord', mixText(5, article.word(token)))
    this.#set('cueBefore', article.wordClass(token - 1))
    this.#set('cueAfter', article.wordClass(token + 1))
    this.#set('cueGoverned', place.where !== AFTER && isReported(article, token))
    this.#set('cuePlural', /en$/.test(article.word(token)))
    this.#set('cueHet', article.word(token + 1) === 'het')
    this.#set('cueGoverns', this.#tree.governs(token))
    this.#set('written', WRITTEN_VERBS.has(article.word(token)))
    this.#set('anybody', ANYBODY.test(article.word(token + 1)) || ANYBODY.test(article.word(token - 1)))
  }

  #pairTerm(near: MentionNear, cue: CueNear): Term {
    const { article } = this
    const { mention } = near
    const { token } = cue
    this.#describeCue(cue)
    const follows = mention.firstToken > token
    const between = follows ? mention.firstToken - token - 1 : token - mention.endToken
    this.#set('follows', follows)
    this.#set('between', bucket(between))
    this.#set('breaks', breaksBetween(article, follows ? token + 1 : mention.endToken, follows ? mention.firstToken : token))
    let others = 0
    for (const { mention: other, held, form } of this.#around.mentions) {
      const t = other.firstToken
      if (!held && form === 0 && other !== mention && (follows ? t > token && t < mention.firstToken : t >= mention.endToken && t < token))
        others++
    }
    this.#set('others', Math.min(others, 2))
    const kind = article.wordClass(token)
    this.#set('bare', kind === COLON ? 1 + Number(isBare(article, mention, token)) : 0)
    const { role, toCue } = this.#tree.describe(mention, token)
    this.#set('treeRole', role)
    this.#set('treeCue', toCue)
    this.#set('fromStart', bucket(mention.firstToken - article.sentenceAt(mention.firstToken).firstToken))
    return this.#term(TABLES.pair)
  }

  /** Every way to attribute the quotation after what was said before, the best first. */
  paths(said: Said | undefined): Path[] {
    const history = historyOf(this.article, this.q, said)
    const found: Path[] = []
    const seen = new Map<FoundMention, { readonly source: Source; readonly terms: readonly Term[]; readonly sum: number }[]>()
    for (const { near, cue, terms, score } of this.#ways) {
      let reached = seen.get(near.mention)
      if (!reached) {
        reached = this.#sources.of(near.mention, said).map((source) => {
          const { term, values } = this.#weighed(near, source)
          describeSpoken(this.article, this.q, source, history, values)
          const spoken = this.#term(TABLES.spoken, values)
          return { source, terms: [term, spoken], sum: term.sum + spoken.sum }
        })
        seen.set(near.mention, reached)
      }
      for (const { source, terms: own, sum } of reached)
        found.push({ mention: near.mention, cue: cue?.token ?? -1, source, terms: [...terms, ...own], score: score + sum })
    }
    for (const source of this.#sources.unpointed(said, this.#heading)) {
      const { term, values } = this.#weighed(null, source)
      describeSpoken(this.article, this.q, source, history, values)
      const own = [term, this.#term(TABLES.spoken, values), this.#term(TABLES.unpointed, values)]
      for (const { near, term: cueTerm } of this.#withoutMention) found.push(pathTo(source, near, [cueTerm, ...own]))
    }
    this.#describeMention(null)
    describeSpoken(this.article, this.q, null, history, this.#values)
    for (const { near, term } of this.#withoutMention) {
      this.#describeCue(near)
      found.push(pathTo(null, near, [term, this.#term(TABLES.nobody)]))
    }
    return found.sort((a, b) => b.score - a.score)
  }

  /** What speaks for a source by a mention, or without one, whoever spoke before; weighed once. */
  #weighed(near: MentionNear | null, source: Source): { readonly term: Term; readonly values: Int32Array } {
    const key = near?.mention ?? null
    let own = this.#known.get(key)
    if (!own) {
      own = new Map()
      this.#known.set(key, own)
    }
    let known = own.get(source.key)
    if (!known) {
      this.#describeMention(near)
      const values = this.#values.slice()
      this.#sources.describe(source, key, values)
      known = { term: this.#term(TABLES.source, values), values }
      own.set(source.key, known)
    }
    return known
  }

  readonly #known = new Map<FoundMention | null, Map<string, { readonly term: Term; readonly values: Int32Array }>>()
}

/** A way without a mention. */
function pathTo(source: Source | null, near: CueNear | null, terms: readonly Term[]): Path {
  return { mention: null, cue: near?.token ?? -1, source, terms, score: terms.reduce((sum, term) => sum + term.sum, 0) }
}

/** Whoever it is: *dan denk je*, *men zegt*. */
const ANYBODY = /^(?:je|jij|men)$/
