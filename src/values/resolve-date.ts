import type { DateValue } from '../names/entity'
import {
  type CalendarDay,
  dayNumber,
  dayOf,
  daysInMonth,
  easter,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  weekdayOf,
} from './calendar-day'
import type { DateExpression, Direction, Edge } from './date-expression'

type Of<K extends DateExpression['kind']> = Extract<DateExpression, { kind: K }>

/** What `resolveDate` counts from. */
export interface DateContext {
  /** The day of the article; `null` where it isn't known. */
  readonly reference: CalendarDay | null
  /**
   * Which way the clause looks. News tells what happened, so a weekday or a date without a year is the last one, unless the clause looks
   * ahead: *woensdag praat de Kamer*, *zal vrijdag*.
   */
  readonly direction: Direction
}

/** Dates of the years that ISO 8601 writes with four digits; those before or after have none. */
const IN_FOUR_DIGITS = /^\d{4}(?![^-/])[^/]*(?:\/\d{4}(?![^-/])[^/]*)?$/

const value = (iso: string | null, relative: string | null = null): DateValue => ({
  type: 'DATE',
  iso: iso !== null && IN_FOUR_DIGITS.test(iso) ? iso : null,
  relative,
})

/** Makes a date of an expression. */
export function resolveDate(e: DateExpression, context: DateContext): DateValue {
  switch (e.kind) {
    case 'calendar':
      return value(calendar(e, context))
    case 'days':
      return value(
        fromReference(context, (today) => isoDay(today + e.days)),
        duration(e.days, 'D'),
      )
    case 'weekday':
      return value(fromReference(context, (today) => isoDay(weekdayNumber(e, today, context.direction))))
    case 'period':
      return period(e, context)
    case 'month':
      return value(fromReference(context, (today) => namedMonth(e, today)))
    case 'season':
      return value(season(e, context))
    case 'seasonYear':
      return value(fromReference(context, (today) => seasonYear(today, e.offset)))
    case 'part':
      return value(partOf(e, context))
    case 'years':
      return value(yearsEdge(e.from, e.to, e.edge))
    case 'holiday':
      return value(holiday(e, context))
    case 'named':
      return value(e.year !== null ? namedDay(e, 0, 'past') : fromReference(context, (today) => namedDay(e, today, context.direction)))
    case 'inMonth':
      return value(inMonth(e, context))
    case 'numbered':
      return value(fromReference(context, (today) => numbered(e, today, context.direction)))
    case 'range':
      return value(range(resolveDate(e.from, context).iso, resolveDate(e.to, context).iso))
    case 'set':
      return value(null)
    default:
      return e satisfies never
  }
}

/** `-P1D`, `P0W`, `P2Y`. */
function duration(count: number, unit: string): string {
  return `${count < 0 ? '-' : ''}P${Math.abs(count)}${unit}`
}

function fromReference(context: DateContext, resolve: (today: number) => string | null): string | null {
  return context.reference && resolve(dayNumber(context.reference))
}

/** The interval from the first of `from` to the last of `to`. */
function range(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : `${from.split('/')[0]}/${to.split('/').at(-1)}`
}

/** *14 maart*: the year is the reference's, the year before or after, as the direction asks. */
function calendar(e: Of<'calendar'>, context: DateContext): string | null {
  if (e.month === null) return e.year === null ? null : yearsEdge(e.year, e.year, e.edge)
  const { month } = e
  if (e.year !== null) return calendarIn(e.year, month, e)
  return fromReference(context, (today) => {
    const { year } = dayOf(today)
    if (e.yearOffset !== undefined) return calendarIn(year + e.yearOffset, month, e)
    const likely = year + yearShift(today, month, e.day, e.toward ?? context.direction)
    return calendarIn(e.weekday === undefined || e.day === null ? likely : yearWithWeekday(likely, year, e.weekday, month, e.day), month, e)
  })
}

/** The year in which a day falls on `weekday`: `likely`, or one beside that of today; `likely` where it falls so in none of them. */
function yearWithWeekday(likely: number, year: number, weekday: number, month: number, day: number): number {
  const falls = (candidate: number) =>
    isDay({ year: candidate, month, day }) && weekdayOf(dayNumber({ year: candidate, month, day })) === weekday
  return [likely, year, year - 1, year + 1].find(falls) ?? likely
}

function calendarIn(year: number, month: number, e: Of<'calendar'>): string | null {
  if (e.day === null) return monthEdge(year, month, e.edge)
  const day = { year, month, day: e.day }
  return isDay(day) ? isoDay(dayNumber(day)) : null
}

/** By how many years a date without a year lies from the reference's year: 0, or −1 or 1 where it would lie on the wrong side of today. */
function yearShift(today: number, month: number, day: number | null, direction: Direction): number {
  const { year, month: thisMonth } = dayOf(today)
  const monthsAhead = month - thisMonth
  if (day === null) return direction === 'past' ? (monthsAhead > 0 ? -1 : 0) : monthsAhead < 0 ? 1 : 0
  const n = dayNumber({ year, month, day })
  // A day of a few weeks ahead is told in the past tense too (*werd bepaald op 14 maart*); half a year ahead it isn't.
  if (direction === 'past') return n - today > DAYS_AHEAD ? -1 : 0
  return n < today ? 1 : 0
}

/** How many days ahead a date without a year may lie though its clause looks back: about three months. */
const DAYS_AHEAD = 92

/** *eind april*: the last third of the month. */
function monthEdge(year: number, month: number, edge: Edge | undefined): string {
  if (edge === undefined) return isoMonth(year, month)
  const last = daysInMonth(year, month)
  const [from, to] = edge === 'begin' ? [1, 10] : edge === 'middle' ? [11, 20] : [21, last]
  return `${isoMonth(year, month)}-${String(from).padStart(2, '0')}/${isoMonth(year, month)}-${String(to).padStart(2, '0')}`
}

/** *begin 2024*: the first third of the year, in months; *begin jaren negentig*: of the decade, in years. */
function yearsEdge(from: number, to: number, edge: Edge | undefined): string {
  if (edge === undefined) return from === to ? isoYear(from) : `${isoYear(from)}/${isoYear(to)}`
  if (from === to) {
    const [first, last] = edge === 'begin' ? [1, 4] : edge === 'middle' ? [5, 8] : [9, 12]
    return `${isoMonth(from, first)}/${isoMonth(from, last)}`
  }
  const third = Math.ceil((to - from + 1) / 3)
  const start = edge === 'begin' ? from : edge === 'middle' ? from + third - 1 : to - third + 1
  return `${isoYear(start)}/${isoYear(start + third - 1)}`
}

/** *dinsdag*: the last one (today too), or the next where the clause looks ahead; *vorige week dinsdag*: that of last week. */
function weekdayNumber(e: Of<'weekday'>, today: number, direction: Direction): number {
  const monday = today - weekdayOf(today) + 1
  if (e.weekOffset !== undefined) return monday + 7 * e.weekOffset + e.weekday - 1
  const back = (weekdayOf(today) - e.weekday + 7) % 7
  if (e.weeksOn !== undefined) return today + ((7 - back) % 7) + 7 * e.weeksOn
  if (e.toward === 'past') return today - (back || 7)
  if (e.toward === 'future') return today + ((7 - back) % 7 || 7)
  return direction === 'past' ? today - back : today + ((7 - back) % 7)
}

function period(e: Of<'period'>, context: DateContext): DateValue {
  const unit = { week: 'W', weekend: 'W', month: 'M', quarter: 'M', year: 'Y', decade: 'Y', century: 'Y' }[e.unit]
  const size = { week: 1, weekend: 1, month: 1, quarter: 3, year: 1, decade: 10, century: 100 }[e.unit]
  const iso = fromReference(context, (today) => {
    const { year, month } = dayOf(today)
    if (e.unit === 'week') return isoWeek(today + 7 * e.offset)
    if (e.unit === 'weekend') {
      // The weekend that has begun, or the last one, is *afgelopen weekend* until Friday.
      const saturday = today - weekdayOf(today) + 6 + 7 * (e.offset > 0 && weekdayOf(today) < 6 ? e.offset - 1 : e.offset)
      return `${isoDay(saturday)}/${isoDay(saturday + 1)}`
    }
    if (e.unit === 'month') {
      const months = year * 12 + month - 1 + e.offset
      return monthEdge(Math.floor(months / 12), (months % 12) + 1, e.edge)
    }
    if (e.unit === 'quarter') {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + e.offset
      return quarterOf(Math.floor(quarters / 4), (quarters % 4) + 1)
    }
    if (e.unit === 'year') return yearsEdge(year + e.offset, year + e.offset, e.edge)
    const start = Math.floor(year / size) * size + e.offset * size
    return yearsEdge(start + (e.unit === 'century' ? 1 : 0), start + (e.unit === 'century' ? size : size - 1), e.edge)
  })
  return value(iso, duration(e.offset * size, unit))
}

function quarterOf(year: number, quarter: number): string {
  return `${isoMonth(year, quarter * 3 - 2)}/${isoMonth(year, quarter * 3)}`
}

/** *afgelopen augustus*, *komende mei*. */
function namedMonth(e: Of<'month'>, today: number): string {
  const { year, month } = dayOf(today)
  const shift = e.toward === 'this' ? 0 : e.toward === 'past' ? (e.month >= month ? -1 : 0) : e.month <= month ? 1 : 0
  return monthEdge(year + shift, e.month, e.edge)
}

/** *dit voorjaar*, *komende zomer*, *zomer van 2018*. */
function season(e: Of<'season'>, context: DateContext): string | null {
  const [first, last] = e.months
  const inYear = (year: number) => `${isoMonth(year, first)}/${isoMonth(last < first ? year + 1 : year, last)}`
  if (e.year !== null) return inYear(e.year)
  return fromReference(context, (today) => {
    const { year, month } = dayOf(today)
    // In January the winter that is on began last year.
    const current = last < first && month <= last ? year - 1 : year
    if (e.toward === undefined) return inYear(current + e.offset)
    const over = last < first ? month > last && month < first : month > last
    const begun = last < first ? month >= first || month <= last : month >= first
    if (e.toward === 'past') return inYear(over || (begun && last < first) ? current - (last < first ? 1 : 0) : current - 1)
    return inYear(begun ? current + 1 : current)
  })
}

/** The season of sport or school year `offset` from the one of today; it turns in July. */
function seasonYear(today: number, offset: number): string {
  const { year, month } = dayOf(today)
  const start = (month >= 7 ? year : year - 1) + offset
  return `${isoYear(start)}/${isoYear(start + 1)}`
}

/** *derde kwartaal*, *eerste helft van 2023*, *2e helft van januari*. */
function partOf(e: Of<'part'>, context: DateContext): string | null {
  const inYear = (year: number): string => {
    if (e.month !== null) {
      const last = daysInMonth(year, e.month)
      const prefix = isoMonth(year, e.month)
      return e.part === 1 ? `${prefix}-01/${prefix}-15` : `${prefix}-16/${prefix}-${last}`
    }
    if (e.of === 4) return quarterOf(year, e.part)
    return e.part === 1 ? `${isoMonth(year, 1)}/${isoMonth(year, 6)}` : `${isoMonth(year, 7)}/${isoMonth(year, 12)}`
  }
  if (e.year !== null) return inYear(e.year)
  return fromReference(context, (today) => {
    const { year, month } = dayOf(today)
    if (e.yearOffset !== 0) return inYear(year + e.yearOffset)
    const begins = e.month ?? (e.of === 4 ? e.part * 3 - 2 : e.part * 6 - 5)
    // Figures of a quarter come after it: the fourth quarter, told in February, is last year's.
    const ends = begins + (e.month !== null ? 0 : e.of === 4 ? 2 : 5)
    return inYear(context.direction === 'past' ? (begins > month ? year - 1 : year) : ends < month ? year + 1 : year)
  })
}

/** *eerste week van mei*: seven days from the first; *laatste zondag van juni*: that day. */
function inMonth(e: Of<'inMonth'>, context: DateContext): string | null {
  const of = (year: number, month = e.month): string | null => {
    const first = dayNumber({ year, month, day: 1 })
    const last = first + daysInMonth(year, month) - 1
    if (e.unit === 'day' && e.weekday === null) return e.part > last - first + 1 ? null : isoDay(e.part < 0 ? last : first + e.part - 1)
    if (e.unit === 'week') {
      const start = e.part < 0 ? last - 6 : first + 7 * (e.part - 1)
      if (start > last) return null
      return `${isoDay(start)}/${isoDay(Math.min(start + 6, last))}`
    }
    const weekday = e.weekday ?? 6
    const start =
      e.part < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (e.part - 1)
    if (start > last) return null
    return e.unit === 'weekend' ? `${isoDay(start)}/${isoDay(start + 1)}` : isoDay(start)
  }
  if (e.year !== null) return of(e.year)
  const { monthOffset } = e
  if (monthOffset !== undefined)
    return fromReference(context, (today) => {
      const months = dayOf(today).year * 12 + dayOf(today).month - 1 + monthOffset
      return of(Math.floor(months / 12), (months % 12) + 1)
    })
  return fromReference(context, (today) => of(dayOf(today).year + yearShift(today, e.month, null, context.direction)))
}

/** *donderdag de 27ste*: the last such day, or the next where the clause looks ahead. The calendar repeats within 28 years; eleven hold any. */
function numbered(e: Of<'numbered'>, today: number, direction: Direction): string | null {
  const step = direction === 'past' ? -1 : 1
  for (let n = 0; n < 366 * 11; n++) {
    const day = today + step * n
    if (weekdayOf(day) === e.weekday && dayOf(day).day === e.day) return isoDay(day)
  }
  return null
}

/** *Pasen*: the last one, or the next where the words or the clause look ahead. */
function holiday(e: Of<'holiday'>, context: DateContext): string | null {
  const inYear = (year: number) => {
    const first = e.dayIn(year)
    return e.days === 1 ? isoDay(first) : `${isoDay(first)}/${isoDay(first + e.days - 1)}`
  }
  if (e.year !== null) return inYear(e.year)
  return fromReference(context, (today) => {
    const { year } = dayOf(today)
    if (e.yearOffset !== undefined) return inYear(year + e.yearOffset)
    const [first, last] = [e.dayIn(year), e.dayIn(year) + e.days - 1]
    if (e.toward === 'past') return inYear(first < today ? year : year - 1)
    if (e.toward === 'future') return inYear(first > today ? year : year + 1)
    if (context.direction === 'past') return inYear(first - today > DAYS_AHEAD ? year - 1 : year)
    return inYear(last < today ? year + 1 : year)
  })
}

function namedDay(e: Of<'named'>, today: number, direction: Direction): string {
  const inYear = (year: number) => (e.month === 0 ? easter(year) + e.day : dayNumber({ year, month: e.month, day: e.day }))
  if (e.year !== null) return isoDay(inYear(e.year))
  const { year } = dayOf(today)
  const here = inYear(year)
  if (direction === 'past') return isoDay(here - today > DAYS_AHEAD ? inYear(year - 1) : here)
  return isoDay(here < today ? inYear(year + 1) : here)
}
