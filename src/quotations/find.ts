import type { Entity, EntityInput } from '../entities'
import { textSpan } from '../span'
import { Article } from './article'
import { type Attribution, attributeInSentence } from './attribute'
import { AttributionFeatures, type Pair } from './attribution-features'
import { attributeByContext, echoOf, previousSpoken, reporterSentences, sameBlock } from './context'
import { kindFeatures } from './kind-features'
import { type KindWeights, scoreKinds } from './kinds'
import type { MarkedSpan } from './marks'
import { People } from './people'
import type { Quote, QuoteKind, Speaker, SpeakerVia } from './quote'
import { keyOf, Resolver, type Said, type Source } from './resolve'
import { SourceFeatures } from './source-features'
import { COLON, VOLGENS } from './surroundings'

/** The trained weights: of the kinds, and of the two rankers. */
export interface Rankers {
  readonly kinds: KindWeights
  readonly attribution: Float32Array
  readonly source: Float32Array
}

/** What was decided about one marked span, with all that led to it. */
export interface Decision {
  readonly span: MarkedSpan
  readonly kinds: readonly { readonly kind: QuoteKind; readonly score: number; readonly probability: number }[]
  readonly attribution: Attribution | undefined
  readonly source: Source | undefined
  readonly via: SpeakerVia | undefined
  /** How sure the rankers were, from 0 to 1: the probabilities of mention and source, which cross-validation finds calibrated. */
  readonly certainty: number
}

/** The article read and every marked span decided. */
export interface Reading {
  readonly article: Article
  readonly decisions: readonly Decision[]
}

/** Gives the right answers in training, where later decisions build on earlier ones; and watches, for explanations. */
export interface Guide {
  /** The kind of a quotation, where it is known. */
  kind?(q: number): QuoteKind | undefined
  /** Sees the pairs weighed for a quotation; gives the right one, or `undefined` to take the best. */
  pair?(q: number, features: AttributionFeatures, pairs: readonly Pair[]): Pair | undefined
  /**
   * Sees the sources weighed for a quotation, none where its mention is a name; gives the right one (`null` for nobody), or
   * `undefined` to take the best.
   */
  source?(q: number, features: SourceFeatures | undefined): Source | null | undefined
  /** Sees the article before anything is decided. */
  start?(article: Article): void
}

type EntityReading = EntityInput & { readonly entities: readonly Entity[] }

/** Decides kind and speaker of every marked span, in the order of the text; headlines last, since the body tells who speaks there. */
export function readQuotations(input: EntityReading, rankers: Rankers, guide: Guide = {}): Reading {
  const article = new Article(input)
  guide.start?.(article)
  if (article.spans.length === 0) return { article, decisions: [] }
  return new Reader(article, rankers, guide).read()
}

/** Rates where no pronoun is read. */
const NO_RATES: ReadonlyMap<string, number> = new Map()

class Reader {
  readonly #people: People
  readonly #resolver: Resolver
  readonly #decisions: Decision[] = []
  readonly #said: Said[] = []

  constructor(
    readonly article: Article,
    readonly rankers: Rankers,
    readonly guide: Guide,
  ) {
    this.#people = new People(article)
    this.#resolver = new Resolver(article, this.#people)
  }

  read(): Reading {
    const { article } = this
    const headings: number[] = []
    article.spans.forEach((_, q) => {
      this.#decisions.push(this.#decide(q))
      if (this.#isSpoken(q) && !this.#decisions[q]?.attribution?.mention && this.#inHeading(q)) headings.push(q)
      else this.#attributeTo(q)
    })
    for (const q of headings) this.#attributeTo(q)
    return { article, decisions: this.#decisions }
  }

  #isSpoken(q: number): boolean {
    const kind = this.#decisions[q]?.kinds[0]?.kind
    return kind === 'direct' || kind === 'partial'
  }

  #inHeading(q: number): boolean {
    const { article } = this
    const sentence = article.sentence(article.sentenceOf[(article.spans[q] as MarkedSpan).firstToken] as number)
    return sentence !== undefined && article.input.blocks[sentence.block]?.type === 'heading'
  }

  /** The kind, and what attributes the quotation: a mention, a cue, both or neither. */
  #decide(q: number): Decision {
    const { article } = this
    const span = article.spans[q] as MarkedSpan
    const clause = attributeInSentence(article, q)
    let kinds: Decision['kinds'] = scoreKinds(kindFeatures(article, q, clause), this.rankers.kinds)
    const known = this.guide.kind?.(q)
    if (known) kinds = [...kinds].sort((a, b) => Number(b.kind === known) - Number(a.kind === known))
    const kind = kinds[0]?.kind as QuoteKind
    const plain = { span, kinds, source: undefined, via: undefined, certainty: 0 }
    if (kind === 'title' || kind === 'scare') return { ...plain, attribution: undefined }
    const resumed = resumes(article, this.#decisions, q, clause)
    if (resumed !== undefined) {
      const before = this.#decisions[resumed] as Decision
      return {
        ...plain,
        attribution: { ...(before.attribution as Attribution), continues: true },
        source: before.source,
        via: 'continued',
        certainty: before.certainty,
      }
    }
    const features = new AttributionFeatures({ article, q, kind, clause, ...this.#before(q, kind) })
    const pairs = features.rank(this.rankers.attribution)
    const best = this.guide.pair?.(q, features, pairs) ?? (pairs[0] as Pair)
    const certainty = certaintyOf(pairs)
    if (!best.mention && best.cue < 0) return { ...plain, attribution: undefined, certainty }
    return { ...plain, attribution: { mention: best.mention, cue: best.cue, via: this.#viaOf(best), continues: false }, certainty }
  }

  #viaOf({ mention, cue }: Pair): SpeakerVia {
    if (cue < 0) return mention ? 'conversation' : 'continued'
    if (mention?.kind === 'pronoun') return 'pronoun'
    const kind = this.article.wordClass(cue)
    return kind === COLON ? 'colon' : kind === VOLGENS ? 'volgens' : 'cue'
  }

  #before(q: number, kind: QuoteKind) {
    const { article } = this
    const span = article.spans[q] as MarkedSpan
    const here = article.sentenceOf[span.firstToken] as number
    const previous = previousSpoken(article, this.#decisions, q)
    const near = previous !== undefined && sameBlock(article, previous.span, article.sentence(here)?.block)
    const touches = near && previous.span.endToken === span.firstToken
    const nearness = touches ? 3 : near ? (reporterSentences(article, previous.span.endToken, here).length === 0 ? 2 : 1) : 0
    const asked = near && article.word(previous.span.endToken - 2) === '?'
    const echo = kind === 'partial' && echoOf(article, this.#decisions, q) !== undefined
    return { previous: near ? (previous.attribution?.mention ?? null) : null, nearness, echo, asked }
  }

  /** Finds the source of quotation `q`: whom its mention points to, or who speaks where nothing points. */
  #attributeTo(q: number): void {
    const decision = this.#decisions[q] as Decision
    if (!this.#isSpoken(q)) return
    let { source, via, certainty } = decision
    if (via !== 'continued') {
      const { attribution, span } = decision
      const mention = attribution?.mention ?? null
      const outer = this.#decisions[this.article.parents[q] as number]?.source
      if (mention?.kind === 'name' && mention.entity) {
        source = { name: mention.entity.name, cluster: mention.entity.cluster }
        this.guide.source?.(q, undefined)
      } else {
        const heading = !mention && this.#inHeading(q)
        const context = mention ? undefined : attributeByContext(this.article, this.#people, this.#decisions, q, this.#said)
        const rule = mention ? this.#resolver.resolve(mention, this.#said, outer) : context?.source
        const features = new SourceFeatures({
          article: this.article,
          people: this.#people,
          q,
          kind: decision.kinds[0]?.kind as QuoteKind,
          mention,
          said: this.#said,
          outer,
          rule,
          heading,
          rates: mention ? this.#resolver.rates : NO_RATES,
        })
        const ranked = features.rank(this.rankers.source)
        const right = this.guide.source?.(q, features)
        source = right === undefined ? (ranked[0]?.candidate.source ?? undefined) : (right ?? undefined)
        certainty *= ranked[0]?.probability ?? 1
        const last = this.#said.at(-1)
        if (!attribution) via = heading ? 'headline' : source && last && keyOf(last.source) === keyOf(source) ? 'continued' : 'conversation'
      }
      via ??= attribution?.via
      if (source) this.#said.push({ firstToken: span.firstToken, endToken: span.endToken, source, mention })
    }
    this.#decisions[q] = { ...decision, source, via, certainty }
  }
}

/** The probability of the best pair's mention, whatever its cue and wherever its description ends. */
function certaintyOf(pairs: readonly Pair[]): number {
  const best = pairs[0] as Pair
  let total = 0
  let same = 0
  for (const { mention, score } of pairs) {
    const power = Math.exp(score - best.score)
    total += power
    const overlaps =
      mention && best.mention
        ? mention.firstToken < best.mention.endToken && best.mention.firstToken < mention.endToken
        : mention === best.mention
    if (overlaps) same += power
  }
  return same / total
}

/** `„Ik ga”, zei X, „maar niet nu.”`: the quotation before, where its sentence goes on with this one. */
function resumes(article: Article, decisions: readonly Decision[], q: number, attribution: Attribution | undefined): number | undefined {
  const span = article.spans[q] as MarkedSpan
  for (let p = q - 1; p >= 0 && p >= q - 4; p--) {
    if (article.parents[p] !== article.parents[q]) continue
    const before = decisions[p] as Decision
    if (!before.attribution || before.attribution.cue < before.span.endToken || before.attribution.cue > span.firstToken) return undefined
    if (article.sentenceOf[before.span.endToken - 1] !== article.sentenceOf[span.firstToken]) return undefined
    if (p !== q - 1 && article.parents[q - 1] === article.parents[q]) return undefined
    const kind = before.kinds[0]?.kind
    if (kind !== 'direct') return undefined
    const separator = article.word(span.firstToken - 1)
    if (!/^[,:;–—]$/.test(separator) && attribution && attribution.cue > before.attribution.cue) return undefined
    if (attribution && attribution.cue > before.attribution.cue && attribution.cue !== span.firstToken - 1) return undefined
    return p
  }
  return undefined
}

/** Certainty below which nobody is named: a wrong name is worse than none. In cross-validation fewer than one in three such names is right. */
const SUREST_NOBODY = 0.25

/** Makes the quotations of a reading. */
export function quotesOf({ article, decisions }: Reading): Quote[] {
  const { text, tokens } = article.input
  const span = (first: number, end: number) => textSpan(text, tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
  return decisions.map(({ span: marked, kinds, attribution, source, via, certainty }) => {
    const [best] = kinds
    // That somebody speaks at all, and that it is this one.
    const spoken = kinds.reduce((sum, k) => sum + (k.kind === 'direct' || k.kind === 'partial' ? k.probability : 0), 0)
    const sure = certainty * spoken
    const speaker: Speaker | null =
      source && via && sure >= SUREST_NOBODY
        ? {
            name: source.name,
            cluster: source.cluster,
            mention: attribution?.mention ? span(attribution.mention.firstToken, attribution.mention.endToken) : null,
            confidence: Number(sure.toFixed(3)),
            via,
          }
        : null
    return {
      ...textSpan(text, marked.start, marked.end),
      kind: best?.kind ?? 'direct',
      confidence: Number((best?.probability ?? 0).toFixed(3)),
      continues: attribution?.continues ?? false,
      closed: marked.closed,
      depth: marked.depth,
      speaker,
      cue: attribution && attribution.cue >= 0 ? span(attribution.cue, attribution.cue + 1) : null,
    }
  })
}
