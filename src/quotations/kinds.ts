import type { QuoteKind } from './quote'

/** The order of the four numbers of a weight. */
export const KINDS: readonly QuoteKind[] = ['direct', 'partial', 'title', 'scare']

/** For each feature its trained weights for direct, partial, title and scare. */
export type KindWeights = ReadonlyMap<string, readonly number[]>

/** The kinds with score and probability by the trained weights, best first (multinomial logistic regression). */
export function scoreKinds(features: readonly string[], trained: KindWeights): { kind: QuoteKind; score: number; probability: number }[] {
  const scores = [0, 0, 0, 0]
  for (const feature of features) {
    const weights = trained.get(feature)
    if (weights) for (let k = 0; k < 4; k++) scores[k] = (scores[k] as number) + (weights[k] as number)
  }
  const top = Math.max(...scores)
  const total = scores.reduce((sum, s) => sum + Math.exp(s - top), 0)
  return KINDS.map((kind, k) => ({ kind, score: scores[k] as number, probability: Math.exp((scores[k] as number) - top) / total })).sort(
    (a, b) => b.score - a.score,
  )
}
