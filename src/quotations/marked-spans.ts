import type { Sentence } from '../sentences'
import { firstWhere } from '../span'
import type { Token } from '../tokens'
import { BREAKS, MARKS } from './mark-costs'
import type { MarkedSpan, MarkInput } from './marked-span'
import { classOfWord, WordClass } from './word-classes'

/** How many tokens are looked at for a word between marks: `„…”` has none and is no quotation. */
const EMPTY = 6
/** How far the end of a mark without its other is looked for, in tokens. */
const LONGEST_BROKEN = 400
/** How many sentences a closing mark alone may quote. */
const MOST_SENTENCES = 8
const ATTRIBUTES: ReadonlySet<WordClass> = new Set([WordClass.Strong, WordClass.Aldus])

/** The spans of marks, also of those whose other mark is missing: where they begin and end. */
export class MarkedSpans {
  constructor(readonly input: MarkInput) {}

  /** The span from a mark up to token `end`, or where it is not closed to what ends it; `undefined` where it has no word. */
  spanOf(first: number, end: number, closed: boolean): MarkedSpan | undefined {
    const { tokens } = this.input
    const stop = closed ? end : Math.max(first + 1, this.#unclosedEnd(first, end))
    let word = first
    while (word < stop && word < first + EMPTY && tokens[word]?.kind === 'punctuation') word++
    if (word >= stop) return undefined
    return {
      start: (tokens[first] as Token).start,
      end: (tokens[stop - 1] as Token).end,
      firstToken: first,
      endToken: stop,
      depth: 0,
      closed,
    }
  }

  /** The number of the first sentence that ends after token `t`, else of the last. */
  sentenceOf(t: number): number {
    const { sentences } = this.input
    return firstWhere(sentences.length - 1, (i) => (sentences[i] as Sentence).endToken > t)
  }

  /** Where the reporter's clause begins between a mark and token `end`: `„Het is op, zegt Jansen. „…`; beyond all where there is none. */
  clauseIn(first: number, end: number): number {
    this.#clauses ??= clausesOf(this.input.tokens)
    const found = this.#clauses[first + 2] ?? -1
    return found >= 0 && found < Math.min(end - 2, first + LONGEST_BROKEN) ? found : Number.POSITIVE_INFINITY
  }

  /** For each token, the first from there on with which a reporter's clause begins; made where it is first asked for. */
  #clauses: Int32Array | undefined

  /** The token after the block of sentence `s`, looked for a bounded way. */
  #endOfBlock(s: number): number {
    const { sentences } = this.input
    const block = sentences[s]?.block
    let last = s
    while (last + 1 < sentences.length && sentences[last + 1]?.block === block && last < s + LONGEST_BROKEN) last++
    return sentences[last]?.endToken ?? 0
  }

  /** An unclosed mark runs to the reporter's clause (`„Het is op, zegt Jansen.`) or the end of its block; words of the reporter's sentence end with it. */
  #unclosedEnd(first: number, limit: number): number {
    const { tokens, sentences } = this.input
    const s = this.sentenceOf(first)
    const sentence = sentences[s] as Sentence
    const end = Math.min(limit, this.#endOfBlock(s), first + LONGEST_BROKEN)
    const clause = this.clauseIn(first, end)
    if (clause < end) return clause
    if (tokens[first - 1]?.text === '(') for (let t = first + 1; t < end; t++) if (tokens[t]?.text === ')') return t
    const after = tokens[first + 1]?.text ?? ''
    const starts = sentence.firstToken === first || tokens[first - 1]?.text === ':'
    if (!starts && /^\p{Ll}/u.test(after)) {
      const own = Math.min(end, sentence.endToken)
      return BREAKS.has(tokens[own - 1]?.text ?? '') ? own - 1 : own
    }
    return MARKS.get(tokens[first]?.text ?? '')?.family === 'double' || starts ? end : Math.min(end, sentence.endToken)
  }

  /** `Ik ga”, zei hij.`: a closing mark without an opening one quotes from the colon, the quotation or the start of the block before. */
  loneClose(t: number, before: { readonly end: number } | undefined): MarkedSpan | undefined {
    const { tokens, sentences } = this.input
    const s = this.sentenceOf(t)
    const block = (sentences[s] as Sentence).block
    let from = s
    while (from > 0 && from > s - MOST_SENTENCES && (sentences[from - 1] as Sentence).block === block) from--
    const earliest = Math.max((sentences[from] as Sentence).firstToken, before ? Math.min(before.end, t) : 0, t - LONGEST_BROKEN)
    let first = t
    while (first > earliest && !MARKS.has((tokens[first - 1] as Token).text) && (tokens[first - 1] as Token).text !== ':') first--
    while (first < t && (tokens[first] as Token).kind === 'punctuation') first++
    if (t - first < 3) return undefined
    return {
      start: (tokens[first] as Token).start,
      end: (tokens[t] as Token).end,
      firstToken: first,
      endToken: t + 1,
      depth: 0,
      closed: false,
    }
  }
}

/** For each token, the first comma from there on with a verb of saying behind it; -1 where there is none. */
function clausesOf(tokens: readonly Token[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1)
  let last = -1
  for (let t = tokens.length - 2; t >= 0; t--) {
    if (tokens[t]?.text === ',' && ATTRIBUTES.has(classOfWord((tokens[t + 1] as Token).text.toLowerCase()))) last = t
    found[t] = last
  }
  return found
}
