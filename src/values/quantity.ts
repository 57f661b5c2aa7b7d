import type { QuantityValue } from '../names/entity'
import { type Amount, amountAt, amountsAt } from './amount'
import type { Found } from './money'
import { Piece, type Pieces } from './pieces'

/** Units of time: the letter of ISO 8601 (*uur* and smaller ones come after the `T`), and how many of it the unit is. */
const DURATIONS: Readonly<Record<string, readonly [letter: string, count: number]>> = {
  eeuw: ['Y', 100],
  eeuwen: ['Y', 100],
  decennium: ['Y', 10],
  decennia: ['Y', 10],
  jaar: ['Y', 1],
  jaren: ['Y', 1],
  maand: ['M', 1],
  maanden: ['M', 1],
  week: ['W', 1],
  weken: ['W', 1],
  dag: ['D', 1],
  dagen: ['D', 1],
  etmaal: ['D', 1],
  etmalen: ['D', 1],
  uur: ['TH', 1],
  uren: ['TH', 1],
  kwartier: ['TM', 15],
  minuut: ['TM', 1],
  minuten: ['TM', 1],
  seconde: ['TS', 1],
  seconden: ['TS', 1],
}
/** The next smaller unit and how many of it make one. */
const SMALLER: Readonly<Record<string, readonly [letter: string, count: number]>> = { Y: ['M', 12], TH: ['TM', 60], TM: ['TS', 60] }
/** Units of measure, with what they are written as in the value. */
const UNITS: Readonly<Record<string, string>> = {
  m: 'm',
  meter: 'm',
  meters: 'm',
  km: 'km',
  kilometer: 'km',
  kilometers: 'km',
  centimeter: 'cm',
  cm: 'cm',
  millimeter: 'mm',
  mm: 'mm',
  kilo: 'kg',
  kg: 'kg',
  kilogram: 'kg',
  gram: 'g',
  ton: 't',
  liter: 'l',
  liters: 'l',
  hectare: 'ha',
  hectaren: 'ha',
  ha: 'ha',
  graden: '°C',
  megawatt: 'MW',
  gigawatt: 'GW',
  kilowatt: 'kW',
  watt: 'W',
  kwh: 'kWh',
  kilowattuur: 'kWh',
  volt: 'V',
  decibel: 'dB',
  gigabyte: 'GB',
  megabyte: 'MB',
}
/** Words before a unit of length that make it one of surface or volume: *vierkante meter*. */
const DIMENSIONS: Readonly<Record<string, string>> = { vierkante: '²', kubieke: '³' }
/** What is so many years old, or lasts as long, without being anybody: *een 5-jarig contract*. */
const LASTING =
  /^(?:contract|overeenkomst|verbintenis|plan|periode|looptijd|termijn|bestaan|huwelijk|jubileum|oorlog|strijd|project|onderzoek|studie|opleiding|celstraf|gevangenisstraf|verblijf|verbod|schorsing|proef|programma|lening|traject|bewind|regeerperiode|ambtstermijn)/
/** Ends of adjectives of time: `driedaagse`, `24-urige`. */
const LASTING_ENDS: readonly (readonly [RegExp, letter: string])[] = [
  [/^daagse?n?$/, 'D'],
  [/^weekse?$/, 'W'],
  [/^maandse?$/, 'M'],
  [/^urige?$/, 'TH'],
]
const YEARS_OLD = /^jarige?n?$/
const ADJECTIVE = /^(.+?)-?(jarige?n?|daagse?n?|weekse?|maandse?|urige?)$/
/** Who an age is said of: *een vrouw van 45*. */
const SOMEBODY =
  /^(?:man|vrouw|jongen|meisje|kind|peuter|kleuter|baby|tiener|scholier|student|leerling|verdachte|slachtoffer|bestuurder|fietser|vader|moeder|zoon|dochter|broer|zus|mannen|vrouwen|jongens|meisjes|kinderen|jongeren|mensen|ouderen|iemand|leeftijd)$/
const ONE_PERSON =
  /^(?:man|vrouw|jongen|meisje|peuter|kleuter|baby|scholier|student|leerling|verdachte|vader|moeder|zoon|dochter|broer|zus|iemand)$/
/** Highest age, in years. */
const OLDEST = 120
/** What *een* counts: *een half uur*, *een kwartier*; *een jaar* counts only before what lasts, since it may be *a year*. */
const AFTER_ONE = /^(?:half|halve|kwartier|etmaal)$/
const AFTER_ONE_UNIT = /^(?:lang|cel|celstraf|gevangenisstraf|schorsing)$/

function quantity(type: QuantityValue['type'], number: number, iso: string | null, unit: string | null = null, to: number | null = null) {
  return { type, number, to, unit, iso } satisfies QuantityValue
}

/** `drie jaar`, `45 minuten`; `45 jaar oud`, `45-jarige`, `Piet (45)`; `12 kilometer`, `10 tot 15 graden`: what values: 'all' asks for. */
export function quantityAt(p: Pieces, at: number): Found<QuantityValue> | null {
  const found = adjectiveAt(p, at) ?? ordinalAt(p, at)
  if (found) return found
  if (!p.isNumber(at) && p.term(at).trigger !== true) return null
  return ageAt(p, at) ?? amountWithUnitAt(p, at)
}

/** `45-jarige`, `tienjarig`, `vijfjarig contract`, `driedaagse`: whole words. */
function adjectiveAt(p: Pieces, at: number): Found<QuantityValue> | null {
  const [number, rest, end] = compoundAt(p, at)
  if (number === null) return null
  if (YEARS_OLD.test(rest))
    return { first: at, end, value: quantity(LASTING.test(p.word(end)) ? 'DURATION' : 'AGE', number, `P${number}Y`) }
  const letter = LASTING_ENDS.find(([form]) => form.test(rest))?.[1]
  return letter === undefined ? null : { first: at, end, value: quantity('DURATION', number, isoOf(letter, number)) }
}

/** The number of a compound, what it is compounded with, and the index past it: `45-jarige` and `vijftigjarige` alike. */
function compoundAt(p: Pieces, at: number): [number: number | null, rest: string, end: number] {
  if (p.isNumber(at)) {
    const hyphen = p.word(at + 1) === '-' && p.glued(at + 1) && p.glued(at + 2)
    const number = Number(p.word(at))
    return hyphen && Number.isInteger(number) ? [number, p.word(at + 2), at + 3] : [null, '', at]
  }
  const [, stem = '', rest = ''] = ADJECTIVE.exec(p.word(at)) ?? []
  return [stem === 'één' || stem === 'een' ? 1 : p.numberOf(stem), rest, at + 1]
}

/** `Piet (45)`, `vrouw van 45`, `45 jaar oud`, `ouder dan 65`, `boven de 65`. */
function ageAt(p: Pieces, at: number): Found<QuantityValue> | null {
  const amount = amountAt(p, at)
  if (!amount || amount.value === null || amount.to !== null || amount.scale !== 1 || !Number.isInteger(amount.value)) return null
  const { end, value } = amount
  if (value < 1 || value > OLDEST || p.word(at) === 'een') return null
  const age = (past: number, letter = 'Y') => ({ first: at, end: past, value: quantity('AGE', value, `P${value}${letter}`) })
  const [letter, count] = DURATIONS[p.word(end)] ?? []
  if (letter?.length === 1 && count === 1 && /^(?:oude?|jong)$/.test(p.word(end + 1))) return age(end + 2, letter)
  const inYears = p.word(end) === 'jaar'
  if (inYears && p.word(end + 1) === 'en' && /^(?:ouder|jonger)$/.test(p.word(end + 2))) return age(end + 1)
  const past = inYears ? end + 1 : end
  // One person has no number of things; several may (*kinderen van 34 scholen*).
  const bare = DURATIONS[p.word(end)] === undefined
  const complete = inYears || p.closes(end)
  const [before, beforeThat] = [p.word(at - 1), p.word(at - 2)]
  if (before === '(' && p.isNumber(at) && /^[),]$/.test(p.word(past)) && isName(p, at - 2)) return age(past)
  // *Anna de Wit, 52 jaar, won*; *hij is 35 jaar*.
  if (inYears && before === ',' && isName(p, at - 2) && /^(|[,.)])$/.test(p.word(past))) return age(past)
  if (inYears && /^(?:is|was|wordt|werd)$/.test(before) && /^(?:hij|zij|ze)$/.test(beforeThat) && p.closes(past)) return age(past)
  if (before === 'van' && (complete ? SOMEBODY : ONE_PERSON).test(beforeThat) && (inYears || bare)) return age(past)
  if (before === 'dan' && [beforeThat, p.word(at - 3)].some((word) => /^(?:ouder|jonger)$/.test(word)) && (inYears || bare))
    return age(past)
  if (before === 'de' && /^(?:boven|onder)$/.test(beforeThat) && value >= 10 && !inYears && complete) return age(end)
  return null
}

/** Whether piece `i` is a word with a capital and small letters, as names are. */
function isName(p: Pieces, i: number): boolean {
  return i >= 0 && p.kinds[i] === Piece.Word && p.capital(i) && !p.allCapitals(i)
}

function amountWithUnitAt(p: Pieces, at: number): Found<QuantityValue> | null {
  const one = p.word(at) === 'een'
  if (one && !AFTER_ONE.test(p.word(at + 1)) && !(DURATIONS[p.word(at + 1)] && AFTER_ONE_UNIT.test(p.word(at + 2)))) return null
  const amounts = amountsAt(p, at)
  for (const amount of amounts) {
    const found = durationAt(p, at, amount) ?? measureAt(p, at, amount)
    if (found) return found
  }
  const plain = amounts.at(-1)
  // *twee derde* is a share, *10-15* without a unit a score or a stretch of anything.
  if (one || plain?.value == null || plain.to !== null || p.term(plain.end).ordinal !== undefined) return null
  return { first: at, end: plain.end, value: quantity('NUMBER', plain.value, null) }
}

/** `drie jaar`, `anderhalf uur`, `twee tot drie weken`, `1 uur en 20 minuten`. */
function durationAt(p: Pieces, at: number, { end, value, to }: Amount): Found<QuantityValue> | null {
  const [letter, count] = DURATIONS[p.word(end)] ?? []
  if (letter === undefined || count === undefined || value === null) return null
  const iso = isoOf(letter, value * count)
  const whole = { first: at, end: end + 1, value: quantity('DURATION', value, iso, null, to) }
  if (to !== null) return whole
  const next = p.word(end + 1) === 'en' ? end + 2 : end + 1
  const rest = amountAt(p, next)
  const [smaller, restCount] = (rest && DURATIONS[p.word(rest.end)]) ?? []
  if (!rest?.value || rest.to !== null || smaller !== SMALLER[letter]?.[0] || smaller === undefined) return whole
  return {
    first: at,
    end: rest.end + 1,
    value: quantity('DURATION', value, iso + isoOf(smaller, rest.value * (restCount ?? 1)).replace(/^PT?/, '')),
  }
}

/** The ISO 8601 duration of `number` of a unit, in the next smaller one where it is broken: `PT1H30M`, `P1Y6M`. */
function isoOf(letter: string, number: number): string {
  const [time, sign] = letter.startsWith('T') ? ['PT', letter.slice(1)] : ['P', letter]
  const [smaller, count] = SMALLER[letter] ?? []
  const rest = (number % 1) * (count ?? 1)
  if (smaller === undefined || rest === 0 || !Number.isInteger(rest)) return `${time}${number}${sign}`
  return `${time}${number >= 1 ? `${Math.floor(number)}${sign}` : ''}${rest}${smaller.replace('T', '')}`
}

/** `12 kilometer`, `200 vierkante meter`, `100 kilometer per uur`, `10 tot 15 graden`, `min 5 graden`, `5 graden onder nul`. */
function measureAt(p: Pieces, at: number, { end, value, to }: Amount): Found<QuantityValue> | null {
  const dimension = DIMENSIONS[p.word(end)]
  const unit = UNITS[p.word(dimension === undefined ? end : end + 1)]
  if (unit === undefined || value === null) return null
  let past = dimension === undefined ? end + 1 : end + 2
  let written = unit + (dimension ?? '')
  if (dimension === undefined && /^[²³]$/.test(p.word(past)) && p.glued(past)) written += p.word(past++)
  const minus = at > 0 && (p.word(at - 1) === 'min' || (p.word(at - 1) === '-' && p.glued(at) && !p.glued(at - 1)))
  const below = unit === '°C' && /^(?:onder|boven)$/.test(p.word(past)) && p.word(past + 1) === 'nul'
  if (unit === '°C' && p.word(past) === 'celsius') past++
  if (/^(?:per|\/)$/.test(p.word(past)) && /^(?:uur|u|h)$/.test(p.word(past + 1)) && /^k?m$/.test(written)) {
    written += '/h'
    past += 2
  }
  const sign = minus || (below && p.word(past) === 'onder') ? -1 : 1
  return {
    first: minus ? at - 1 : at,
    end: below ? past + 2 : past,
    value: quantity('NUMBER', sign * value, null, written, to === null ? null : sign * to),
  }
}

/** `derde`, `21ste`, `3e`; not *een derde*, which is a share. */
function ordinalAt(p: Pieces, at: number): Found<QuantityValue> | null {
  const { ordinal } = p.term(at)
  const before = p.word(at - 1)
  // *Vlaanderen vierde feest* is the verb.
  if (ordinal === 4 && isName(p, at - 1)) return null
  if (ordinal !== undefined)
    return ordinal > 2 && before !== 'de' && p.term(at - 1).number !== undefined ? null : found(at, at + 1, ordinal)
  if (p.isNumber(at) && p.glued(at + 1) && /^(e|ste|de)$/.test(p.word(at + 1)) && /^\d{1,4}$/.test(p.word(at)))
    return found(at, at + 2, Number(p.word(at)))
  return null
}

const found = (first: number, end: number, number: number): Found<QuantityValue> => ({
  first,
  end,
  value: quantity('ORDINAL', number, null),
})
