import type { Span } from '../span'

/** Line lengths, in code units, between which a text counts as wrapped by hand: 80-column mail and agency text. */
const SHORTEST_WRAPPED = 40
const LONGEST_WRAPPED = 90

/**
 * Divides a text into segments: the stretches that blocks are made of, trimmed of white space. An empty line parts segments, and
 * so does a line end, unless the lines look wrapped by hand (`isWrapped`) or the text has no line structure of its own.
 */
export function segments(text: string): Span[] {
  const found: Span[] = []
  let group: Span[] = []
  const close = () => {
    for (const segment of isWrapped(text, group) ? unwrap(text, group) : group) found.push(segment)
    group = []
  }
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue
    const line = trimmed(text, start, i)
    if (line) group.push(line)
    else if (!(code === 10 && i > 0 && text.charCodeAt(i - 1) === 13)) close() // the \n of \r\n is no empty line
    start = i + 1
  }
  close()
  return found
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return to > from ? { start: from, end: to } : undefined
}

/** Whether a code unit is white space. */
export function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && /\s/.test(String.fromCharCode(code))
}

/**
 * Whether the lines between two empty lines are one paragraph wrapped by hand: none is longer than 90, most but the last are longer
 * than 40, and most that are followed by another end in the middle of a sentence.
 */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false
  let long = 0
  let goesOn = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Span
    const length = line.end - line.start
    if (length > LONGEST_WRAPPED) return false
    if (i === lines.length - 1) break
    if (length >= SHORTEST_WRAPPED) long++
    const next = lines[i + 1] as Span
    if (length >= SHORTEST_WRAPPED && (!endsSentence(text, line) || startsSmall(text, next))) goesOn++
  }
  const pairs = lines.length - 1
  return long >= pairs * 0.7 && goesOn >= pairs * 0.6
}

/** One paragraph of wrapped lines; a short line that ends a sentence before a capital parts two. */
function unwrap(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = []
  let start = (lines[0] as Span).start
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const short = line.end - line.start < SHORTEST_WRAPPED
    if (next && !(short && endsSentence(text, line) && !startsSmall(text, next))) return
    paragraphs.push({ start, end: line.end })
    if (next) start = next.start
  })
  return paragraphs
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?…:]["'”’»)\]]{0,3}$/.test(text.slice(Math.max(line.start, line.end - 4), line.end))
}

function startsSmall(text: string, line: Span): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
}
