import { fromLists, rows } from '../dutch/lists'
import { dayNumber, easter, weekdayOf } from './calendar-day'
import type { DateExpression, Direction } from './date-expression'
import type { Found } from './money'
import { Piece, type Pieces } from './pieces'
import { yearNumberAt } from './year'

/** The first day of a holiday in a year, as a day number, and how many days it has. */
export interface Holiday {
  readonly dayIn: (year: number) => number
  readonly days: number
}

/** The pieces of a name, and its day. */
interface NamedHoliday extends Holiday {
  readonly words: readonly string[]
}

/** The holidays of data/dutch/holidays.tsv by their first word, longer names first. */
const holidays = fromLists(() => {
  const byWord = new Map<string, NamedHoliday[]>()
  for (const [name = '', day = ''] of rows('holidays')) {
    const words = name.split(/(?<=\d)(?=e\b)| /)
    const first = words[0] as string
    byWord.set(first, [...(byWord.get(first) ?? []), { words, ...holidayOf(day) }])
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byWord
})

/**
 * Reads the second column: `12-25`; `12-25+2` (two days); `easter+39`, `easter-49+3` (three days); `04-27-sunday` (a day earlier where that is a
 * Sunday); `09-3-2` (the third Tuesday of September).
 */
function holidayOf(rule: string): Holiday {
  const [, offset, easterDays] = /^easter([+-]\d+)?(?:\+(\d+))?$/.exec(rule) ?? []
  if (rule.startsWith('easter')) return { dayIn: (year) => easter(year) + Number(offset ?? 0), days: Number(easterDays ?? 1) }
  const [, which, weekday] = /^\d\d-(\d)-(\d)$/.exec(rule) ?? []
  const month = Number(rule.slice(0, 2))
  if (which !== undefined) {
    return {
      dayIn: (year) => {
        const first = dayNumber({ year, month, day: 1 })
        return first + ((Number(weekday) - weekdayOf(first) + 7) % 7) + 7 * (Number(which) - 1)
      },
      days: 1,
    }
  }
  const [, day, days] = /^\d\d-(\d\d)(?:\+(\d))?/.exec(rule) ?? []
  const dayIn = (year: number) => dayNumber({ year, month, day: Number(day) })
  if (rule.endsWith('-sunday')) return { dayIn: (year) => dayIn(year) - (weekdayOf(dayIn(year)) === 7 ? 1 : 0), days: 1 }
  return { dayIn, days: Number(days ?? 1) }
}

/** Words before the name that say which way it lies. */
const TOWARD: Readonly<Record<string, Direction>> = {
  afgelopen: 'past',
  voorbije: 'past',
  vorige: 'past',
  komende: 'future',
  aanstaande: 'future',
  volgende: 'future',
}
/** Years from this one, of *vorig jaar* and the like. */
const YEARS: Readonly<Record<string, number>> = { vorig: -1, afgelopen: -1, dit: 0, volgend: 1, komend: 1 }
/** Names that mean a person or a season as well: a day only after one of these words. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['sinterklaas', 'kerst', 'wapenstilstand', 'carnaval', 'nieuwjaar'])
const BEFORE_DAY: ReadonlySet<string> = new Set([
  'met',
  'op',
  'na',
  'voor',
  'rond',
  'sinds',
  'tot',
  'tegen',
  'vóór',
  'vanaf',
  'tijdens',
  ...Object.keys(TOWARD),
])
/** Whose a national holiday is: another country's is another day. */
const OTHERS = /(?:se|ne)$/

/** A holiday at piece `at`: `Eerste Kerstdag 2024`, `komende Koningsdag`, `Pinksteren vorig jaar`. */
export function holidayAt(p: Pieces, at: number): Found<DateExpression> | null {
  const toward = TOWARD[p.word(at)]
  const from = toward === undefined ? at : at + 1
  const named = nameAt(p, from)
  if (!named) return null
  const before = p.word(from - 1)
  const end = from + named.words.length
  const year = yearAfter(p, end)
  if (AMBIGUOUS.has(named.words[0] as string) && year === null && !BEFORE_DAY.has(before)) return null
  if (named.words[0] === 'nationale' && OTHERS.test(before)) return null
  const value = { kind: 'holiday' as const, dayIn: named.dayIn, days: named.days, ...(toward && { toward }) }
  if (year)
    return { first: at, end: year.end, value: { ...value, year: year.year, ...(year.offset !== null && { yearOffset: year.offset }) } }
  return { first: at, end, value: { ...value, year: null } }
}

function nameAt(p: Pieces, at: number): NamedHoliday | undefined {
  return holidays()
    .get(p.word(at))
    ?.find(({ words }) => words.every((word, i) => p.word(at + i) === word) && !isPart(p, at, at + words.length))
}

/** Whether the name goes on without a space: *Kerst-cd*, *Pasen/Pinksteren* is two. */
function isPart(p: Pieces, start: number, end: number): boolean {
  return (
    (p.glued(end) && p.kinds[end] !== Piece.Mark) || (p.glued(end) && p.word(end) === '-') || (p.glued(start) && p.word(start - 1) === '-')
  )
}

/** The year that is said after a name: `2024`, `in 2024`, `van dit jaar`. */
function yearAfter(p: Pieces, at: number): { readonly end: number; readonly year: number | null; readonly offset: number | null } | null {
  const next = p.word(at) === 'van' || p.word(at) === 'in' ? at + 1 : at
  const year = yearNumberAt(p, next)
  if (year !== null) return { end: next + 1, year, offset: null }
  const offset = YEARS[p.word(next)]
  return offset !== undefined && p.word(next + 1) === 'jaar' ? { end: next + 2, year: null, offset } : null
}
