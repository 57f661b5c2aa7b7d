import { perForm } from '../vocabulary/per-form'
import { type Term, valueLexicon } from './lexicon'

/** What a piece of text is made of. */
export const Piece = { Word: 0, Number: 1, Mark: 2 } as const

export type Piece = (typeof Piece)[keyof typeof Piece]

const NOTHING: Term = { word: '' }

const isDigit = (c: number) => c >= 48 && c <= 57
const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7)
const isApostrophe = (c: number) => c === 39 || c === 0x2019 || c === 0x2018
/** Characters that may join digits into one number, date or time: `.` `,` `:` `/` `-` `–`. */
const joinsDigits = (c: number) => c === 46 || c === 44 || c === 58 || c === 47 || c === 45 || c === 0x2013

/** The longest word of the lexicon, in UTF-16 code units, with room; longer words aren't looked up. */
const LONGEST_WORD = 32

/** Abbreviations that are mostly written without a dot. */
const WITHOUT_DOT = new Set(['mln', 'mrd', 'mld', 'mio'])

/** Small words that go on with a clause after an expression that is complete: no noun that a number before them counts. */
const GOES_ON = new Set(
  `aan als alle bij binnen blijft boven buiten daar dan dat die dit door dus een en er gaat had heeft hij het hier hun ik in is je kan komt kost kreeg
  maakte maar met moet na naar niet nog nu of om omdat pas al vast precies stipt vandaag morgen ook op over per sinds te tegen ten ter terug terwijl toch toen tot tussen uit van vanaf voor waar
  waarmee waarna waarop waren was wat we weer wel werd werden wij wil wordt worden ze zei zij zijn zo zonder zou zullen`.split(/\s+/),
)

/** A word in small letters with straight apostrophes. */
const wordOf = perForm((word) => word.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'"))

/**
 * One sentence cut into words, numbers (`7.500`, `12-3-2023`, `15.30`) and marks, with what the lexicon knows of each word.
 * Kept in plain arrays, which are filled anew for every sentence.
 */
export class Pieces {
  text = ''
  count = 0
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly kinds: Piece[] = []
  readonly terms: Term[] = []
  /** Whether a value may begin somewhere in the sentence. */
  triggered = false
  /** By piece, its word once it was asked for. */
  #words: (string | undefined)[] = []
  readonly #lexicon = valueLexicon()

  /** Cuts `text` from `start` to `end`. */
  read(text: string, start: number, end: number): void {
    this.text = text
    this.count = 0
    this.triggered = false
    let i = start
    while (i < end) {
      const c = text.charCodeAt(i)
      if (c <= 32 || c === 0xa0 || c === 0x202f) i++
      else if (isDigit(c)) i = this.#number(i, end)
      else if (isLetter(c)) i = this.#word(i, end)
      else i = this.#mark(i, end, c)
    }
  }

  #add(kind: Piece, start: number, end: number, term: Term): number {
    const i = this.count++
    this.kinds[i] = kind
    this.starts[i] = start
    this.ends[i] = end
    this.terms[i] = term
    this.#words[i] = undefined
    if (kind === Piece.Number || term.trigger) this.triggered = true
    return end
  }

  /** Reads digits joined by single marks: `1.000,50`, `15:30`, `1934-2022`. */
  #number(start: number, limit: number): number {
    let i = start + 1
    for (;;) {
      while (i < limit && isDigit(this.text.charCodeAt(i))) i++
      if (i + 1 < limit && joinsDigits(this.text.charCodeAt(i)) && isDigit(this.text.charCodeAt(i + 1))) i++
      else break
    }
    return this.#add(Piece.Number, start, i, NOTHING)
  }

  /** Reads letters with inner apostrophes, hyphens and dots between single letters (`euro's`, `e.k.`). */
  #word(start: number, limit: number): number {
    let i = start + 1
    while (i < limit) {
      const c = this.text.charCodeAt(i)
      if (isLetter(c)) i++
      else if ((isApostrophe(c) || c === 45) && i + 1 < limit && isLetter(this.text.charCodeAt(i + 1))) i++
      else if (c === 46 && i + 2 < limit && i - start === 1 && isLetter(this.text.charCodeAt(i + 1)) && this.text.charCodeAt(i + 2) === 46)
        return this.#add(Piece.Word, start, i + 3, this.#find(start, i + 3))
      else if (c === 36 && i - start <= 2) i++
      else break
    }
    return this.#add(Piece.Word, start, i, this.#find(start, i))
  }

  #find(start: number, end: number): Term {
    if (end - start > LONGEST_WORD) return NOTHING
    let word = this.text.slice(start, end)
    const c = word.charCodeAt(0)
    if (c < 97 || c >= 0xc0) word = word.toLowerCase()
    if (word.includes('’')) word = word.replaceAll('’', "'")
    return this.#lexicon.get(word) ?? NOTHING
  }

  #mark(start: number, limit: number, c: number): number {
    let end = start + 1
    if (isApostrophe(c) && end < limit) {
      // `'s` of *'s avonds*, `'82`.
      if (this.text[end] === 's' && end + 1 < limit && !isLetter(this.text.charCodeAt(end + 1))) end++
    }
    return this.#add(
      Piece.Mark,
      start,
      end,
      c === 37 || c === 0x20ac || c === 36 || c === 0xa3 || c === 0xa5 || c === 0x192 || c === 0x2030 ? this.#find(start, end) : NOTHING,
    )
  }

  /** The lower-case text of piece `i`; empty outside the sentence. */
  word(i: number): string {
    if (i < 0 || i >= this.count) return ''
    const start = this.starts[i] as number
    const end = this.ends[i] as number
    return (this.#words[i] ??= end - start > LONGEST_WORD ? '' : wordOf(this.text.slice(start, end)))
  }

  /** What the lexicon knows of piece `i`. */
  term(i: number): Term {
    return i < 0 || i >= this.count ? NOTHING : (this.terms[i] as Term)
  }

  /** What a number word comes to; `null` where it is none. */
  numberOf(word: string): number | null {
    return this.#lexicon.get(word)?.number ?? null
  }

  /** Whether piece `i` is a number. */
  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && this.kinds[i] === Piece.Number
  }

  /** Whether piece `i` begins where the one before it ends. */
  glued(i: number): boolean {
    return i > 0 && i < this.count && this.starts[i] === this.ends[i - 1]
  }

  /** Whether piece `i` begins with a capital. */
  capital(i: number): boolean {
    const c = i >= 0 && i < this.count ? this.text.charCodeAt(this.starts[i] as number) : 0
    return (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde)
  }

  /** Whether piece `i` is written in capitals. */
  allCapitals(i: number): boolean {
    const text = this.text.slice(this.starts[i], this.ends[i])
    return text === text.toUpperCase()
  }

  /** Whether what came before piece `i` is complete there: nothing follows, a mark does, or a small word that goes on with the clause. */
  closes(i: number): boolean {
    if (i >= this.count) return true
    return this.kinds[i] === Piece.Mark ? !this.terms[i]?.sign : this.kinds[i] === Piece.Word && GOES_ON.has(this.word(i))
  }

  /**
   * The index past piece `i`, and past the dot of an abbreviation that stands right after it; *mln* and *mrd* are mostly written without,
   * so that a dot at the end of the sentence is the sentence's.
   */
  pastDot(i: number): number {
    if (i + 2 === this.count && WITHOUT_DOT.has(this.term(i).word)) return i + 1
    return this.glued(i + 1) && this.word(i + 1) === '.' ? i + 2 : i + 1
  }
}
