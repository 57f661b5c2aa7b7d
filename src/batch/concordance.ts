import { firstWhere, type Span } from '../span'
import type { OutputDocument, OutputQuote } from './output-document'

/** Which quotations a concordance holds; what is left out may be anything. */
export interface ConcordanceQuery {
  /** The speaker's name or part of it, without regard to capitals; whole words. */
  readonly speaker?: string
  /** Words of the quotation, without regard to capitals; a pattern looks into the text as it stands. */
  readonly match?: string | RegExp
  /** The first day, month or year (ISO 8601): `2024-01`. Documents without a date are left out. */
  readonly since?: string
  /** The last one, itself included. */
  readonly until?: string
  readonly kind?: readonly string[]
  /** Speakers of at least this confidence; quotations without a speaker are left out. */
  readonly minConfidence?: number
}

/** One quotation with where it stands and who said it. */
export interface ConcordanceLine {
  readonly id: string
  readonly date: string | null
  readonly kind: string
  readonly speaker: string | null
  readonly function: string | null
  /** From 0 to 1: how often such an attribution is right. */
  readonly confidence: number | null
  readonly text: string
  /** The sentences that the quotation lies in, white space folded. */
  readonly context: string
  readonly start: number
  readonly end: number
}

/** The quotations of a corpus that `query` asks for, in the order of the documents. One document is held at a time. */
export async function* concordance(
  documents: AsyncIterable<OutputDocument>,
  query: ConcordanceQuery,
): AsyncGenerator<ConcordanceLine, void, undefined> {
  const speaker = query.speaker === undefined ? undefined : wordsPattern(query.speaker)
  const match = typeof query.match === 'string' ? wordsPattern(query.match) : query.match
  for await (const doc of documents) {
    if (!isWithin(doc.date, query)) continue
    for (const quote of doc.quotes) {
      if (query.kind && !query.kind.includes(quote.kind)) continue
      if (speaker && (quote.speaker === null || quote.speaker.search(speaker) < 0)) continue
      if (query.minConfidence !== undefined && (quote.confidence ?? -1) < query.minConfidence) continue
      if (match && quote.text.search(match) < 0) continue
      yield lineOf(doc, quote)
    }
  }
}

function lineOf({ id, date, text, sentences }: OutputDocument, quote: OutputQuote): ConcordanceLine {
  const { start, end, kind, speaker, confidence } = quote
  return {
    id,
    date,
    kind,
    speaker,
    function: quote.function,
    confidence,
    text: folded(quote.text),
    context: around(text, sentences, quote),
    start,
    end,
  }
}

/** The text of the sentences that `span` lies in; of the span alone where it lies in none. */
export function around(text: string, sentences: readonly Span[], span: Span): string {
  const first = sentences[firstWhere(sentences.length, (i) => (sentences[i] as Span).end > span.start)]
  const last = sentences[firstWhere(sentences.length, (i) => (sentences[i] as Span).start >= span.end) - 1]
  return folded(text.slice(Math.min(first?.start ?? span.start, span.start), Math.max(last?.end ?? span.end, span.end)))
}

/** White space as single spaces. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

function isWithin(date: string | null, { since, until }: ConcordanceQuery): boolean {
  if (since === undefined && until === undefined) return true
  if (date === null) return false
  // A month or year holds all of its days: the date is cut to the same length.
  return (since === undefined || date.slice(0, since.length) >= since) && (until === undefined || date.slice(0, until.length) <= until)
}

/** Finds these words as whole words, whatever their capitals and white space. */
function wordsPattern(words: string): RegExp {
  const escaped = folded(words)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, 'iu')
}
