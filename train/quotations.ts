/*
 * Trains section `quotations` of the model on gold/train-*: the kinds of quotations, the rankers of mentions, cues and sources, and how
 * far what they choose is to be trusted.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readInputs } from '../corpora/read/stage-input'
import { type CoreferenceModel, readCoreferenceModel } from '../src/coreference'
import { type ModelSection, readModelFile } from '../src/model/file'
import { QUOTATION_FEATURES } from '../src/quotations'
import { RANKER_SIZE } from '../src/quotations/weights'
import { readTagModel, type TagModel } from '../src/tags'
import { choicesOf, rankersOf } from './quotations-attribution'

/** The tagger that was trained before this part; none where it was not. */
function trainedTags(): TagModel | undefined {
  const file = join(import.meta.dirname, '.build/tags.part.bin')
  return existsSync(file) ? readTagModel(readModelFile(readFileSync(file))) : undefined
}

/** Who is who as trained before this part; none where it was not. */
function trainedCoreference(): CoreferenceModel | undefined {
  const file = join(import.meta.dirname, '.build/coreference.part.bin')
  return existsSync(file) ? readCoreferenceModel(readModelFile(readFileSync(file))) : undefined
}

/** Trains on all of gold/train-*: the weights of kinds and confidence by name, since they are few, those of the rankers as numbers. */
export async function trainQuotations(shared: string, log: (line: string) => void): Promise<Record<string, ModelSection>> {
  const articles = readInputs({ part: 'train', from: shared }, trainedTags(), trainedCoreference())
  const { kinds, attribution, source, confidence } = rankersOf(articles.map(choicesOf))
  const bytes = new Uint8Array(8 * RANKER_SIZE)
  new Float32Array(bytes.buffer).set(attribution)
  new Float32Array(bytes.buffer, 4 * RANKER_SIZE).set(source)
  log(
    `${articles.length} articles, ${kinds.size} features of kinds, ${confidence.size} signals of confidence, two rankers of ${RANKER_SIZE} weights`,
  )
  return {
    quotations: {
      features: QUOTATION_FEATURES,
      meta: { kinds: Object.fromEntries(kinds), confidence: Object.fromEntries(confidence) },
      bytes,
    },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await trainQuotations(join(import.meta.dirname, '../../shared'), console.log)
