import type { Pieces } from './pieces'

/** An amount in the text: *7.500*, *3,5 miljoen*, *anderhalf*, *een paar honderd*. */
export interface Amount {
  /** Index just past its last piece. */
  readonly end: number
  /** What it comes to, its scale included; `null` where it is no number (*tientallen*). */
  readonly value: number | null
  /** The upper end where it is a range (*10-15*, *4 tot 6*); `null` where it isn't. */
  readonly to: number | null
  /** The factor of its scale (1e6 for *miljoen*), 1 without one. */
  readonly scale: number
  /** The word of its scale, empty without one. */
  readonly scaleWord: string
}

/** Reads a number as Dutch writes it: `7.500`, `3,5`, `1.000.000,50`, `28.60`; `null` where `text` is another thing (`12-3`). */
export function dutchNumber(text: string): number | null {
  let digits = ''
  let fraction = false
  const lastComma = text.lastIndexOf(',')
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string
    if (c >= '0' && c <= '9') digits += c
    else if (c === ',') {
      if (i !== lastComma || fraction) return null
      digits += '.'
      fraction = true
    } else if (c === '.') {
      const groupOfThree = /^\.\d{3}(?!\d)/.test(text.slice(i, i + 5))
      if (groupOfThree && digits.length <= 12 && !fraction && digits !== '0') continue
      if (fraction || text.indexOf('.', i + 1) >= 0 || lastComma >= 0) return null
      digits += '.'
      fraction = true
    } else return null
  }
  return digits === '' ? null : Number(digits)
}

/** The two numbers of `10-15`, where `text` is one. */
function hyphenRange(text: string): readonly [number, number] | null {
  const hyphen = text.search(/[-–]/)
  if (hyphen <= 0 || /[:/]/.test(text)) return null
  const from = dutchNumber(text.slice(0, hyphen))
  const to = dutchNumber(text.slice(hyphen + 1))
  return from !== null && to !== null && to > from ? [from, to] : null
}

/** The amount that begins at piece `at`, with its scale words. */
export function amountAt(p: Pieces, at: number): Amount | null {
  const bare = p.isNumber(at) ? digitsAt(p, at) : wordsAt(p, at)
  return bare && scaled(p, bare, at)
}

function digitsAt(p: Pieces, at: number): Amount | null {
  const text = p.text.slice(p.starts[at], p.ends[at])
  if (text.length > 40) return null
  const range = hyphenRange(text)
  if (range) return { end: at + 1, value: range[0], to: range[1], scale: 1, scaleWord: '' }
  let value = dutchNumber(text)
  if (value === null) return null
  let end = at + 1
  // *38 000 euro*: groups of three parted by spaces.
  while (
    /^\d{1,3}$/.test(text) &&
    p.isNumber(end) &&
    !p.glued(end) &&
    (p.ends[end] as number) - (p.starts[end] as number) === 3 &&
    end - at < 4
  ) {
    value = value * 1000 + Number(p.text.slice(p.starts[end], p.ends[end]))
    end++
  }
  return { end, value, to: null, scale: 1, scaleWord: '' }
}

const FRACTIONS: Readonly<Record<string, number>> = { half: 0.5, halve: 0.5, kwart: 0.25, driekwart: 0.75 }

function wordsAt(p: Pieces, at: number): Amount | null {
  const word = p.word(at)
  const term = p.term(at)
  if (word === 'een' || word === 'één') {
    const next = p.word(at + 1)
    const fraction = FRACTIONS[next]
    if (fraction !== undefined) return { end: at + 2, value: fraction, to: null, scale: 1, scaleWord: '' }
    if (next === 'paar') return { end: at + 2, value: null, to: null, scale: 1, scaleWord: '' }
  }
  if (term.number !== undefined) {
    if (p.word(at + 1) === 'en' && p.word(at + 2) === 'een' && FRACTIONS[p.word(at + 3)] === 0.5)
      return { end: at + 4, value: term.number + 0.5, to: null, scale: 1, scaleWord: '' }
    return { end: at + 1, value: term.number, to: null, scale: 1, scaleWord: '' }
  }
  if (FRACTIONS[word] !== undefined) return { end: at + 1, value: FRACTIONS[word] ?? null, to: null, scale: 1, scaleWord: '' }
  if (word === 'enkele') return { end: at + 1, value: null, to: null, scale: 1, scaleWord: '' }
  if (!term.vague) return null
  let end = at + 1
  while (p.term(end).vague && end - at < 3) end++
  return { end, value: null, to: null, scale: 1, scaleWord: '' }
}

/** Scales as one letter at the number, as English writes them: *$10K*, *€ 2,5M*. They make an amount only beside a currency. */
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, m: 1e6, mn: 1e6, bn: 1e9, B: 1e9 }

const isCurrency = (p: Pieces, i: number) =>
  p.term(i).sign !== undefined || p.term(i).code !== undefined || p.term(i).currency !== undefined

function scaled(p: Pieces, amount: Amount, at: number): Amount {
  let { end } = amount
  let scale = 1
  let scaleWord = ''
  for (let n = 0; n < 2; n++) {
    const term = p.term(end)
    if (amount.value === null && term.vague) {
      end++
      continue
    }
    if (term.scale === undefined) break
    scale *= term.scale
    scaleWord = term.word
    end = term.short ? p.pastDot(end) : end + 1
  }
  const letter = scale === 1 && p.isNumber(end - 1) && p.glued(end) ? LETTER_SCALES[p.text.slice(p.starts[end], p.ends[end])] : undefined
  if (letter !== undefined && !isCurrency(p, at - 1) && !isCurrency(p, end + 1)) return { ...amount, end }
  if (letter !== undefined) {
    scale = letter
    scaleWord = p.word(end)
    end++
  }
  if (scale === 1) return { ...amount, end }
  return { end, value: times(amount.value, scale), to: times(amount.to, scale), scale, scaleWord }
}

/** Multiplies without the dust of binary fractions (2,1 × 100.000 = 210.000). */
function times(value: number | null, scale: number): number | null {
  return value === null ? null : Number((value * scale).toPrecision(14))
}

const JOINERS = new Set(['tot', 'à', 'a', 'en', 'of', '-', '–', 't/m'])

/**
 * The amount or the range that begins at piece `at`: *4 tot 6 miljoen*, *tachtig à honderd*. The scale of the second counts for the
 * first too. A joiner that no amount follows is left.
 */
export function amountsAt(p: Pieces, at: number): readonly Amount[] {
  const first = amountAt(p, at)
  if (!first) return []
  if (first.to !== null || first.value === null) return [first]
  const joiner = p.word(first.end)
  if (!JOINERS.has(joiner)) return [first]
  if (joiner === 'en' && p.word(at) === 'een') return [first]
  const next = joiner === 'tot' && p.word(first.end + 1) === 'en' && p.word(first.end + 2) === 'met' ? first.end + 3 : first.end + 1
  const second = amountAt(p, next)
  if (!second || second.to !== null || second.value === null || first.scaleWord !== '') return [first]
  const range: Amount = { ...second, value: second.scale > 1 ? times(first.value, second.scale) : first.value, to: second.value }
  return [range, first]
}
