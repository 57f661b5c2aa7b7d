import { existsSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { embeddedModelBytes } from '../models/embedded'
import { type AnnotatorOptions, readOptions } from '../options/options'
import {
  type ErrorRecord,
  errorRecord,
  FailedInput,
  type FailureReason,
  flatEnough,
  type InputRecord,
  type OutputLine,
  type ReadRecord,
} from './record'
import { Room } from './room'
import { START_FAILED, type WorkerResult, type WorkerSettings, type WorkerTask } from './worker-task'
import type { Omittable } from './write-line'

/** How a pool of workers annotates. */
export interface PoolOptions {
  /** Workers; as many as there are processors unless said, and never more than those and the memory suffice for. */
  readonly concurrency?: number
  /** Longest that one document may take, in milliseconds; 60,000 unless said. The time to start a worker is not counted. */
  readonly timeout?: number
  /** The options of `createAnnotator` that are plain data: no functions, no model. */
  readonly annotator?: Omit<AnnotatorOptions, 'rules' | 'entities' | 'stages' | 'model'>
  /** A file of names of the caller's own, which each worker reads; see `readGazetteerFile`. They come after those of `annotator.gazetteer`. */
  readonly gazetteerFile?: string
  /** The bytes of another model than the embedded one. */
  readonly model?: Uint8Array
  /** A module whose default export makes the annotator in each worker from the options: for rules, stages and other functions. */
  readonly setup?: string | URL
  /** Lists of documents that are left empty: what is written is smaller. None unless said. */
  readonly omit?: readonly Omittable[]
  /** Most memory of a worker's heap, in MiB; 512 unless said. */
  readonly maxMemory?: number
}

const DEFAULT_TIMEOUT = 60_000
const DEFAULT_MEMORY = 512
/**
 * Memory of a worker for what is new, in MiB, a third of which fills before what is still in use is copied. A document with all that finds
 * it is some MiB: with 4 half of them were under way each time and were copied, with more than 24 little is gained.
 */
const YOUNG_MEMORY = 24
/** Memory that a worker takes while it annotates news, in MiB: its heap, and what the model is unpacked to. */
const USUAL_MEMORY = 256
/** The longest that a timer can hold, in milliseconds: some 25 days. */
export const LONGEST_TIMER = 2 ** 31 - 1
/** How often a task's progress is looked at within the timeout. */
const LOOKS = 10

/** Most workers that this machine has processors and memory for. */
export function mostWorkers(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory?.() || Number.POSITIVE_INFINITY) / 2 ** 20
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / USUAL_MEMORY)))
}

/** An annotated chunk. */
export interface AnnotatedChunk {
  /** One line for each record, in order. */
  readonly lines: readonly OutputLine[]
  /** Gives the memory of the lines back: they hold no longer. It need not be called. */
  readonly release: () => void
}

/** Settled when a worker tells for the first time that it is there, or has ended. */
function startOf(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('message', () => resolve())
    worker.once('exit', () => resolve())
  })
}

/** Annotates chunks of records in workers. A document that hangs, crashes or fills the memory of its worker costs that document only. */
export class AnnotatorPool {
  readonly concurrency: number
  readonly #pool: Piscina<WorkerTask, WorkerResult>
  readonly #timeout: number
  /** Rooms that no chunk is in. */
  readonly #rooms: Room[] = []
  /** Settled when each of the first workers has read its module, or ended. */
  readonly #started: Promise<unknown>
  #closed = false

  /** `format`: how documents are written; see `writeLine`. Throws a `TypeError` or `RangeError` for a wrong option. */
  constructor(options: PoolOptions = {}, format = 'jsonl') {
    const maxMemory = positive('maxMemory', options.maxMemory ?? DEFAULT_MEMORY)
    this.concurrency = Math.min(Math.ceil(positive('concurrency', options.concurrency ?? availableParallelism())), mostWorkers())
    this.#timeout = positive('timeout', options.timeout ?? DEFAULT_TIMEOUT)
    if (this.#timeout > LONGEST_TIMER) throw new RangeError(`options.timeout: expected at most ${LONGEST_TIMER}, got ${this.#timeout}`)
    const annotator = (options.annotator ?? {}) as AnnotatorOptions
    readOptions(annotator)
    const settings: WorkerSettings = {
      options: annotator,
      gazetteerFile: options.gazetteerFile ?? null,
      model: share(options.model ?? embeddedModelBytes()),
      setup: options.setup === undefined ? null : String(options.setup),
      format,
      omit: options.omit ?? [],
    }
    this.#pool = new Piscina({
      filename: workerFile(),
      minThreads: this.concurrency,
      maxThreads: this.concurrency,
      workerData: settings,
      resourceLimits: {
        maxOldGenerationSizeMb: maxMemory,
        maxYoungGenerationSizeMb: YOUNG_MEMORY,
      },
    })
    // Without a listener the end of a worker would end the process; the task that was lost tells of it.
    this.#pool.on('error', () => {})
    this.#started = Promise.all(this.#pool.threads.map(startOf))
  }

  /**
   * Annotates a chunk. What could not be read passes through. Rejects where workers cannot start (a wrong model or setup module), or the pool was
   * closed; not for a document.
   */
  async run(chunk: readonly ReadRecord[]): Promise<AnnotatedChunk> {
    const checked = chunk.map((record) => flatEnough(record))
    const records = checked.filter((r): r is InputRecord => !(r instanceof FailedInput))
    const rooms: Room[] = []
    const annotated = await this.#annotate(records, rooms)
    let next = 0
    const lines = checked.map((r) => (r instanceof FailedInput ? failedLine(r) : (annotated[next++] as OutputLine)))
    const release = () => {
      for (const room of rooms.splice(0)) this.#rooms.push(room)
    }
    return { lines, release }
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    this.#closed = true
    // Node ends the whole process where a worker is ended that is still reading its module, as one that had nothing to do yet.
    for (const worker of this.#pool.threads) worker.ref()
    await this.#started
    await this.#pool.destroy()
  }

  /** The lines of records; the rooms that they are in are added to `rooms`. */
  async #annotate(records: readonly InputRecord[], rooms: Room[]): Promise<OutputLine[]> {
    if (!records.length) return []
    try {
      return await this.#attempt(records, rooms)
    } catch (error) {
      if (error instanceof DocumentTimeout) {
        const { at } = error
        const culprit = records[at] as InputRecord
        const message = `expected an end within ${this.#timeout} ms, got none: the document was given up`
        return [
          ...(await this.#annotate(records.slice(0, at), rooms)),
          failedLine(errorRecord(culprit.id, 'timeout', message)),
          ...(await this.#annotate(records.slice(at + 1), rooms)),
        ]
      }
      if ((error as Error).message?.startsWith(START_FAILED) || this.#closed) throw error
      if (records.length === 1) return [failedLine(workerFailure(records[0] as InputRecord, error))]
      // Something in the chunk took its worker down: one by one, only that document is lost.
      const lines: OutputLine[] = []
      for (const record of records) for (const line of await this.#annotate([record], rooms)) lines.push(line)
      return lines
    }
  }

  async #attempt(records: readonly InputRecord[], rooms: Room[]): Promise<OutputLine[]> {
    // One that fails is not used again: its worker may be writing there still.
    const room = this.#rooms.pop() ?? new Room()
    room.record = 0
    const limit = new AbortController()
    let seen = 0
    let since = performance.now()
    const watch = setInterval(
      () => {
        const now = room.record
        if (now !== seen) {
          seen = now
          since = performance.now()
        } else if (now > 0 && performance.now() - since > this.#timeout) limit.abort()
      },
      Math.max(1, this.#timeout / LOOKS),
    )
    try {
      const result = await this.#pool.run({ records, room: room.shared }, { signal: limit.signal })
      rooms.push(result.beyond.length ? room.larger() : room)
      return linesOf(result, room)
    } catch (error) {
      throw limit.signal.aborted ? new DocumentTimeout(seen - 1) : error
    } finally {
      clearInterval(watch)
    }
  }
}

/** A document took too long: the one at index `at` of its chunk. */
class DocumentTimeout extends Error {
  constructor(readonly at: number) {
    super('timeout')
  }
}

function linesOf({ ends, beyond, failed }: WorkerResult, room: Room): OutputLine[] {
  return failed.map((f, i) => ({
    bytes: i < ends.length ? room.between(ends[i - 1] ?? 0, ends[i] as number) : Buffer.from(beyond[i - ends.length] as string),
    failed: f,
  }))
}

const failedLine = (record: ErrorRecord): OutputLine => ({ bytes: Buffer.from(`${JSON.stringify(record)}\n`), failed: true })

function workerFailure(record: InputRecord, error: unknown): ErrorRecord {
  const { code, name, message = String(error) } = error as { code?: string; name?: string; message?: string }
  const [reason, why]: [FailureReason, string] =
    code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? ['memory', 'the worker ran out of memory']
      : name === 'DataCloneError'
        ? ['type', `the record cannot be sent to a worker: ${message}`]
        : ['crash', `the worker ended: ${message}`]
  return errorRecord(record.id, reason, why)
}

function positive(name: string, value: number): number {
  if (typeof value === 'number' && value > 0) return value
  throw new RangeError(`options.${name}: expected a positive number, got ${value}`)
}

/** The bytes in memory that all workers see, so that the model is there once. */
function share(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

/** The worker's file: beside this one in the package, in `dist` seen from the sources. */
function workerFile(): string {
  for (const path of ['./batch-worker.js', '../../dist/batch-worker.js']) {
    const file = fileURLToPath(new URL(path, import.meta.url))
    if (existsSync(file)) return file
  }
  throw new Error('zinnig/batch: batch-worker.js is not beside batch.js: install zinnig again, or run "npm run build"')
}
