import type { Edges, Stretch, Transitions } from './transitions'

/** Differences of whole-numbered scores of which the exponential is kept; beyond it is all but 0. */
const KEPT_EXPONENTIALS = 4096

/**
 * Probabilities of labels under a linear-chain CRF: forward and backward sums over one stretch, then `probability(path, first, end)` for any part of
 * it. Scores and transitions are in natural logarithms times `1 / scale`.
 */
export class PathProbability {
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #emission = new Float64Array(0)
  #norms = new Float64Array(0)
  /** By label: what comes after it, in the row in hand. */
  readonly #ahead: Float64Array
  /** First position of the stretch in hand. */
  #first = 0
  /** Exponentials of the transitions. */
  readonly #rows: Float64Array
  readonly #into: Edges
  readonly #outOf: Edges
  /** Exponentials of 0, -1, -2, … times the scale. */
  readonly #exponentials: Float64Array

  constructor(
    readonly transitions: Transitions,
    readonly scale: number,
  ) {
    this.#rows = transitions.rows.map((w) => Math.exp(w * scale))
    const exponentials = (edges: Edges): Edges => ({ ...edges, weights: edges.weights.map((w) => Math.exp(w * scale)) })
    this.#into = exponentials(transitions.into)
    this.#outOf = exponentials(transitions.outOf)
    this.#ahead = new Float64Array(transitions.labels)
    this.#exponentials = Float64Array.from({ length: KEPT_EXPONENTIALS }, (_, i) => Math.exp(-i * scale))
  }

  /** Sums over all paths of a stretch of `scores`. */
  compute(scores: ArrayLike<number>, stretch: Stretch): void {
    const length = stretch.end - stretch.first
    if (this.#norms.length < length) this.#grow(length)
    this.#first = stretch.first
    this.#sumForward(scores, length, stretch.before)
    this.#sumBackward(length, stretch.after)
  }

  #sumForward(scores: ArrayLike<number>, length: number, before: number): void {
    const L = this.transitions.labels
    const { starts, labels, weights } = this.#into
    const forward = this.#forward
    const emission = this.#emission
    for (let i = 0; i < length; i++) {
      const row = i * L
      this.#exponentiate(scores, (this.#first + i) * L, row)
      let sum = 0
      for (let y = 0; y < L; y++) {
        let a = 0
        if (i === 0) a = this.#rows[before * L + y] as number
        else {
          const stop = starts[y + 1] as number
          for (let k = starts[y] as number; k < stop; k++)
            a += (forward[row - L + (labels[k] as number)] as number) * (weights[k] as number)
        }
        a *= emission[row + y] as number
        forward[row + y] = a
        sum += a
      }
      const norm = 1 / sum
      this.#norms[i] = norm
      for (let y = 0; y < L; y++) forward[row + y] = (forward[row + y] as number) * norm
    }
  }

  #sumBackward(length: number, after: number): void {
    const L = this.transitions.labels
    const { starts, labels, weights } = this.#outOf
    const backward = this.#backward
    const ahead = this.#ahead
    const last = (length - 1) * L
    let total = 0
    for (let x = 0; x < L; x++) {
      const b = after < 0 ? 1 : (this.#rows[x * L + after] as number)
      backward[last + x] = b
      total += b * (this.#forward[last + x] as number)
    }
    for (let x = 0; x < L; x++) backward[last + x] = (backward[last + x] as number) / total
    for (let i = length - 2; i >= 0; i--) {
      const row = i * L
      const next = row + L
      const norm = this.#norms[i + 1] as number
      for (let y = 0; y < L; y++) ahead[y] = (this.#emission[next + y] as number) * (backward[next + y] as number) * norm
      for (let x = 0; x < L; x++) {
        let b = 0
        const stop = starts[x + 1] as number
        for (let k = starts[x] as number; k < stop; k++) b += (weights[k] as number) * (ahead[labels[k] as number] as number)
        backward[row + x] = b
      }
    }
  }

  /** The probability of the labels of `path` from position `first` up to `end`, whatever stands around them. */
  probability(path: ArrayLike<number>, first: number, end: number): number {
    const L = this.transitions.labels
    const base = this.#first
    let p = this.#forward[(first - base) * L + (path[first] as number)] as number
    for (let i = first + 1; i < end; i++) {
      const y = path[i] as number
      const emission = this.#emission[(i - base) * L + y] as number
      p *= (this.#rows[(path[i - 1] as number) * L + y] as number) * emission * (this.#norms[i - base] as number)
    }
    return p * (this.#backward[(end - 1 - base) * L + (path[end - 1] as number)] as number)
  }

  /** Writes the exponentials of a row of `scores`, the highest as 1, so that none is too large. */
  #exponentiate(scores: ArrayLike<number>, at: number, row: number): void {
    const L = this.transitions.labels
    const kept = this.#exponentials
    let top = scores[at] as number
    for (let y = 1; y < L; y++) if ((scores[at + y] as number) > top) top = scores[at + y] as number
    for (let y = 0; y < L; y++) {
      const below = top - (scores[at + y] as number)
      this.#emission[row + y] = kept[below] ?? Math.exp(-below * this.scale)
    }
  }

  #grow(length: number): void {
    const size = length * this.transitions.labels
    this.#forward = new Float64Array(size)
    this.#backward = new Float64Array(size)
    this.#emission = new Float64Array(size)
    this.#norms = new Float64Array(length)
  }
}
