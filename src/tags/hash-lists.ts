import type { SectionReader } from '../model/section-reader'

/** Where a key is looked for first: its share of all keys, of the capacity. */
export const firstSlot = (key: number, capacity: number): number => Math.floor(((key >>> 0) / 2 ** 32) * capacity)

/**
 * Lists of small numbers by 32-bit hash, in typed arrays: keys (int32, 0 empty, open addressing), starts (uint32), values (uint16).
 * Bytes: capacity keys, capacity + 1 starts, values.
 */
export class HashLists {
  constructor(
    readonly keys: Int32Array,
    readonly starts: Uint32Array,
    readonly values: Uint16Array,
  ) {}

  /**
   * Reads lists from the bytes of a section, where the fields `offset`, `capacity` and `count` of `part` say; all of their numbers must be below `bound`.
   * Throws a `ModelError` where they do not fit.
   */
  static read(part: SectionReader, bound: number): HashLists {
    const offset = part.count('offset')
    const capacity = part.count('capacity')
    const count = part.count('count')
    const keys = part.view(Int32Array, offset, capacity)
    const starts = part.view(Uint32Array, offset + 4 * capacity, capacity + 1)
    const values = part.view(Uint16Array, offset + 4 * (2 * capacity + 1), count)
    if (!keys.includes(0)) throw part.error('capacity', 'that of a table with an empty slot, at which a search ends')
    for (let slot = 0; slot < capacity; slot++) {
      if (keys[slot] !== 0 && !((starts[slot] as number) < (starts[slot + 1] as number) && (starts[slot + 1] as number) <= count))
        throw part.error('count', `that of lists none of which is empty`)
    }
    if (values.some((value) => value >= bound)) throw part.error('count', `that of numbers below ${bound}`)
    return new HashLists(keys, starts, values)
  }

  /** The list of `key`; `undefined` where there is none. */
  get(key: number): number[] | undefined {
    const slot = this.#slotOf(key)
    return slot < 0 ? undefined : this.#listOf(slot)
  }

  /** Whether there is a list of `key`. */
  has(key: number): boolean {
    return this.#slotOf(key) >= 0
  }

  #slotOf(key: number): number {
    const capacity = this.keys.length
    let slot = firstSlot(key, capacity)
    for (;;) {
      const found = this.keys[slot]
      if (found === key) return slot
      if (found === 0) return -1
      slot = slot + 1 < capacity ? slot + 1 : 0
    }
  }

  #listOf(slot: number): number[] {
    const list: number[] = []
    const end = this.starts[slot + 1] as number
    for (let i = this.starts[slot] as number; i < end; i++) list.push(this.values[i] as number)
    return list
  }
}
