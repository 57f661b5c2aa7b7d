import type { Block } from '../blocks'
import type { Token } from '../tokens'
import type { Sentence } from './sentence'

export type { Sentence } from './sentence'

/** Divides every block into sentences; each token belongs to exactly one sentence (boilerplate is one sentence a block). */
export function splitSentences(text: string, blocks: readonly Block[], tokens: readonly Token[]): Sentence[] {
  let at = 0
  return blocks.map((b, block) => {
    const firstToken = at
    while (at < tokens.length && (tokens[at] as Token).end <= b.end) at++
    return { start: b.start, end: b.end, block, firstToken, endToken: at }
  })
}
