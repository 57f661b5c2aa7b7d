import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Entity } from '../entities'
import type { AnnotatedRecord } from './record'

type Column = { name: string; data: unknown[]; type: 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN'; nullable: boolean }

/** The tables that a shard is written as, by name; rows are joined by `document` (the id) and the numbers. */
export const TABLES = ['documents', 'sentences', 'entities', 'quotes'] as const

/** Makes the Parquet files of a shard's documents. */
export function parquetTables(documents: readonly AnnotatedRecord[]): Record<(typeof TABLES)[number], Uint8Array> {
  const rows = <T>(list: (doc: AnnotatedRecord) => readonly T[]) =>
    documents.flatMap((doc) => list(doc).map((item, number) => ({ doc, item, number })))
  const text = (name: string, data: unknown[]): Column => ({ name, data, type: 'STRING', nullable: true })
  const int = (name: string, data: unknown[]): Column => ({ name, data, type: 'INT32', nullable: true })
  const real = (name: string, data: unknown[]): Column => ({ name, data, type: 'DOUBLE', nullable: true })
  const flag = (name: string, data: unknown[]): Column => ({ name, data, type: 'BOOLEAN', nullable: true })
  const file = (columns: Column[]) => new Uint8Array(parquetWriteBuffer({ columnData: columns as never }))

  const sentences = rows((d) => d.sentences)
  const entities = rows((d) => d.entities)
  const quotes = rows((d) => d.quotes)
  return {
    documents: file([
      text(
        'document',
        documents.map((d) => d.id),
      ),
      text(
        'text',
        documents.map((d) => d.text),
      ),
      text(
        'language',
        documents.map((d) => d.language.code),
      ),
      real(
        'language_confidence',
        documents.map((d) => d.language.confidence),
      ),
      int(
        'tokens',
        documents.map((d) => d.tokens.length),
      ),
      text(
        'meta',
        documents.map((d) => (d.meta ? JSON.stringify(d.meta) : null)),
      ),
    ]),
    sentences: file([
      text(
        'document',
        sentences.map((r) => r.doc.id),
      ),
      int(
        'sentence',
        sentences.map((r) => r.number),
      ),
      int(
        'start',
        sentences.map((r) => r.item.start),
      ),
      int(
        'end',
        sentences.map((r) => r.item.end),
      ),
      text(
        'text',
        sentences.map((r) => r.doc.text.slice(r.item.start, r.item.end)),
      ),
    ]),
    entities: file([
      text(
        'document',
        entities.map((r) => r.doc.id),
      ),
      int(
        'entity',
        entities.map((r) => r.number),
      ),
      text(
        'type',
        entities.map((r) => r.item.type),
      ),
      text(
        'subtype',
        entities.map((r) => named(r.item)?.subtype ?? null),
      ),
      text(
        'text',
        entities.map((r) => r.item.text),
      ),
      text(
        'name',
        entities.map((r) => r.item.name),
      ),
      int(
        'cluster',
        entities.map((r) => named(r.item)?.cluster ?? null),
      ),
      text(
        'country',
        entities.map((r) => named(r.item)?.country ?? null),
      ),
      text(
        'value',
        entities.map((r) => ('value' in r.item ? JSON.stringify(r.item.value) : null)),
      ),
      int(
        'start',
        entities.map((r) => r.item.start),
      ),
      int(
        'end',
        entities.map((r) => r.item.end),
      ),
    ]),
    quotes: file([
      text(
        'document',
        quotes.map((r) => r.doc.id),
      ),
      int(
        'quote',
        quotes.map((r) => r.number),
      ),
      text(
        'kind',
        quotes.map((r) => r.item.kind),
      ),
      text(
        'text',
        quotes.map((r) => r.item.text),
      ),
      text(
        'speaker',
        quotes.map((r) => r.item.speaker?.name ?? null),
      ),
      int(
        'speaker_cluster',
        quotes.map((r) => r.item.speaker?.cluster ?? null),
      ),
      real(
        'speaker_confidence',
        quotes.map((r) => r.item.speaker?.confidence ?? null),
      ),
      text(
        'via',
        quotes.map((r) => r.item.speaker?.via ?? null),
      ),
      text(
        'cue',
        quotes.map((r) => r.item.cue?.text ?? null),
      ),
      flag(
        'continues',
        quotes.map((r) => r.item.continues),
      ),
      int(
        'start',
        quotes.map((r) => r.item.start),
      ),
      int(
        'end',
        quotes.map((r) => r.item.end),
      ),
    ]),
  }
}

function named(entity: Entity) {
  return 'cluster' in entity ? entity : undefined
}
