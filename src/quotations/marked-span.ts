import type { Block } from '../blocks'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'

/** What marks are found in. */
export interface MarkInput {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** What opens speech: quotation marks alone, or dashes at the start of a paragraph as well. */
export type Dialogue = 'marks' | 'dash'

/** A stretch between quotation marks, marks included; tokens are numbered in the document. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** Number of marked spans that hold this one. */
  readonly depth: number
  /** Whether its closing mark is there. */
  readonly closed: boolean
}

/** Deepest nesting followed: quotations within quotations within quotations, and one to spare. */
export const DEEPEST = 4

/** Cuts spans of broken marks so that none crosses another, and counts how many hold each. */
export function apartOrNested(spans: readonly MarkedSpan[], tokens: readonly Token[]): MarkedSpan[] {
  const kept: MarkedSpan[] = []
  const open: number[] = []
  for (const span of spans) {
    let outer = kept[open.at(-1) ?? -1]
    while (outer && outer.endToken <= span.firstToken) {
      open.pop()
      outer = kept[open.at(-1) ?? -1]
    }
    const crosses = outer !== undefined && span.endToken > outer.endToken
    if (outer && crosses && !outer.closed && span.closed && span.firstToken > outer.firstToken + 1) {
      kept[open.pop() as number] = { ...outer, endToken: span.firstToken, end: (tokens[span.firstToken - 1] as Token).end }
    } else if (outer && (crosses || (span.firstToken === outer.firstToken && span.endToken === outer.endToken))) continue
    if (open.length >= DEEPEST) continue
    kept.push({ ...span, depth: open.length })
    open.push(kept.length - 1)
  }
  return kept
}
