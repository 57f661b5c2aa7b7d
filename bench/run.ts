/*
 * npm run bench: tokens per second of each stage, of the whole walk with its tree, and of parse-dutch, compromise and wink-nlp on the
 * same articles in the same run; load time and memory of the model. CPU time, interleaved rounds, medians; tokens are ours.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import nlp from 'compromise'
import { ParseDutch } from 'parse-dutch'
import winkNlp from 'wink-nlp'
import { createAnnotator } from '../src'
import { findBlocks } from '../src/blocks'
import { findCoreference } from '../src/coreference'
import { detectLanguage } from '../src/language'
import { type Model, readModel } from '../src/models/models'
import { describeNames, findNames, nameEntity } from '../src/names'
import { findMarks, findQuotes } from '../src/quotations'
import { splitSentences } from '../src/sentences'
import { bySpan } from '../src/span'
import { tagTokens } from '../src/tags'
import { tokenize } from '../src/tokens'
import { buildTree } from '../src/tree'
import { findValues } from '../src/values'

/** How often every contestant runs; the first rounds warm up. */
const ROUNDS = 9
const WARM_UP = 2

const folder = 'fixtures/articles'
const articles = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .map((f) => readFileSync(join(folder, f), 'utf8'))
// Every article many times, each time a little different, so that no cache of whole texts could help.
const texts = Array.from({ length: 60 }, (_, i) => articles.map((a) => a.replace(/\b\d+\b/g, (n) => String(Number(n) + i)))).flat()

const before = process.memoryUsage()
const loadStart = performance.now()
const bytes = readFileSync('model/zinnig.bin')
const model: Model = readModel(bytes)
const loaded = performance.now() - loadStart
const after = process.memoryUsage()

const annotator = createAnnotator({ model })
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of each stage, added up over the texts. */
function stages(): Map<string, number> {
  const times = new Map<string, number>()
  const run = <T>(name: string, work: (text: string, i: number) => T): T[] => {
    const start = cpu()
    const results = texts.map(work)
    times.set(name, cpu() - start)
    return results
  }
  run('language', (t) => detectLanguage(t))
  const blocks = run('blocks', (t) => findBlocks(t, model.blocks))
  const tokens = run('tokens', (t, i) => tokenize(t, at(blocks, i)))
  const sentences = run('sentences', (t, i) => splitSentences(t, at(blocks, i), at(tokens, i)))
  const tags = run('tags', (_, i) => tagTokens(at(tokens, i), at(sentences, i), model.tags))
  const inputs = texts.map((text, i) => ({
    text,
    blocks: at(blocks, i),
    tokens: at(tokens, i),
    sentences: at(sentences, i),
    tags: at(tags, i),
  }))
  const names = run('names', (_, i) => describeNames(at(inputs, i), findNames(at(inputs, i), model.names, [], [])))
  const values = run('values', (_, i) => findValues(at(inputs, i), null))
  const chains = run('coreference', (_, i) =>
    findCoreference({ ...at(inputs, i), names: at(names, i), quoted: findMarks(at(inputs, i)) }, model.coreference),
  )
  const readings = inputs.map((input, i) => {
    const { nameClusters } = at(chains, i)
    const named = at(names, i).map((name, n) => nameEntity(name, name.text, at(nameClusters, n)))
    return { ...input, entities: [...named, ...at(values, i)].sort(bySpan) }
  })
  const quotes = run('quotations', (_, i) => findQuotes(at(readings, i), model.quotations))
  run('tree', (_, i) => buildTree({ ...at(readings, i), quotes: at(quotes, i) }))
  return times
}

function at<T>(list: readonly T[], i: number): T {
  return list[i] as T
}

const dutch = new ParseDutch()
const wink = winkNlp(createRequire(import.meta.url)('wink-eng-lite-web-model'))
const contestants: readonly (readonly [string, (text: string) => unknown])[] = [
  ['zinnig: everything and its tree', (t) => annotator.annotate(t).tree],
  ['parse-dutch (only the tree)', (t) => dutch.parse(t)],
  ['compromise (English)', (t) => nlp(t).json()],
  ['wink-nlp (English)', (t) => wink.readDoc(t).tokens().out()],
]

const count = texts.reduce((sum, t) => sum + tokenize(t, findBlocks(t, model.blocks)).length, 0)
const measured = new Map<string, number[]>()
const note = (name: string, ms: number) => measured.set(name, [...(measured.get(name) ?? []), ms])
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, work] of contestants) {
    const start = cpu()
    for (const text of texts) work(text)
    if (round >= WARM_UP) note(name, cpu() - start)
  }
  for (const [name, ms] of stages()) if (round >= WARM_UP) note(`  ${name}`, ms)
}
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number
const parseDutch = count / median(measured.get('parse-dutch (only the tree)') ?? [1])
console.log(`${texts.length} articles, ${count} tokens, ${ROUNDS - WARM_UP} rounds, CPU time, median; Node ${process.version}\n`)
for (const [name, values] of measured) {
  const rate = count / median(values)
  console.log(
    `${name.padEnd(34)} ${(rate * 1000).toFixed(0).padStart(9)} tokens/s  ${(rate / parseDutch).toFixed(2).padStart(6)} × parse-dutch`,
  )
}
console.log(
  `\nmodel: ${(bytes.length / 2 ** 20).toFixed(1)} MiB, loaded in ${loaded.toFixed(0)} ms, memory ${((after.rss - before.rss) / 2 ** 20).toFixed(0)} MiB`,
)
