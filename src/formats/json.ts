import type { AnnotatedText } from './annotated-text'
import { FormatError } from './format-error'

/** The flat lists of a document, as one object; see the guide for the fields. */
export function toJson(doc: AnnotatedText): string {
  return `${JSON.stringify(doc, null, 2)}\n`
}

/** One document on one line, with its line end. */
export function toJsonLine(doc: AnnotatedText): string {
  return `${JSON.stringify(doc)}\n`
}

/** Reads what `toJson` wrote. Throws a `FormatError` that names the field where the JSON is no document. */
export function fromJson(json: string): AnnotatedText {
  return readDocument(json, 'document')
}

/** Reads JSON Lines, one document a line; empty lines are passed over. Throws a `FormatError` that names the line. */
export function fromJsonLines(lines: string): AnnotatedText[] {
  return lines.split('\n').flatMap((line, i) => (line.trim() ? [readDocument(line, `line ${i + 1}`)] : []))
}

const LISTS = ['blocks', 'sentences', 'tokens', 'entities', 'quotes'] as const

function readDocument(json: string, where: string): AnnotatedText {
  const fail = (why: string): never => {
    throw new FormatError(`${where}: ${why}`)
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    fail(`expected JSON, got ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null) fail(`expected an object, got ${value === null ? 'null' : typeof value}`)
  const doc = value as Record<string, unknown>
  const text = doc.text
  if (typeof text !== 'string') return fail(`expected a string "text", got ${typeof text}`)
  for (const list of LISTS) {
    const spans = doc[list]
    if (!Array.isArray(spans)) return fail(`expected a list "${list}", got ${typeof spans}`)
    spans.forEach((span: { start?: unknown; end?: unknown; text?: unknown } | null, i) => {
      const { start, end, text: own } = span ?? {}
      if (
        !Number.isInteger(start) ||
        !Number.isInteger(end) ||
        (start as number) < 0 ||
        (end as number) < (start as number) ||
        (end as number) > text.length
      ) {
        fail(`${list}[${i}]: expected 0 ≤ start ≤ end ≤ ${text.length}, got ${start}–${end}`)
      }
      if (own !== undefined && own !== text.slice(start as number, end as number)) {
        fail(`${list}[${i}]: expected text ${JSON.stringify(text.slice(start as number, end as number))}, got ${JSON.stringify(own)}`)
      }
    })
  }
  return value as AnnotatedText
}
