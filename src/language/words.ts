import { smallLetters } from '../vocabulary/per-form'

/** A word as the language evidence sees it. */
export interface Word {
  /** In lower case, apostrophes straight. */
  readonly text: string
  /** Whether it is written with a capital where no sentence begins, or as an acronym: most likely a name, which tells little. */
  readonly nameLike: boolean
  /** Whether it begins with a capital, wherever it stands. */
  readonly capital: boolean
}

const LETTER = /\p{L}/u
/** Longest proclitic, in letters, that is split off: `dell'arte`. */
const LONGEST_PROCLITIC = 4
/** Longest word in capitals taken for an acronym or Roman numeral, in code units: `NAVO`, `XVIII`. */
const LONGEST_ACRONYM = 5

/** Longest word looked at, in code units: longer ones are no words. */
const LONGEST = 40

/**
 * The words of Latin script in `text`, split after a proclitic (`d'Rechter` → `d'`, `rechter`), and how many letters of other scripts there
 * are. One pass over the text.
 */
export function latinWords(text: string): { words: Word[]; latinLetters: number; otherLetters: number } {
  const words: Word[] = []
  let latinLetters = 0
  let otherLetters = 0
  let sentenceStart = true
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isWordCode(code)) {
      if (isSentenceEnd(code)) sentenceStart = true
      else if (code > 0x24f && isOtherLetter(text, at)) otherLetters++
      at++
      continue
    }
    const start = at
    let letters = 0
    let digit = false
    let apostrophes = false
    while (at < text.length) {
      const c = text.charCodeAt(at)
      if (isLatin(c)) letters++
      else if (isDigit(c)) digit = true
      else if (isApostrophe(c)) apostrophes = true
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
    if (!digit && at - start <= LONGEST) addWord(words, text.slice(start, at), sentenceStart, apostrophes)
    sentenceStart = false
  }
  return { words, latinLetters, otherLetters }
}

/** Adds the word or words of `raw`, letters and apostrophes. */
function addWord(words: Word[], raw: string, sentenceStart: boolean, apostrophes: boolean): void {
  const lower = smallLetters(raw)
  const first = apostrophes ? raw.search(LETTER) : 0
  const capital = raw.charCodeAt(first) !== lower.charCodeAt(first)
  const acronym = capital && raw.length > 1 && raw.length <= LONGEST_ACRONYM && raw === raw.toUpperCase()
  const nameLike = acronym || (capital && !sentenceStart)
  if (!apostrophes) words.push({ text: lower, nameLike, capital })
  else addApostrophized(words, lower.replace(/[’‘]/g, "'"), nameLike, capital)
}

/** `'n`, `'t` keep their apostrophe; on longer words it is a quotation mark. `d'rechter` is two words. */
function addApostrophized(words: Word[], lower: string, nameLike: boolean, capital: boolean): void {
  let start = 0
  let end = lower.length
  if (lower.length > 2) {
    while (start < end - 2 && lower.charCodeAt(start) === 0x27) start++
    if (lower.length > 5) while (end > start && lower.charCodeAt(end - 1) === 0x27) end--
  }
  const trimmed = lower.slice(start, end)
  const split = trimmed.indexOf("'") + 1
  if (split > 1 && split <= LONGEST_PROCLITIC + 1 && trimmed.length - split >= 3 && !trimmed.includes("'", split)) {
    words.push({ text: trimmed.slice(0, split), nameLike: false, capital: false }, { text: trimmed.slice(split), nameLike, capital })
  } else words.push({ text: trimmed, nameLike, capital })
}

function isWordCode(code: number): boolean {
  return isLatin(code) || isApostrophe(code) || isDigit(code)
}

/** Letters of the blocks Basic Latin to Latin Extended-B. */
function isLatin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  )
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018
}

function isSentenceEnd(code: number): boolean {
  // . ! ? : line ends and quotation marks
  return (
    code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x0a || code === 0x22 || (code >= 0x201c && code <= 0x201f)
  )
}

function isOtherLetter(text: string, at: number): boolean {
  return /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}
