import type { Span } from '../span'
import type { AnnotatedRecord } from './record'

/** A quotation as corpus tools see it. */
export interface OutputQuote {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: string
  readonly continues: boolean
  readonly speaker: string | null
  /** Whether the speaker has a name, not only a description. */
  readonly named: boolean
  /** From 0 to 1: how often such an attribution is right; `null` without a speaker. */
  readonly confidence: number | null
  readonly mention: string | null
  readonly cue: string | null
  /** What the text says the speaker is; `null` where it does not. */
  readonly function: string | null
  /** `fem`, `masc`, or `null` where names and pronouns do not tell. */
  readonly gender: string | null
}

/** What corpus tools ask of a document. */
export interface OutputDocument {
  readonly id: string
  readonly text: string
  /** ISO 8601 day; `null` where none was given. */
  readonly date: string | null
  /** The fields that came along. */
  readonly meta: Readonly<Record<string, unknown>>
  readonly language: string
  readonly tokens: number
  readonly sentences: readonly Span[]
  readonly entities: readonly { readonly type: string; readonly name: string; readonly cluster: number | null }[]
  readonly quotes: readonly OutputQuote[]
}

interface OutputCluster {
  readonly id: number
  readonly function: string | null
  readonly gender: string | null
}

/** A written document as corpus tools see it; `tokens`: how many it has. */
export function documentOf(doc: AnnotatedRecord, tokens: number): OutputDocument {
  return {
    id: doc.id,
    text: doc.text,
    date: doc.date ?? null,
    meta: doc.meta ?? {},
    language: doc.language.code,
    tokens,
    sentences: doc.sentences,
    entities: doc.entities.map((e) => ({ type: e.type, name: e.name, cluster: 'cluster' in e ? e.cluster : null })),
    quotes: outputQuotes(doc),
  }
}

/** The quotations of a written document as corpus tools see them, in order. */
export function outputQuotes(doc: AnnotatedRecord): OutputQuote[] {
  const named = new Set(doc.entities.map((e) => ('cluster' in e ? e.cluster : null)))
  const { clusters: list = [] } = doc as { clusters?: readonly OutputCluster[] }
  const clusters = new Map(list.map((cluster) => [cluster.id, cluster]))
  return doc.quotes.map(({ start, end, text, kind, continues, speaker, cue }) => {
    const cluster = clusters.get(speaker?.cluster ?? -1)
    return {
      start,
      end,
      text,
      kind,
      continues,
      speaker: speaker?.name ?? null,
      named: typeof speaker?.cluster === 'number' && named.has(speaker.cluster),
      confidence: speaker?.confidence ?? null,
      mention: speaker?.mention?.text ?? null,
      cue: cue?.text ?? null,
      function: cluster?.function ?? null,
      gender: cluster?.gender ?? null,
    }
  })
}
