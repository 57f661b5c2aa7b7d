/* Trains the kinds of quotations: multinomial logistic regression with L2, full-batch gradient descent. */
import type { GoldInput } from '../corpora/read/stage-input'
import { Article } from '../src/quotations/article'
import { kindFeatures } from '../src/quotations/kind-features'
import { KINDS, type KindWeights } from '../src/quotations/kinds'
import { goldOfSpans } from './quotations-attribution'

const ROUNDS = 600
const RATE = 4
const L2 = 0.002
/** Weights smaller than this in all classes are left out. */
const SMALLEST = 0.03

/** The features of a marked span, and its kind as its place among `KINDS`. */
export interface KindExample {
  readonly features: readonly string[]
  readonly label: number
}

/** An example for each marked span of an article that gold has too. */
export function kindExamples(spoken: GoldInput): KindExample[] {
  const article = new Article(spoken.input)
  return goldOfSpans(spoken, article.spans).flatMap((gold, q) =>
    gold ? [{ features: kindFeatures(article, q), label: KINDS.indexOf(gold.kind) }] : [],
  )
}

/** Trains weights, rounded; features seen once, and those that count for nothing, are left out. */
export function trainKinds(data: readonly KindExample[]): KindWeights {
  const counts = new Map<string, number>()
  for (const { features } of data) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const names = [...counts].filter(([, n]) => n > 1).map(([f]) => f)
  const places = new Map(names.map((name, i) => [name, i]))
  const rows = data.map(({ features, label }) => ({ active: features.flatMap((f) => places.get(f) ?? []), label }))
  const weights = new Float64Array(4 * names.length)
  const gradient = new Float64Array(4 * names.length)
  const scores = new Float64Array(4)
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0)
    for (const { active, label } of rows) {
      scores.fill(0)
      for (const f of active) for (let k = 0; k < 4; k++) scores[k] = (scores[k] as number) + (weights[4 * f + k] as number)
      const top = Math.max(...scores)
      let total = 0
      for (let k = 0; k < 4; k++) {
        scores[k] = Math.exp((scores[k] as number) - top)
        total += scores[k] as number
      }
      for (let k = 0; k < 4; k++) {
        const g = ((k === label ? 1 : 0) - (scores[k] as number) / total) / rows.length
        for (const f of active) gradient[4 * f + k] = (gradient[4 * f + k] as number) + g
      }
    }
    for (let i = 0; i < weights.length; i++)
      weights[i] = (weights[i] as number) + RATE * ((gradient[i] as number) - L2 * (weights[i] as number))
  }
  return new Map(
    names
      .map((name, f): [string, number[]] => [name, [0, 1, 2, 3].map((k) => Number((weights[4 * f + k] as number).toFixed(2)))])
      .filter(([, w]) => w.some((v) => Math.abs(v) >= SMALLEST))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
