/**
 * Trains the names tagger: a linear-chain CRF over hashed features, from `names/` and `gold/train-*`. Run alone it writes
 * `train/.build/names.part.bin`, a model file with the one section: `npx tsx train/names.ts [SHARED]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { readArticles } from '../corpora/read/articles'
import { type LabelledDocument, labelArticle, readNames } from '../corpora/read/labelled'
import { readRaw } from '../corpora/read/treebanks'
import { type ModelSection, writeModelFile } from '../src/model/file'
import { packSparse } from '../src/model/sparse'
import { NAME_FEATURES } from '../src/names/features'
import { allowedTransitions, LABELS } from '../src/names/name-labels'
import { type NameLexicon, WORD_SETS } from '../src/names/names-lexicon'
import { calibrationTable, findsOf } from './names-calibration'
import { buildLexicon } from './names-lexicon'
import { addScores, scoresOf, trainSecondPass } from './names-passes'
import { formMaker, nameData, withoutRare } from './names-train'
import { type SequenceOptions, type SequenceWeights, trainSequence } from './sequence-crf'
import { FeatureIndex, type SequenceData } from './sequence-data'
import { makeWordClasses } from './word-classes'

/** How the shipped tagger is trained; chosen on `gold/dev-*` and by cross-validation on `gold/train-*`. */
export const NAME_OPTIONS: SequenceOptions = {
  method: 'crf',
  epochs: 10,
  seed: 1,
  rate: 0.02,
  l2: 1e-4,
  l1: 0,
  dropout: 0,
  cost: { miss: 1, wrong: 1 },
  averaged: 4,
}

/** Runs with other seeds whose weights are averaged. */
const RUNS = 4
/** Parts of the corpus that are each tagged by a tagger trained on the others, for the second pass and the calibration. */
const FOLDS = 4
/** A feature seen less often is left out. */
const LEAST_USES = 2
/** An article counts as so many times its sentences: it is the kind of text that the library is for. */
const ARTICLE_WEIGHT = 12
/** Classes of words: sizes of the levels, and how often a word must occur. */
const CLASS_SIZES = [100, 400]
const LEAST_OF_WORD = 2

/** A trained tagger, in floating point. */
export interface TrainedNames {
  readonly first: SequenceWeights
  readonly hashes: Int32Array
  readonly second: Float32Array
  readonly secondHashes: Int32Array
  /** Finds in documents that the tagger that made them had not seen: probability, and whether it was right. */
  readonly finds: readonly (readonly [number, boolean])[]
}

/** Trains on `documents`; `isTarget` tells which documents the calibration is made on. */
export function trainNameWeights(
  documents: readonly LabelledDocument[],
  lexicon: NameLexicon,
  weightOf: (document: LabelledDocument) => number,
  isTarget: (document: LabelledDocument) => boolean,
  log: (line: string) => void,
): TrainedNames {
  const index = new FeatureIndex()
  const all = nameData(documents, formMaker(lexicon), (hash) => index.add(hash), weightOf)
  const { data, hashes } = withoutRare(all, index, LEAST_USES)
  log(`names: ${data.labels.length} tokens, ${hashes.length} features of ${index.size}`)
  const allowed = allowedTransitions()
  const documentOf = documents.flatMap((d, i) => d.sentences.map(() => i))
  const foldOf = (s: number) => (documentOf[s] as number) % FOLDS
  const without = (fold: number) => data.weights.map((w, s) => (foldOf(s) === fold ? 0 : w))
  const trainOn = (weights: Float32Array) => averagedRuns({ ...data, weights }, hashes.length, allowed, log)

  const scores: Float32Array = new Float32Array(data.labels.length * LABELS)
  const transitions: Float64Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`names: part ${fold + 1} of ${FOLDS} left out`)
    const part = trainOn(without(fold))
    transitions.push(part.transitions)
    scoresOf(data, part.weights, scores, (s) => foldOf(s) === fold)
  }
  log('names: all parts')
  const first = trainOn(data.weights)
  const transitionsOf = (s: number) => transitions[foldOf(s)] as Float64Array
  const {
    weights,
    index: secondIndex,
    data: secondPassData,
  } = trainSecondPass(data, all.documents, scores, transitionsOf, first.transitions, log)
  addScores(secondPassData, weights.weights, scores)
  const finds = findsOf(data, scores, transitionsOf, (s) => isTarget(documents[documentOf[s] as number] as LabelledDocument))
  return { first, hashes, second: weights.weights, secondHashes: secondIndex.hashes(), finds }
}

/** Trains `RUNS` times and averages: less hangs on the order of the sentences. */
function averagedRuns(data: SequenceData, features: number, allowed: Uint8Array, log: (line: string) => void): SequenceWeights {
  const [sum, ...others] = Array.from({ length: RUNS }, (_, run) => {
    log(` run ${run + 1}`)
    return trainSequence(data, features, LABELS, allowed, { ...NAME_OPTIONS, seed: NAME_OPTIONS.seed + run }, log)
  })
  if (!sum) throw new RangeError('no runs')
  for (const { weights, transitions } of others) {
    for (let i = 0; i < weights.length; i++) sum.weights[i] = (sum.weights[i] as number) + (weights[i] as number)
    for (let i = 0; i < transitions.length; i++) sum.transitions[i] = (sum.transitions[i] as number) + (transitions[i] as number)
  }
  for (let i = 0; i < sum.weights.length; i++) sum.weights[i] = (sum.weights[i] as number) / RUNS
  for (let i = 0; i < sum.transitions.length; i++) sum.transitions[i] = (sum.transitions[i] as number) / RUNS
  return sum
}

/** Weights below this, as natural logarithms of odds, are left out of the model. */
const SMALLEST_WEIGHT = 0.03

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

/** Builds what the shipped tagger knows of words: lists, and classes from all raw text at hand. */
export async function shippedLexicon(sharedDir: string, log: (line: string) => void): Promise<NameLexicon> {
  const articles = readArticles({ part: 'train', from: sharedDir }).map(labelArticle)
  const sentences = [...readRaw(sharedDir), ...[...readNames(sharedDir), ...articles].flatMap((d) => d.sentences.map((s) => s.words))]
  log('names: classes of words')
  return buildLexicon(sharedDir, makeWordClasses(sentences, CLASS_SIZES, LEAST_OF_WORD, log).classes)
}

/** Trains the shipped tagger; gives section `names`. */
export async function trainNames(sharedDir: string, log: (line: string) => void): Promise<Record<string, ModelSection>> {
  const articles = readArticles({ part: 'train', from: sharedDir }).map(labelArticle)
  const ids = new Set(articles.map((a) => a.id))
  const lexicon = await shippedLexicon(sharedDir, log)
  const isArticle = (d: LabelledDocument) => ids.has(d.id)
  const documents = [...readNames(sharedDir), ...articles]
  const trained = trainNameWeights(documents, lexicon, (d) => (isArticle(d) ? ARTICLE_WEIGHT : 1), isArticle, log)
  return { names: packNames(trained, lexicon) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sections = await trainNames(process.argv[2] ?? '../shared', console.log)
  const folder = new URL('./.build/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const bytes = writeModelFile({ part: 'names' }, sections)
  writeFileSync(new URL('names.part.bin', folder), bytes)
  console.log(`names.part.bin: ${(bytes.length / 1e6).toFixed(2)} MB`)
}
