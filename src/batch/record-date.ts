import { show } from '../options/options'
import { splitSentences } from '../sentences'
import { tokenize } from '../tokens'
import { findValues } from '../values'
import { dayNumber, isDay, isoDay } from '../values/calendar-day'

/** A date as machines of newsrooms and feeds write it: RFC 2822 (`Wed, 12 Mar 2025 10:00:00 GMT`) or without marks (`20250312`). */
const FEED_DATE = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})\b/
const FEED_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** A moment of ISO 8601: its day is what stands first. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:/
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/
/** Longest field that is looked at, in code units. */
const LONGEST_DATE = 80

/**
 * The date of a record as an ISO 8601 day: from a `Date`, from ISO 8601, or from a date as Dutch text has it (`12-03-2025`, `12 maart 2025`,
 * `woensdag 12 mrt. 2025 14:05`). `null` where `value` tells no single day.
 */
export function recordDate(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (!text || text.length > LONGEST_DATE) return null
  const [, day] = MOMENT.exec(text) ?? []
  if (day) return recordDate(day)
  const compact = COMPACT_DATE.exec(text)
  if (compact) return recordDate(compact.slice(1).join('-'))
  const [, dayOfMonth, monthName = '', year] = FEED_DATE.exec(text) ?? []
  const month = 1 + FEED_MONTHS.indexOf(monthName)
  if (month > 0) {
    const written = { year: Number(year), month, day: Number(dayOfMonth) }
    return isDay(written) ? isoDay(dayNumber(written)) : null
  }
  return dateInDutch(text.toLowerCase())
}

/** The one day that Dutch words in small letters tell. */
function dateInDutch(text: string): string | null {
  const blocks = [{ start: 0, end: text.length, type: 'paragraph' as const }]
  const tokens = tokenize(text, blocks)
  const found = findValues({ text, blocks, tokens, sentences: splitSentences(text, blocks, tokens), tags: [] }, null)
  const days = found.flatMap(({ value: date }) => (date.type === 'DATE' ? [date.iso] : []))
  const [only] = days
  return days.length === 1 && only && /^\d{4}-\d{2}-\d{2}$/.test(only) ? only : null
}

/** What is wrong with a date that `recordDate` cannot read. */
export function wrongDate(value: unknown): string {
  return `date: expected a day such as 2025-03-12, 12-03-2025 or 12 maart 2025, got ${show(value)}`
}
