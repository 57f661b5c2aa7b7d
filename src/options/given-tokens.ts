import { BLOCK_TYPES, type Block } from '../blocks'
import type { Sentence } from '../sentences'
import type { Span } from '../span'
import { type Token, type TokenKind, tokenize } from '../tokens'
import { show } from './options'

/** A text that is divided already: what `fromConllu` gives, or any other source. All offsets are UTF-16 code units into `text`, half open. */
export interface GivenSegments {
  readonly text: string
  /** Ordered, without overlap; each stands in one sentence or in none. */
  readonly tokens: readonly Span[]
  /** Ordered, without overlap. Tokens in none, those of boilerplate, get sentences of their own, one a block. */
  readonly sentences: readonly Span[]
  /** One paragraph of the whole text unless given. */
  readonly blocks?: readonly Block[]
}

/** A text divided by the caller: sentences of words, whose text is the words parted by spaces, or all with offsets. */
export type GivenTokens = readonly (readonly string[])[] | GivenSegments

/** A text and its division, as the stages read it. */
export interface Segments {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/**
 * Reads a text that the caller has divided. Throws a `TypeError` where it is not what it should be, and a `RangeError` where a token is empty or holds
 * white space, or spans are out of order or out of the text.
 */
export function readGivenTokens(given: GivenTokens): Segments {
  if (Array.isArray(given)) return readGivenTokens(joined(given))
  if (typeof given !== 'object' || given === null || typeof (given as GivenSegments).text !== 'string')
    throw new TypeError(`annotateTokens: expected a list of sentences, or an object with text, tokens and sentences, got ${show(given)}`)
  const { text, tokens, sentences, blocks = [{ start: 0, end: text.length, type: 'paragraph' as const }] } = given as GivenSegments
  checkSpans(text, tokens, 'tokens')
  checkSpans(text, sentences, 'sentences')
  checkSpans(text, blocks, 'blocks')
  checkBlocks(blocks, tokens)
  const kinds = new Map<string, TokenKind>()
  const read = tokens.map(({ start, end }): Token => {
    const word = text.slice(start, end)
    if (/\s/.test(word)) throw new RangeError(`annotateTokens: expected tokens without white space, got ${show(word)} at ${start}`)
    let kind = kinds.get(word)
    if (!kind) {
      kind = kindOf(word)
      kinds.set(word, kind)
    }
    return { start, end, text: word, kind }
  })
  return { text, blocks, tokens: read, sentences: withRest(read, sentences, blocks) }
}

/** Words parted by spaces, and where they stand. */
function joined(sentences: readonly unknown[]): GivenSegments {
  const tokens: Span[] = []
  const spans: Span[] = []
  const parts: string[] = []
  let at = 0
  for (const words of sentences) {
    if (!Array.isArray(words)) throw new TypeError(`annotateTokens: expected each sentence to be a list of words, got ${show(words)}`)
    const start = at
    for (const word of words) {
      if (typeof word !== 'string' || word === '')
        throw new TypeError(`annotateTokens: expected each word to be a string that is not empty, got ${show(word)}`)
      tokens.push({ start: at, end: at + word.length })
      parts.push(word)
      at += word.length + 1
    }
    if (at > start) spans.push({ start, end: at - 1 })
  }
  return { text: parts.join(' '), tokens, sentences: spans }
}

function checkSpans(text: string, spans: readonly Span[], what: string): void {
  if (!Array.isArray(spans)) throw new TypeError(`annotateTokens: expected ${what} to be a list, got ${show(spans)}`)
  let before = 0
  for (const { start, end } of spans as readonly Span[]) {
    if (
      !(
        Number.isInteger(start) &&
        Number.isInteger(end) &&
        start >= before &&
        end >= start &&
        end <= text.length &&
        (end > start || what === 'blocks')
      )
    )
      throw new RangeError(`annotateTokens: expected ${what} in order, not empty and inside the text, got ${start}–${end} after ${before}`)
    before = end
  }
}

/** Checks that blocks have a type, and that each token lies in one. */
function checkBlocks(blocks: readonly Block[], tokens: readonly Span[]): void {
  for (const { start, end, type } of blocks)
    if (!BLOCK_TYPES.includes(type))
      throw new TypeError(
        `annotateTokens: expected the type of a block to be ${BLOCK_TYPES.join(', ')}, got ${show(type)} at ${start}–${end}`,
      )
  let block = 0
  for (const { start, end } of tokens) {
    while (block < blocks.length && (blocks[block] as Block).end <= start) block++
    const own = blocks[block]
    if (!own || own.start > start || own.end < end)
      throw new RangeError(`annotateTokens: expected every token inside one block, got one at ${start}–${end} that is in none`)
  }
}

/** What a word is made of, by our own tokenizer. */
function kindOf(word: string): TokenKind {
  const [first, ...others] = tokenize(word, [{ start: 0, end: word.length, type: 'paragraph' }])
  return first && others.length === 0 ? first.kind : 'word'
}

/** The given sentences with their tokens and blocks, and between them one for the tokens of each block that are in none. */
function withRest(tokens: readonly Token[], spans: readonly Span[], blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  let block = 0
  let at = 0
  const blockAt = (offset: number) => {
    while (block + 1 < blocks.length && (blocks[block] as Block).end <= offset) block++
    return block
  }
  const addRest = (limit: number) => {
    while (at < tokens.length && (tokens[at] as Token).start < limit) {
      const firstToken = at
      const own = blockAt((tokens[at] as Token).start)
      const end = Math.min(limit, (blocks[own] as Block | undefined)?.end ?? limit)
      while (at < tokens.length && ((tokens[at] as Token).start < end || at === firstToken)) at++
      sentences.push({
        start: (tokens[firstToken] as Token).start,
        end: (tokens[at - 1] as Token).end,
        block: own,
        firstToken,
        endToken: at,
      })
    }
  }
  for (const { start, end } of spans) {
    addRest(start)
    const firstToken = at
    while (at < tokens.length && (tokens[at] as Token).start < end) at++
    if (at === firstToken) continue
    const last = tokens[at - 1] as Token
    if (last.end > end)
      throw new RangeError(`annotateTokens: expected every token in one sentence, got one at ${last.start}–${last.end} over the end ${end}`)
    sentences.push({ start, end, block: blockAt(start), firstToken, endToken: at })
  }
  addRest(Number.POSITIVE_INFINITY)
  return sentences
}
