import { usesOf } from '../dutch/lists'
import type { TimeValue } from '../names/entity'
import type { Found } from './money'
import type { Pieces } from './pieces'

const contexts = usesOf('value-contexts')

/** Words before a bare hour that make it a clock time: *om drie uur*, *tegen 20 uur*. */
const BEFORE_CLOCK = contexts('before-clock')

/** Words after *… uur* that make it a duration: *tot drie uur vertraging*. */
const AFTER_DURATION = contexts('after-duration')

const WORDS_FOR_QUARTERS = new Set(['voor', 'over', 'na'])

interface Clock {
  readonly end: number
  /** Minutes since midnight, of twelve hours where the hour is a word. */
  readonly minutes: number
  /** Whether the text itself proves it a clock time (15.30, kwart over drie), so that *uur* or a preposition isn't needed. */
  readonly certain: boolean
}

/** A clock time at piece `at`: `15.30 uur`, `7u12`, `half vier`, `tien over half een`, `zes uur ’s avonds`, `8.30 tot 17.00 uur`. */
export function timeAt(p: Pieces, at: number): Found<TimeValue> | null {
  return namedTimeAt(p, at) ?? spokenTimeAt(p, at) ?? numericTimeAt(p, at)
}

/** `middernacht`, `na enen`. */
function namedTimeAt(p: Pieces, at: number): Found<TimeValue> | null {
  const word = p.word(at)
  if (word === 'middernacht') return { first: at, end: at + 1, value: { type: 'TIME', iso: '00:00' } }
  if (word === 'middaguur') return { first: at, end: at + 1, value: { type: 'TIME', iso: '12:00' } }
  const { pluralHour } = p.term(at)
  if (pluralHour === undefined || !/^(na|voor|tegen|rond|over|bij|om|tot)$/.test(p.word(at - 1))) return null
  if (word === 'vieren' && p.word(at - 1) !== 'na' && p.word(at - 1) !== 'tegen') return null
  return finish(p, at, { end: at + 1, minutes: pluralHour * 60, certain: true })
}

const hourWord = (p: Pieces, i: number): number | null => {
  const { number } = p.term(i)
  if (number !== undefined && number >= 1 && number <= 12 && Number.isInteger(number)) return number
  const digits = p.isNumber(i) ? p.word(i) : ''
  return /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 12 ? Number(digits) : null
}

/** `half vier`, `kwart voor negen`, `tien over half een`, `vijf minuten over drie`. */
function spokenTimeAt(p: Pieces, at: number): Found<TimeValue> | null {
  const word = p.word(at)
  if (word === 'half') {
    const hour = hourWord(p, at + 1)
    if (hour === null || !hourEnds(p, at + 1) || p.word(at - 1) === 'een') return null
    return finish(p, at, { end: at + 2, minutes: hour * 60 - 30, certain: true })
  }
  let minutes = word === 'kwart' ? 15 : (p.term(at).number ?? (p.isNumber(at) && /^\d{1,2}$/.test(word) ? Number(word) : 0))
  let next = at + 1
  const counted = p.word(next) === 'minuten' || p.word(next) === 'minuut'
  if (counted) next++
  // Without *minuten* only the numbers of the clock's face, or *twee voor een wespensteek* would be a time.
  if (minutes < 1 || minutes > 29 || !(counted || word === 'kwart' || [5, 10, 20].includes(minutes))) return null
  const relation = p.word(next)
  if (!WORDS_FOR_QUARTERS.has(relation)) return null
  if (relation === 'voor') minutes = -minutes
  const half = p.word(next + 1) === 'half'
  const hourAt = half ? next + 2 : next + 1
  const hour = hourWord(p, hourAt)
  if (hour === null || !hourEnds(p, hourAt) || (!half && !counted && word !== 'kwart' && p.isNumber(at))) return null
  return finish(p, at, { end: hourAt + 1, minutes: hour * 60 + (half ? -30 : 0) + minutes, certain: true })
}

/** Whether the hour at piece `i` isn't the beginning of another thing: *half vier miljoen*, *voor een wespensteek*. */
function hourEnds(p: Pieces, i: number): boolean {
  const next = p.term(i + 1)
  if (next.scale !== undefined || next.percent || (next.currency !== undefined && next.word !== 'mark') || next.unit !== undefined)
    return false
  if (p.word(i) !== 'een') return true
  return (
    p.word(i - 1) === 'half' ||
    i + 1 >= p.count ||
    /^([.,;:!?)”"'’»]|uur|in|op|was|werd|is|ging|kwam|stond|klonk|en|tot|toen|dat)$/.test(p.word(i + 1))
  )
}

/** `15.30`, `7:05`, `20`, `7u12`; hours beyond 24 and minutes beyond 59 are none. */
function clockAt(p: Pieces, at: number): Clock | null {
  if (!p.isNumber(at)) {
    const hour = p.term(at).number
    return hour !== undefined && Number.isInteger(hour) && hour >= 1 && hour <= 24
      ? { end: at + 1, minutes: hour * 60, certain: false }
      : null
  }
  const text = p.text.slice(p.starts[at], Math.min(p.ends[at] as number, (p.starts[at] as number) + 6))
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text)
  if (!parts) return null
  const hour = Number(parts[1])
  const minute = parts[2] === undefined ? 0 : Number(parts[2])
  if (hour * 60 + minute > 24 * 60 || minute > 59) return null
  return { end: at + 1, minutes: hour * 60 + minute, certain: parts[2] !== undefined }
}

/** Whether piece `i` is *uur*, `u` or `u.`; the index past it. */
function pastHour(p: Pieces, i: number): number {
  const word = p.word(i)
  if (word === 'uur') return i + 1
  return word === 'u' ? p.pastDot(i) : -1
}

function numericTimeAt(p: Pieces, at: number): Found<TimeValue> | null {
  if (p.isNumber(at)) {
    const glued = compactAt(p, at)
    if (glued) return finish(p, at, glued)
    const range = hyphenTimes(p, at)
    if (range) return range
  }
  const first = clockAt(p, at)
  if (!first) return null
  const pair = pairAt(p, at, first)
  if (pair) return pair
  const end = pastHour(p, first.end)
  const before = p.word(at - 1)
  if (end < 0) {
    // *tussen 06.00 en 09.00*: without *uur* only where a preposition asks for a time.
    const spaced = spacedTimes(p, at)
    if (spaced) return spaced
    if (!p.isNumber(at) || !first.certain || p.term(first.end).percent || isCounted(p, first.end)) return null
    const clock = p.word(at)
    const asked =
      (/^(om|rond|tussen|vanaf|tot|tegen|omstreeks)$/.test(before) || opensEntry(p, at) || isOfPair(p, at, first)) &&
      /^\d{2}[.:]\d{2}$|^\d:\d{2}$/.test(clock)
    return asked || (isAnnounced(p, at) && /^[012]?\d:[0-5][05]$/.test(clock)) ? finish(p, at, first) : null
  }
  // *10 u. 30*
  if (p.glued(first.end) && p.glued(end) && p.isNumber(end)) return null
  if (p.word(first.end) === 'u' && p.isNumber(end) && /^[0-5]\d$/.test(p.word(end)))
    return finish(p, at, { ...first, end: end + 1, minutes: first.minutes + Number(p.word(end)), certain: true })
  if (p.word(first.end) === 'u' && p.term(at).number !== undefined) return null
  // *om 14 uur 15*
  if (!first.certain && p.isNumber(end) && /^[0-5]\d$/.test(p.word(end)) && p.closes(end + 1) && BEFORE_CLOCK.has(before))
    return finish(p, at, { ...first, end: end + 1, minutes: first.minutes + Number(p.word(end)), certain: true })
  const clock: Clock = { ...first, end }
  if (first.certain) return finish(p, at, clock)
  if (p.word(end) === "'s" && pastDayPart(p, end) > end) return finish(p, at, clock)
  if (AFTER_DURATION.has(p.word(end)) || isCounted(p, end)) return null
  if (at === 0 && p.word(end) === ':') return finish(p, at, clock)
  if (before === 'na' && p.isNumber(at) && first.minutes > 12 * 60) return finish(p, at, clock)
  if (p.term(at - 1).weekday !== undefined || p.term(at - 1).dayOffset !== undefined) return finish(p, at, clock)
  if (before === 'van' && /^(tot|af)$/.test(p.word(end))) return finish(p, at, clock)
  if (/^(van|al)$/.test(before) && p.isNumber(at) && before === 'van' && first.minutes >= 6 * 60 && !/^(de|het)$/.test(p.word(end)))
    return finish(p, at, clock)
  return BEFORE_CLOCK.has(before) || (before === 'ongeveer' && BEFORE_CLOCK.has(p.word(at - 2))) ? finish(p, at, clock) : null
}

/** `09:00 - 17:00`. */
function spacedTimes(p: Pieces, at: number): Found<TimeValue> | null {
  const clock = /^([012]?\d):([0-5]\d)$/
  const from = p.isNumber(at) ? clock.exec(p.word(at)) : null
  const to = from && /^[-–]$/.test(p.word(at + 1)) && p.isNumber(at + 2) ? clock.exec(p.word(at + 2)) : null
  if (!from || !to || isCounted(p, at + 3) || p.term(at + 3).percent) return null
  const [start, end] = [Number(from[1]) * 60 + Number(from[2]), Number(to[1]) * 60 + Number(to[2])]
  return start < end && end <= 1440
    ? { first: at, end: at + 3, value: { type: 'TIME', iso: `${clockText(start)}/${clockText(end)}` } }
    : null
}

/** Whether the time at piece `at` is one of *van 10:00 tot 18:00*, *tussen 12:00 en 17:00*: each says all of its time, so each is one. */
function isOfPair(p: Pieces, at: number, { end }: Clock): boolean {
  const isClock = (i: number) => p.isNumber(i) && /^[012]?\d[.:][0-5]\d$/.test(p.word(i))
  if (p.word(at - 1) === 'van' && p.word(end) === 'tot') return isClock(end + 1)
  return /^(en|tot)$/.test(p.word(at - 1)) && isClock(at - 2) && /^(tussen|van|vanaf|om)$/.test(p.word(at - 3))
}

/** Words after which a time with a colon needs no *uur*: *(aftrap 21:00)*, *Inloop: 19:30*. */
const ANNOUNCES =
  /^(aftrap|aanvang|start|starttijd|begin|begint|beginnen|starten|einde|eind|deadline|vertrek|aankomst|inloop|deuren|zaal|open|opening|sluiting|tijd|tijdstip|update|finale|wedstrijd|uitzending|vanavond|vanmiddag|vanochtend|vandaag|morgen|gisteren|overmorgen|dagelijks|uiterlijk|en)$/

/** Whether the time at piece `at` opens an entry of a live blog: *14.52 - De brandweer is ter plaatse.* */
function opensEntry(p: Pieces, at: number): boolean {
  return at === 0 && /^[-–—|]$/.test(p.word(1)) && !p.glued(1) && !p.isNumber(2)
}

/** Whether what stands around piece `at` announces a clock time: brackets, *aftrap*, a weekday, a date, each with a colon or comma between or without. */
function isAnnounced(p: Pieces, at: number): boolean {
  if (p.word(at - 1) === '(' && p.word(at + 1) === ')') return /^\d\d:/.test(p.word(at))
  const i = /^[:,]$/.test(p.word(at - 1)) ? at - 2 : at - 1
  const term = p.term(i)
  const word = p.word(i)
  if (word === 'en') return p.isNumber(i - 1) && /^[012]?\d:[0-5][05]$/.test(p.word(i - 1)) && isAnnounced(p, i - 1)
  return ANNOUNCES.test(word) || term.weekday !== undefined || term.month !== undefined
}

/** Whether a duration's continuation follows: *twee uur en veertig minuten*. */
function isCounted(p: Pieces, i: number): boolean {
  return (
    p.term(i).currency !== undefined ||
    /^(minuten|minuut|seconden|kilometer|km|meter)$/.test(p.word(i)) ||
    (p.word(i) === 'en' && /^(minuten|seconden)$/.test(p.word(i + 2)))
  )
}

/** `7u12`, `13u15`, `18u`, `18h30`: digits and *u* or *h* without a space; *24h* alone only after a preposition that asks for a time. */
function compactAt(p: Pieces, at: number): Clock | null {
  const letter = p.word(at + 1)
  if (!p.glued(at + 1) || (letter !== 'u' && letter !== 'h') || !/^\d{1,2}$/.test(p.word(at)) || Number(p.word(at)) > 24) return null
  const hour = Number(p.word(at))
  if (letter === 'h' && !(p.glued(at + 2) && p.isNumber(at + 2))) {
    const asked = p.term(at - 1).weekday !== undefined || (BEFORE_CLOCK.has(p.word(at - 1)) && p.word(at - 1) !== 'voor')
    if (!asked || AFTER_DURATION.has(p.word(at + 2))) return null
  }
  if (!p.glued(at + 2)) return AFTER_DURATION.has(p.word(at + 2)) ? null : { end: at + 2, minutes: hour * 60, certain: true }
  // A race time goes on: *3u43'14"*, *1u25’52”*.
  if (!p.isNumber(at + 2)) return { end: at + 2, minutes: hour * 60, certain: true }
  if (!/^[0-5]\d$/.test(p.word(at + 2)) || (p.glued(at + 3) && /^['"’”]/.test(p.text.slice(p.starts[at + 3])))) return null
  return { end: at + 3, minutes: hour * 60 + Number(p.word(at + 2)), certain: true }
}

/** `9.00-17.00 uur`, `10-18u`, `16:00-17:00`. */
function hyphenTimes(p: Pieces, at: number): Found<TimeValue> | null {
  const named = pastHour(p, at + 1)
  const bare = /^[012]?\d:[0-5]\d[-–][012]\d:[0-5]\d$|^[012]\d\.(?:00|15|30|45)[-–][012]\d\.(?:00|15|30|45)$/.test(p.word(at))
  if (named < 0 && (!bare || isCounted(p, at + 1) || p.term(at + 1).percent)) return null
  const end = named < 0 ? at + 1 : named
  if ((p.ends[at] as number) - (p.starts[at] as number) > 11) return null
  const parts = /^(\d{1,2})(?:[.:]([0-5]\d))?[-–](\d{1,2})(?:[.:]([0-5]\d))?$/.exec(p.text.slice(p.starts[at], p.ends[at]))
  if (!parts) return null
  const from = Number(parts[1]) * 60 + Number(parts[2] ?? 0)
  const to = Number(parts[3]) * 60 + Number(parts[4] ?? 0)
  if (from > 1440 || to > 1440 || (named < 0 && from >= to)) return null
  return { first: at, end, value: { type: 'TIME', iso: `${clockText(from)}/${clockText(to)}` } }
}

/** `8.30 tot 17.00 uur`, `9.00 en 17.00 uur`, `6 tot 9 uur ’s morgens`. */
function pairAt(p: Pieces, at: number, first: Clock): Found<TimeValue> | null {
  if (!/^(tot|en|of|à|-|–)$/.test(p.word(first.end)) || (p.word(at) === 'een' && p.word(first.end) !== 'tot')) return null
  const second = clockAt(p, first.end + 1)
  if (!second) return null
  const end = pastHour(p, second.end)
  if (end < 0) return null
  const past = pastDayPart(p, end)
  const clear = (first.certain && second.certain) || past > end || /^(van|tussen|om|rond|tegen|vanaf)$/.test(p.word(at - 1))
  if (!clear || AFTER_DURATION.has(p.word(end)) || isCounted(p, end)) return null
  const part = past > end ? p.word(past - 1) : partOfDayAround(p, at, end)
  return {
    first: at,
    end: past,
    value: { type: 'TIME', iso: `${clockText(onDay(first.minutes, part))}/${clockText(onDay(second.minutes, part))}` },
  }
}

/** The index past `’s avonds` or `in de avond` at piece `i`; `i` where there is none. */
function pastDayPart(p: Pieces, i: number): number {
  if (p.word(i) === 'in' && p.word(i + 1) === 'de' && p.term(i + 2).dayPart !== undefined) return i + 3
  return p.word(i) === "'s" && /^(morgens|ochtends|middags|namiddags|avonds|nachts)$/.test(p.word(i + 1)) ? i + 2 : i
}

function finish(p: Pieces, first: number, clock: Clock): Found<TimeValue> {
  let { end } = clock
  if (p.word(end) === 'uur') end++
  const past = pastDayPart(p, end)
  const part = past > end ? p.word(past - 1) : partOfDayAround(p, first, end)
  return { first, end: past, value: { type: 'TIME', iso: clockText(onDay(clock.minutes, part)) } }
}

/** Words that may stand between a day and its clock time. */
const BEFORE_TIME = /^(om|rond|rondom|omstreeks|tegen|vanaf|even|iets|net|kort|vlak|voor|na|over|ruim|klokslag|stipt|tussen|al|,)$/
/** Most of them. */
const MOST_BEFORE_TIME = 3

/**
 * The part of the day that a date beside a clock time names: `avond` for *vanavond om half negen*, *om acht uur vanavond*; `''` where there is none.
 */
function partOfDayAround(p: Pieces, first: number, end: number): string {
  let i = first - 1
  while (i > first - 1 - MOST_BEFORE_TIME && BEFORE_TIME.test(p.word(i))) i--
  return partOfDay(p, i) || partOfDay(p, end)
}

/** The part of the day in a word for a day: *gisteravond*, *zaterdagmiddag*. */
function partOfDay(p: Pieces, i: number): string {
  const { dayOffset, weekday, dayPart } = p.term(i)
  if (dayPart !== undefined) return p.term(i - 1).weekday !== undefined || p.term(i - 1).dayOffset !== undefined ? dayPart : ''
  if (dayOffset === undefined && weekday === undefined) return ''
  return /(namiddag|middag|avond|nacht)$/.exec(p.word(i))?.[0] ?? ''
}

/** From this hour of twelve on, in minutes, *’s nachts* is before midnight: *elf uur ’s nachts*. */
const FIRST_OF_NIGHT = 9 * 60

/** Puts an hour of twelve in its part of the day: *zes uur ’s avonds* is 18:00, *elf uur ’s nachts* 23:00, *twaalf uur ’s nachts* 0:00. */
function onDay(minutes: number, part: string): number {
  const noon = 12 * 60
  const hour = minutes < 0 ? minutes + noon : minutes
  if (/^(na)?middags?$/.test(part) && hour < noon - 60) return hour + noon
  const evening = /^avonds?$/.test(part)
  const night = /^nachts?$/.test(part)
  if ((evening || night) && hour >= noon && hour < noon + 60) return hour - noon
  if (hour < noon && (evening || (night && hour >= FIRST_OF_NIGHT))) return hour + noon
  return hour
}

function clockText(minutes: number): string {
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
