import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { glob } from 'tinyglobby'
import type { Span } from '../span'
import { problemOf, readLines, readWhole } from './lines'
import { errorRecord, FailedInput, flatEnough, type ReadRecord } from './record'
import { SeenIds } from './seen-ids'

/** How a file is read: as one document, or as one in each line. */
export type InputKind = 'text' | 'jsonl'

/** Where a corpus is and how its records are read. */
export interface CorpusOptions {
  /** Files, folders, globs, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** `text`: a file is a document; `jsonl`: a line is one; the ending of each file decides unless said. */
  readonly kind?: InputKind
  /** The field that holds the id; `id` unless said. */
  readonly idField?: string
  /** The field that holds the text; `text` unless said. */
  readonly textField?: string
  /** The field that holds the date; `date` unless said. */
  readonly dateField?: string
  /** The field that holds the language; `lang` unless said. */
  readonly langField?: string
  /** Told of bytes of the input, unpacked, as they are read. */
  readonly onRead?: (bytes: number) => void
  /** Whether the text of a file is HTML, and which stretches of it are read: see `DocumentOptions`. */
  readonly htmlOf?: (file: string, text: string) => true | readonly Span[] | undefined
}

/** A file that cannot be found, or is not what was said of it. */
export class CorpusError extends Error {}

const LINES = ['jsonl', 'jsonl.gz', 'ndjson', 'ndjson.gz']
const TEXTS = ['txt', 'txt.gz']

/** How a file is read: its ending decides unless `kind` does. Throws a `CorpusError` where they contradict each other. */
export function kindOf(file: string, kind?: InputKind): InputKind {
  const isLines = LINES.some((ending) => file.endsWith(`.${ending}`))
  if (isLines && kind === 'text')
    throw new CorpusError(`${file}: expected text, got a file of JSON Lines by its ending: leave --input text out`)
  return isLines ? 'jsonl' : (kind ?? 'text')
}

/** Why a text is none: it is JSON Lines, which every reader but ours would see at once; `undefined` where it is a text. */
export function jsonInText(text: string): string | undefined {
  if (!/^\s*\{\s*"/.test(text)) return undefined
  const start = text.trimStart()
  const end = start.indexOf('\n')
  for (const part of [end < 0 ? start : start.slice(0, end), start]) {
    try {
      JSON.parse(part)
      return 'expected text, got JSON: --input jsonl reads a document from each line'
    } catch {}
  }
  return undefined
}

/** A file of a corpus. */
export interface CorpusFile {
  readonly file: string
  /** The id of the document in it, where a file is a document: its name without extension, with the folders below the one given. */
  readonly id: string
  /** In bytes; 0 for standard input. */
  readonly size: number
  readonly kind: InputKind
}

/**
 * The files of a corpus, in a fixed order: as given, those of a folder or glob by name. One that is met again by another way, through links
 * that lead back, say, is there once. Throws a `CorpusError` where there are none.
 */
export async function corpusFiles({ inputs, kind }: CorpusOptions): Promise<CorpusFile[]> {
  const files: CorpusFile[] = []
  for (const input of inputs) {
    if (input === '-') {
      files.push({ file: input, id: 'stdin', size: 0, kind: kind ?? 'text' })
      continue
    }
    const info = await stat(input).catch(() => undefined)
    if (info && !info.isDirectory()) {
      files.push({ file: input, id: idOf(basename(input)), size: info.size, kind: kindOf(input, kind) })
      continue
    }
    const endings = `{${(kind === undefined ? [...LINES, ...TEXTS] : kind === 'jsonl' ? LINES : TEXTS).join(',')}}`
    const found = info ? await glob(`**/*.${endings}`, { cwd: input, absolute: true }) : await glob(input, { absolute: true })
    if (!found.length)
      throw new CorpusError(
        info ? `${input}: expected files that end in .${endings}, found none` : `${input}: no such file, folder or match`,
      )
    for (const path of await onceEach(found)) {
      const file = relative('.', path)
      const { size } = await stat(file)
      files.push({ file, id: idOf(info ? relative(input, path) : basename(path)), size, kind: kindOf(file, kind) })
    }
  }
  return files
}

/** The paths by name, of those that lead to one file through folders that are links the shortest. */
async function onceEach(paths: readonly string[]): Promise<string[]> {
  const folders = new Map<string, string>()
  const shortest = new Map<string, string>()
  for (const path of [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const folder = dirname(path)
    const real = folders.get(folder) ?? (await realpath(folder))
    folders.set(folder, real)
    const place = join(real, basename(path))
    if (!shortest.has(place)) shortest.set(place, path)
  }
  return [...shortest.values()].sort()
}

/** The name of a file without its extension and `.gz`. */
function idOf(name: string): string {
  return name.replace(/\.gz$/, '').replace(/(?<=[^/])\.[^./]*$/, '')
}

/**
 * Reads the records of a corpus; one that cannot be read is an error record that names file and line, and so is one whose id another had
 * before.
 */
export async function* readCorpus(files: readonly CorpusFile[], options: CorpusOptions): AsyncGenerator<ReadRecord, void, undefined> {
  const seen = new SeenIds()
  for (const file of files) {
    for await (const { record, where } of file.kind === 'text' ? readTextFile(file, options) : readJsonLines(file.file, options)) {
      if (seen.add(record.id) || record instanceof FailedInput) yield record
      else yield errorRecord(record.id, 'duplicate', `${where}: expected an id of its own, got ${JSON.stringify(record.id)} again`)
    }
  }
}

interface PlacedRecord {
  readonly record: ReadRecord
  readonly where: string
}

async function* readTextFile({ file, id }: CorpusFile, { htmlOf }: CorpusOptions): AsyncGenerator<PlacedRecord, void, undefined> {
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
    const json = jsonInText(text)
    if (json !== undefined) {
      yield fail(json)
      return
    }
    let html: true | readonly Span[] | undefined
    try {
      html = htmlOf?.(file, text)
    } catch (error) {
      yield { record: errorRecord(id, 'input', (error as Error).message), where: file }
      return
    }
    yield { record: { id, text, ...(html && { html }) }, where: file }
  }
}

async function* readJsonLines(file: string, fields: CorpusOptions): AsyncGenerator<PlacedRecord, void, undefined> {
  for await (const line of readLines(file)) {
    const where = `${file}:${line.number}`
    if ('text' in line) fields.onRead?.(Buffer.byteLength(line.text) + 1)
    if ('problem' in line) yield { record: errorRecord(where, 'input', `${where}: ${line.problem}`), where }
    else if (line.text.trim()) yield { record: readRecord(line.text, where, fields), where }
  }
}

/** The fields of a record in JSON Lines; see `CorpusOptions`. */
export type RecordFields = { readonly [F in 'idField' | 'textField' | 'dateField' | 'langField']?: string | undefined }

/** The record of a line of JSON; an error record where it is none. */
export function readRecord(
  line: string,
  where: string,
  { idField = 'id', textField = 'text', dateField = 'date', langField = 'lang' }: RecordFields = {},
): ReadRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return errorRecord(where, 'input', `${where}: expected JSON, got ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return errorRecord(
      where,
      'input',
      `${where}: expected an object, got ${value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value}`,
    )
  const { [idField]: id, [textField]: text, [dateField]: date, [langField]: lang, ...rest } = value as Record<string, unknown>
  const name = typeof id === 'string' && id ? id : typeof id === 'number' ? String(id) : where
  if (typeof text !== 'string')
    return errorRecord(name, 'input', `${where}: expected a string "${textField}", got ${text === null ? 'null' : typeof text}`)
  return flatEnough({ ...rest, id: name, text, ...(date !== undefined && { date }), ...(lang !== undefined && { lang }) }, where)
}
