import { parseArgs } from 'node:util'
import { showDocument } from '../src/cli/show'
import { FORMATS } from '../src/formats'
import { createAnnotator, type Document } from '../src/index'
import { annotateGenerated, annotateLarge } from './hostile-documents'
import { FAMILIES, hostileText } from './hostile-families'

/*
 * How time grows with hostile texts: `npm run bench:hostile`. For each family, what is done with a text of `--length` and half of it is timed
 * by the processor (what seems to grow too fast counts by the median of `--runs`), and twice the text may take at most 2.3 times as long. Prints
 * what grows faster, and ends with 1 then.
 *
 *   npm run bench:hostile -- --length 1000000 --runs 3 --only dots --what annotate,show
 *   npm run bench:hostile -- --documents 200000          # generated documents, none may break a promise
 *   npm run bench:hostile -- --large 10000000            # one document of articles: its seconds and memory
 */

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    what: { type: 'string' },
    limit: { type: 'string', default: '60000' },
    documents: { type: 'string' },
    large: { type: 'string' },
  },
})
const LENGTH = Number(values.length)
const RUNS = Number(values.runs)
/** Longest that one step may take, in milliseconds: more is too slow whatever it grows like. */
const LIMIT = Number(values.limit)
const MOST = 2.3
/** Milliseconds as which shorter times count: the collector works by leaps, which are most of a small time. */
const NOISE = 400

const annotator = createAnnotator({ onForeign: 'annotate', onHtml: 'annotate', layers: ['tags', 'entities', 'quotes', 'indirect'] })
/** Quotations that are explained of a document, spread over it: each is explained by itself. */
const EXPLAINED = 50

const steps: Readonly<Record<string, (doc: Document) => unknown>> = {
  tree: (doc) => doc.tree,
  speakers: (doc) => doc.speakers,
  explain: (doc) => {
    const step = Math.max(1, Math.floor(doc.quotes.length / EXPLAINED))
    for (let i = 0; i < doc.quotes.length; i += step) doc.explain(doc.quotes[i] as Document['quotes'][number])
  },
  show: (doc) => showDocument(doc),
  ...Object.fromEntries(Object.entries(FORMATS).map(([name, { write }]) => [name, write])),
}
const wanted = values.what?.split(',')
const other = values.documents !== undefined || values.large !== undefined
const families = other ? [] : Object.keys(FAMILIES).filter((name) => !values.only || values.only.split(',').includes(name))

/** Milliseconds of the processor, in which the collector takes nothing for what earlier steps left. */
const timed = <T>(work: () => T): [number, T] => {
  globalThis.gc?.()
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1000, result]
}
const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] as number

annotator.annotate('Warm de annotator op, zei Jan. '.repeat(500))
for (const taken of [
  values.documents === undefined ? undefined : annotateGenerated(annotator, Number(values.documents)),
  values.large === undefined ? undefined : annotateLarge(annotator, Number(values.large)),
]) {
  if (!taken) continue
  const { documents, codeUnits, seconds, megabytes } = taken
  console.log(
    `${documents} documents, ${codeUnits} code units: ${seconds.toFixed(1)} s of the processor, at most ${megabytes.toFixed(0)} MB`,
  )
}
/** What was measured of one step: milliseconds with half of the text and with the whole of it, run by run. */
type Times = readonly [half: number[], whole: number[]]

const grows = ([half, whole]: Times) => median(whole) > MOST * Math.max(median(half), NOISE)
const report = ([half, whole]: Times) =>
  `${median(half).toFixed(0)} → ${median(whole).toFixed(0)} ms (×${(median(whole) / median(half)).toFixed(1)})`

let failures = 0
for (const family of families) {
  const texts = [hostileText(family, LENGTH / 2), hostileText(family, LENGTH)]
  const times = new Map<string, Times>()
  const note = (step: string, size: number, ms: number) => {
    const both: Times = times.get(step) ?? [[], []]
    times.set(step, both)
    both[size]?.push(ms)
  }
  let slow = ''
  // One run that grows as it should is enough; of what seems to grow faster, the median of all runs counts.
  let doubtful: ReadonlySet<string> | undefined
  for (let run = 0; run < RUNS && !slow && doubtful?.size !== 0; run++) {
    for (const [size, text] of texts.entries()) {
      const [ms, doc] = timed(() => annotator.annotate(text))
      if (!doubtful || doubtful.has('annotate')) note('annotate', size, ms)
      for (const [step, work] of Object.entries(steps)) {
        if (slow || (wanted && !wanted.includes(step)) || doubtful?.has(step) === false) continue
        const [took] = timed(() => work(doc))
        note(step, size, took)
        if (took > LIMIT) slow = `${step} took ${(took / 1000).toFixed(0)} s for ${text.length} code units`
      }
      if (ms > LIMIT) slow = `annotate took ${(ms / 1000).toFixed(0)} s for ${text.length} code units`
      if (slow) break
    }
    doubtful = new Set([...times].filter(([, both]) => grows(both)).map(([step]) => step))
  }
  const told = [...times].filter(([, both]) => grows(both)).map(([step, both]) => `${step} ${report(both)}`)
  if (slow) told.push(slow)
  failures += told.length ? 1 : 0
  const annotated = times.get('annotate')
  console.log(`${told.length ? 'GROWS' : 'ok   '} ${family.padEnd(34)} annotate ${annotated ? report(annotated) : ''}  ${told.join(', ')}`)
}
if (!other) console.log(`${families.length} families of ${LENGTH} code units, ${failures} grow faster than ×${MOST} for twice the text`)
process.exitCode = failures ? 1 : 0
