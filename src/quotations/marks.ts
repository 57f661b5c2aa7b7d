import type { Block } from '../blocks'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { findDialogue } from './dashes'
import { beginsSpeech, closeCost, MARKS, type Mark, matchCost, openCost, type Spacing, STRAY, spacingOf, strayCost } from './mark-costs'
import type { MarkedSpan, MarkInput } from './marked-span'
import { MarkedSpans } from './marked-spans'

/** What opens speech: quotation marks alone, or dashes at the start of a paragraph as well. */
export type Dialogue = 'marks' | 'dash'

/** Deepest nesting followed: quotations within quotations within quotations, and one to spare. */
const DEEPEST = 4
/** Readings followed at once, and how much dearer than the cheapest one may be. */
const MOST_READINGS = 12
const FARTHEST_BEHIND = 9
/** What a mark without its other costs: one that ends at the reporter's clause, one that begins speech, any other. */
const ENDS_IN_CLAUSE = 2
const BEGINS_SPEECH = 3.4
const UNCLOSED = 4.5
/** What a mark left open inside another adds; what a mark costs inside marks of the same form or of another. */
const INNER = 0.5
const NESTED_SAME = 1.6
const NESTED = 0.3
/** What going on in the next paragraph costs. */
const GOES_ON = 0.2
/** How many paragraphs a quotation may go on over. */
const MOST_PARAGRAPHS = 12

/** A mark that is open in a reading. */
interface Open {
  readonly token: number
  readonly mark: Mark
  readonly paragraphs: number
  /** What it costs where it is never closed. */
  readonly unclosed: number
  /** Where the reporter's clause begins in its block, if it does. */
  readonly clause: number
  readonly below: Open | undefined
  readonly depth: number
}

/** What a reading has found, the last first. */
interface Found {
  readonly first: number
  readonly end: number
  /** `false` where one of its marks is missing. */
  readonly closed: boolean
  /** Whether only the closing mark is there. */
  readonly lone: boolean
  readonly before: Found | undefined
}

/** A way to read the marks so far. */
interface Reading {
  readonly cost: number
  readonly open: Open | undefined
  readonly found: Found | undefined
}

/**
 * Finds the quotation marks that belong together, every style and nested; apostrophes are no marks. Every mark may open, close or be
 * neither; the cheapest way to read a paragraph's marks together wins, so that marks of one form may nest and spaced, mixed and
 * reversed ones are read. A mark that is never closed ends at the reporter's clause or with its block; a quotation may run over
 * paragraphs that each begin with the opening mark. Spans nest or are apart. Linear.
 */
export function findMarks(input: MarkInput, dialogue: Dialogue = 'marks'): MarkedSpan[] {
  const marked = new MarkFinder(input).find()
  if (dialogue === 'marks') return marked
  const all = [...findDialogue(input), ...marked].sort((a, b) => a.start - b.start || b.end - a.end)
  return apartOrNested(all, input.tokens)
}

class MarkFinder {
  #readings: Reading[] = [{ cost: 0, open: undefined, found: undefined }]
  /** The token after the block being read. */
  #end = 0
  /** Whether guillemets point inwards (»so«), as the first one in the text tells. */
  readonly #inward: boolean

  readonly #spans: MarkedSpans

  constructor(readonly input: MarkInput) {
    this.#spans = new MarkedSpans(input)
    const first = input.tokens.find((t) => t.text === '«' || t.text === '»')
    this.#inward = first?.text === '»'
  }

  find(): MarkedSpan[] {
    const { blocks, sentences } = this.input
    let sentence = 0
    blocks.forEach((block, index) => {
      let first = -1
      let end = -1
      while (sentence < sentences.length && sentences[sentence]?.block === index) {
        const span = sentences[sentence++] as Sentence
        if (first < 0) first = span.firstToken
        end = span.endToken
      }
      if (block.type === 'boilerplate' || first < 0) return
      this.#end = end
      for (let t = this.#begin(block, first); t < end; t++) this.#mark(t, first, end)
    })
    this.#settle((reading) => this.#abandonAll(reading))
    const spans: MarkedSpan[] = []
    for (let found = this.#readings[0]?.found; found; found = found.before) {
      const span = found.lone ? this.#spans.loneClose(found.first, found.before) : this.#spans.spanOf(found.first, found.end, found.closed)
      if (span) spans.push(span)
    }
    return apartOrNested(
      spans.sort((a, b) => a.start - b.start || b.end - a.end),
      this.input.tokens,
    )
  }

  /** Begins a block: what is open goes on where the block begins with the same mark, and else ends. Gives the first token to read. */
  #begin(block: Block, first: number): number {
    const text = this.input.tokens[first]?.text
    const known = block.type === 'paragraph' ? MARKS.get(text ?? '') : undefined
    if (this.#readings.every((r) => !r.open)) return first
    if (!known) {
      this.#settle((reading) => this.#abandonAll(reading))
      return first
    }
    const next: Reading[] = []
    for (const reading of this.#readings) {
      let bottom = reading.open
      while (bottom?.below) bottom = bottom.below
      const ended = this.#abandonAll(reading)
      this.#read(ended, first, spacingOf(this.input.tokens, first, first, Number.POSITIVE_INFINITY), known, next)
      if (bottom && bottom.mark.text === known.text && bottom.paragraphs < MOST_PARAGRAPHS) {
        const kept = this.#abandonAll(reading, bottom)
        // „Wij gaan door, zei Jansen. ⏎ „…: that paragraph's quotation ended in its clause
        const cost = kept.cost + GOES_ON + (Number.isFinite(bottom.clause) ? UNCLOSED : 0)
        next.push({ ...kept, cost, open: { ...bottom, paragraphs: bottom.paragraphs + 1, clause: this.#spans.clauseIn(first, this.#end) } })
      }
    }
    this.#keep(next)
    return first + 1
  }

  #settle(change: (reading: Reading) => Reading): void {
    this.#keep(this.#readings.map(change))
  }

  #mark(t: number, first: number, end: number): void {
    const { tokens } = this.input
    const token = tokens[t] as Token
    if (token.kind !== 'punctuation' && token.kind !== 'symbol') return
    const known = MARKS.get(token.text)
    if (!known) return
    const spacing = spacingOf(tokens, t, first, end)
    const next: Reading[] = []
    for (const reading of this.#readings) this.#read(reading, t, spacing, known, next)
    this.#keep(next)
  }

  /** Adds every way to go on from a reading with the mark at token `t`. */
  #read(reading: Reading, t: number, spacing: Spacing, mark: Mark, next: Reading[]): void {
    const { cost, open, found } = reading
    const none = strayCost(mark, spacing)
    if (none < STRAY * 2) next.push({ cost: cost + none, open, found })
    const opening = openCost(mark, spacing, this.#inward)
    if (Number.isFinite(opening)) {
      const depth = open?.depth ?? 0
      const same = open && (open.mark.text === mark.text || open.mark.family === mark.family)
      if (depth < DEEPEST) {
        const nested = open ? (same ? NESTED_SAME : NESTED) : 0
        next.push({ cost: cost + opening + nested, open: this.#open(t, mark, spacing, open), found })
      }
      if (open && same) {
        // The same opened again without a close: the earlier one was never closed.
        const end = Math.min(t, this.input.sentences[this.#spans.sentenceOf(open.token)]?.endToken ?? t)
        next.push({
          cost: cost + opening + unclosedCost(open, t),
          open: this.#open(t, mark, spacing, open.below),
          found: this.#unclosed(open, end, found),
        })
      }
    }
    const closing = closeCost(mark, spacing, this.#inward)
    if (!Number.isFinite(closing)) return
    let dropped = 0
    let left = found
    for (let at = open; at; at = at.below) {
      const match = matchCost(at.mark, mark, this.#inward)
      if (Number.isFinite(match))
        next.push({
          cost: cost + closing + match + dropped,
          open: at.below,
          found: { first: at.token, end: t + 1, closed: true, lone: false, before: left },
        })
      dropped += unclosedCost(at, t) + INNER
      left = this.#unclosed(at, t, left)
    }
    if (!open && (mark.family === 'double' || spacing.beforeKind === 'punctuation'))
      next.push({ cost: cost + closing + UNCLOSED, open, found: { first: t, end: t + 1, closed: false, lone: true, before: found } })
  }

  #open(token: number, mark: Mark, spacing: Spacing, below: Open | undefined): Open {
    const unclosed = beginsSpeech(spacing) ? BEGINS_SPEECH : UNCLOSED
    const clause = this.#spans.clauseIn(token, this.#end)
    return { token, mark, paragraphs: 0, unclosed, clause, below, depth: (below?.depth ?? 0) + 1 }
  }

  /** Keeps the cheapest reading of each state, and of those the cheapest few. */
  #keep(readings: readonly Reading[]): void {
    const best = new Map<string, Reading>()
    for (const reading of readings) {
      let key = ''
      for (let at = reading.open; at; at = at.below) key += at.mark.text + (at.depth === 1 && at.paragraphs > 0 ? '+' : '')
      const known = best.get(key)
      if (!known || reading.cost < known.cost) best.set(key, reading)
    }
    const kept = [...best.values()].sort((a, b) => a.cost - b.cost)
    const least = kept[0]?.cost ?? 0
    this.#readings = kept
      .filter((r, i) => i < MOST_READINGS && r.cost <= least + FARTHEST_BEHIND)
      .map((r) => (least > 0 ? { ...r, cost: r.cost - least } : r))
  }

  /** Ends every open mark, down to `kept`. */
  #abandonAll(reading: Reading, kept?: Open): Reading {
    let { cost, found } = reading
    let open = reading.open
    for (; open && open !== kept; open = open.below) {
      cost += unclosedCost(open, Number.POSITIVE_INFINITY)
      found = this.#unclosed(open, Number.POSITIVE_INFINITY, found)
    }
    return { cost, open, found }
  }

  /** An unclosed mark with the words that belong to it, before token `end`. */
  #unclosed(open: Open, end: number, before: Found | undefined): Found {
    return { first: open.token, end, closed: false, lone: false, before }
  }
}

/** What it costs to leave a mark open up to token `end`. */
function unclosedCost(open: Open, end: number): number {
  const cost = open.clause < end ? ENDS_IN_CLAUSE : open.unclosed
  // What goes on over paragraphs must close somewhere: else each was a quotation of its own.
  return cost + open.paragraphs * UNCLOSED * 1.5
}

/** Cuts spans of broken marks so that none crosses another, and counts how many hold each. */
function apartOrNested(spans: readonly MarkedSpan[], tokens: readonly Token[]): MarkedSpan[] {
  const kept: MarkedSpan[] = []
  const open: number[] = []
  for (const span of spans) {
    let outer = kept[open.at(-1) ?? -1]
    while (outer && outer.endToken <= span.firstToken) {
      open.pop()
      outer = kept[open.at(-1) ?? -1]
    }
    // The open spans that end inside this one are broken, each, and cut; else this one is left out.
    let crossed = 0
    while (outer && span.endToken > outer.endToken && mayCut(outer, span)) outer = kept[open[open.length - 1 - ++crossed] ?? -1]
    if (outer && (span.endToken > outer.endToken || (span.firstToken === outer.firstToken && span.endToken === outer.endToken))) continue
    for (; crossed > 0; crossed--) {
      const cut = open.pop() as number
      kept[cut] = { ...(kept[cut] as MarkedSpan), endToken: span.firstToken, end: (tokens[span.firstToken - 1] as Token).end }
    }
    if (open.length >= DEEPEST) continue
    kept.push({ ...span, depth: open.length })
    open.push(kept.length - 1)
  }
  return kept
}

/** Whether a span that lacks a mark may end where another begins. */
function mayCut(outer: MarkedSpan, span: MarkedSpan): boolean {
  return !outer.closed && span.closed && span.firstToken > outer.firstToken + 1
}
