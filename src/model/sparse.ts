import { ModelError } from './error'
import type { ModelSection } from './file'

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
   * Reads a scorer that begins `byteOffset` (an even number) into a section whose meta has `rows`, `entries`, `labelCount` and `scale`.
   * Throws a `ModelError` where the section is too short or its numbers do not agree.
   */
  static read(section: ModelSection, byteOffset = 0): SparseLinear {
    const { rows, entries, labelCount, scale } = section.meta as Record<string, number | undefined>
    if (rows === undefined || entries === undefined || labelCount === undefined || scale === undefined)
      throw new ModelError('model section has no rows, entries, labelCount or scale')
    if (![rows, entries, labelCount].every((n) => Number.isSafeInteger(n) && n >= 0) || labelCount > 0x7fff || !Number.isFinite(scale))
      throw new ModelError(
        `model section has rows ${rows}, entries ${entries}, labelCount ${labelCount}, scale ${scale}: expected numbers that can be`,
      )
    const need = byteOffset + sparseBytes(rows, entries, labelCount)
    if (section.bytes.length < need) throw new ModelError(`model section has ${section.bytes.length} bytes, its scorer needs ${need}`)
    const { byteOffset: base } = section.bytes
    const buffer = section.bytes.buffer as ArrayBuffer
    const layout = sparseLayout(rows, entries, labelCount)
    const at = (offset: number) => base + byteOffset + offset
    const Labels = labelArray(labelCount)
    const bucketSizes = new Uint16Array(buffer, at(layout.bucketSizes), BUCKETS)
    const rowSizes = new Labels(buffer, at(layout.rowSizes), rows)
    const held = [sum(bucketSizes), sum(rowSizes)]
    if (held[0] !== rows || held[1] !== entries)
      throw new ModelError(`model section says ${rows} rows of ${entries} entries, it has ${held[0]} of ${held[1]}`)
    return new SparseLinear(
      new Uint16Array(buffer, at(0), rows),
      new Labels(buffer, at(layout.labels), entries),
      bucketSizes,
      rowSizes,
      new Int8Array(buffer, at(layout.weights), entries),
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

function sparseBytes(rows: number, entries: number, labelCount: number): number {
  return sparseLayout(rows, entries, labelCount).end
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
