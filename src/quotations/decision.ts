import type { Attribution } from './attribute'
import type { MarkedSpan } from './marked-span'
import type { QuoteKind, SpeakerVia } from './quote'
import type { Source } from './resolve'

/** What was decided about one marked span, with all that led to it. */
export interface Decision {
  readonly span: MarkedSpan
  readonly kinds: readonly { readonly kind: QuoteKind; readonly score: number; readonly probability: number }[]
  readonly attribution: Attribution | undefined
  readonly source: Source | undefined
  readonly via: SpeakerVia | undefined
  /** How sure the rankers were. */
  readonly certainty: Certainty
  /** How probable it is that the speaker is right; 0 where there is none. */
  readonly confidence: number
}

/** Probabilities that the rankers gave, from 0 to 1. */
export interface Certainty {
  /** Of the chosen mention, and of none. */
  readonly mention: number
  readonly unmentioned: number
  /** Of the chosen source where the mention is right, and over all that may be its mention. */
  readonly source: number
  readonly overall: number
  /** Of nobody, over all that may be the mention. */
  readonly nobody: number
}
