import { AnnotatorPool, type PoolOptions } from './pool'
import type { InputRecord, OutputRecord } from './record'

/** How a stream is annotated. */
export interface StreamOptions extends PoolOptions {
  /** Ends the stream: it rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Documents handed to a worker at once; 8 unless said. */
  readonly chunkSize?: number
}

/** What can be annotated: any (async) iterable, a Node stream, a web stream. */
export type RecordSource = AsyncIterable<InputRecord> | Iterable<InputRecord> | ReadableStream<InputRecord>

const CHUNK_SIZE = 8
/** Chunks under way for each worker: one that it works on and one that waits. */
const AHEAD = 2

/**
 * Annotates a stream of `{ id, text, …meta }` in worker threads: for each record one document or error record, in the order of the
 * input. No more is read than the workers and the reader keep up with, so memory stays constant. A document that fails (wrong type, too
 * long, time-out, a worker killed or out of memory) becomes an error record; the rest goes on.
 */
export async function* annotateStream(source: RecordSource, options: StreamOptions = {}): AsyncGenerator<OutputRecord, void, undefined> {
  for await (const line of annotateLines(source, options)) yield JSON.parse(line) as OutputRecord
}

/** `annotateStream` with each record as its line of JSON. */
export async function* annotateLines(source: RecordSource, options: StreamOptions = {}): AsyncGenerator<string, void, undefined> {
  const { signal, chunkSize = CHUNK_SIZE } = options
  signal?.throwIfAborted()
  const pool = await AnnotatorPool.create(options)
  const waiting: Promise<string[]>[] = []
  let aborted: (() => void) | undefined
  const abort = new Promise<never>((_, reject) => {
    aborted = () => reject(signal?.reason)
    signal?.addEventListener('abort', aborted, { once: true })
  })
  abort.catch(() => {})
  try {
    let chunk: InputRecord[] = []
    const send = () => {
      if (!chunk.length) return
      const work = pool.run(chunk)
      work.catch(() => {})
      waiting.push(work)
      chunk = []
    }
    const records = source as AsyncIterable<InputRecord>
    for await (const record of records) {
      signal?.throwIfAborted()
      chunk.push(record)
      if (chunk.length < chunkSize) continue
      send()
      while (waiting.length >= pool.concurrency * AHEAD) yield* await Promise.race([waiting.shift() as Promise<string[]>, abort])
    }
    send()
    while (waiting.length) yield* await Promise.race([waiting.shift() as Promise<string[]>, abort])
  } finally {
    if (aborted) signal?.removeEventListener('abort', aborted)
    await pool.close()
  }
}
