/**
 * The transitions of a linear chain that are allowed, gathered by the label they lead to: of labels in parts (begin, inside, end) most are not.
 * Made from one row a label and a last one for the start; -Infinity forbids.
 */
export class Transitions {
  /** By label: where its transitions begin in `from` and `weights`; one more for the end. */
  readonly starts: Int32Array
  /** The previous labels. */
  readonly from: Int32Array
  readonly weights: Float64Array

  constructor(
    readonly labels: number,
    /** The rows as given: `rows[x * labels + y]` leads from `x` to `y`, row `labels` from the start. */
    readonly rows: Float64Array,
  ) {
    const from: number[] = []
    const weights: number[] = []
    this.starts = new Int32Array(labels + 1)
    for (let y = 0; y < labels; y++) {
      for (let x = 0; x < labels; x++) {
        const w = rows[x * labels + y] as number
        if (w === Number.NEGATIVE_INFINITY) continue
        from.push(x)
        weights.push(w)
      }
      this.starts[y + 1] = from.length
    }
    this.from = Int32Array.from(from)
    this.weights = Float64Array.from(weights)
  }
}

/** A stretch of a chain: rows of scores from `first` up to `end`, and the labels that stand at its sides. */
export interface Stretch {
  readonly first: number
  readonly end: number
  /** The label before it; the number of labels for the start of the chain. */
  readonly before: number
  /** The label after it; -1 for the end of the chain. */
  readonly after: number
}
