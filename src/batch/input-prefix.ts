import { createHash } from 'node:crypto'
import type { ReadRecord } from './record'

/** Fingerprints of an input as far as it was read, taken at every multiple of the shard size and at its end. */
export class InputPrefix {
  readonly #hash = createHash('sha256')
  readonly #marks = new Map<number, string>()
  #count = 0

  constructor(readonly shardSize: number) {}

  /** Adds the next record. */
  add(record: ReadRecord): void {
    this.#hash.update(JSON.stringify(record))
    if (++this.#count % this.shardSize === 0) this.#marks.set(this.#count, this.#digest())
  }

  /** The fingerprint of the first `count` records: a multiple of the shard size, asked once, or all that were added. */
  at(count: number): string {
    const mark = this.#marks.get(count) ?? this.#digest()
    this.#marks.delete(count)
    return mark
  }

  #digest(): string {
    return this.#hash.copy().digest('hex').slice(0, 16)
  }
}
