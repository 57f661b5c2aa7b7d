import { ModelError } from './error'
import type { ModelSection } from './file'

/**
 * A linear scorer over hashed features: each known feature has a short row of (label, weight), weights in 8 bits with one
 * scale. Bytes of a section: capacity keys (int32, 0 empty), capacity + 1 row starts (uint32), labels (uint16), weights (int8).
 */
export class SparseLinear {
  readonly #keys: Int32Array
  readonly #starts: Uint32Array
  readonly #labels: Uint16Array
  readonly #weights: Int8Array
  readonly #mask: number

  private constructor(
    keys: Int32Array,
    starts: Uint32Array,
    labels: Uint16Array,
    weights: Int8Array,
    readonly labelCount: number,
    readonly scale: number,
  ) {
    this.#keys = keys
    this.#starts = starts
    this.#labels = labels
    this.#weights = weights
    this.#mask = keys.length - 1
  }

  /** Reads a scorer from a section whose meta has `capacity`, `entries`, `labelCount` and `scale`. */
  static read(section: ModelSection, byteOffset = 0): SparseLinear {
    const { capacity, entries, labelCount, scale } = section.meta as Record<string, number | undefined>
    if (capacity === undefined || entries === undefined || labelCount === undefined || scale === undefined) {
      throw new ModelError('model section has no capacity, entries, labelCount or scale')
    }
    const { buffer, byteOffset: base } = section.bytes
    let at = base + byteOffset
    const keys = new Int32Array(buffer, at, capacity)
    at += 4 * capacity
    const starts = new Uint32Array(buffer, at, capacity + 1)
    at += 4 * (capacity + 1)
    const labels = new Uint16Array(buffer, at, entries)
    at += 2 * entries
    return new SparseLinear(keys, starts, labels, new Int8Array(buffer, at, entries), labelCount, scale)
  }

  /** Adds the weights of `feature` (a finished hash) to `scores`, from `offset` on; integers, to be scaled by `scale`. */
  add(feature: number, scores: Int32Array, offset = 0): void {
    const keys = this.#keys
    let slot = feature & this.#mask
    for (;;) {
      const key = keys[slot] as number
      if (key === feature) break
      if (key === 0) return
      slot = (slot + 1) & this.#mask
    }
    const end = this.#starts[slot + 1] as number
    for (let i = this.#starts[slot] as number; i < end; i++) {
      const at = offset + (this.#labels[i] as number)
      scores[at] = (scores[at] as number) + (this.#weights[i] as number)
    }
  }
}

/**
 * Packs trained weights for `SparseLinear.read`: `rows` maps a finished feature hash to its weights by label (0 where none).
 * Weights are quantised to 8 bits; rows left empty are dropped. The meta to store is returned beside the bytes.
 */
export function packSparse(
  rows: ReadonlyMap<number, Float32Array>,
  labelCount: number,
): { bytes: Uint8Array; meta: Record<string, number> } {
  let top = 0
  for (const row of rows.values()) for (const w of row) top = Math.max(top, Math.abs(w))
  const scale = top / 127 || 1
  const kept = new Map<number, [number, number][]>()
  let entries = 0
  for (const [feature, row] of rows) {
    const pairs: [number, number][] = []
    row.forEach((w, label) => {
      const q = Math.round(w / scale)
      if (q !== 0) pairs.push([label, q])
    })
    if (!pairs.length) continue
    kept.set(feature, pairs)
    entries += pairs.length
  }
  let capacity = 16
  while (capacity < kept.size * 1.5) capacity *= 2
  const bytes = new Uint8Array(4 * capacity + 4 * (capacity + 1) + 3 * entries)
  const keys = new Int32Array(bytes.buffer, 0, capacity)
  const starts = new Uint32Array(bytes.buffer, 4 * capacity, capacity + 1)
  const labels = new Uint16Array(bytes.buffer, 4 * capacity + 4 * (capacity + 1), entries)
  const weights = new Int8Array(bytes.buffer, 4 * capacity + 4 * (capacity + 1) + 2 * entries, entries)
  for (const feature of kept.keys()) {
    let slot = feature & (capacity - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    keys[slot] = feature
  }
  let at = 0
  for (let slot = 0; slot < capacity; slot++) {
    starts[slot] = at
    for (const [label, q] of kept.get(keys[slot] as number) ?? []) {
      labels[at] = label
      weights[at++] = q
    }
  }
  starts[capacity] = at
  return { bytes, meta: { capacity, entries, labelCount, scale } }
}
