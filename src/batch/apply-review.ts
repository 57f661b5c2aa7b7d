import type { AnnotatedRecord, OutputRecord } from './record'
import { type ReviewRow, sameName } from './review'

/** A correction that was not carried out, and why. */
export interface ReviewConflict {
  readonly row: ReviewRow
  readonly why: string
}

type Quote = AnnotatedRecord['quotes'][number]

/** A speaker that a person named or confirmed; `cluster` is `null` where the article's clusters have no such name. */
export type ReviewedSpeaker = Omit<NonNullable<Quote['speaker']>, 'via' | 'cluster'> & {
  readonly cluster: number | null
  readonly via: 'review'
}

/** A document in which some speakers were reviewed. */
export type ReviewedRecord = Omit<AnnotatedRecord, 'quotes'> & {
  readonly quotes: readonly (Quote | (Omit<Quote, 'speaker'> & { readonly speaker: ReviewedSpeaker | null }))[]
}

/** Corrections by document; each is used once. */
export class Corrections {
  readonly #rows = new Map<string, ReviewRow[]>()
  /** The corrections that could not be carried out so far, and those of documents that have not come. */
  readonly #conflicts: ReviewConflict[] = []
  /** How many speakers were set to another. */
  changed = 0

  constructor(rows: readonly ReviewRow[]) {
    for (const row of rows) {
      const list = this.#rows.get(row.id)
      if (list) list.push(row)
      else this.#rows.set(row.id, [row])
    }
  }

  /** The document with its reviewed speakers: `via` is `review` and the confidence 1. */
  apply(record: OutputRecord): OutputRecord | ReviewedRecord {
    const rows = this.#rows.get(record.id)
    if (!rows || !('quotes' in record)) return record
    this.#rows.delete(record.id)
    const quotes: ReviewedRecord['quotes'][number][] = [...record.quotes]
    for (const row of rows) {
      const at = quotes.findIndex(({ start, end }) => start === row.start && end === row.end)
      const quote = quotes[at]
      if (!quote) {
        this.#conflicts.push({ row, why: 'there is no quotation at these offsets' })
        continue
      }
      if (row.quote && quote.text.replace(/\s+/g, ' ').trim() !== row.quote) {
        this.#conflicts.push({ row, why: `the quotation is another: ${quote.text}` })
        continue
      }
      if (!sameName(quote.speaker?.name ?? '', row.speaker)) this.changed++
      quotes[at] = { ...quote, speaker: row.speaker ? speakerOf(record, quote, row.speaker) : null }
    }
    return { ...record, quotes }
  }

  /** What was not carried out; asked when all documents have come. */
  conflicts(): readonly ReviewConflict[] {
    return [...this.#conflicts, ...[...this.#rows.values()].flat().map((row) => ({ row, why: 'there is no such document' }))]
  }
}

function speakerOf({ clusters }: AnnotatedRecord, { speaker }: ReviewedRecord['quotes'][number], name: string): ReviewedSpeaker {
  if (speaker && sameName(speaker.name, name)) return { ...speaker, confidence: 1, via: 'review' }
  const cluster = clusters.find((c) => sameName(c.name, name))
  return { name, cluster: cluster?.id ?? null, mention: null, confidence: 1, via: 'review' }
}
