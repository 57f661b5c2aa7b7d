import { type AnnotatedChunk, AnnotatorPool, type PoolOptions } from './pool'
import { FailedInput, type InputRecord, type OutputLine, type OutputRecord, type ReadRecord, textOf } from './record'

/** How a stream is annotated. */
export interface StreamOptions extends PoolOptions {
  /** Ends the stream at once: it rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Ends the reading: what was read is finished and given. */
  readonly stop?: AbortSignal
  /** Documents handed to a worker at once; 16 unless said. */
  readonly chunkSize?: number
}

/**
 * What can be annotated: any (async) iterable, a Node stream in object mode, a web stream. A `FailedInput` keeps its place and passes through;
 * a record may have any fields, one called `error` among them.
 */
export type RecordSource = AsyncIterable<ReadRecord> | Iterable<ReadRecord> | ReadableStream<InputRecord>

const CHUNK_SIZE = 16
/** Text in a chunk, in code units, from which no more documents are added: a long document travels alone. */
const CHUNK_TEXT = 64_000
/** Chunks under way for each worker: one that it works on and one that waits. */
const AHEAD = 2

/**
 * Annotates a stream of `{ id, text, …meta }` in worker threads: for each record one document or error record, in the order of the
 * input. No more is read than the workers and the reader keep up with, so memory stays constant; nothing that was read waits for more to
 * come. A document that fails (wrong type, too long, time-out, a worker killed or out of memory) becomes an error record; the rest goes on.
 * Rejects where the source does, where `signal` says so, and where no worker can start.
 */
export async function* annotateStream(source: RecordSource, options: StreamOptions = {}): AsyncGenerator<OutputRecord, void, undefined> {
  for await (const lines of annotateLines(source, options)) {
    for (const line of lines) yield JSON.parse(textOf(line)) as OutputRecord
  }
}

/**
 * `annotateStream` with each record as it is written in `format` (see `writeLine`), some at a time. Their bytes hold until the next are
 * asked for.
 */
export async function* annotateLines(
  source: RecordSource,
  options: StreamOptions = {},
  format = 'jsonl',
): AsyncGenerator<readonly OutputLine[], void, undefined> {
  const { signal, stop, chunkSize = CHUNK_SIZE } = options
  signal?.throwIfAborted()
  const pool = new AnnotatorPool(options, format)
  const records = iterate(source)
  const bell = new Bell()
  const ring = () => bell.ring()
  /** Chunks under way, in order. */
  const under: { done: AnnotatedChunk | undefined }[] = []
  let working = 0
  let failure: { readonly error: unknown } | undefined
  let arrived: IteratorResult<ReadRecord> | undefined
  let asking = false
  let ended = false
  let chunk: ReadRecord[] = []
  let chunkText = 0

  const fail = (error: unknown) => {
    failure ??= { error }
    bell.ring()
  }
  const ask = () => {
    asking = true
    Promise.resolve(records.next()).then((result) => {
      asking = false
      arrived = result
      bell.ring()
    }, fail)
  }
  const send = () => {
    const place: { done: AnnotatedChunk | undefined } = { done: undefined }
    under.push(place)
    working++
    pool.run(chunk).then((annotated) => {
      working--
      place.done = annotated
      bell.ring()
    }, fail)
    chunk = []
    chunkText = 0
  }

  signal?.addEventListener('abort', ring)
  stop?.addEventListener('abort', ring)
  try {
    for (;;) {
      signal?.throwIfAborted()
      if (failure) throw failure.error
      if (arrived) {
        const { done, value } = arrived
        arrived = undefined
        if (done) ended = true
        else {
          chunk.push(value)
          if (!(value instanceof FailedInput)) chunkText += typeof value.text === 'string' ? value.text.length : 0
        }
      }
      if (stop?.aborted) ended = true
      if (chunk.length && (ended || chunk.length >= chunkSize || chunkText >= CHUNK_TEXT)) send()
      if (under[0]?.done) {
        const { lines, release } = under[0].done
        under.shift()
        yield lines
        release()
        continue
      }
      if (ended && !under.length) return
      if (!ended && !asking && under.length < pool.concurrency * AHEAD) ask()
      // A worker without work gets what there is, rather than wait for a whole chunk.
      if (!(await bell.within(chunk.length > 0 && working < pool.concurrency)) && chunk.length) send()
    }
  } finally {
    signal?.removeEventListener('abort', ring)
    stop?.removeEventListener('abort', ring)
    // A source that waits for its next record answers only when that comes.
    if (!ended || asking) Promise.resolve(records.return?.()).catch(() => {})
    await pool.close()
  }
}

function iterate(source: RecordSource): AsyncIterator<ReadRecord> | Iterator<ReadRecord> {
  const { [Symbol.asyncIterator]: later, [Symbol.iterator]: now } = source as AsyncIterable<ReadRecord> & Iterable<ReadRecord>
  if (later) return later.call(source)
  if (now) return now.call(source)
  throw new TypeError('annotateStream: expected an iterable or a stream of { id, text }')
}

/** Wakes the one who waits for it; a ring that nobody waits for is kept. */
class Bell {
  #rung = false
  #wake: ((rung: boolean) => void) | undefined

  ring(): void {
    if (!this.#wake) this.#rung = true
    this.#wake?.(true)
    this.#wake = undefined
  }

  /** Waits for a ring, or where `briefly` only for what is at hand; tells whether it rang. */
  async within(briefly: boolean): Promise<boolean> {
    if (!this.#rung) {
      return new Promise<boolean>((resolve) => {
        this.#wake = resolve
        if (!briefly) return
        setImmediate(() => {
          if (this.#wake !== resolve) return
          this.#wake = undefined
          resolve(false)
        })
      })
    }
    this.#rung = false
    return true
  }
}
