/**
 * Exact first-order Viterbi. `scores` holds `length` rows of `labels` scores; `transitions` one row per previous label, then one
 * row (the last) for the start; -Infinity forbids a transition. Returns the best label of each position in `path`.
 */
export class Viterbi {
  #best = new Float64Array(0)
  #back = new Uint16Array(0)

  constructor(
    readonly labels: number,
    readonly transitions: Float64Array,
  ) {}

  /** Decodes `length` positions of `scores` into `path`, which must be at least that long. */
  decode(scores: ArrayLike<number>, length: number, path: Uint16Array): void {
    const { labels, transitions } = this
    if (length === 0) return
    if (this.#best.length < length * labels) {
      this.#best = new Float64Array(length * labels)
      this.#back = new Uint16Array(length * labels)
    }
    const best = this.#best
    const back = this.#back
    for (let y = 0; y < labels; y++) best[y] = (transitions[labels * labels + y] as number) + (scores[y] as number)
    for (let i = 1; i < length; i++) {
      const row = i * labels
      const before = row - labels
      for (let y = 0; y < labels; y++) {
        let top = -Infinity
        let from = 0
        for (let x = 0; x < labels; x++) {
          const s = (best[before + x] as number) + (transitions[x * labels + y] as number)
          if (s > top) {
            top = s
            from = x
          }
        }
        best[row + y] = top + (scores[row + y] as number)
        back[row + y] = from
      }
    }
    const last = (length - 1) * labels
    let y = 0
    for (let x = 1; x < labels; x++) if ((best[last + x] as number) > (best[last + y] as number)) y = x
    for (let i = length - 1; i >= 0; i--) {
      path[i] = y
      y = back[i * labels + y] as number
    }
  }
}
