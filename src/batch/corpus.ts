import { stat } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import { glob } from 'tinyglobby'
import { problemOf, readLines, readWhole } from './lines'
import { type ErrorRecord, errorRecord, type InputRecord } from './record'
import { SeenIds } from './seen-ids'

/** Where a corpus is and how its records are read. */
export interface CorpusOptions {
  /** Files, folders, globs, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** `text`: a file is a document; `jsonl`: a line is one. */
  readonly kind: 'text' | 'jsonl'
  /** The field that holds the id; `id` unless said. */
  readonly idField?: string
  /** The field that holds the text; `text` unless said. */
  readonly textField?: string
  /** The field that holds the date; `date` unless said. */
  readonly dateField?: string
}

/** A file that cannot be found. */
export class CorpusError extends Error {}

/** A file of a corpus. */
export interface CorpusFile {
  readonly file: string
  /** The id of the document in it, where a file is a document: its name without extension, with the folders below the one given. */
  readonly id: string
  /** In bytes; 0 for standard input. */
  readonly size: number
}

/** The files of a corpus, in a fixed order: as given, those of a folder or glob by name. Throws a `CorpusError` where there are none. */
export async function corpusFiles({ inputs, kind }: CorpusOptions): Promise<CorpusFile[]> {
  const files: CorpusFile[] = []
  for (const input of inputs) {
    if (input === '-') {
      files.push({ file: input, id: 'stdin', size: 0 })
      continue
    }
    const info = await stat(input).catch(() => undefined)
    if (info && !info.isDirectory()) {
      files.push({ file: input, id: idOf(basename(input)), size: info.size })
      continue
    }
    const endings = kind === 'jsonl' ? '{jsonl,jsonl.gz,ndjson,ndjson.gz}' : '{txt,txt.gz}'
    const found = info ? await glob(`**/*.${endings}`, { cwd: input, absolute: true }) : await glob(input, { absolute: true })
    if (!found.length)
      throw new CorpusError(
        info ? `${input}: expected files that end in .${endings}, found none` : `${input}: no such file, folder or match`,
      )
    for (const path of found.sort()) {
      const file = relative('.', path)
      files.push({ file, id: idOf(info ? relative(input, path) : basename(path)), size: (await stat(file)).size })
    }
  }
  return files
}

/** The name of a file without its extension and `.gz`. */
function idOf(name: string): string {
  return name.replace(/\.gz$/, '').replace(/(?<=[^/])\.[^./]*$/, '')
}

/**
 * Reads the records of a corpus; one that cannot be read is an error record that names file and line, and so is one whose id another had
 * before.
 */
export async function* readCorpus(
  files: readonly CorpusFile[],
  options: CorpusOptions,
): AsyncGenerator<InputRecord | ErrorRecord, void, undefined> {
  const seen = new SeenIds()
  for (const file of files) {
    for await (const { record, where } of options.kind === 'text' ? readTextFile(file) : readJsonLines(file.file, options)) {
      if (seen.add(record.id) || 'error' in record) yield record
      else yield errorRecord(record.id, 'duplicate', `${where}: expected an id of its own, got ${JSON.stringify(record.id)} again`)
    }
  }
}

interface ReadRecord {
  readonly record: InputRecord | ErrorRecord
  readonly where: string
}

async function* readTextFile({ file, id }: CorpusFile): AsyncGenerator<ReadRecord, void, undefined> {
  const fail = (why: string) => ({ record: errorRecord(id, 'input', `${file}: ${why}`), where: file })
  let bytes: Buffer
  try {
    bytes = await readWhole(file)
  } catch (error) {
    yield fail(problemOf(error))
    return
  }
  if (bytes.length === 0) yield fail('expected text, got nothing')
  else if (bytes.subarray(0, 8000).includes(0)) yield fail('expected text, got binary data (a zero byte)')
  else {
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      yield fail('expected UTF-8, got another encoding')
      return
    }
    yield { record: { id, text }, where: file }
  }
}

async function* readJsonLines(file: string, { idField, textField, dateField }: CorpusOptions): AsyncGenerator<ReadRecord, void, undefined> {
  for await (const line of readLines(file)) {
    const where = `${file}:${line.number}`
    if ('problem' in line) yield { record: errorRecord(where, 'input', `${where}: ${line.problem}`), where }
    else if (line.text.trim()) yield { record: readRecord(line.text, where, { idField, textField, dateField }), where }
  }
}

/** The fields of a record in JSON Lines; see `CorpusOptions`. */
export type RecordFields = { readonly [F in 'idField' | 'textField' | 'dateField']?: string | undefined }

/** The record of a line of JSON; an error record where it is none. */
export function readRecord(
  line: string,
  where: string,
  { idField = 'id', textField = 'text', dateField = 'date' }: RecordFields = {},
): InputRecord | ErrorRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return errorRecord(where, 'input', `${where}: expected JSON, got ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return errorRecord(where, 'input', `${where}: expected an object, got ${Array.isArray(value) ? 'a list' : typeof value}`)
  const { [idField]: id, [textField]: text, [dateField]: date, ...rest } = value as Record<string, unknown>
  const name = typeof id === 'string' && id ? id : typeof id === 'number' ? String(id) : where
  if (typeof text !== 'string')
    return errorRecord(name, 'input', `${where}: expected a string "${textField}", got ${text === null ? 'null' : typeof text}`)
  return { ...rest, id: name, text, ...(date !== undefined && { date }) }
}
