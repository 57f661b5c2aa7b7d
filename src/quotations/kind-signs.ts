import { BAPTIZING_VERBS, CALLED_WORDS, isNamingNoun, isWorkWord, KNOWN_WORDS, SO_CALLED_WORDS } from '../dutch/naming-words'

/** What a word near the marks is a sign of, as bits. */
export const END = 1
export const BREAK = 2
export const PAUSE = 4
export const NAMING = 8
export const SO_CALLED = 16
export const CALLED = 32
export const CALLS = 64
export const BAPTIZING = 128
export const KNOWN = 256
export const WORK = 512

/** The signs that a word in small letters is. */
export function signsOf(word: string): number {
  let known = signs.get(word)
  if (known === undefined) {
    known =
      (word === ';' ? END : 0) |
      (/^[:()–—]$/.test(word) ? BREAK : 0) |
      (word === ',' ? PAUSE : 0) |
      (isNamingNoun(word) ? NAMING : 0) |
      (SO_CALLED_WORDS.has(word) ? SO_CALLED : 0) |
      (CALLED_WORDS.has(word) ? CALLED : 0) |
      (/^noem(?:t|en|de|den)$/.test(word) ? CALLS : 0) |
      (BAPTIZING_VERBS.has(word) ? BAPTIZING : 0) |
      (KNOWN_WORDS.has(word) ? KNOWN : 0) |
      (isWorkWord(word) ? WORK : 0)
    if (signs.size >= MOST_SIGNS) signs.clear()
    signs.set(word, known)
  }
  return known
}

/** Words looked at before; emptied when full, so that memory stays bounded. */
const signs = new Map<string, number>()
const MOST_SIGNS = 20_000
