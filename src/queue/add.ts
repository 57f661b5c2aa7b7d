import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fingerprint } from '../batch/manifest'
import type { ErrorRecord, InputRecord } from '../batch/record'
import { embeddedModelBytes } from '../models/embedded'
import { type OpenQueue, type QueueAbout, QueueError } from './connect'
import { batchFile, writeBatch } from './store'

/** How a corpus is added to a queue. */
export interface AddOptions {
  /** A folder that all machines see. */
  readonly store: string
  /** Names the corpus: its files and their sizes. */
  readonly corpus: readonly string[]
  readonly zinnig: string
  readonly annotator: Readonly<Record<string, unknown>>
  /** Documents in a batch. */
  readonly batchSize: number
}

/** Tries of a batch before it is a dead letter. */
const ATTEMPTS = 4
/** First pause before a batch is tried again, in milliseconds; each later one is twice as long. */
const BACKOFF = 1000

/**
 * Adds a corpus to a queue in batches. Adding the same corpus again, say after a crash of this machine or of Redis, gives out again what has
 * no result and is not waiting: batches have numbers, and a number is there once. Throws a `QueueError` where the queue holds another corpus.
 */
export async function addCorpus(
  { queue, about, setAbout }: OpenQueue,
  records: AsyncIterable<InputRecord | ErrorRecord>,
  options: AddOptions,
): Promise<QueueAbout> {
  const store = resolve(options.store)
  const model = fingerprint(embeddedModelBytes())
  const adding: QueueAbout = {
    store,
    corpus: fingerprint(JSON.stringify(options.corpus)),
    zinnig: options.zinnig,
    model,
    annotator: options.annotator,
    batchSize: options.batchSize,
    batches: -1,
    documents: 0,
  }
  const before = await about()
  if (before) {
    const { batches: _, documents: __, ...same } = before
    const { batches: ___, documents: ____, ...asked } = adding
    if (JSON.stringify(same) !== JSON.stringify(asked))
      throw new QueueError(`the queue holds another corpus, or was asked for otherwise: choose another --name`)
  }
  await mkdir(join(store, 'input'), { recursive: true })
  await mkdir(join(store, 'output'), { recursive: true })
  await setAbout(adding)
  let batch = 0
  let documents = 0
  let lines: string[] = []
  const flush = async () => {
    if (!lines.length) return
    await writeBatch(store, 'input', batch, lines)
    if (!existsSync(batchFile(store, 'output', batch))) await give(batch)
    batch++
    lines = []
  }
  const give = (batch: number) =>
    queue.add(
      'batch',
      { batch },
      { jobId: `batch-${batch}`, attempts: ATTEMPTS, backoff: { type: 'exponential', delay: BACKOFF }, removeOnComplete: true },
    )
  for await (const record of records) {
    lines.push(`${JSON.stringify(record)}\n`)
    documents++
    if (lines.length >= options.batchSize) await flush()
  }
  await flush()
  const done = { ...adding, batches: batch, documents }
  await setAbout(done)
  return done
}
