import type { Article } from './article'
import type { Decision } from './decide'

/** The trained weight of each signal. */
export type ConfidenceWeights = ReadonlyMap<string, number>

/** What tells how far a speaker is to be trusted; a probability counts by its odds, all else is 1. */
export type Signal = readonly [name: string, value: number]

/** The signals of a decision: how probable its speaker, its kind and what its mention means are, how the speaker was found, and what the speaker is. */
export function signalsOf(article: Article, decision: Decision): Signal[] {
  const { kinds, candidates, probability, mention, source, via } = decision
  const spoken = kinds.reduce((sum, { kind, probability: p }) => (kind === 'direct' || kind === 'partial' ? sum + p : sum), 0)
  const nobody = candidates.find((c) => c.source === null)?.probability ?? 0
  const link = mention?.posterior.find((p) => p.cluster === source?.cluster)?.probability ?? 0.5
  const cluster = article.input.coreference.clusters[source?.cluster ?? -1]
  const size = cluster?.mentions.length ?? 0
  return [
    ['always', 1],
    ['probability', logit(probability)],
    ['spoken', logit(spoken)],
    ['nobody', logit(nobody)],
    ['link', mention && mention.kind !== 'name' ? logit(link) : 0],
    [`via ${via}`, 1],
    [kinds[0]?.kind === 'direct' ? 'direct' : 'partial', 1],
    [cluster ? `is ${cluster.type ?? 'unnamed'}` : 'is described', 1],
    [`mentioned ${size <= 1 ? 'once' : size <= 3 ? 'seldom' : 'often'}`, 1],
    [cluster?.type === 'PER' && !cluster.name.includes(' ') ? 'short name' : 'full name', 1],
  ]
}

/** How probable it is that a speaker is right (logistic regression). */
export function confidenceOf(signals: readonly Signal[], weights: ConfidenceWeights): number {
  let sum = 0
  for (const [name, value] of signals) sum += (weights.get(name) ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

/** Keeps the odds of what is as good as certain finite. */
const SMALLEST = 2e-3

const logit = (p: number) => Math.log((p + SMALLEST) / (1 - p + SMALLEST))
