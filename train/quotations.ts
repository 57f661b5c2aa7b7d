/*
 * Trains the kinds of quotations (multinomial logistic regression with L2, full-batch gradient descent) on gold/train-* and writes
 * src/quotations/kind-weights.ts; trains the rankers of mentions, cues and sources, which make section `quotations` of the model.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ModelSection, readModelFile } from '../src/model/file'
import { QUOTATION_FEATURES } from '../src/quotations'
import { Article } from '../src/quotations/article'
import { attributeInSentence } from '../src/quotations/attribute'
import { kindFeatures } from '../src/quotations/kind-features'
import { KINDS } from '../src/quotations/kinds'
import { RANKER_SIZE } from '../src/quotations/weights'
import { readTagModel, type TagModel } from '../src/tags'
import { trainRankers } from './quotations-attribution'
import { coreKey, type GoldArticle, readGoldArticles } from './quotations-data'

const ROUNDS = 600
const RATE = 4
const L2 = 0.002
/** Weights smaller than this in all classes are left out. */
const SMALLEST = 0.03

export interface KindExample {
  readonly features: readonly string[]
  readonly label: number
}

export type KindWeights = Map<string, [number, number, number, number]>

/** One example for each marked span of an article that gold has too. */
export function kindExamples({ gold, input }: GoldArticle): KindExample[] {
  const kinds = new Map(gold.quotes.map((q) => [coreKey(gold.text, q.start, q.end), q.kind]))
  const article = new Article(input)
  return article.spans.flatMap((span, q) => {
    const kind = kinds.get(coreKey(gold.text, span.start, span.end))
    return kind ? [{ features: kindFeatures(article, q, attributeInSentence(article, q)), label: KINDS.indexOf(kind) }] : []
  })
}

/** Trains weights; features seen once are left out. */
export function trainKinds(data: readonly KindExample[]): KindWeights {
  const counts = new Map<string, number>()
  for (const { features } of data) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const weights: KindWeights = new Map()
  for (const [f, n] of counts) if (n > 1) weights.set(f, [0, 0, 0, 0])
  const rows = data.map(({ features, label }) => ({
    rows: features.flatMap((f) => weights.get(f) ?? []).length ? features.map((f) => weights.get(f)).filter((w) => w !== undefined) : [],
    label,
  }))
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<[number, number, number, number], [number, number, number, number]>()
    for (const { rows: active, label } of rows) {
      const scores = [0, 1, 2, 3].map((k) => active.reduce((sum, w) => sum + (w[k] as number), 0))
      const top = Math.max(...scores)
      const powers = scores.map((s) => Math.exp(s - top))
      const total = powers.reduce((a, b) => a + b, 0)
      for (const w of active) {
        let g = gradient.get(w)
        if (!g) {
          g = [0, 0, 0, 0]
          gradient.set(w, g)
        }
        for (let k = 0; k < 4; k++) g[k] = (g[k] as number) + ((k === label ? 1 : 0) - (powers[k] as number) / total) / data.length
      }
    }
    for (const w of weights.values()) {
      const g = gradient.get(w)
      for (let k = 0; k < 4; k++) w[k] = (w[k] as number) + RATE * ((g?.[k] ?? 0) - L2 * (w[k] as number))
    }
  }
  return weights
}

/** The tagger that was trained before this part; none where it was not. */
function trainedTags(): TagModel | undefined {
  const file = join(import.meta.dirname, '.build/tags.part.bin')
  return existsSync(file) ? readTagModel(readModelFile(readFileSync(file))) : undefined
}

/** Trains on all of gold/train-* and writes the weights. Those of the kinds are source: they are few. */
export async function trainQuotations(shared: string, log: (line: string) => void): Promise<Record<string, ModelSection>> {
  const articles = (await readGoldArticles(shared, 'train-', trainedTags())).filter((a) => a.gold.lang === 'nl')
  const data = articles.flatMap(kindExamples)
  const weights = [...trainKinds(data)].filter(([, w]) => w.some((v) => Math.abs(v) >= SMALLEST)).sort(([a], [b]) => (a < b ? -1 : 1))
  const quote = (f: string) => `'${f.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`
  writeFileSync(
    join(import.meta.dirname, '../src/quotations/kind-weights.ts'),
    `// Made by train/quotations.ts from ${data.length} quotations of gold/train-*; do not edit.

/** Weight of each feature for direct, partial, title and scare. */
export const KIND_WEIGHTS: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
${weights.map(([f, w]) => `  [${quote(f)}, [${w.map((v) => Number(v.toFixed(2)) || 0).join(', ')}]],`).join('\n')}
])
`,
  )
  log(`${data.length} quotations, ${weights.length} features of kinds`)
  const { attribution, source } = trainRankers(articles)
  const bytes = new Uint8Array(8 * RANKER_SIZE)
  new Float32Array(bytes.buffer).set(attribution)
  new Float32Array(bytes.buffer, 4 * RANKER_SIZE).set(source)
  log(`${articles.length} articles, two rankers of ${RANKER_SIZE} weights`)
  return { quotations: { features: QUOTATION_FEATURES, meta: {}, bytes } }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await trainQuotations(join(import.meta.dirname, '../../shared'), console.log)
