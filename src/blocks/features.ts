import { firstNames } from '../dutch/first-names'
import { BYLINE_PARTICLES } from '../dutch/name-particles'
import { FURNITURE_OPENINGS, FURNITURE_WORDS, MEDIA_WORDS, SECTION_WORDS } from '../dutch/page-furniture'
import type { Span } from '../span'
import { perForm } from '../vocabulary/per-form'

/** Longest stretch of a segment that features look at, in code units: what tells a heading or furniture stands at its ends. */
const HEAD = 160
const TAIL = 32
/** From this length, in code units, a segment with a final mark is looked at by its first words only. */
const LONG = 240

const SMALL_WORDS = new Set(
  `de het een en van in op te is zijn was dat die met voor niet aan er maar om ook als bij uit naar dan nog wordt worden heeft hebben zich hij ze zij
  we ik je der die das und the of and to`.split(/\s+/),
)
const MONTH = '(?:jan|feb|maart|mrt|apr|mei|juni|juli|jun|jul|aug|sep|okt|oct|nov|dec|januar|märz|march|may|june|july)[a-zé]{0,8}\\.?'
const DATE = new RegExp(`\\b\\d{1,2} ${MONTH}(?: \\d{2,4})?\\b|\\b\\d{1,4}[-/]\\d{1,2}(?:[-/]\\d{2,4})?\\b|\\b${MONTH} \\d{4}\\b`, 'i')
const CLOCK = /\b\d{1,2}[:.u]\d{2}\b(?! (?:euro|procent|meter))/
/** A final mark with its closing marks, or with the initials of the writer after it. */
const FINAL = /[.!?…]["'”“’‘»«)\]]{0,3}(?: ?\([\p{L}, .&/]{2,24}\))?$/u
/** `Margriet Ooms 7 maart`, `Saskia Broer • Foto`: a name, then a date or a bar. */
const NAME_FIRST = new RegExp(
  `^\\p{Lu}[\\p{L}'’.-]*(?: (?:${[...BYLINE_PARTICLES].join('|')})){0,3}(?: \\p{Lu}[\\p{L}'’-]+){1,2} ?(?:,? \\d|[•·|/–-] ?)`,
  'u',
)
const ADDRESSED = /\b(?:je|jij|jou|jouw|u|uw|jullie)\b/i
const PLACE_LINE = /^\p{Lu}[\p{Lu} '’.-]{2,40}(?: \([^)]{2,20}\))?(?:, \d{1,2} \p{L}{3,9}\.?)? ?[-–—]/u

/** A word in small letters without the marks around it. */
const bareWord = perForm((word) => word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))

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
  const read = featureReader(text, spans)
  return spans.map((_, i) => read(i))
}

/** Reads the features of one segment after another, so that those of a text of a million lines are never there at once. */
export function featureReader(text: string, spans: readonly Span[]): (index: number) => string[] {
  const looks = spans.map((span) => lookOf(text, span))
  const first = looks.findIndex((look) => look.prose)
  const last = looks.findLastIndex((look) => look.prose)
  return (i) => featuresOf(looks, i, first < 0 ? looks.length : first, last < 0 ? looks.length : last)
}

function featuresOf(looks: readonly SegmentLook[], i: number, firstProse: number, lastProse: number): string[] {
  const { names, placed, shape, opening } = looks[i] as SegmentLook
  const before = looks[i - 1]
  const after = looks[i + 1]
  const place = i < firstProse ? 'before' : i > lastProse ? 'after' : 'in'
  const features = [...names, place, `${place}, ${shape}`, `first ${Math.min(i, 3)}`, `last ${Math.min(looks.length - 1 - i, 3)}`]
  for (const name of placed) features.push(`${place}: ${name}`)
  const shapeBefore = before?.shape ?? 'none'
  const shapeAfter = after?.shape ?? 'none'
  features.push(`before ${shapeBefore}`, `after ${shapeAfter}`, `${shape} before ${shapeBefore}`, `${shape} after ${shapeAfter}`)
  features.push(`between ${shapeBefore} and ${shapeAfter}`, `${names[1]} between ${before?.names[1]} and ${after?.names[1]}`)
  if (i === 0) features.push(`first: ${shape}`)
  if (placed.includes('question')) features.push(`question before ${after?.opening || 'plain'}`)
  if (placed.includes('colon') && (before?.placed.includes('colon') || after?.placed.includes('colon'))) features.push('run of colons')
  if (opening && opening === before?.opening && opening === after?.opening) features.push(`run of ${opening}`)
  if (before?.opening) features.push(`follows ${before.opening}`, `${opening} follows ${before.opening}`)
  if (after?.opening) features.push(`precedes ${after.opening}`, `${opening} precedes ${after.opening}`)
  return features
}

/** Describes one segment. */
function lookOf(text: string, { start, end }: Span): SegmentLook {
  const length = end - start
  const head = text.slice(start, Math.min(end, start + HEAD))
  const tail = text.slice(Math.max(start, end - TAIL), end)
  const final = FINAL.test(tail)
  const shape = `${lengthClass(length)}${final ? ' final' : ''}`
  const names: string[] = [shape]
  const placed: string[] = []
  const add = (name: string) => {
    names.push(name)
    placed.push(name)
  }
  add(final ? 'final mark' : 'no final mark')
  const opening = openingOf(head)
  if (opening) {
    add(`opens as ${opening}`)
    if (!final) names.push(`opens as ${opening}, no final mark`)
    if (length < 60) names.push(`opens as ${opening}, short`)
  }
  const prose = final && length >= 100
  if (final && length >= LONG) return { names, placed, shape, opening, prose }

  addWords(head, length, final, add)
  if (/\d/.test(head)) {
    if (DATE.test(head)) add(length < 80 ? 'date, short' : 'date, long')
    if (CLOCK.test(head)) add(length < 80 ? 'clock, short' : 'clock, long')
    const digits = head.replace(/\D+/g, '').length
    names.push(`digits ${Math.min(4, Math.ceil((8 * digits) / head.length))}`)
  }
  addMarks(head, tail, length, add)
  return { names, placed, shape, opening, prose }
}

/** What the words say: how many, capitals, function words, words of furniture, sections and media, names. */
function addWords(head: string, length: number, final: boolean, add: (name: string) => void): void {
  const words = head.split(/\s+/)
  let [small, capitals, furniture, media, sections, named, particles] = [0, 0, 0, 0, 0, 0, 0]
  for (const word of words) {
    const first = word.charCodeAt(0)
    if (first >= 97 && first <= 122) {
      if (SMALL_WORDS.has(word)) small++
      if (BYLINE_PARTICLES.has(word)) particles++
    } else if (word !== word.toLowerCase()) {
      capitals++
      if (firstNames().has(word)) named++
    }
    const bare = bareWord(word)
    if (FURNITURE_WORDS.has(bare)) furniture++
    if (MEDIA_WORDS.has(bare)) media++
    if (SECTION_WORDS.has(bare)) sections++
  }
  const count = words.length
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
  if (words.length > 1 && (words[0] as string).length > 2 && isAllCapitals(words[0] as string)) add('first word all capitals')
}

/** What marks and signs say. */
function addMarks(head: string, tail: string, length: number, add: (name: string) => void): void {
  const short = length < 120
  if (short) {
    if (/ [-–|•·] |[|•·]/.test(head)) add(head.includes('•') || head.includes('|') || head.includes('·') ? 'bar' : 'dash')
    if (head.includes(' / ')) add('path')
    if (/: ["'„“‘«]/.test(head)) add('colon and mark')
    else if (/\p{L}: \p{L}/u.test(head)) add('colon')
    if (/\d: /.test(head)) add('digit and colon')
  }
  if (head.charCodeAt(0) === 40 && tail.endsWith(')')) add('bracketed')
  if (tail.endsWith(':')) add('ends with colon')
  if (/\?["'”’»]?$/.test(tail)) add(ADDRESSED.test(head) ? 'question to someone' : 'question')
  if (short && /["„“”‘«»]|,,|''| '/.test(head)) add('holds a quotation mark')
  if (tail.endsWith('!')) add('exclamation')
  if (/[★☆✩⭐▶►]/u.test(head)) add('stars')
  if (!/\p{Ll}/u.test(head)) add(/\p{Lu}/u.test(head) ? 'all capitals' : 'no letters')
  if (length < 200 && /[@©]|https?:|www\.|\.(?:nl|be|com|example)\b/.test(head)) add('address or ©')
  if (PLACE_LINE.test(head)) add('place line')
  if (short && NAME_FIRST.test(head)) add('a name, then a date or bar')
  if (!short && length < 240 && /\((?:foto|beeld)|\b(?:Foto|Beeld|Archieffoto)\b/.test(tail)) add('credit at the end')
}

function isAllCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

function lengthClass(length: number): string {
  if (length < 12) return 'tiny'
  if (length < 30) return 'short'
  if (length < 60) return 'line'
  if (length < 100) return 'long line'
  return length < 180 ? 'lead' : 'prose'
}

/** How a segment opens: the family of furniture whose first words it has, or a bullet, number or quotation mark. */
function openingOf(head: string): string {
  const words = head
    .slice(head.charCodeAt(0) === 40 ? 1 : 0, 40)
    .toLowerCase()
    .split(/[\s:,.|•·)-]+/, 2)
  const [first = '', second = ''] = words
  const family = FURNITURE_OPENINGS.get(`${first} ${second}`) ?? FURNITURE_OPENINGS.get(first)
  if (family) return family
  if (/^[©]|^\(c\)/.test(head)) return 'credit'
  if (/^[-–—•*·▪►>] ?/.test(head)) return 'bullet'
  if (/^\d{1,2}[.)] /.test(head)) return 'number'
  if (/^\d{1,2}[.:u]\d{2}\b/.test(head)) return 'time'
  return /^["'„“‘«]|^,,/.test(head) ? 'mark' : ''
}
