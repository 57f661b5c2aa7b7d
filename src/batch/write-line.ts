import { FORMATS } from '../formats'
import type { AnnotatedText } from '../formats/annotated-text'
import { fileNameOf } from './file-name'
import { isError, type OutputRecord } from './record'
import { isTableFormat, tableRows } from './tables'

/** The lists of a document that an output may go without. */
export const OMITTABLE = ['tokens', 'mentions', 'sentences', 'clusters'] as const
/** One of them. */
export type Omittable = (typeof OMITTABLE)[number]

/** A document that has files of its own: their names without ending, and what is in each by ending. */
export interface DocumentFiles {
  readonly name: string
  readonly files: readonly (readonly [ending: string, content: string])[]
}

/** Whether each document has a file of its own in `format`, since several cannot follow one another. */
export const isPerDocument = (format: string): boolean => FORMATS[format]?.concatenates === false

/**
 * Writes a document in a format of `FORMATS`; for tables as the JSON of its rows, and where it has files of its own as the JSON of
 * `DocumentFiles`. A failed one is a line of JSON in every format. `omit`: lists that are left empty.
 */
export function writeLine(
  record: OutputRecord,
  format: string,
  omit: readonly Omittable[] = [],
): { readonly text: string; readonly failed: boolean } {
  if (isError(record)) return { text: `${JSON.stringify(record)}\n`, failed: true }
  if (isTableFormat(format)) return { text: JSON.stringify(tableRows(record, omit)), failed: false }
  const { write } = FORMATS[format] ?? {}
  if (!write) throw new TypeError(`there is no format "${format}"; there are ${Object.keys(FORMATS).join(', ')}, parquet, csv`)
  const shown = omit.length ? { ...record, ...Object.fromEntries(omit.map((list) => [list, []])) } : record
  return { text: isPerDocument(format) ? JSON.stringify(filesOf(shown, format, write)) : write(shown), failed: false }
}

function filesOf(doc: AnnotatedText, format: string, write: (doc: AnnotatedText) => string): DocumentFiles {
  const own = [FORMATS[format]?.extension as string, write(doc)] as const
  return { name: fileNameOf(doc.id), files: format === 'brat' ? [own, ['txt', doc.text]] : [own] }
}
