import type { FoundMention } from '../coreference'
import { Antecedents } from './antecedents'
import type { Article } from './article'
import { kindFeatures } from './kind-features'
import { type KindScore, type KindWeights, scoreKinds } from './kinds'
import type { MarkedSpan } from './marks'
import { type Path, Weighing } from './paths'
import type { SpeakerVia } from './quote'
import type { Said, Source } from './said'
import { ALDUS, COLON, STRONG, VOLGENS } from './word-classes'

/** The trained part of this stage: weights of the kinds by name, of attribution by place, and how probabilities are to be trusted. */
export interface QuotationModel {
  readonly features: number
  readonly kinds: KindWeights
  readonly attribution: Float32Array
  readonly confidence: ReadonlyMap<string, number>
}

/** Somebody who may have said a quotation, with the ways to him. */
export interface Candidate {
  readonly source: Source | null
  readonly probability: number
  /** The likeliest way, and its probability. */
  readonly path: Path
  readonly share: number
}

/** What was decided of one marked span. */
export interface Decision {
  readonly span: MarkedSpan
  readonly kinds: readonly KindScore[]
  /** Everybody weighed, the likeliest first; empty for titles and scare quotes, and where it goes on with another. */
  readonly candidates: readonly Candidate[]
  readonly source: Source | null
  readonly mention: FoundMention | null
  readonly cue: number
  readonly via: SpeakerVia | null
  /** The quotation that this one goes on with in the same sentence; -1 for none. */
  readonly resumes: number
  readonly probability: number
  /** What was said before, and the quotation with a speaker right before it, as they stood when it was decided. */
  readonly said: Said | undefined
  readonly previous: number
}

/** Gives the right answers in training, where later decisions build on earlier ones. */
export interface Guide {
  /** The kind of a quotation, where it is known. */
  kind?(q: number): KindScore['kind'] | undefined
  /** Whether nothing is weighed yet: every way is kept. */
  readonly learns?: boolean
  /** Whether the features of each way are kept. */
  readonly keepsPlaces?: boolean
  /** Sees what is weighed for a quotation; gives the right path, `null` for none of them, or `undefined` to take the best. */
  path?(q: number, weighing: Weighing, paths: readonly Path[]): Path | null | undefined
}

/** How many histories of speakers are followed at once. */
const MOST_HISTORIES = 3
/** Least probability of a next speaker that is followed. */
const LEAST_FOLLOWED = 0.08

interface History {
  readonly said: Said | undefined
  readonly weight: number
  /** The path taken for the quotation before. */
  readonly last: Path | undefined
}

/** Decides kind and speaker of every marked span together, in the order of the text; headlines last, since the body tells who speaks there. */
export function decide(article: Article, model: QuotationModel, guide: Guide = {}): Decision[] {
  return new Decider(article, model, guide).decide()
}

class Decider {
  readonly #antecedents: Antecedents
  readonly #decisions: Decision[] = []
  #histories: readonly History[] = [{ said: undefined, weight: 1, last: undefined }]

  constructor(
    readonly article: Article,
    readonly model: QuotationModel,
    readonly guide: Guide,
  ) {
    this.#antecedents = new Antecedents(article)
  }

  decide(): Decision[] {
    const { article, guide } = this
    const spoken: number[] = []
    article.spans.forEach((span, q) => {
      const given = guide.kind?.(q)
      const kinds = scoreKinds(kindFeatures(article, q), this.model.kinds)
      if (given) kinds.sort((a, b) => Number(b.kind === given) - Number(a.kind === given))
      const kind = kinds[0]?.kind
      this.#decisions.push({
        span,
        kinds,
        candidates: [],
        source: null,
        mention: null,
        cue: -1,
        via: null,
        resumes: -1,
        probability: 0,
        said: undefined,
        previous: -1,
      })
      if (kind === 'direct' || kind === 'partial') spoken.push(q)
    })
    const headings = spoken.filter((q) => article.inHeading((article.spans[q] as MarkedSpan).firstToken))
    const body = spoken.filter((q) => !article.inHeading((article.spans[q] as MarkedSpan).firstToken))
    for (const q of [...body, ...headings]) this.#attribute(q)
    return this.#decisions
  }

  #attribute(q: number): void {
    const { article } = this
    const decision = this.#decisions[q] as Decision
    const resumes = this.#resumed(q)
    if (resumes >= 0) {
      const before = this.#decisions[resumes] as Decision
      this.#decisions[q] = {
        ...before,
        span: decision.span,
        kinds: decision.kinds,
        candidates: before.candidates,
        via: before.source ? 'continued' : null,
        resumes,
      }
      if (before.source) {
        const source = before.source
        this.#histories = this.#histories.map((h) => ({ ...h, said: { q, source, pointed: true, before: h.said } }))
      }
      return
    }
    const { said } = this.#histories[0] as History
    const previous = said && said.q < q ? said.q : -1
    const direct = decision.kinds[0]?.kind === 'direct'
    const weights = this.guide.learns ? undefined : this.model.attribution
    const weighing = new Weighing(article, this.#antecedents, q, direct, previous, weights, this.guide.keepsPlaces === true)
    const totals = new Map<string, { source: Source | null; sum: number; share: number; path: Path }>()
    const next: History[] = []
    for (const history of this.#histories) {
      const paths = weighing.paths(history.said)
      const right = this.guide.path?.(q, weighing, paths)
      const shares = sharesOf(paths, right)
      const own = new Map<string, { path: Path; sum: number; share: number }>()
      paths.forEach((path, i) => {
        const share = shares[i] as number
        if (share === 0) return
        const key = path.source?.key ?? ''
        const total = totals.get(key)
        const weighted = share * history.weight
        if (!total) totals.set(key, { source: path.source, sum: weighted, share: weighted, path })
        else {
          total.sum += weighted
          if (weighted > total.share) Object.assign(total, { share: weighted, path })
        }
        const mine = own.get(key)
        if (!mine) own.set(key, { path, sum: share, share })
        else {
          mine.sum += share
          if (share > mine.share) Object.assign(mine, { share, path })
        }
      })
      for (const { path, sum } of own.values()) {
        if (sum < LEAST_FOLLOWED) continue
        const said = path.source ? { q, source: path.source, pointed: path.mention !== null, before: history.said } : history.said
        next.push({ said, weight: history.weight * sum, last: path })
      }
    }
    this.#follow(next)
    const candidates = [...totals.values()]
      .sort((a, b) => b.sum - a.sum)
      .map(({ source, sum, share, path }) => ({ source, probability: sum, share, path }))
    const best = candidates[0]
    if (!best) return
    const { source, path } = best
    this.#decisions[q] = {
      ...decision,
      candidates,
      source,
      mention: path.mention,
      cue: path.cue,
      via: source ? this.#viaOf(path, q) : null,
      probability: best.probability,
      said,
      previous,
    }
  }

  /** Keeps the likeliest histories; those that agree on the last two speakers are one. */
  #follow(next: History[]): void {
    if (next.length === 0) return
    const kept = new Map<string, History>()
    for (const history of next.sort((a, b) => b.weight - a.weight)) {
      const key = `${history.said?.source.key} ${history.said?.before?.source.key}`
      const known = kept.get(key)
      kept.set(key, known ? { ...known, weight: known.weight + history.weight } : history)
    }
    const best = [...kept.values()].slice(0, MOST_HISTORIES)
    const total = best.reduce((sum, h) => sum + h.weight, 0)
    this.#histories = best.map((h) => ({ ...h, weight: h.weight / total }))
  }

  #viaOf({ mention, cue }: Path, q: number): SpeakerVia {
    const { article } = this
    if (cue >= 0 && mention) {
      if (mention.kind === 'pronoun') return 'pronoun'
      const kind = article.wordClass(cue)
      return kind === COLON ? 'colon' : kind === VOLGENS ? 'volgens' : 'cue'
    }
    if (mention) return mention.kind === 'pronoun' ? 'pronoun' : 'conversation'
    if (article.inHeading((article.spans[q] as MarkedSpan).firstToken)) return 'headline'
    const said = this.#histories[0]?.said
    return said && said.q === q && said.before?.source.key === said.source.key ? 'continued' : 'conversation'
  }

  /** `„Ik ga”, zei X, „maar niet nu.”`: the quotation before, where its sentence goes on with this one; -1 for none. */
  #resumed(q: number): number {
    const { article } = this
    const span = article.spans[q] as MarkedSpan
    for (let p = q - 1; p >= 0 && p >= q - 4; p--) {
      if (article.parents[p] !== article.parents[q]) continue
      const before = this.#decisions[p] as Decision
      const { cue } = before
      if (cue < before.span.endToken || cue >= span.firstToken || before.kinds[0]?.kind !== 'direct') return -1
      if (article.sentenceOf[before.span.endToken - 1] !== article.sentenceOf[span.firstToken]) return -1
      if (!/^[,:;–—]$/.test(article.word(span.firstToken - 1)) && hasOwnCue(article, cue, span)) return -1
      return p
    }
    return -1
  }
}

/** Whether a verb of saying stands between a cue and a quotation, or right after the quotation. */
function hasOwnCue(article: Article, cue: number, span: MarkedSpan): boolean {
  for (let t = cue + 1; t < span.firstToken; t++) {
    const kind = article.wordClass(t)
    if (kind === STRONG || kind === VOLGENS || kind === ALDUS) return true
  }
  const after = article.wordClass(span.endToken)
  return after === STRONG || article.wordClass(span.endToken + 1) === STRONG
}

/** The probability of each path; all to `right` where it is known, none where it is `null`. */
function sharesOf(paths: readonly Path[], right: Path | null | undefined): Float64Array {
  if (right !== undefined) return Float64Array.from(paths, (path) => Number(path === right))
  const shares = new Float64Array(paths.length)
  const top = paths[0]?.score ?? 0
  let total = 0
  paths.forEach((path, i) => {
    shares[i] = Math.exp(path.score - top)
    total += shares[i] as number
  })
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] as number) / total
  return shares
}
