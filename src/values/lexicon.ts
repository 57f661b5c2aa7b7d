import { DAY_PARTS, DAY_WORDS, EDGES, MONTHS, NAMED_DAYS, PLURAL_HOURS, RELATIVE_WORDS, SEASONS, WEEKDAYS } from '../dutch/calendar'
import { COINS, CURRENCIES, CURRENCY_CODES, CURRENCY_SIGNS, MONEY_CONTEXT, SMALL_UNITS } from '../dutch/currencies'
import { numberWords, ORDINALS, SCALES, VAGUE_QUANTITIES } from '../dutch/number-words'

/** A unit of time in which dates are told. */
export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'season' | 'century'

/** What a word may do in a value; a word can do several things (*half*: edge, fraction, clock). */
export interface Term {
  readonly word: string
  number?: number
  scale?: number
  vague?: true
  currency?: string
  /** Coins and small units: how much of the currency. */
  worth?: number
  coin?: true
  /** Stands before the amount (`€`, `f`). */
  sign?: string
  /** The code of a currency (`CHF`): before or behind the amount, in capitals. */
  code?: string
  percent?: true
  month?: number
  weekday?: number
  /** An abbreviation, which may take the dot after it. */
  short?: true
  dayOffset?: number
  namedDay?: readonly [number, number]
  relative?: number
  edge?: 'begin' | 'middle' | 'end'
  unit?: DateUnit
  /** First and last month of a part of the year. */
  season?: readonly [number, number]
  ordinal?: number
  pluralHour?: number
  dayPart?: string
  moneyContext?: true
  /** Whether a value can begin here; only then is it tried. */
  trigger?: true
}

/** All words of values, lower case. Made once, on first use of the stage. */
export function valueLexicon(): Map<string, Term> {
  lexicon ??= makeLexicon()
  return lexicon
}

let lexicon: Map<string, Term> | undefined

const UNITS: readonly (readonly [string, DateUnit])[] = [
  ['dag', 'day'],
  ['dagen', 'day'],
  ['week', 'week'],
  ['weken', 'week'],
  ['weekend', 'weekend'],
  ['weekeinde', 'weekend'],
  ['maand', 'month'],
  ['maanden', 'month'],
  ['kwartaal', 'quarter'],
  ['jaar', 'year'],
  ['jaren', 'year'],
  ['kalenderjaar', 'year'],
  ['boekjaar', 'year'],
  ['seizoen', 'season'],
  ['schooljaar', 'season'],
  ['academiejaar', 'season'],
  ['eeuw', 'century'],
]

function makeLexicon(): Map<string, Term> {
  const terms = new Map<string, Term>()
  const at = (word: string): Term => {
    let term = terms.get(word)
    if (!term) {
      term = { word }
      terms.set(word, term)
    }
    return term
  }
  const trigger = (word: string): Term => Object.assign(at(word), { trigger: true as const })
  for (const [word, value] of numberWords()) trigger(word).number = value
  for (const [word, factor] of SCALES) at(word).scale = factor
  for (const word of VAGUE_QUANTITIES) trigger(word).vague = true
  for (const [word, code] of CURRENCIES) at(word).currency = code
  for (const [word, code, worth] of SMALL_UNITS) Object.assign(at(word), { currency: code, worth })
  for (const [word, code, worth] of COINS) Object.assign(at(word), { currency: code, worth, coin: true })
  for (const [sign, code] of CURRENCY_SIGNS) trigger(sign).sign = code
  for (const code of CURRENCY_CODES.split(' ')) trigger(code.toLowerCase()).code = code
  for (const word of ['procent', 'percent', 'pct', '%', 'procentpunt', 'procentpunten', 'procenten', 'promille', '‰'])
    at(word).percent = true
  addCalendar(at, trigger)
  for (const word of MONEY_CONTEXT.split(';')) at(word).moneyContext = true
  for (const word of [
    'kwart',
    'half',
    'halve',
    'elke',
    'elk',
    'iedere',
    'ieder',
    'nacht',
    'middernacht',
    'middaguur',
    'laatste',
    'enkele',
    'paar',
  ])
    trigger(word)
  for (const word of ['mln', 'mrd', 'mld', 'mio', 'pct', 'fr']) at(word).short = true
  return terms
}

function addCalendar(at: (word: string) => Term, trigger: (word: string) => Term): void {
  MONTHS.forEach(([name = '', ...short], i) => {
    trigger(name).month = i + 1
    for (const word of short) Object.assign(trigger(word), { month: i + 1, short: true })
  })
  WEEKDAYS.forEach(([name = '', ...short], i) => {
    trigger(name).weekday = i + 1
    for (const part of DAY_PARTS) trigger(name + part).weekday = i + 1
    for (const word of short) Object.assign(trigger(word), { weekday: i + 1, short: true })
  })
  for (const [word, offset] of DAY_WORDS) trigger(word).dayOffset = offset
  for (const part of DAY_PARTS) {
    for (const day of ['gister', 'gisteren']) {
      trigger(day + part).dayOffset = -1
      trigger(`eer${day}${part}`).dayOffset = -2
    }
    trigger(`heden${part}`).dayOffset = 0
    if (part !== 'morgen') trigger(`morgen${part}`).dayOffset = 1
    at(part).dayPart = part
  }
  for (const [word, month, day] of NAMED_DAYS) trigger(word).namedDay = [month, day]
  for (const [word, offset] of RELATIVE_WORDS) trigger(word).relative = offset
  for (const [word, edge] of EDGES) trigger(word).edge = edge
  for (const [word, unit] of UNITS) at(word).unit = unit
  trigger('jaren')
  trigger('q')
  for (const [word, from, to] of SEASONS) trigger(word).season = [from, to]
  ORDINALS.forEach((word, i) => {
    trigger(word).ordinal = i + 1
  })
  for (const [word, hour] of PLURAL_HOURS) trigger(word).pluralHour = hour
}
