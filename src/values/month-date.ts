import type { DateExpression, Direction } from './date-expression'
import type { Found } from './money'
import type { Pieces } from './pieces'
import { century, shortYearAt, yearNumberAt, yearRangeAt } from './year'

/** A date found: from piece `first` to just past its last. */
export type FoundDate = Found<DateExpression>

/** Makes a found date. */
export const found = (first: number, end: number, value: DateExpression): FoundDate => ({ first, end, value })

/** Most days of a list that are read: *maandag 20, dinsdag 21 en woensdag 22 april*. */
export const MOST_DAYS = 8

/** The days of a list in the month of `last`, as a range where one follows the other; days apart have no one date. */
export function daysOf(days: readonly number[], range: boolean, last: DateExpression & { kind: 'calendar' }): DateExpression {
  const rising = days.every((day, i) => i === 0 || (range ? day > (days[i - 1] as number) : day === (days[i - 1] as number) + 1))
  return rising ? { kind: 'range', from: { ...last, day: days[0] as number }, to: last } : { kind: 'set' }
}

/** The index past `jl.`, `jongstleden`, `e.k.`, `a.s.`, `aanstaande` at piece `i`. */
export function pastSuffix(p: Pieces, i: number): number {
  const word = p.word(i)
  if (word === 'jl' || word === 'll') return p.pastDot(i)
  return /^(jongstleden|laatstleden|aanstaande|e\.k\.|a\.s\.|j\.l\.|l\.l\.)$/.test(word) ? i + 1 : i
}

/** Which way such a suffix says that the day lies. */
export function suffixDirection(p: Pieces, i: number): Direction {
  return /^(aanstaande|e\.k\.|a\.s\.)$/.test(p.word(i)) ? 'future' : 'past'
}

/** A number of a day in digits; 0 where piece `at` is none. */
export function dayNumberAt(p: Pieces, at: number): number {
  const text = p.isNumber(at) ? p.word(at) : ''
  const day = /^\d{1,2}$/.test(text) ? Number(text) : 0
  return day <= 31 ? day : 0
}

/** A number of a day in digits or as a word: `14`, `vier`, `dertig`, `eerste`; 0 where piece `at` is none. */
function wordDayAt(p: Pieces, at: number): number {
  if (p.isNumber(at)) return dayNumberAt(p, at)
  const { number, ordinal, word } = p.term(at)
  const day = ordinal ?? (word === 'een' ? undefined : number)
  // *de eerste mei* is a day of May, *een van de eerste mei* hardly ever anything else; *half* and *anderhalf* are none.
  return day !== undefined && Number.isInteger(day) && day >= 1 && day <= 31 && p.term(at + 1).month !== undefined && !p.term(at + 1).short
    ? day
    : 0
}

/** The year right after a month: `2023`, `’24`; its value and the index past it. */
function yearAfter(p: Pieces, at: number): { readonly year: number; readonly end: number } | null {
  const year = yearNumberAt(p, at)
  if (year !== null) return { year, end: at + 1 }
  const short = apostropheYear(p, at)
  return short === null ? null : { year: short, end: at + 2 }
}

/** `14 maart`, `12 maart 2015`, `14 mei '24`, `vier mei`, `16 en 17 september`, `3-5 mei`, `9 september vorig jaar`, `1e mei`, `14 november jl.` */
export function dayOfMonthAt(p: Pieces, at: number): FoundDate | null {
  const hyphen = p.isNumber(at) ? /^(\d{1,2})[-–](\d{1,2})$/.exec(p.word(at)) : null
  const first = hyphen ? Number(hyphen[1]) : wordDayAt(p, at)
  if (first < 1 || first > 31) return null
  let next = at + 1
  const days = [first]
  let range = hyphen !== null
  if (hyphen) days.push(Number(hyphen[2]))
  if (p.glued(next) && /^(e|ste|de)$/.test(p.word(next))) next++
  while (!hyphen && p.isNumber(at) && days.length < MOST_DAYS) {
    const joiner = p.word(next)
    const toMet = joiner === 'tot' && p.word(next + 1) === 'en' && p.word(next + 2) === 'met'
    const slash = joiner === 't' && p.word(next + 1) === '/' && p.word(next + 2) === 'm'
    if (!toMet && !slash && !/^(,|en|tot|of|op|-|–)$/.test(joiner)) break
    const second = toMet || slash ? next + 3 : next + 1
    const day = dayNumberAt(p, second)
    if (day <= (days.at(-1) as number) || (joiner !== ',' && p.term(second + 1).month === undefined)) break
    days.push(day)
    range ||= joiner === 'en' ? p.word(at - 1) === 'tussen' : joiner !== ',' && joiner !== 'of'
    next = second + 1
  }
  if (!hyphen && p.glued(next) && p.word(next) === '-') return writtenOutAt(p, at, next)
  const { month, short } = p.term(next)
  if (month === undefined || (days.length === 1 && next > at + 2)) return null
  const afterMonth = short ? p.pastDot(next) : next + 1
  const yearFound = yearAfter(p, afterMonth)
  const year = yearFound?.year ?? null
  let end = yearFound?.end ?? afterMonth
  let yearOffset: number | undefined
  let toward: Direction | undefined
  if (year === null) {
    const relative = p.term(end).relative
    if (relative !== undefined && p.word(end + 1) === 'jaar' && (relative !== 0 || p.word(end) === 'dit')) {
      yearOffset = relative
      end += 2
    } else {
      const past = pastSuffix(p, end)
      if (past > end) toward = suffixDirection(p, end)
      end = past
    }
  }
  const last = {
    kind: 'calendar',
    year,
    month,
    day: days.at(-1) as number,
    ...(yearOffset !== undefined && { yearOffset }),
    ...(toward && { toward }),
  } as const
  return found(at, end, days.length > 1 ? daysOf(days, range, last) : last)
}

/** `17-mei-2011`, `3-okt-98`. */
function writtenOutAt(p: Pieces, at: number, hyphen: number): FoundDate | null {
  const { month } = p.term(hyphen + 1)
  const yearAt = hyphen + 3
  if (month === undefined || p.word(hyphen + 2) !== '-' || !p.isNumber(yearAt) || !p.glued(yearAt)) return null
  const year = yearNumberAt(p, yearAt) ?? (/^\d\d$/.test(p.word(yearAt)) ? century(Number(p.word(yearAt))) : null)
  return year === null ? null : found(at, yearAt + 1, { kind: 'calendar', year, month, day: dayNumberAt(p, at) })
}

/** Words before which *mei* is the month and not another word. */
const BEFORE_MONTH =
  /^(in|sinds|vanaf|tot|begin|eind|einde|half|medio|en|van|voor|vóór|na|tegen|rond|of|met|per|midden|heel|hele|tussen|uit|door|afgelopen|vorige|komende|volgende|deze|elke|op|\(|eerstkomende|t|juni|april|maart)$/

/** `maart 2022`, `augustus`, `oktober vorig jaar`. `certain`: what stands before tells that it is a month. */
export function monthAt(p: Pieces, at: number, certain = false): FoundDate | null {
  const { month, short } = p.term(at)
  if (month === undefined) return null
  const next = short ? p.pastDot(at) : at + 1
  const year = yearAfter(p, next)
  if (year) return found(at, year.end, { kind: 'calendar', year: year.year, month, day: null })
  // *juli 98*: two digits that are no day of a month, where nothing follows that they could count.
  if (
    p.isNumber(next) &&
    /^(3[2-9]|[4-9]\d)$/.test(p.word(next)) &&
    !p.glued(next) &&
    p.closes(next + 1) &&
    /^(in|sinds|vanaf|van|tot|begin|eind|half|medio)$/.test(p.word(at - 1))
  )
    return found(at, next + 1, { kind: 'calendar', year: century(Number(p.word(next))), month, day: null })
  if (short) return null
  const relative = p.term(next).relative
  if (relative !== undefined && p.word(next + 1) === 'jaar')
    return found(at, next + 2, { kind: 'calendar', year: null, month, day: null, yearOffset: relative })
  const before = p.word(at - 1)
  if (!certain) {
    if (p.term(at).word === 'mei' && !BEFORE_MONTH.test(before)) return null
    // A capital inside a sentence makes it a name (*April*, *August*), unless all is in capitals.
    if (p.capital(at) && at > 0 && before !== '' && !isCapitals(p, at) && !/^[„“‘"'’”(:–-]$/.test(before)) return null
    if (p.term(at).word === 'mei' && p.word(next) === 'de') return null
  }
  return found(at, pastSuffix(p, next), { kind: 'calendar', year: null, month, day: null })
}

function isCapitals(p: Pieces, at: number): boolean {
  const text = p.text.slice(p.starts[at], p.ends[at])
  return text === text.toUpperCase()
}

/** `voorjaar van 2022`, `zomer 2018`, `winter van '62-'63`; a bare *zomer* is none. */
export function seasonAt(p: Pieces, at: number): FoundDate | null {
  const { season } = p.term(at)
  if (!season) return null
  const next = p.word(at + 1) === 'van' ? at + 2 : at + 1
  const range = yearRangeAt(p, next) ?? shortYearAt(p, next)
  if (range?.value.kind === 'years') return found(at, range.end, { kind: 'season', months: season, year: range.value.from, offset: 0 })
  const year = yearNumberAt(p, next) ?? apostropheYear(p, next)
  if (year !== null) return found(at, p.isNumber(next) ? next + 1 : next + 2, { kind: 'season', months: season, year, offset: 0 })
  if (next === at + 2 && p.word(next + 1) === 'jaar' && p.term(next).relative !== undefined)
    return found(at, next + 2, { kind: 'season', months: season, year: null, offset: p.term(next).relative ?? 0 })
  return null
}

/** `'24`: the year, where piece `at` is the apostrophe. */
function apostropheYear(p: Pieces, at: number): number | null {
  return p.word(at) === "'" && p.glued(at + 1) && p.isNumber(at + 1) && /^\d\d$/.test(p.word(at + 1))
    ? century(Number(p.word(at + 1)))
    : null
}
