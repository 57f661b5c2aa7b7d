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
  const info = path === '-' ? undefined : await stat(path).catch(() => undefined)
  if (path !== '-' && !info) throw new OutputError(`${path}: no such file or folder`)
  if (!info?.isDirectory()) {
    yield* readJsonLines(path)
    return
  }
  const manifest = await readManifest(path).catch((error) => {
    throw error instanceof ShardError ? new OutputError(error.message) : error
  })
  const names = manifest ? manifest.shards.flatMap((s) => s.files.map((f) => f.name)) : (await readdir(path)).sort()
  const lines = names.filter((n) => n.endsWith('.jsonl') && !n.endsWith('.errors.jsonl'))
  const tables = names.filter((n) => /^documents-\d+\.parquet$/.test(n))
  if (!lines.length && !tables.length && !manifest?.shards.length)
    throw new OutputError(`${path}: expected shards in JSON Lines or Parquet, found none`)
  for (const name of lines) yield* readJsonLines(join(path, name))
  for (const name of tables) yield* readTables(path, name)
}

async function* readJsonLines(file: string): AsyncGenerator<OutputDocument, void, undefined> {
  for await (const line of readLines(file)) {
    if ('problem' in line) throw new OutputError(`${file}:${line.number}: ${line.problem}`)
    if (!line.text.trim()) continue
    const where = `${file}:${line.number}`
    let doc: AnnotatedRecord | undefined
    try {
      doc = readLine(withoutTokens(line.text), where)
    } catch (error) {
      throw error instanceof FormatError ? new OutputError(error.message) : error
    }
    if (doc) yield documentOf(doc, countTokens(line.text))
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

/** The document in a line; `undefined` for an error record. */
function readLine(line: string, where: string): AnnotatedRecord | undefined {
  const value = parsed(line, where)
  if (typeof value === 'object' && value !== null && 'error' in value && !('text' in value)) return undefined
  return checkedDocument(value, where) as AnnotatedRecord
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
