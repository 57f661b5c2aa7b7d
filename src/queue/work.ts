import { existsSync } from 'node:fs'
import { fingerprint } from '../batch/manifest'
import { AnnotatorPool, type PoolOptions } from '../batch/pool'
import { type OutputLine, textOf } from '../batch/record'
import { embeddedModelBytes } from '../models/embedded'
import { type OpenQueue, readJob } from './connect'
import { QueueError } from './error'
import { batchFile, keyOf, linesOf, readBatch, readInputLine, writeBatch } from './store'

/** How a machine works on a queue. */
export interface WorkOptions extends Pick<PoolOptions, 'concurrency' | 'timeout' | 'setup' | 'maxMemory'> {
  readonly zinnig: string
  /** Where this machine sees the store, if elsewhere than the one that added the corpus. */
  readonly store?: string
  /** How long a batch stays with a worker that gives no sign, in milliseconds; 30,000 unless said. */
  readonly lock?: number
  /** Ends the work: batches under way are finished. */
  readonly stop?: AbortSignal
  /** Ends when nothing is left rather than wait for more. */
  readonly untilEmpty?: boolean
  /** A batch was written. */
  readonly onBatch?: (lines: readonly OutputLine[]) => void
}

const DEFAULT_LOCK = 30_000
/** How often a batch may lose its worker before it is a dead letter: machines die, but not twenty times with one batch. */
const MOST_STALLS = 20
/** Documents that travel to a thread at once. */
const CHUNK = 8
/** How often it is looked whether anything is left, in milliseconds. */
const LOOK = 500

/**
 * Works on a queue until `stop`. A batch is read from the store and its result written there, under its number, by rename: done twice, it is
 * there once. Throws a `QueueError` where the queue was made by another release or model.
 */
export async function workOnQueue(open: OpenQueue, options: WorkOptions): Promise<void> {
  const { queue, redis, bullmq } = open
  const about = await open.about()
  if (!about) throw new QueueError('there is no such queue: add a corpus first (zinnig queue add)')
  const model = fingerprint(embeddedModelBytes())
  if (about.zinnig !== options.zinnig || about.model !== model)
    throw new QueueError(
      `the queue was made by zinnig ${about.zinnig} with model ${about.model}, this is zinnig ${options.zinnig} with model ${model}`,
    )
  const store = options.store ?? about.store
  const lock = options.lock ?? DEFAULT_LOCK
  const pool = new AnnotatorPool({ ...options, annotator: about.annotator })
  const connection = redis.duplicate() as never
  const worker = new bullmq.Worker<unknown>(
    queue.name,
    async ({ data }) => {
      const { batch, key } = readJob(data)
      if (existsSync(batchFile(store, 'output', key))) return
      const input = await readBatch(store, 'input', key)
      if (input === undefined) throw new QueueError(`${batchFile(store, 'input', key)} is not there: does this machine see the store?`)
      if (keyOf(about, input) !== key) throw new QueueError(`the texts of batch ${batch} are not what was added: add the corpus again`)
      const records = linesOf(input).map(readInputLine)
      const chunks = Array.from({ length: Math.ceil(records.length / CHUNK) }, (_, i) => records.slice(i * CHUNK, (i + 1) * CHUNK))
      const done = await Promise.all(chunks.map((chunk) => pool.run(chunk)))
      const lines = done.flatMap((annotated) => annotated.lines)
      const texts = lines.map(textOf)
      for (const { release } of done) release()
      await writeBatch(store, 'output', key, texts.join(''))
      options.onBatch?.(lines)
    },
    { connection, concurrency: 2, lockDuration: lock, stalledInterval: lock, maxStalledCount: MOST_STALLS },
  )
  worker.on('error', () => {}) // a lost connection comes back; a lost batch is given out again
  try {
    await ending(open, options)
  } finally {
    await worker.close()
    await pool.close()
    ;(connection as { disconnect(): void }).disconnect()
  }
}

/** Waits for `stop`, or until nothing is left. Throws a `QueueError` where Redis has lost the queue. */
async function ending({ queue, about }: OpenQueue, { stop, untilEmpty }: WorkOptions): Promise<void> {
  while (!stop?.aborted) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, LOOK)
      stop?.addEventListener('abort', done, { once: true })
      function done() {
        clearTimeout(timer)
        stop?.removeEventListener('abort', done)
        resolve()
      }
    })
    if (stop?.aborted) return
    const now = await about()
    if (!now) throw new QueueError('Redis has lost the queue: add the corpus again (zinnig queue add), then go on')
    if (!untilEmpty) continue
    const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed')
    if (waiting + active + delayed === 0 && now.batches >= 0) return
  }
}
