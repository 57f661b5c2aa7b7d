import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnnotator } from '../src/annotate'
import { readCorpus } from '../src/batch/corpus'
import { InputPrefix } from '../src/batch/input-prefix'
import type { OutputLine } from '../src/batch/record'
import { Room } from '../src/batch/room'
import { beginShards, writeShards } from '../src/batch/shards'
import { toJsonLine } from '../src/formats'
import { writeCorpus } from './articles'

/** Documents that stand for all others. */
const DOCUMENTS = 64
/** Lines written at once, as many as in a chunk. */
const CHUNK = 16
const SHARD_SIZE = 1000

/** Writes a setup module whose annotator gives documents made before: what a run with it takes is all but annotation. Gives its name. */
export async function writeDocuments(folder: string, seed: number): Promise<string> {
  const [texts, documents, setup] = ['texts.jsonl', 'documents.jsonl', 'setup.mjs'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  await writeCorpus(texts, DOCUMENTS, seed)
  writeFileSync(documents, annotated(texts).map(toJsonLine).join(''))
  writeFileSync(
    setup,
    `import { readFileSync } from 'node:fs'
const documents = readFileSync(${JSON.stringify(documents)}, 'utf8').trim().split('\\n').map((line) => JSON.parse(line))
let next = 0
export default () => ({
  annotate(text, { id }) {
    const document = documents[next++ % documents.length]
    return { toJSON: () => ({ ...document, id, text }) }
  },
})
`,
  )
  return setup
}

/** Processor time of the parts of a corpus run for an article, in microseconds: each alone in this thread, the second time. */
export async function measurePhases(file: string, folder: string): Promise<Record<string, number>> {
  const articles = readFileSync(file, 'utf8').trim().split('\n').length
  const documents = annotated(file, DOCUMENTS)
  const room = new Room()
  const ends = documents.slice(0, CHUNK).map((doc) => room.add(toJsonLine(doc)) as number)
  const lines = ends.map((end, i): OutputLine => ({ bytes: room.between(ends[i - 1] ?? 0, end), failed: false }))
  const phases: Record<string, () => Promise<void>> = {
    'reading, telling duplicates, fingerprint of the input': async () => {
      const prefix = new InputPrefix(SHARD_SIZE)
      for await (const record of readCorpus([{ file, id: '', size: 0, kind: 'jsonl' }], { inputs: [file] })) prefix.add(record)
    },
    'making JSON and UTF-8': async () => {
      const shared = new SharedArrayBuffer(room.shared.byteLength)
      for (let i = 0; i < articles; i += CHUNK) {
        const chunk = new Room(shared)
        for (let k = i; k < i + CHUNK; k++) chunk.add(toJsonLine(documents[k % DOCUMENTS] as (typeof documents)[number]))
      }
    },
    'writing and bringing to disk': async () => {
      const options = { folder, format: 'jsonl', shardSize: SHARD_SIZE, settings: {}, resume: false }
      const prefix = new InputPrefix(SHARD_SIZE)
      async function* chunks() {
        for (let i = 0; i < articles; i += CHUNK) yield lines
      }
      await writeShards(
        chunks(),
        options,
        await beginShards(options),
        prefix,
        () => {},
        () => false,
      )
      rmSync(folder, { recursive: true })
    },
  }
  const costs: Record<string, number> = {}
  for (const [phase, run] of Object.entries(phases)) {
    await run()
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    costs[phase] = (user + system) / articles
  }
  return costs
}

/** The documents of the first texts of a file. */
function annotated(file: string, most = Infinity) {
  const annotator = createAnnotator()
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, most)
  return lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    return annotator.annotate(text, { id }).toJSON()
  })
}
