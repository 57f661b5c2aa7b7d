import type { SectionReader } from '../model/section-reader'

/*
 * The weights of the two actions that attach, over that of taking the next word. In the file features stand in the order of their hashes (as unsigned
 * numbers), so the bucket tells the upper half:
 *
 *   features × uint16   lower halves of the hashes
 *   65,536 × uint16     how many features each bucket has
 *   features × 2 int8   the weights, LEFT_ARC then RIGHT_ARC
 */

const BUCKETS = 1 << 16
/** Slots of the table for each feature, at least. */
const LEAST_SLOTS = 1.5

/** Weights of features for two actions, in one number each: what a state scores is found in one step a feature. */
export class ActionTable {
  /** The lower half of a hash, then both weights; 0 where a slot is empty. By the upper bits of the hash, then the next free slot. */
  readonly #table: Int32Array
  readonly #mask: number
  readonly #shift: number
  /** What `score` found. */
  left = 0
  right = 0

  private constructor(keys: Uint16Array, bucketSizes: Uint16Array, weights: Int8Array) {
    const bits = Math.ceil(Math.log2(keys.length * LEAST_SLOTS + 1))
    this.#table = new Int32Array(2 ** bits)
    this.#mask = 2 ** bits - 1
    this.#shift = 32 - bits
    let row = 0
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      for (let count = bucketSizes[bucket] as number; count > 0; count--, row++) {
        const key = keys[row] as number
        let slot = ((bucket << 16) | key) >>> this.#shift
        while (this.#table[slot] !== 0) slot = (slot + 1) & this.#mask
        this.#table[slot] = (key << 16) | (((weights[2 * row] as number) & 0xff) << 8) | ((weights[2 * row + 1] as number) & 0xff)
      }
  }

  /** Reads a table of `rows` features from the start of a section; throws a `ModelError` where it does not fit. */
  static read(section: SectionReader, rows: number): ActionTable {
    const bucketSizes = section.view(Uint16Array, 2 * rows, BUCKETS)
    const held = bucketSizes.reduce((sum, n) => sum + n, 0)
    if (held !== rows) throw section.error('actions', `${held}, as many as its bytes have`)
    return new ActionTable(section.view(Uint16Array, 0, rows), bucketSizes, section.view(Int8Array, 2 * rows + 2 * BUCKETS, 2 * rows))
  }

  /** Adds up the weights of features (finished hashes) into `left` and `right`. */
  score(features: Int32Array): void {
    const table = this.#table
    const mask = this.#mask
    const shift = this.#shift
    let left = 0
    let right = 0
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] as number
      let slot = feature >>> shift
      for (let filed = table[slot] as number; filed !== 0; filed = table[slot] as number) {
        if (((filed >> 16) ^ feature) << 16 === 0) {
          left += (filed << 16) >> 24
          right += (filed << 24) >> 24
          break
        }
        slot = (slot + 1) & mask
      }
    }
    this.left = left
    this.right = right
  }
}

/** Packs weights of LEFT_ARC and RIGHT_ARC by feature for `ActionTable.read`, in 8 bits, those beyond `top` cut to it; features that have none are dropped. */
export function packActions(
  rows: ReadonlyMap<number, readonly [left: number, right: number]>,
  top: number,
): { bytes: Uint8Array; rows: number } {
  const quantised = (w: number) => Math.max(-127, Math.min(127, Math.round((127 * w) / top)))
  const kept = [...rows]
    .map(([feature, [left, right]]) => ({ feature: feature >>> 0, left: quantised(left), right: quantised(right) }))
    .filter(({ left, right }) => left !== 0 || right !== 0)
    .sort((a, b) => a.feature - b.feature)
  const bytes = new Uint8Array(4 * kept.length + 2 * BUCKETS)
  const keys = new Uint16Array(bytes.buffer, 0, kept.length)
  const bucketSizes = new Uint16Array(bytes.buffer, 2 * kept.length, BUCKETS)
  const weights = new Int8Array(bytes.buffer, 2 * kept.length + 2 * BUCKETS)
  kept.forEach(({ feature, left, right }, i) => {
    keys[i] = feature & 0xffff
    bucketSizes[feature >>> 16] = (bucketSizes[feature >>> 16] as number) + 1
    weights[2 * i] = left
    weights[2 * i + 1] = right
  })
  return { bytes, rows: kept.length }
}
