/*
 * npm run bench: speed on texts that the process has not met. Every contestant runs in a fresh process per round: it warms up on one half of the
 * training articles at hand, then takes each article of the other half once; medians of the rounds. Beside them parse-dutch, compromise and
 * wink-nlp on the same articles, the cost of each stage, a corpus of 2,000 different texts, and the first article of a process.
 * `npm run bench -- --quick` for figures within three minutes, `-- --rounds 1` for a look, `-- everything wink` for some contestants.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'
import { findBlocks } from '../src/blocks'
import { defaultModel } from '../src/models/default-model'
import { tokenize } from '../src/tokens'
import { articleHalves, differentTexts } from './texts'

const { values: flags, positionals } = parseArgs({
  options: { rounds: { type: 'string' }, warm: { type: 'string' }, quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const rounds = Number(flags.rounds ?? (flags.quick ? 3 : 5))
/** Seconds of warming up. */
const warm = flags.warm ?? (flags.quick ? '2' : '4')
/** Contestants as `bench/contestant.ts` names them, with what the table calls them. */
const TITLES: Readonly<Record<string, string>> = {
  segmentation: 'zinnig: language, blocks, tokens, sentences',
  tags: 'zinnig: … and tags',
  entities: 'zinnig: … and entities',
  everything: 'zinnig: everything and its tree',
  'parse-dutch': 'parse-dutch (only the tree)',
  compromise: 'compromise (English)',
  wink: 'wink-nlp (English), whole pipeline',
}
const CORPUS = flags.quick ? 600 : 2000
/** Texts of the corpus met before the clock starts. */
const CORPUS_WARM = flags.quick ? 100 : 300

const out = join(import.meta.dirname, '.out')
const script = join(out, 'contestant.js')
mkdirSync(out, { recursive: true })
buildSync({
  entryPoints: [join(import.meta.dirname, 'contestant.ts')],
  ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: script, logLevel: 'warning' },
})

function write(name: string, texts: { warm: readonly string[]; timed: readonly string[] }): string {
  const file = join(out, `${name}.json`)
  writeFileSync(file, JSON.stringify(texts))
  return file
}

function run(contestant: string, file: string, seconds: string): Record<string, number> {
  return JSON.parse(execFileSync('node', [script, contestant, file, seconds], { encoding: 'utf8' })) as Record<string, number>
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number
const tokensOf = (texts: readonly string[]) => texts.reduce((sum, t) => sum + tokenize(t, findBlocks(t, defaultModel().blocks)).length, 0)
const charactersOf = (texts: readonly string[]) => texts.reduce((sum, t) => sum + t.length, 0)

const halves = articleHalves()
const file = write('articles', halves)
const [tokens, characters] = [tokensOf(halves.timed), charactersOf(halves.timed)]
const wanted = positionals.length > 0 ? positionals : Object.keys(TITLES)
const all = new Map<string, number[]>(wanted.map((name) => [name, []]))
const stages = new Map<string, number[]>()
for (let round = 0; round < rounds; round++) {
  for (const name of wanted) all.get(name)?.push(run(name, file, warm).total as number)
  if (positionals.length > 0) continue
  for (const [stage, time] of Object.entries(run('stages', file, warm))) stages.set(stage, [...(stages.get(stage) ?? []), time])
}
const medians = new Map([...all].map(([name, times]) => [name, median(times)]))
const wink = medians.get('wink')
console.log(
  `${halves.timed.length} articles not met before (${tokens} tokens, ${characters} characters), warm from ${halves.warm.length} others`,
)
console.log(`processor time, fresh processes, medians of ${rounds}; Node ${process.version}\n`)
for (const [name, time] of medians) {
  const beside = wink === undefined ? '' : `${(wink / time).toFixed(2).padStart(7)} × wink-nlp`
  console.log(
    `${(TITLES[name] ?? name).padEnd(46)} ${(time / characters).toFixed(2).padStart(6)} µs/character ${((tokens / time) * 1e6).toFixed(0).padStart(8)} tokens/s${beside}`,
  )
}
if (positionals.length === 0) {
  console.log('\neach stage, µs a token:')
  for (const [stage, times] of stages) console.log(`  ${stage.padEnd(14)} ${(median(times) / tokens).toFixed(2).padStart(6)}`)
  const texts = differentTexts(CORPUS)
  const [before, timed] = [texts.slice(0, CORPUS_WARM), texts.slice(CORPUS_WARM)]
  const corpus = run('everything', write('corpus', { warm: before, timed }), '0').total as number
  console.log(
    `\ncorpus: ${timed.length} different texts after ${before.length} others: everything and its tree, ${((tokensOf(timed) / corpus) * 1e6).toFixed(0)} tokens/s`,
  )
}
