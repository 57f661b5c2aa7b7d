import { workerData } from 'node:worker_threads'
import { type Annotator, createAnnotator } from '../annotate'
import { readModel } from '../models/models'
import type { AnnotatorOptions } from '../options/options'
import { annotateRecord } from './annotate-record'
import { readGazetteerFile } from './gazetteer-file'
import { Room } from './room'
import { START_FAILED, type WorkerResult, type WorkerSettings, type WorkerTask } from './worker-task'
import { writeLine } from './write-line'

const settings = (Array.isArray(workerData) ? workerData[1] : workerData) as WorkerSettings
let annotator: Promise<Annotator> | undefined

async function start(): Promise<Annotator> {
  try {
    const { options: given, gazetteerFile } = settings
    const names = gazetteerFile === null ? given.gazetteer : [...(given.gazetteer ?? []), ...readGazetteerFile(gazetteerFile)]
    const options = { ...given, ...(names && { gazetteer: names }), model: readModel(new Uint8Array(settings.model)) }
    if (!settings.setup) return createAnnotator(options)
    const made = (await import(settings.setup)) as { default: (options: AnnotatorOptions) => Annotator | Promise<Annotator> }
    return await made.default(options)
  } catch (error) {
    throw new Error(START_FAILED + (error as Error).message, { cause: error })
  }
}

/** Annotates a chunk of records: the task of a worker. */
export default async function annotateChunk({ records, room: shared }: WorkerTask): Promise<WorkerResult> {
  annotator ??= start()
  const ready = await annotator
  const room = new Room(shared)
  const ends: number[] = []
  const beyond: string[] = []
  const failed = records.map((record, i) => {
    room.record = i + 1
    const line = writeLine(annotateRecord(ready, record), settings.format, settings.omit)
    const end = beyond.length ? undefined : room.add(line.text)
    if (end === undefined) beyond.push(line.text)
    else ends.push(end)
    return line.failed
  })
  return { ends, beyond, failed }
}
