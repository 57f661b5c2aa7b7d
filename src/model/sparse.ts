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
export const BUCKETS = 1 << 16

/** Rows and labels in as many bytes as the number of labels asks for. */
type LabelNumbers = Uint8Array | Uint16Array

/** Features asked after until a table of the rows is made: some ten articles. Who reads one article is sooner done with the bytes as they stand. */
const LEAST_ASKED = 100_000
/** Rows of a table are told by where they begin, and how long they are in so many bits. */
const SIZE_BITS = 11

/**
 * A linear scorer over hashed features: each known feature has a short row of (label, weight), weights in 8 bits with one scale. Reads the bytes of the
 * file as they stand, for which only where buckets and rows begin is worked out; for many texts makes a table of them, in which a row is found in two
 * places of memory and not in five.
 */
export class SparseLinear {
  readonly #keys: Uint16Array
  readonly #labels: LabelNumbers
  readonly #weights: Int8Array
  readonly #rowSizes: LabelNumbers
  /** By bucket, and one more: its first row, and its first entry. */
  readonly #buckets: Int32Array
  /** The table, once it was made: by hash, then the next free place, a feature (0 where free), and where its row begins and how long it is. */
  #table = new Int32Array(0)
  /** Its rows: each entry a weight, and in the lower 16 bits its label. */
  #rows = new Int32Array(0)
  /** Features asked after so far; -1 once a table was tried. */
  #asked = 0
  /** For `addAll`: what was read ahead of each feature, then where each row found begins and ends. */
  #starts = new Int32Array(0)
  #ends = new Int32Array(0)

  /**
   * Reads a scorer of `labelCount` labels that begins at byte `offset` of a section, from the fields `rows`, `entries`, `labelCount` and `scale`.
   * Throws a `ModelError` where they do not fit the section.
   */
  static read(section: SectionReader, labelCount: number, offset = 0): SparseLinear {
    return new SparseLinear(section, labelCount, offset)
  }

  private constructor(
    section: SectionReader,
    readonly labelCount: number,
    offset: number,
  ) {
    const rows = section.count('rows')
    const entries = section.count('entries')
    if (section.count('labelCount') !== labelCount) throw section.error('labelCount', String(labelCount))
    this.scale = section.scale()
    const layout = sparseLayout(rows, entries, labelCount)
    const Labels = labelArray(labelCount)
    this.#keys = section.view(Uint16Array, offset, rows)
    this.#labels = section.view<LabelNumbers>(Labels, offset + layout.labels, entries)
    this.#weights = section.view(Int8Array, offset + layout.weights, entries)
    this.#rowSizes = section.view<LabelNumbers>(Labels, offset + layout.rowSizes, rows)
    this.#buckets = bucketStarts(section.view(Uint16Array, offset + layout.bucketSizes, BUCKETS), this.#rowSizes)
    const [heldRows, heldEntries] = this.#buckets.subarray(-2)
    if (heldRows !== rows) throw section.error('rows', `${heldRows}, as many as its bytes have`)
    if (heldEntries !== entries) throw section.error('entries', `${heldEntries}, as many as its bytes have`)
    if (largest(this.#labels) >= labelCount) throw section.error('labelCount', 'above all labels of its entries')
  }

  /** What a weight is multiplied by. */
  readonly scale: number

  /**
   * Adds the weights of the first `count` of `features` (finished hashes) to `scores`, from `offset` on; integers, to be scaled by `scale`. Keys and
   * rows are larger than the memory near the processor, so each step is taken for all features together: what one waits for comes in while the others
   * are asked after.
   */
  addAll(features: Int32Array, count: number, scores: Int32Array, offset: number): void {
    if (this.#starts.length < count) {
      this.#starts = new Int32Array(2 * count)
      this.#ends = new Int32Array(2 * count)
    }
    if (this.#table.length > 0) this.#addFromTable(features, count, scores, offset)
    else this.#addFromBytes(features, count, scores, offset)
  }

  #addFromTable(features: Int32Array, count: number, scores: Int32Array, offset: number): void {
    const starts = this.#starts
    const table = this.#table
    const rows = this.#rows
    const mask = table.length - 2
    for (let k = 0; k < count; k++) starts[k] = table[((features[k] as number) << 1) & mask] as number
    let found = 0
    for (let k = 0; k < count; k++) {
      const feature = features[k] as number
      let place = (feature << 1) & mask
      let key = starts[k] as number
      while (key !== feature && key !== 0) {
        place = (place + 2) & mask
        key = table[place] as number
      }
      if (key !== 0) starts[found++] = table[place + 1] as number
    }
    for (let k = 0; k < found; k++) {
      const row = starts[k] as number
      let i = row >>> SIZE_BITS
      for (const end = i + (row & ((1 << SIZE_BITS) - 1)); i < end; i++) {
        const entry = rows[i] as number
        const at = offset + (entry & 0xffff)
        scores[at] = (scores[at] as number) + (entry >> 16)
      }
    }
  }

  /** Makes the table, unless its numbers would be too large. */
  #makeTable(): void {
    const entries = this.#labels.length
    if (this.labelCount >= 1 << SIZE_BITS || entries >= 1 << (32 - SIZE_BITS)) return
    const table = new Int32Array(2 ** Math.ceil(Math.log2(4 * this.#keys.length + 4)))
    const mask = table.length - 2
    let entry = 0
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const end = this.#buckets[2 * bucket + 2] as number
      for (let row = this.#buckets[2 * bucket] as number; row < end; row++) {
        const feature = (bucket << 16) | (this.#keys[row] as number)
        const size = this.#rowSizes[row] as number
        let place = (feature << 1) & mask
        while (table[place] !== 0) place = (place + 2) & mask
        table[place] = feature
        table[place + 1] = (entry << SIZE_BITS) | size
        entry += size
      }
    }
    this.#rows = Int32Array.from(this.#labels, (label, i) => ((this.#weights[i] as number) << 16) | label)
    this.#table = table
  }

  #addFromBytes(features: Int32Array, count: number, scores: Int32Array, offset: number): void {
    if (this.#asked >= 0) this.#asked += count
    if (this.#asked > LEAST_ASKED) {
      this.#asked = -1
      this.#makeTable()
    }
    const starts = this.#starts
    const ends = this.#ends
    const keys = this.#keys
    const buckets = this.#buckets
    for (let k = 0; k < count; k++) starts[k] = keys[buckets[2 * ((features[k] as number) >>> 16)] as number] as number
    let found = 0
    for (let k = 0; k < count; k++) {
      const feature = features[k] as number
      const key = feature & 0xffff
      const bucket = 2 * (feature >>> 16)
      const end = buckets[bucket + 2] as number
      let row = buckets[bucket] as number
      let entry = buckets[bucket + 1] as number
      while (row < end && keys[row] !== key) entry += this.#rowSizes[row++] as number
      if (row === end) continue
      starts[found] = entry
      ends[found++] = entry + (this.#rowSizes[row] as number)
    }
    const labels = this.#labels
    const weights = this.#weights
    for (let k = 0; k < found; k++) {
      const end = ends[k] as number
      for (let i = starts[k] as number; i < end; i++) {
        const at = offset + (labels[i] as number)
        scores[at] = (scores[at] as number) + (weights[i] as number)
      }
    }
  }
}

/** What labels and sizes of rows are written in. */
export function labelArray(labelCount: number): Uint8ArrayConstructor | Uint16ArrayConstructor {
  return labelCount <= 255 ? Uint8Array : Uint16Array
}

const even = (n: number) => n + (n & 1)

/** Where the parts of a scorer stand, in bytes from its start. */
export function sparseLayout(rows: number, entries: number, labelCount: number) {
  const width = labelCount <= 255 ? 1 : 2
  const labels = 2 * rows
  const bucketSizes = even(labels + width * entries)
  const rowSizes = bucketSizes + 2 * BUCKETS
  const weights = rowSizes + width * rows
  return { labels, bucketSizes, rowSizes, weights, end: weights + entries }
}

/** By bucket its first row and its first entry, and at last how many there are of both. */
function bucketStarts(bucketSizes: Uint16Array, rowSizes: LabelNumbers): Int32Array {
  const starts = new Int32Array(2 * bucketSizes.length + 2)
  let row = 0
  let entry = 0
  for (let bucket = 0; bucket < bucketSizes.length; bucket++) {
    for (const end = row + (bucketSizes[bucket] as number); row < end; row++) entry += rowSizes[row] ?? 0
    starts[2 * bucket + 2] = row
    starts[2 * bucket + 3] = entry
  }
  return starts
}

function largest(numbers: LabelNumbers): number {
  let top = 0
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) > top) top = numbers[i] as number
  return top
}
