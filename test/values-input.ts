import type { BlockType } from '../src/blocks'
import type { TaggedText } from '../src/tags'

/** An input of one sentence a block, with tokens parted at white space and before marks: this stage alone is under test. */
export function inputOf(...blocks: readonly (string | { readonly type: BlockType; readonly text: string })[]): TaggedText {
  const parts = blocks.map((b) => (typeof b === 'string' ? { type: 'paragraph' as const, text: b } : b))
  const text = parts.map((b) => b.text).join('\n\n')
  let start = 0
  const spans = parts.map((b) => {
    const span = { start, end: start + b.text.length, type: b.type }
    start = span.end + 2
    return span
  })
  const tokens: TaggedText['tokens'][number][] = []
  const sentences = spans.map(({ start, end }, block) => {
    const firstToken = tokens.length
    for (const m of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+(?:[.'’&-][\p{L}\p{M}\p{N}]+)*|\S/gu))
      tokens.push({ start: start + m.index, end: start + m.index + m[0].length, text: m[0], kind: 'word' })
    return { start, end, block, firstToken, endToken: tokens.length }
  })
  return { text, blocks: spans, tokens, sentences, tags: [] }
}
