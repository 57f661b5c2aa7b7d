import type { Annotator } from '../annotate'
import { languageOf, show } from '../options/options'
import { errorRecord, type InputRecord, type OutputRecord, reasonOf } from './record'
import { recordDate, wrongDate } from './record-date'

/** Annotates one record; a document that fails becomes an error record. */
export function annotateRecord(annotator: Annotator, record: InputRecord): OutputRecord {
  const { id, text, date, lang, ...meta } = record
  const day = recordDate(date)
  if (day === null && date !== undefined && date !== null && date !== '') return errorRecord(id, 'input', wrongDate(date))
  const language = typeof lang === 'string' ? languageOf(lang.trim()) : null
  if (language === null && lang !== undefined && lang !== null && lang !== '')
    return errorRecord(id, 'input', `lang: expected a language code such as nl, nl-BE or en, got ${show(lang)}`)
  try {
    const json = annotator.annotate(text, { id, ...(day !== null && { date: day }), ...(language !== null && { language }) }).toJSON()
    return Object.keys(meta).length > 0 ? { ...json, meta } : json
  } catch (error) {
    return errorRecord(id, reasonOf(error), (error as Error).message)
  }
}
