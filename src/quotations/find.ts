import { textSpan } from '../span'
import { type Article, type ArticleInput, articleOf } from './article'
import { type Attribution, attributeInSentence } from './attribute'
import { AttributionFeatures, type Pair } from './attribution-features'
import { type ConfidenceWeights, confidenceOf, signalsOf } from './confidence'
import { attributeByContext, echoOf, previousSpoken, reporterSentences, sameBlock, turnsBefore } from './context'
import type { Certainty, Decision } from './decision'
import { kindFeatures } from './kind-features'
import { type KindWeights, scoreKinds } from './kinds'
import type { MarkedSpan } from './marked-span'
import type { Mention } from './mentions'
import { saysNobody } from './nobody'
import { People } from './people'
import type { Quote, QuoteKind, Speaker, SpeakerVia } from './quote'
import { Resolver, type Said, type Source } from './resolve'
import { keyOf } from './source-candidates'
import { SourceFeatures } from './source-features'
import { WordClass } from './word-classes'

/** The trained weights: of the kinds, of the two rankers, and how far what they chose is to be trusted. */
export interface Rankers {
  readonly kinds: KindWeights
  readonly attribution: Float32Array
  readonly source: Float32Array
  readonly confidence: ConfidenceWeights
}

const UNCERTAIN: Certainty = { mention: 0, unmentioned: 0, source: 0, overall: 0, nobody: 0 }

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

/** Decides kind and speaker of every marked span, in the order of the text; headlines last, since the body tells who speaks there. */
export function readQuotations(input: ArticleInput, rankers: Rankers, guide: Guide = {}): Reading {
  const article = articleOf(input)
  guide.start?.(article)
  if (article.spans.length === 0) return { article, decisions: [] }
  return new Reader(article, rankers, guide).read()
}

/** One way to attribute a quotation, and the probability of its mention. */
interface Option {
  readonly attribution: Attribution | undefined
  readonly probability: number
}

/** A source with what speaks for it: the sum over the options, and the option that says most of it. */
interface Weighed {
  readonly source: Source | undefined
  sum: number
  most: number
  option: Option
  features: SourceFeatures | undefined
}

/** Key of the source that nobody is. */
const NOBODY = ''

class Reader {
  readonly #people: People
  readonly #resolver: Resolver
  readonly #decisions: Decision[] = []
  readonly #said: Said[] = []
  /** For each quotation, what the rules say attributes it; and how it may be attributed, the likeliest first. */
  readonly #clauses: (Attribution | undefined)[] = []
  readonly #options: (readonly Option[] | undefined)[] = []

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
    this.#clauses.push(clause)
    let kinds: Decision['kinds'] = scoreKinds(kindFeatures(article, q, this.#clauses), this.rankers.kinds)
    const given = this.guide.kind?.(q)
    if (given) kinds = [...kinds].sort((a, b) => Number(b.kind === given) - Number(a.kind === given))
    const kind = kinds[0]?.kind as QuoteKind
    const plain = { span, kinds, source: undefined, via: undefined, certainty: UNCERTAIN, confidence: 0 }
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
    const known = this.guide.pair?.(q, features, pairs)
    const options = known ? [this.#optionOf(known, 1)] : likeliest(pairs).map(({ pair, probability }) => this.#optionOf(pair, probability))
    this.#options[q] = options
    return { ...plain, attribution: options[0]?.attribution }
  }

  #optionOf({ mention, cue }: Pair, probability: number): Option {
    if (!mention && cue < 0) return { attribution: undefined, probability }
    return { attribution: { mention, cue, via: this.#viaOf(mention, cue), continues: false }, probability }
  }

  #viaOf(mention: Mention | null, cue: number): SpeakerVia {
    if (cue < 0) return mention ? 'conversation' : 'continued'
    if (mention?.kind === 'pronoun') return 'pronoun'
    const kind = this.article.wordClass(cue)
    return kind === WordClass.Colon ? 'colon' : kind === WordClass.Volgens ? 'volgens' : 'cue'
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
    const turns = near ? turnsBefore(article, this.#decisions, q) : 0
    return { previous: near ? (previous.attribution?.mention ?? null) : null, nearness, echo, asked, turns }
  }

  /**
   * Finds the source of quotation `q`: whom its mention points to, or who speaks where nothing points. The source that is likeliest
   * over all that may be the mention wins: where two of three readings mean Jansen, he speaks, even if the third is the likeliest alone.
   */
  #attributeTo(q: number): void {
    if (!this.#isSpoken(q)) return
    const decision = this.#decisions[q] as Decision
    if (decision.via === 'continued') {
      this.#settle(q, decision)
      return
    }
    const heading = this.#inHeading(q)
    const options = this.#options[q] as readonly Option[]
    const best = this.#weigh(q, options, heading)
    const { attribution } = best.option
    const right = this.guide.source?.(q, best.features)
    const named = right === undefined ? best.source : (right ?? undefined)
    const source = saysNobody(this.article, this.#people, q, attribution, named) ? undefined : named
    const last = this.#said.at(-1)
    const goesOn = source && last && keyOf(last.source) === keyOf(source)
    const via = attribution?.via ?? (heading ? 'headline' : goesOn ? 'continued' : 'conversation')
    const { probability } = best.option
    const certainty: Certainty = {
      mention: probability,
      unmentioned: options.find((o) => !o.attribution?.mention)?.probability ?? 0,
      source: best.most / probability,
      overall: best.sum,
      nobody: best.nobody,
    }
    this.#settle(q, { ...decision, attribution, source, via, certainty })
  }

  /** Notes what was found, and how far it is to be trusted. */
  #settle(q: number, found: Decision): void {
    const { span, source, attribution } = found
    if (source) this.#said.push({ firstToken: span.firstToken, endToken: span.endToken, source, mention: attribution?.mention ?? null })
    const confidence = source ? confidenceOf(signalsOf(this.article, q, found, this.#decisions), this.rankers.confidence) : 0
    this.#decisions[q] = { ...found, confidence }
  }

  /** The likeliest source over these options; those that can change nothing any more are not looked at. */
  #weigh(q: number, options: readonly Option[], heading: boolean): Weighed & { readonly nobody: number } {
    const found = new Map<string, Weighed>()
    let left = options.reduce((sum, { probability }) => sum + probability, 0)
    let best: Weighed | undefined
    let second = 0
    for (const option of options) {
      if (best && best.sum - second >= left) break
      left -= option.probability
      const { features, sources } = this.#sourcesOf(q, option.attribution?.mention ?? null, heading)
      for (const { source, probability } of sources) {
        const share = option.probability * probability
        const key = source ? keyOf(source) : NOBODY
        const weighed = found.get(key)
        if (!weighed) found.set(key, { source, sum: share, most: share, option, features })
        else {
          weighed.sum += share
          if (share > weighed.most) Object.assign(weighed, { most: share, option, features })
        }
      }
      for (const weighed of found.values()) if (!best || weighed.sum > best.sum) best = weighed
      second = 0
      for (const weighed of found.values()) if (weighed !== best) second = Math.max(second, weighed.sum)
    }
    return { ...(best as Weighed), nobody: found.get(NOBODY)?.sum ?? 0 }
  }

  /** Whom a mention may mean, with the probability of each: a name means one. */
  #sourcesOf(q: number, mention: Mention | null, heading: boolean) {
    if (mention?.kind === 'name' && mention.entity) {
      const { name, cluster } = mention.entity
      return { features: undefined, sources: [{ source: { name, cluster }, probability: 1 }] }
    }
    const { article } = this
    const outer = this.#decisions[article.parents[q] as number]?.source
    const rule = mention
      ? this.#resolver.resolve(mention, this.#said, outer)
      : attributeByContext(article, this.#people, this.#decisions, q, this.#said)?.source
    const kind = this.#decisions[q]?.kinds[0]?.kind as QuoteKind
    const said = this.#said
    const features = new SourceFeatures({
      article,
      people: this.#people,
      q,
      kind,
      mention,
      said,
      outer,
      rule,
      heading: heading && !mention,
    })
    const ranked = features.rank(this.rankers.source)
    return { features, sources: ranked.map(({ candidate, probability }) => ({ source: candidate.source ?? undefined, probability })) }
  }
}

/** Least probability of an option, as a share of the likeliest one's: what is below decides nothing. */
const LEAST_SHARE = 0.03

/** How far behind the best pair's score another still adds to the probability of its mention: a share of 1 in 20,000. */
const FARTHEST_BEHIND = 10

/** The likeliest mentions, with their best cue and the probability of all pairs that overlap them. */
function likeliest(pairs: readonly Pair[]): { pair: Pair; probability: number }[] {
  const best = pairs[0] as Pair
  const found: { pair: Pair; probability: number }[] = []
  let total = 0
  for (const pair of pairs) {
    // Pairs come best first: the rest adds nothing that counts.
    if (pair.score < best.score - FARTHEST_BEHIND) break
    const power = Math.exp(pair.score - best.score)
    total += power
    const group = found.find((g) => overlap(g.pair.mention, pair.mention))
    if (group) group.probability += power
    else if (power >= LEAST_SHARE) found.push({ pair, probability: power })
  }
  for (const group of found) group.probability /= total
  return found
}

function overlap(a: Mention | null, b: Mention | null): boolean {
  return a && b ? a.firstToken < b.endToken && b.firstToken < a.endToken : a === b
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

/** Confidence below which nobody is named: a wrong name is worse than none. Chosen in cross-validation. */
const LEAST_CONFIDENCE = 0.2

/** Makes the quotations of a reading. */
export function quotesOf({ article, decisions }: Reading): Quote[] {
  const { text, tokens } = article.input
  const span = (first: number, end: number) => textSpan(text, tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
  return decisions.map(({ span: marked, kinds, attribution, source, via, confidence }) => {
    const [best] = kinds
    const speaker: Speaker | null =
      source && via && confidence >= LEAST_CONFIDENCE
        ? {
            name: source.name,
            cluster: source.cluster,
            mention: attribution?.mention ? span(attribution.mention.firstToken, attribution.mention.endToken) : null,
            confidence: Number(confidence.toFixed(3)),
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
