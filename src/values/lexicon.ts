import { fromLists, rows, usesOf } from '../dutch/lists'
import { numberWords } from '../dutch/number-words'
import { ModelError } from '../model/error'

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
export const valueLexicon: () => Map<string, Term> = fromLists(() => makeLexicon())

/** Gives the term of a word, made where there is none; `begins`: a value can begin with it. */
type TermOf = (word: string, begins?: boolean) => Term

/** Names of the parts of the day: written to a weekday, or to `gister` and `morgen` (`maandagavond`, `gisteravond`). */
const isDayPart = (uses: string): boolean => uses.split(' ').includes('dayPart')

function makeLexicon(): Map<string, Term> {
  const terms = new Map<string, Term>()
  const termOf: TermOf = (word, begins = false) => {
    const term = terms.get(word) ?? { word }
    if (begins) term.trigger = true
    terms.set(word, term)
    return term
  }
  for (const [word, value] of numberWords()) termOf(word, true).number = value
  for (const [word = '', uses = ''] of rows('value-words')) for (const use of uses.split(' ')) addUse(termOf, word, use)
  addDayParts(
    termOf,
    rows('value-words').flatMap(([word = '', uses = '']) => (isDayPart(uses) ? [word] : [])),
  )
  addCurrencies(termOf)
  for (const word of usesOf('value-contexts')('money')) termOf(word).moneyContext = true
  return terms
}

/** The uses that say what a word is worth by a number. */
const NUMERIC: ReadonlySet<string> = new Set('number month weekday dayOffset relative ordinal pluralHour scale'.split(' '))

/** Adds one use of a word: its name, and what it is worth. Throws a `ModelError` where it is none: in browsers the lists come with the model. */
function addUse(termOf: TermOf, word: string, use: string): void {
  const [name = '', value = ''] = use.split('=')
  const [from = 0, to = 0] = value.split('-').map(Number)
  const number = Number(value)
  if (NUMERIC.has(name) && (value === '' || !Number.isFinite(number)))
    throw new ModelError(`data/dutch/value-words.tsv: expected a number for "${name}" (${word}), got "${value}"`)
  switch (name) {
    case 'number':
    case 'month':
    case 'weekday':
    case 'dayOffset':
    case 'relative':
    case 'ordinal':
    case 'pluralHour':
      termOf(word, true)[name] = number
      break
    case 'scale':
      termOf(word).scale = number
      break
    case 'vague':
      termOf(word, true).vague = true
      break
    case 'percent':
    case 'short':
      termOf(word)[name] = true
      break
    case 'dayPart':
      termOf(word).dayPart = word
      break
    case 'edge':
      termOf(word, true).edge = value as NonNullable<Term['edge']>
      break
    case 'unit':
      termOf(word).unit = value as DateUnit
      break
    case 'season':
      termOf(word, true).season = [from, to]
      break
    case 'namedDay':
      termOf(word, true).namedDay = value.startsWith('easter') ? [0, Number(value.slice('easter'.length))] : [from, to]
      break
    case 'trigger':
      termOf(word, true)
      break
    default:
      throw new ModelError(`data/dutch/value-words.tsv: there is no use "${name}" (${word})`)
  }
}

/** Adds `maandagavond`, `gisteravond`, `eergisteravond`, `hedenavond`, `morgenavond`. */
function addDayParts(termOf: TermOf, parts: readonly string[]): void {
  for (const [word = '', uses = ''] of rows('value-words')) {
    const weekday = /^weekday=(\d)$/.exec(uses)
    if (weekday) for (const part of parts) termOf(word + part, true).weekday = Number(weekday[1])
  }
  for (const part of parts) {
    for (const day of ['gister', 'gisteren']) {
      termOf(day + part, true).dayOffset = -1
      termOf(`eer${day}${part}`, true).dayOffset = -2
    }
    termOf(`heden${part}`, true).dayOffset = 0
    if (part !== 'morgen') termOf(`morgen${part}`, true).dayOffset = 1
  }
}

/** Adds currencies, their coins, signs and codes. */
function addCurrencies(termOf: TermOf): void {
  for (const [name = '', code = '', use, worth] of rows('currencies')) {
    if (name.includes(' ')) continue // `Canadese dollar`: `currencyAfter`
    if (use === 'sign') termOf(name, true).sign = code
    else if (use === 'code') termOf(name.toLowerCase(), true).code = code
    else Object.assign(termOf(name), { currency: code, ...(worth && { worth: Number(worth) }), ...(use === 'coin' && { coin: true }) })
  }
}

const withAdjective = fromLists(
  (): ReadonlyMap<string, string> =>
    new Map(rows('currencies').flatMap(([name = '', code = '']) => (name.includes(' ') ? [[name, code]] : []))),
)

/** Which dollar, pound, crown or franc an adjective says is meant: `canadese`, `dollar` → `CAD`. */
export function currencyAfter(adjective: string, name: string): string | undefined {
  return withAdjective().get(`${adjective} ${name}`)
}
