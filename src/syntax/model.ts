import type { Tag } from '../tags'
import type { Token } from '../tokens'

/** The trained part of the stage. */
export interface SyntaxModel {
  /** The names of the relations. */
  readonly relations: readonly string[]
  /**
   * Parses the tokens of one sentence, from `first` to `end`: writes each one's head, as an index into all tokens and -1 for the one root, and its
   * relation, as an index into `relations`.
   */
  parse(tokens: readonly Token[], tags: readonly Tag[], first: number, end: number, heads: Int32Array, relations: Uint8Array): void
}
