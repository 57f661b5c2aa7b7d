/*
 * Trains section `blocks` of the model, the block classifier (a linear-chain conditional random field), on gold/train-*.
 * `npx tsx train/blocks.ts --folds` trains nothing for keeps and prints what is right in five-fold cross-validation over articles, by source, and the
 * errors; `--leave wire` does so for one source when it is left out.
 */
import { pathToFileURL } from 'node:url'
import { type CorpusArticle, readArticles as readGold, type Source } from '../corpora/read/articles'
import { PUBLIC } from '../corpora/read/folder'
import type { GoldArticle } from '../corpora/read/gold-text'
import { BLOCK_FEATURES, BLOCK_STATES, BlockModel, type BlockState, typeOf } from '../src/blocks/classify'
import { featuresOfAll } from '../src/blocks/features'
import { segments } from '../src/blocks/segments'
import type { ModelSection } from '../src/model/file'
import type { Span } from '../src/span'
import { type SequenceOptions, trainSequence } from './sequence-crf'

const FOLDS = 5
const OPTIONS: SequenceOptions = {
  method: 'crf',
  epochs: 60,
  seed: 1,
  rate: 0.1,
  l2: 1e-3,
  l1: 0,
  dropout: 0,
  cost: { miss: 0, wrong: 0 },
  averaged: 20,
}
/** Features whose weights are all smaller than this are left out. */
const SMALLEST = 0.05

interface Example {
  readonly text: string
  readonly features: readonly string[]
  readonly label: number
}

interface Article {
  readonly id: string
  readonly source: Source
  /** Whether it was made from the gold article by dividing it: learnt from, never scored. */
  readonly augmented: boolean
  readonly blocks: readonly Example[]
}

const STATES = BLOCK_STATES.length
const PARAGRAPH = BLOCK_STATES.indexOf('paragraph')

/** What is trained: features by name, their weights for each state, the weights of each state after each other (the last row at the head of a text). */
interface BlockWeights {
  readonly features: readonly string[]
  readonly weights: Float32Array
  readonly transitions: Float64Array
}

/**
 * Reads the articles, each a second time with one sentence a line, and a third time from its first paragraph on. Not those of cdb, which are passages
 * without headings, nor translated ones that have lost full stops of their paragraphs: a line without one is a heading.
 */
function readArticles(shared: string): Article[] {
  return readGold({ part: 'train', without: 'cdb', from: shared }).flatMap((gold) => {
    const types = typesOf(gold)
    const sentences = gold.sentences.filter((s) => !types.has(keyOf(s)))
    const headings = gold.blocks.filter((b) => b.type !== 'paragraph' || gold.sentences.some((s) => keyOf(s) === keyOf(b)))
    const lines = [...headings, ...sentences].sort((x, y) => x.start - y.start).filter((s, i, all) => s.start >= (all[i - 1]?.end ?? 0))
    const spans = segments(gold.text)
    const body = spans.slice(spans.findIndex((span) => types.get(keyOf(span)) === 'paragraph'))
    const whole = articleOf(gold, spans, false)
    const lostStops = whole.blocks.some((b) => b.label === PARAGRAPH && b.features.includes('no final mark'))
    if (gold.source === 'ntrex' && lostStops) return []
    return [whole, articleOf(gold, lines, true), articleOf(gold, body, true)]
  })
}

const keyOf = ({ start, end }: Span) => `${start}:${end}`

function typesOf(gold: GoldArticle): Map<string, string> {
  return new Map(gold.blocks.map((b) => [keyOf(b), b.type]))
}

/** The blocks of an article as the classifier sees them; a segment that is no block is a sentence of a paragraph. */
function articleOf(gold: CorpusArticle, spans: readonly Span[], augmented: boolean): Article {
  const types = typesOf(gold)
  // A text that begins with its story has no headline to come.
  let headline = types.get(keyOf(spans[0] as Span)) === 'paragraph'
  let story = false
  const blocks = featuresOfAll(gold.text, spans).flatMap((features, i) => {
    const span = spans[i] as Span
    const type = types.get(keyOf(span)) ?? (augmented ? 'paragraph' : undefined)
    if (type === undefined) return []
    const state =
      type === 'paragraph' ? type : type === 'heading' ? (headline ? 'subheading' : 'headline') : story ? 'furniture' : 'preamble'
    headline ||= type === 'heading'
    story ||= type !== 'boilerplate'
    return [{ text: gold.text.slice(span.start, span.end), features, label: BLOCK_STATES.indexOf(state) }]
  })
  return { id: gold.id, source: gold.source, augmented, blocks }
}

function train(articles: readonly Article[]): BlockWeights {
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const blocks = articles.flatMap((article) => article.blocks)
  const features: number[] = []
  const starts = [0]
  for (const block of blocks) {
    for (const name of block.features) features.push(numberOf(name))
    starts.push(features.length)
  }
  const sentences = [0]
  for (const article of articles) sentences.push((sentences.at(-1) as number) + article.blocks.length)
  const data = {
    features: Int32Array.from(features),
    starts: Int32Array.from(starts),
    labels: Uint8Array.from(blocks, (block) => block.label),
    sentences: Int32Array.from(sentences),
    weights: new Float32Array(articles.length).fill(1),
  }
  const allowed = new Uint8Array((STATES + 1) * STATES).fill(1)
  const { weights, transitions } = trainSequence(data, numbers.size, STATES, allowed, OPTIONS)
  const rowOf = (name: string) => weights.subarray((numbers.get(name) as number) * STATES, ((numbers.get(name) as number) + 1) * STATES)
  const kept = [...numbers.keys()].filter((name) => rowOf(name).some((w) => Math.abs(w) >= SMALLEST)).sort()
  return { features: kept, weights: Float32Array.from(kept.flatMap((name) => [...rowOf(name)])), transitions }
}

/** Prints how many blocks of each source are right, and which are wrong, where the articles of each of `parts` are left out in turn. */
function crossValidate(articles: readonly Article[], parts: readonly ((article: Article) => boolean)[]): void {
  const right = new Map<Source, [right: number, count: number]>()
  for (const isHeld of parts) {
    const { features, weights, transitions } = train(articles.filter((article) => !isHeld(article)))
    const model = new BlockModel(features, weights, transitions)
    for (const { id, source, blocks } of articles.filter((article) => isHeld(article) && !article.augmented)) {
      const found = model.bestStates(blocks.length, (i) => blocks[i]?.features ?? [])
      const score = right.get(source) ?? [0, 0]
      right.set(source, score)
      blocks.forEach(({ text, label }, i) => {
        const [gold, ours] = [typeOf(BLOCK_STATES[label] as BlockState), typeOf(found[i] as BlockState)]
        score[1]++
        if (gold === ours) score[0]++
        else console.log(`${id} gold ${gold}, found ${ours}: ${text.slice(0, 120)}`)
      })
    }
  }
  for (const [source, [n, count]] of right) console.log(`${source.padEnd(12)} ${((100 * n) / count).toFixed(2)} % of ${count} blocks right`)
}

/** Trains on all of gold/train-*; gives section `blocks`. */
export function trainBlocks(shared: string, log: (line: string) => void): Record<string, ModelSection> {
  const articles = readArticles(shared)
  const { features, weights, transitions } = train(articles)
  log(`${articles.reduce((sum, a) => sum + (a.augmented ? 0 : a.blocks.length), 0)} blocks, ${features.length} features`)
  const bytes = new Uint8Array(weights.buffer)
  return { blocks: { features: BLOCK_FEATURES, meta: { features, transitions: [...transitions] }, bytes } }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const articles = readArticles(PUBLIC)
  const ids = [...new Set(articles.map((article) => article.id))]
  const left = process.argv[process.argv.indexOf('--leave') + 1]
  if (process.argv.includes('--leave')) crossValidate(articles, [({ source }) => source === left])
  else {
    const folds = Array.from(
      { length: FOLDS },
      (_, fold) =>
        ({ id }: Article) =>
          ids.indexOf(id) % FOLDS === fold,
    )
    crossValidate(articles, folds)
  }
}
