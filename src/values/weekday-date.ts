import { dayNumberAt, dayOfMonthAt, daysOf, type FoundDate, found, MOST_DAYS, pastSuffix, suffixDirection } from './month-date'
import type { Pieces } from './pieces'
import { numericDateAt } from './year'

/** `dinsdagavond`, `vrijdag 24 februari 2023`, `wo 08 jun 2022`, `zondag jl.` */
export function weekdayAt(p: Pieces, at: number): FoundDate | null {
  const { weekday, short } = p.term(at)
  if (weekday === undefined) return null
  // *Goede Vrijdag*, *Witte Donderdag* are names of feasts.
  if (p.capital(at) && p.capital(at - 1) && /^(goede|witte|zwarte|stille|roze)$/.test(p.word(at - 1))) return null
  const next = short ? p.pastDot(at) : at + 1
  const date = p.isNumber(next) ? (dayOfMonthAt(p, next) ?? numericDateAt(p, next, true)) : null
  if (date) return found(at, date.end, date.value.kind === 'calendar' ? { ...date.value, weekday } : date.value)
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
