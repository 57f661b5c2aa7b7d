import { COREFERENCE_FEATURES, WEIGHTS } from '../src/coreference/feature-list'
import type { ModelSection } from '../src/model/file'
import { BUCKETS, labelArray, sparseLayout } from '../src/model/sparse'
import { RANKER_SIZE, type RankerWeights } from '../src/quotations/weights'
import { ACTION_COUNT } from '../src/syntax/state'
import { firstSlot } from '../src/tags/hash-lists'

/*
 * How trained numbers are written: for each reader of `src` its counterpart. The layouts are drawn where they are read.
 */

/** The largest whole number that a weight of a ranker is written as. */
const TOP = 32_767
/** Slots for each key of a list: some stay empty, so that what is not there is soon found not to be. */
const ROOM = 1.25

/**
 * Packs trained weights for `SparseLinear.read`: `rows` maps a finished feature hash to its weights by label (0 where none).
 * Weights are quantised to 8 bits; those beyond `top` (the largest weight unless said) are cut to it, rows left empty are dropped.
 * The meta to store is returned beside the bytes.
 */
export function packSparse(
  rows: ReadonlyMap<number, Float32Array>,
  labelCount: number,
  top = heaviest(rows.values()),
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

function heaviest(rows: Iterable<Float32Array>): number {
  let top = 0
  for (const row of rows) for (const w of row) top = Math.max(top, Math.abs(w))
  return top
}

/** Packs weights of the actions by feature for `ActionTable.read`, in 8 bits, those beyond `top` cut to it; features that have none are dropped. */
export function packActions(rows: ReadonlyMap<number, ArrayLike<number>>, top: number): { bytes: Uint8Array; rows: number } {
  const quantised = (w: number | undefined) => Math.max(-127, Math.min(127, Math.round((127 * (w ?? 0)) / top)))
  const kept = [...rows]
    .map(([feature, row]) => ({ feature: feature >>> 0, row: [quantised(row[0]), quantised(row[1]), quantised(row[2])] }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
    .sort((a, b) => a.feature - b.feature)
  const bytes = new Uint8Array((2 + ACTION_COUNT) * kept.length + 2 * BUCKETS)
  const keys = new Uint16Array(bytes.buffer, 0, kept.length)
  const bucketSizes = new Uint16Array(bytes.buffer, 2 * kept.length, BUCKETS)
  const weights = new Int8Array(bytes.buffer, 2 * kept.length + 2 * BUCKETS)
  kept.forEach(({ feature, row }, i) => {
    keys[i] = feature & 0xffff
    bucketSizes[feature >>> 16] = (bucketSizes[feature >>> 16] as number) + 1
    weights.set(row, ACTION_COUNT * i)
  })
  return { bytes, rows: kept.length }
}

/** Packs trained weights and the classes of nouns for `readCoreference`; weights beyond `top` are cut to it. */
export function packCoreference(weights: Float32Array, classes: ReadonlyMap<number, number>, top: number): ModelSection {
  const nouns = [...classes].sort((a, b) => a[0] - b[0])
  const bytes = new Uint8Array(6 * nouns.length + WEIGHTS)
  const hashes = new Int32Array(bytes.buffer, 0, nouns.length)
  const packed = new Uint16Array(bytes.buffer, 4 * nouns.length, nouns.length)
  const small = new Int8Array(bytes.buffer, 6 * nouns.length, WEIGHTS)
  nouns.forEach(([hash, bits], i) => {
    hashes[i] = hash
    packed[i] = bits
  })
  const scale = top / 127
  weights.forEach((w, i) => {
    small[i] = Math.max(-127, Math.min(127, Math.round(w / scale)))
  })
  return { features: COREFERENCE_FEATURES, meta: { nouns: nouns.length, scale }, bytes }
}

/** Packs trained weights for `readRankerWeights`: the bytes, and the fields to store beside them. */
export function packRankerWeights({ attribution, source }: RankerWeights): { bytes: Uint8Array; meta: Record<string, number> } {
  const numbers = new Int16Array(2 * RANKER_SIZE)
  const pack = (weights: Float32Array, offset: number) => {
    const scale = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / TOP || 1
    weights.forEach((weight, i) => {
      numbers[offset + i] = Math.round(weight / scale)
    })
    return scale
  }
  const meta = { attributionScale: pack(attribution, 0), sourceScale: pack(source, RANKER_SIZE) }
  return { bytes: new Uint8Array(numbers.buffer), meta }
}

/** Packs lists for `HashLists.read`. */
export function packLists(lists: ReadonlyMap<number, readonly number[]>): { bytes: Uint8Array; capacity: number; count: number } {
  const capacity = Math.ceil(lists.size * ROOM) + 1
  let count = 0
  for (const list of lists.values()) count += list.length
  const bytes = new Uint8Array(4 * (2 * capacity + 1) + 2 * count)
  const keys = new Int32Array(bytes.buffer, 0, capacity)
  const starts = new Uint32Array(bytes.buffer, 4 * capacity, capacity + 1)
  const values = new Uint16Array(bytes.buffer, 4 * (2 * capacity + 1), count)
  for (const key of lists.keys()) {
    let slot = firstSlot(key, capacity)
    while (keys[slot] !== 0) slot = slot + 1 < capacity ? slot + 1 : 0
    keys[slot] = key
  }
  let at = 0
  for (let slot = 0; slot < capacity; slot++) {
    starts[slot] = at
    for (const value of keys[slot] ? (lists.get(keys[slot] as number) ?? []) : []) values[at++] = value
  }
  starts[capacity] = at
  return { bytes, capacity, count }
}
