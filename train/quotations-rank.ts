import { RANKER_SIZE } from '../src/quotations/weights'

/** One choice: the features of each candidate as places among the weights, and which candidates are right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

const RATE = 0.1
const EPOCHS = 25
/** The last epochs, whose weights are averaged. */
const AVERAGED = 8

/**
 * Trains a log-linear ranker: raises the probability that the softmax over the candidates gives to the right ones together.
 * Stochastic gradient descent with AdaGrad; deterministic, in the given order with a fixed shuffle.
 */
export function trainRanker(choices: readonly Choice[], l2: number): Float32Array {
  const weights = new Float32Array(RANKER_SIZE)
  const sums = new Float64Array(RANKER_SIZE).fill(1e-2)
  const usable = choices.filter((c) => c.right.some(Boolean) && c.right.length > 1)
  const order = usable.map((_, i) => i)
  let seed = 7
  const gradient = new Float64Array(RANKER_SIZE)
  const average = new Float64Array(RANKER_SIZE)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const j = seed % (i + 1)
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (const at of order) {
      const { candidates, right } = usable[at] as Choice
      const scores = candidates.map((places) => {
        let sum = 0
        for (const p of places) sum += weights[p] as number
        return sum
      })
      const top = Math.max(...scores)
      const powers = scores.map((s) => Math.exp(s - top))
      const total = powers.reduce((a, b) => a + b, 0)
      const good = powers.reduce((sum, p, i) => (right[i] ? sum + p : sum), 0) || 1e-30
      const touched: number[] = []
      candidates.forEach((places, i) => {
        const p = powers[i] as number
        const g = p / total - (right[i] ? p / good : 0)
        if (Math.abs(g) < 1e-4) return
        for (const place of places) {
          if (gradient[place] === 0) touched.push(place)
          gradient[place] = (gradient[place] as number) + g
        }
      })
      for (const place of touched) {
        const g = (gradient[place] as number) + l2 * (weights[place] as number) * 30
        gradient[place] = 0
        sums[place] = (sums[place] as number) + g * g
        weights[place] = (weights[place] as number) - (RATE * g) / Math.sqrt(sums[place] as number)
      }
    }
    if (epoch >= EPOCHS - AVERAGED)
      for (let i = 0; i < RANKER_SIZE; i++) average[i] = (average[i] as number) + (weights[i] as number) / AVERAGED
  }
  return Float32Array.from(average)
}
