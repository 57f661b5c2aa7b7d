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
