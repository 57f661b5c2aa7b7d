import type { ErrorRecord, InputRecord, OutputLine, OutputRecord } from '../batch/record'
import { errorRecord, isError } from '../batch/record'
import { writeLine } from '../batch/write-line'
import { QueueError } from './connect'
import type { QueueStatus } from './status'
import { readBatch } from './store'

/**
 * Gives the results of a queue in the order of the corpus, batch by batch, each document once; those of a dead letter are error records with its reason.
 * `collected` are left out: the first so many documents. Throws a `QueueError` where batches are not done yet.
 */
export async function* collectQueue(
  { about, dead }: QueueStatus,
  format = 'jsonl',
  store = about.store,
  collected = 0,
): AsyncGenerator<readonly OutputLine[], void, undefined> {
  if (about.batches < 0) throw new QueueError('the corpus is not added whole yet: run the same "zinnig queue add" again')
  const reasons = new Map(dead.map((d) => [d.batch, d.reason]))
  const first = Math.floor(collected / about.batchSize)
  for (let batch = first; batch < about.batches; batch++) {
    const skip = batch === first ? collected % about.batchSize : 0
    const lines = (await readBatch(store, 'output', batch))?.slice(skip)
    if (lines) {
      yield lines.map((line) => lineOf(JSON.parse(line) as OutputRecord, format))
      continue
    }
    const reason = reasons.get(batch)
    if (reason === undefined) throw new QueueError(`batch ${batch} is not done yet: zinnig queue status tells how far it is`)
    yield ((await readBatch(store, 'input', batch)) ?? []).slice(skip).map((line) => {
      const record = JSON.parse(line) as InputRecord | ErrorRecord
      return lineOf(isError(record) ? record : errorRecord(record.id, 'dead-letter', reason), format)
    })
  }
}

function lineOf(record: OutputRecord, format: string): OutputLine {
  const { text, failed } = writeLine(record, format)
  return { bytes: Buffer.from(text), failed }
}
