/** The last letters of words that `lastLetters` tells, and the fewest that it can tell them of. */
const LETTERS = 3

/** A number for the last three letters of a word of as many or more. Few other letters have the same. */
export function lastLetters(word: string): number {
  const end = word.length
  return (word.charCodeAt(end - 1) << 20) ^ (word.charCodeAt(end - 2) << 10) ^ word.charCodeAt(end - 3)
}

/** Makes a quick look at whether a word may end in one of `words`, those of three letters and more: most words end like none, and need not be cut up. */
export function mayEndIn(words: Iterable<string>): (word: string) => boolean {
  const endings = new Set<number>()
  for (const word of words) if (word.length >= LETTERS) endings.add(lastLetters(word))
  return (word) => endings.has(lastLetters(word))
}

/** Where the last part of a compound is looked for, in UTF-16 code units. */
export interface PartBounds {
  /** Shortest last part. */
  readonly shortest: number
  /** Fewest before it. */
  readonly from: number
  /** Fewer than so many before it. */
  readonly to: number
}

/** What `look` knows of the longest last part of a compound: *deur* of *schooldeur*; `undefined` where it knows none. */
export function byLastPart<T>(compound: string, { shortest, from, to }: PartBounds, look: (part: string) => T | undefined): T | undefined {
  for (let i = from; i <= compound.length - shortest && i < to; i++) {
    const known = look(compound.slice(i))
    if (known !== undefined) return known
  }
  return undefined
}
