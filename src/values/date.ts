import type { DateExpression, Direction } from './date-expression'
import type { Term } from './lexicon'
import type { Found } from './money'
import type { Pieces } from './pieces'
import { century, numericDateAt, shortYearAt, yearAt, yearNumberAt, yearRangeAt } from './year'

type FoundDate = Found<DateExpression>

const found = (first: number, end: number, value: DateExpression): FoundDate => ({ first, end, value })

/** A date at piece `at`; the longest reading. */
export function dateAt(p: Pieces, at: number): FoundDate | null {
  return (
    setAt(p, at) ??
    nightAt(p, at) ??
    edgeAt(p, at) ??
    relativeAt(p, at) ??
    agoAt(p, at) ??
    partAt(p, at) ??
    dayWordAt(p, at) ??
    weekdayAt(p, at) ??
    dayOfMonthAt(p, at) ??
    monthAt(p, at) ??
    seasonAt(p, at) ??
    namedDayAt(p, at) ??
    numericDateAt(p, at) ??
    yearAt(p, at)
  )
}

/** `elke donderdag`, `elke 15 augustus`, `elke eerste vrijdag van de maand`. */
function setAt(p: Pieces, at: number): FoundDate | null {
  if (!/^(elke|elk|iedere|ieder)$/.test(p.word(at))) return null
  const ordinal = p.term(at + 1).ordinal !== undefined || p.word(at + 1) === 'laatste' ? 1 : 0
  const day = weekdayAt(p, at + 1 + ordinal) ?? (ordinal ? null : dayOfMonthAt(p, at + 1))
  if (!day) return null
  const ofMonth = p.word(day.end) === 'van' && /^(de|elke|iedere)$/.test(p.word(day.end + 1)) && p.word(day.end + 2) === 'maand'
  return found(at, ofMonth ? day.end + 3 : day.end, { kind: 'set' })
}

/** `nacht van dinsdag op woensdag`, `nacht van 14 op 15 juli 2021`, `nacht naar woensdag`, `donderdag op vrijdag`. */
function nightAt(p: Pieces, at: number): FoundDate | null {
  const night = p.word(at) === 'nacht'
  if (night && /^(naar|op)$/.test(p.word(at + 1))) {
    const day = weekdayAt(p, at + 2)
    return day && found(at, day.end, day.value)
  }
  const start = night && p.word(at + 1) === 'van' ? at + 2 : at
  if (start === at && p.word(at - 1) !== 'van') return null
  const first = p.term(start)
  if (first.weekday !== undefined && /^(op|naar)$/.test(p.word(start + 1))) {
    const second = weekdayAt(p, start + 2)
    return second && found(at, second.end, { kind: 'range', from: { kind: 'weekday', weekday: first.weekday }, to: second.value })
  }
  if (start > at && p.isNumber(start) && p.word(start + 1) === 'op') {
    const second = dayOfMonthAt(p, start + 2)
    const day = dayNumberAt(p, start)
    if (second?.value.kind === 'calendar' && day)
      return found(at, second.end, { kind: 'range', from: { ...second.value, day }, to: second.value })
  }
  return null
}

/** `eind april`, `begin dit jaar`, `medio 2025`, `half mei`, `begin jaren negentig`. */
function edgeAt(p: Pieces, at: number): FoundDate | null {
  const { edge, word } = p.term(at)
  if (edge === undefined || word === 'vroege') return null
  let next = at + 1
  if (p.word(next) === 'van') next += /^(de|het)$/.test(p.word(next + 1)) ? 2 : 1
  else if (p.word(next) === 'de' && p.word(next + 1) === 'jaren') next++
  const month = p.term(next).month !== undefined ? monthAt(p, next, true) : null
  const inner = month ?? (word === 'half' ? null : (relativeAt(p, next) ?? yearAt(p, next, true)))
  if (!inner) return null
  const v = inner.value
  if (v.kind !== 'calendar' && v.kind !== 'period' && v.kind !== 'years' && v.kind !== 'season' && v.kind !== 'month')
    return found(at, inner.end, v)
  return found(at, inner.end, { ...v, edge })
}

const toward = (offset: number): Direction => (offset < 0 ? 'past' : 'future')

/** `vorige week`, `dit jaar`, `komend seizoen`, `afgelopen dinsdag`, `volgende week vrijdag`, `vorig jaar in augustus`. */
function relativeAt(p: Pieces, at: number): FoundDate | null {
  const offset = p.term(at).relative
  if (offset === undefined) return null
  const next = at + 1
  const term = p.term(next)
  const word = p.term(at).word
  if (term.weekday !== undefined && !term.short) {
    if (word === 'dit' || word === 'huidige') return null
    const day = weekdayAt(p, next)
    if (!day) return null
    const value: DateExpression =
      day.value.kind === 'weekday' ? { ...day.value, toward: offset === 0 ? 'future' : toward(offset) } : day.value
    return found(at, day.end, offset === 0 ? day.value : value)
  }
  if (term.dayPart !== undefined) return dayPartAt(p, at, offset, term.dayPart)
  if (term.month !== undefined && !term.short && offset !== 0) {
    const inner = monthAt(p, next, true)
    return (
      inner &&
      found(
        at,
        inner.end,
        inner.value.kind === 'calendar' && inner.value.year === null
          ? { kind: 'month', month: term.month, toward: toward(offset) }
          : inner.value,
      )
    )
  }
  if (term.season) return found(at, next + 1, seasonOf(term.season, word, offset))
  const { unit } = term
  if (
    unit === undefined ||
    term.word === 'dagen' ||
    term.word === 'weken' ||
    term.word === 'maanden' ||
    term.word === 'jaren' ||
    unit === 'day'
  )
    return null
  // *die week*, *een week*, and *de volgende week* in a story are no dates of the calendar.
  if (unit === 'season') return found(at, next + 1, { kind: 'seasonYear', offset })
  return afterPeriod(p, at, next, unit, offset)
}

/** What may follow a period: `vorige week dinsdag`, `vorig jaar in augustus`, `volgend jaar zomer`. */
function afterPeriod(p: Pieces, at: number, unitAt: number, unit: NonNullable<Term['unit']>, offset: number): FoundDate | null {
  const after = unitAt + 1
  if (unit === 'week') {
    const day = p.term(after).weekday !== undefined ? weekdayAt(p, after) : null
    if (day?.value.kind === 'weekday') return found(at, day.end, { ...day.value, weekOffset: offset })
  }
  if (unit === 'year') {
    const skip = p.word(after) === 'in' ? 1 : 0
    const month = p.term(after + skip)
    if (month.month !== undefined && !month.short)
      return found(at, after + skip + 1, { kind: 'calendar', year: null, month: month.month, day: null, yearOffset: offset })
    if (month.season && skip === 0) return found(at, after + 1, { kind: 'season', months: month.season, year: null, offset })
  }
  if (unit === 'day' || unit === 'season') return null
  return found(at, after, { kind: 'period', unit, offset })
}

/** `afgelopen nacht`, `deze ochtend`; *de volgende ochtend* tells on from the story's day and is none. */
function dayPartAt(p: Pieces, at: number, offset: number, part: string): FoundDate | null {
  const word = p.term(at).word
  if (word === 'vorige' && part === 'nacht') return found(at, at + 2, { kind: 'days', days: 0 })
  if (word === 'afgelopen' || word === 'voorbije') return found(at, at + 2, { kind: 'days', days: part === 'nacht' ? 0 : -1 })
  if (word === 'komende' || word === 'aankomende') return found(at, at + 2, { kind: 'days', days: part === 'nacht' ? 1 : 0 })
  return word === 'deze' && part !== 'nacht' && offset === 0 ? found(at, at + 2, { kind: 'days', days: 0 }) : null
}

function seasonOf(months: readonly [number, number], word: string, offset: number): DateExpression {
  if (word === 'afgelopen' || word === 'voorbije') return { kind: 'season', months, year: null, offset: 0, toward: 'past' }
  if (word === 'komende' || word === 'komend' || word === 'aankomende' || word === 'aanstaande')
    return { kind: 'season', months, year: null, offset: 0, toward: 'future' }
  return { kind: 'season', months, year: null, offset }
}

/** `tien jaar geleden`, `twee weken geleden`, `anderhalf jaar geleden`; vague ones (*jaren geleden*, *een paar weken geleden*) are none. */
function agoAt(p: Pieces, at: number): FoundDate | null {
  const number = p.term(at).number ?? (p.isNumber(at) && /^\d{1,4}$/.test(p.word(at)) ? Number(p.word(at)) : undefined)
  if (number === undefined) return null
  let next = at + 1
  let count = number
  if (p.word(at) === 'een' && p.word(next) === 'half') {
    count = 0.5
    next++
  }
  const { unit } = p.term(next)
  if (unit === undefined || unit === 'season' || unit === 'weekend' || !/^(geleden|terug)$/.test(p.word(next + 1))) return null
  if (p.word(next + 1) === 'terug' && p.word(at - 1) === 'na') return null
  const end = next + 2
  if (unit === 'day') return found(at, end, { kind: 'days', days: -count })
  if (!Number.isInteger(count))
    return found(
      at,
      end,
      unit === 'year'
        ? { kind: 'period', unit: 'month', offset: -Math.round(count * 12) }
        : { kind: 'days', days: -Math.round(count * (unit === 'week' ? 7 : 30)) },
    )
  return found(at, end, { kind: 'period', unit, offset: -count })
}

/** `derde kwartaal`, `eerste kwartaal van volgend jaar`, `2e helft van januari`, `21ste eeuw`. */
function partAt(p: Pieces, at: number): FoundDate | null {
  let ordinal = p.term(at).ordinal ?? (p.word(at) === 'laatste' ? 4 : undefined)
  let next = at + 1
  if (ordinal === undefined && p.isNumber(at) && p.glued(next) && /^(e|ste|de)$/.test(p.word(next)) && /^\d{1,2}$/.test(p.word(at))) {
    ordinal = Number(p.word(at))
    next++
  }
  if (p.word(at) === 'q' && p.glued(next) && /^[1-4]$/.test(p.word(next))) return quarterNumberAt(p, at)
  if (ordinal === undefined) return null
  const inMonth = inMonthAt(p, at, p.word(at) === 'laatste' ? -1 : ordinal, next)
  if (inMonth) return inMonth
  const word = p.word(next)
  if (word === 'eeuw') return ordinal > 4 ? found(at, next + 1, { kind: 'years', from: (ordinal - 1) * 100 + 1, to: ordinal * 100 }) : null
  const quarter = word === 'kwartaal'
  if (!quarter && word !== 'helft' && word !== 'halfjaar') return null
  const isOf = p.word(next + 1) === 'van'
  const after = isOf ? next + 2 : next + 1
  const skip = isOf && /^(de|het)$/.test(p.word(after)) ? 1 : 0
  const inner = relativeAt(p, after + skip) ?? monthAt(p, after + skip, true) ?? yearAt(p, after + skip, true)
  const base = {
    kind: 'part',
    part: Math.min(ordinal, quarter ? 4 : 2),
    of: quarter ? 4 : 2,
    year: null,
    yearOffset: 0,
    month: null,
  } as const
  if (inner?.value.kind === 'calendar') return found(at, inner.end, { ...base, year: inner.value.year, month: inner.value.month })
  if (inner?.value.kind === 'period' && inner.value.unit === 'year')
    return found(at, inner.end, { ...base, yearOffset: inner.value.offset })
  return quarter || word === 'halfjaar' ? found(at, next + 1, base) : null
}

/** `Q3`, `Q3 2023`. */
function quarterNumberAt(p: Pieces, at: number): FoundDate {
  const year = yearNumberAt(p, at + 2)
  const part = Number(p.word(at + 1))
  return found(at, year === null ? at + 2 : at + 3, { kind: 'part', part, of: 4, year, yearOffset: 0, month: null })
}

/** `eerste week van mei`, `laatste weekend van augustus`, `tweede zondag van juni 2022`. */
function inMonthAt(p: Pieces, at: number, part: number, next: number): FoundDate | null {
  const { weekday, short, unit } = p.term(next)
  const kind = weekday !== undefined && !short ? 'day' : unit
  if ((kind !== 'week' && kind !== 'weekend' && kind !== 'day') || !/^(van|in)$/.test(p.word(next + 1))) return null
  const { relative } = p.term(next + 2)
  if (relative !== undefined && p.word(next + 3) === 'maand')
    return found(at, next + 4, { kind: 'inMonth', part, unit: kind, weekday: weekday ?? null, month: 1, year: null, monthOffset: relative })
  const month = monthAt(p, next + 2, true)
  if (month?.value.kind !== 'calendar' || month.value.month === null) return null
  return found(at, month.end, {
    kind: 'inMonth',
    part,
    unit: kind,
    weekday: weekday ?? null,
    month: month.value.month,
    year: month.value.year,
  })
}

/** `gisteren`, `vanavond`, `morgen`; not *de morgen*, *'s morgens*, *goede morgen*, *vandaag de dag*. */
function dayWordAt(p: Pieces, at: number): FoundDate | null {
  const { dayOffset, word } = p.term(at)
  if (dayOffset === undefined) return null
  const before = p.word(at - 1)
  if (
    word === 'morgen' &&
    (/^(de|het|een|goede|elke|iedere|die|deze|volgende|vroege|hele|ieder|elk|van|'s|afgelopen|komende)$/.test(before) ||
      (p.word(at + 1) === 'is' && false))
  )
    return null
  if (word === 'vandaag' && p.word(at + 1) === 'de' && p.word(at + 2) === 'dag') return null
  if (word === 'heden' && before !== 'tot' && before !== 'op') return null
  if (word === 'heden' || (p.capital(at) && word === 'morgen' && before === 'de')) return null
  const part = p.term(at + 1).dayPart !== undefined && /^(gisteren|morgen|overmorgen|eergisteren)$/.test(word) ? 1 : 0
  return found(at, at + 1 + part, { kind: 'days', days: dayOffset })
}

/** `dinsdagavond`, `vrijdag 24 februari 2023`, `wo 08 jun 2022`, `zondag jl.` */
function weekdayAt(p: Pieces, at: number): FoundDate | null {
  const { weekday, short } = p.term(at)
  if (weekday === undefined) return null
  // *Goede Vrijdag*, *Witte Donderdag* are names of feasts.
  if (p.capital(at) && p.capital(at - 1) && /^(goede|witte|zwarte|stille|roze)$/.test(p.word(at - 1))) return null
  const next = short ? p.pastDot(at) : at + 1
  const date = p.isNumber(next) ? (dayOfMonthAt(p, next) ?? numericDateAt(p, next, true)) : null
  if (date) return found(at, date.end, date.value)
  if (short) return null
  const pair = weekdaysAt(p, at)
  if (pair) return pair
  const numbered = p.word(next) === 'de' ? dayNumberAt(p, next + 1) : 0
  const ordinal = p.word(next) === 'de' && p.term(next + 2).month === undefined ? p.term(next + 1).ordinal : undefined
  // *vrijdag de dertiende*, not *zondag de derde*, who ran.
  if (
    ordinal !== undefined &&
    ordinal > 10 &&
    (p.closes(next + 2) || /^(gaat|ging|valt|viel|is|was|komt|kwam|wordt|werd)$/.test(p.word(next + 2)))
  )
    return found(at, next + 2, { kind: 'numbered', weekday, day: ordinal })
  if (numbered > 0 && p.glued(next + 2) && /^(e|ste|de)$/.test(p.word(next + 2)) && p.term(next + 3).month === undefined)
    return found(at, next + 3, { kind: 'numbered', weekday, day: numbered })
  const part = p.term(next).dayPart !== undefined && p.term(at).word.endsWith('dag') && p.word(next) !== 'nacht' ? 1 : 0
  const end = next + part
  const past = pastSuffix(p, end)
  if (past > end) return found(at, past, { kind: 'weekday', weekday, toward: suffixDirection(p, end) })
  const { relative } = p.term(end)
  if (relative !== undefined && p.word(end + 1) === 'week') return found(at, end + 2, { kind: 'weekday', weekday, weekOffset: relative })
  const weeks =
    p.word(end) === 'over' && /^(week|weken)$/.test(p.word(end + 2)) ? (p.term(end + 1).number ?? (dayNumberAt(p, end + 1) || null)) : null
  if (weeks !== null && Number.isInteger(weeks)) return found(at, end + 3, { kind: 'weekday', weekday, weeksOn: weeks })
  return found(at, end, { kind: 'weekday', weekday, ...(isDeadline(p, at) && { toward: 'future' }) })
}

/** Most days of a list that are read: *maandag 20, dinsdag 21 en woensdag 22 april*. */
const MOST_DAYS = 8

/** `zaterdag 3 en zondag 4 juni`, `maandag 20, dinsdag 21 en woensdag 22 april`: the last day tells the month of the others. */
function weekdaysAt(p: Pieces, at: number): FoundDate | null {
  const days: number[] = []
  let i = at
  let range = false
  while (p.term(i).weekday !== undefined && days.length < MOST_DAYS) {
    const day = dayNumberAt(p, i + 1)
    if (day === 0) return null
    if (!/^(,|en|of|tot|op)$/.test(p.word(i + 2))) {
      const last = days.length > 0 ? dayOfMonthAt(p, i + 1) : null
      if (last?.value.kind !== 'calendar' || last.value.day === null) return null
      return found(at, last.end, daysOf([...days, last.value.day], range, last.value))
    }
    days.push(day)
    range ||= p.word(i + 2) === 'tot' || p.word(i + 2) === 'op'
    i += 3
  }
  return null
}

/** The days of a list in the month of `last`, as a range where one follows the other; days apart have no one date. */
function daysOf(days: readonly number[], range: boolean, last: DateExpression & { kind: 'calendar' }): DateExpression {
  const rising = days.every((day, i) => i === 0 || (range ? day > (days[i - 1] as number) : day === (days[i - 1] as number) + 1))
  return rising ? { kind: 'range', from: { ...last, day: days[0] as number }, to: last } : { kind: 'set' }
}

/** Verbs of what lasted: *de brand duurde tot maandag* tells of the last Monday. */
const LASTED =
  /^(duurde|duurden|bleef|bleven|was|waren|lag|lagen|stond|stonden|zat|zaten|liep|liepen|wachtte|wachtten|werkte|werkten|logeerde|sliep|feestten)$/

/** Whether the weekday at piece `at` is one by which something must be: *tot maandag*, *uiterlijk vrijdag*; not *van zaterdag tot maandag*. */
function isDeadline(p: Pieces, at: number): boolean {
  const before = p.word(at - 1)
  if (before === 'uiterlijk' || before === 'm') return before === 'uiterlijk' || p.word(at - 2) === '/'
  const tot = before === 'tot' ? at - 1 : before === 'met' && p.word(at - 3) === 'tot' ? at - 3 : -1
  if (tot < 0 || p.term(tot - 1).weekday !== undefined) return false
  for (let i = 0; i < p.count && i < at + 20; i++) if (LASTED.test(p.word(i))) return false
  return true
}

/** The index past `jl.`, `jongstleden`, `e.k.`, `a.s.`, `aanstaande` at piece `i`. */
function pastSuffix(p: Pieces, i: number): number {
  const word = p.word(i)
  if (word === 'jl' || word === 'll') return p.pastDot(i)
  return /^(jongstleden|laatstleden|aanstaande|e\.k\.|a\.s\.|j\.l\.|l\.l\.)$/.test(word) ? i + 1 : i
}

function suffixDirection(p: Pieces, i: number): Direction {
  return /^(aanstaande|e\.k\.|a\.s\.)$/.test(p.word(i)) ? 'future' : 'past'
}

function dayNumberAt(p: Pieces, at: number): number {
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
function dayOfMonthAt(p: Pieces, at: number): FoundDate | null {
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
    range ||= joiner !== ',' && joiner !== 'en' && joiner !== 'of'
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
function monthAt(p: Pieces, at: number, certain = false): FoundDate | null {
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
function seasonAt(p: Pieces, at: number): FoundDate | null {
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

function apostropheYear(p: Pieces, at: number): number | null {
  return p.word(at) === "'" && p.glued(at + 1) && p.isNumber(at + 1) && /^\d\d$/.test(p.word(at + 1))
    ? century(Number(p.word(at + 1)))
    : null
}

/** `oudejaarsdag`, `paasvrijdag`; with a capital they are names. */
function namedDayAt(p: Pieces, at: number): FoundDate | null {
  const { namedDay } = p.term(at)
  if (!namedDay || (p.capital(at) && at > 0)) return null
  const year = yearNumberAt(p, at + 1)
  return found(at, year === null ? at + 1 : at + 2, { kind: 'named', month: namedDay[0], day: namedDay[1], year })
}
