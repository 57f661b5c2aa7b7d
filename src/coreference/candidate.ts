import type { NameType } from '../names'
import type { Gender, GrammaticalNumber, MentionKind, MentionRole } from './mention'
import type { Noun } from './nouns'

/** How a candidate is worded, finer than its kind; weights are learned for each apart. */
export const Form = {
  FullName: 0,
  ShortName: 1,
  Organisation: 2,
  Place: 3,
  OtherName: 4,
  He: 5,
  Him: 6,
  His: 7,
  She: 8,
  They: 9,
  SheOrThey: 10,
  Her: 11,
  Their: 12,
  Them: 13,
  That: 14,
  Someone: 15,
  Definite: 16,
  DefinitePlural: 17,
  Demonstrative: 18,
  Possessed: 19,
  Indefinite: 20,
  Bare: 21,
} as const

export type Form = (typeof Form)[keyof typeof Form]

/** Words that may be a mention. */
export interface Candidate {
  readonly kind: MentionKind
  readonly form: Form
  readonly first: number
  /** Token after the last; for a description the shortest reading, until its border is chosen. */
  end: number
  readonly head: number
  /** Index of the name; -1 for the others. */
  readonly name: number
  readonly type: NameType | null
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** For a description: what is known of its noun. */
  readonly noun: Noun | null
  /** For a description: its first word, where that is no adjective or noun. */
  readonly determiner: string
  /** For a description: where it may end, the shortest first. */
  readonly ends: readonly number[]
  readonly role: MentionRole | null
  readonly sentence: number
  /** For a noun right before a name of a person or body that tells what it is (`trainer Piet de Vries`, `vakbond FNV`): that name; such words are no mention of their own. */
  readonly functionOf: number
}
