import type { QuoteKind } from './quote'

/** The order of the four numbers of a weight. */
export const KINDS: readonly QuoteKind[] = ['direct', 'partial', 'title', 'scare']

/** For each feature its trained weights for direct, partial, title and scare. */
export type KindWeights = ReadonlyMap<string, readonly number[]>

/** The feature of an utterance that the reporter's clause interrupts: it is speech, whatever else it looks like. */
export const INTERRUPTED = 'interrupted'
/** What that adds to the score of `direct`: each of the 41 in the training articles is direct, and few features outweigh it. */
const INTERRUPTED_SCORE = 4

/** The kinds with score and probability by the trained weights, best first (multinomial logistic regression). */
export function scoreKinds(features: readonly string[], trained: KindWeights): { kind: QuoteKind; score: number; probability: number }[] {
  const scores = [0, 0, 0, 0]
  for (const feature of features) {
    const weights = trained.get(feature)
    if (weights) for (let k = 0; k < 4; k++) scores[k] = (scores[k] as number) + (weights[k] as number)
  }
  if (features.includes(INTERRUPTED)) scores[0] = (scores[0] as number) + INTERRUPTED_SCORE
  const top = Math.max(...scores)
  const total = scores.reduce((sum, s) => sum + Math.exp(s - top), 0)
  return KINDS.map((kind, k) => ({ kind, score: scores[k] as number, probability: Math.exp((scores[k] as number) - top) / total })).sort(
    (a, b) => b.score - a.score,
  )
}
