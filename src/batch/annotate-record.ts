import type { Annotator } from '../annotate'
import { type DocumentOptions, languageOf, show } from '../options/options'
import { errorRecord, type InputRecord, type OutputRecord, reasonOf } from './record'
import { recordDate, wrongDate } from './record-date'

/** Annotates one record; a document that fails becomes an error record. */
export function annotateRecord(annotator: Annotator, record: InputRecord): OutputRecord {
  const { id, text, date, lang, ...rest } = record
  const html = rest.html === true || Array.isArray(rest.html) ? (rest.html as DocumentOptions['html']) : undefined
  const { html: _, ...others } = rest
  const meta = html === undefined ? rest : others
  const day = recordDate(date)
  if (day === null && date !== undefined && date !== null && date !== '') return errorRecord(id, 'input', wrongDate(date))
  const language = typeof lang === 'string' ? languageOf(lang.trim()) : null
  if (language === null && lang !== undefined && lang !== null && lang !== '')
    return errorRecord(id, 'input', `lang: expected a language code such as nl, nl-BE or en, got ${show(lang)}`)
  try {
    const about = { id, ...(day !== null && { date: day }), ...(language !== null && { language }), ...(html !== undefined && { html }) }
    const json = annotator.annotate(text, about).toJSON()
    return Object.keys(meta).length > 0 ? { ...json, meta } : json
  } catch (error) {
    return errorRecord(id, reasonOf(error), (error as Error).message)
  }
}
