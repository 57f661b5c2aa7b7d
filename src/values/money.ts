import type { MoneyValue, PercentValue } from '../names/entity'
import { type Amount, amountAt, amountsAt } from './amount'
import { currencyAfter } from './lexicon'
import type { Pieces } from './pieces'

/** A value found: from its first piece to just past its last. */
export interface Found<T> {
  readonly first: number
  readonly end: number
  readonly value: T
}

/** Money at piece `at`: `€ 7.500,-`, `f 1450`, `3,5 miljard euro`, `een kwartje`, `drie ton`. */
export function moneyAt(p: Pieces, at: number): Found<MoneyValue> | null {
  return signedAt(p, at) ?? coinAt(p, at) ?? namedAt(p, at)
}

/** `€ 7.500,-`, `US$ 51 miljoen`, `f 12.000`, `€ 5 tot 10`, `GBP 75`, `€ -12`, `-€ 12`. */
function signedAt(p: Pieces, at: number): Found<MoneyValue> | null {
  const currency = p.term(at).sign ?? codeAt(p, at)
  if (currency === undefined) return null
  const minusAfter = isMinus(p, at + 1) && p.isNumber(at + 2) && p.glued(at + 2)
  const number = minusAfter ? at + 2 : at + 1
  if (!p.isNumber(number)) return null
  // The guilder's *f* is small, and no letter of a list (`f) 3`).
  if ((p.word(at) === 'f' || p.word(at) === 'fl') && (p.capital(at) || p.glued(at))) return null
  const amounts = amountsAt(p, number)
  const amount = amounts.find((a) => a.to === null || a.to > (a.value ?? 0)) ?? null
  if (!amount) return null
  // *€ 5 en 10*: only a range or a pair with one sign; *en* may begin another thing.
  const chosen = amount.to !== null && p.word((amounts[1] ?? amount).end) === 'en' ? (amounts[1] ?? amount) : amount
  const minusBefore = !minusAfter && isMinus(p, at - 1) && p.glued(at) && !p.glued(at - 1)
  const signed = minusAfter || minusBefore ? negative(chosen) : chosen
  return money(minusBefore ? at - 1 : at, pastDash(p, chosen), signed, currency)
}

/** The currency whose code in capitals piece `at` is. */
function codeAt(p: Pieces, at: number): string | undefined {
  const { code } = p.term(at)
  return code !== undefined && (p.allCapitals(at) || code === 'EUR') ? code : undefined
}

function isMinus(p: Pieces, at: number): boolean {
  return /^[-−–]$/.test(p.word(at))
}

function negative(amount: Amount): Amount {
  return { ...amount, value: amount.value === null ? null : -amount.value }
}

/** The end of `amount` with its `,-` and a scale after it. */
function pastDash(p: Pieces, amount: Amount): number {
  const { end } = amount
  if (!p.glued(end) || !p.glued(end + 1)) return end
  const mark = p.word(end)
  const dash = p.word(end + 1)
  if ((mark !== ',' && mark !== '.') || (dash !== '-' && dash !== '–' && dash !== '—')) return end
  return p.glued(end + 2) && p.word(end + 2) === '-' ? end + 3 : end + 2
}

/** `een kwartje`, `drie tientjes`. */
function coinAt(p: Pieces, at: number): Found<MoneyValue> | null {
  const { number } = p.term(at)
  const coin = p.term(at + 1)
  if (number === undefined || !coin.coin || coin.currency === undefined) return null
  return { first: at, end: at + 2, value: { type: 'MONEY', amount: number * (coin.worth ?? 1), to: null, currency: coin.currency } }
}

function namedAt(p: Pieces, at: number): Found<MoneyValue> | null {
  const signed = isMinus(p, at - 1) && p.glued(at) && !p.glued(at - 1)
  for (const bare of amountsAt(p, at)) {
    const dashed = pastDash(p, bare)
    const amount = dashed > bare.end ? { ...bare, end: dashed } : bare
    const named = currencyAt(p, amount.end)
    if (!named || !plausible(amount, named)) continue
    return signed ? money(at - 1, named.end, negative(amount), named.currency, named.worth) : withCents(p, at, amount, named)
  }
  const [amount] = amountsAt(p, at)
  if (amount && amount.scale >= 1e5 && amount.value !== null && isBareMoney(p, at, amount)) return money(at, amount.end, amount, 'EUR')
  return null
}

interface Named {
  readonly end: number
  readonly word: string
  readonly currency: string
  readonly worth: number
  /** Whether an adjective or *sterling* says that it is money. */
  readonly certain: boolean
}

/** The name of a currency at piece `at`, with the adjective that may stand before it (*Amerikaanse dollar*). */
function currencyAt(p: Pieces, at: number): Named | null {
  const term = p.term(at)
  if (term.currency !== undefined && !term.coin) {
    // A capital *Frank* or *Mark* is a man.
    if (p.capital(at) && (term.word === 'frank' || term.word === 'mark' || term.word === 'rand' || term.word === 'real')) return null
    const sterling = p.word(at + 1) === 'sterling' ? 1 : 0
    return {
      end: (term.short ? p.pastDot(at) : at + 1) + sterling,
      word: term.word,
      currency: term.currency,
      worth: term.worth ?? 1,
      certain: sterling > 0,
    }
  }
  const sign = p.word(at) === 'f' || p.word(at) === 'fl' ? undefined : (codeAt(p, at) ?? term.sign)
  // *kostte in 2019 € 5 miljoen*: a sign before a number is that number's.
  if (sign !== undefined && (!p.isNumber(at + 1) || (p.glued(at) && !p.glued(at + 1))))
    return { end: at + 1, word: term.word, currency: sign, worth: 1, certain: true }
  const currency = currencyAfter(p.word(at), p.word(at + 1))
  return currency === undefined ? null : { end: at + 2, word: p.word(at + 1), currency, worth: 1, certain: true }
}

/** Whether number and currency make money: *drie pond* is weight, and *een mark*, *een won* mostly something else. */
function plausible(amount: Amount, { word: currency, certain }: Named): boolean {
  if (certain) return true
  if (currency === 'pond') return amount.value === null || amount.value >= 100
  if (currency === 'won') return amount.scale > 1 || (amount.value ?? 0) > 3000
  if (['mark', 'won', 'real', 'rand', 'lei', 'lev', 'kroon', 'frank', 'fr'].includes(currency))
    return amount.value === null || amount.value > 1
  return true
}

/** `1 euro en 54 cent`, `5 euro 50` are one amount. */
function withCents(p: Pieces, at: number, amount: Amount, named: Named): Found<MoneyValue> {
  if (named.worth === 1 && amount.to === null && amount.value !== null && p.word(named.end) === 'en') {
    const cents = amountAt(p, named.end + 1)
    const cent = cents && p.term(cents.end)
    if (cents?.value != null && cent?.worth !== undefined && !cent.coin) {
      const whole = Number((amount.value + cents.value * cent.worth).toPrecision(12))
      return { first: at, end: cents.end + 1, value: { type: 'MONEY', amount: whole, to: null, currency: named.currency } }
    }
  }
  const cents = /^\d\d$/.test(p.word(named.end)) ? Number(p.word(named.end)) : (p.term(named.end).number ?? 0)
  const isWhole = named.worth === 1 && amount.scale === 1 && Number.isInteger(amount.value) && Number.isInteger(cents)
  if (isWhole && cents > 4 && cents < 100 && p.closes(named.end + 1)) {
    const whole = Number(((amount.value ?? 0) + cents / 100).toPrecision(12))
    return { first: at, end: named.end + 1, value: { type: 'MONEY', amount: whole, to: null, currency: named.currency } }
  }
  return money(at, named.end, amount, named.currency, named.worth)
}

function money(first: number, end: number, amount: Amount, currency: string, worth = 1): Found<MoneyValue> {
  const units = (n: number | null) => (n === null || worth === 1 ? n : Number((n * worth).toPrecision(12)))
  return { first, end, value: { type: 'MONEY', amount: units(amount.value), to: units(amount.to), currency } }
}

/** Words after *zes miljoen* that tell that it isn't followed by what is counted. */
const AFTER_BARE =
  /^(|[.,;:!?)”“"'’»«–-]|is|was|werd|wordt|zijn|waren|aan|op|in|voor|van|per|te|om|uit|en|of|tot|bij|naar|voor|meer|minder|extra|waarvan|waard|schuldig|gestegen|gedaald|betaald|kost|kostte|heeft|had|uitgetrokken|opgehaald|winst|verlies|omzet|subsidie|steun)$/

/**
 * Whether an amount without a currency is money: *de winst is met zes miljoen gestegen*, *het kost een ton*. It is where nothing that is counted
 * follows, and the sentence speaks of money.
 */
function isBareMoney(p: Pieces, at: number, amount: Amount): boolean {
  const next = p.term(amount.end)
  const time = next.relative !== undefined || next.dayOffset !== undefined || next.weekday !== undefined || next.edge !== undefined
  if (!time && !AFTER_BARE.test(p.word(amount.end))) return false
  for (let i = Math.max(0, at - CONTEXT_PIECES); i < Math.min(p.count, amount.end + CONTEXT_PIECES); i++) {
    const term = p.term(i)
    if (term.moneyContext || term.sign === 'EUR' || (term.currency !== undefined && !term.coin && term.worth === undefined)) return true
  }
  return false
}

/** How far around an amount words of money are looked for, in pieces: a sentence of news text. */
const CONTEXT_PIECES = 25

/** Whether piece `at` is *min*, *minus* or *plus* as a sign, not between two amounts (*20 euro plus 3 procent*). */
function isSignWord(p: Pieces, at: number): boolean {
  if (!/^(min|minus|plus)$/.test(p.word(at))) return false
  const before = p.term(at - 1)
  return !p.isNumber(at - 1) && before.currency === undefined && before.number === undefined && !before.percent && before.sign === undefined
}

/** A percentage at piece `at`: `12 procent`, `-0,4%`, `min vijf procent`, `10 of 15 procent`, `een kwart procent`. */
export function percentAt(p: Pieces, at: number): Found<PercentValue> | null {
  for (const amount of amountsAt(p, at)) {
    const term = p.term(amount.end)
    if (!term.percent) continue
    const mark = p.glued(at) && !p.glued(at - 1) ? p.word(at - 1) : ''
    const signed = /^[-+−–]$/.test(mark) || isSignWord(p, at - 1)
    const factor =
      (signed && (isMinus(p, at - 1) || p.word(at - 1).startsWith('min')) ? -1 : 1) *
      (term.word === 'promille' || term.word === '‰' ? 0.1 : 1)
    const times = (n: number | null) => (n === null || factor === 1 ? n : Number((n * factor).toPrecision(12)))
    return {
      first: signed ? at - 1 : at,
      end: term.short ? p.pastDot(amount.end) : amount.end + 1,
      value: { type: 'PERCENT', amount: times(amount.value), to: times(amount.to) },
    }
  }
  return null
}
