import type { DateExpression, Direction } from './date-expression'
import type { Term } from './lexicon'
import { dayNumberAt, dayOfMonthAt, type FoundDate, found, monthAt, seasonAt } from './month-date'
import type { Pieces } from './pieces'
import { weekdayAt } from './weekday-date'
import { numericDateAt, yearAt, yearNumberAt } from './year'

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
  const of = quarter ? 4 : 2
  if (p.word(at) === 'laatste') ordinal = of
  if (ordinal > of) return null
  const isOf = p.word(next + 1) === 'van'
  const after = isOf ? next + 2 : next + 1
  const skip = isOf && /^(de|het)$/.test(p.word(after)) ? 1 : 0
  const inner = relativeAt(p, after + skip) ?? monthAt(p, after + skip, true) ?? yearAt(p, after + skip, true)
  const base = {
    kind: 'part',
    part: ordinal,
    of,
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
  if (word === 'morgen' && /^(de|het|een|goede|elke|iedere|die|deze|volgende|vroege|hele|ieder|elk|van|'s|afgelopen|komende)$/.test(before))
    return null
  if (word === 'vandaag' && p.word(at + 1) === 'de' && p.word(at + 2) === 'dag') return null
  if (word === 'heden' && before !== 'tot' && before !== 'op') return null
  if (word === 'heden' || (p.capital(at) && word === 'morgen' && before === 'de')) return null
  const part = p.term(at + 1).dayPart !== undefined && /^(gisteren|morgen|overmorgen|eergisteren)$/.test(word) ? 1 : 0
  return found(at, at + 1 + part, { kind: 'days', days: dayOffset })
}

/** `oudejaarsdag`, `paasvrijdag`; with a capital they are names. */
function namedDayAt(p: Pieces, at: number): FoundDate | null {
  const { namedDay } = p.term(at)
  if (!namedDay || (p.capital(at) && at > 0)) return null
  const year = yearNumberAt(p, at + 1)
  return found(at, year === null ? at + 1 : at + 2, { kind: 'named', month: namedDay[0], day: namedDay[1], year })
}
