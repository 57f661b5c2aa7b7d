/*
 * Trains the block classifier (linear-chain conditional random field, full-batch gradient descent with L2) on gold/train-* and writes
 * src/blocks/weights.ts. Run: npx tsx train/blocks.ts
 * With --folds it writes nothing and prints the errors of a five-fold cross-validation over articles.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticles as readGold } from '../corpora/read/articles'
import type { GoldArticle } from '../corpora/read/gold-text'
import { BLOCK_STATES, type BlockState, bestStates, typeOf } from '../src/blocks/classify'
import { featuresOfAll } from '../src/blocks/features'
import { packWeights } from '../src/blocks/packed-weights'
import { segments } from '../src/blocks/segments'
import type { Span } from '../src/span'

const FOLDS = 5
const ROUNDS = 1500
const RATE = 4
const L2 = 0.0001
/** Weights smaller than this in all three classes are left out. */
const SMALLEST = 0.05

interface Example {
  readonly text: string
  readonly features: readonly string[]
  readonly label: number
}

interface Article {
  readonly file: string
  /** Whether it was made from the gold article by dividing it: learnt from, never scored. */
  readonly augmented: boolean
  readonly blocks: readonly Example[]
}

const STATES = BLOCK_STATES.length
const EACH = [...BLOCK_STATES.keys()]

/** Weights of a feature for each of `BLOCK_STATES`, and of a state after another: rows by the state before, `none` last. */
interface Weights {
  readonly features: ReadonlyMap<string, readonly number[]>
  readonly transitions: readonly (readonly number[])[]
}

/** Every how manieth article is learnt a second time with one sentence a line. */
const DIVIDED = 1

function readArticles(): Article[] {
  return readGold({ part: 'train' }).flatMap((gold, number) => {
    const file = gold.id
    const articles = [articleOf(file, gold, segments(gold.text), false)]
    const types = typesOf(gold)
    const sentences = gold.sentences.filter((s) => !types.has(keyOf(s)))
    const headings = gold.blocks.filter((b) => b.type !== 'paragraph' || gold.sentences.some((s) => keyOf(s) === keyOf(b)))
    const lines = [...headings, ...sentences].sort((x, y) => x.start - y.start).filter((s, i, all) => s.start >= (all[i - 1]?.end ?? 0))
    if (number % DIVIDED === 0) articles.push(articleOf(file, gold, lines, true))
    return articles
  })
}

const keyOf = ({ start, end }: Span) => `${start}:${end}`

function typesOf(gold: GoldArticle): Map<string, string> {
  return new Map(gold.blocks.map((b) => [keyOf(b), b.type]))
}

/** The blocks of an article as the classifier sees them; a segment that is no block is a sentence of a paragraph. */
function articleOf(file: string, gold: GoldArticle, spans: readonly Span[], augmented: boolean): Article {
  const types = typesOf(gold)
  let headline = false
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
  return { file, augmented, blocks }
}

/** Gradient descent on the likelihood of whole articles; forward and backward sums are scaled block by block. */
function train(data: readonly Article[]): Weights {
  const index = new Map<string, number>()
  const idOf = (f: string) => {
    const id = index.get(f) ?? index.size
    index.set(f, id)
    return id
  }
  const articles = data.map(({ blocks }) => blocks.map(({ features, label }) => ({ ids: features.map(idOf), label })))
  const count = articles.reduce((sum, a) => sum + a.length, 0)
  const size = index.size * STATES
  const weights = new Float64Array(size + (STATES + 1) * STATES)
  const gradient = new Float64Array(size + (STATES + 1) * STATES)
  const get = (list: Float64Array, i: number) => list[i] as number
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0)
    for (const blocks of articles) {
      const n = blocks.length
      const emit = new Float64Array(n * STATES)
      const forward = new Float64Array(n * STATES)
      const backward = new Float64Array(n * STATES).fill(1)
      blocks.forEach(({ ids }, i) => {
        for (const id of ids)
          for (let c = 0; c < STATES; c++) emit[i * STATES + c] = get(emit, i * STATES + c) + get(weights, id * STATES + c)
        const top = Math.max(...emit.subarray(i * STATES, (i + 1) * STATES))
        for (let c = 0; c < STATES; c++) emit[i * STATES + c] = Math.exp(get(emit, i * STATES + c) - top)
      })
      const move = weights.subarray(size).map(Math.exp)
      const step = (i: number, a: number, b: number) => get(move, a * STATES + b) * get(emit, i * STATES + b)
      for (let i = 0; i < n; i++) {
        let total = 0
        for (let b = 0; b < STATES; b++) {
          let sum = i === 0 ? step(0, STATES, b) : 0
          if (i > 0) for (let a = 0; a < STATES; a++) sum += get(forward, (i - 1) * STATES + a) * step(i, a, b)
          forward[i * STATES + b] = sum
          total += sum
        }
        for (let b = 0; b < STATES; b++) forward[i * STATES + b] = get(forward, i * STATES + b) / total
      }
      for (let i = n - 2; i >= 0; i--) {
        let total = 0
        for (let a = 0; a < STATES; a++) {
          let sum = 0
          for (let b = 0; b < STATES; b++) sum += step(i + 1, a, b) * get(backward, (i + 1) * STATES + b)
          backward[i * STATES + a] = sum
          total += sum
        }
        for (let a = 0; a < STATES; a++) backward[i * STATES + a] = get(backward, i * STATES + a) / total
      }
      blocks.forEach(({ ids, label }, i) => {
        const before = i === 0 ? [STATES] : EACH
        const pairs = before.map((a) =>
          EACH.map((b) => (i === 0 ? 1 : get(forward, (i - 1) * STATES + a)) * step(i, a, b) * get(backward, i * STATES + b)),
        )
        const total = pairs.flat().reduce((x, y) => x + y, 0)
        const goldBefore = i === 0 ? STATES : (blocks[i - 1]?.label as number)
        for (let b = 0; b < STATES; b++) {
          let chance = 0
          before.forEach((a, k) => {
            const p = (pairs[k]?.[b] as number) / total
            chance += p
            gradient[size + a * STATES + b] = get(gradient, size + a * STATES + b) + (a === goldBefore && b === label ? 1 : 0) - p
          })
          const error = (b === label ? 1 : 0) - chance
          for (const id of ids) gradient[id * STATES + b] = get(gradient, id * STATES + b) + error
        }
      })
    }
    for (let k = 0; k < weights.length; k++) weights[k] = get(weights, k) + RATE * (get(gradient, k) / count - L2 * get(weights, k))
  }
  const row = (at: number) => [...weights.subarray(at, at + STATES)]
  return {
    features: new Map([...index].map(([f, id]) => [f, row(id * STATES)])),
    transitions: [...EACH, STATES].map((a) => row(size + a * STATES)),
  }
}

function crossValidate(data: readonly Article[]): void {
  let [wrong, count] = [0, 0]
  const files = [...new Set(data.map((article) => article.file))]
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(files.filter((_, i) => i % FOLDS === fold))
    const weights = train(data.filter((article) => !held.has(article.file)))
    for (const { file, blocks } of data.filter((article) => held.has(article.file) && !article.augmented)) {
      const found = bestStates(
        blocks.map((b) => b.features),
        weights.features,
        weights.transitions,
      )
      count += blocks.length
      blocks.forEach(({ text, label }, i) => {
        const [gold, ours] = [typeOf(BLOCK_STATES[label] as BlockState), typeOf(found[i] as BlockState)]
        if (gold === ours) return
        wrong++
        console.log(`${file.slice(0, 9)} gold ${gold}, found ${ours}: ${text.slice(0, 120)}`)
      })
    }
  }
  console.log(`${(100 * (1 - wrong / count)).toFixed(2)} % of ${count} right in ${FOLDS}-fold cross-validation`)
}

function write({ features, transitions }: Weights, count: number): void {
  const kept = [...features].filter(([, w]) => w.some((v) => Math.abs(v) >= SMALLEST)).sort(([a], [b]) => (a < b ? -1 : 1))
  const numbers = (w: readonly number[]) => `[${w.map((v) => v.toFixed(2)).join(', ')}]`
  const packed = packWeights(kept.flatMap(([, w]) => [...w].map((v) => Math.round(v * 100))))
  writeFileSync(
    join(import.meta.dirname, '../src/blocks/weights.ts'),
    `// Made by train/blocks.ts from ${count} blocks of gold/train-*; do not edit.

/** Weights of each state after each state, and at the head of the text; the order is that of BLOCK_STATES in classify.ts. */
export const BLOCK_TRANSITIONS: readonly (readonly number[])[] = [
${transitions.map((w) => `  ${numbers(w)},`).join('\n')}
]

/** The features that have weights, one a line. */
export const BLOCK_FEATURES = \`${kept.map(([f]) => f.replace(/[\\`$]/g, '\\$&')).join('\n')}\`

/** The weight of each feature for each state, in hundredths, packed: see \`packed-weights.ts\`. */
export const BLOCK_WEIGHTS =
  ${JSON.stringify(packed)}
`,
  )
  console.log(`${count} blocks, ${kept.length} features`)
}

const data = readArticles()
if (process.argv.includes('--folds')) crossValidate(data)
else
  write(
    train(data),
    data.reduce((sum, a) => sum + (a.augmented ? 0 : a.blocks.length), 0),
  )
