import type { BlockType } from '../src/blocks'
import type { EntityInput } from '../src/names'
import type { Sentence } from '../src/sentences'
import type { Tag } from '../src/tags'
import type { Token } from '../src/tokens'

/** A gold article as `../shared/eval/gold-to-json.mjs` reads it. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly aliases: Readonly<Record<string, readonly string[]>>
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly type: BlockType; readonly level?: 1 | 2 }[]
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
  readonly quotes: readonly { readonly speaker: string; readonly mention: string }[]
}

/** Gold blocks and sentences with our own tokens and tags (none where the tagger has no model), as the stage of entities reads them. */
export function inputOf(
  gold: GoldDocument,
  tokenize: (text: string, blocks: EntityInput['blocks']) => Token[],
  tag?: (tokens: Token[], sentences: Sentence[], model: never) => Tag[],
): EntityInput {
  const blocks = gold.blocks
  const tokens = tokenize(gold.text, blocks)
  const spans = [
    ...gold.sentences.map((s) => ({ start: s.start, end: s.end })),
    ...blocks.filter((b) => b.type === 'boilerplate').map((b) => ({ start: b.start, end: b.end })),
  ]
  spans.sort((a, b) => a.start - b.start)
  let at = 0
  const sentences = spans.map((span) => {
    const firstToken = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at++
    return { ...span, block: blocks.findIndex((b) => b.start <= span.start && span.end <= b.end), firstToken, endToken: at }
  })
  let tags: Tag[] = []
  try {
    tags = tag ? tag(tokens, sentences, undefined as never) : []
  } catch {
    // No model: the stage does without tags.
  }
  return { text: gold.text, blocks, tokens, sentences, tags }
}
