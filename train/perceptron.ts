/*
 * Averaged perceptrons over hashed features: first the features are counted, and those seen often enough get a place; then weights, which are whole
 * numbers, are learnt for these alone.
 */
import type { Random } from './random'

/** Counters of features, by hash; those that share one count as one. */
const COUNTER_BITS = 24

/** The places of features that were seen often enough. */
export class FeaturePlaces {
  #counts = new Uint8Array(1 << COUNTER_BITS)
  /** For each place its feature, and room for `beside` numbers more: what stands together comes from memory together. */
  readonly cells: Int32Array
  readonly stride: number
  readonly #shift: number
  readonly #mask: number
  #size = 0

  /** `bits`: room for two to this power; `least`: how often a feature must be seen; `beside`: numbers kept beside each, for few labels. */
  constructor(
    readonly bits: number,
    readonly least: number,
    beside = 0,
  ) {
    this.stride = 1 + beside
    this.cells = new Int32Array(this.stride << bits)
    this.#shift = 32 - bits
    this.#mask = (1 << bits) - 1
  }

  /** How many features have places. */
  get size(): number {
    return this.#size
  }

  /** Counts features; gives them places once they are seen often enough. */
  count(features: Int32Array): void {
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] as number
      const at = feature >>> (32 - COUNTER_BITS)
      const n = this.#counts[at] as number
      if (n >= this.least) this.#place(feature)
      else {
        this.#counts[at] = n + 1
        if (n + 1 === this.least) this.#place(feature)
      }
    }
  }

  #place(feature: number): void {
    if (this.#size > 0.8 * this.#mask) return
    let slot = feature >>> this.#shift
    while (this.cells[slot * this.stride] !== 0) {
      if (this.cells[slot * this.stride] === feature) return
      slot = (slot + 1) & this.#mask
    }
    this.cells[slot * this.stride] = feature
    this.#size++
  }

  /** Counts no more. */
  close(): void {
    this.#counts = new Uint8Array(0)
  }

  /** Writes the places of those of `features` that have one; returns how many. */
  find(features: Int32Array, places: Int32Array): number {
    const cells = this.cells
    const stride = this.stride
    let n = 0
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] as number
      if (feature === 0) continue
      let slot = feature >>> this.#shift
      for (let key = cells[slot * stride] as number; key !== 0; key = cells[slot * stride] as number) {
        if (key === feature) {
          places[n++] = slot
          break
        }
        slot = (slot + 1) & this.#mask
      }
    }
    return n
  }

  /** Each feature with its place. */
  *entries(): Generator<readonly [feature: number, place: number]> {
    for (let slot = 0; slot <= this.#mask; slot++) {
      const key = this.cells[slot * this.stride] as number
      if (key !== 0) yield [key, slot]
    }
  }
}

/** Leaves features out at random, so that what is learnt hangs on none of them alone. */
export class LeftOut {
  readonly #isOut: Uint8Array

  /** `size`: of the lists of features; `share`: of them that is left out. */
  constructor(
    size: number,
    readonly share: number,
    readonly random: Random,
  ) {
    this.#isOut = new Uint8Array(size)
  }

  /** Chooses anew which are left out, by place in the list. */
  choose(): void {
    for (let f = 0; f < this.#isOut.length; f++) this.#isOut[f] = this.random.next() < this.share ? 1 : 0
  }

  /** Writes 0, which is no feature, over those of a list that are left out; returns the list. */
  apply(features: Int32Array): Int32Array {
    for (let f = 0; f < features.length; f++) if (this.#isOut[f]) features[f] = 0
    return features
  }
}

/** The weights of the labels for each place. */
export class Perceptron {
  readonly #weights: Int32Array
  /** Where the weights of a place begin, and how far apart those of two places are. */
  readonly #offset: number
  readonly #stride: number
  /** Sums of each change times when it was made, for the average. */
  readonly #sums: Float32Array
  #time = 0

  /** `labels`: how many there are. */
  constructor(
    readonly places: FeaturePlaces,
    readonly labels: number,
  ) {
    const isBeside = places.stride > labels
    this.#weights = isBeside ? places.cells : new Int32Array(labels << places.bits)
    this.#offset = isBeside ? 1 : 0
    this.#stride = isBeside ? places.stride : labels
    this.#sums = new Float32Array(labels << places.bits)
  }

  /** Adds up the scores of the labels. */
  score(places: Int32Array, length: number, scores: Int32Array): void {
    const { labels } = this
    const weights = this.#weights
    const offset = this.#offset
    const stride = this.#stride
    scores.fill(0)
    for (let f = 0; f < length; f++) {
      const at = offset + (places[f] as number) * stride
      for (let y = 0; y < labels; y++) scores[y] = (scores[y] as number) + (weights[at + y] as number)
    }
  }

  /** Moves the weights of `label` by `by`. */
  add(places: Int32Array, length: number, label: number, by: number): void {
    for (let f = 0; f < length; f++) {
      const place = places[f] as number
      const at = this.#offset + place * this.#stride + label
      this.#weights[at] = (this.#weights[at] as number) + by
      const sum = place * this.labels + label
      this.#sums[sum] = (this.#sums[sum] as number) + by * this.#time
    }
  }

  /** Lets time pass: after each sentence. */
  tick(): void {
    this.#time++
  }

  /** Begins anew with the averaged weights, times `scale`. */
  restart(scale: number): void {
    for (const [, place] of this.places.entries())
      for (let y = 0; y < this.labels; y++) {
        const at = this.#offset + place * this.#stride + y
        this.#weights[at] = Math.round(
          scale * ((this.#weights[at] as number) - (this.#sums[place * this.labels + y] as number) / (this.#time || 1)),
        )
      }
    this.#sums.fill(0)
    this.#time = 0
  }

  /** The averaged weights by feature, those that are not all 0. */
  rows(): Map<number, Float32Array> {
    const rows = new Map<number, Float32Array>()
    for (const [feature, place] of this.places.entries()) {
      const row = new Float32Array(this.labels)
      let used = false
      for (let y = 0; y < this.labels; y++) {
        const weight = this.#weights[this.#offset + place * this.#stride + y] as number
        row[y] = weight - (this.#sums[place * this.labels + y] as number) / (this.#time || 1)
        used ||= row[y] !== 0
      }
      if (used) rows.set(feature, row)
    }
    return rows
  }
}
