import type { Tag } from './tags'
import type { Token } from './tokens'

/** A token as a document has it: with its tag, where layer `tags` is on. */
export interface TaggedToken extends Token, Partial<Tag> {}
