import type { OutputLine, OutputRecord } from '../batch/record'
import { errorRecord, FailedInput } from '../batch/record'
import { writeLine } from '../batch/write-line'
import type { OpenQueue } from './connect'
import { QueueError } from './error'
import type { QueueStatus } from './status'
import { linesOf, readBatch, readInputLine } from './store'

/**
 * Gives the results of a queue in the order of the corpus, batch by batch, each document once; those of a dead letter are error records with its reason.
 * `collected` are left out: the first so many documents. Throws a `QueueError` where batches are not done yet.
 */
export async function* collectQueue(
  { keyAt }: OpenQueue,
  { about, dead }: QueueStatus,
  format = 'jsonl',
  store = about.store,
  collected = 0,
): AsyncGenerator<readonly OutputLine[], void, undefined> {
  if (about.batches < 0) throw new QueueError('the corpus is not added whole yet: run the same "zinnig queue add" again')
  const reasons = new Map(dead.map((d) => [d.batch, d.reason]))
  const first = Math.floor(collected / about.batchSize)
  for (let batch = first; batch < about.batches; batch++) {
    const key = await keyAt(batch)
    if (key === undefined) throw new QueueError(`Redis has lost batch ${batch}: run the same "zinnig queue add" again`)
    const skip = batch === first ? collected % about.batchSize : 0
    const done = await readBatch(store, 'output', key)
    if (done !== undefined) {
      yield linesOf(done)
        .slice(skip)
        .map((line) => lineOf(JSON.parse(line) as OutputRecord, format))
      continue
    }
    const reason = reasons.get(batch)
    if (reason === undefined) throw new QueueError(`batch ${batch} is not done yet: zinnig queue status tells how far it is`)
    const given = await readBatch(store, 'input', key)
    if (given === undefined) throw new QueueError(`the texts of batch ${batch} are gone: run the same "zinnig queue add" again`)
    yield linesOf(given)
      .slice(skip)
      .map(readInputLine)
      .map((record) => lineOf(record instanceof FailedInput ? record : errorRecord(record.id, 'dead-letter', reason), format))
  }
}

function lineOf(record: OutputRecord, format: string): OutputLine {
  const { text, failed } = writeLine(record, format)
  return { bytes: Buffer.from(text), failed }
}
