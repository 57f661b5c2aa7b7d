import { FURNITURE_OPENINGS, FURNITURE_WORDS } from '../dutch/page-furniture'
import type { Span } from '../span'

/** Longest stretch of a segment that features look at, in code units: what tells a heading or furniture stands at its ends. */
const HEAD = 400
const TAIL = 60
const OPENINGS = new Map(FURNITURE_OPENINGS)
const SMALL_WORDS = new Set(
  'de het een en van in op te is zijn was dat die met voor niet aan er maar om ook als bij uit naar dan nog wordt worden heeft hebben zich hij ze zij we ik je der die das und the of and to'.split(
    ' ',
  ),
)
const MONTH = '(?:jan|feb|maart|mrt|apr|mei|juni|juli|jun|jul|aug|sep|okt|oct|nov|dec|januar|märz|march|may|june|july)[a-zé]*\\.?'
const DATE = new RegExp(`\\b\\d{1,2} ${MONTH}(?: \\d{2,4})?\\b|\\b\\d{1,4}[-/]\\d{1,2}(?:[-/]\\d{2,4})?\\b|\\b${MONTH} \\d{4}\\b`, 'i')
const CLOCK = /\b\d{1,2}[:.u]\d{2}\b(?! (?:euro|procent|meter))/
const FINAL = /[.!?…]["'”’»)\]]{0,3}$/
const SEPARATOR = / [-–|•·] | • |[|•·]/

/** What a segment looks like, apart from its place: features by name. */
export interface SegmentLook {
  readonly names: readonly string[]
  readonly length: number
  readonly final: boolean
}

/** Describes one segment. */
export function lookOf(text: string, segment: Span): SegmentLook {
  const length = segment.end - segment.start
  const head = text.slice(segment.start, Math.min(segment.end, segment.start + HEAD))
  const tail = text.slice(Math.max(segment.start, segment.end - TAIL), segment.end)
  const final = FINAL.test(tail)
  const names: string[] = [`length ${lengthClass(length)}`, final ? 'final mark' : 'no final mark']
  const words = head.split(/\s+/)
  const small = words.filter((w) => SMALL_WORDS.has(w)).length
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).length
  const furniture = words.filter((w) => FURNITURE_WORDS.has(w.toLowerCase().replace(/[^\p{L}-]/gu, ''))).length
  names.push(`words ${words.length < 9 ? words.length : words.length < 14 ? '9+' : words.length < 25 ? '14+' : '25+'}`)
  names.push(`small words ${Math.min(small, 4)}`, `capitals ${Math.round((4 * capitals) / words.length)}`)
  if (furniture) names.push(`furniture ${Math.min(furniture, 3)}`)
  const opening = openingOf(head)
  if (opening) names.push(`opens as ${opening}`, ...(final ? [] : [`opens as ${opening}, no final mark`]))
  if (DATE.test(head)) names.push('date', length < 80 ? 'date, short' : 'date, long')
  if (CLOCK.test(head)) names.push('clock', ...(length < 80 ? ['clock, short'] : []))
  if (length < 120 && SEPARATOR.test(head)) names.push('separator')
  if (length < 120 && head.includes(' / ')) names.push('path')
  if (/^[-–•*·▪►>] ?/.test(head)) names.push('bullet')
  if (/^\d{1,2}[.)] /.test(head)) names.push('number')
  if (/^["'„“‘«]/.test(head) || head.startsWith(',,')) names.push('opens with a mark')
  if (/^\(.*\)$/.test(head)) names.push('bracketed')
  if (/:$/.test(tail)) names.push('ends with colon')
  if (/\?["'”’»]?$/.test(tail)) names.push('question')
  if (!/\p{Ll}/u.test(head)) names.push(/\p{Lu}/u.test(head) ? 'all capitals' : 'no letters')
  if (length < 120 && /: ["'„“‘«]/.test(head)) names.push('colon and mark')
  else if (length < 120 && /\p{L}: \p{L}/u.test(head)) names.push('colon')
  if (/[@©]|https?:|www\.|\.(?:nl|be|com)\b/.test(head) && length < 200) names.push('address or ©')
  if (/^\p{Lu}[\p{L}'’.-]*(?: (?:van|de|der|den|ten|ter|te|het|'t|van der|van den|el|al|la))*(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(head))
    names.push('a name')
  if (/^\p{Lu}[\p{Lu} '’.-]{2,40}(?: \([^)]{2,20}\))? ?[-–—]/u.test(head)) names.push('place line')
  return { names, length, final }
}

/** The features of segment `i` among all: its look, its place, and the look of its neighbours. */
export function featuresOf(looks: readonly SegmentLook[], i: number, firstProse: number, lastProse: number): string[] {
  const look = looks[i] as SegmentLook
  const before = looks[i - 1]
  const after = looks[i + 1]
  const kind = `${lengthClass(look.length)}${look.final ? ' final' : ''}`
  const place = i < firstProse ? 'before the story' : i > lastProse ? 'after the story' : 'in the story'
  const features = [...look.names, place, `${place}, ${kind}`, `first ${Math.min(i, 3)}`, `last ${Math.min(looks.length - 1 - i, 3)}`]
  for (const name of look.names) if (INTERESTING.test(name)) features.push(`${place}: ${name}`)
  features.push(`before ${shape(before)}`, `after ${shape(after)}`, `${kind} before ${shape(before)}`, `${kind} after ${shape(after)}`)
  if (i === 0) features.push(`first: ${kind}`)
  if (before && after) features.push(`between ${shape(before)} and ${shape(after)}`)
  return features
}

const INTERESTING = /^(?:date|clock|separator|opens as|a name|bracketed|furniture|all capitals|question|bullet|colon|number|words [1-4]$)/

const shape = (look: SegmentLook | undefined): string => (look ? `${lengthClass(look.length)}${look.final ? ' final' : ''}` : 'none')

function lengthClass(length: number): string {
  if (length < 12) return 'tiny'
  if (length < 30) return 'short'
  if (length < 60) return 'line'
  if (length < 100) return 'long line'
  return length < 180 ? 'lead' : 'prose'
}

/** Whether a segment is surely prose: long, with a final mark. */
export function isProse(look: SegmentLook): boolean {
  return look.final && look.length >= 100
}

/** The family of furniture whose first words a segment has. */
function openingOf(head: string): string | undefined {
  const lower = head.slice(0, 40).toLowerCase()
  const words = lower.split(/[\s:,.|•·-]+/, 3)
  return OPENINGS.get(words.slice(0, 2).join(' ')) ?? OPENINGS.get(words[0] ?? '') ?? (/^[©]|^\(c\)/.test(lower) ? 'credit' : undefined)
}
