import { type CountedName, mostFrequent } from './name-counts'
import type { OutputDocument } from './output-document'

/** Counts over a corpus. */
export interface CorpusStats {
  readonly documents: number
  readonly characters: number
  readonly tokens: number
  readonly sentences: number
  /** Documents by language. */
  readonly languages: Readonly<Record<string, number>>
  /** Entities by type. */
  readonly entities: Readonly<Record<string, number>>
  /** Quotations by kind. */
  readonly quotes: Readonly<Record<string, number>>
  /** Share of direct and partial quotations that have a speaker; `null` where there are none. */
  readonly attributed: number | null
  /** Speakers of quotations by how sure they are: `{ '0.9': 120 }` counts those from 0.9 up to the next band, 1 included. */
  readonly confidence: Readonly<Record<string, number>>
  /** The names met most often, by type. */
  readonly names: Readonly<Record<string, readonly CountedName[]>>
}

/** Bands of confidence: tenths. */
const BANDS = 10
/** Names told for each type. */
const NAMES = 10

/** Counts over a corpus. Memory grows with the number of different names, not of documents. */
export async function corpusStats(documents: AsyncIterable<OutputDocument>): Promise<CorpusStats> {
  let [read, characters, tokens, sentences, speech, attributed] = [0, 0, 0, 0, 0, 0]
  const languages = new Map<string, number>()
  const entities = new Map<string, number>()
  const quotes = new Map<string, number>()
  const names = new Map<string, Map<string, number>>()
  const bands = new Map<string, number>()
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for await (const doc of documents) {
    read++
    characters += doc.text.length
    tokens += doc.tokens
    sentences += doc.sentences.length
    add(languages, doc.language)
    for (const { type, name, cluster } of doc.entities) {
      add(entities, type)
      if (cluster === null) continue
      const ofType = names.get(type) ?? new Map<string, number>()
      names.set(type, ofType)
      add(ofType, name)
    }
    for (const { kind, speaker, confidence } of doc.quotes) {
      add(quotes, kind)
      if (kind !== 'direct' && kind !== 'partial') continue
      speech++
      if (speaker !== null) attributed++
      if (confidence !== null) add(bands, String(Math.min(BANDS - 1, Math.floor(confidence * BANDS + 1e-9))))
    }
  }
  const object = (counts: Map<string, number>) => Object.fromEntries(mostFrequent(counts, Infinity).map(({ name, count }) => [name, count]))
  return {
    documents: read,
    characters,
    tokens,
    sentences,
    languages: object(languages),
    entities: object(entities),
    quotes: object(quotes),
    attributed: speech ? attributed / speech : null,
    confidence: Object.fromEntries(
      [...bands].sort(([a], [b]) => (a < b ? 1 : -1)).map(([band, n]) => [(Number(band) / BANDS).toFixed(1), n]),
    ),
    names: Object.fromEntries([...names].sort().map(([type, counts]) => [type, mostFrequent(counts, NAMES)])),
  }
}
