import type { Span } from '../span'

/** What a block of the page is; `ANNOTATION.md` and the guide say what counts as which. */
export const BLOCK_TYPES = ['heading', 'paragraph', 'boilerplate'] as const
/** One of them. */
export type BlockType = (typeof BLOCK_TYPES)[number]

/** A block: a heading, a paragraph of the story, or page furniture. Blocks are ordered and never overlap. */
export interface Block extends Span {
  /** What the block is. */
  readonly type: BlockType
  /** For headings: 1 for the headline, 2 for a subheading; absent for the others. */
  readonly level?: 1 | 2
  /** BCP 47 code, only where the block's language differs from the document's. */
  readonly language?: string
}
