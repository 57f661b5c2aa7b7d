import { csvFormatRows } from 'd3-dsv'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { firstWhere, type Span } from '../span'
import { type OutputQuote, outputQuotes } from './output-document'
import type { AnnotatedRecord } from './record'

type ColumnType = 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'DATE'

/**
 * The tables that a corpus is written as and their columns, in order. Rows are joined by `document` (its id); `sentence`, `token`, `entity`, `mention` and
 * `quote` number the rows of a document from 0, and `speaker_cluster` is the `cluster` of entities and mentions in the same document.
 */
export const TABLES = {
  documents: {
    document: 'STRING',
    date: 'DATE',
    text: 'STRING',
    language: 'STRING',
    language_confidence: 'DOUBLE',
    tokens: 'INT32',
    meta: 'STRING',
  },
  sentences: { document: 'STRING', sentence: 'INT32', start: 'INT32', end: 'INT32', text: 'STRING' },
  tokens: {
    document: 'STRING',
    token: 'INT32',
    sentence: 'INT32',
    text: 'STRING',
    lemma: 'STRING',
    upos: 'STRING',
    xpos: 'STRING',
    feats: 'STRING',
    start: 'INT32',
    end: 'INT32',
  },
  entities: {
    document: 'STRING',
    entity: 'INT32',
    sentence: 'INT32',
    type: 'STRING',
    subtype: 'STRING',
    text: 'STRING',
    name: 'STRING',
    cluster: 'INT32',
    confidence: 'DOUBLE',
    source: 'STRING',
    id: 'STRING',
    country: 'STRING',
    value: 'STRING',
    value_from: 'DATE',
    value_to: 'DATE',
    start: 'INT32',
    end: 'INT32',
  },
  mentions: {
    document: 'STRING',
    mention: 'INT32',
    sentence: 'INT32',
    kind: 'STRING',
    text: 'STRING',
    cluster: 'INT32',
    name: 'STRING',
    type: 'STRING',
    confidence: 'DOUBLE',
    start: 'INT32',
    end: 'INT32',
  },
  quotes: {
    document: 'STRING',
    quote: 'INT32',
    sentence: 'INT32',
    kind: 'STRING',
    kind_confidence: 'DOUBLE',
    text: 'STRING',
    speaker: 'STRING',
    speaker_cluster: 'INT32',
    speaker_id: 'STRING',
    speaker_named: 'BOOLEAN',
    speaker_function: 'STRING',
    speaker_gender: 'STRING',
    speaker_confidence: 'DOUBLE',
    mention: 'STRING',
    via: 'STRING',
    cue: 'STRING',
    continues: 'BOOLEAN',
    start: 'INT32',
    end: 'INT32',
  },
} as const satisfies Record<string, Record<string, ColumnType>>

/** The name of a table. */
export type TableName = keyof typeof TABLES

/** The names of the tables. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** Rows by table; a row has a value for each column of `TABLES`. */
export type TableRows = Record<TableName, unknown[][]>

/** The tables that CSV has: those that people read. */
const CSV_TABLES: readonly TableName[] = ['entities', 'quotes']

/** Whether a corpus is written as tables in `format`. */
export const isTableFormat = (format: string): boolean => format === 'parquet' || format === 'csv'

/** The tables that are written in `format`, but for those that are to be left out. */
export function tablesIn(format: string, omit: readonly string[] = []): TableName[] {
  return (format === 'csv' ? [...CSV_TABLES] : TABLE_NAMES).filter((table) => !omit.includes(table))
}

/** The rows of one document; the tables of `omit` have none. */
export function tableRows(record: AnnotatedRecord, omit: readonly string[] = []): TableRows {
  const { id, date, text, language, tokens, meta, sentences, entities, mentions = [], clusters = [], quotes } = record
  const sentenceAt = (span: Span) => {
    const sentence = firstWhere(sentences.length, (i) => (sentences[i] as Span).end > span.start)
    return sentence < sentences.length && (sentences[sentence] as Span).start < span.end ? sentence : null
  }
  const speakers = outputQuotes(record)
  const ids = idsOfClusters(entities)
  return {
    documents: [[id, day(date), text, language.code, language.confidence, tokens?.length ?? null, meta ? JSON.stringify(meta) : null]],
    sentences: (omit.includes('sentences') ? [] : sentences).map(({ start, end }, i) => [id, i, start, end, text.slice(start, end)]),
    tokens: (omit.includes('tokens') ? [] : (tokens ?? [])).map((token, i) => [
      ...[id, i, sentenceAt(token), token.text, token.lemma ?? null, token.upos ?? null, token.xpos ?? null, token.feats ?? null],
      ...[token.start, token.end],
    ]),
    entities: entities.map((e, i) => {
      const name = 'cluster' in e ? e : undefined
      const value = 'value' in e ? e.value : undefined
      const [from, to = from] = value?.type === 'DATE' ? (value.iso ?? '').split('/') : []
      return [
        ...[id, i, sentenceAt(e), e.type, name?.subtype ?? null, e.text, e.name, name?.cluster ?? null, name?.confidence ?? null],
        ...[name?.source ?? null, name?.id ?? null, name?.country ?? null, value ? JSON.stringify(value) : null],
        ...[day(from), day(to), e.start, e.end],
      ]
    }),
    mentions: (omit.includes('mentions') ? [] : mentions).map((mention, i) => {
      const { kind, text: words, cluster, confidence, start, end } = mention
      const who = clusters[cluster]
      return [id, i, sentenceAt(mention), kind, words, cluster, who?.name ?? null, who?.type ?? null, confidence, start, end]
    }),
    quotes: quotes.map((quote, i) => {
      const { kind, confidence, text: said, speaker, cue, continues, start, end } = quote
      const who = speakers[i] as OutputQuote
      return [
        ...[id, i, sentenceAt(quote), kind, confidence, said, who.speaker, speaker?.cluster ?? null],
        ...[ids.get(speaker?.cluster ?? -1) ?? null, speaker ? who.named : null],
        ...[who.function, who.gender, who.confidence, who.mention, speaker?.via ?? null, cue?.text ?? null, continues, start, end],
      ]
    }),
  }
}

/** The caller's own id of whoever is named, by cluster: the first that a gazetteer gave to one of its names. */
function idsOfClusters(entities: AnnotatedRecord['entities']): ReadonlyMap<number, string> {
  const ids = new Map<number, string>()
  for (const entity of entities) {
    if (!('cluster' in entity) || entity.id === undefined || ids.has(entity.cluster)) continue
    ids.set(entity.cluster, entity.id)
  }
  return ids
}

/** A whole day as JSON carries it; `null` for months, years and nothing. */
function day(iso: string | undefined): string | null {
  return iso !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : null
}

/** Makes the Parquet file of a table from its rows. */
export function parquetTable(table: TableName, rows: readonly unknown[][]): Uint8Array {
  const columns = Object.entries(TABLES[table] as Record<string, ColumnType>)
  const columnData = columns.map(([name, type], column) => ({
    name,
    data: rows.map((row) => (type === 'DATE' && typeof row[column] === 'string' ? new Date(row[column]) : row[column])),
  }))
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }]
  for (const [column, [name, type]] of columns.entries()) {
    schema.push({ name, ...PARQUET_TYPES[type], repetition_type: column > 0 ? 'OPTIONAL' : 'REQUIRED' })
  }
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }))
}

/** Makes the CSV file of a table from its rows, with a head. */
export function csvTable(table: TableName, rows: readonly unknown[][]): string {
  const head = Object.keys(TABLES[table])
  return `${csvFormatRows([head, ...rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))))])}\n`
}

/** How Parquet stores a column. */
const PARQUET_TYPES: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  INT32: { type: 'INT32' },
  DOUBLE: { type: 'DOUBLE' },
  BOOLEAN: { type: 'BOOLEAN' },
  DATE: { type: 'INT32', converted_type: 'DATE' },
}
