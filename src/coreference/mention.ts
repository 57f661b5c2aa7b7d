import type { NameMention, NameType } from '../names'
import type { TextSpan } from '../span'
import type { TaggedText } from '../tags'

/** How a mention is worded: by name (`Blinken`), by a noun (`de minister`), or by a pronoun or possessive (`hij`, `zijn`). */
export type MentionKind = 'name' | 'description' | 'pronoun'

/** Man or woman; `null` where it cannot be told, or for a group or body. */
export type Gender = 'm' | 'f' | null

/** One or many; `null` where it cannot be told. */
export type GrammaticalNumber = 'sing' | 'plur' | null

/** Words that mean somebody or something that speaks or acts in the story. */
export interface Mention extends TextSpan {
  readonly kind: MentionKind
  /** Id of the cluster that it belongs to: index into `doc.clusters`. */
  readonly cluster: number
  /** From 0 to 1: how probable it is that the mention belongs there. */
  readonly confidence: number
}

/** One person, group, body or document of the story, with every mention of it. */
export interface Cluster {
  /** Its index in `doc.clusters`. */
  readonly id: number
  /** The best name in this article, or the fullest description of one without a name, without article. */
  readonly name: string
  /** The type of its names; `null` where it has none. */
  readonly type: NameType | null
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** What the text says the one named is (`minister van Buitenlandse Zaken`); `null` where it does not. */
  readonly function: string | null
  /** Indices into `doc.mentions`, in order; empty for a name that only names a place, a thing or a day. */
  readonly mentions: readonly number[]
}

/** What a noun names, by Open Dutch WordNet and by our own lists. */
export type NounClass = 'person' | 'group' | 'document' | 'place' | 'other' | 'unknown'

/** What a mention does in its clause, as the tree or the words around it tell. */
export type MentionRole = 'subject' | 'object' | 'oblique' | 'modifier' | 'possessive' | 'apposition'

/** A cluster that a mention may belong to. */
export interface ClusterProbability {
  readonly cluster: number
  readonly probability: number
}

/** A mention with all that later stages weigh. */
export interface FoundMention extends Mention {
  /** Index of its first token. */
  readonly firstToken: number
  /** Index just past its last token. */
  readonly endToken: number
  /** Index of the token that carries the meaning: the noun of a description, the last word of a name's first part. */
  readonly head: number
  /** For a name: index into `input.names`; -1 for the others. */
  readonly name: number
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** For a description: what its noun names. */
  readonly nounClass: NounClass
  /** For a name: its type. */
  readonly type: NameType | null
  readonly role: MentionRole | null
  /** For a description: it begins with a definite article, a demonstrative or a possessive. */
  readonly definite: boolean
  /** From 0 to 1: how probable it is that the words are a mention at all. */
  readonly probability: number
  /** The clusters it may belong to, the most probable first, `cluster` included; at most five, with at least 0.02 each. */
  readonly posterior: readonly ClusterProbability[]
}

/** Who is who in an article. */
export interface Coreference {
  /** In order of start, the longer first where two start together; they may nest. */
  readonly mentions: readonly FoundMention[]
  readonly clusters: readonly Cluster[]
  /** For each name of the input, the cluster it belongs to. */
  readonly nameClusters: readonly number[]
  /**
   * Words that look like a mention but were taken for none, in order; their `cluster` is -1, their posterior tells what they would belong to.
   */
  readonly rejected: readonly FoundMention[]
}

/** A stretch of tokens between quotation marks, marks included, numbered in the document; `findMarks` gives them. */
export interface QuotedTokens {
  readonly firstToken: number
  readonly endToken: number
}

/** What this stage reads. */
export interface CoreferenceInput extends TaggedText {
  /** The names of the story, in order, without overlap. */
  readonly names: readonly NameMention[]
  /** The stretches between quotation marks, in order of start; they may nest. */
  readonly quoted: readonly QuotedTokens[]
}
