/** A language with how sure we are of it. */
export interface LanguageGuess {
  /** BCP 47 code (`nl`, `af`, `fy`, `nds`, `li`, `de`, …); `und` where the text has no letters. */
  readonly code: string
  /** From 0 to 1. */
  readonly confidence: number
}

/** The language of a text. */
export interface Language extends LanguageGuess {
  /** The next best languages, best first. */
  readonly alternatives: readonly LanguageGuess[]
}
