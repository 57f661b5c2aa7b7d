import type { TaggedText } from '../tags'

/** What marks are found in. */
export type MarkInput = Omit<TaggedText, 'tags'>

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
