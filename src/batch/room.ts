/** Bytes before the lines: the number of the record under way. */
const HEAD = 8
/** Bytes of a new room: the lines of a chunk of news articles are far shorter, and what is not used costs no memory. */
const FIRST_SIZE = 4 * 2 ** 20
/** Most bytes of a room: what is longer is sent as text. */
const MOST = 32 * 2 ** 20

const encoder = new TextEncoder()

/**
 * Memory that the main thread and a worker both see, used again for chunk after chunk: the worker tells which record it works on, and leaves
 * the lines there as they go into the file, so that they are neither sent nor encoded again, and leave no garbage.
 */
export class Room {
  readonly #record: Int32Array
  readonly #bytes: Uint8Array
  #end = 0

  constructor(readonly shared = new SharedArrayBuffer(FIRST_SIZE)) {
    this.#record = new Int32Array(shared, 0, 1)
    this.#bytes = new Uint8Array(shared, HEAD)
  }

  /** The record that is being annotated, from 1; 0 before the first. */
  get record(): number {
    return Atomics.load(this.#record, 0)
  }

  set record(number: number) {
    Atomics.store(this.#record, 0, number)
  }

  /** Adds a line in UTF-8; gives where it ends, or `undefined` where there is no room for it. */
  add(line: string): number | undefined {
    const { read, written } = encoder.encodeInto(line, this.#bytes.subarray(this.#end))
    if (read < line.length) return undefined
    this.#end += written
    return this.#end
  }

  /** The bytes between two ends. */
  between(start: number, end: number): Uint8Array {
    return this.#bytes.subarray(start, end)
  }

  /** A room twice as large, or this one where it is as large as may be. */
  larger(): Room {
    return this.shared.byteLength < MOST ? new Room(new SharedArrayBuffer(this.shared.byteLength * 2)) : this
  }
}
