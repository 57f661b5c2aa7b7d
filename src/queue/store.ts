import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../batch/atomic-file'

/*
 * The folder that all machines of a queue see. Redis holds only numbers of batches; texts and results are here:
 *
 *   input/batch-000000.jsonl     records to annotate, written by `add`
 *   output/batch-000000.jsonl    a line for each of them, written by whichever worker finishes; the same, whoever does
 */

/** The file of a batch. */
export function batchFile(store: string, kind: 'input' | 'output', batch: number): string {
  return join(store, kind, `batch-${String(batch).padStart(6, '0')}.jsonl`)
}

/** Writes the lines of a batch; after a crash all or none are there. */
export async function writeBatch(store: string, kind: 'input' | 'output', batch: number, lines: readonly string[]): Promise<void> {
  await writeAtomically(batchFile(store, kind, batch), lines.join(''))
}

/** Reads the lines of a batch, without their ends; `undefined` where it is not there. */
export async function readBatch(store: string, kind: 'input' | 'output', batch: number): Promise<string[] | undefined> {
  try {
    const text = await readFile(batchFile(store, kind, batch), 'utf8')
    return text.split('\n').slice(0, -1)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
