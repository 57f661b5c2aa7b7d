import { workerData } from 'node:worker_threads'
import { type Annotator, createAnnotator } from '../annotate'
import { readModel } from '../models'
import type { AnnotatorOptions } from '../options'
import { annotateRecord } from './annotate-record'
import type { OutputLine } from './record'
import { START_FAILED, type WorkerSettings, type WorkerTask } from './worker-task'
import { writeLine } from './write-line'

const settings = (Array.isArray(workerData) ? workerData[1] : workerData) as WorkerSettings
let annotator: Promise<Annotator> | undefined

async function start(): Promise<Annotator> {
  try {
    const options = { ...settings.options, model: readModel(new Uint8Array(settings.model)) }
    if (!settings.setup) return createAnnotator(options)
    const made = (await import(settings.setup)) as { default: (options: AnnotatorOptions) => Annotator | Promise<Annotator> }
    return await made.default(options)
  } catch (error) {
    throw new Error(START_FAILED + (error as Error).message, { cause: error })
  }
}

/** Annotates a chunk of records: the task of a worker. Results travel as text, which costs less to send than objects. */
export default async function annotateChunk({ records, progress }: WorkerTask): Promise<OutputLine[]> {
  annotator ??= start()
  const ready = await annotator
  const current = new Int32Array(progress)
  return records.map((record, i) => {
    Atomics.store(current, 0, i + 1)
    return writeLine(annotateRecord(ready, record), settings.format)
  })
}
