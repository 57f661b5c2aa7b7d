import type { Block } from '../blocks'
import {
  ALSO_WORD,
  CAPITAL_CURRENCIES,
  INITIALS,
  LETTER_UNITS,
  MAY_END,
  MONTH_NAMES,
  NEVER_ENDS,
  OPENINGS_OR_PARTICLES,
  SCALE_ABBREVIATIONS,
  SENTENCE_OPENINGS,
  SMALL_NAMES,
} from '../dutch/abbreviations'
import { PARTICLES_AFTER_STOP } from '../dutch/name-particles'
import { CLOSING_MARKS, OPENING_MARKS } from '../dutch/quotation-marks'
import type { Token } from '../tokens'
import type { Sentence } from './sentence'

const NONE: ReadonlySet<string> = new Set()
const CLOSERS: ReadonlySet<string> = new Set([...CLOSING_MARKS, ')', ']', '}'])
const BRACKETS: ReadonlySet<string> = new Set([')', ']', '}'])
const OPENERS: ReadonlySet<string> = new Set([...OPENING_MARKS, '(', '[', '¿', '¡'])
/** Marks between the items of a result list. */
const LIST_MARKS: ReadonlySet<string> = new Set([',', ';', ':'])
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--', '•', '*', '·'])
/** Most capitals at the head of a block that make a run-in kicker or place line (*KUKËS, 14 APRIL. De tractor*), in tokens. */
const LONGEST_KICKER = 6
/** Longest remark between brackets (*(lacht)*) that may begin a sentence, in tokens, brackets included. */
const LONGEST_REMARK = 5
/**
 * Divides every block into sentences (see `ANNOTATION.md`): a sentence ends at a final mark with its closing marks, where what
 * follows can start one. Each token belongs to exactly one sentence; a boilerplate block is one. At the stop of one of `abbreviations` (a caller's
 * own, in small letters) none ends.
 */
export function splitSentences(
  _text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string> = NONE,
): Sentence[] {
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
        const end = boundaryAfter(tokens, i, blockStart, first, at, marks, abbreviations)
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
  pair = false

  read(tokens: readonly Token[], i: number): void {
    const { text } = tokens[i] as Token
    if (text.length > 2) return
    if (text === '"') this.double = !this.double
    else if (text === "'") this.single = !this.single
    else if (text === "''") this.pair = !this.pair
    else if (text === ',,') this.pair = true
  }
}

/** If a sentence ends with the mark at `i`: the token after the sentence; else -1. */
function boundaryAfter(
  tokens: readonly Token[],
  i: number,
  blockStart: number,
  first: number,
  end: number,
  marks: MarkBalance,
  abbreviations: ReadonlySet<string>,
): number {
  const token = tokens[i] as Token
  const { text } = token
  if (text.length < 3 && (token.kind === 'emoji' || EMOTICON_OPENINGS.includes(text[0] as string))) {
    const smiley = emoticonEnd(tokens, i, end)
    if (smiley > i) return startsSentence(tokens, smiley, end) ? smiley : -1
  }
  const mark = text.charCodeAt(text.length - 1)
  const isEllipsis = text === '…' || text === '...'
  if (mark !== 46 && mark !== 33 && mark !== 63 && !isEllipsis) return -1
  if (token.kind !== 'punctuation' && token.kind !== 'word') return -1
  let next = i + 1
  let closed = false
  let bracket = false
  while (next < end && isCloser(tokens, next, end, marks)) {
    if (BRACKETS.has((tokens[next] as Token).text)) bracket = true
    else closed = true
    next++
  }
  // A smiley after the stop belongs to what it laughs at.
  next = emoticonEnd(tokens, next, end)
  if (next >= end) return next
  const following = tokens[next] as Token
  if (token.kind === 'word') return !abbreviations.has(text.toLowerCase()) && endsAtAbbreviation(tokens, i, next, closed) ? next : -1
  if (isListNumber(tokens, i, first, following) || isKicker(tokens, i, blockStart)) return -1
  // (…) mid-sentence: brackets that close after a mark end a sentence only if they opened with it.
  if (bracket && !startsWithOpener(tokens, first)) return startsSentence(tokens, next, end) && !closed ? next : -1
  if (isEllipsis && !closed && following.kind === 'number') return -1
  return startsSentence(tokens, next, end) ? next : -1
}

/** Most tokens of an emoticon: `:`, `-`, `)`. */
const LONGEST_EMOTICON = 4
/** What an emoticon may begin with. */
const EMOTICON_OPENINGS = ':;=8<xX'
const EMOTICON = /^(?:[:;=8]['’]?[-^o~]?[)(DPpO3*|/\\]+|<3|[xX]D)$/
/** Faces, hearts, hands and party: emoji that comment on what was said; arrows and the like point at what comes. */
const FACE =
  /^[\u{1f600}-\u{1f64f}\u{1f910}-\u{1f92f}\u{1f970}-\u{1f97a}\u{2639}-\u{263b}\u{2764}\u{1f44d}\u{1f44f}\u{1f389}\u{1f494}-\u{1f49f}]/u

/** The token past the emoticon or the faces that begin at token `k`; `k` where there is none. */
function emoticonEnd(tokens: readonly Token[], k: number, end: number): number {
  let at = k
  while (at < end && (tokens[at] as Token).kind === 'emoji' && FACE.test((tokens[at] as Token).text)) at++
  if (at > k) return k > 0 && /^[.!?…]/.test((tokens[k - 1] as Token).text) ? at : k
  let text = ''
  for (; at < Math.min(end, k + LONGEST_EMOTICON); at++) {
    const token = tokens[at] as Token
    if (at > k && token.start !== (tokens[at - 1] as Token).end) break
    text += token.text
    if (text.length > LONGEST_EMOTICON + 1) return k
  }
  return text.length > 1 && EMOTICON.test(text) ? at : k
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
      return glued ? marks.pair || !gluedNext : marks.pair && !gluedNext
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

/** `1. Ga naar huis`, `3. Mai`, `Uitslag: 1. Vos, 2. Kopecky`: a number at the head of an item or before a month. */
function isListNumber(tokens: readonly Token[], i: number, first: number, following: Token): boolean {
  const number = tokens[i - 1]
  if (number?.kind !== 'number' || number.end !== (tokens[i] as Token).start || number.text.length > 5) return false
  if (i - 1 > first && LIST_MARKS.has((tokens[i - 2] as Token).text)) return number.text.length < 3 || /^\d{2,3}\+\d$/.test(number.text)
  return number.text.length < 3 && (i - 1 === first || MONTH_NAMES.has(following.text.toLowerCase()))
}

/** `SPORT KORT. Ajax wint`, `KUKËS, 14 APRIL. De tractor`: nothing but capitals from the head of the block to the stop. */
function isKicker(tokens: readonly Token[], i: number, blockStart: number): boolean {
  if (i - blockStart > LONGEST_KICKER || i === blockStart) return false
  for (let k = blockStart; k < i; k++) {
    const { text, kind } = tokens[k] as Token
    const between = k > blockStart && (kind === 'number' || text === ',')
    if (!between && (kind !== 'word' || text.length < 2 || text !== text.toUpperCase())) return false
  }
  return true
}

/** After the abbreviation at `i`: whether a sentence ends there and the next starts at `next`. */
function endsAtAbbreviation(tokens: readonly Token[], i: number, next: number, closed: boolean): boolean {
  const { text } = tokens[i] as Token
  const following = tokens[next] as Token
  const opens = OPENERS.has(following.text)
  if (following.kind === 'punctuation' && !opens) return false
  if (isInitial(text)) return closed ? isCapital(following.text) : endsAtInitial(tokens, i, next)
  const word = text.toLowerCase()
  if (LETTER_UNITS.has(word) && tokens[i - 1]?.kind === 'number') return opens || opensSentence(tokens, next)
  if (NEVER_ENDS.has(word) || INITIALS.has(word) || CAPITAL_CURRENCIES.has(following.text)) return false
  // *5 mln. Nederlanders*: the tokenizer leaves a stop with the abbreviation only where the amount goes on.
  if (SCALE_ABBREVIATIONS.has(word)) return opens
  if (word === 'bijl.' && /^[IVXL]+$/.test(following.text)) return false // bijl. IV
  // *van het C.D.A. Hij …*, *sub b. De rest …*
  if (/^(?:\p{Lu}\.(?:\p{L}\.)+|\p{Ll}\.)$/u.test(text) && !MAY_END.has(word) && i > 0 && opensSentence(tokens, next))
    return text.length > 2 || isWordOrNumber(tokens[i - 1])
  if (!MAY_END.has(word) && !ALSO_WORD.has(word)) return closed && isCapital(following.text)
  return opens || (following.kind === 'word' && isCapital(following.text))
}

/** Whether a letter after the token names a part of a law or a list: *sub b.*, *lid 2 b.*; not *… ; b. De raad*. */
function isWordOrNumber(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number'
}

/** `B.`: one capital and a stop. */
function isInitial(text: string): boolean {
  return text.length === 2 && isCapital(text)
}

/** `zei B. „Ik weet …`, `in kolom F. Die was …`, `tegen Pascal H. De rechter …`: a sentence that ends with an initial. */
function endsAtInitial(tokens: readonly Token[], i: number, next: number): boolean {
  const following = tokens[next] as Token
  if (SENTENCE_OPENINGS.has(following.text)) return true
  const after = tokens[next + 1]
  if (OPENINGS_OR_PARTICLES.has(following.text)) return isSmall(after) && !PARTICLES_AFTER_STOP.has((after as Token).text)
  return OPENERS.has(following.text) && following.text !== '(' && isSmall(tokens[i - 1])
}

/** Whether the word at `next` can only begin a sentence: *Hij*; *De* before a small letter. */
function opensSentence(tokens: readonly Token[], next: number): boolean {
  const { text } = tokens[next] as Token
  return SENTENCE_OPENINGS.has(text) || (OPENINGS_OR_PARTICLES.has(text) && isSmall(tokens[next + 1]))
}

/** Whether the token is a word with a small first letter. */
function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isCapital(token.text)
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
      return isCapital(text) || SMALL_NAMES.has(text) || isRemark(tokens, k, end)
    default:
      return true
  }
}

/** `(lacht) Veertig`, `… te halen.” (rco)`: a short remark between brackets before a capital, or the writer's initials at the end. */
function isRemark(tokens: readonly Token[], k: number, end: number): boolean {
  if ((tokens[k] as Token).text !== '(') return false
  for (let at = k + 1; at < Math.min(end, k + LONGEST_REMARK); at++) {
    if ((tokens[at] as Token).text !== ')') continue
    if (at + 1 < end) return isCapital((tokens[at + 1] as Token).text)
    return at === k + 2 && (tokens[k + 1] as Token).text.length < 5
  }
  return false
}

/** Whether a word can be the first of a sentence: it has no small first letter, but for `'s`, `'t` and the like before a capital. */
function isCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === 39 || first === 0x2019 || first === 0x2018) return text.length > 1
  if (first === 45) return text.length > 1 && isCapital(text.slice(1, 2)) // -programma, -5 graden
  if (first >= 97 && first <= 122) return text.length > 2 && /^[a-z](?:\p{Lu}|[a-z]\.[a-z]$)/u.test(text)
  const letter = String.fromCodePoint(text.codePointAt(0) as number)
  return letter.toUpperCase() === letter
}
