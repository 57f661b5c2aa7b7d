import type { ModelSection } from '../src/model/file'
import { NAME_FEATURES } from '../src/names/features'
import { LABELS } from '../src/names/name-labels'
import { type NameLexicon, WORD_SETS } from '../src/names/names-lexicon'
import type { TrainedNames } from './names'
import { calibrationTable } from './names-calibration'
import { packSparse } from './pack'

/** Weights below this, as natural logarithms of odds, are left out of the model. */
const SMALLEST_WEIGHT = 0.06

/** Packs a trained tagger into a section of a model file. */
export function packNames(trained: TrainedNames, lexicon: NameLexicon): ModelSection {
  const rows = new Map<number, Float32Array>()
  const add = (weights: Float32Array, hashes: Int32Array) => {
    hashes.forEach((hash, f) => {
      const row = weights.slice(f * LABELS, (f + 1) * LABELS)
      for (let y = 0; y < LABELS; y++) if (Math.abs(row[y] as number) < SMALLEST_WEIGHT) row[y] = 0
      if (row.some((w) => w !== 0)) rows.set(hash, row)
    })
  }
  add(trained.first.weights, trained.hashes)
  add(trained.second, trained.secondHashes)
  const sparse = packSparse(rows, LABELS)
  const pieces: [string, Uint8Array][] = [
    ['hashes', bytesOf(lexicon.classes.hashes)],
    ['classes', bytesOf(lexicon.classes.classes)],
    ['senseHashes', bytesOf(lexicon.senses.hashes)],
    ['senses', bytesOf(lexicon.senses.classes)],
    ...WORD_SETS.map((name): [string, Uint8Array] => [name, lexicon.sets[name].bits]),
  ]
  const parts: Record<string, [number, number]> = {}
  let at = (sparse.bytes.length + 7) & ~7
  for (const [name, bytes] of pieces) {
    parts[name] = [at, bytes.length]
    at = (at + bytes.length + 7) & ~7
  }
  const bytes = new Uint8Array(at)
  bytes.set(sparse.bytes)
  for (const [name, piece] of pieces) bytes.set(piece, (parts[name] as [number, number])[0])
  const scale = sparse.meta.scale as number
  return {
    features: NAME_FEATURES,
    meta: {
      ...sparse.meta,
      labels: LABELS,
      levels: lexicon.classes.levels,
      parts,
      calibration: calibrationTable(trained.finds),
      transitions: Array.from(trained.first.transitions, (w) => (Number.isFinite(w) ? Math.round(w / scale) : null)),
    },
    bytes,
  }
}

function bytesOf(numbers: Int32Array | Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
