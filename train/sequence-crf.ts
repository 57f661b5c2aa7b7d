import { createRandom } from './random'
import type { SequenceData } from './sequence-data'

/** How a sequence tagger is trained. */
export interface SequenceOptions {
  /** `crf`: gradient of the likelihood, steps by AdaGrad; `perceptron`: averaged structured perceptron. */
  readonly method: 'crf' | 'perceptron'
  readonly epochs: number
  readonly seed: number
  /** First step of AdaGrad. */
  readonly rate: number
  /** L2 penalty for each weight at each step in which it is used. */
  readonly l2: number
  /** L1 penalty, taken at the end of each epoch from each weight (a share of its own step). */
  readonly l1: number
  /** Share of the features of a token left out at random in each visit. */
  readonly dropout: number
  /** Added to the score of wrong labels in training: `miss` where a name's label gives way to O, `wrong` elsewhere. */
  readonly cost: { readonly miss: number; readonly wrong: number }
  /** Epochs, counted from the last, whose weights are averaged. */
  readonly averaged: number
  /** Transitions that are given and stay as they are. */
  readonly transitions?: Float64Array
}

/** A trained sequence tagger, in floating point. */
export interface SequenceWeights {
  /** Row of a feature: one weight a label. */
  readonly weights: Float32Array
  /** Row of a label: weights of the labels after it; the last row is for the start. Forbidden ones -Infinity. */
  readonly transitions: Float64Array
}

/** Gradients smaller than this change nothing that counts. */
const NEGLIGIBLE = 1e-3

/**
 * Trains a first-order tagger. `allowed` has one row a label and one for the start: 1 where the label may follow.
 */
export function trainSequence(
  data: SequenceData,
  featureCount: number,
  labelCount: number,
  allowed: Uint8Array,
  options: SequenceOptions,
): SequenceWeights {
  return new SequenceTrainer(data, featureCount, labelCount, allowed, options).train()
}

class SequenceTrainer {
  readonly #weights: Float32Array
  readonly #squares: Float32Array
  readonly #transitions: Float64Array
  readonly #transitionSquares: Float64Array
  readonly #exp: Float64Array
  readonly #sum: Float32Array
  readonly #transitionSum: Float64Array
  #averages = 0
  #scores = new Float64Array(0)
  #alpha = new Float64Array(0)
  #beta = new Float64Array(0)
  #scale = new Float64Array(0)
  #active = new Int32Array(256)

  constructor(
    readonly data: SequenceData,
    readonly featureCount: number,
    readonly labelCount: number,
    readonly allowed: Uint8Array,
    readonly options: SequenceOptions,
  ) {
    const size = featureCount * labelCount
    this.#weights = new Float32Array(size)
    this.#squares = new Float32Array(size)
    this.#sum = new Float32Array(size)
    const edges = (labelCount + 1) * labelCount
    this.#transitions = new Float64Array(edges)
    this.#transitionSquares = new Float64Array(edges)
    this.#transitionSum = new Float64Array(edges)
    this.#exp = new Float64Array(edges)
    options.transitions?.forEach((w, i) => {
      if (allowed[i]) this.#transitions[i] = w
    })
  }

  train(): SequenceWeights {
    const { options, data } = this
    const random = createRandom(options.seed)
    const order = new Int32Array(data.sentences.length - 1).map((_, i) => i)
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      random.shuffle(order)
      const without = this.#withoutFeatures(random.next)
      for (const s of order) {
        if (data.weights[s] === 0) continue
        if (options.method === 'crf') this.#crfStep(s, random.next, without.has(data.withheld?.documents[s] ?? -1))
        else this.#perceptronStep(s)
      }
      if (options.l1 > 0) this.#shrink()
      if (epoch >= options.epochs - options.averaged) this.#remember()
    }
    const n = this.#averages || 1
    for (let i = 0; i < this.#sum.length; i++) this.#sum[i] = (this.#sum[i] as number) / n
    const transitions = this.#transitionSum.map((w, i) => (this.allowed[i] ? w / n : Number.NEGATIVE_INFINITY))
    return { weights: this.#sum, transitions }
  }

  /** The documents that go without the features to be withheld in an epoch. */
  #withoutFeatures(next: () => number): ReadonlySet<number> {
    const { documents = [], share = 0 } = this.data.withheld ?? {}
    return new Set([...new Set(documents)].filter((document) => document >= 0 && next() < share))
  }

  #remember(): void {
    for (let i = 0; i < this.#sum.length; i++) this.#sum[i] = (this.#sum[i] as number) + (this.#weights[i] as number)
    for (let i = 0; i < this.#transitionSum.length; i++)
      this.#transitionSum[i] = (this.#transitionSum[i] as number) + (this.#transitions[i] as number)
    this.#averages++
  }

  /** Soft threshold: weights that little evidence holds up become 0. */
  #shrink(): void {
    const { rate, l1 } = this.options
    const w = this.#weights
    for (let i = 0; i < w.length; i++) {
      const v = w[i] as number
      if (v === 0) continue
      const step = (l1 * rate) / Math.sqrt(1e-8 + (this.#squares[i] as number))
      w[i] = v > step ? v - step : v < -step ? v + step : 0
    }
  }

  #reserve(length: number): void {
    const size = length * this.labelCount
    if (this.#scores.length >= size) return
    this.#scores = new Float64Array(size)
    this.#alpha = new Float64Array(size)
    this.#beta = new Float64Array(size)
    this.#scale = new Float64Array(length + 1)
  }

  /** One step of gradient on sentence `s`; `without` tells that it goes without the features to be withheld. */
  #crfStep(s: number, next: () => number, without: boolean): void {
    const { data, labelCount: L, options } = this
    const first = data.sentences[s] as number
    const length = (data.sentences[s + 1] as number) - first
    const weight = data.weights[s] as number
    if (length === 0) return
    this.#reserve(length)
    const scores = this.#scores
    const w = this.#weights
    const { features, starts } = data
    const from = starts[first] as number
    const count = (starts[first + length] as number) - from
    if (this.#active.length < count) this.#active = new Int32Array(count * 2)
    // Features left out this time are marked -1.
    const active = this.#active
    const dropout = options.dropout
    for (let k = 0; k < count; k++) active[k] = dropout > 0 && next() < dropout ? -1 : (features[from + k] as number) * L
    const withheld = without ? data.withheld?.features : undefined
    if (withheld) for (let k = 0; k < count; k++) if (withheld[features[from + k] as number]) active[k] = -1
    const keep = 1 / (1 - dropout)
    for (let i = 0; i < length; i++) {
      const row = i * L
      for (let y = 0; y < L; y++) scores[row + y] = data.base ? (data.base[(first + i) * L + y] as number) : 0
      const end = (starts[first + i + 1] as number) - from
      for (let k = (starts[first + i] as number) - from; k < end; k++) {
        const f = active[k] as number
        if (f < 0) continue
        for (let y = 0; y < L; y++) scores[row + y] = (scores[row + y] as number) + (w[f + y] as number)
      }
      if (dropout > 0) for (let y = 0; y < L; y++) scores[row + y] = (scores[row + y] as number) * keep
      const gold = data.labels[first + i] as number
      const { miss, wrong } = options.cost
      if (miss || wrong)
        for (let y = 0; y < L; y++)
          if (y !== gold) scores[row + y] = (scores[row + y] as number) + (y === 0 ? miss : gold === 0 ? wrong : (miss + wrong) / 2)
    }
    const exp = this.#exp
    const tr = this.#transitions
    for (let e = 0; e < exp.length; e++) exp[e] = this.allowed[e] ? Math.exp(tr[e] as number) : 0
    const alpha = this.#alpha
    const beta = this.#beta
    const scale = this.#scale
    // Forward, in probabilities, each row scaled to sum 1; scores become exp(score - top).
    for (let i = 0; i < length; i++) {
      const row = i * L
      let top = -Infinity
      for (let y = 0; y < L; y++) if ((scores[row + y] as number) > top) top = scores[row + y] as number
      let sum = 0
      for (let y = 0; y < L; y++) {
        const e = Math.exp((scores[row + y] as number) - top)
        scores[row + y] = e
        let a = 0
        if (i === 0) a = exp[L * L + y] as number
        else for (let x = 0; x < L; x++) a += (alpha[row - L + x] as number) * (exp[x * L + y] as number)
        a *= e
        alpha[row + y] = a
        sum += a
      }
      const c = 1 / sum
      scale[i] = c
      for (let y = 0; y < L; y++) alpha[row + y] = (alpha[row + y] as number) * c
    }
    const last = (length - 1) * L
    for (let y = 0; y < L; y++) beta[last + y] = 1
    for (let i = length - 2; i >= 0; i--) {
      const row = i * L
      const c = scale[i + 1] as number
      for (let x = 0; x < L; x++) {
        let b = 0
        for (let y = 0; y < L; y++) b += (exp[x * L + y] as number) * (scores[row + L + y] as number) * (beta[row + L + y] as number)
        beta[row + x] = b * c
      }
    }
    // Transitions.
    const rate = options.rate
    const ts = this.#transitionSquares
    for (let i = options.transitions ? length : 0; i < length; i++) {
      const row = i * L
      const gold = data.labels[first + i] as number
      const before = i === 0 ? L : (data.labels[first + i - 1] as number)
      const c = scale[i] as number
      // A position that is sure of itself teaches nothing.
      if ((alpha[row + gold] as number) * (beta[row + gold] as number) > 0.995) continue
      for (let x = i === 0 ? L : 0; x <= (i === 0 ? L : L - 1); x++) {
        const a = i === 0 ? 1 : (alpha[row - L + x] as number)
        if (a < 1e-6) continue
        for (let y = 0; y < L; y++) {
          const e = x * L + y
          if (!this.allowed[e]) continue
          let g = a * (exp[e] as number) * (scores[row + y] as number) * (beta[row + y] as number) * c
          if (x === before && y === gold) g -= 1
          if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue
          g *= weight
          ts[e] = (ts[e] as number) + g * g
          tr[e] = (tr[e] as number) - (rate * g) / Math.sqrt(1e-8 + (ts[e] as number))
        }
      }
    }
    // Weights.
    const squares = this.#squares
    const l2 = options.l2
    for (let i = 0; i < length; i++) {
      const row = i * L
      const gold = data.labels[first + i] as number
      const end = (starts[first + i + 1] as number) - from
      const begin = (starts[first + i] as number) - from
      for (let y = 0; y < L; y++) {
        let g = (alpha[row + y] as number) * (beta[row + y] as number)
        if (y === gold) g -= 1
        if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue
        g *= weight
        for (let k = begin; k < end; k++) {
          const f = active[k] as number
          if (f < 0) continue
          const at = f + y
          const v = w[at] as number
          const d = g + l2 * v
          const q = (squares[at] as number) + d * d
          squares[at] = q
          w[at] = v - (rate * d) / Math.sqrt(1e-8 + q)
        }
      }
    }
  }

  #perceptronStep(s: number): void {
    const { data, labelCount: L } = this
    const first = data.sentences[s] as number
    const length = (data.sentences[s + 1] as number) - first
    if (length === 0) return
    this.#reserve(length)
    const scores = this.#scores
    const w = this.#weights
    const { features, starts } = data
    for (let i = 0; i < length; i++) {
      const row = i * L
      for (let y = 0; y < L; y++) scores[row + y] = 0
      for (let k = starts[first + i] as number; k < (starts[first + i + 1] as number); k++) {
        const f = (features[k] as number) * L
        for (let y = 0; y < L; y++) scores[row + y] = (scores[row + y] as number) + (w[f + y] as number)
      }
    }
    const path = viterbi(scores, length, L, this.#transitions, this.allowed)
    for (let i = 0; i < length; i++) {
      const gold = data.labels[first + i] as number
      const guess = path[i] as number
      const goldBefore = i === 0 ? L : (data.labels[first + i - 1] as number)
      const guessBefore = i === 0 ? L : (path[i - 1] as number)
      if (gold !== guess || goldBefore !== guessBefore) {
        const e = goldBefore * L + gold
        const d = guessBefore * L + guess
        this.#transitions[e] = (this.#transitions[e] as number) + 1
        this.#transitions[d] = (this.#transitions[d] as number) - 1
      }
      if (gold === guess) continue
      for (let k = starts[first + i] as number; k < (starts[first + i + 1] as number); k++) {
        const f = (features[k] as number) * L
        w[f + gold] = (w[f + gold] as number) + 1
        w[f + guess] = (w[f + guess] as number) - 1
      }
    }
  }
}

/** The best labels of `length` rows of `scores`. */
export function viterbi(scores: Float64Array, length: number, L: number, transitions: Float64Array, allowed: Uint8Array): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const best = new Float64Array(length * L)
  const back = new Uint8Array(length * L)
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < L; y++) {
      let top = -Infinity
      let from = 0
      if (i === 0) top = allowed[L * L + y] ? (transitions[L * L + y] as number) : -Infinity
      else
        for (let x = 0; x < L; x++) {
          if (!allowed[x * L + y]) continue
          const s = (best[(i - 1) * L + x] as number) + (transitions[x * L + y] as number)
          if (s > top) {
            top = s
            from = x
          }
        }
      best[i * L + y] = top + (scores[i * L + y] as number)
      back[i * L + y] = from
    }
  }
  let y = 0
  for (let x = 1; x < L; x++) if ((best[(length - 1) * L + x] as number) > (best[(length - 1) * L + y] as number)) y = x
  for (let i = length - 1; i >= 0; i--) {
    path[i] = y
    y = back[i * L + y] as number
  }
  return path
}
