import { WEIGHTS } from '../src/coreference/feature-list'
import { createRandom } from './random'

const LEARNING_RATE = 0.1
const L2 = 5e-3

/** How choices are learned from. */
export interface Learning {
  readonly seed: number
  readonly passes: number
  /** Which articles are learned from, by number; all unless given. */
  readonly keep?: (article: number) => boolean
}

/** Choices between options in flat lists: which features each option has, which options each choice, which are right, and of which article it is. */
export class Choices {
  #values = new Int32Array(1 << 20)
  #length = 0
  readonly #optionStarts: number[] = [0]
  readonly #choiceStarts: number[] = [0]
  readonly #right: boolean[] = []
  readonly #article: number[] = []

  /** Adds a choice: the features of its options stand in `values`, option k from `starts[k]` on. */
  add(article: number, values: Int32Array, starts: readonly number[], right: readonly boolean[]): void {
    const length = starts.at(-1) as number
    while (this.#length + length > this.#values.length) {
      const grown = new Int32Array(2 * this.#values.length)
      grown.set(this.#values)
      this.#values = grown
    }
    this.#values.set(values.subarray(0, length), this.#length)
    for (let k = 0; k + 1 < starts.length; k++) {
      this.#optionStarts.push(this.#length + (starts[k + 1] as number))
      this.#right.push(right[k] as boolean)
    }
    this.#length += length
    this.#choiceStarts.push(this.#right.length)
    this.#article.push(article)
  }

  get size(): number {
    return this.#choiceStarts.length - 1
  }

  /** Trains weights by AdaGrad, log-linear over the options of each choice; the weights of all steps are averaged. */
  train({ seed, passes, keep = () => true }: Learning): Float32Array {
    const weights = new Float32Array(WEIGHTS)
    const squares = new Float32Array(WEIGHTS).fill(1e-3)
    const summed = new Float64Array(WEIGHTS)
    const since = new Int32Array(WEIGHTS)
    const random = createRandom(seed)
    const order = Int32Array.from(this.#article.keys()).filter((i) => keep(this.#article[i] as number))
    const values = this.#values
    const starts = Int32Array.from(this.#optionStarts)
    const first = Int32Array.from(this.#choiceStarts)
    const right = this.#right
    let step = 0
    const powers = new Float64Array(256)
    for (let pass = 0; pass < passes; pass++) {
      random.shuffle(order)
      for (const choice of order) {
        step++
        const from = first[choice] as number
        const to = first[choice + 1] as number
        let top = Number.NEGATIVE_INFINITY
        for (let k = from; k < to; k++) {
          let sum = 0
          for (let i = starts[k] as number; i < (starts[k + 1] as number); i++) sum += weights[values[i] as number] as number
          powers[k - from] = sum
          if (sum > top) top = sum
        }
        let total = 0
        let good = 0
        for (let k = from; k < to; k++) {
          const power = Math.exp((powers[k - from] as number) - top)
          powers[k - from] = power
          total += power
          if (right[k]) good += power
        }
        if (good <= 0) continue
        for (let k = from; k < to; k++) {
          const power = powers[k - from] as number
          const gradient = power / total - (right[k] ? power / good : 0)
          if (gradient < 1e-4 && gradient > -1e-4) continue
          for (let i = starts[k] as number; i < (starts[k + 1] as number); i++) {
            const place = values[i] as number
            const weight = weights[place] as number
            const g = gradient + L2 * weight
            summed[place] = (summed[place] as number) + weight * (step - (since[place] as number))
            since[place] = step
            squares[place] = (squares[place] as number) + g * g
            weights[place] = weight - (LEARNING_RATE * g) / Math.sqrt(squares[place] as number)
          }
        }
      }
    }
    for (let i = 0; i < WEIGHTS; i++) {
      summed[i] = (summed[i] as number) + (weights[i] as number) * (step - (since[i] as number))
      weights[i] = (summed[i] as number) / Math.max(step, 1)
    }
    return weights
  }
}
