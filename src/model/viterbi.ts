import type { Stretch, Transitions } from './transitions'

/** Exact first-order Viterbi over rows of scores, one a position. */
export class Viterbi {
  #best = new Float64Array(0)
  #back = new Uint16Array(0)

  constructor(readonly transitions: Transitions) {}

  /** Writes the best labels of a stretch of `scores` into the same places of `path`. */
  decode(scores: ArrayLike<number>, path: Uint16Array, { first, end, before, after }: Stretch): void {
    const { labels, rows } = this.transitions
    const { starts, labels: from, weights } = this.transitions.into
    const length = end - first
    if (length <= 0) return
    if (this.#best.length < length * labels) {
      this.#best = new Float64Array(length * labels)
      this.#back = new Uint16Array(length * labels)
    }
    const best = this.#best
    const back = this.#back
    const offset = first * labels
    for (let y = 0; y < labels; y++) best[y] = (rows[before * labels + y] as number) + (scores[offset + y] as number)
    for (let row = labels; row < length * labels; row += labels) {
      const previous = row - labels
      for (let y = 0; y < labels; y++) {
        let top = Number.NEGATIVE_INFINITY
        let label = 0
        const stop = starts[y + 1] as number
        for (let k = starts[y] as number; k < stop; k++) {
          const x = from[k] as number
          const s = (best[previous + x] as number) + (weights[k] as number)
          if (s > top) {
            top = s
            label = x
          }
        }
        best[row + y] = top + (scores[offset + row + y] as number)
        back[row + y] = label
      }
    }
    const last = (length - 1) * labels
    let label = 0
    let top = Number.NEGATIVE_INFINITY
    for (let x = 0; x < labels; x++) {
      const s = (best[last + x] as number) + (after < 0 ? 0 : (rows[x * labels + after] as number))
      if (s > top) {
        top = s
        label = x
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      path[first + i] = label
      label = back[i * labels + label] as number
    }
  }
}
