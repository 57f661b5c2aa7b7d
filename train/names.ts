/**
 * Trains the names tagger: a linear-chain CRF over hashed features, from `names/` and `gold/train-*`. Run alone it writes
 * `train/.build/names.part.bin`, a model file with the one section: `npx tsx train/names.ts [SHARED]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { NAME_FEATURES } from '../src/entities/features'
import { allowedTransitions, LABELS } from '../src/entities/name-labels'
import { type NameLexicon, WORD_SETS, WordClasses } from '../src/entities/names-lexicon'
import { type ModelSection, writeModelFile } from '../src/model/file'
import { packSparse } from '../src/model/sparse'
import { type LabelledDocument, labelArticle, readGold, readNames } from './names-data'
import { buildLexicon } from './names-lexicon'
import { formMaker, nameData, withoutRare } from './names-train'
import { type SequenceOptions, type SequenceWeights, trainSequence } from './sequence-crf'
import { FeatureIndex } from './sequence-data'

/** How the shipped tagger is trained; chosen on `gold/dev-*` and by cross-validation on `gold/train-*`. */
export const NAME_OPTIONS: SequenceOptions = {
  method: 'crf',
  epochs: 8,
  seed: 1,
  rate: 0.05,
  l2: 1e-4,
  l1: 0,
  dropout: 0,
  cost: { miss: 0, wrong: 0 },
  averaged: 4,
}

/** A feature seen less often is left out. */
const LEAST_USES = 2
/** An article counts as so many times its sentences: it is the kind of text that the library is for. */
const ARTICLE_WEIGHT = 3

/** Trains on `documents`. */
export function trainNameWeights(
  documents: readonly LabelledDocument[],
  lexicon: NameLexicon,
  weightOf: (document: LabelledDocument) => number,
  log: (line: string) => void,
): SequenceWeights & { readonly hashes: Int32Array } {
  const index = new FeatureIndex()
  const all = nameData(documents, formMaker(lexicon), (hash) => index.add(hash), weightOf)
  const { data, hashes } = withoutRare(all, index, LEAST_USES)
  log(`names: ${data.labels.length} tokens, ${hashes.length} features of ${index.size}`)
  return { ...trainSequence(data, hashes.length, LABELS, allowedTransitions(), NAME_OPTIONS, log), hashes }
}

/** Weights below this, as natural logarithms of odds, are left out of the model. */
const SMALLEST_WEIGHT = 0.02

/** Packs a trained tagger into a section of a model file. */
export function packNames(
  { weights, transitions, hashes }: SequenceWeights & { readonly hashes: Int32Array },
  lexicon: NameLexicon,
  calibration: readonly number[],
): ModelSection {
  const rows = new Map<number, Float32Array>()
  hashes.forEach((hash, f) => {
    const row = weights.slice(f * LABELS, (f + 1) * LABELS)
    for (let y = 0; y < LABELS; y++) if (Math.abs(row[y] as number) < SMALLEST_WEIGHT) row[y] = 0
    if (row.some((w) => w !== 0)) rows.set(hash, row)
  })
  const sparse = packSparse(rows, LABELS)
  const pieces: [string, Uint8Array][] = [
    ['hashes', bytesOf(lexicon.classes.hashes)],
    ['classes', bytesOf(lexicon.classes.classes)],
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
      calibration,
      transitions: Array.from(transitions, (w) => (Number.isFinite(w) ? Math.round(w / scale) : null)),
    },
    bytes,
  }
}

function bytesOf(numbers: Int32Array | Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** Trains the shipped tagger; gives section `names`. */
export async function trainNames(sharedDir: string, log: (line: string) => void): Promise<Record<string, ModelSection>> {
  const articles = (await readGold(sharedDir, 'train')).map(labelArticle)
  const ids = new Set(articles.map((a) => a.id))
  const lexicon = await buildLexicon(sharedDir, new WordClasses(new Int32Array(0), new Uint16Array(0), 0))
  const weights = trainNameWeights([...readNames(sharedDir), ...articles], lexicon, (d) => (ids.has(d.id) ? ARTICLE_WEIGHT : 1), log)
  return { names: packNames(weights, lexicon, [0, 1]) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sections = await trainNames(process.argv[2] ?? '../shared', console.log)
  const folder = new URL('./.build/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const bytes = writeModelFile({ part: 'names' }, sections)
  writeFileSync(new URL('names.part.bin', folder), bytes)
  console.log(`names.part.bin: ${(bytes.length / 1e6).toFixed(2)} MB`)
}
