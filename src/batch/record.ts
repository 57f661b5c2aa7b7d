import type { DocumentJson } from '../document/document'

/** One text to annotate; fields besides `id`, `text`, `date` and `lang` are kept under `meta`. */
export interface InputRecord {
  readonly id: string
  readonly text: string
  /**
   * The date of the text, from which *gisteren* counts: a `Date`, ISO 8601, or as Dutch text has it (`12-03-2025`, `12 maart 2025`). Any
   * other is an error record; absent, `null` and empty mean that there is none.
   */
  readonly date?: unknown
  /**
   * The language of the text, where the archive knows it: a BCP 47 code (`nl`, `nl-BE`, `en`). Dutch is annotated without detection, any other
   * is foreign. What is no code is an error record; absent, `null` and empty mean that it is to be detected.
   */
  readonly lang?: unknown
  /** `true`, or a list of stretches: the text is HTML, as in `DocumentOptions`. Anything else is a field like others. */
  readonly html?: unknown
  readonly [field: string]: unknown
}

/** Why a document failed. */
export type FailureReason =
  | 'input'
  | 'type'
  | 'length'
  | 'html'
  | 'language'
  | 'timeout'
  | 'memory'
  | 'crash'
  | 'duplicate'
  | 'dead-letter'
  | 'error'

/** A document that failed, in the place where its annotation would stand. */
export interface ErrorRecord {
  readonly id: string
  readonly error: { readonly reason: FailureReason; readonly message: string }
}

/** An annotated document, with the fields that came along. */
export interface AnnotatedRecord extends DocumentJson {
  /** The fields of the input besides `id`, `text`, `date` and `lang`; absent where there were none. */
  readonly meta?: Readonly<Record<string, unknown>>
}

/** What comes out for each record that goes in. */
export type OutputRecord = AnnotatedRecord | ErrorRecord

/** One document as it is written, or one that failed. */
export interface OutputLine {
  /** In UTF-8: the document in the format asked for, or the error record as a line of JSON. */
  readonly bytes: Uint8Array
  readonly failed: boolean
}

/** A line as a string. */
export function textOf({ bytes: { buffer, byteOffset, byteLength } }: OutputLine): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString()
}

/** Whether what came out is of a document that failed. Fields of the caller are under `meta` there, so none can be taken for it. */
export function isError(record: OutputRecord): record is ErrorRecord {
  return 'error' in record && !('text' in record)
}

/**
 * What came in and could not be read, in the place of its record. A class, since a record may have any fields: none of them makes it one of
 * these.
 */
export class FailedInput implements ErrorRecord {
  constructor(
    readonly id: string,
    readonly error: ErrorRecord['error'],
  ) {}
}

/** A record of the input, or what stands for one that could not be read. */
export type ReadRecord = InputRecord | FailedInput

/** Makes an error record. */
export function errorRecord(id: string, reason: FailureReason, message: string): FailedInput {
  return new FailedInput(id, { reason, message })
}

/** How deep the fields of a record may nest: what reads, sends and writes them calls itself for each level. */
const MOST_DEEP = 100

/** The record, or an error in its place where its fields nest too deep to be sent and written. */
export function flatEnough(record: ReadRecord, where?: string): ReadRecord {
  const seen = new Set<unknown>()
  let level: unknown[] = [record]
  for (let depth = 0; level.length; depth++) {
    if (depth > MOST_DEEP)
      return errorRecord(record.id, 'input', `${where ? `${where}: ` : ''}expected fields nested at most ${MOST_DEEP} deep, got more`)
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null || seen.has(value)) continue
      seen.add(value)
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) next.push(inner)
    }
    level = next
  }
  return record
}

/** The reason that an error of `annotate` stands for. */
export function reasonOf(error: unknown): FailureReason {
  const { name, code } = (error ?? {}) as { name?: string; code?: string }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory'
  switch (name) {
    case 'TypeError':
      return 'type'
    case 'LengthError':
      return 'length'
    case 'HtmlError':
      return 'html'
    case 'ForeignLanguageError':
      return 'language'
    default:
      return 'error'
  }
}
