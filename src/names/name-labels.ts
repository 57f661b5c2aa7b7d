import { NAME_TYPES, type NameType } from './entity'

/*
 * Labels of tokens: 0 is O, outside of names; then four for each type: B the first of several tokens, I one between, E the last, S a name of
 * one token.
 */

/** How many labels there are. */
export const LABELS = 1 + 4 * NAME_TYPES.length

/** Whether label `next` may follow `previous` (`LABELS` for the start of a sentence). */
export function mayFollow(previous: number, next: number): boolean {
  const part = previous === 0 || previous === LABELS ? 3 : (previous - 1) & 3
  const nextPart = next === 0 ? 0 : (next - 1) & 3
  const inside = part === 0 || part === 1
  const continues = next !== 0 && (nextPart === 1 || nextPart === 2)
  if (!inside) return !continues
  return continues && (previous - 1) >> 2 === (next - 1) >> 2
}

/** A name as a stretch of tokens. */
export interface LabelSpan {
  /** Index of the first token. */
  readonly first: number
  /** Index just past the last token. */
  readonly end: number
  readonly type: NameType
}

/** The names that `labels` from `from` up to `length` spell. A name that breaks off at the end counts as far as it goes. */
export function labelSpans(labels: ArrayLike<number>, length: number, from = 0): LabelSpan[] {
  const spans: LabelSpan[] = []
  for (let i = from; i < length; i++) {
    const label = labels[i] as number
    if (label === 0) continue
    const first = i
    const type = (label - 1) >> 2
    if (((label - 1) & 3) === 0) {
      while (i + 1 < length && ((labels[i + 1] as number) - 1) >> 2 === type && (((labels[i + 1] as number) - 1) & 3) === 1) i++
      if (i + 1 < length && (labels[i + 1] as number) === type * 4 + 3) i++
    }
    spans.push({ first, end: i + 1, type: NAME_TYPES[type] as NameType })
  }
  return spans
}
