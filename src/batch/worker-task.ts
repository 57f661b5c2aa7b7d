import type { AnnotatorOptions } from '../options/options'
import type { InputRecord } from './record'
import type { Omittable } from './write-line'

/** What a worker is started with. */
export interface WorkerSettings {
  /** The options of `createAnnotator` that can be sent to a thread. */
  readonly options: AnnotatorOptions
  /** A file of names of the caller's own. */
  readonly gazetteerFile: string | null
  /** The bytes of the model, shared by all workers. */
  readonly model: SharedArrayBuffer
  /** A module that makes the annotator: its default export takes the options. */
  readonly setup: string | null
  /** How documents are written; see `writeLine`. */
  readonly format: string
  /** Lists of documents that are left empty. */
  readonly omit: readonly Omittable[]
}

/** A chunk of records for a worker. */
export interface WorkerTask {
  readonly records: readonly InputRecord[]
  /** The memory of a `Room`, where the worker leaves its lines and tells which record it works on: so the pool sees which takes too long. */
  readonly room: SharedArrayBuffer
}

/** What a worker gives for its task. */
export interface WorkerResult {
  /** Where each line ends in the room. */
  readonly ends: readonly number[]
  /** The lines for which there was no room: all after those. */
  readonly beyond: readonly string[]
  /** For each line whether its document failed. */
  readonly failed: readonly boolean[]
}

/** What a worker that could not start says before its reason: no document is to blame. */
export const START_FAILED = 'the worker could not start: '
