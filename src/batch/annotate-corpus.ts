import type { ErrorRecord, InputRecord } from './record'
import { annotateLines, type StreamOptions } from './stream'

/** One line of output: of a document, or of one that failed. */
export interface OutputLine {
  readonly line: string
  readonly failed: boolean
}

/** Annotates what a corpus gives; records that could not be read keep their place as error records. */
export async function* annotateCorpus(
  records: AsyncIterable<InputRecord | ErrorRecord>,
  options: StreamOptions,
): AsyncGenerator<OutputLine, void, undefined> {
  /** Records that need no annotating, with their place. */
  const unread: { readonly place: number; readonly record: ErrorRecord }[] = []
  let read = 0
  let written = 0
  async function* readable(): AsyncGenerator<InputRecord, void, undefined> {
    for await (const record of records) {
      if ('error' in record) unread.push({ place: read++, record: record as ErrorRecord })
      else {
        read++
        yield record as InputRecord
      }
    }
  }
  const due = function* (): Generator<OutputLine> {
    while (unread[0]?.place === written) {
      written++
      yield { line: JSON.stringify(unread.shift()?.record), failed: true }
    }
  }
  for await (const line of annotateLines(readable(), options)) {
    yield* due()
    written++
    yield { line, failed: isErrorLine(line) }
  }
  yield* due()
}

/** Whether a line is of an error record: those begin with id and error, documents with id and text. */
function isErrorLine(line: string): boolean {
  const record =
    line.length < 100_000 && line.includes('"error":{"reason":') ? (JSON.parse(line) as { error?: unknown; text?: unknown }) : undefined
  return record?.error !== undefined && record.text === undefined
}
