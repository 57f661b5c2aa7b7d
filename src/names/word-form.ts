import { finish, hashTemplate, mix, mixCode, mixText } from '../model/hash'
import { smallLetters } from '../vocabulary/per-form'
import { formAt } from '../vocabulary/vocabulary'
import { mayBeginListed } from './gazetteer'
import { type NameLexicon, WORD_HASH, wordHash } from './names-lexicon'
import { wordKinds } from './word-kinds'
import { wordUses } from './word-uses'

/** How a word is written, as far as capitals go. */
export const Case = {
  /** `huis` */
  Lower: 0,
  /** `Huis` */
  Initial: 1,
  /** `VVD` */
  Capitals: 2,
  /** `J`, `J.` */
  Letter: 3,
  /** `VVD-Kamerlid`, `Rusland-expert`: a capital, and a hyphen before small letters. */
  Compound: 4,
  /** `iPhone`, `McDonald` */
  Mixed: 5,
  /** `1995`, `3e` */
  Digits: 6,
  /** `,` */
  Mark: 7,
  /** No word: see `OUTSIDE`. */
  None: 9,
} as const

/** Bits of what the lists know of a word. */
export const Known = {
  /** An ordinary Dutch word when written small. */
  Ordinary: 1,
  /** In the word list with a capital (`Amerikaanse`, `Amsterdam`). */
  Capitalised: 2,
  /** Among the frequent words. */
  Frequent: 4,
  City: 8,
  FirstName: 16,
  Surname: 32,
  /** In the lists of `src/dutch`. */
  Listed: 64,
} as const

/** A distinct word with all that the features ask of it; made once. */
export interface WordForm {
  readonly text: string
  readonly lower: string
  readonly case: number
  /** Hash of the text. */
  readonly exact: number
  /** Hash of the small letters, digits as 0. */
  readonly low: number
  /** Hash of the small letters without a genitive ending: equal for `Obama`, `Obama's` and `OBAMA`. */
  readonly stem: number
  /** Hash of the collapsed shape (`Xx-x`). */
  readonly shape: number
  /** Bits of `Known`. */
  readonly known: number
  /** Hash of `case` and `known`. */
  readonly caseKnown: number
  /** Bits of `WordKind`. */
  readonly kinds: number
  /** Bits of `WordUse`. */
  readonly uses: number
  /** What a noun is for: bits of `SENSES`, 0 where unknown. */
  readonly sense: number
  /** Word classes by level, 0 where unknown. */
  readonly classes: readonly number[]
  /** Whether the lists have it in just these capitals (`NAVO`). */
  readonly listedInCapitals: boolean
  /** Whether a name of the lists may begin with it. */
  readonly mayBeginListed: boolean
  /** Whether it may be part of a name by its capital. */
  readonly capital: boolean
  /** Where `FormScores` keeps its scores, -1 for nowhere yet, and bits of the offsets for which they are made. */
  row: number
  scored: number
}

/** Stands in the places outside of a sentence. */
export const OUTSIDE: WordForm = {
  text: '',
  lower: '',
  case: Case.None,
  exact: 0,
  low: 0x51ed270b,
  stem: 0,
  shape: 0,
  known: 0,
  caseKnown: 0,
  kinds: 4096,
  uses: 0,
  sense: 0,
  classes: [9999],
  listedInCapitals: false,
  mayBeginListed: false,
  capital: false,
  row: 0,
  scored: 31,
}

/** Classes of characters, as shapes have them; others stand for themselves. */
const UPPER = 88
const SMALL = 120
const DIGIT = 100

/** Class of the character with `code`: a capital, a small letter, a digit, or the code itself. */
function classOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return SMALL
    if (code >= 65 && code <= 90) return UPPER
    return code >= 48 && code <= 57 ? DIGIT : code
  }
  const c = String.fromCodePoint(code)
  const lower = c.toLowerCase()
  return c !== lower ? UPPER : lower !== c.toUpperCase() ? SMALL : code
}

function caseOf(text: string): number {
  let upper = 0
  let lower = 0
  let digits = 0
  let hyphenLower = false
  let previous = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number
    if (code > 0xffff) i++
    const kind = classOf(code)
    if (kind === UPPER) upper++
    else if (kind === SMALL) {
      lower++
      if (previous === HYPHEN && upper > 0) hyphenLower = true
    } else if (kind === DIGIT) digits++
    previous = code
  }
  if (upper + lower === 0) return digits > 0 ? Case.Digits : Case.Mark
  const first = classOf(text.charCodeAt(0))
  if (upper === 0) return first === DIGIT ? Case.Digits : Case.Lower
  if (first === UPPER && text.includes('-') && (hyphenLower || /-\p{Lu}\p{Ll}/u.test(text))) return Case.Compound
  if (upper + lower === 1) return Case.Letter
  if (lower === 0 || (upper > 1 && text.endsWith('s') && lower === 1)) return Case.Capitals
  if (first === UPPER && upper === 1) return Case.Initial
  return Case.Mixed
}

const HYPHEN = 45

/** Hash of the classes of the characters, each once where several of one stand together. */
function shapeOf(text: string): number {
  let h = hashTemplate(60)
  let previous = -1
  for (let i = 0; i < text.length && i < 40; i++) {
    const kind = classOf(text.charCodeAt(i))
    if (kind !== previous) h = mix(h, kind)
    previous = kind
  }
  return finish(h)
}

/** Mixes `text` into `hash` with its digits as 0. */
function mixWithoutDigits(hash: number, text: string): number {
  let h = hash
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    h = mixCode(h, code >= 48 && code <= 57 ? 48 : code)
  }
  return h
}

/** `Obama's` without its genitive, for looking up. */
function bare(text: string): string {
  return text.endsWith("'s") || text.endsWith('’s') ? text.slice(0, -2) : text
}

/** A word without `'s` or a last `s`: `merkels` → `merkel`. */
function withoutGenitive(lower: string): string {
  const stem = bare(lower)
  return stem.length === lower.length && lower.length > 4 && lower.endsWith('s') ? lower.slice(0, -1) : stem
}

/** Shortest last part of a compound that tells what it is for, in letters, and the longest word looked into. */
const SHORTEST_TAIL = 4
const LONGEST_COMPOUND = 30

/** What a noun is for by the lexicon, or by the longest noun that it ends in: *supermarktketen*. */
function senseOf(lower: string, { senses }: NameLexicon): number {
  const at = senses.find(wordHash(lower))
  if (at >= 0) return senses.classes[at] as number
  if (lower.length > LONGEST_COMPOUND) return 0
  for (let from = 3; from <= lower.length - SHORTEST_TAIL; from++) {
    const tail = senses.find(wordHash(lower.slice(from)))
    if (tail >= 0) return senses.classes[tail] as number
  }
  return 0
}

/** Looks at `word` once. `listed` tells whether the lists of `src/dutch` have it as a name of one word. */
export function makeWordForm(word: string, lexicon: NameLexicon): WordForm {
  const text = formAt(word, 0, word.length)
  const wordCase = caseOf(text)
  const lower = smallLetters(text)
  const capital = wordCase >= Case.Initial && wordCase <= Case.Mixed
  const { sets, classes } = lexicon
  let known = 0
  let listedInCapitals = false
  const stem = bare(text)
  const title = wordCase === Case.Capitals && stem.length > 3 ? (stem[0] ?? '') + stem.slice(1).toLowerCase() : stem
  if (wordCase !== Case.Mark && wordCase !== Case.Digits) {
    const lowHash = wordHash(lower)
    if (sets.ordinary.has(lowHash)) known |= Known.Ordinary
    if (sets.frequent.has(lowHash)) known |= Known.Frequent
    if (capital) {
      const hash = wordHash(title)
      if (sets.capitalised.has(hash)) known |= Known.Capitalised
      if (sets.city.has(hash)) known |= Known.City
      if (sets.firstName.has(hash)) known |= Known.FirstName
      if (sets.surname.has(hash)) known |= Known.Surname
      if (sets.known.has(hash)) known |= Known.Listed
      listedInCapitals = wordCase === Case.Capitals && sets.known.has(wordHash(stem))
      if (listedInCapitals) known |= Known.Listed
    }
  }
  let at = classes.find(finish(mixWithoutDigits(hashTemplate(WORD_HASH), text)))
  if (at < 0 && title !== text) at = classes.find(wordHash(title))
  const found: number[] = []
  for (let level = 0; level < classes.levels; level++) found.push(at < 0 ? 0 : (classes.classes[at * classes.levels + level] as number))
  return {
    text,
    lower,
    case: wordCase,
    exact: finish(mixText(hashTemplate(61), text)),
    low: finish(mixWithoutDigits(hashTemplate(62), lower)),
    stem: finish(mixText(hashTemplate(63), withoutGenitive(lower))),
    shape: shapeOf(text),
    known,
    caseKnown: mix(wordCase, known),
    kinds: wordCase === Case.Mark || wordCase === Case.Digits ? 0 : wordKinds(lower),
    uses: wordUses(lower),
    sense: wordCase === Case.Lower || wordCase === Case.Initial ? senseOf(lower, lexicon) : 0,
    classes: found,
    listedInCapitals,
    mayBeginListed: mayBeginListed(text),
    capital,
    row: -1,
    scored: 0,
  }
}
