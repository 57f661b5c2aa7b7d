import type { Span } from '../../src/span'

/** What is scored of an annotated document: a `Document`, its JSON, or what another program made in that shape. */
export interface PredictedDocument {
  readonly id: string
  /** Must be the gold text where it is there. */
  readonly text?: string
  readonly language: { readonly code: string }
  readonly blocks: readonly (Span & { readonly type: string })[]
  readonly sentences: readonly Span[]
  readonly entities: readonly (Span & { readonly type: string })[]
  readonly quotes: readonly PredictedQuote[]
  readonly mentions?: readonly PredictedMention[]
}

/** A quotation that was found. */
export interface PredictedQuote extends Span {
  readonly kind: string
  readonly continues?: boolean
  readonly speaker: {
    readonly name: string
    readonly confidence?: number
    readonly mention: { readonly text: string } | null
  } | null
  readonly cue: { readonly text: string } | null
}

/** A mention that was found, and the number of what it means. */
export interface PredictedMention extends Span {
  readonly cluster: number | null
}
