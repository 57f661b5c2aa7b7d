import type { Block } from '../blocks'
import { textSpan } from '../span'
import type { Token } from './token'

export type { Token, TokenKind } from './token'

/** Divides the blocks of `text` into tokens. */
export function tokenize(text: string, blocks: readonly Block[]): Token[] {
  return blocks.flatMap((b) =>
    [...text.slice(b.start, b.end).matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)].map((m) => ({
      ...textSpan(text, b.start + m.index, b.start + m.index + m[0].length),
      kind: 'word' as const,
    })),
  )
}
