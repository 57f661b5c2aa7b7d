/**
 * Probabilities of stretches of labels under a linear-chain CRF: forward and backward sums over one sentence, then
 * `probability(path, first, end)` for any stretch of a path. Scores and transitions are in natural logarithms times `1 / scale`.
 */
export class PathProbability {
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #emission = new Float64Array(0)
  #norms = new Float64Array(0)
  readonly #edges: Float64Array

  /** `transitions` as in `Viterbi`: one row a label and a last one for the start, -Infinity where forbidden. */
  constructor(
    readonly labels: number,
    transitions: Float64Array,
    readonly scale: number,
  ) {
    this.#edges = transitions.map((w) => Math.exp(w * scale))
  }

  /** Sums over all paths of a sentence of `length` rows of `scores`. */
  compute(scores: ArrayLike<number>, length: number): void {
    const { labels: L, scale } = this
    if (this.#forward.length < length * L) {
      this.#forward = new Float64Array(length * L)
      this.#backward = new Float64Array(length * L)
      this.#emission = new Float64Array(length * L)
      this.#norms = new Float64Array(length)
    }
    const forward = this.#forward
    const backward = this.#backward
    const emission = this.#emission
    const edges = this.#edges
    for (let i = 0; i < length; i++) {
      const row = i * L
      let top = scores[row] as number
      for (let y = 1; y < L; y++) if ((scores[row + y] as number) > top) top = scores[row + y] as number
      let sum = 0
      for (let y = 0; y < L; y++) {
        const e = Math.exp(((scores[row + y] as number) - top) * scale)
        emission[row + y] = e
        let a = 0
        if (i === 0) a = edges[L * L + y] as number
        else for (let x = 0; x < L; x++) a += (forward[row - L + x] as number) * (edges[x * L + y] as number)
        a *= e
        forward[row + y] = a
        sum += a
      }
      this.#norms[i] = 1 / sum
      for (let y = 0; y < L; y++) forward[row + y] = (forward[row + y] as number) / sum
    }
    for (let y = 0; y < L; y++) backward[(length - 1) * L + y] = 1
    for (let i = length - 2; i >= 0; i--) {
      const row = i * L
      const next = row + L
      const norm = this.#norms[i + 1] as number
      for (let x = 0; x < L; x++) {
        let b = 0
        for (let y = 0; y < L; y++) b += (edges[x * L + y] as number) * (emission[next + y] as number) * (backward[next + y] as number)
        backward[row + x] = b * norm
      }
    }
  }

  /** The probability of the labels of `path` from `first` up to `end`, whatever stands around them. */
  probability(path: ArrayLike<number>, first: number, end: number): number {
    const L = this.labels
    let p = this.#forward[first * L + (path[first] as number)] as number
    for (let i = first + 1; i < end; i++) {
      const y = path[i] as number
      p *= (this.#edges[(path[i - 1] as number) * L + y] as number) * (this.#emission[i * L + y] as number) * (this.#norms[i] as number)
    }
    return p * (this.#backward[(end - 1) * L + (path[end - 1] as number)] as number)
  }
}
