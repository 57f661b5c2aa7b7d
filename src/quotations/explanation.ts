import type { Quote } from './quote'

/** The languages in which an explanation is told. */
export type ExplanationLanguage = 'nl' | 'en'

/** How an explanation is told. */
export interface ExplainOptions {
  /** The language of `text`: Dutch (`nl`) unless said. */
  readonly lang?: ExplanationLanguage
}

/** One candidate speaker that was weighed for a quotation. */
export interface WeighedCandidate {
  /** The candidate's best name in this article; empty for nobody. */
  readonly name: string
  /** The mention near the quotation that points to the candidate; empty where none does. */
  readonly mention: string
  /** The word that attributes the quotation; empty where none does. */
  readonly cue: string
  /** From 0 to 1: how probable the candidate is among all. */
  readonly probability: number
  /** The score of the likeliest way to the candidate. */
  readonly score: number
  /** What spoke for and against it, strongest first. */
  readonly reasons: readonly { readonly reason: string; readonly weight: number }[]
}

/** Why a quotation has its kind and speaker. */
export interface QuoteExplanation {
  readonly quote: Quote
  /** The kinds with their scores, best first. */
  readonly kinds: readonly { readonly kind: Quote['kind']; readonly score: number }[]
  /** Everyone weighed as speaker, the likeliest first. */
  readonly candidates: readonly WeighedCandidate[]
  /** The outcome in one sentence. */
  readonly because: string
  /** The same in a short paragraph for readers: kind, speaker, and the candidates in order with their reasons in plain words. */
  readonly text: string
}
