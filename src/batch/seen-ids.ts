import { createHash } from 'node:crypto'

/** Slots at first; a power of two. */
const FIRST_SLOTS = 1 << 16

/** The ids of a corpus in 16 bytes each: a table of 64-bit fingerprints, where two of ten million ids meet once in 400,000 runs. */
export class SeenIds {
  #slots = new BigUint64Array(FIRST_SLOTS)
  #count = 0

  /** Adds an id; tells whether it is new. */
  add(id: string): boolean {
    const print = createHash('sha1').update(id).digest().readBigUInt64LE() || 1n
    const slot = this.#find(print)
    if (this.#slots[slot] === print) return false
    this.#slots[slot] = print
    if (++this.#count * 2 > this.#slots.length) this.#grow()
    return true
  }

  #find(print: bigint): number {
    const mask = this.#slots.length - 1
    let slot = Number(print & BigInt(mask))
    while (this.#slots[slot] !== 0n && this.#slots[slot] !== print) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new BigUint64Array(before.length * 2)
    for (const print of before) if (print !== 0n) this.#slots[this.#find(print)] = print
  }
}
