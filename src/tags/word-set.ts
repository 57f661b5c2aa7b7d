import { finish, hashTemplate, mix, mixText } from '../model/hash'

/** Bits that each word sets. */
const BITS = 3

/** A set of words in bits: all of its words are in it, and about one in a hundred of others. */
export class WordSet {
  constructor(readonly bytes: Uint8Array) {}

  /** A set of `words` in `size` bytes, a power of two. */
  static of(words: Iterable<string>, size: number): WordSet {
    const bytes = new Uint8Array(size)
    const mask = size * 8 - 1
    for (const word of words) {
      const hash = hashWord(word)
      for (let i = 0; i < BITS; i++) {
        const bit = finish(mix(hash, i)) & mask
        bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7))
      }
    }
    return new WordSet(bytes)
  }

  /** Whether `word`, from `from` to `to`, is in the set, or is taken to be. */
  has(word: string, from = 0, to = word.length): boolean {
    return this.hasHash(hashWord(word, from, to))
  }

  /** The same for a word of which `hashWord` is known. */
  hasHash(hash: number): boolean {
    const { bytes } = this
    const mask = bytes.length * 8 - 1
    for (let i = 0; i < BITS; i++) {
      const bit = finish(mix(hash, i)) & mask
      if (!((bytes[bit >> 3] as number) & (1 << (bit & 7)))) return false
    }
    return bytes.length > 0
  }
}

/** Hash of a word for `WordSet.hasHash`; that of a longer word goes on from it by `mixText`. */
export function hashWord(word: string, from = 0, to = word.length): number {
  return mixText(hashTemplate(5), word, from, to)
}
