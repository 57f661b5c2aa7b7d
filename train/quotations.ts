/*
 * Trains section `quotations` of the model on gold/train-*, and on reviewed speakers where they are given: the kinds of quotations, the rankers of mentions, cues and sources, and how
 * far what they choose is to be trusted.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PUBLIC } from '../corpora/read/folder'
import { type GoldArticleInput, type GoldInput, readInputs } from '../corpora/read/stage-input'
import { readRecords } from '../src/batch/read-output'
import { readReview } from '../src/batch/review-formats'
import { type ModelSection, readModelFile } from '../src/model/file'
import { type NameMention, nameEntity } from '../src/names'
import { QUOTATION_FEATURES } from '../src/quotations'
import { RANKER_SIZE } from '../src/quotations/weights'
import { bySpan, textSpan } from '../src/span'
import { readTagModel, type TagModel } from '../src/tags'
import { heldOutCoreference, trainedTagModel } from './coreference'
import { readChainArticles } from './coreference-data'
import { readCrossfit } from './crossfit'
import { packRankerWeights } from './pack'
import { choicesOf, rankersOf } from './quotations-attribution'
import { reviewedInputs } from './quotations-review'

/** The tagger that was trained before this part; none where it was not. */
function trainedTags(): TagModel | undefined {
  const file = join(import.meta.dirname, '.build/tags.part.bin')
  return existsSync(file) ? readTagModel(readModelFile(readFileSync(file))) : undefined
}

/** The training articles as the stage sees new ones: names by taggers and clusters by rankings that have not seen the article. */
export function readFoundInputs(shared: string): GoldArticleInput[] {
  const gold = new Map(readInputs({ part: 'train', from: shared }, trainedTags()).map((article) => [article.gold.id, article]))
  const names = new Map<string, NameMention[]>()
  for (const [id, { names: found }] of readCrossfit()) {
    const text = gold.get(id)?.gold.text
    if (text !== undefined)
      names.set(
        id,
        found.map((name) => ({ ...name, ...textSpan(text, name.start, name.end), source: 'model' })),
      )
  }
  const articles = readChainArticles({ part: 'train', from: shared }, trainedTagModel(), names)
  return heldOutCoreference(articles, shared).map(({ article, coreference }) => {
    const { clusters, nameClusters } = coreference
    const { input } = gold.get(article.gold.id) as GoldArticleInput
    const named = article.input.names.map((name, i) => {
      const cluster = nameClusters[i] as number
      return nameEntity(name, clusters[cluster]?.name ?? name.text, cluster)
    })
    const values = input.entities.filter((entity) => !('cluster' in entity))
    return { gold: article.gold, input: { ...input, tags: article.input.tags, entities: [...named, ...values].sort(bySpan), coreference } }
  })
}

/** What a person reviewed: the corrected rows, and the output that they are about. */
export interface ReviewFiles {
  readonly review: string
  readonly corpus: string
}

/** The documents with reviewed speakers, to learn from as well; tells which rows do not fit. */
async function readReviewed({ review, corpus }: ReviewFiles, log: (line: string) => void): Promise<GoldInput[]> {
  const { articles, misfits } = await reviewedInputs(readReview(readFileSync(review, 'utf8'), review), readRecords(corpus))
  for (const { row, why } of misfits) log(`${row.id} ${row.start}–${row.end}: ${why}: left out`)
  log(`${articles.reduce((sum, { gold }) => sum + gold.quotes.length, 0)} reviewed speakers in ${articles.length} documents`)
  return articles
}

/**
 * Trains on all of gold/train-*, and on what was reviewed: the weights of kinds and confidence by name, since they are few, those of the rankers as
 * numbers.
 */
export async function trainQuotations(
  shared: string,
  log: (line: string) => void,
  reviewed?: ReviewFiles,
): Promise<Record<string, ModelSection>> {
  const articles: GoldInput[] = reviewed ? await readReviewed(reviewed, log) : []
  articles.unshift(...readFoundInputs(shared))
  const { kinds, attribution, source, confidence } = rankersOf(articles.map(choicesOf))
  const { bytes, meta } = packRankerWeights({ attribution, source })
  log(
    `${articles.length} articles, ${kinds.size} features of kinds, ${confidence.size} signals of confidence, two rankers of ${RANKER_SIZE} weights`,
  )
  return {
    quotations: {
      features: QUOTATION_FEATURES,
      meta: { ...meta, kinds: Object.fromEntries(kinds), confidence: Object.fromEntries(confidence) },
      bytes,
    },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await trainQuotations(PUBLIC, console.log)
