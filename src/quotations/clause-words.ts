import type { Tag } from '../tags'

/** What a word does in its clause, as far as its tag tells. */
export const ClauseWord = {
  Other: 0,
  /** A verb that agrees with its subject. */
  Finite: 1,
  /** An infinitive or participle. */
  Verb: 2,
  /** *is*, *heeft*, *zou* */
  Auxiliary: 3,
  Noun: 4,
  Adjective: 5,
  Adverb: 6,
  Pronoun: 7,
  Determiner: 8,
  Preposition: 9,
  /** *dat*, *omdat*, relative *die*: a clause begins. */
  Opening: 10,
  Conjunction: 11,
  Name: 12,
  Number: 13,
  Mark: 14,
  /** Outside the text. */
  Nothing: 15,
} as const

export type ClauseWord = (typeof ClauseWord)[keyof typeof ClauseWord]

const BY_TAG: Readonly<Record<string, ClauseWord>> = {
  NOUN: ClauseWord.Noun,
  ADJ: ClauseWord.Adjective,
  ADV: ClauseWord.Adverb,
  PRON: ClauseWord.Pronoun,
  DET: ClauseWord.Determiner,
  ADP: ClauseWord.Preposition,
  SCONJ: ClauseWord.Opening,
  CCONJ: ClauseWord.Conjunction,
  PROPN: ClauseWord.Name,
  NUM: ClauseWord.Number,
  PUNCT: ClauseWord.Mark,
}

/** Words that begin a clause where they are no determiner. */
const RELATIVE = /^(?:dat|die|wat|wie|waar.*|hoe|waarom|wanneer|terwijl|omdat|als|of)$/

/** What a word does in its clause. */
export function clauseWordOf(tag: Tag | undefined, word: string): ClauseWord {
  if (!tag) return ClauseWord.Other
  const { upos, feats } = tag
  if (upos === 'VERB') return feats?.includes('VerbForm=Fin') ? ClauseWord.Finite : ClauseWord.Verb
  if (upos === 'AUX') return feats?.includes('VerbForm=Fin') ? ClauseWord.Auxiliary : ClauseWord.Verb
  if (upos === 'PRON' && RELATIVE.test(word)) return ClauseWord.Opening
  return BY_TAG[upos] ?? ClauseWord.Other
}
