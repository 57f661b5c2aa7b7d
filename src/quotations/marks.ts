import type { Block } from '../blocks'
import type { Sentence } from '../sentences'
import { firstWhere } from '../span'
import type { Token } from '../tokens'
import { lower } from './mentions'
import { ALDUS, classOfWord, STRONG } from './surroundings'

/** What marks are found in. */
export interface MarkInput {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** A stretch between quotation marks, marks included; tokens are numbered in the document. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** Number of marked spans that hold this one. */
  readonly depth: number
  /** Whether its closing mark is there. */
  readonly closed: boolean
}

type Family = 'double' | 'single'
type Role = 'open' | 'close' | 'either'

/** Family and role of every mark, as it stands in Dutch and Flemish papers; roles are settled by the white space around. */
const MARKS: ReadonlyMap<string, readonly [Family, Role]> = new Map<string, readonly [Family, Role]>([
  ['„', ['double', 'open']],
  [',,', ['double', 'open']],
  ['“', ['double', 'either']],
  ['”', ['double', 'close']],
  ['‟', ['double', 'open']],
  ['"', ['double', 'either']],
  ['＂', ['double', 'either']],
  ["''", ['double', 'close']],
  ['’’', ['double', 'close']],
  ['``', ['double', 'open']],
  ['«', ['double', 'either']],
  ['»', ['double', 'either']],
  ['‘', ['single', 'either']],
  ['’', ['single', 'close']],
  ['‚', ['single', 'open']],
  ["'", ['single', 'either']],
  ['`', ['single', 'open']],
  ['‹', ['single', 'open']],
  ['›', ['single', 'close']],
])

/** How many tokens are looked at for a word between marks: `„…”` has none and is no quotation. */
const EMPTY = 6

/** Deepest nesting followed: quotations within quotations within quotations, and one to spare. */
const DEEPEST = 4

interface Open {
  readonly token: number
  readonly family: Family
  readonly mark: string
  readonly block: number
}

/**
 * Finds the quotation marks that belong together, every style and nested; apostrophes are no marks. A mark that is never closed ends
 * before the next opening mark of its family or with its block; a quotation may run over paragraphs that each begin with the
 * opening mark. Linear.
 */
export function findMarks(input: MarkInput): MarkedSpan[] {
  return new MarkFinder(input).find()
}

class MarkFinder {
  readonly #spans: MarkedSpan[] = []
  #open: Open[] = []
  /** The first token of the block being read. */
  #first = 0
  /** Whether guillemets point inwards (»so«), as the first one in the text tells. */
  readonly #inward: boolean

  constructor(readonly input: MarkInput) {
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
      this.#first = first
      const start = this.#continuation(block, first) ? first + 1 : first
      for (let t = start; t < end; t++) this.#mark(t, first, end, index)
      this.#endBlock(end, sentence)
    })
    return this.#spans.sort((a, b) => a.start - b.start || b.end - a.end).map((s, i, all) => ({ ...s, depth: depthOf(all, i) }))
  }

  /** A paragraph that begins with the mark of a quotation that the paragraph before left open goes on with it. */
  #continuation(block: Block, first: number): boolean {
    const open = this.#open[0]
    if (!open) return false
    if (block.type === 'paragraph' && this.input.tokens[first]?.text === open.mark) return true
    this.#abandon(0, this.#endOf(open))
    return false
  }

  #mark(t: number, first: number, end: number, block: number): void {
    const { tokens } = this.input
    const token = tokens[t] as Token
    if (token.kind !== 'punctuation') return
    const known = MARKS.get(token.text)
    if (!known) return
    const [family] = known
    const role = this.#role(token, t, first, end, known)
    const closes = role === 'close' && family === 'single' && !this.#isOpen('single') && this.#isOpen('double') ? 'double' : family
    if (role === 'close') this.#close(t, closes, block)
    else if (role === 'open' && t + 1 < end) this.#push(t, family, token.text, block)
  }

  #push(t: number, family: Family, mark: string, block: number): void {
    // The same family opened again without a close: the earlier one was never closed.
    const again = this.#open.findIndex((o) => o.family === family)
    if (again >= 0 && !(again < this.#open.length - 1 && this.#open.length < 3)) {
      const open = this.#open[again] as Open
      if (open.mark === mark || this.#open.length >= DEEPEST) this.#abandon(again, Math.min(this.#endOf(open), t))
    }
    this.#open.push({ token: t, family, mark, block })
  }

  /** Ends the open marks from `index` on, which were never closed, before token `end`. */
  #abandon(index: number, end: number): void {
    for (const open of this.#open.splice(index))
      this.#add(open.token, Math.max(this.#unclosedEnd(open, Math.min(end, this.#endOf(open))), open.token + 1), false)
  }

  /** The token after the sentence in which a mark opened, or the last it can run to. */
  #endOf(open: Open): number {
    return this.input.sentences[this.#sentenceOf(open.token)]?.endToken ?? open.token + 1
  }

  /** The number of the first sentence that ends after token `t`, else of the last. */
  #sentenceOf(t: number): number {
    const { sentences } = this.input
    const last = sentences.length - 1
    return firstWhere(last, (i) => (sentences[i] as Sentence).endToken > t)
  }

  #add(first: number, end: number, closed: boolean): void {
    const { tokens } = this.input
    let word = first
    while (word < end && word < first + EMPTY && tokens[word]?.kind === 'punctuation') word++
    if (word >= end) return
    this.#spans.push({
      start: (tokens[first] as Token).start,
      end: (tokens[end - 1] as Token).end,
      firstToken: first,
      endToken: end,
      depth: 0,
      closed,
    })
  }

  #close(t: number, family: Family, block: number): void {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const open = this.#open[i] as Open
      if (open.family !== family) continue
      // Single marks left open inside were apostrophes, not marks; a double one was never closed.
      for (const inner of this.#open.splice(i + 1)) if (inner.family === 'double') this.#add(inner.token, t, false)
      this.#open.pop()
      this.#add(open.token, t + 1, true)
      return
    }
    const last = this.#open.at(-1)
    if (family === 'double' && (last?.mark === '‘' || last?.mark === "'")) {
      // ‘Ik ben geen paljas”: opened with one kind, closed with another.
      this.#open.pop()
      this.#add(last.token, t + 1, true)
    } else if (family === 'double' && this.#open.length === 0) this.#loneClose(t, block)
  }

  /** `Ik ga”, zei hij.`: a closing mark without an opening one quotes from the start of its sentence, or from the colon before. */
  #loneClose(t: number, block: number): void {
    const { tokens, sentences } = this.input
    const sentence = sentences[this.#sentenceOf(t)]
    if (!sentence || sentence.block !== block || t >= sentence.endToken) return
    let first = sentence.firstToken
    const earliest = Math.max(this.#first, t - LONGEST_SINGLE)
    for (let k = t - 1; k > earliest && !MARKS.has((tokens[k] as Token).text); k--) {
      // Een buurvrouw: Ik dacht eerst dat het de zon was. Maar …”
      if ((tokens[k] as Token).text === ':' && (k > first || /^\p{Lu}/u.test(tokens[k + 1]?.text ?? ''))) {
        first = k + 1
        break
      }
    }
    const last = this.#spans.at(-1)
    if (t - first < 3 || (last && last.endToken > first)) return
    this.#add(first, t + 1, false)
  }

  /** What is still open at the end of a block goes on if the next paragraph says so; all else ends here. */
  #endBlock(end: number, nextSentence: number): void {
    if (!this.#open.length) return
    const { tokens, sentences, blocks } = this.input
    const next = sentences[nextSentence]
    const outer = this.#open[0] as Open
    const goesOn =
      next !== undefined &&
      (outer.family === 'double' || outer.mark === '‘') &&
      blocks[next.block]?.type === 'paragraph' &&
      tokens[next.firstToken]?.text === outer.mark &&
      this.#closesSomewhere(outer, next.block)
    for (const inner of this.#open.splice(goesOn ? 1 : 0)) {
      if (inner.family === 'single' && (inner.mark === '`' || (inner.mark === "'" && !this.#beginsSpeech(inner.token, -1)))) continue // an apostrophe after all
      this.#add(inner.token, this.#unclosedEnd(inner, end), false)
    }
  }

  /** An unclosed double mark runs to the reporter's clause (`„Het is op, zegt Jansen.`) or the end of its block, a single one to that of its sentence. */
  #unclosedEnd(open: Open, end: number): number {
    const { input } = this
    const { tokens } = input
    const last = Math.min(end, open.token + LONGEST_SINGLE)
    for (let t = open.token + 2; t < last - 1; t++) {
      if (tokens[t]?.text === ',' && t + 2 < end && ATTRIBUTES.has(classOfWord(lower(tokens[t + 1])))) return t
    }
    const sentence = this.#sentenceOf(open.token)
    const after = tokens[open.token + 1]?.text ?? ''
    const starts = input.sentences[sentence]?.firstToken === open.token || tokens[open.token - 1]?.text === ':'
    // volgens een woordvoerder "niets dat wijst op brandstichting. De politie …: words of the reporter's sentence end with it
    if (!starts && /^\p{Ll}/u.test(after)) return Math.min(end, this.#beforeFinal(open))
    return Math.min(end, open.family === 'double' || starts ? end : this.#endOf(open))
  }

  /** The end of the sentence in which a mark opened, without its final mark. */
  #beforeFinal(open: Open): number {
    const end = this.#endOf(open)
    return FINAL.has(this.input.tokens[end - 1]?.text ?? '') ? end - 1 : end
  }

  /** Whether a quotation that goes on in `block` is closed there or in a paragraph right after that goes on likewise. */
  #closesSomewhere(open: Open, block: number): boolean {
    const { blocks, text } = this.input
    for (let b = block; b < blocks.length && b < block + 10; b++) {
      const { start, end, type } = blocks[b] as Block
      const body = text.slice(start, end)
      if (type !== 'paragraph' || !body.startsWith(open.mark)) return false
      const closer = CLOSER_OF.get(open.mark) ?? open.mark
      const at = indexOfMark(body, closer, open.mark.length)
      if (at >= 0) {
        const reopened = body.indexOf(open.mark, open.mark.length)
        return closer === open.mark || reopened < 0 || at < reopened
      }
    }
    return false
  }

  #role(token: Token, t: number, first: number, end: number, [family, fixed]: readonly [Family, Role]): Role | 'none' {
    const { tokens } = this.input
    const before = t > first ? (tokens[t - 1] as Token) : undefined
    const after = t + 1 < end ? (tokens[t + 1] as Token) : undefined
    const glued = before !== undefined && before.end === token.start
    const gluedNext = after !== undefined && after.start === token.end
    // gekomen."Ja": the space between the sentences is missing.
    const missingSpace =
      glued && gluedNext && before !== undefined && FINAL.has(before.text) && (after as Token).kind === 'word' && before.start > 0
    const opener =
      !glued ||
      (missingSpace && !this.#isOpen(family)) ||
      (before.kind === 'punctuation' && OPENS_BEFORE.has(before.text)) ||
      (MARKS.has(before?.text ?? '') && !this.#isOpen(family, token.text))
    switch (token.text) {
      case '«':
        return this.#inward ? 'close' : 'open'
      case '»':
        return this.#inward ? 'open' : 'close'
      case ',,':
        return gluedNext || !glued ? 'open' : 'none'
      case "''":
      case '’’':
        return this.#isOpen('double') ? 'close' : !glued && gluedNext ? 'open' : 'close'
      case '”':
        if (glued && before.kind === 'number' && !this.#isOpen('double')) return 'none'
        return !this.#isOpen('double') && opener && gluedNext ? 'open' : 'close'
      case '“':
        if (this.#open.some((o) => o.mark === '„' || o.mark === ',,') && !(opener && gluedNext)) return 'close'
        return glued && !opener && (!gluedNext || this.#isOpen('double')) ? 'close' : 'open'
      case '‘':
        if (glued && !gluedNext && this.#isOpen('single')) return 'close'
        return gluedNext || !glued ? 'open' : 'none'
      case '’':
        if (this.#closesDouble(t, glued, gluedNext, end)) return 'close'
        if (this.#isOpen('single')) return glued || !gluedNext ? 'close' : 'none'
        return opener && gluedNext && this.#closesSingle(t, end) ? 'open' : 'none'
      case '‚':
      case '`':
        return gluedNext ? 'open' : 'none'
      case "'":
        if (this.#closesDouble(t, glued, gluedNext, end)) return 'close'
        if (this.#isOpen('single') && (glued || !gluedNext)) return 'close'
        // 'Dit is 'm'
        if (this.#isOpen('single') && SHORTENED.has(after?.text ?? '')) return 'none'
        if (opener && gluedNext && (this.#closesSingle(t, end) || this.#beginsSpeech(t, first) || this.#closedByDouble(t, end)))
          return 'open'
        return this.#isOpen('single') ? 'close' : 'none'
      case '"':
      case '＂':
        if (this.#isOpen('double'))
          return opener && gluedNext && !glued && this.#open.at(-1)?.family === 'single' ? 'open' : glued || !gluedNext ? 'close' : 'open'
        // 5'30": a sign of inches, not a mark
        if (glued && !gluedNext && before.kind === 'number') return 'none'
        if (glued && before.kind === 'word' && after?.kind === 'punctuation' && !MARKS.has(after.text)) return 'close'
        return gluedNext || !glued ? 'open' : 'close'
      default:
        return fixed
    }
  }

  /** Whether a straight single mark that is never closed begins speech all the same: after a colon or at the start, before a capital. */
  #beginsSpeech(t: number, first: number): boolean {
    const { tokens } = this.input
    const before = tokens[t - 1]?.text ?? '.'
    return (t === first || before === ':' || FINAL.has(before)) && /^\p{Lu}\p{Ll}/u.test(tokens[t + 1]?.text ?? '')
  }

  /** Whether a straight single mark at `t` has a closing one later in the block: else it is an apostrophe. Looks a bounded way. */
  #closesSingle(t: number, end: number): boolean {
    const { tokens } = this.input
    const last = Math.min(end, t + LONGEST_SINGLE)
    for (let k = t + 1; k < last; k++) {
      const { text, start } = tokens[k] as Token
      if ((text === "'" || text === '’') && (tokens[k - 1] as Token).end === start) return true
    }
    return false
  }

  /** `'te kort door de bocht":`: a double mark closes a single one where none opens before. Looks a bounded way. */
  #closedByDouble(t: number, end: number): boolean {
    const { tokens } = this.input
    if (this.#isOpen('double')) return false
    for (let k = t + 2; k < Math.min(end, t + LONGEST_MIXED); k++) {
      const { text, start, end: tokenEnd } = tokens[k] as Token
      const known = MARKS.get(text)
      if (!known) continue
      const next = tokens[k + 1]
      return (
        (text === '"' || text === '”') &&
        (tokens[k - 1] as Token).end === start &&
        (next?.start !== tokenEnd || next.kind === 'punctuation')
      )
    }
    return false
  }

  /** `„zeer te betreuren'.`: a single mark closes a double one where no double one does before the next opens. */
  #closesDouble(t: number, glued: boolean, gluedNext: boolean, end: number): boolean {
    const { tokens } = this.input
    const inWord = gluedNext && tokens[t + 1]?.kind !== 'punctuation'
    if (!glued || inWord || this.#isOpen('single') || !this.#isOpen('double')) return false
    const last = Math.min(end, t + LONGEST_SINGLE)
    for (let k = t + 1; k < last; k++) {
      const { text, start, end: tokenEnd } = tokens[k] as Token
      if (MARKS.get(text)?.[0] !== 'double') continue
      const closes = text === '”' || text === "''" || ((tokens[k - 1] as Token).end === start && (tokens[k + 1]?.start ?? -1) !== tokenEnd)
      return !closes
    }
    return true
  }

  #isOpen(family: Family, mark?: string): boolean {
    return this.#open.some((o) => o.family === family && (mark === undefined || o.mark === mark || mark !== '"'))
  }
}

/** How far the other mark of a single or lone one is looked for, in tokens: longer quotations use other marks. */
const LONGEST_SINGLE = 400
/** The same for a mark of the other family, which is a slip of the pen. */
const LONGEST_MIXED = 60
/** What an apostrophe leaves of *hem*, *een*, *het*, *des*, *ik* and *er*. */
const SHORTENED: ReadonlySet<string> = new Set(['m', 'n', 't', 's', 'k', 'r'])
const ATTRIBUTES: ReadonlySet<number> = new Set([STRONG, ALDUS])
const FINAL: ReadonlySet<string> = new Set(['.', '!', '?', ':'])
const OPENS_BEFORE: ReadonlySet<string> = new Set(['(', '[', '{', '-', '–', '—', '--', '/', ':', '…', '...'])
const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['„', '”'],
  ['“', '”'],
  [',,', "''"],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
])

/** Where `mark` first stands in `text` from `from` on, not as an apostrophe before a letter (*’t*, *zo’n*). */
function indexOfMark(text: string, mark: string, from: number): number {
  let at = text.indexOf(mark, from)
  while (at >= 0 && mark === '’' && /^\p{L}/u.test(text.slice(at + 1, at + 2))) at = text.indexOf(mark, at + 1)
  return at
}

/** How many of the spans before `i`, ordered by start, hold it. Nesting is shallow: the look back is bounded. */
function depthOf(spans: readonly MarkedSpan[], i: number): number {
  const span = spans[i] as MarkedSpan
  let depth = 0
  for (let k = i - 1; k >= 0 && k >= i - 40 && depth < DEEPEST; k--) if ((spans[k] as MarkedSpan).end >= span.end) depth++
  return depth
}
