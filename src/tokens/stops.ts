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
import type { BlockCharacters } from './block-characters'
import { Class, Code, isLower, isUpper } from './characters'
import type { Token } from './token'

/** Longest word looked up as an abbreviation, in code units: none is longer. */
const LONGEST_ABBREVIATION = 12
/** The same for a caller's own. */
const LONGEST_OWN_ABBREVIATION = 40

/** Abbreviations before a number in Roman numerals, or one of a telephone. */
const REFERS: ReadonlySet<string> = new Set(['bijl.', 'tel.', 'fax.', 'mob.', 'tab.', 'par.'])

/** Tells the stops of abbreviations and initials from those of sentences. */
export class Stops {
  /** `tokens`: those before the word in hand; `abbreviations`: a caller's own. */
  constructor(
    readonly block: BlockCharacters,
    readonly tokens: readonly Token[],
    readonly abbreviations: ReadonlySet<string>,
  ) {}

  /** Whether the stop at `dot` belongs to the word from `start`, which has so many stops inside. */
  belongs(start: number, dot: number, dots: number): boolean {
    if (this.block.codeAt(dot + 1) === Code.Dot) return false
    const length = dot - start
    if (
      this.abbreviations.size > 0 &&
      length <= LONGEST_OWN_ABBREVIATION &&
      this.abbreviations.has(`${this.block.text.slice(start, dot).toLowerCase()}.`)
    )
      return this.#goesOn(dot + 1)
    if (length === 1 && this.block.classAt(start) === Class.Letter) return this.#initialGoesOn(start, dot)
    if (length >= LONGEST_ABBREVIATION) return false
    if (dots > 0) return this.#shortPieces(start, dot)
    const word = `${this.block.text.slice(start, dot).toLowerCase()}.`
    // VS. is no vs., unless all is in capitals: DR. JANSEN
    if (isUpper(this.block.codeAt(dot - 1)) && !this.#goesOnUpper(dot + 1)) return false
    if (TITLES_ALSO_WORD.has(word)) return this.#isTitle(start, dot, word)
    if (INITIALS.has(word)) return isUpper(this.block.codeAt(start)) && this.#goesOn(dot + 1)
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

  /**
   * Whether a space is missing behind the stop at `dot`: `gekomen.Het`, `op.Het`, `NVWA.Die`: two letters or more of one case that are no abbreviation, a stop, a capital and a small
   * letter.
   */
  misses(start: number, dot: number): boolean {
    if (dot - start < 2 || !isUpper(this.block.codeAt(dot + 1))) return false
    const second = this.block.codeAt(dot + 2)
    if (!isLower(second) && this.block.classAt(dot + 2) !== Class.Space) return false
    const [last, before] = [this.block.codeAt(dot - 1), this.block.codeAt(dot - 2)]
    if (isUpper(last) && isUpper(before)) return isLower(second)
    if (!isLower(last) || !isLower(before)) return false
    return dot - start > 2 || !isAbbreviation(`${this.block.text.slice(start, dot).toLowerCase()}.`)
  }

  /** Whether `prof.` and the like stand before a name as its title: *volgens gen. De Vries*, but *het ligt aan een gen. De arts*. */
  #isTitle(start: number, dot: number, word: string): boolean {
    if (!this.#goesOn(dot + 1)) return false
    if (this.#goesOnSmall(dot + 1)) return true
    const [, next = '', after = ''] =
      /^\s*(\p{L}+)(?:\s+(\p{L}))?/u.exec(this.block.text.slice(dot + 1, Math.min(this.block.end, dot + 40))) ?? []
    if (SENTENCE_OPENINGS.has(next) || (OPENINGS_OR_PARTICLES.has(next) && after === after.toLowerCase())) return false
    if (isUpper(this.block.codeAt(start))) return true
    const before = this.tokens.at(-1)?.text.toLowerCase() ?? ''
    return word === 'kon.'
      ? BEFORE_TITLE.has(before) && before !== 'dat'
      : !BEFORE_NOUN.has(before) && !(word === 'gen.' && before === 'het')
  }

  /** Whether a number in Roman numerals, brackets or with a plus follows: *bijl. IV*, *tel. (020) 123*. */
  #goesOnNumber(i: number): boolean {
    return /^\s*(?:[IVXL]+(?![\p{L}.])|[(+]\d)/u.test(this.block.text.slice(i, Math.min(this.block.end, i + 12)))
  }

  /** Whether the stop of `€ 612 mln. Toch …` is the sentence's: nothing follows but what starts a sentence, or the amount has its currency. */
  #endsAmount(dot: number): boolean {
    if (!this.#goesOn(dot + 1)) return true
    if (this.#goesOnSmall(dot + 1)) return false
    const next = /^\s+(\p{L}+)/u.exec(this.block.text.slice(dot + 1, Math.min(this.block.end, dot + 20)))?.[1] ?? ''
    if (SENTENCE_OPENINGS.has(next) || OPENINGS_OR_PARTICLES.has(next)) return true
    return '€$£¥ƒ'.includes(this.tokens.at(-2)?.text ?? ' ') && !CAPITAL_CURRENCIES.has(next)
  }

  /** `A.`, `b.`: an initial or a list letter, unless nothing but a closing mark or the end follows (*plan B.*). */
  #initialGoesOn(start: number, dot: number): boolean {
    return isUpper(this.block.codeAt(start)) ? this.#goesOn(dot + 1) : this.block.codeAt(start) < 128
  }

  /** `27 jan. -`: whether a number stands before the word. */
  #isDayBefore(start: number): boolean {
    return start > 1 && this.block.classAt(start - 1) === Class.Space && this.block.classAt(start - 2) === Class.Digit
  }

  /** `o.a.`, `d.w.z.`, `N.V.`, `v.Chr.`: every piece between stops is short. */
  #shortPieces(start: number, dot: number): boolean {
    let piece = 0
    for (let i = start; i < dot; i++) {
      if (this.block.codeAt(i) === Code.Dot) piece = 0
      else if (++piece > 4) return false
    }
    return piece <= 3 || MAY_END.has(`${this.block.text.slice(start, dot).toLowerCase()}.`)
  }

  /** Whether a word or number follows in this block. */
  #goesOn(i: number): boolean {
    const at = this.block.pastSpace(i)
    return (
      at < this.block.end &&
      (this.block.isWordAt(at) || (at === i && this.block.classAt(at) === Class.Soft) || '(„“"‘\''.includes(this.block.text[at] as string))
    )
  }

  /** Whether a digit or a small letter follows. */
  #goesOnSmall(i: number): boolean {
    const at = this.block.pastSpace(i)
    const code = this.block.codeAt(at)
    if ((code === Code.Apostrophe || code === Code.CurlyApostrophe) && this.block.classAt(at + 1) === Class.Digit) return true // okt. '98
    return (
      this.block.classAt(at) === Class.Digit ||
      isLower(code) ||
      (this.block.codeAt(at) === Code.Comma && this.block.codeAt(at + 1) !== Code.Comma)
    )
  }

  /** Whether a digit or two capitals follow. */
  #goesOnUpper(i: number): boolean {
    const at = this.block.pastSpace(i)
    return this.block.classAt(at) === Class.Digit || (isUpper(this.block.codeAt(at)) && isUpper(this.block.codeAt(at + 1)))
  }
}

function isAbbreviation(word: string): boolean {
  return NEVER_ENDS.has(word) || MAY_END.has(word)
}
