/*
 * npm run bench:corpus [-- --count 50000 --compared 2000 --rounds 3]: a corpus made from the fixture articles with seeded variation,
 * annotated by the command line. Measures memory of the whole process (workers are threads of it) over time, what two workers gain over
 * one, and what reading, ordering and writing cost beside the annotation itself.
 *
 * That cost is of the steady state. Each figure is the processor time of a run over 2 n articles less that of a run over n, both in fresh
 * processes, so that loading the model and compiling the code, which every run pays once, fall out. What is compared runs side by side, so
 * that other work on the machine slows both alike. Annotation alone is a plain loop of `annotate`, which gives documents as objects; to make
 * JSON of them is a part of writing and counts as such.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeCorpus } from './articles'
import { measurePhases, writeDocuments } from './corpus-phases'
import { type Run, watch } from './watch'

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '50000' },
    compared: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '5' },
  },
})
const count = Number(flags.count)
const compared = Number(flags.compared)
const seed = Number(flags.seed)
const folder = mkdtempSync(join(tmpdir(), 'zinnig-bench-'))
const here = (name: string) => join(folder, name)

/** What the runs that only read and write do more articles of: they take little time. */
const MORE = 5

/** What is timed by the clock runs over more, since starting up counts in. */
const MANY = 10

const top = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), 0)
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] as number

/** Annotates a corpus into a folder that is taken away again. */
async function annotate(file: string, jobs: number, ...more: string[]): Promise<Run> {
  const out = mkdtempSync(here('out-'))
  const where = ['--out', out, '--jobs', String(jobs), '--quiet']
  try {
    return await watch(['dist/cli.js', 'annotate', file, '--input', 'jsonl', '--format', 'jsonl', ...where, ...more], folder)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** Processor time of an article in steady state, in microseconds: by runs side by side over `n` articles and over twice as many. */
async function slopes(n: number, ...runs: ((file: string) => Promise<Run>)[]): Promise<number[]> {
  const [once, twice] = [here(`${n}.jsonl`), here(`${2 * n}.jsonl`)]
  await writeCorpus(once, n, seed)
  await writeCorpus(twice, 2 * n, seed)
  const before = await Promise.all(runs.map((run) => run(once)))
  const after = await Promise.all(runs.map((run) => run(twice)))
  return after.map(({ cpu }, i) => ((cpu - (before[i] as Run).cpu) / n) * 1e6)
}

async function measureMemory(): Promise<void> {
  const corpus = here('corpus.jsonl')
  await writeCorpus(corpus, count, seed)
  const { wall, memory } = await annotate(corpus, 2)
  rmSync(corpus)
  const half = Math.floor(memory.length / 2)
  const [first, second] = [top(memory.slice(0, half)), top(memory.slice(half))]
  console.log(`${count} articles, --jobs 2: ${wall.toFixed(0)} s, ${(count / wall).toFixed(0)} articles/s`)
  console.log(
    `memory of the process with its workers: at most ${top(memory).toFixed(0)} MB; second half ${(second / first).toFixed(2)} × first`,
  )
}

async function measureJobs(): Promise<void> {
  const corpus = here('jobs.jsonl')
  const articles = MANY * compared
  await writeCorpus(corpus, articles, seed)
  const one = await annotate(corpus, 1)
  const two = await annotate(corpus, 2)
  const gain = (one.wall / two.wall).toFixed(2)
  console.log(`${articles} articles: --jobs 1 ${one.wall.toFixed(1)} s, --jobs 2 ${two.wall.toFixed(1)} s: ${gain} times as fast`)
}

async function measureOverhead(): Promise<void> {
  const setup = await writeDocuments(folder, seed)
  const rounds: { annotation: number; run: number; overhead: number }[] = []
  for (let i = 0; i < Number(flags.rounds); i++) {
    const alone = (file: string) => watch(['bench/annotate-alone.mjs', file], folder)
    const [annotation = 0, run = 0] = await slopes(compared, alone, (file) => annotate(file, 1))
    const [overhead = 0] = await slopes(MORE * compared, (file) => annotate(file, 1, '--setup', setup))
    rounds.push({ annotation, run, overhead })
  }
  const annotation = median(rounds.map((r) => r.annotation))
  const overhead = median(rounds.map((r) => r.overhead))
  const more = median(rounds.map((r) => (r.run - r.annotation) / r.annotation))
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const us = (cost: number) => `${cost.toFixed(0)} µs`
  const all = rounds.map((r) => percent(r.run / r.annotation - 1)).join(', ')
  console.log(`processor time of an article: annotation alone ${us(annotation)}, in a corpus run ${percent(more)} more (rounds: ${all})`)
  console.log(`a corpus run with documents made before: ${us(overhead)}, ${percent(overhead / annotation)} of the annotation`)
  const phases = await measurePhases(here(`${2 * compared}.jsonl`), here('phases'))
  for (const [phase, cost] of Object.entries(phases)) console.log(`  ${phase}: ${us(cost)}`)
  const rest = overhead - Object.values(phases).reduce((sum, cost) => sum + cost, 0)
  console.log(`  sending, ordering, collecting garbage: ${us(rest)}`)
}

try {
  await measureOverhead()
  await measureJobs()
  await measureMemory()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
