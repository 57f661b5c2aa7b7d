/**
 * A stretch of a text. Offsets are UTF-16 code units into the string that came in, half open:
 * `text.slice(start, end)` is the stretch.
 */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number
  /** Offset just past the last code unit. */
  readonly end: number
}

/** A span with its text: `text === source.slice(start, end)`, always. */
export interface TextSpan extends Span {
  /** The text of the span, exactly as it stands in the source. */
  readonly text: string
}

/** Makes the `TextSpan` from `start` to `end` of `source`. */
export function textSpan(source: string, start: number, end: number): TextSpan {
  return { start, end, text: source.slice(start, end) }
}

/** Whether `inner` lies within `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Orders spans as read: by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** A copy of a piece of a text that does not keep the whole text in memory: for what is kept longer than the text. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}

/** The first number below `count` for which `holds`, which must hold for all after it; `count` where there is none. Found by halving. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
