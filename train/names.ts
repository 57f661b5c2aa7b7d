/*
 * Trains the names tagger: a linear-chain CRF over hashed features, from `names/` and `gold/train-*`. The taggers of the parts left out, which its second
 * pass and its calibration need, also find the names that later stages are trained on (`crossfit.ts`).
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readArticles } from '../corpora/read/articles'
import { type LabelledDocument, labelArticle, readNames } from '../corpora/read/labelled'
import type { ModelSection } from '../src/model/file'
import { LABELS } from '../src/names/name-labels'
import type { NameLexicon } from '../src/names/names-lexicon'
import { writeCrossfit } from './crossfit'
import { type Find, findsOf } from './names-calibration'
import { kindDocuments } from './names-kinds'
import { allowedTransitions } from './names-labels'
import { buildLexicon } from './names-lexicon'
import { packNames } from './names-pack'
import { FOLDS, foldOf, sourceOf } from './names-parts'
import { addScores, scoresOf, trainSecondPass } from './names-passes'
import { templateDocuments } from './names-templates'
import { formMaker, nameData, withoutRare } from './names-train'
import { type SequenceOptions, type SequenceWeights, trainSequence } from './sequence-crf'
import { FeatureIndex, type SequenceData } from './sequence-data'
import { wordClasses } from './word-classes'

/** How the shipped tagger is trained; chosen by leaving out one source at a time. */
export const NAME_OPTIONS: SequenceOptions = {
  method: 'crf',
  epochs: 7,
  seed: 1,
  rate: 0.02,
  l2: 1e-4,
  l1: 0,
  dropout: 0,
  cost: { miss: 1, wrong: 1 },
  averaged: 3,
}

/** How much is trained. */
export interface NameEffort {
  readonly options: SequenceOptions
  /** Runs with other seeds whose weights are averaged, for the tagger itself and for each of the parts left out. */
  readonly runs: number
  readonly partRuns: number
}

export const NAME_EFFORT: NameEffort = { options: NAME_OPTIONS, runs: 2, partRuns: 1 }

/** Less, for measuring. */
export const BRIEF_EFFORT: NameEffort = { ...NAME_EFFORT, runs: 1 }

/** A feature seen less often is left out. */
const LEAST_USES = 3
/** Share of the articles that go without the lists at each epoch: the lists know more names of the articles at hand than of those to come. */
const WITHOUT_LISTS = 1 / 3
/** How often a sentence of each source counts: news of today is the kind of text that the library is for. */
const SOURCE_WEIGHTS: Readonly<Record<ReturnType<typeof sourceOf>, number>> = {
  authored: 8,
  wire: 8,
  ntrex: 8,
  cdb: 2,
  wikipedia: 1,
  lists: 1,
  kinds: 3,
}

/** A trained tagger, in floating point. */
export interface TrainedNames {
  readonly first: SequenceWeights
  readonly hashes: Int32Array
  readonly second: Float32Array
  readonly secondHashes: Int32Array
  /** Finds in documents that the tagger that made them had not seen: probability, and whether it was right. */
  readonly finds: readonly Find[]
}

/** A tagger, and the taggers that have not seen one part of the documents each. */
export interface TrainedParts {
  readonly whole: TrainedNames
  readonly parts: readonly TrainedNames[]
}

/** How much a document counts. */
export const weightOf = ({ id }: LabelledDocument): number => SOURCE_WEIGHTS[sourceOf(id)]

/** Trains on `documents`; `isTarget` tells which documents the calibration is made on. */
export function trainNameWeights(
  documents: readonly LabelledDocument[],
  lexicon: NameLexicon,
  isTarget: (document: LabelledDocument) => boolean,
  log: (line: string) => void,
  { options, runs, partRuns }: NameEffort = NAME_EFFORT,
): TrainedParts {
  const index = new FeatureIndex()
  const all = nameData(documents, formMaker(lexicon), (hash) => index.add(hash), weightOf)
  const kept = withoutRare(all, index, LEAST_USES)
  const { hashes } = kept
  const documentOf = documents.flatMap((document) => document.sentences.map(() => document))
  const withheld = {
    features: Uint8Array.from(hashes, (hash) => (all.ofLists.has(hash) ? 1 : 0)),
    documents: Int32Array.from(documents.flatMap((document, d) => document.sentences.map(() => (isArticle(document) ? d : -1)))),
    share: WITHOUT_LISTS,
  }
  const data = { ...kept.data, withheld }
  log(`${data.labels.length} tokens, ${hashes.length} features of ${index.size}`)
  const partOf = documentOf.map(({ id }) => foldOf(id))
  const trainOn = (weights: Float32Array, count: number) => averagedRuns({ ...data, weights }, hashes.length, options, count)

  const scores: Float32Array = new Float32Array(data.labels.length * LABELS)
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const part = trainOn(
      data.weights.map((w, s) => (partOf[s] === fold ? 0 : w)),
      partRuns,
    )
    scoresOf(data, part.weights, scores, (s) => partOf[s] === fold)
    log(`part ${fold + 1} of ${FOLDS} left out`)
    return part
  })
  const first = trainOn(data.weights, runs)
  log('all parts')
  const transitionsOf = (s: number) => (parts[partOf[s] as number] as SequenceWeights).transitions
  const second = trainSecondPass(data, all.documents, scores, transitionsOf, first.transitions)
  addScores(second.data, second.weights.weights, scores)
  const finds = findsOf(data, scores, transitionsOf, (s) => isTarget(documentOf[s] as LabelledDocument))
  const shared = { hashes, second: second.weights.weights, secondHashes: second.index.hashes(), finds }
  return { whole: { ...shared, first }, parts: parts.map((part) => ({ ...shared, first: part })) }
}

/** Trains `count` times and averages: less hangs on the order of the sentences. */
function averagedRuns(data: SequenceData, features: number, options: SequenceOptions, count: number): SequenceWeights {
  const allowed = allowedTransitions()
  const [sum, ...others] = Array.from({ length: count }, (_, run) =>
    trainSequence(data, features, LABELS, allowed, { ...options, seed: options.seed + run }),
  )
  if (!sum) throw new RangeError('no runs')
  for (const { weights, transitions } of others) {
    for (let i = 0; i < weights.length; i++) sum.weights[i] = (sum.weights[i] as number) + (weights[i] as number)
    for (let i = 0; i < transitions.length; i++) sum.transitions[i] = (sum.transitions[i] as number) + (transitions[i] as number)
  }
  for (let i = 0; i < sum.weights.length; i++) sum.weights[i] = (sum.weights[i] as number) / count
  for (let i = 0; i < sum.transitions.length; i++) sum.transitions[i] = (sum.transitions[i] as number) / count
  return sum
}

/** Builds what the shipped tagger knows of words: lists, and classes from all raw text at hand. */
export async function shippedLexicon(sharedDir: string, log: (line: string) => void): Promise<NameLexicon> {
  const { classes } = wordClasses(sharedDir)
  log('classes of words made')
  return buildLexicon(sharedDir, classes)
}

/** All documents with names: those of `names/` without the sentences that gold articles have too, and the gold articles. */
export function nameDocuments(sharedDir: string): LabelledDocument[] {
  const articles = readArticles({ part: 'train', from: sharedDir }).map(labelArticle)
  const letters = (words: readonly string[]) => words.join('').replace(/[^\p{L}\p{N}]/gu, '')
  const own = new Set(articles.flatMap((a) => a.sentences.map((s) => letters(s.words))))
  const others = readNames(sharedDir).map(({ id, sentences }) => ({ id, sentences: sentences.filter((s) => !own.has(letters(s.words))) }))
  return [...others.filter((d) => d.sentences.length), ...articles, ...templateDocuments(), ...kindDocuments()]
}

/** Whether a document is a gold article, and not of `names/`. */
export const isArticle = ({ id }: LabelledDocument): boolean => id.startsWith('train-')

/** Trains the shipped tagger; gives section `names`. */
export async function trainNames(sharedDir: string, log: (line: string) => void): Promise<Record<string, ModelSection>> {
  const lexicon = await shippedLexicon(sharedDir, log)
  const { whole, parts } = trainNameWeights(nameDocuments(sharedDir), lexicon, isArticle, log)
  mkdirSync(join(import.meta.dirname, '.build'), { recursive: true })
  writeCrossfit(
    sharedDir,
    parts.map((part) => packNames(part, lexicon)),
    log,
  )
  return { names: packNames(whole, lexicon) }
}
