import type { AnnotatedText } from './annotated-text'
import { FormatError } from './format-error'
import { checkedDocument } from './schema'

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

function readDocument(json: string, where: string): AnnotatedText {
  return checkedDocument(parsed(json, where), where)
}

/** What `json` says. Throws a `FormatError` where it is no JSON, or nested too deep to be read. */
export function parsed(json: string, where: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new FormatError(`${where}: expected JSON, got ${(error as Error).message}`)
  }
}
