import type { Quote } from './quote'

/** One candidate speaker that was weighed for a quotation. */
export interface WeighedCandidate {
  /** The candidate's best name in this article. */
  readonly name: string
  /** The mention that made it a candidate. */
  readonly mention: string
  /** Its score; the highest wins if it beats `nobody`. */
  readonly score: number
  /** What spoke for and against it, strongest first. */
  readonly reasons: readonly { readonly reason: string; readonly weight: number }[]
}

/** Why a quotation has its kind and speaker. */
export interface QuoteExplanation {
  readonly quote: Quote
  /** The kinds with their scores, best first. */
  readonly kinds: readonly { readonly kind: Quote['kind']; readonly score: number }[]
  /** Everyone weighed as speaker, best first. */
  readonly candidates: readonly WeighedCandidate[]
  /** The outcome in one sentence. */
  readonly because: string
  /** The same in a short paragraph for readers: kind, speaker, and the candidates in order with their reasons in plain words. */
  readonly text: string
}
