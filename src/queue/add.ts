import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fingerprint } from '../batch/manifest'
import type { ReadRecord } from '../batch/record'
import { embeddedModelBytes } from '../models/embedded'
import type { OpenQueue, QueueAbout } from './connect'
import { QueueError } from './error'
import { batchFile, inputLine, keyOf, writeBatch } from './store'

/** How a corpus is added to a queue. */
export interface AddOptions {
  /** A folder that all machines see. */
  readonly store: string
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
  { queue, about, setAbout, keyAt, setKey }: OpenQueue,
  records: AsyncIterable<ReadRecord>,
  options: AddOptions,
): Promise<QueueAbout> {
  const store = resolve(options.store)
  const model = fingerprint(embeddedModelBytes())
  const adding: QueueAbout = {
    store,
    zinnig: options.zinnig,
    model,
    annotator: options.annotator,
    batchSize: options.batchSize,
    batches: -1,
    documents: 0,
    content: '',
  }
  const other = (why: string) =>
    new QueueError(`the queue holds another corpus, or was asked for otherwise (${why}): choose another --name`)
  const before = await about()
  if (before) {
    for (const name of ['store', 'zinnig', 'model', 'annotator', 'batchSize'] as const)
      if (JSON.stringify(before[name]) !== JSON.stringify(adding[name])) throw other(name)
  }
  await mkdir(join(store, 'input'), { recursive: true })
  await mkdir(join(store, 'output'), { recursive: true })
  if (!before) await setAbout(adding)
  let batch = 0
  let documents = 0
  let lines = ''
  let held = 0
  const content = createHash('sha256')
  const flush = async () => {
    if (!held) return
    const key = keyOf(adding, lines)
    const known = await keyAt(batch)
    if (known !== undefined && known !== key) throw other(`batch ${batch} has other documents`)
    if (before && before.batches >= 0 && batch >= before.batches) throw other('it has more documents')
    await writeBatch(store, 'input', key, lines)
    await setKey(batch, key)
    content.update(key)
    if (!existsSync(batchFile(store, 'output', key))) await give(batch, key)
    batch++
    lines = ''
    held = 0
  }
  const give = (number: number, key: string) =>
    queue.add(
      'batch',
      { batch: number, key },
      { jobId: `batch-${number}`, attempts: ATTEMPTS, backoff: { type: 'exponential', delay: BACKOFF }, removeOnComplete: true },
    )
  for await (const record of records) {
    lines += inputLine(record)
    documents++
    if (++held >= options.batchSize) await flush()
  }
  await flush()
  if (before && before.batches >= 0 && batch < before.batches) throw other('it has fewer documents')
  const done = { ...adding, batches: batch, documents, content: content.digest('hex').slice(0, 16) }
  await setAbout(done)
  return done
}
