/** Part of speech, morphology and lemma of one token; stage `tags` gives one per token, in the same order. */
export interface Tag {
  /** Universal part of speech (https://universaldependencies.org/u/pos/). */
  readonly upos: Upos
  /** CGN-style tag as UD Dutch writes it (`WW|pv|verl|ev`), or `null` where none is known. */
  readonly xpos: string | null
  /** UD features, sorted (`Number=Sing|Tense=Past|VerbForm=Fin`), or `null` where there are none. */
  readonly feats: string | null
  /** Dictionary form as UD Dutch writes it (`af_lopen` for a separable verb). */
  readonly lemma: string
}

/** A label of the tagger: part of speech and features, and the CGN-style tag that mostly goes with them. */
export type Label = Omit<Tag, 'lemma'>

/** The universal parts of speech. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
