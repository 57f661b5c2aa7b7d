import { fromLists } from '../dutch/lists'
import { perStretch } from '../vocabulary/per-stretch'
import type { Word, WordForm } from './word'
import { listsOf } from './word-lists'

const LETTER = /\p{L}/u
/** Longest proclitic, in letters, that is split off: `dell'arte`. */
const LONGEST_PROCLITIC = 4
/** Longest word in capitals taken for an acronym or Roman numeral, in code units: `NAVO`, `XVIII`. */
const LONGEST_ACRONYM = 5

/** Longest word looked at, in code units: longer ones are no words. */
const LONGEST_WORD = 40

/**
 * The words of Latin script in `text`, split after a proclitic (`d'Rechter` → `d'`, `rechter`), and how many letters of other scripts there
 * are. One pass over the text.
 */
export function latinWords(text: string): { words: Word[]; latinLetters: number; otherLetters: number } {
  const writtenAt = writtenWords()
  const words: Word[] = []
  let latinLetters = 0
  let otherLetters = 0
  let sentenceStart = true
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind < Kind.Letter) {
      if (kind === Kind.SentenceEnd) sentenceStart = true
      else if (code > 0x24f && isOtherLetter(text, at)) otherLetters++
      at++
      continue
    }
    const start = at
    let letters = 0
    let digit = false
    let apostrophes = false
    while (at < text.length) {
      const next = kindOf(text.charCodeAt(at))
      if (next === Kind.Letter) letters++
      else if (next === Kind.Digit) digit = true
      else if (next === Kind.Apostrophe) apostrophes = true
      else break
      at++
    }
    latinLetters += letters
    if (letters === 0) continue
    // A letter with its stop is an initial or part of an abbreviation (*a.s.*, *J. de Vries*): no word, and no sentence ends at it.
    if (at - start === 1 && text.charCodeAt(at) === 0x2e) {
      at++
      continue
    }
    if (!digit && at - start <= LONGEST_WORD) {
      if (apostrophes) addApostrophized(words, text.slice(start, at), sentenceStart)
      else {
        const written = writtenAt(text, start, at)
        words.push(sentenceStart ? written.first : written.inside)
      }
    }
    sentenceStart = false
  }
  return { words, latinLetters, otherLetters }
}

/** A word of letters alone, where it begins a sentence and inside of one. */
interface WrittenWord {
  readonly first: Word
  readonly inside: Word
}

const writtenWords = fromLists(() =>
  perStretch((raw): WrittenWord => {
    const text = raw.toLowerCase()
    const form = formOf(text)
    const capital = raw.charCodeAt(0) !== text.charCodeAt(0)
    const inside = { text, nameLike: capital, capital, form }
    return { first: capital && !isAcronym(raw, capital) ? { text, nameLike: false, capital, form } : inside, inside }
  }),
)

function formOf(text: string): WordForm {
  return { lists: listsOf(text), evidence: undefined, weight: undefined }
}

function isAcronym(raw: string, capital: boolean): boolean {
  return capital && raw.length > 1 && raw.length <= LONGEST_ACRONYM && raw === raw.toUpperCase()
}

/** Adds the word or words of `raw`: `'n`, `'t` keep their apostrophe; on longer words it is a quotation mark. `d'rechter` is two words. */
function addApostrophized(words: Word[], raw: string, sentenceStart: boolean): void {
  const small = raw.toLowerCase()
  const first = raw.search(LETTER)
  const capital = raw.charCodeAt(first) !== small.charCodeAt(first)
  const nameLike = capital && (!sentenceStart || isAcronym(raw, capital))
  const lower = small.replace(/[’‘]/g, "'")
  let start = 0
  let end = lower.length
  if (lower.length > 2) {
    while (start < end - 2 && lower.charCodeAt(start) === 0x27) start++
    if (lower.length > 5) while (end > start && lower.charCodeAt(end - 1) === 0x27) end--
  }
  const trimmed = lower.slice(start, end)
  const split = trimmed.indexOf("'") + 1
  if (split > 1 && split <= LONGEST_PROCLITIC + 1 && trimmed.length - split >= 3 && !trimmed.includes("'", split)) {
    const proclitic = trimmed.slice(0, split)
    const rest = trimmed.slice(split)
    words.push({ text: proclitic, nameLike: false, capital: false, form: formOf(proclitic) })
    words.push({ text: rest, nameLike, capital, form: formOf(rest) })
  } else words.push({ text: trimmed, nameLike, capital, form: formOf(trimmed) })
}

/** What a UTF-16 code unit is to words; from `Letter` on they hold it. */
const Kind = {
  Other: 0,
  /** . ! ? : line ends and quotation marks. */
  SentenceEnd: 1,
  /** Of the blocks Basic Latin to Latin Extended-B. */
  Letter: 2,
  Digit: 3,
  Apostrophe: 4,
} as const

type Kind = (typeof Kind)[keyof typeof Kind]

const LAST_LATIN = 0x24f
const KINDS = new Uint8Array(LAST_LATIN + 1)
for (let code = 0xc0; code <= LAST_LATIN; code++) KINDS[code] = Kind.Letter
for (const noLetter of '×÷') KINDS[noLetter.charCodeAt(0)] = Kind.Other
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') KINDS[letter.charCodeAt(0)] = Kind.Letter
for (const digit of '0123456789') KINDS[digit.charCodeAt(0)] = Kind.Digit
for (const mark of '.!?:\n"') KINDS[mark.charCodeAt(0)] = Kind.SentenceEnd
KINDS[0x27] = Kind.Apostrophe

function kindOf(code: number): Kind {
  if (code <= LAST_LATIN) return KINDS[code] as Kind
  if (code === 0x2019 || code === 0x2018) return Kind.Apostrophe
  return code >= 0x201c && code <= 0x201f ? Kind.SentenceEnd : Kind.Other
}

function isOtherLetter(text: string, at: number): boolean {
  return /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}
