import type { AnnotatorOptions } from '../options'
import type { InputRecord } from './record'

/** What a worker is started with. */
export interface WorkerSettings {
  /** The options of `createAnnotator` that can be sent to a thread. */
  readonly options: AnnotatorOptions
  /** The bytes of the model, shared by all workers. */
  readonly model: SharedArrayBuffer
  /** A module that makes the annotator: its default export takes the options. */
  readonly setup: string | null
  /** How documents are written; see `writeLine`. */
  readonly format: string
}

/** A chunk of records for a worker. */
export interface WorkerTask {
  readonly records: readonly InputRecord[]
  /** One 32-bit number, set to the number (from 1) of the record that is being annotated: so the pool sees which one takes too long. */
  readonly progress: SharedArrayBuffer
}

/** What a worker that could not start says before its reason: no document is to blame. */
export const START_FAILED = 'the worker could not start: '
