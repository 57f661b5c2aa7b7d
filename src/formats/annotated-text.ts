import type { Block } from '../blocks'
import type { Cluster, Mention } from '../coreference'
import type { LanguageGuess } from '../language'
import type { Entity } from '../names'
import type { Quote } from '../quotations'
import { firstWhere, type Span, type TextSpan } from '../span'
import type { Arc } from '../syntax'
import type { Tag } from '../tags'

/** A token as formats need it: tags are absent where layer `tags` was off, head and relation where layer `syntax` was. */
export interface AnnotatedToken extends TextSpan, Partial<Tag>, Partial<Arc> {}

/** What every format writes: a `Document` is one, and so is its JSON. */
export interface AnnotatedText {
  readonly id: string
  readonly text: string
  readonly language: LanguageGuess
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  readonly tokens: readonly AnnotatedToken[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  /** Layers that were left empty, of the whole or of some blocks, and why; absent in the JSON where there are none. */
  readonly skipped?: readonly { readonly blocks?: readonly number[]; readonly reason: string }[]
  /** Absent or empty where layer `coreference` was off. */
  readonly mentions?: readonly Mention[]
  /** Absent or empty where layer `coreference` was off. */
  readonly clusters?: readonly Omit<Cluster, 'mentions'>[]
}

/** A sentence, or a whole boilerplate block, with its tokens: what line-based formats take for a sentence. */
export interface Unit extends Span {
  /** Index of the block it stands in. */
  readonly block: number
  /** Whether it is the first of its block. */
  readonly opensBlock: boolean
  /** Index of its first token. */
  readonly firstToken: number
  /** Index just past its last token. */
  readonly endToken: number
}

/** Divides the text into units that hold every token exactly once. */
export function unitsOf(doc: AnnotatedText): Unit[] {
  const units: Unit[] = []
  let sentence = 0
  let token = 0
  doc.blocks.forEach((block, index) => {
    const before = units.length
    const add = (span: Span) => {
      const firstToken = token
      while (token < doc.tokens.length && (doc.tokens[token] as AnnotatedToken).end <= span.end) token++
      units.push({ start: span.start, end: span.end, block: index, opensBlock: units.length === before, firstToken, endToken: token })
    }
    while (sentence < doc.sentences.length && (doc.sentences[sentence] as Span).end <= block.end) add(doc.sentences[sentence++] as Span)
    if (units.length === before) add(block)
  })
  return units
}

/** The indices `[first, end)` of the tokens that `span` touches; found by halving. */
export function tokenRange(tokens: readonly Span[], span: Span): [number, number] {
  const first = firstWhere(tokens.length, (t) => (tokens[t] as Span).end > span.start)
  return [
    first,
    Math.max(
      first,
      firstWhere(tokens.length, (t) => (tokens[t] as Span).start >= span.end),
    ),
  ]
}

/** For each unit, the numbers of the ranges that have a token in it, in the order given. */
export function rangesByUnit(units: readonly Unit[], ranges: readonly (readonly [number, number])[]): number[][] {
  const found: number[][] = units.map(() => [])
  ranges.forEach(([first, end], i) => {
    let unit = firstWhere(units.length, (u) => (units[u] as Unit).endToken > first)
    while (unit < units.length && (units[unit] as Unit).firstToken < end) found[unit++]?.push(i)
  })
  return found
}
