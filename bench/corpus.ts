/*
 * npm run bench:corpus [-- --count 50000]: a corpus made from the fixture articles with seeded variation, annotated by the command line.
 * Measures memory of the whole process (workers are threads of it) over time, what two workers gain over one, and what reading, ordering
 * and writing cost beside the annotation itself. Times are processor times where one process is measured, else wall clock.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values: flags } = parseArgs({ options: { count: { type: 'string', default: '50000' }, seed: { type: 'string', default: '5' } } })
const count = Number(flags.count)
const folder = mkdtempSync(join(tmpdir(), 'zinnig-bench-'))
const corpus = join(folder, 'corpus.jsonl')
/** Documents for the runs that compare: enough for a minute, so that starting up counts for little. */
const COMPARED = Math.min(count, 10_000)
/** Sampling of memory, in milliseconds. */
const SAMPLE = 100

const FIRST_NAMES = 'Anna Bart Carla Daan Eva Fatima Gerrit Hanneke Ibrahim Joke Kees Linda Mohamed Nina Omar Petra'.split(' ')
const LAST_NAMES =
  'Jansen|Bakker|Visser|Smit|Meijer|Mulder|de Bos|Vos|Peters|van den Berg|Dekker|Brouwer|Dijkstra|El Amrani|Verhoeven|Yilmaz'.split('|')
const PLACES = 'Zwolle Emmen Tilburg Leeuwarden Gent Roermond Alkmaar Vlissingen Hasselt Deventer'.split(' ')
const PARTIES = 'VVD D66 CDA PvdA GroenLinks SP ChristenUnie'.split(' ')

/** Random whole numbers below a bound, the same at every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** An article: paragraphs of the fixtures and of `corpus-paragraphs.txt` in some order, with other names, places and numbers in each. */
function* articles(wanted: number): Generator<string> {
  const random = seeded(Number(flags.seed))
  const pick = (list: readonly string[]) => list[random(list.length)] as string
  const paragraphs = (file: string) =>
    readFileSync(file, 'utf8')
      .trim()
      .split(/\n\s*\n/)
  const fixtures = readdirSync('fixtures/articles')
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => paragraphs(join('fixtures/articles', f)))
  const own = paragraphs('bench/corpus-paragraphs.txt')
  for (let i = 0; i < wanted; i++) {
    const { PERSOON, ANDER, PLAATS, PARTIJ } = {
      PERSOON: `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`,
      ANDER: `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`,
      PLAATS: pick(PLACES),
      PARTIJ: pick(PARTIES),
    }
    const base = random(4) === 0 ? (fixtures[random(fixtures.length)] as string[]) : Array.from({ length: 5 + random(8) }, () => pick(own))
    const text = base
      .join('\n\n')
      .replace(/\d+/g, (n) => String(Number(n) + random(9)))
      .replace(/\{(\w+)\}/g, (_, slot: string) => ({ PERSOON, ANDER, PLAATS, PARTIJ, ACHTERNAAM: PERSOON.split(' ').at(-1) })[slot] ?? '')
    yield `${JSON.stringify({ id: `artikel-${i}`, text, krant: `krant ${random(12)}` })}\n`
  }
}

async function writeCorpus(file: string, wanted: number): Promise<void> {
  const out = createWriteStream(file)
  for (const line of articles(wanted)) if (!out.write(line)) await new Promise<void>((resolve) => out.once('drain', resolve))
  await new Promise<void>((resolve) => out.end(resolve))
}

interface Run {
  readonly wall: number
  /** Processor time of all threads, in seconds. */
  readonly cpu: number
  /** Resident memory over time, in MB. */
  readonly memory: readonly number[]
}

/** Runs a program and watches it, by Linux's /proc. */
async function watch(args: readonly string[]): Promise<Run> {
  const started = performance.now()
  const child = spawn('node', args as string[], { stdio: ['ignore', 'ignore', 'inherit'] })
  const memory: number[] = []
  let ticks = 0
  const timer = setInterval(() => {
    const proc = `/proc/${child.pid}`
    if (!existsSync(proc)) return
    memory.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`${proc}/status`, 'utf8'))?.[1] ?? 0) / 1024)
    const fields = readFileSync(`${proc}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    ticks = Number(fields[11]) + Number(fields[12])
  }, SAMPLE)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`zinnig ${args.join(' ')} ended with ${code}`)
  return { wall: (performance.now() - started) / 1000, cpu: ticks / 100, memory: memory.filter((m) => m > 0) }
}

const top = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), 0)
const annotateTo = (out: string, file: string, jobs: number) => {
  rmSync(join(folder, out), { recursive: true, force: true })
  const where = ['--out', join(folder, out), '--jobs', String(jobs), '--quiet']
  return watch(['dist/cli.js', 'annotate', file, '--input', 'jsonl', '--format', 'jsonl', ...where])
}

try {
  await writeCorpus(corpus, count)
  const whole = await annotateTo('whole', corpus, 2)
  const half = Math.floor(whole.memory.length / 2)
  // The start is left out of the first half: there is nothing in memory yet.
  const [first, second] = [top(whole.memory.slice(0, half)), top(whole.memory.slice(half))]
  console.log(`${count} articles, --jobs 2: ${whole.wall.toFixed(0)} s, ${(count / whole.wall).toFixed(0)} articles/s`)
  console.log(
    `memory of the process with its workers: at most ${top(whole.memory).toFixed(0)} MB; second half ${(second / first).toFixed(2)} × first`,
  )

  const some = join(folder, 'some.jsonl')
  await writeCorpus(some, COMPARED)
  const one = await annotateTo('one', some, 1)
  const two = await annotateTo('two', some, 2)
  console.log(
    `${COMPARED} articles: --jobs 1 ${one.wall.toFixed(1)} s, --jobs 2 ${two.wall.toFixed(1)} s: ${(one.wall / two.wall).toFixed(2)} times as fast`,
  )

  // The annotation alone: a loop over texts in memory, one thread.
  const alone = join(folder, 'alone.mjs')
  const library = join(process.cwd(), 'dist/index.js')
  const { writeFileSync } = await import('node:fs')
  writeFileSync(
    alone,
    `import { readFileSync } from 'node:fs'
import { createAnnotator } from ${JSON.stringify(library)}
const records = readFileSync(${JSON.stringify(some)}, 'utf8').trim().split('\\n').map((line) => JSON.parse(line))
const annotator = createAnnotator()
annotator.annotate('Eerst het model.')
const start = process.cpuUsage()
for (const { id, text } of records) JSON.stringify(annotator.annotate(text, { id }))
const { user, system } = process.cpuUsage(start)
process.stdout.write(String((user + system) / 1e6))`,
  )
  const annotation = Number(
    await new Promise<string>((resolve) => {
      const child = spawn('node', [alone], { stdio: ['ignore', 'pipe', 'inherit'] })
      let out = ''
      child.stdout.on('data', (d) => {
        out += d
      })
      child.on('close', () => resolve(out))
    }),
  )
  console.log(
    `processor time for ${COMPARED}: annotation alone ${annotation.toFixed(1)} s, with reading, ordering and writing ${one.cpu.toFixed(1)} s: ${((100 * (one.cpu - annotation)) / annotation).toFixed(1)} % more`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
