import type { Annotator } from '../annotate'
import { around, folded } from './concordance'
import type { OutputDocument } from './output-document'

/** A quotation whose speaker a person looks at, and may correct. */
export interface ReviewRow {
  /** The document. */
  readonly id: string
  /** Offsets of the quotation in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly kind: string
  /** The quotation, white space folded. */
  readonly quote: string
  /** The sentences that it lies in. */
  readonly context: string
  /** Who said it: the model's answer, until a person corrects it; empty for nobody. */
  readonly speaker: string
  /** The model's answer, to compare with; empty for nobody. */
  readonly model: string
  /** From 0 to 1: how sure the model was; 0 for nobody. */
  readonly confidence: number
  /** Who else it may be, the likeliest first. */
  readonly candidates: readonly string[]
}

/** Which speakers are doubtful. */
export interface ReviewOptions {
  /** Speakers below this confidence; 0.6 unless said. */
  readonly below?: number
  /** Also direct and partial quotations without a speaker. */
  readonly nobody?: boolean
}

/** The least confidence that needs no review. */
const BELOW = 0.6

/** Lists doubtful speakers; `annotator` reads a doubtful document again to tell who else it may be. One document is held at a time. */
export async function* doubtfulSpeakers(
  documents: AsyncIterable<OutputDocument>,
  annotator: Annotator,
  { below = BELOW, nobody = false }: ReviewOptions = {},
): AsyncGenerator<ReviewRow, void, undefined> {
  for await (const doc of documents) {
    const doubtful = doc.quotes.filter(({ kind, confidence }) => {
      if (kind !== 'direct' && kind !== 'partial') return false
      return confidence === null ? nobody : confidence < below
    })
    if (doubtful.length === 0) continue
    const again = annotator.annotate(doc.text, doc.date === null ? {} : { date: doc.date })
    for (const { start, end, kind, text, speaker, confidence } of doubtful) {
      const quote = again.quotes.find((q) => q.start === start && q.end === end)
      const names = quote ? again.explain(quote).candidates.map(({ name }) => name) : []
      yield {
        id: doc.id,
        start,
        end,
        kind,
        quote: folded(text),
        context: around(doc.text, doc.sentences, { start, end }),
        speaker: speaker ?? '',
        model: speaker ?? '',
        confidence: confidence ?? 0,
        candidates: [...new Set(names)].filter((name) => name && name !== speaker),
      }
    }
  }
}

/** How good the model was on what was reviewed. */
export interface ReviewScore {
  readonly reviewed: number
  readonly right: number
  /** The same by tenths of confidence: `{ from: 0.5, reviewed: 20, right: 13 }`. */
  readonly bands: readonly { readonly from: number; readonly reviewed: number; readonly right: number }[]
  /** The model named somebody where nobody is to be named. */
  readonly shouldBeNobody: number
  /** The model named another than the right one. */
  readonly wrongName: number
  /** The model named nobody where somebody is to be named. */
  readonly missed: number
}

/** Compares what the model said with what the reviewer made of it. */
export function scoreReview(rows: readonly ReviewRow[]): ReviewScore {
  const bands = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, reviewed: 0, right: 0 }))
  const errors = { shouldBeNobody: 0, wrongName: 0, missed: 0 }
  let right = 0
  for (const { speaker, model, confidence } of rows) {
    const band = bands[Math.min(9, Math.floor(confidence * 10 + 1e-9))]
    const isRight = sameName(speaker, model)
    if (band) {
      band.reviewed++
      if (isRight) band.right++
    }
    if (isRight) right++
    else if (!speaker.trim()) errors.shouldBeNobody++
    else if (!model.trim()) errors.missed++
    else errors.wrongName++
  }
  return { reviewed: rows.length, right, bands: bands.filter((b) => b.reviewed > 0), ...errors }
}

/** Whether two names are one, whatever their white space. */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b)
