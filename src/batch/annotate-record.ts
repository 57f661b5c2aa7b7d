import type { Annotator } from '../annotate'
import { errorRecord, type InputRecord, type OutputRecord, reasonOf } from './record'

/** Annotates one record; a document that fails becomes an error record. */
export function annotateRecord(annotator: Annotator, record: InputRecord): OutputRecord {
  const { id, text, ...meta } = record
  try {
    const json = annotator.annotate(text, { id }).toJSON()
    return Object.keys(meta).length > 0 ? { ...json, meta } : json
  } catch (error) {
    return errorRecord(id, reasonOf(error), (error as Error).message)
  }
}
