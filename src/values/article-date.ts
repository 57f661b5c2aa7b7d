import type { TaggedText } from '../tags'
import type { CalendarDay } from './calendar-day'
import { dateAt } from './date'
import { Pieces } from './pieces'
import { numericDateAt } from './year'

/** The longest line of the story that may be a date line, in UTF-16 code units: *Utrecht, dinsdag 14 november 2023*. */
const LONGEST_LINE = 80

/** The longest stretch of page furniture that is searched for a date, in UTF-16 code units. */
const LONGEST_FURNITURE = 400

/**
 * The day of the article by its own date line: the first full date (day, month and year) in the page's furniture, else in a short line
 * at the head or the end of the story; `null` where there is none.
 *
 *     Pieter Klaassen Den Haag 14 november 2023
 *                              ^^^^^^^^^^^^^^^^
 */
export function articleDate(input: Pick<TaggedText, 'text' | 'blocks'>): CalendarDay | null {
  const { text, blocks } = input
  const pieces = new Pieces()
  for (const block of blocks) {
    if (block.type !== 'boilerplate') continue
    const day = fullDate(pieces, text, block.start, Math.min(block.end, block.start + LONGEST_FURNITURE))
    if (day) return day
  }
  for (const block of [...blocks.slice(0, 4), ...blocks.slice(-1)]) {
    if (block.end - block.start > LONGEST_LINE || block.type === 'boilerplate') continue
    const day = fullDate(pieces, text, block.start, block.end)
    // A headline may speak of a day; a date line says little else.
    if (day && pieces.count <= 8) return day
  }
  return null
}

function fullDate(pieces: Pieces, text: string, start: number, end: number): CalendarDay | null {
  pieces.read(text, start, end)
  if (!pieces.triggered) return null
  for (let i = 0; i < pieces.count; i++) {
    if (!pieces.isNumber(i)) continue
    const value = (dateAt(pieces, i) ?? numericDateAt(pieces, i, true))?.value
    if (value?.kind === 'calendar' && value.year !== null && value.month !== null && value.day !== null)
      return { year: value.year, month: value.month, day: value.day }
  }
  return null
}
