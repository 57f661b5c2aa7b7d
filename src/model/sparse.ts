import type { SectionReader } from './section-reader'

/*
 * A section of a sparse scorer. Features stand in the order of their hashes (as unsigned numbers), so the upper half of a hash is told by
 * the bucket a feature stands in and only the lower half is written:
 *
 *   features × uint16   lower halves of the hashes
 *   entries × label     the labels of the rows, uint8 where there are 255 labels at most, else uint16
 *   65,536 × uint16     how many features each bucket has
 *   features × label    how many entries each row has
 *   entries × int8      the weights
 */

/** Buckets: one for each upper half of a 32-bit hash. */
const BUCKETS = 1 << 16
/** Slots of the table for each feature, at least. */
const LEAST_SLOTS = 1.5

/** Rows and labels in as many bytes as the number of labels asks for. */
type LabelNumbers = Uint8Array | Uint16Array

/**
 * A linear scorer over hashed features: each known feature has a short row of (label, weight), weights in 8 bits with one scale. Made for asking after
 * features that are mostly unknown: a table finds a feature in one step, and its row stands in one piece.
 */
export class SparseLinear {
  /** Slots of two numbers, a feature (0 where empty) and where its row begins; in the order of the features' upper bits, then the next free one. */
  readonly #table: Int32Array
  readonly #mask: number
  readonly #shift: number
  /** The rows: the weight, a bit that tells the last of the row, the label. */
  readonly #entries: Int16Array | Int32Array
  readonly #labelBits: number
  /** For `addAll`: where rows begin, and what was read ahead for each. */
  #found = new Int32Array(0)
  #ahead = new Int32Array(0)

  private constructor(
    keys: Uint16Array,
    labels: LabelNumbers,
    bucketSizes: Uint16Array,
    rowSizes: LabelNumbers,
    weights: Int8Array,
    readonly labelCount: number,
    readonly scale: number,
  ) {
    this.#labelBits = labelCount < 128 ? 7 : 15
    this.#entries = new (labelCount < 128 ? Int16Array : Int32Array)(weights.length)
    for (let i = 0; i < weights.length; i++) this.#entries[i] = ((weights[i] as number) << (this.#labelBits + 1)) | (labels[i] as number)
    const bits = Math.ceil(Math.log2(keys.length * LEAST_SLOTS + 1))
    this.#mask = 2 ** bits - 1
    this.#shift = 32 - bits
    this.#table = new Int32Array(2 ** (bits + 1))
    let row = 0
    let start = 0
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      for (let left = bucketSizes[bucket] as number; left > 0; left--) {
        this.#file((bucket << 16) | (keys[row] as number), start)
        start += rowSizes[row++] as number
        this.#entries[start - 1] = (this.#entries[start - 1] as number) | (1 << this.#labelBits)
      }
    }
  }

  /**
   * Reads a scorer of `labelCount` labels that begins at byte `offset` of a section, from the fields `rows`, `entries`, `labelCount` and `scale`.
   * Throws a `ModelError` where they do not fit the section.
   */
  static read(section: SectionReader, labelCount: number, offset = 0): SparseLinear {
    const rows = section.count('rows')
    const entries = section.count('entries')
    if (section.count('labelCount') !== labelCount) throw section.error('labelCount', String(labelCount))
    const scale = section.scale()
    const layout = sparseLayout(rows, entries, labelCount)
    const Labels = labelArray(labelCount)
    const bucketSizes = section.view(Uint16Array, offset + layout.bucketSizes, BUCKETS)
    const rowSizes = section.view<LabelNumbers>(Labels, offset + layout.rowSizes, rows)
    const labels = section.view<LabelNumbers>(Labels, offset + layout.labels, entries)
    if (sum(bucketSizes) !== rows) throw section.error('rows', `${sum(bucketSizes)}, as many as its bytes have`)
    if (sum(rowSizes) !== entries) throw section.error('entries', `${sum(rowSizes)}, as many as its bytes have`)
    // A row ends at its last entry: without one its end would be looked for for ever.
    if (rowSizes.includes(0)) throw section.error('rows', 'the number of rows that all have entries')
    if (labels.some((label) => label >= labelCount)) throw section.error('labelCount', 'above all labels of its entries')
    return new SparseLinear(
      section.view(Uint16Array, offset, rows),
      labels,
      bucketSizes,
      rowSizes,
      section.view(Int8Array, offset + layout.weights, entries),
      labelCount,
      scale,
    )
  }

  /** Adds the weights of `feature` (a finished hash) to `scores`, from `offset` on; integers, to be scaled by `scale`. */
  add(feature: number, scores: Int32Array, offset = 0): void {
    const start = this.#find(feature, this.#slotOf(feature))
    if (start >= 0) this.#addRow(start, this.#entries[start] as number, scores, offset)
  }

  /**
   * Adds the weights of the first `count` of `features`. Table and rows are larger than the memory near the processor, so each step is taken for all
   * features together: what one waits for comes in while the others are asked after.
   */
  addAll(features: Int32Array, count: number, scores: Int32Array, offset: number): void {
    if (this.#found.length < count) {
      this.#found = new Int32Array(2 * count)
      this.#ahead = new Int32Array(2 * count)
    }
    const ahead = this.#ahead
    const found = this.#found
    for (let k = 0; k < count; k++) ahead[k] = this.#table[2 * this.#slotOf(features[k] as number)] as number
    let rows = 0
    for (let k = 0; k < count; k++) {
      const filed = ahead[k] as number
      if (filed === 0) continue
      const feature = features[k] as number
      const slot = this.#slotOf(feature)
      const start = filed === feature ? (this.#table[2 * slot + 1] as number) : this.#find(feature, (slot + 1) & this.#mask)
      if (start < 0) continue
      found[rows] = start
      ahead[rows++] = this.#entries[start] as number
    }
    for (let k = 0; k < rows; k++) this.#addRow(found[k] as number, ahead[k] as number, scores, offset)
  }

  /** The slot in which a feature stands unless others were there before. */
  #slotOf(feature: number): number {
    return feature >>> this.#shift
  }

  /** Where the row of a feature begins, looked for from `slot` on; -1 where it has none. */
  #find(feature: number, slot: number): number {
    const table = this.#table
    for (let at = slot; ; at = (at + 1) & this.#mask) {
      const filed = table[2 * at] as number
      if (filed === feature) return table[2 * at + 1] as number
      if (filed === 0) return -1
    }
  }

  /** Adds the row that begins at `start` with `first`. */
  #addRow(start: number, first: number, scores: Int32Array, offset: number): void {
    const entries = this.#entries
    const bits = this.#labelBits
    const last = 1 << bits
    let entry = first
    for (let i = start; ; entry = entries[++i] as number) {
      const at = offset + (entry & (last - 1))
      scores[at] = (scores[at] as number) + (entry >> (bits + 1))
      if (entry & last) return
    }
  }

  /** Files a feature whose row begins at `start`. */
  #file(feature: number, start: number): void {
    let slot = this.#slotOf(feature)
    while (this.#table[2 * slot] !== 0) slot = (slot + 1) & this.#mask
    this.#table[2 * slot] = feature
    this.#table[2 * slot + 1] = start
  }
}

function labelArray(labelCount: number): Uint8ArrayConstructor | Uint16ArrayConstructor {
  return labelCount <= 255 ? Uint8Array : Uint16Array
}

const even = (n: number) => n + (n & 1)

/** Where the parts of a scorer stand, in bytes from its start. */
function sparseLayout(rows: number, entries: number, labelCount: number) {
  const width = labelCount <= 255 ? 1 : 2
  const labels = 2 * rows
  const bucketSizes = even(labels + width * entries)
  const rowSizes = bucketSizes + 2 * BUCKETS
  const weights = rowSizes + width * rows
  return { labels, bucketSizes, rowSizes, weights, end: weights + entries }
}

function sum(sizes: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < sizes.length; i++) total += sizes[i] as number
  return total
}

/**
 * Packs trained weights for `SparseLinear.read`: `rows` maps a finished feature hash to its weights by label (0 where none).
 * Weights are quantised to 8 bits; those beyond `top` (the largest weight unless said) are cut to it, rows left empty are dropped.
 * The meta to store is returned beside the bytes.
 */
export function packSparse(
  rows: ReadonlyMap<number, Float32Array>,
  labelCount: number,
  top = largest(rows.values()),
): { bytes: Uint8Array; meta: Record<string, number> } {
  const scale = top / 127 || 1
  const kept: { feature: number; pairs: [number, number][] }[] = []
  let entries = 0
  for (const [feature, row] of rows) {
    const pairs: [number, number][] = []
    row.forEach((w, label) => {
      const q = Math.max(-127, Math.min(127, Math.round(w / scale)))
      if (q !== 0) pairs.push([label, q])
    })
    if (!pairs.length) continue
    kept.push({ feature: feature >>> 0, pairs })
    entries += pairs.length
  }
  kept.sort((a, b) => a.feature - b.feature)
  const layout = sparseLayout(kept.length, entries, labelCount)
  const bytes = new Uint8Array(layout.end)
  const Labels = labelArray(labelCount)
  const keys = new Uint16Array(bytes.buffer, 0, kept.length)
  const labels = new Labels(bytes.buffer, layout.labels, entries)
  const bucketSizes = new Uint16Array(bytes.buffer, layout.bucketSizes, BUCKETS)
  const rowSizes = new Labels(bytes.buffer, layout.rowSizes, kept.length)
  const weights = new Int8Array(bytes.buffer, layout.weights, entries)
  let at = 0
  kept.forEach(({ feature, pairs }, i) => {
    const bucket = feature >>> 16
    keys[i] = feature & 0xffff
    bucketSizes[bucket] = (bucketSizes[bucket] as number) + 1
    rowSizes[i] = pairs.length
    for (const [label, q] of pairs) {
      labels[at] = label
      weights[at++] = q
    }
  })
  return { bytes, meta: { rows: kept.length, entries, labelCount, scale } }
}

function largest(rows: Iterable<Float32Array>): number {
  let top = 0
  for (const row of rows) for (const w of row) top = Math.max(top, Math.abs(w))
  return top
}
