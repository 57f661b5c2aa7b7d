import type { Span } from '../span'

/** A sentence. Sentences are ordered, never overlap, and never cross a block. */
export interface Sentence extends Span {
  /** Index of the block it stands in. */
  readonly block: number
  /** Index of its first token. */
  readonly firstToken: number
  /** Index just past its last token. */
  readonly endToken: number
}
