import type { Annotator } from '../annotate'
import { errorRecord, type InputRecord, type OutputRecord, reasonOf } from './record'
import { recordDate, wrongDate } from './record-date'

/** Annotates one record; a document that fails becomes an error record. */
export function annotateRecord(annotator: Annotator, record: InputRecord): OutputRecord {
  const { id, text, date, ...meta } = record
  const day = recordDate(date)
  if (day === null && date !== undefined && date !== null && date !== '') return errorRecord(id, 'input', wrongDate(date))
  try {
    const json = annotator.annotate(text, { id, ...(day !== null && { date: day }) }).toJSON()
    return Object.keys(meta).length > 0 ? { ...json, meta } : json
  } catch (error) {
    return errorRecord(id, reasonOf(error), (error as Error).message)
  }
}
