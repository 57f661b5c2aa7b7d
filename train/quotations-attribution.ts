import { coreKey, normalName, speakerNames } from '../corpora/read/compare'
import type { GoldQuote } from '../corpora/read/gold-text'
import type { GoldInput } from '../corpora/read/stage-input'
import type { AttributionFeatures, Pair } from '../src/quotations/attribution-features'
import { type Guide, type Rankers, readQuotations } from '../src/quotations/find'
import type { MarkedSpan } from '../src/quotations/marked-span'
import { RANKER_SIZE } from '../src/quotations/weights'
import { confidenceExamples, trainConfidence } from './quotations-confidence'
import { type KindExample, kindExamples, trainKinds } from './quotations-kinds'
import { type Choice, trainRanker } from './quotations-rank'

/** Rankers that know nothing, from which training starts. */
const NO_RANKERS: Rankers = {
  kinds: new Map(),
  attribution: new Float32Array(RANKER_SIZE),
  source: new Float32Array(RANKER_SIZE),
  confidence: new Map(),
}

export interface Choices {
  readonly article: GoldInput
  readonly kinds: readonly KindExample[]
  readonly attribution: Choice[]
  readonly source: Choice[]
}

/** What is learned from one article: it is read with the right answer to every earlier question. */
export function choicesOf(article: GoldInput): Choices {
  const { gold, input, unreviewed } = article
  // A review tells speakers, no kinds.
  const found: Choices = { article, kinds: unreviewed ? [] : kindExamples(article), attribution: [], source: [] }
  const golds = new Map([...gold.quotes, ...(unreviewed ?? [])].map((q) => [coreKey(gold.text, q.start, q.end), q]))
  const taught = new Set(gold.quotes)
  let spans: readonly MarkedSpan[] = []
  const goldOf = (q: number): GoldQuote | undefined => {
    const span = spans[q]
    return span && golds.get(coreKey(gold.text, span.start, span.end))
  }
  const spoken = (q: number): GoldQuote | undefined => {
    const g = goldOf(q)
    return g && g.kind !== 'title' && g.kind !== 'scare' ? g : undefined
  }
  const guide: Guide = {
    start(article) {
      spans = article.spans
    },
    kind: (q) => goldOf(q)?.kind ?? 'scare',
    pair(q, features, pairs) {
      const g = spoken(q)
      const right = g && rightPairs(g, features, pairs)
      if (!right) return undefined
      if (taught.has(g)) found.attribution.push({ candidates: pairs.map((p) => p.evidence().flatMap((e) => e.places)), right })
      return pairs[right.indexOf(true)]
    },
    source(q, features) {
      const g = spoken(q)
      if (!g || !features) return undefined
      const names = speakerNames(gold, g.speaker)
      const right = features.candidates.map((c) => (c.source ? names.includes(normalName(c.source.name)) : g.speaker === ''))
      if (!right.includes(true)) return undefined
      if (taught.has(g)) found.source.push({ candidates: features.candidates.map((_, i) => features.of(i).places), right })
      return features.candidates[right.indexOf(true)]?.source
    },
  }
  readQuotations(input, NO_RANKERS, guide)
  return found
}

/** Which pairs are right; where the cue is no candidate, those with the right mention and none. `undefined` where the mention is none. */
function rightPairs(g: GoldQuote, { context }: AttributionFeatures, pairs: readonly Pair[]): boolean[] | undefined {
  const { article } = context
  const mention = pairs.map((p) => (p.mention ? article.text(p.mention.firstToken, p.mention.endToken) : '') === g.mention)
  const both = pairs.map((p, i) => mention[i] === true && (p.cue >= 0 ? article.text(p.cue, p.cue + 1) : '') === g.cue)
  if (both.includes(true)) return both
  const half = pairs.map((p, i) => mention[i] === true && p.cue < 0)
  return half.includes(true) ? half : undefined
}

/** Folds in which the rankers' choices are seen in articles that they did not learn from. */
const FOLDS = 4

/** Trains the kinds and both rankers, and how far to trust what they choose, in articles that they were not trained on. */
export function rankersOf(choices: readonly Choices[]): Rankers {
  const examples = Array.from({ length: FOLDS }, (_, fold) => {
    const rankers = untrustedRankersOf(choices.filter((_, i) => i % FOLDS !== fold))
    return choices.filter((_, i) => i % FOLDS === fold).flatMap(({ article }) => confidenceExamples(article, rankers))
  })
  return { ...untrustedRankersOf(choices), confidence: trainConfidence(examples.flat()) }
}

/** How much weights are held back was chosen in cross-validation. */
function untrustedRankersOf(choices: readonly Choices[]): Rankers {
  return {
    kinds: trainKinds(choices.flatMap((c) => c.kinds)),
    attribution: trainRanker(
      choices.flatMap((c) => c.attribution),
      1,
    ),
    source: trainRanker(
      choices.flatMap((c) => c.source),
      1.5,
    ),
    confidence: new Map(),
  }
}
