import type { Block } from '../blocks'
import { MAY_END, MONTH_NAMES, NEVER_ENDS } from '../dutch/abbreviations'
import type { Token } from '../tokens'
import type { Sentence } from './sentence'

const CLOSERS: ReadonlySet<string> = new Set(['”', '’', '»', ')', ']', '}', "''", '’’', '›', '“', '‘', '"', "'", '«'])
const BRACKETS: ReadonlySet<string> = new Set([')', ']', '}'])
const OPENERS: ReadonlySet<string> = new Set(['„', '“', '‘', '"', "'", '«', '»', '(', '[', ',,', '‚', '`', '``', '¿', '¡', '‹'])
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--', '•', '*', '·'])
/** Most capitals at the head of a block that make a run-in kicker (*SPORT KORT. Ajax wint*), in tokens. */
const LONGEST_KICKER = 4

/**
 * Divides every block into sentences (see `ANNOTATION.md`): a sentence ends at a final mark with its closing marks, where what
 * follows can start one. Each token belongs to exactly one sentence; a boilerplate block is one.
 */
export function splitSentences(text: string, blocks: readonly Block[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  blocks.forEach((block, index) => {
    const blockStart = at
    while (at < tokens.length && (tokens[at] as Token).end <= block.end) at++
    const cut = (firstToken: number, endToken: number) => {
      if (endToken <= firstToken) return
      sentences.push({
        start: (tokens[firstToken] as Token).start,
        end: (tokens[endToken - 1] as Token).end,
        block: index,
        firstToken,
        endToken,
      })
    }
    let first = blockStart
    if (block.type !== 'boilerplate') {
      const marks = new MarkBalance()
      for (let i = blockStart; i < at; i++) {
        marks.read(tokens, i)
        const end = boundaryAfter(tokens, i, blockStart, first, at, marks)
        if (end < 0) continue
        for (let k = i + 1; k < end; k++) marks.read(tokens, k)
        if (end >= at) break
        cut(first, end)
        first = end
        i = end - 1
      }
    }
    cut(first, at)
  })
  return sentences
}

/** Whether a straight quotation mark is open: it looks the same at both ends. */
class MarkBalance {
  double = false
  single = false

  read(tokens: readonly Token[], i: number): void {
    const { text } = tokens[i] as Token
    if (text === '"') this.double = !this.double
    else if (text === "'") this.single = !this.single
  }
}

/** If a sentence ends with the mark at `i`: the token after the sentence; else -1. */
function boundaryAfter(tokens: readonly Token[], i: number, blockStart: number, first: number, end: number, marks: MarkBalance): number {
  const token = tokens[i] as Token
  const { text } = token
  const mark = text.charCodeAt(text.length - 1)
  const isStop = mark === 46
  const isStrong = (mark === 33 || mark === 63) && text.length < 4
  const isEllipsis = text === '…' || text === '...'
  if (!isStop && !isStrong && !isEllipsis) return -1
  if (token.kind !== 'punctuation' && token.kind !== 'word') return -1
  let next = i + 1
  let closed = false
  let bracket = false
  while (next < end && isCloser(tokens, next, end, marks)) {
    if (BRACKETS.has((tokens[next] as Token).text)) bracket = true
    else closed = true
    next++
  }
  if (next >= end) return next
  const following = tokens[next] as Token
  if (token.kind === 'word') return endsAtAbbreviation(token, following, closed) ? next : -1
  if (isListNumber(tokens, i, first, following) || isKicker(tokens, i, blockStart)) return -1
  // (…) mid-sentence: brackets that close after a mark end a sentence only if they opened with it.
  if (bracket && !startsWithOpener(tokens, first)) return startsSentence(tokens, next, end) && !closed ? next : -1
  if (isEllipsis && !closed && following.kind === 'number') return -1
  return startsSentence(tokens, next, end) ? next : -1
}

/** Whether token `k`, after a final mark, closes what the sentence opened. */
function isCloser(tokens: readonly Token[], k: number, end: number, marks: MarkBalance): boolean {
  const token = tokens[k] as Token
  if (!CLOSERS.has(token.text)) return false
  const glued = (tokens[k - 1] as Token).end === token.start
  const next = k + 1 < end ? (tokens[k + 1] as Token) : undefined
  const gluedNext = next !== undefined && next.start === token.end
  switch (token.text) {
    case '"':
      return glued ? marks.double || !gluedNext : marks.double && !gluedNext
    case "'":
      return glued ? marks.single || !gluedNext : marks.single && !gluedNext
    case "''":
      return true
    case '“':
    case '‘':
    case '«':
      return glued && !gluedNext
    default:
      return glued || !gluedNext
  }
}

function startsWithOpener(tokens: readonly Token[], first: number): boolean {
  return '(['.includes((tokens[first] as Token).text)
}

/** `1. Ga naar huis`, `3. Mai`: a number and a stop at the head of a list item or before a month. */
function isListNumber(tokens: readonly Token[], i: number, first: number, following: Token): boolean {
  const before = tokens[i - 1]
  if (!before || before.kind !== 'number' || before.end !== (tokens[i] as Token).start || before.text.length > 2) return false
  return i - 1 === first || MONTH_NAMES.has(following.text.toLowerCase())
}

/** `SPORT KORT. Ajax wint`: nothing but capitals from the head of the block to the stop. */
function isKicker(tokens: readonly Token[], i: number, blockStart: number): boolean {
  if (i - blockStart > LONGEST_KICKER || i === blockStart) return false
  for (let k = blockStart; k < i; k++) {
    const { text, kind } = tokens[k] as Token
    if (kind !== 'word' || text.length < 2 || text !== text.toUpperCase()) return false
  }
  return true
}

/** After an abbreviation: one of those that may end, before what can start a sentence. */
function endsAtAbbreviation(token: Token, following: Token, closed: boolean): boolean {
  const word = token.text.toLowerCase()
  if (NEVER_ENDS.has(word) || (following.kind === 'punctuation' && !OPENERS.has(following.text))) return false
  if (!MAY_END.has(word)) return closed && isCapital(following.text)
  return isCapital(following.text) || OPENERS.has(following.text)
}

/** Whether a sentence can start at token `k`: a capital, a digit, an opening mark or a dash before one. */
function startsSentence(tokens: readonly Token[], k: number, end: number): boolean {
  let at = k
  let dashes = 0
  while (at < end) {
    const { text } = tokens[at] as Token
    if (OPENERS.has(text)) at++
    else if (DASHES.has(text) && dashes === 0) {
      dashes++
      at++
    } else break
  }
  if (at >= end) return false
  const { text, kind } = tokens[at] as Token
  switch (kind) {
    case 'punctuation':
      return text === '…' || text === '...'
    case 'word':
      return isCapital(text)
    default:
      return true
  }
}

/** Whether a word can be the first of a sentence: it has no small first letter, but for `'s`, `'t` and the like before a capital. */
function isCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === 39 || first === 0x2019 || first === 0x2018) return text.length > 1
  if (first >= 97 && first <= 122) return text.length > 1 && /^[a-z]\p{Lu}/u.test(text)
  const letter = String.fromCodePoint(text.codePointAt(0) as number)
  return letter.toUpperCase() === letter
}
