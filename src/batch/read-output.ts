import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet'
import { FormatError } from '../formats/format-error'
import { parsed } from '../formats/json'
import { checkedDocument } from '../formats/schema'
import type { Span } from '../span'
import { readLines } from './lines'
import { readManifest, ShardError } from './manifest'
import { documentOf, type OutputDocument } from './output-document'
import type { AnnotatedRecord } from './record'

export type { OutputDocument } from './output-document'

/** An output that cannot be read. */
export class OutputError extends Error {}

/**
 * Reads what `zinnig annotate` wrote, document by document: a folder of shards in JSON Lines or Parquet, a JSON Lines file, or `-`.
 * Error records are passed over. Throws an `OutputError` where it is none of these.
 */
export async function* readOutput(path: string): AsyncGenerator<OutputDocument, void, undefined> {
  if (path === '-') {
    yield* readJsonLines(path)
    return
  }
  const { lines, tables } = await shardsOf(path)
  for (const file of lines) yield* readJsonLines(file)
  for (const name of tables) yield* readTables(path, name)
}

/** The files of an output: those in JSON Lines, packed or not, and the names of tables of documents. Throws an `OutputError` where there are none. */
async function shardsOf(path: string): Promise<{ readonly lines: readonly string[]; readonly tables: readonly string[] }> {
  const info = await stat(path).catch(() => undefined)
  if (!info) throw new OutputError(`${path}: no such file or folder`)
  if (!info.isDirectory()) return { lines: [path], tables: [] }
  const manifest = await readManifest(path).catch((error) => {
    throw error instanceof ShardError ? new OutputError(error.message) : error
  })
  const names = manifest ? manifest.shards.flatMap((s) => s.files.map((f) => f.name)) : (await readdir(path)).sort()
  const lines = names.filter((n) => /\.jsonl(?:\.gz)?$/.test(n) && !n.endsWith('.errors.jsonl'))
  const tables = names.filter((n) => /^documents-\d+\.parquet$/.test(n))
  const isEmpty = manifest?.shards.length && names.every((n) => n.endsWith('.errors.jsonl'))
  if (!lines.length && !tables.length && !isEmpty) throw new OutputError(`${path}: expected shards in JSON Lines or Parquet, found none`)
  return { lines: lines.map((name) => join(path, name)), tables }
}

/**
 * Reads what `zinnig annotate` wrote in JSON Lines, each document whole; error records are passed over. Throws an `OutputError` where it is
 * none.
 */
export async function* readRecords(path: string): AsyncGenerator<AnnotatedRecord, void, undefined> {
  for (const file of await lineFiles(path)) {
    for await (const line of outputLines(file)) {
      const record = readLine(line.text, line.where)
      if (record) yield record
    }
  }
}

/** The files of JSON Lines that `path` is or holds. */
async function lineFiles(path: string): Promise<readonly string[]> {
  if (path === '-') return [path]
  const { lines, tables } = await shardsOf(path)
  if (lines.length === 0 && tables.length > 0) throw new OutputError(`${path}: expected shards in JSON Lines, got Parquet`)
  return lines
}

async function* readJsonLines(file: string): AsyncGenerator<OutputDocument, void, undefined> {
  for await (const { text, where } of outputLines(file)) {
    const doc = readLine(withoutTokens(text), where)
    if (doc) yield documentOf(doc, countTokens(text))
  }
}

/** The lines of a file that hold something, each with where it stands. */
async function* outputLines(file: string): AsyncGenerator<{ readonly text: string; readonly where: string }, void, undefined> {
  for await (const line of readLines(file)) {
    const where = `${file}:${line.number}`
    if ('problem' in line) throw new OutputError(`${where}: ${line.problem}`)
    if (line.text.trim()) yield { text: line.text, where }
  }
}

/** Where a line of `DocumentJson` has its tokens, nearly all of it: no string holds these marks, since quotes are escaped there. */
const TOKENS = ',"tokens":['
const AFTER_TOKENS = '}],"entities":['

/** The line without its tokens, which corpus tools only count. */
function withoutTokens(line: string): string {
  const start = line.indexOf(TOKENS)
  const end = start < 0 ? -1 : line.indexOf(AFTER_TOKENS, start)
  return end < 0 ? line : `${line.slice(0, start + TOKENS.length)}${line.slice(end + 1)}`
}

/** The number of tokens of the line: each begins with its offset. */
function countTokens(line: string): number {
  const start = line.indexOf(TOKENS)
  const end = start < 0 ? -1 : line.indexOf(AFTER_TOKENS, start)
  let count = 0
  for (let at = start; at >= 0 && at < end; at = line.indexOf('{"start":', at + 1)) count++
  return count && count - 1
}

/** The document in a line; `undefined` for an error record. Throws an `OutputError` where it is neither. */
function readLine(line: string, where: string): AnnotatedRecord | undefined {
  try {
    const value = parsed(line, where)
    if (typeof value === 'object' && value !== null && 'error' in value && !('text' in value)) return undefined
    return checkedDocument(value, where) as AnnotatedRecord
  } catch (error) {
    throw error instanceof FormatError ? new OutputError(error.message) : error
  }
}

type Row = Record<string, unknown>

async function* readTables(folder: string, documents: string): AsyncGenerator<OutputDocument, void, undefined> {
  const table = (name: string) => readTable(join(folder, documents.replace('documents', name)))
  const [docs, sentences, entities, quotes] = await Promise.all([
    table('documents'),
    table('sentences'),
    table('entities'),
    table('quotes'),
  ])
  const sentencesOf = group(sentences)
  const entitiesOf = group(entities)
  const quotesOf = group(quotes)
  for (const doc of docs) {
    yield {
      id: doc.document as string,
      text: doc.text as string,
      date: doc.date instanceof Date ? doc.date.toISOString().slice(0, 10) : null,
      meta: typeof doc.meta === 'string' ? (JSON.parse(doc.meta) as Record<string, unknown>) : {},
      language: doc.language as string,
      tokens: doc.tokens as number,
      sentences: (sentencesOf.get(doc.document) ?? []) as unknown as Span[],
      entities: (entitiesOf.get(doc.document) ?? []).map((e) => ({
        type: e.type as string,
        name: e.name as string,
        cluster: (e.cluster as number | null) ?? null,
      })),
      quotes: (quotesOf.get(doc.document) ?? []).map((q) => ({
        start: q.start as number,
        end: q.end as number,
        text: q.text as string,
        kind: q.kind as string,
        continues: q.continues as boolean,
        speaker: (q.speaker as string | null) ?? null,
        named: q.speaker_named === true,
        confidence: (q.speaker_confidence as number | null) ?? null,
        mention: (q.mention as string | null) ?? null,
        cue: (q.cue as string | null) ?? null,
        function: (q.speaker_function as string | null) ?? null,
        gender: (q.speaker_gender as string | null) ?? null,
      })),
    }
  }
}

async function readTable(name: string): Promise<Row[]> {
  if (!(await stat(name).catch(() => undefined))) return [] // it was left out
  const file = await asyncBufferFromFile(name)
  const metadata = await parquetMetadataAsync(file)
  let rows: Row[] = []
  await parquetRead({
    file,
    metadata,
    rowFormat: 'object',
    onComplete: (all) => {
      rows = all as Row[]
    },
  })
  return rows
}

function group(rows: readonly Row[]): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>()
  for (const row of rows) {
    const rowsOf = groups.get(row.document)
    if (rowsOf) rowsOf.push(row)
    else groups.set(row.document, [row])
  }
  return groups
}
