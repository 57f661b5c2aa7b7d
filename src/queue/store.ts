import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../batch/atomic-file'
import { FailedInput, type InputRecord, type ReadRecord } from '../batch/record'
import { QueueError } from './error'

/*
 * The folder that all machines of a queue see. Redis holds only numbers and keys of batches; texts and results are here:
 *
 *   input/KEY.jsonl     records to annotate, written by `add`: a line `{"record":…}`, or `{"failed":…}` for one that could not be read
 *   output/KEY.jsonl    a line for each of them, written by whichever worker finishes; the same, whoever does
 *
 * The key of a batch is a fingerprint of its records, the options, the model and the release: what was made from anything else has another name.
 * So queues may share a store, and what one has done another need not do again.
 */

/** What decides, beside the records, what comes out. */
export interface Making {
  /** The release. */
  readonly zinnig: string
  /** Fingerprint of the model. */
  readonly model: string
  /** Options of the annotator. */
  readonly annotator: Readonly<Record<string, unknown>>
}

/** The form of a key: nothing else becomes part of a path. */
export const KEY = /^[0-9a-f]{40}$/

/** The key of a batch of lines. */
export function keyOf({ zinnig, model, annotator }: Making, lines: string): string {
  return createHash('sha256')
    .update(JSON.stringify([zinnig, model, annotator]))
    .update('\n')
    .update(lines)
    .digest('hex')
    .slice(0, 40)
}

/** The file of a batch. Throws a `QueueError` where `key` is none. */
export function batchFile(store: string, kind: 'input' | 'output', key: string): string {
  if (!KEY.test(key)) throw new QueueError('a job names no batch: somebody else writes to this queue')
  return join(store, kind, `${key}.jsonl`)
}

/** Writes the lines of a batch; after a crash all or none are there. */
export async function writeBatch(store: string, kind: 'input' | 'output', key: string, lines: string): Promise<void> {
  await writeAtomically(batchFile(store, kind, key), lines)
}

/** Reads the lines of a batch; `undefined` where it is not there. */
export async function readBatch(store: string, kind: 'input' | 'output', key: string): Promise<string | undefined> {
  try {
    return await readFile(batchFile(store, kind, key), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Lines without their ends. */
export const linesOf = (text: string): string[] => text.split('\n').slice(0, -1)

/** A record as a line of the input. */
export function inputLine(record: ReadRecord): string {
  return `${JSON.stringify(record instanceof FailedInput ? { failed: record } : { record })}\n`
}

/** The record of a line of the input. */
export function readInputLine(line: string): ReadRecord {
  const { record, failed } = JSON.parse(line) as { record?: InputRecord; failed?: FailedInput }
  return record ?? new FailedInput(failed?.id ?? '', failed?.error ?? { reason: 'input', message: 'expected a record, got none' })
}
