import type { Block } from '../blocks'
import { formAt } from '../vocabulary/vocabulary'
import { addressEnd } from './addresses'
import { BlockCharacters } from './block-characters'
import { Class, Code, isUpper } from './characters'
import { emojiEnd } from './emoji'
import { Stops } from './stops'
import type { Token, TokenKind } from './token'

/** Longest bracketed ending taken into a word (`speler(s)`, `liet(en)`), in code units. */
const LONGEST_BRACKETED_ENDING = 8
/**
 * Divides the blocks of `text` into tokens as Universal Dependencies has them for Dutch: `'s`, `zo'n`, `foto's`, `in-`, `dhr.`,
 * `o.a.`, `3,5`, `15.30`, `12-3-2023`, addresses, emoji and `,,` are one token; marks and brackets stand alone. `abbreviations` are a caller's
 * own, in small letters with their stop. Linear.
 */
export function tokenize(text: string, blocks: readonly Block[], abbreviations: ReadonlySet<string> = NONE): Token[] {
  const tokens: Token[] = []
  const scanner = new Scanner(text, tokens, abbreviations)
  for (const block of blocks) scanner.scan(block.start, block.end)
  return tokens
}

const NONE: ReadonlySet<string> = new Set()

class Scanner {
  /** Whether a single opening mark waits for its closing one: then `'` after an s closes, else it is a genitive. */
  #singleOpen = false
  readonly block: BlockCharacters
  readonly stops: Stops

  constructor(
    readonly text: string,
    readonly tokens: Token[],
    abbreviations: ReadonlySet<string>,
  ) {
    this.block = new BlockCharacters(text)
    this.stops = new Stops(this.block, tokens, abbreviations)
  }

  scan(start: number, end: number): void {
    this.#singleOpen = false
    this.block.end = end
    let i = start
    while (i < end) {
      const kind = this.block.classAt(i)
      if (kind === Class.Space) i++
      else if (kind === Class.Letter) i = this.#plainWord(i) || this.#wordOrAddress(i)
      else if (kind === Class.Digit) i = this.#wordOrAddress(i)
      else if (kind === Class.Soft) i = this.#soft(i)
      else if (kind === Class.Hard) i = this.#emit(i, i + 1, 'punctuation')
      else i = this.#symbol(i)
    }
  }

  #emit(start: number, end: number, kind: TokenKind): number {
    this.tokens.push({ start, end, text: formAt(this.text, start, end), kind })
    return end
  }

  /** The end of the word at `i` where it is letters alone up to what ends any word, as nearly all are; 0 where it has to be looked at closer. */
  #plainWord(i: number): number {
    let end = i + 1
    while (this.block.classAt(end) === Class.Letter) end++
    const kind = this.block.classAt(end)
    return kind === Class.Space || kind === Class.Hard || this.block.codeAt(end) === Code.Comma ? this.#emit(i, end, 'word') : 0
  }

  #wordOrAddress(i: number): number {
    const address = addressEnd(this.text, i, this.block.end)
    if (address) return this.#emit(i, address.end, address.kind)
    return this.#word(i, i)
  }

  /** A surrogate or symbol: an emoji sequence, a letter outside the basic plane, or one symbol. */
  #symbol(i: number): number {
    const emoji = emojiEnd(this.text, i, this.block.end)
    if (emoji > i) return this.#emit(i, emoji, 'emoji')
    if (this.block.classAt(i) === Class.Surrogate) {
      if (this.block.isAstralLetter(i)) return this.#word(i, i)
      const point = this.text.codePointAt(i) as number
      return this.#emit(i, Math.min(this.block.end, i + (point > 0xffff ? 2 : 1)), 'symbol')
    }
    return this.#emit(i, i + 1, 'symbol')
  }

  /** A soft character where a token begins. */
  #soft(i: number): number {
    const { text } = this
    const code = this.block.codeAt(i)
    const next = this.block.classAt(i + 1)
    switch (code) {
      case Code.Apostrophe:
      case Code.CurlyApostrophe:
      case Code.CurlyOpening:
        return this.#apostrophe(i, code)
      case Code.Hyphen:
        // -5 graden, -ie: a hyphen holds on to what follows it, unless a word precedes it.
        if ((next === Class.Digit || next === Class.Letter) && !this.block.isWordBefore(i)) return this.#word(i, i + 1)
        break
      case Code.Plus: // +4,20 km²
        if (next === Class.Digit && !this.block.isWordBefore(i)) return this.#word(i, i + 1)
        break
      case Code.At:
      case Code.Hash:
        if (next === Class.Letter || (next === Class.Digit && code === Code.Hash)) {
          let end = i + 1
          for (let width = 1; width > 0; end += width) width = this.block.codeAt(end) === Code.Underscore ? 1 : this.block.wordWidthAt(end)
          if (end - i > 1 && !this.block.isWordBefore(i)) return this.#emit(i, end, code === Code.At ? 'handle' : 'hashtag')
        }
        break
      case Code.OpeningBracket: // (on)mogelijk
        if (next === Class.Letter) {
          const close = this.#closingBracket(i)
          if (close > 0 && this.block.classAt(close + 1) === Class.Letter) return this.#word(i, close + 1)
        }
        break
    }
    // A run of one mark is one token: ... -- !! and ,, (,,, is a comma and a mark); two stops are two.
    let end = i + 1
    if (code === Code.Comma)
      end =
        this.block.codeAt(i + 1) === Code.Comma && (this.block.codeAt(i + 2) !== Code.Comma || this.block.codeAt(i + 3) === Code.Comma)
          ? i + 2
          : i + 1
    else if (
      code === Code.Dot ||
      code === Code.Hyphen ||
      code === Code.Exclamation ||
      code === Code.Question ||
      code === Code.Underscore ||
      code === Code.Equals ||
      code === Code.Asterisk
    ) {
      while (end < this.block.end && text.charCodeAt(end) === code) end++
      if (code === Code.Dot && end - i === 2) end = i + 1
    }
    return this.#emit(
      i,
      end,
      code === Code.Plus || code === Code.Equals || code === Code.Tilde || code === Code.Degree || code === Code.Percent
        ? 'symbol'
        : 'punctuation',
    )
  }

  #closingBracket(open: number): number {
    const last = Math.min(this.block.end, open + LONGEST_BRACKETED_ENDING + 2)
    for (let i = open + 1; i < last; i++) {
      if (this.block.codeAt(i) === Code.ClosingBracket) return i
      if (this.block.classAt(i) !== Class.Letter && this.block.codeAt(i) !== Code.Hyphen) return -1
    }
    return -1
  }

  /** `'s avonds`, `'t`, `'70`, `''`, or a single quotation mark. */
  #apostrophe(i: number, code: number): number {
    if (code === Code.Apostrophe && this.block.codeAt(i + 1) === Code.Apostrophe) return this.#emit(i, i + 2, 'punctuation')
    const elided = this.#elision(i + 1)
    if (elided > 0) return this.#emit(i, elided, 'word')
    if (this.block.classAt(i + 1) === Class.Digit && this.block.classAt(i + 2) === Class.Digit && !this.block.isWordAt(i + 3))
      return this.#emit(i, i + 3, 'number')
    const before = this.block.classBefore(i)
    if (code === Code.CurlyOpening) this.#singleOpen = true
    else if (code === Code.CurlyApostrophe) this.#singleOpen = false
    else this.#singleOpen = before === Class.Space || before === Class.Hard ? this.block.classAt(i + 1) !== Class.Space : false
    return this.#emit(i, i + 1, 'punctuation')
  }

  /** The end of `s`, `t`, `n`, `m`, `k`, `r`, `ns` as a word of its own from `i`; -1 where there is none. */
  #elision(i: number): number {
    const first = this.block.codeAt(i)
    if (!'stnmkrSTNMKR'.includes(String.fromCharCode(first)) || first === 0) return -1
    const end = (first | 32) === 110 && (this.block.codeAt(i + 1) | 32) === 115 ? i + 2 : i + 1
    if (this.block.isWordAt(end)) return -1
    const after = this.block.codeAt(end)
    // 's-Gravenhage and 't-huis go on: the hyphen belongs to the word.
    if (after === Code.Hyphen && this.block.classAt(end + 1) === Class.Letter) return this.#wordEnd(end + 1).end
    // ’s’ and 't' are quoted letters.
    return after === Code.Apostrophe || after === Code.CurlyApostrophe ? -1 : end
  }

  #word(start: number, from: number): number {
    const { end, kind } = this.#wordEnd(from)
    return this.#emit(start, Math.max(end, start + 1), kind)
  }

  /** Scans a word or number from `from`, deciding at every soft character whether it goes on. */
  #wordEnd(from: number): { end: number; kind: TokenKind } {
    const { text } = this
    let letters = false
    let digits = false
    let dots = 0
    let start = from
    let i = from
    for (;;) {
      const kind = this.block.classAt(i)
      if (kind === Class.Letter) {
        letters = true
        i++
        continue
      }
      if (kind === Class.Digit) {
        digits = true
        i++
        continue
      }
      if (kind === Class.Surrogate && this.block.isAstralLetter(i)) {
        letters = true
        i += 2
        continue
      }
      if (kind !== Class.Soft) break
      const code = text.charCodeAt(i)
      const before = i > from ? this.block.classAt(i - 1) : Class.Space
      const after = this.block.classAt(i + 1)
      const both = (before === Class.Letter || before === Class.Digit) && (after === Class.Letter || after === Class.Digit)
      if (code === Code.Dot) {
        if (before === Class.Digit && after === Class.Digit) i++
        else if (before === Class.Letter && after === Class.Letter && !this.stops.misses(start, i)) {
          dots++
          i++
        } else {
          const keeps = this.stops.belongs(from, i, dots)
          if (keeps) i++
          // O.L.V.-college, St.-Jan
          if (keeps && this.block.codeAt(i) === Code.Hyphen && this.block.classAt(i + 1) === Class.Letter) continue
          break
        }
      } else if (code === Code.Comma) {
        if (before === Class.Digit && after === Class.Digit) i++
        else if (before === Class.Digit && (this.block.codeAt(i + 1) === Code.Hyphen || this.block.codeAt(i + 1) === Code.Dash)) {
          i += this.block.codeAt(i + 2) === Code.Hyphen ? 3 : 2 // 4.500,- and 7,--
          break
        } else break
      } else if (code === Code.Colon) {
        if (before === Class.Digit && after === Class.Digit) i++
        else break
      } else if (code === Code.Apostrophe || code === Code.CurlyApostrophe) {
        if (before === Class.Letter && (after === Class.Letter || after === Class.Digit)) i++
        else if (before === Class.Digit && after === Class.Letter) i++
        else if (this.#keepsApostrophe(from, i)) {
          i++
          break
        } else break
      } else if (code === Code.Hyphen || code === Code.UnicodeHyphen || code === Code.FixedHyphen) {
        if (both || (code === Code.Hyphen && this.block.codeAt(i - 1) === Code.Dot && after === Class.Letter)) i++
        else if ((before === Class.Letter || before === Class.Digit) && this.block.codeAt(i + 1) !== Code.Hyphen && this.#endsWord(i + 1)) {
          i++ // in- en uitvoer, 2003-
          break
        } else break
      } else if (code === Code.Dash) {
        if (before === Class.Digit && after === Class.Digit) i++
        else break
      } else if (
        code === Code.Slash ||
        code === Code.Ampersand ||
        code === Code.Plus ||
        code === Code.Underscore ||
        code === Code.Asterisk ||
        code === Code.Equals
      ) {
        if (both) i++
        else break
      } else if (code === Code.Percent) {
        if (before === Class.Digit) i++
        break
      } else if (code === Code.OpeningBracket) {
        const close = before === Class.Letter && after === Class.Letter ? this.#closingBracket(i) : -1
        if (close < 0) break
        i = close + 1
      } else break
      if (this.block.classAt(i - 1) === Class.Soft) start = i
    }
    return { end: i, kind: letters || !digits ? 'word' : 'number' }
  }

  /** After a trailing hyphen: white space, or a mark that ends the word. */
  #endsWord(i: number): boolean {
    const kind = this.block.classAt(i)
    return kind === Class.Space || ((kind === Class.Soft || kind === Class.Hard) && this.block.codeAt(i) !== Code.OpeningBracket)
  }

  /** `Wilders’ partij`, `l' Eau`: an apostrophe at the end of a word that no opening mark waits for. */
  #keepsApostrophe(start: number, i: number): boolean {
    if (this.block.codeAt(i) === Code.Apostrophe && this.block.codeAt(i + 1) === Code.Apostrophe) return false
    if (i - start === 1 && 'lLdDjJnNqQcC'.includes(this.text[start] as string)) return true
    if (this.#singleOpen || this.block.classAt(i + 1) !== Class.Space || this.block.codeAt(i + 1) === 0) return false
    return 'sxzSXZ'.includes(this.text[i - 1] as string) && isUpper(this.block.codeAt(start))
  }
}
