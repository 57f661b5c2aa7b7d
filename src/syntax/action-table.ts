import type { SectionReader } from '../model/section-reader'
import { ACTION_COUNT } from './state'
import type { ActionScorer } from './state-scorer'

/*
 * The weights of the three actions. In the file features stand in the order of their hashes (as unsigned numbers), so the bucket tells the upper half:
 *
 *   features × uint16   lower halves of the hashes
 *   65,536 × uint16     how many features each bucket has
 *   features × 3 int8   the weights, of SHIFT, LEFT_ARC and RIGHT_ARC
 */

const BUCKETS = 1 << 16
/** Slots of the table for each feature, at least. */
const LEAST_SLOTS = 1.5

/** Weights of features for the actions, in one number each: what a state scores is found in one step a feature. */
export class ActionTable implements ActionScorer {
  /** A hash, then its weights, 8 bits each; a hash of 0 where a slot is empty. By the upper bits of the hash, then the next free slot. */
  readonly #table: Int32Array
  readonly #mask: number
  readonly #shift: number
  /** What `score` found. */
  shift = 0
  left = 0
  right = 0

  private constructor(keys: Uint16Array, bucketSizes: Uint16Array, weights: Int8Array) {
    const bits = Math.ceil(Math.log2(keys.length * LEAST_SLOTS + 1))
    this.#table = new Int32Array(2 ** (bits + 1))
    this.#mask = 2 ** bits - 1
    this.#shift = 32 - bits
    const weight = (at: number) => (weights[at] as number) & 0xff
    let row = 0
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      for (let count = bucketSizes[bucket] as number; count > 0; count--, row++) {
        const key = (bucket << 16) | (keys[row] as number)
        let slot = key >>> this.#shift
        while (this.#table[2 * slot] !== 0) slot = (slot + 1) & this.#mask
        this.#table[2 * slot] = key
        const at = ACTION_COUNT * row
        this.#table[2 * slot + 1] = (weight(at) << 16) | (weight(at + 1) << 8) | weight(at + 2)
      }
  }

  /** Reads a table from place `at` of a section, whose `field` tells how many features it has; throws a `ModelError` where it does not fit. */
  static read(section: SectionReader, at: number, field: string): ActionTable {
    const rows = section.count(field)
    const bucketSizes = section.view(Uint16Array, at + 2 * rows, BUCKETS)
    const held = bucketSizes.reduce((sum, n) => sum + n, 0)
    if (held !== rows) throw section.error(field, `${held}, as many as its bytes have`)
    const weights = section.view(Int8Array, at + 2 * rows + 2 * BUCKETS, ACTION_COUNT * rows)
    return new ActionTable(section.view(Uint16Array, at, rows), bucketSizes, weights)
  }

  /** Adds up the weights of features (finished hashes) into `shift`, `left` and `right`. */
  score(features: Int32Array): void {
    const table = this.#table
    const mask = this.#mask
    const upper = this.#shift
    let shift = 0
    let left = 0
    let right = 0
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] as number
      let slot = feature >>> upper
      for (let key = table[2 * slot] as number; key !== 0; key = table[2 * slot] as number) {
        if (key === feature) {
          const weights = table[2 * slot + 1] as number
          shift += (weights << 8) >> 24
          left += (weights << 16) >> 24
          right += (weights << 24) >> 24
          break
        }
        slot = (slot + 1) & mask
      }
    }
    this.shift = shift
    this.left = left
    this.right = right
  }
}
