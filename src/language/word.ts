/** A word as the language evidence sees it. */
export interface Word {
  /** In lower case, apostrophes straight. */
  readonly text: string
  /** Whether it is written with a capital where no sentence begins, or as an acronym: most likely a name, which tells little. */
  readonly nameLike: boolean
  /** Whether it begins with a capital, wherever it stands. */
  readonly capital: boolean
  /** What is known of it wherever it stands. */
  readonly form: WordForm
}

/** What is known of all words that are written alike but for their capitals. */
export interface WordForm {
  /** The languages in whose list of frequent words it is, as `listsOf` gives them. */
  readonly lists: number
  /** What it says of the language, once it was asked. */
  evidence: WordEvidence | undefined
  /** What the trained model that was asked last says of it. */
  weight: WordWeight | undefined
}

/** What a word says by itself to a trained model: its hash, and the weights of it and of its letters. */
export interface WordWeight {
  /** The weights of the model. */
  readonly of: Int8Array
  readonly hash: number
  readonly weight: number
}

/** What one word says, wherever it stands. */
export interface WordEvidence {
  /** For each of `LECTS`, the log probability, in nats, against the best; bounded. */
  readonly against: readonly number[]
  readonly notDutch: boolean
}
