import type { QuantityValue } from '../names/entity'
import { amountAt } from './amount'
import type { Found } from './money'
import type { Pieces } from './pieces'

/** Units of time with their letter of ISO 8601; *uur* and smaller ones come after the `T`. */
const DURATIONS: Readonly<Record<string, string>> = {
  jaar: 'Y',
  jaren: 'Y',
  maand: 'M',
  maanden: 'M',
  week: 'W',
  weken: 'W',
  dag: 'D',
  dagen: 'D',
  uur: 'TH',
  uren: 'TH',
  minuut: 'TM',
  minuten: 'TM',
  seconde: 'TS',
  seconden: 'TS',
}
/** Units of measure, with what they are written as in the value. */
const UNITS: Readonly<Record<string, string>> = {
  meter: 'm',
  km: 'km',
  kilometer: 'km',
  centimeter: 'cm',
  cm: 'cm',
  millimeter: 'mm',
  kilo: 'kg',
  kg: 'kg',
  kilogram: 'kg',
  gram: 'g',
  ton: 't',
  liter: 'l',
  hectare: 'ha',
  ha: 'ha',
  graden: '°C',
  megawatt: 'MW',
  watt: 'W',
}

/** `drie jaar`, `45 minuten`; `45 jaar oud`; `12 kilometer`, `150 mensen` (unit `mensen`); what values: 'all' asks for. */
export function quantityAt(p: Pieces, at: number): Found<QuantityValue> | null {
  const ordinal = ordinalAt(p, at)
  if (ordinal) return ordinal
  const amount = amountAt(p, at)
  if (!amount || amount.value === null || amount.to !== null || p.word(at) === 'een') return null
  const { end, value } = amount
  const unit = p.word(end)
  if (unit === 'jaar' && p.word(end + 1) === 'oud')
    return { first: at, end: end + 2, value: { type: 'AGE', number: value, unit: null, iso: `P${value}Y` } }
  const letter = DURATIONS[unit]
  if (letter !== undefined) {
    const iso = letter.startsWith('T') ? `PT${value}${letter[1]}` : `P${value}${letter}`
    return { first: at, end: end + 1, value: { type: 'DURATION', number: value, unit: null, iso } }
  }
  if (UNITS[unit] !== undefined)
    return { first: at, end: end + 1, value: { type: 'NUMBER', number: value, unit: UNITS[unit] ?? null, iso: null } }
  return { first: at, end, value: { type: 'NUMBER', number: value, unit: null, iso: null } }
}

/** `derde`, `21ste`, `3e`. */
function ordinalAt(p: Pieces, at: number): Found<QuantityValue> | null {
  const { ordinal } = p.term(at)
  const value = (number: number): QuantityValue => ({ type: 'ORDINAL', number, unit: null, iso: null })
  if (ordinal !== undefined) return { first: at, end: at + 1, value: value(ordinal) }
  if (p.isNumber(at) && p.glued(at + 1) && /^(e|ste|de)$/.test(p.word(at + 1)) && /^\d{1,4}$/.test(p.word(at)))
    return { first: at, end: at + 2, value: value(Number(p.word(at))) }
  return null
}
