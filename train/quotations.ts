/*
 * Trains section `quotations` of the model on gold/train-*, and on reviewed speakers where they are given: the kinds of quotations, the one model
 * of attribution, and how far what it chooses is to be trusted, which is learned on sources that were left out.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { PUBLIC } from '../corpora/read/folder'
import type { GoldInput } from '../corpora/read/stage-input'
import { readRecords } from '../src/batch/read-output'
import { readReview } from '../src/batch/review-formats'
import type { ModelSection } from '../src/model/file'
import { QUOTATION_FEATURES, type QuotationModel } from '../src/quotations'
import { choicesOf } from './quotations-attribution'
import { confidenceExamples, trainConfidence } from './quotations-confidence'
import { readFoundInputs, trainedCoreferenceModel, trainedSyntaxModel } from './quotations-data'
import { type KindExample, kindExamples, trainKinds } from './quotations-kinds'
import { type Choice, trainRanker } from './quotations-rank'
import { reviewedInputs } from './quotations-review'

/** How strongly weights are held back: with a source left out anything from 0.4 to 2.5 does as well, on sources that were learned from less is better. */
const L2 = 0.5
/** Weights beyond this are cut to it before they are packed into 8 bits. */
const TOP = 3

/** What one article teaches, and the corpus that it is of. */
export interface Lesson {
  readonly article: GoldInput
  readonly source: string
  readonly kinds: readonly KindExample[]
  readonly choices: readonly Choice[]
}

/** What an article teaches of kinds and speakers; a review tells speakers, no kinds. */
export function lessonOf(article: GoldInput, source: string): Lesson {
  return { article, source, kinds: article.unreviewed ? [] : kindExamples(article), choices: choicesOf(article) }
}

/** Trains kinds and attribution, without confidence. */
export function modelOf(lessons: readonly Lesson[], l2 = L2): QuotationModel {
  return {
    features: QUOTATION_FEATURES,
    kinds: trainKinds(lessons.flatMap((l) => l.kinds)),
    attribution: trainRanker(
      lessons.flatMap((l) => l.choices),
      l2,
    ),
    confidence: new Map(),
  }
}

/** Trains models without some sources, each once. */
export type ModelWithout = (sources: readonly string[]) => QuotationModel

/** Makes the models of `lessons` without some of their sources, each when it is first asked for. */
export function modelsOf(lessons: readonly Lesson[]): ModelWithout {
  const models = new Map<string, QuotationModel>()
  return (sources) => {
    const key = [...sources].sort().join()
    const known = models.get(key) ?? modelOf(lessons.filter((l) => !sources.includes(l.source)))
    models.set(key, known)
    return known
  }
}

/** Trains how far speakers are to be trusted, each source as a model sees it that has not learned from that source; nothing is learned from `left`. */
export function confidenceFor(
  lessons: readonly Lesson[],
  without: ModelWithout,
  left: readonly string[] = [],
): QuotationModel['confidence'] {
  const sources = [...new Set(lessons.map((l) => l.source))].filter((source) => !left.includes(source))
  const examples = sources.flatMap((source) => {
    const model = without([...left, source])
    return lessons.filter((l) => l.source === source).flatMap(({ article }) => confidenceExamples(article, model))
  })
  return trainConfidence(examples)
}

/** What a person reviewed: the corrected rows, and the output that they are about. */
export interface ReviewFiles {
  readonly review: string
  readonly corpus: string
}

/** The documents with reviewed speakers, to learn from as well; tells which rows do not fit. */
async function readReviewed({ review, corpus }: ReviewFiles, log: (line: string) => void): Promise<GoldInput[]> {
  const { articles, misfits } = await reviewedInputs(readReview(readFileSync(review, 'utf8'), review), readRecords(corpus), {
    coreference: trainedCoreferenceModel(),
    syntax: trainedSyntaxModel(),
  })
  for (const { row, why } of misfits) log(`${row.id} ${row.start}–${row.end}: ${why}: left out`)
  log(`${articles.reduce((sum, { gold }) => sum + gold.quotes.length, 0)} reviewed speakers in ${articles.length} documents`)
  return articles
}

/** Trains on all of gold/train-*, and on what was reviewed. */
export async function trainQuotations(
  shared: string,
  log: (line: string) => void,
  reviewed?: ReviewFiles,
): Promise<Record<string, ModelSection>> {
  const lessons = readFoundInputs(shared).map((article) => lessonOf(article, article.gold.source))
  if (reviewed) lessons.push(...(await readReviewed(reviewed, log)).map((article) => lessonOf(article, 'reviewed')))
  const without = modelsOf(lessons)
  const { kinds, attribution } = without([])
  log(`${lessons.length} articles, ${lessons.reduce((sum, l) => sum + l.choices.length, 0)} speakers, ${kinds.size} features of kinds`)
  const confidence = confidenceFor(lessons, without)
  const scale = TOP / 127
  const bytes = Uint8Array.from(attribution, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))) & 255)
  return {
    quotations: {
      features: QUOTATION_FEATURES,
      meta: { kinds: Object.fromEntries(kinds), confidence: Object.fromEntries(confidence), scale },
      bytes,
    },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await trainQuotations(PUBLIC, console.log)
