/** Allowed transitions gathered by one of their labels, so that a sum over them is one loop. */
export interface Edges {
  /** By label: where its transitions begin in the other lists; one more for the end. */
  readonly starts: Int32Array
  /** The label at the other side. */
  readonly labels: Int32Array
  readonly weights: Float64Array
}

/**
 * The transitions of a linear chain that are allowed: of labels in parts (begin, inside, end) most are not. Made from one row a label and a last one for
 * the start; -Infinity forbids.
 */
export class Transitions {
  /** By the label they lead to. */
  readonly into: Edges
  /** By the label they lead from. */
  readonly outOf: Edges

  constructor(
    readonly labels: number,
    /** The rows as given: `rows[x * labels + y]` leads from `x` to `y`, row `labels` from the start. */
    readonly rows: Float64Array,
  ) {
    this.into = edges(labels, (y, x) => rows[x * labels + y] as number)
    this.outOf = edges(labels, (x, y) => rows[x * labels + y] as number)
  }
}

function edges(count: number, weightOf: (label: number, other: number) => number): Edges {
  const starts = new Int32Array(count + 1)
  const labels: number[] = []
  const weights: number[] = []
  for (let label = 0; label < count; label++) {
    for (let other = 0; other < count; other++) {
      const weight = weightOf(label, other)
      if (weight === Number.NEGATIVE_INFINITY) continue
      labels.push(other)
      weights.push(weight)
    }
    starts[label + 1] = labels.length
  }
  return { starts, labels: Int32Array.from(labels), weights: Float64Array.from(weights) }
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
