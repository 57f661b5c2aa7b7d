import type { Block } from '../blocks'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import type { Tag } from './tag'

/** What the stages up to tags found in a text: what all later ones read. */
export interface TaggedText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** One for each token. */
  readonly tags: readonly Tag[]
}
