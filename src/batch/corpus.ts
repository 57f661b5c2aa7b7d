import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { glob } from 'tinyglobby'
import { readLines, readWhole } from './lines'
import { type ErrorRecord, errorRecord, type InputRecord } from './record'

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
}

/** A file that cannot be found. */
export class CorpusError extends Error {}

/** The files of a corpus, in a fixed order: as given, those of a folder or glob by name. Throws a `CorpusError` where there are none. */
export async function corpusFiles({ inputs, kind }: CorpusOptions): Promise<string[]> {
  const files: string[] = []
  for (const input of inputs) {
    if (input === '-') {
      files.push(input)
      continue
    }
    const info = await stat(input).catch(() => undefined)
    if (info?.isFile()) {
      files.push(input)
      continue
    }
    const pattern = info?.isDirectory()
      ? `${input.replace(/\/+$/, '')}/**/*.${kind === 'jsonl' ? '{jsonl,jsonl.gz,ndjson}' : '{txt,txt.gz}'}`
      : input
    const found = (await glob(pattern, { absolute: false, dot: false })).sort()
    if (!found.length)
      throw new CorpusError(
        `${input}: no such file, folder or match${info?.isDirectory() ? ` (*.${kind === 'jsonl' ? 'jsonl' : 'txt'})` : ''}`,
      )
    files.push(...found)
  }
  return files
}

/** Reads the records of a corpus; one that cannot be read is an error record that names file and line. */
export async function* readCorpus(
  files: readonly string[],
  options: CorpusOptions,
): AsyncGenerator<InputRecord | ErrorRecord, void, undefined> {
  for (const file of files) {
    if (options.kind === 'text') yield await readTextFile(file)
    else yield* readJsonLines(file, options)
  }
}

async function readTextFile(file: string): Promise<InputRecord | ErrorRecord> {
  const id = file === '-' ? 'stdin' : basename(file.replace(/\.gz$/, '')).replace(/(?<=.)\.[^.]*$/, '')
  try {
    const bytes = await readWhole(file)
    if (bytes.subarray(0, 8000).includes(0)) return errorRecord(id, 'input', `${file}: expected text, got binary data (a zero byte)`)
    return { id, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why =
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
        ? 'expected UTF-8, got another encoding'
        : code === 'Z_BUF_ERROR'
          ? 'the gzip file is truncated'
          : message
    return errorRecord(id, 'input', `${file}: ${why}`)
  }
}

async function* readJsonLines(
  file: string,
  { idField = 'id', textField = 'text' }: CorpusOptions,
): AsyncGenerator<InputRecord | ErrorRecord, void, undefined> {
  for await (const line of readLines(file)) {
    const where = `${file}:${line.number}`
    if ('problem' in line) {
      yield errorRecord(where, 'input', `${where}: ${line.problem}`)
      continue
    }
    if (line.text.trim()) yield readRecord(line.text, where, idField, textField)
  }
}

/** The record of a line of JSON; an error record where it is none. */
export function readRecord(line: string, where: string, idField = 'id', textField = 'text'): InputRecord | ErrorRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return errorRecord(where, 'input', `${where}: expected JSON, got ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return errorRecord(where, 'input', `${where}: expected an object, got ${Array.isArray(value) ? 'a list' : typeof value}`)
  const { [idField]: id, [textField]: text, ...rest } = value as Record<string, unknown>
  const name = typeof id === 'string' && id ? id : typeof id === 'number' ? String(id) : where
  if (typeof text !== 'string')
    return errorRecord(name, 'input', `${where}: expected a string "${textField}", got ${text === null ? 'null' : typeof text}`)
  return { ...rest, id: name, text }
}
