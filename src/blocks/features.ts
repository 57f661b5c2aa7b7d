import { isFirstName } from '../dutch/first-names'
import { fromLists } from '../dutch/lists'
import { BYLINE_PARTICLES } from '../dutch/name-particles'
import { pageFurniture } from '../dutch/page-furniture'
import type { Span } from '../span'
import { joined } from '../vocabulary/joined'
import { perStretch } from '../vocabulary/per-stretch'
import { isSpace } from './segments'

/** Longest stretch of a segment that features look at, in code units: what tells a heading or furniture stands at its ends. */
const HEAD = 160
const TAIL = 32
/** From this length, in code units, a segment with a final mark is looked at by its first words only. */
const LONG = 240

const DOT = 0x2e

const SMALL_WORDS = new Set(
  `de het een en van in op te is zijn was dat die met voor niet aan er maar om ook als bij uit naar dan nog wordt worden heeft hebben zich hij ze zij
  we ik je der die das und the of and to`.split(/\s+/),
)
const MONTH = '(?:jan|feb|maart|mrt|apr|mei|juni|juli|jun|jul|aug|sep|okt|oct|nov|dec|januar|märz|march|may|june|july)[a-zé]{0,8}\\.?'
const DATE = new RegExp(`\\b\\d{1,2} ${MONTH}(?: \\d{2,4})?\\b|\\b\\d{1,4}[-/]\\d{1,2}(?:[-/]\\d{2,4})?\\b|\\b${MONTH} \\d{4}\\b`, 'i')
const CLOCK = /\b\d{1,2}[:.u]\d{2}\b(?! (?:euro|procent|meter))/
/** A final mark with its closing marks, or with the initials of the writer after it. */
const FINAL_MARK = /[.!?…]["'”“’‘»«)\]]{0,3}(?: ?\([\p{L}, .&/]{2,24}\))?$/u
/** `Margriet Ooms 7 maart`, `Saskia Broer • Foto`: a name, then a date or a bar. */
const NAME_FIRST = new RegExp(
  `^\\p{Lu}[\\p{L}'’.-]*(?: (?:${[...BYLINE_PARTICLES].join('|')})){0,3}(?: \\p{Lu}[\\p{L}'’-]+){1,2} ?(?:,? \\d|[•·|/–-] ?)`,
  'u',
)
const ADDRESSED = /\b(?:je|jij|jou|jouw|u|uw|jullie)\b/i
const PLACE_LINE = /^\p{Lu}[\p{Lu} '’.-]{2,40}(?: \([^)]{2,20}\))?(?:, \d{1,2} \p{L}{3,9}\.?)? ?[-–—]/u

/** What a word of a segment is, as bits. */
const Bit = {
  Small: 1,
  Particle: 2,
  Capital: 4,
  FirstName: 8,
  Furniture: 16,
  Media: 32,
  Section: 64,
  AllCapitals: 128,
} as const

/** What a word says wherever it stands, marks around it included. */
const lookAtWord = fromLists(() => perStretch((word) => bitsOf(word)))

function bitsOf(word: string): number {
  const small = word.toLowerCase()
  const first = word.charCodeAt(0)
  const bare = small.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
  let bits = 0
  if (first >= 97 && first <= 122) bits |= (SMALL_WORDS.has(word) ? Bit.Small : 0) | (BYLINE_PARTICLES.has(word) ? Bit.Particle : 0)
  else if (word !== small) bits |= Bit.Capital | (isFirstName(word) ? Bit.FirstName : 0)
  const { words, media, sections } = pageFurniture()
  if (words.has(bare)) bits |= Bit.Furniture
  if (media.has(bare)) bits |= Bit.Media
  if (sections.has(bare)) bits |= Bit.Section
  return word !== small && word === word.toUpperCase() ? bits | Bit.AllCapitals : bits
}

/** What a segment looks like, apart from its place. */
interface SegmentLook {
  /** Features by name. */
  readonly names: readonly string[]
  /** Those of them that mean something else before, in and after the story. */
  readonly placed: readonly string[]
  /** Class of length, and whether it has a final mark. */
  readonly shape: string
  /** How it opens: family of furniture, bullet, number, quotation mark; `''` for plain text. */
  readonly opening: string
  /** Whether it is surely prose: long, with a final mark. */
  readonly prose: boolean
}

/** The features of every segment: its look, its place, and the look of its neighbours. Linear. */
export function featuresOfAll(text: string, spans: readonly Span[]): string[][] {
  const segments = new SegmentFeatures(text, spans)
  return spans.map((_, i) => segments.featuresOf(i))
}

/** Reads the features of one segment after another, so that those of a text of a million lines are never there at once. */
export class SegmentFeatures {
  readonly #looks: readonly SegmentLook[]
  readonly #firstProse: number
  readonly #lastProse: number

  constructor(text: string, spans: readonly Span[]) {
    this.#looks = spans.map((span) => lookOf(text, span))
    const first = this.#looks.findIndex((look) => look.prose)
    const last = this.#looks.findLastIndex((look) => look.prose)
    this.#firstProse = first < 0 ? spans.length : first
    this.#lastProse = last < 0 ? spans.length : last
  }

  /** What segment `i` looks like by itself: those of its features that hang neither on its place nor on its neighbours. */
  lookOf(i: number): readonly string[] {
    return (this.#looks[i] as SegmentLook).names
  }

  /** All features of segment `i`. */
  featuresOf(i: number): string[] {
    const looks = this.#looks
    const { names, placed, shape, opening } = looks[i] as SegmentLook
    const previous = looks[i - 1]
    const next = looks[i + 1]
    const place = i < this.#firstProse ? 'before' : i > this.#lastProse ? 'after' : 'in'
    const features = [...names, place, withShape(place, shape), `first ${Math.min(i, 3)}`, `last ${Math.min(looks.length - 1 - i, 3)}`]
    for (const name of placed) features.push(inPlace(place, name))
    const shapeBefore = previous?.shape ?? 'none'
    const shapeAfter = next?.shape ?? 'none'
    features.push(spaced('before', shapeBefore), spaced('after', shapeAfter))
    features.push(before(shape, shapeBefore), after(shape, shapeAfter))
    features.push(and(spaced('between', shapeBefore), shapeAfter))
    features.push(and(between(endOf(looks[i]), endOf(previous)), endOf(next)))
    if (i === 0) features.push(inPlace('first', shape))
    if (placed.includes('question')) features.push(`question before ${next?.opening || 'plain'}`)
    if (placed.includes('colon') && (previous?.placed.includes('colon') || next?.placed.includes('colon'))) features.push('run of colons')
    if (opening && opening === previous?.opening && opening === next?.opening) features.push(`run of ${opening}`)
    if (previous?.opening) features.push(spaced('follows', previous.opening), follows(opening, previous.opening))
    if (next?.opening) features.push(spaced('precedes', next.opening), precedes(opening, next.opening))
    return features
  }
}

/** Whether a segment has a final mark, as its features tell it. */
function endOf(look: SegmentLook | undefined): string {
  return look ? (look.names[1] as string) : 'undefined'
}

const inPlace = joined(': ')
const withShape = joined(', ')
const spaced = joined(' ')
const before = joined(' before ')
const after = joined(' after ')
const between = joined(' between ')
const and = joined(' and ')
const follows = joined(' follows ')
const precedes = joined(' precedes ')

/** Describes one segment. */
function lookOf(text: string, { start, end }: Span): SegmentLook {
  const length = end - start
  const final = hasFinalMark(text, start, end)
  const shape = final ? spaced(lengthClass(length), 'final') : lengthClass(length)
  const names: string[] = [shape]
  const placed: string[] = []
  const add = (name: string) => {
    names.push(name)
    placed.push(name)
  }
  add(final ? 'final mark' : 'no final mark')
  const opening = openingOf(text, start, end)
  if (opening) {
    const opens = spaced('opens as', opening)
    add(opens)
    if (!final) names.push(withShape(opens, 'no final mark'))
    if (length < 60) names.push(withShape(opens, 'short'))
  }
  const prose = final && length >= 100
  if (final && length >= LONG) return { names, placed, shape, opening, prose }

  const head = text.slice(start, Math.min(end, start + HEAD))
  addWords(head, length, final, add)
  const signs = signsOf(head)
  if (signs.digits > 0) {
    if (DATE.test(head)) add(length < 80 ? 'date, short' : 'date, long')
    if (CLOCK.test(head)) add(length < 80 ? 'clock, short' : 'clock, long')
    names.push(`digits ${Math.min(4, Math.ceil((8 * signs.digits) / head.length))}`)
  }
  addMarks(head, text.slice(Math.max(start, end - TAIL), end), length, signs, add)
  return { names, placed, shape, opening, prose }
}

/** Whether a segment ends as a sentence does; most of those that don't are told by their last letter. */
function hasFinalMark(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (last === DOT || last === 0x3f || last === 0x21) return true
  if ((last >= 97 && last <= 122) || (last >= 48 && last <= 57)) return false
  return FINAL_MARK.test(text.slice(Math.max(start, end - TAIL), end))
}

/** What the words say: how many, capitals, function words, words of furniture, sections and media, names. */
function addWords(head: string, length: number, final: boolean, add: (name: string) => void): void {
  const bitsAt = lookAtWord()
  let [count, small, capitals, furniture, media, sections, named, particles] = [0, 0, 0, 0, 0, 0, 0, 0]
  let firstInCapitals = false
  let start = 0
  for (let i = 0; i <= head.length; i++) {
    if (i < head.length && !isSpace(head.charCodeAt(i))) continue
    const bits = bitsAt(head, start, i)
    if (count === 0) firstInCapitals = (bits & Bit.AllCapitals) !== 0 && i > 2
    count++
    if (bits & Bit.Small) small++
    if (bits & Bit.Particle) particles++
    if (bits & Bit.Capital) capitals++
    if (bits & Bit.FirstName) named++
    if (bits & Bit.Furniture) furniture++
    if (bits & Bit.Media) media++
    if (bits & Bit.Section) sections++
    while (i + 1 < head.length && isSpace(head.charCodeAt(i + 1))) i++
    start = i + 1
  }
  const countClass = count < 9 ? `${count}` : count < 14 ? '9+' : count < 25 ? '14+' : '25+'
  add(`words ${countClass}${final ? ', final mark' : ''}`)
  add(`small words ${Math.min(small, 4)}`)
  if (small === 0 && count > 3) add('no small word among many')
  add(`capitals ${Math.round((4 * capitals) / count)}`)
  if (furniture) add(`furniture ${Math.min(furniture, 3)}${2 * furniture >= count ? ', most' : ''}${final ? ', final mark' : ''}`)
  if (media && length < 120) add(`media ${Math.min(media, 2)}${2 * media >= count ? ', most' : ''}${final ? ', final mark' : ''}`)
  if (sections && length < 60) add(`section ${2 * sections >= count ? 'most' : 'some'}${final ? ', final mark' : ''}`)
  if (count > 1 && count < 7 && !final && capitals + particles === count && capitals > 1) {
    add('a name')
    if (named) add('a name with a first name')
  } else if (named && count < 9 && !final) add('holds a first name')
  if (count > 1 && firstInCapitals) add('first word all capitals')
}

/** What a look at each character tells, so that expressions are tried only where they can match. */
interface Signs {
  /** Digits of the decimal system. */
  readonly digits: number
  readonly smallLetter: boolean
  /** `|`, `•` or `·`. */
  readonly bar: boolean
  /** `-`, `–` or `—`. */
  readonly dash: boolean
  readonly colon: boolean
  readonly slash: boolean
  /** A quotation mark, an apostrophe or a comma. */
  readonly quote: boolean
  /** `@`, `©`, `:`, or a stop before a small letter. */
  readonly address: boolean
}

function signsOf(head: string): Signs {
  let digits = 0
  let [smallLetter, bar, dash, colon, slash, quote, address] = [false, false, false, false, false, false, false]
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    if (code >= 97 && code <= 122) smallLetter = true
    else if (code === 32 || (code >= 65 && code <= 90)) continue
    else if (code >= 48 && code <= 57) digits++
    else if (code === DOT) address ||= isSmallLetter(head.charCodeAt(i + 1))
    else if (code === 0x22 || code === 0x27 || code === 0x2c) quote = true
    else if (code === 0x3a) colon = true
    else if (code === 0x2d || code === 0x2013 || code === 0x2014) dash = true
    else if (code === 0x2f) slash = true
    else if (code === 0x7c || code === 0x2022 || code === 0xb7) bar = true
    else if (code === 0x40 || code === 0xa9) address = true
    else if (code >= 0xab) quote = true
  }
  return { digits, smallLetter, bar, dash, colon, slash, quote, address: address || colon || head.includes('www.') }
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** What marks and signs say. */
function addMarks(head: string, tail: string, length: number, signs: Signs, add: (name: string) => void): void {
  const short = length < 120
  const { bar, dash, colon, quote } = signs
  const last = tail.charCodeAt(tail.length - 1)
  if (short) {
    if (bar) add('bar')
    else if (dash && / [-–] /.test(head)) add('dash')
    if (signs.slash && head.includes(' / ')) add('path')
    if (colon) {
      if (/: ["'„“‘«]/.test(head)) add('colon and mark')
      else if (/\p{L}: \p{L}/u.test(head)) add('colon')
      if (/\d: /.test(head)) add('digit and colon')
    }
  }
  if (head.charCodeAt(0) === 40 && tail.endsWith(')')) add('bracketed')
  if (last === 0x3a) add('ends with colon')
  if (!isSmallLetter(last) && last !== DOT && /\?["'”’»]?$/.test(tail)) add(ADDRESSED.test(head) ? 'question to someone' : 'question')
  if (short && quote && /["„“”‘«»]|,,|''| '/.test(head)) add('holds a quotation mark')
  if (last === 0x21) add('exclamation')
  if (quote && /[★☆✩⭐▶►]/u.test(head)) add('stars')
  if (!signs.smallLetter && !/\p{Ll}/u.test(head)) add(/\p{Lu}/u.test(head) ? 'all capitals' : 'no letters')
  if (length < 200 && signs.address && /[@©]|https?:|www\.|\.(?:nl|be|com|example)\b/.test(head)) add('address or ©')
  if (dash && PLACE_LINE.test(head)) add('place line')
  if (short && (signs.digits > 0 || bar || dash || signs.slash) && NAME_FIRST.test(head)) add('a name, then a date or bar')
  if (!short && length < 240 && /\((?:foto|beeld)|\b(?:Foto|Beeld|Archieffoto)\b/.test(tail)) add('credit at the end')
}

function lengthClass(length: number): string {
  if (length < 12) return 'tiny'
  if (length < 30) return 'short'
  if (length < 60) return 'line'
  if (length < 100) return 'long line'
  return length < 180 ? 'lead' : 'prose'
}

const SEPARATORS = /[\s:,.|•·)-]+/
/** Whether a word begins an opening of furniture, as nearly none does. */
const mayOpenFurniture = fromLists(() => {
  const { firstOfOpenings } = pageFurniture()
  return perStretch((word) => firstOfOpenings.has(word.toLowerCase()))
})
/** Longest stretch in which an opening stands, in code units. */
const OPENING = 40

/** How a segment opens: the family of furniture whose first words it has, or a bullet, number or quotation mark. */
function openingOf(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start)
  const from = first === 40 ? start + 1 : start
  const to = Math.min(end, start + OPENING)
  let wordEnd = from
  while (wordEnd < to && !isSeparator(text.charCodeAt(wordEnd))) wordEnd++
  if (mayOpenFurniture()(text, from, wordEnd)) {
    const [word = '', second = ''] = text.slice(from, to).toLowerCase().split(SEPARATORS, 2)
    const { openings } = pageFurniture()
    const family = openings.get(`${word} ${second}`) ?? openings.get(word)
    if (family) return family
  }
  if (isSmallLetter(first | 32)) return ''
  const head = text.slice(start, Math.min(end, start + OPENING))
  if (/^[©]|^\(c\)/.test(head)) return 'credit'
  if (/^[-–—•*·▪►>] ?/.test(head)) return 'bullet'
  if (/^\d{1,2}[.)] /.test(head)) return 'number'
  if (/^\d{1,2}[.:u]\d{2}\b/.test(head)) return 'time'
  return /^["'„“‘«]|^,,/.test(head) ? 'mark' : ''
}

function isSeparator(code: number): boolean {
  if ((code | 32) >= 97 && (code | 32) <= 122) return false
  return isSpace(code) || ':,.|•·)-'.includes(String.fromCharCode(code))
}
