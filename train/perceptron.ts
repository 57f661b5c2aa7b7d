/** Slots for features; those that share one share its weights. */
const BITS = 22

/** An averaged perceptron over hashed features with a few labels, whose weights of one feature stand side by side. */
export class Perceptron {
  readonly #weights: Float32Array
  /** Sums of each change times when it was made, for the average. */
  readonly #sums: Float64Array
  /** How often each slot was asked after while counting. */
  readonly seen = new Uint8Array(1 << BITS)
  /** A feature of each slot that was seen. */
  readonly features = new Int32Array(1 << BITS)
  #time = 1

  /** `labels`: how many there are, a power of two. */
  constructor(readonly labels: number) {
    this.#weights = new Float32Array(labels << BITS)
    this.#sums = new Float64Array(labels << BITS)
  }

  #slot(feature: number): number {
    return feature >>> (32 - BITS)
  }

  /** Counts features, so that rare ones can be left out. */
  count(features: Int32Array, length = features.length): void {
    for (let f = 0; f < length; f++) {
      const feature = features[f] as number
      const slot = this.#slot(feature)
      if (this.seen[slot] === 0) this.features[slot] = feature
      if ((this.seen[slot] as number) < 255) this.seen[slot] = (this.seen[slot] as number) + 1
    }
  }

  /** Writes the scores of the labels. */
  score(features: Int32Array, scores: Float64Array, length = features.length): void {
    const { labels } = this
    scores.fill(0)
    for (let f = 0; f < length; f++) {
      const at = this.#slot(features[f] as number) * labels
      for (let y = 0; y < labels; y++) scores[y] = (scores[y] as number) + (this.#weights[at + y] as number)
    }
  }

  /** Moves the weights of `label` by `by` for all features. */
  add(features: Int32Array, label: number, by: number, length = features.length): void {
    for (let f = 0; f < length; f++) {
      const at = this.#slot(features[f] as number) * this.labels + label
      this.#weights[at] = (this.#weights[at] as number) + by
      this.#sums[at] = (this.#sums[at] as number) + by * this.#time
    }
  }

  /** Lets time pass: called once for each decision. */
  tick(): void {
    this.#time++
  }

  /** Puts the averages in the weights' place; nothing is learnt after. */
  average(): void {
    for (let i = 0; i < this.#weights.length; i++) this.#weights[i] = (this.#weights[i] as number) - (this.#sums[i] as number) / this.#time
  }

  /** The weights of features seen `least` times, by feature. */
  rows(least: number): Map<number, Float32Array> {
    const rows = new Map<number, Float32Array>()
    for (let slot = 0; slot < this.seen.length; slot++) {
      if ((this.seen[slot] as number) < least) continue
      const row = this.#weights.subarray(slot * this.labels, (slot + 1) * this.labels)
      if (row.some((w) => w !== 0)) rows.set(this.features[slot] as number, row)
    }
    return rows
  }
}
