import type { Block } from '../blocks'
import {
  ALSO_WORD,
  BEFORE_NOUN,
  BEFORE_TITLE,
  CAPITAL_CURRENCIES,
  INITIALS,
  MAY_END,
  MONTH_ABBREVIATIONS,
  NEVER_ENDS,
  OPENINGS_OR_PARTICLES,
  SCALE_ABBREVIATIONS,
  SENTENCE_OPENINGS,
  TITLES_ALSO_WORD,
} from '../dutch/abbreviations'
import { formAt } from '../vocabulary/vocabulary'
import { addressEnd } from './addresses'
import { Class, characterClasses, isLower, isUpper } from './characters'
import { emojiEnd } from './emoji'
import type { Token, TokenKind } from './token'

const DOT = 46
const COMMA = 44
const COLON = 58
const APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
const CURLY_OPENING = 0x2018
const HYPHEN = 45
const SLASH = 47
const PLUS = 43
const AT = 64
const HASH = 35

/** Longest bracketed ending taken into a word (`speler(s)`, `liet(en)`), in code units. */
const LONGEST_BRACKETED_ENDING = 8
/** Longest word looked up as an abbreviation, in code units: none is longer. */
const LONGEST_ABBREVIATION = 12
/** The same for a caller's own. */
const LONGEST_OWN_ABBREVIATION = 40

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

/** Abbreviations before a number in Roman numerals, or one of a telephone. */
const REFERS: ReadonlySet<string> = new Set(['bijl.', 'tel.', 'fax.', 'mob.', 'tab.', 'par.'])

const NONE: ReadonlySet<string> = new Set()

function isAbbreviation(word: string): boolean {
  return NEVER_ENDS.has(word) || MAY_END.has(word)
}

class Scanner {
  readonly #classes = characterClasses()
  /** Whether a single opening mark waits for its closing one: then `'` after an s closes, else it is a genitive. */
  #singleOpen = false
  #end = 0

  constructor(
    readonly text: string,
    readonly tokens: Token[],
    readonly abbreviations: ReadonlySet<string>,
  ) {}

  scan(start: number, end: number): void {
    this.#singleOpen = false
    this.#end = end
    let i = start
    while (i < end) {
      const kind = this.#class(i)
      if (kind === Class.Space) i++
      else if (kind === Class.Letter) i = this.#plainWord(i) || this.#wordOrAddress(i)
      else if (kind === Class.Digit) i = this.#wordOrAddress(i)
      else if (kind === Class.Soft) i = this.#soft(i)
      else if (kind === Class.Hard) i = this.#emit(i, i + 1, 'punctuation')
      else i = this.#symbol(i)
    }
  }

  #class(i: number): Class {
    return i < this.#end ? (this.#classes[this.text.charCodeAt(i)] as Class) : Class.Space
  }

  #code(i: number): number {
    return i < this.#end ? this.text.charCodeAt(i) : 0
  }

  #isWordAt(i: number): boolean {
    const kind = this.#class(i)
    return kind === Class.Letter || kind === Class.Digit || (kind === Class.Surrogate && this.#astralLetter(i))
  }

  #astralLetter(i: number): boolean {
    return /^[\p{L}\p{M}\p{N}]/u.test(this.text.slice(i, i + 2))
  }

  #emit(start: number, end: number, kind: TokenKind): number {
    this.tokens.push({ start, end, text: formAt(this.text, start, end), kind })
    return end
  }

  /** The end of the word at `i` where it is letters alone up to what ends any word, as nearly all are; 0 where it has to be looked at closer. */
  #plainWord(i: number): number {
    let end = i + 1
    while (this.#class(end) === Class.Letter) end++
    const kind = this.#class(end)
    return kind === Class.Space || kind === Class.Hard || this.#code(end) === COMMA ? this.#emit(i, end, 'word') : 0
  }

  #wordOrAddress(i: number): number {
    const address = addressEnd(this.text, i, this.#end)
    if (address) return this.#emit(i, address.end, address.kind)
    return this.#word(i, i)
  }

  /** A surrogate or symbol: an emoji sequence, a letter outside the basic plane, or one symbol. */
  #symbol(i: number): number {
    const emoji = emojiEnd(this.text, i, this.#end)
    if (emoji > i) return this.#emit(i, emoji, 'emoji')
    if (this.#class(i) === Class.Surrogate) {
      if (this.#astralLetter(i)) return this.#word(i, i)
      const point = this.text.codePointAt(i) as number
      return this.#emit(i, Math.min(this.#end, i + (point > 0xffff ? 2 : 1)), 'symbol')
    }
    return this.#emit(i, i + 1, 'symbol')
  }

  /** A soft character where a token begins. */
  #soft(i: number): number {
    const { text } = this
    const code = this.#code(i)
    const next = this.#class(i + 1)
    switch (code) {
      case APOSTROPHE:
      case CURLY_APOSTROPHE:
      case CURLY_OPENING:
        return this.#apostrophe(i, code)
      case HYPHEN:
        // -5 graden, -ie: a hyphen holds on to what follows it, unless a word precedes it.
        if ((next === Class.Digit || next === Class.Letter) && !this.#isWordBefore(i)) return this.#word(i, i + 1)
        break
      case PLUS: // +4,20 km²
        if (next === Class.Digit && !this.#isWordBefore(i)) return this.#word(i, i + 1)
        break
      case AT:
      case HASH:
        if (next === Class.Letter || (next === Class.Digit && code === HASH)) {
          let end = i + 1
          while (this.#isWordAt(end) || this.#code(end) === 95) end++
          if (end - i > 1 && !this.#isWordBefore(i)) return this.#emit(i, end, code === AT ? 'handle' : 'hashtag')
        }
        break
      case 40: // (on)mogelijk
        if (next === Class.Letter) {
          const close = this.#closingBracket(i)
          if (close > 0 && this.#class(close + 1) === Class.Letter) return this.#word(i, close + 1)
        }
        break
    }
    // A run of one mark is one token: ... -- !! and ,, (,,, is a comma and a mark); two stops are two.
    let end = i + 1
    if (code === COMMA) end = this.#code(i + 1) === COMMA && (this.#code(i + 2) !== COMMA || this.#code(i + 3) === COMMA) ? i + 2 : i + 1
    else if (code === DOT || code === HYPHEN || code === 33 || code === 63 || code === 95 || code === 61 || code === 42) {
      while (end < this.#end && text.charCodeAt(end) === code) end++
      if (code === DOT && end - i === 2) end = i + 1
    }
    return this.#emit(i, end, code === 43 || code === 61 || code === 126 || code === 176 || code === 37 ? 'symbol' : 'punctuation')
  }

  #isWordBefore(i: number): boolean {
    if (i === 0) return false
    const kind = this.#classes[this.text.charCodeAt(i - 1)] as Class
    return kind === Class.Letter || kind === Class.Digit
  }

  #closingBracket(open: number): number {
    const last = Math.min(this.#end, open + LONGEST_BRACKETED_ENDING + 2)
    for (let i = open + 1; i < last; i++) {
      if (this.#code(i) === 41) return i
      if (this.#class(i) !== Class.Letter && this.#code(i) !== HYPHEN) return -1
    }
    return -1
  }

  /** `'s avonds`, `'t`, `'70`, `''`, or a single quotation mark. */
  #apostrophe(i: number, code: number): number {
    const { text } = this
    if (code === APOSTROPHE && this.#code(i + 1) === APOSTROPHE) return this.#emit(i, i + 2, 'punctuation')
    const elided = this.#elision(i + 1)
    if (elided > 0) return this.#emit(i, elided, 'word')
    if (this.#class(i + 1) === Class.Digit && this.#class(i + 2) === Class.Digit && !this.#isWordAt(i + 3))
      return this.#emit(i, i + 3, 'number')
    const before = i > 0 ? (this.#classes[text.charCodeAt(i - 1)] as Class) : Class.Space
    if (code === CURLY_OPENING) this.#singleOpen = true
    else if (code === CURLY_APOSTROPHE) this.#singleOpen = false
    else this.#singleOpen = before === Class.Space || before === Class.Hard ? this.#class(i + 1) !== Class.Space : false
    return this.#emit(i, i + 1, 'punctuation')
  }

  /** The end of `s`, `t`, `n`, `m`, `k`, `r`, `ns` as a word of its own from `i`; -1 where there is none. */
  #elision(i: number): number {
    const first = this.#code(i)
    if (!'stnmkrSTNMKR'.includes(String.fromCharCode(first)) || first === 0) return -1
    const end = (first | 32) === 110 && (this.#code(i + 1) | 32) === 115 ? i + 2 : i + 1
    if (this.#isWordAt(end)) return -1
    const after = this.#code(end)
    // 's-Gravenhage and 't-huis go on: the hyphen belongs to the word.
    if (after === HYPHEN && this.#class(end + 1) === Class.Letter) return this.#wordEnd(end + 1).end
    // ’s’ and 't' are quoted letters.
    return after === APOSTROPHE || after === CURLY_APOSTROPHE ? -1 : end
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
      const kind = this.#class(i)
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
      if (kind === Class.Surrogate && this.#astralLetter(i)) {
        letters = true
        i += 2
        continue
      }
      if (kind !== Class.Soft) break
      const code = text.charCodeAt(i)
      const before = i > from ? this.#class(i - 1) : Class.Space
      const after = this.#class(i + 1)
      const both = (before === Class.Letter || before === Class.Digit) && (after === Class.Letter || after === Class.Digit)
      if (code === DOT) {
        if (before === Class.Digit && after === Class.Digit) i++
        else if (before === Class.Letter && after === Class.Letter && !this.#missingSpace(start, i)) {
          dots++
          i++
        } else {
          const keeps = this.#keepsStop(from, i, dots)
          if (keeps) i++
          // O.L.V.-college, St.-Jan
          if (keeps && this.#code(i) === HYPHEN && this.#class(i + 1) === Class.Letter) continue
          break
        }
      } else if (code === COMMA) {
        if (before === Class.Digit && after === Class.Digit) i++
        else if (before === Class.Digit && (this.#code(i + 1) === HYPHEN || this.#code(i + 1) === 0x2013)) {
          i += this.#code(i + 2) === HYPHEN ? 3 : 2 // 4.500,- and 7,--
          break
        } else break
      } else if (code === COLON) {
        if (before === Class.Digit && after === Class.Digit) i++
        else break
      } else if (code === APOSTROPHE || code === CURLY_APOSTROPHE) {
        if (before === Class.Letter && (after === Class.Letter || after === Class.Digit)) i++
        else if (before === Class.Digit && after === Class.Letter) i++
        else if (this.#keepsApostrophe(from, i)) {
          i++
          break
        } else break
      } else if (code === HYPHEN || code === 0x2010 || code === 0x2011) {
        if (both || (code === HYPHEN && this.#code(i - 1) === DOT && after === Class.Letter)) i++
        else if ((before === Class.Letter || before === Class.Digit) && this.#code(i + 1) !== HYPHEN && this.#endsWord(i + 1)) {
          i++ // in- en uitvoer, 2003-
          break
        } else break
      } else if (code === 0x2013) {
        if (before === Class.Digit && after === Class.Digit) i++
        else break
      } else if (code === SLASH || code === 38 || code === PLUS || code === 95 || code === 42 || code === 61) {
        if (both) i++
        else break
      } else if (code === 37) {
        if (before === Class.Digit) i++
        break
      } else if (code === 40) {
        const close = before === Class.Letter && after === Class.Letter ? this.#closingBracket(i) : -1
        if (close < 0) break
        i = close + 1
      } else break
      if (this.#class(i - 1) === Class.Soft) start = i
    }
    return { end: i, kind: letters || !digits ? 'word' : 'number' }
  }

  /** After a trailing hyphen: white space, or a mark that ends the word. */
  #endsWord(i: number): boolean {
    const kind = this.#class(i)
    return kind === Class.Space || ((kind === Class.Soft || kind === Class.Hard) && this.#code(i) !== 40)
  }

  /**
   * `gekomen.Het`, `op.Het`, `NVWA.Die`: two letters or more of one case that are no abbreviation, a stop, a capital and a small
   * letter.
   */
  #missingSpace(start: number, dot: number): boolean {
    if (dot - start < 2 || !isUpper(this.#code(dot + 1))) return false
    const second = this.#code(dot + 2)
    if (!isLower(second) && this.#class(dot + 2) !== Class.Space) return false
    const [last, before] = [this.#code(dot - 1), this.#code(dot - 2)]
    if (isUpper(last) && isUpper(before)) return isLower(second)
    if (!isLower(last) || !isLower(before)) return false
    return dot - start > 2 || !isAbbreviation(`${this.text.slice(start, dot).toLowerCase()}.`)
  }

  /** Whether the stop at `dot` belongs to the word from `start`. */
  #keepsStop(start: number, dot: number, dots: number): boolean {
    if (this.#code(dot + 1) === DOT) return false
    const length = dot - start
    if (
      this.abbreviations.size > 0 &&
      length <= LONGEST_OWN_ABBREVIATION &&
      this.abbreviations.has(`${this.text.slice(start, dot).toLowerCase()}.`)
    )
      return this.#goesOn(dot + 1)
    if (length === 1 && this.#class(start) === Class.Letter) return this.#initialGoesOn(start, dot)
    if (length >= LONGEST_ABBREVIATION) return false
    if (dots > 0) return this.#shortPieces(start, dot)
    const word = `${this.text.slice(start, dot).toLowerCase()}.`
    // VS. is no vs., unless all is in capitals: DR. JANSEN
    if (isUpper(this.#code(dot - 1)) && !this.#goesOnUpper(dot + 1)) return false
    if (TITLES_ALSO_WORD.has(word)) return this.#isTitle(start, dot, word)
    if (INITIALS.has(word)) return isUpper(this.#code(start)) && this.#goesOn(dot + 1)
    if (SCALE_ABBREVIATIONS.has(word)) return !this.#endsAmount(dot)
    if (NEVER_ENDS.has(word)) return this.#goesOn(dot + 1) || word.length <= 4
    if (MAY_END.has(word)) return !'co. l. m. op. km. kg. ha.'.includes(word) || this.#goesOnSmall(dot + 1)
    return (
      ALSO_WORD.has(word) &&
      (this.#goesOnSmall(dot + 1) ||
        (REFERS.has(word) && this.#goesOnNumber(dot + 1)) ||
        (MONTH_ABBREVIATIONS.has(word) && this.#isDayBefore(start)))
    )
  }

  /** Whether `prof.` and the like stand before a name as its title: *volgens gen. De Vries*, but *het ligt aan een gen. De arts*. */
  #isTitle(start: number, dot: number, word: string): boolean {
    if (!this.#goesOn(dot + 1)) return false
    if (this.#goesOnSmall(dot + 1)) return true
    const [, next = '', after = ''] = /^\s*(\p{L}+)(?:\s+(\p{L}))?/u.exec(this.text.slice(dot + 1, Math.min(this.#end, dot + 40))) ?? []
    if (SENTENCE_OPENINGS.has(next) || (OPENINGS_OR_PARTICLES.has(next) && after === after.toLowerCase())) return false
    if (isUpper(this.#code(start))) return true
    const before = this.tokens.at(-1)?.text.toLowerCase() ?? ''
    return word === 'kon.'
      ? BEFORE_TITLE.has(before) && before !== 'dat'
      : !BEFORE_NOUN.has(before) && !(word === 'gen.' && before === 'het')
  }

  /** Whether a number in Roman numerals, brackets or with a plus follows: *bijl. IV*, *tel. (020) 123*. */
  #goesOnNumber(i: number): boolean {
    return /^\s*(?:[IVXL]+(?![\p{L}.])|[(+]\d)/u.test(this.text.slice(i, Math.min(this.#end, i + 12)))
  }

  /** Whether the stop of `€ 612 mln. Toch …` is the sentence's: nothing follows but what starts a sentence, or the amount has its currency. */
  #endsAmount(dot: number): boolean {
    if (!this.#goesOn(dot + 1)) return true
    if (this.#goesOnSmall(dot + 1)) return false
    const next = /^\s+(\p{L}+)/u.exec(this.text.slice(dot + 1, Math.min(this.#end, dot + 20)))?.[1] ?? ''
    if (SENTENCE_OPENINGS.has(next) || OPENINGS_OR_PARTICLES.has(next)) return true
    return '€$£¥ƒ'.includes(this.tokens.at(-2)?.text ?? ' ') && !CAPITAL_CURRENCIES.has(next)
  }

  /** `A.`, `b.`: an initial or a list letter, unless nothing but a closing mark or the end follows (*plan B.*). */
  #initialGoesOn(start: number, dot: number): boolean {
    return isUpper(this.#code(start)) ? this.#goesOn(dot + 1) : this.#code(start) < 128
  }

  /** Whether a word or number follows in this block. */
  #goesOn(i: number): boolean {
    let at = i
    while (at < this.#end && this.#class(at) === Class.Space) at++
    return (
      at < this.#end && (this.#isWordAt(at) || (at === i && this.#class(at) === Class.Soft) || '(„“"‘\''.includes(this.text[at] as string))
    )
  }

  /** Whether a digit or a small letter follows. */
  #goesOnSmall(i: number): boolean {
    let at = i
    while (at < this.#end && this.#class(at) === Class.Space) at++
    const code = this.#code(at)
    if ((code === APOSTROPHE || code === CURLY_APOSTROPHE) && this.#class(at + 1) === Class.Digit) return true // okt. '98
    return this.#class(at) === Class.Digit || isLower(code) || (this.#code(at) === COMMA && this.#code(at + 1) !== COMMA)
  }

  /** `27 jan. -`: whether a number stands before the word. */
  #isDayBefore(start: number): boolean {
    return start > 1 && this.#class(start - 1) === Class.Space && this.#class(start - 2) === Class.Digit
  }

  /** Whether a digit or two capitals follow. */
  #goesOnUpper(i: number): boolean {
    let at = i
    while (at < this.#end && this.#class(at) === Class.Space) at++
    return this.#class(at) === Class.Digit || (isUpper(this.#code(at)) && isUpper(this.#code(at + 1)))
  }

  /** `o.a.`, `d.w.z.`, `N.V.`, `v.Chr.`: every piece between stops is short. */
  #shortPieces(start: number, dot: number): boolean {
    let piece = 0
    for (let i = start; i < dot; i++) {
      if (this.#code(i) === DOT) piece = 0
      else if (++piece > 4) return false
    }
    return piece <= 3 || MAY_END.has(`${this.text.slice(start, dot).toLowerCase()}.`)
  }

  /** `Wilders’ partij`, `l' Eau`: an apostrophe at the end of a word that no opening mark waits for. */
  #keepsApostrophe(start: number, i: number): boolean {
    if (this.#code(i) === APOSTROPHE && this.#code(i + 1) === APOSTROPHE) return false
    if (i - start === 1 && 'lLdDjJnNqQcC'.includes(this.text[start] as string)) return true
    if (this.#singleOpen || this.#class(i + 1) !== Class.Space || this.#code(i + 1) === 0) return false
    return 'sxzSXZ'.includes(this.text[i - 1] as string) && isUpper(this.#code(start))
  }
}
