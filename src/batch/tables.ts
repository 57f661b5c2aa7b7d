import { parquetWriteBuffer } from 'hyparquet-writer'
import type { AnnotatedRecord } from './record'

type ColumnType = 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN'

/**
 * The tables that a corpus is written as and their columns, in order. Rows are joined by `document` (its id); `sentence`, `entity` and
 * `quote` number the rows of a document from 0, and `speaker_cluster` is the `cluster` of entities in the same document.
 */
export const TABLES = {
  documents: { document: 'STRING', text: 'STRING', language: 'STRING', language_confidence: 'DOUBLE', tokens: 'INT32', meta: 'STRING' },
  sentences: { document: 'STRING', sentence: 'INT32', start: 'INT32', end: 'INT32', text: 'STRING' },
  entities: {
    document: 'STRING',
    entity: 'INT32',
    type: 'STRING',
    subtype: 'STRING',
    text: 'STRING',
    name: 'STRING',
    cluster: 'INT32',
    country: 'STRING',
    value: 'STRING',
    start: 'INT32',
    end: 'INT32',
  },
  quotes: {
    document: 'STRING',
    quote: 'INT32',
    kind: 'STRING',
    text: 'STRING',
    speaker: 'STRING',
    speaker_cluster: 'INT32',
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

/** The rows of one document. */
export function tableRows({ id, text, language, tokens, meta, sentences, entities, quotes }: AnnotatedRecord): TableRows {
  return {
    documents: [[id, text, language.code, language.confidence, tokens.length, meta ? JSON.stringify(meta) : null]],
    sentences: sentences.map(({ start, end }, i) => [id, i, start, end, text.slice(start, end)]),
    entities: entities.map((e, i) => {
      const name = 'cluster' in e ? e : undefined
      const value = 'value' in e ? JSON.stringify(e.value) : null
      const { start, end } = e
      return [id, i, e.type, name?.subtype ?? null, e.text, e.name, name?.cluster ?? null, name?.country ?? null, value, start, end]
    }),
    quotes: quotes.map(({ kind, text: said, speaker, cue, continues, start, end }, i) => {
      const who = [speaker?.name ?? null, speaker?.cluster ?? null, speaker?.confidence ?? null, speaker?.mention?.text ?? null]
      return [id, i, kind, said, ...who, speaker?.via ?? null, cue?.text ?? null, continues, start, end]
    }),
  }
}

/** Makes the Parquet file of a table from its rows. */
export function parquetTable(table: TableName, rows: readonly unknown[][]): Uint8Array {
  const columnData = Object.entries(TABLES[table] as Record<string, ColumnType>).map(([name, type], column) => ({
    name,
    type,
    data: rows.map((row) => row[column]),
    nullable: column > 0,
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
