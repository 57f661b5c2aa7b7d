import type { Value, ValueEntity } from '../names/entity'
import { textSpan } from '../span'
import type { TaggedText } from '../tags'
import { articleDate } from './article-date'
import { type CalendarDay, isDay } from './calendar-day'
import { dateAt } from './date'
import type { DateExpression } from './date-expression'
import { directionAt } from './direction'
import { holidayAt } from './holiday'
import { type Found, moneyAt, percentAt } from './money'
import { Piece, Pieces } from './pieces'
import { quantityAt } from './quantity'
import { resolveDate } from './resolve-date'
import { timeAt } from './time'

export { articleDate } from './article-date'

type Expression = Value | DateExpression

/** The longest expression at piece `at`; of two as long the one of the more certain kind: percentage, money, time, date. */
function expressionAt(p: Pieces, at: number): Found<Expression> | null {
  let best: Found<Expression> | null = null
  const consider = (found: Found<Expression> | null) => {
    if (found && (!best || found.end > best.end)) best = found
  }
  const term = p.term(at)
  const number = p.isNumber(at) || term.number !== undefined || term.vague || term.sign !== undefined || term.code !== undefined
  if (number || term.word === 'half' || term.word === 'kwart' || term.word === 'enkele' || term.word === 'halve') {
    consider(percentAt(p, at))
    consider(moneyAt(p, at))
  }
  if (!best || number) consider(timeAt(p, at))
  consider(dateAt(p, at))
  return best
}

/** Parses the caller's reference date; `null` where it isn't an ISO 8601 date. */
function parseReference(date: string | null): CalendarDay | null {
  const parts = date === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(date)
  if (!parts) return null
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return isDay(day) ? day : null
}

/**
 * Finds dates, clock times, amounts of money and percentages in the story (page furniture has none) with what they mean. Relative dates count
 * from `referenceDate` (ISO 8601), else from the article's own date line; without either their `iso` stays `null`.
 *
 * A weekday, a day or a month without a year is the last one, since news tells what happened, unless the words say otherwise (*komende
 * vrijdag*) or the nearest verb looks ahead (*de Kamer praat woensdag*, *zal vrijdag*): then it is the next.
 */
export function findValues(input: TaggedText, referenceDate: string | null, all = false): ValueEntity[] {
  const values: ValueEntity[] = []
  const pieces = new Pieces()
  let reference = parseReference(referenceDate)
  let looked = reference !== null
  for (const sentence of input.sentences) {
    if (input.blocks[sentence.block]?.type === 'boilerplate') continue
    pieces.read(input.text, sentence.start, sentence.end)
    if (!pieces.triggered && !all) continue
    let token = sentence.firstToken
    let free = 0
    for (let i = 0; i < pieces.count; ) {
      const found =
        (all ? holidayAt(pieces, i) : null) ??
        (mayBegin(pieces, i) ? expressionAt(pieces, i) : null) ??
        (all ? quantityAt(pieces, i) : null)
      if (!found) {
        i++
        continue
      }
      const first = Math.max(found.first, free)
      const start = pieces.starts[first] as number
      while (token < sentence.endToken && (input.tokens[token]?.end ?? 0) <= start) token++
      const end = wholeTokens(input, token, sentence.endToken, start, pieces.ends[found.end - 1] as number)
      if (end < 0) {
        i++
        continue
      }
      const span = textSpan(input.text, start, end)
      i = free = found.end
      if (!looked) {
        reference = articleDate(input)
        looked = true
      }
      const context = () => ({ reference, direction: directionAt(input, token, sentence.firstToken, sentence.endToken) })
      const value = 'kind' in found.value ? resolveDate(found.value, context()) : found.value
      values.push({ ...span, type: value.type, name: span.text, value })
    }
  }
  return values
}

/**
 * The end of an expression from `start` to `end` that begins with token `first`; past the stop of an abbreviation at its end. -1 where it begins or
 * ends inside a token (*24-jarige*), or lies in an address, a handle or a hashtag.
 */
function wholeTokens({ tokens, text }: TaggedText, first: number, endToken: number, start: number, end: number): number {
  if (tokens[first]?.start !== start) return -1
  let i = first
  for (; i < endToken; i++) {
    const { start: from, end: to, kind } = tokens[i] as TaggedText['tokens'][number]
    if (from >= end) break
    if (kind === 'url' || kind === 'email' || kind === 'handle' || kind === 'hashtag') return -1
    if (to > end) return to === end + 1 && text[end] === '.' ? to : -1
  }
  return end
}

function mayBegin(p: Pieces, i: number): boolean {
  if (p.isNumber(i) && p.glued(i) && p.kinds[i - 1] === Piece.Word) return false
  return p.isNumber(i) || p.term(i).trigger === true || (p.isNumber(i + 1) && p.glued(i + 1) && p.word(i) === "'")
}
