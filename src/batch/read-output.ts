import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet'
import { readLines } from './lines'
import { readManifest } from './manifest'
import type { AnnotatedRecord } from './record'

/** What corpus tools ask of a document. */
export interface OutputDocument {
  readonly id: string
  readonly text: string
  readonly language: string
  readonly tokens: number
  readonly sentences: number
  readonly entities: readonly { readonly type: string; readonly name: string; readonly cluster: number | null }[]
  readonly quotes: readonly {
    readonly kind: string
    readonly speaker: string | null
    readonly mention: string | null
    readonly named: boolean
  }[]
}

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
  const manifest = await readManifest(path)
  const names = manifest ? manifest.shards.flatMap((s) => s.files) : (await readdir(path)).sort()
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
    let doc: AnnotatedRecord
    try {
      doc = JSON.parse(line.text) as AnnotatedRecord
    } catch (error) {
      throw new OutputError(`${file}:${line.number}: expected JSON, got ${(error as Error).message}`)
    }
    if ('error' in doc && !('text' in doc)) continue
    if (typeof doc.text !== 'string' || !Array.isArray(doc.quotes))
      throw new OutputError(`${file}:${line.number}: expected a document that zinnig wrote, got other JSON`)
    yield {
      id: doc.id,
      text: doc.text,
      language: doc.language.code,
      tokens: doc.tokens.length,
      sentences: doc.sentences.length,
      entities: doc.entities.map((e) => ({ type: e.type, name: e.name, cluster: 'cluster' in e ? e.cluster : null })),
      quotes: doc.quotes.map(({ kind, speaker }) => ({
        kind,
        speaker: speaker?.name ?? null,
        mention: speaker?.mention?.text ?? null,
        named: typeof speaker?.cluster === 'number',
      })),
    }
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
  const counts = new Map<unknown, number>()
  for (const { document } of sentences) counts.set(document, (counts.get(document) ?? 0) + 1)
  const entitiesOf = group(entities)
  const quotesOf = group(quotes)
  for (const doc of docs) {
    yield {
      id: doc.document as string,
      text: doc.text as string,
      language: doc.language as string,
      tokens: doc.tokens as number,
      sentences: counts.get(doc.document) ?? 0,
      entities: (entitiesOf.get(doc.document) ?? []).map((e) => ({
        type: e.type as string,
        name: e.name as string,
        cluster: (e.cluster as number | null) ?? null,
      })),
      quotes: (quotesOf.get(doc.document) ?? []).map((q) => ({
        kind: q.kind as string,
        speaker: (q.speaker as string | null) ?? null,
        mention: (q.mention as string | null) ?? null,
        named: typeof q.speaker_cluster === 'number',
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
