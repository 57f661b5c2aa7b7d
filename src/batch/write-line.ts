import { FORMATS } from '../formats'
import { isError, type OutputRecord } from './record'
import { tableRows } from './tables'

/**
 * Writes a document in a format of `FORMATS`; for `parquet` as the JSON of its table rows, which `parquetTables` reads. A failed one is a
 * line of JSON in every format.
 */
export function writeLine(record: OutputRecord, format: string): { readonly text: string; readonly failed: boolean } {
  if (isError(record)) return { text: `${JSON.stringify(record)}\n`, failed: true }
  if (format === 'parquet') return { text: JSON.stringify(tableRows(record)), failed: false }
  const { write } = FORMATS[format] ?? {}
  if (!write) throw new TypeError(`there is no format "${format}"; there are ${Object.keys(FORMATS).join(', ')}, parquet`)
  return { text: write(record), failed: false }
}
