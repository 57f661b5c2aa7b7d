import { csvFormatRows, csvParse } from 'd3-dsv'
import type { ReviewRow } from './review'

/** A review that cannot be read; the message names file and line. */
export class ReviewError extends Error {}

/** The columns of a review as a spreadsheet has them. */
const COLUMNS = ['id', 'start', 'end', 'kind', 'speaker', 'quote', 'context', 'model', 'confidence', 'candidates'] as const
/** What parts candidates in a cell. */
const PARTED = ' | '
/** The choice for nobody, where a tool cannot show an empty one. */
const NOBODY = '(nobody)'

/** How a review is written. */
export type ReviewFormat = 'jsonl' | 'csv' | 'label-studio' | 'prodigy'
export const REVIEW_FORMATS: readonly ReviewFormat[] = ['jsonl', 'csv', 'label-studio', 'prodigy']

/** The labelling interface that `label-studio` tasks are for (`zinnig review config` prints it): paste it into the project's settings. */
export const LABEL_STUDIO_CONFIG = `<View>
  <Text name="quote" value="$quote"/>
  <Text name="context" value="$context"/>
  <Choices name="candidate" toName="quote" value="$choices" choice="single"/>
  <TextArea name="speaker" toName="quote" maxSubmissions="1" editable="true"/>
</View>`

/** Writes rows for a person: JSON Lines, a spreadsheet, tasks for Label Studio (JSON) or Prodigy's `choice` interface (JSON Lines). */
export function writeReview(rows: readonly ReviewRow[], format: ReviewFormat): string {
  switch (format) {
    case 'jsonl':
      return lines(rows)
    case 'csv':
      return `${csvFormatRows([[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))])}\n`
    case 'label-studio':
      return `${JSON.stringify(
        rows.map((row) => ({
          data: { ...row, choices: choicesOf(row).map((value) => ({ value })) },
          predictions: [{ model_version: 'zinnig', score: row.confidence, result: [labelStudioResult(row.speaker)] }],
        })),
      )}\n`
    case 'prodigy':
      return lines(
        rows.map((row) => ({
          text: row.context,
          options: choicesOf(row).map((name) => ({ id: name, text: name })),
          accept: [row.speaker || NOBODY],
          meta: { quote: row.quote, confidence: row.confidence },
          row,
        })),
      )
    default:
      throw new TypeError(`review format ${format satisfies never}`)
  }
}

/** Reads what `writeReview` wrote after a person worked on it, whichever the format. Throws a `ReviewError` that names file and line. */
export function readReview(text: string, file: string): ReviewRow[] {
  const first = text.trimStart()[0]
  if (first === '[') return fromLabelStudio(text, file)
  if (first === '{') return fromJsonLines(text, file)
  if (first === undefined) return []
  return fromCsv(text, file)
}

function fromCsv(text: string, file: string): ReviewRow[] {
  const table = csvParse(text.replace(/^\uFEFF/, ''))
  const missing = ['id', 'start', 'end', 'speaker'].find((column) => !table.columns.includes(column))
  if (missing) throw new ReviewError(`${file}:1: expected a column "${missing}", got ${table.columns.join(', ')}`)
  return table.map((row, i) =>
    checked({ ...row, candidates: row.candidates?.split(PARTED).filter(Boolean) ?? [] }, `${file}: row ${i + 2}`),
  )
}

function fromJsonLines(text: string, file: string): ReviewRow[] {
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return []
    const where = `${file}:${i + 1}`
    const value = parse(line, where) as { row?: unknown; accept?: unknown; answer?: unknown }
    if (!value.row) return [checked(value, where)]
    // Prodigy: only what was accepted is reviewed.
    if (value.answer !== undefined && value.answer !== 'accept') return []
    const [speaker] = Array.isArray(value.accept) ? value.accept : []
    return [
      checked({ ...(value.row as object), ...(typeof speaker === 'string' && { speaker: speaker === NOBODY ? '' : speaker }) }, where),
    ]
  })
}

function fromLabelStudio(text: string, file: string): ReviewRow[] {
  const tasks = parse(text, file) as { data?: object; annotations?: { result?: { value?: { text?: unknown; choices?: unknown } }[] }[] }[]
  return tasks.flatMap((task, i) => {
    const result = task.annotations?.at(-1)?.result
    if (!result) return [] // not reviewed
    const typed = result.flatMap(({ value }) => (Array.isArray(value?.text) ? value.text : [value?.text ?? []].flat()))
    const chosen = result.flatMap(({ value }) => (Array.isArray(value?.choices) ? value.choices : []))
    const speaker = String(chosen[0] ?? typed.at(-1) ?? '')
    return [checked({ ...task.data, speaker: speaker === NOBODY ? '' : speaker }, `${file}: task ${i + 1}`)]
  })
}

function checked(value: unknown, where: string): ReviewRow {
  const row = value as Record<string, unknown>
  const [start, end] = [Number(row.start), Number(row.end)]
  if (typeof row.id !== 'string' || !row.id) throw new ReviewError(`${where}: expected an id`)
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start)
    throw new ReviewError(`${where}: expected offsets start and end, got ${row.start} and ${row.end}`)
  if (typeof row.speaker !== 'string') throw new ReviewError(`${where}: expected a speaker, empty for nobody`)
  const text = (name: string) => (typeof row[name] === 'string' ? (row[name] as string) : '')
  return {
    id: row.id,
    start,
    end,
    kind: text('kind'),
    quote: text('quote'),
    context: text('context'),
    speaker: row.speaker.trim(),
    model: text('model'),
    confidence: Number(row.confidence) || 0,
    candidates: Array.isArray(row.candidates) ? row.candidates.map(String) : [],
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ReviewError(`${where}: expected JSON, got ${(error as Error).message}`)
  }
}

const labelStudioResult = (speaker: string) => ({
  from_name: 'speaker',
  to_name: 'quote',
  type: 'textarea',
  value: { text: [speaker || NOBODY] },
})

const choicesOf = ({ model, candidates }: ReviewRow): string[] => [...new Set([model || NOBODY, ...candidates, NOBODY])]
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const cell = (value: unknown): string => (Array.isArray(value) ? value.join(PARTED) : String(value))
