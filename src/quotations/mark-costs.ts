import type { Token } from '../tokens'

/** A mark as it stands in Dutch and Flemish papers: double or single, and what it does by its form. */
export interface Mark {
  readonly text: string
  readonly family: 'double' | 'single'
  /** What it costs to let it open and close by its form alone. */
  readonly open: number
  readonly close: number
}

const mark = (text: string, family: Mark['family'], open: number, close: number): [string, Mark] => [text, { text, family, open, close }]

/** Every mark. A reversed one (*”ja”*, *‘ja‘*) is dearer than one in its usual place. */
export const MARKS: ReadonlyMap<string, Mark> = new Map([
  mark('„', 'double', 0, 9),
  mark(',,', 'double', 0, 9),
  mark('“', 'double', 0, 1),
  mark('”', 'double', 1.5, 0),
  mark('‟', 'double', 0, 5),
  mark('"', 'double', 0, 0),
  mark('＂', 'double', 0, 0),
  mark("''", 'double', 1.5, 0),
  mark('’’', 'double', 1.5, 0),
  mark('‘‘', 'double', 0, 1.5),
  mark('``', 'double', 0, 5),
  mark('´´', 'double', 1, 0),
  mark('«', 'double', 0, 0),
  mark('»', 'double', 0, 0),
  mark('‘', 'single', 0, 1.2),
  mark('’', 'single', 1.2, 0),
  mark('‛', 'single', 0, 5),
  mark('‚', 'single', 0, 9),
  mark("'", 'single', 0, 0),
  mark('`', 'single', 0, 1.5),
  mark('´', 'single', 1, 0),
  mark('‹', 'single', 0, 5),
  mark('›', 'single', 5, 0),
])

/** What closes a mark of this form in print. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['„', '”“"'],
  [',,', "''’’\"”"],
  ['“', '”'],
  ['”', '”'],
  ['‟', '”'],
  ['"', '"'],
  ['＂', '＂'],
  ["''", "''"],
  ['’’', '’’'],
  ['‘‘', '’’'],
  ['``', "''´´"],
  ['´´', '´´'],
  ['‘', '’'],
  ['’', '’'],
  ['‛', '’'],
  ['‚', '’‘'],
  ["'", "'"],
  ['`', "´'’"],
  ['´', '´'],
  ['‹', '›'],
])

/** What a mark costs that does nothing though it is no apostrophe. */
export const STRAY = 4
/** What the other mark of a pair costs where it is of another form or family. */
const OTHER_FORM = 0.8
const OTHER_FAMILY = 2.6

/** The white space and the words around a mark. */
export interface Spacing {
  /** Whether white space, a bracket, a dash or the edge of the block stands before it. */
  readonly free: boolean
  readonly glued: boolean
  readonly gluedNext: boolean
  /** The tokens beside it; empty at the edges. */
  readonly before: string
  readonly after: string
  readonly beforeKind: Token['kind'] | ''
  readonly afterKind: Token['kind'] | ''
}

const OPENS_BEFORE: ReadonlySet<string> = new Set(['(', '[', '{', '-', '–', '—', '--', '/', ':', '…', '...'])
/** Marks after which a sentence or a speech begins. */
export const BREAKS: ReadonlySet<string> = new Set(['.', '!', '?', ':'])
/** What an apostrophe leaves of *hem*, *een*, *het*, *des*, *ik* and *er*. */
const SHORTENED: ReadonlySet<string> = new Set(['m', 'n', 't', 's', 'k', 'r', 'ns', 'tis', 'twas'])

/** Looks around the mark at token `t` in a block of tokens from `first` to before `end`. */
export function spacingOf(tokens: readonly Token[], t: number, first: number, end: number): Spacing {
  const token = tokens[t] as Token
  const before = t > first ? tokens[t - 1] : undefined
  const after = t + 1 < end ? tokens[t + 1] : undefined
  const glued = before !== undefined && before.end === token.start
  return {
    glued,
    free: !glued || OPENS_BEFORE.has(before.text),
    gluedNext: after !== undefined && after.start === token.end,
    before: before?.text ?? '',
    after: after?.text ?? '',
    beforeKind: before?.kind ?? '',
    afterKind: after?.kind ?? '',
  }
}

const isMark = (text: string) => MARKS.has(text)

/** What it costs to let a mark open a quotation here. */
export function openCost(mark: Mark, { glued, free, gluedNext, before, after, beforeKind, afterKind }: Spacing, inward: boolean): number {
  if (after === '') return Number.POSITIVE_INFINITY
  if (mark.text === '«' || mark.text === '»') return (mark.text === '»') === inward ? 0.2 : Number.POSITIVE_INFINITY
  let cost = mark.open
  if (free) cost += gluedNext ? 0 : before === ':' ? 0.6 : 1
  // gekomen."Ja": the space between the sentences is missing.
  else if (BREAKS.has(before) && gluedNext && /^\p{Lu}/u.test(after)) cost += 1.2
  else if (isMark(before)) cost += gluedNext ? 0.4 : 3
  else if (glued && beforeKind === 'punctuation' && gluedNext) cost += 1.5
  else cost += mark.close > 4 ? 2 : 6
  if (afterKind === 'punctuation' && !isMark(after) && !/^(?:\.\.\.|…|[([¿¡–—-])$/.test(after)) cost += 3
  if (mark.family === 'single' && gluedNext && SHORTENED.has(after)) cost += 2
  return cost
}

/** What it costs to let a mark close a quotation here. */
export function closeCost(mark: Mark, { glued, gluedNext, before, after, afterKind, beforeKind }: Spacing, inward: boolean): number {
  if (before === '') return Number.POSITIVE_INFINITY
  if (mark.text === '«' || mark.text === '»') return (mark.text === '«') === inward ? 0.2 : Number.POSITIVE_INFINITY
  let cost = mark.close
  const beforeWord = gluedNext && afterKind !== 'punctuation' && after !== '' && !after.startsWith('-')
  if (glued) cost += beforeWord ? (BREAKS.has(before) || before === ',' ? 1.5 : 3) : 0
  else if (beforeWord) cost += 6
  else cost += before === ':' ? 4 : 1
  if (before === ':' && glued) cost += 2
  // 5'30", 6'': a sign of inches or minutes
  if (beforeKind === 'number' && glued && mark.text === '"') cost += 0.1
  return cost
}

/** Whether speech begins with a mark: at the start, after a colon or a sentence, before a capital. */
export function beginsSpeech({ glued, gluedNext, before, after }: Spacing): boolean {
  return (
    (!glued || (gluedNext && BREAKS.has(before))) &&
    (before === '' || before === ',' || BREAKS.has(before)) &&
    /^\p{Lu}\p{L}|^(?:Ik|U|Ja|…)$/u.test(after)
  )
}

/** What it costs to take a mark for an apostrophe, a sign of inches, a bullet, or a slip. */
export function strayCost(mark: Mark, spacing: Spacing): number {
  const { glued, gluedNext, before, after, beforeKind, afterKind } = spacing
  // » Eerste punt: a bullet
  if (mark.text === '»' && before === '' && !gluedNext) return 1
  if (beginsSpeech(spacing) || (glued && !gluedNext && /^[.!?]$/.test(before))) return STRAY + 2
  if (mark.family === 'double') return beforeKind === 'number' && !gluedNext ? 2 : mark.text === ',,' && glued && !gluedNext ? 1 : STRAY + 2
  const wordBefore = glued && beforeKind === 'word'
  const wordAfter = gluedNext && afterKind !== 'punctuation'
  if (wordBefore && wordAfter) return 0
  if (wordAfter && !glued) return SHORTENED.has(after) ? 0.1 : /^\d\d$/.test(after) ? 1 : 2.6
  if (wordBefore) return /[sxz]$/i.test(before) ? 0.9 : 5
  return beforeKind === 'number' && glued ? 1.5 : STRAY - 0.6
}

/** What it costs that `close` closes what `open` opened. */
export function matchCost(open: Mark, close: Mark, inward: boolean): number {
  if (open.text === '«' || open.text === '»') return close.text === (inward ? '«' : '»') ? 0 : OTHER_FAMILY + 2
  if (close.text === '«' || close.text === '»') return Number.POSITIVE_INFINITY
  if (open.text === '“' && close.text === '“') return OTHER_FORM - 0.5
  const usual = CLOSERS.get(open.text)?.includes(close.text)
  // “ closes what „ opened at no cost of its own
  if (usual) return close.text === '“' || (open.text === '‚' && close.text === '‘') ? -close.close : 0
  return open.family === close.family ? OTHER_FORM : OTHER_FAMILY
}
