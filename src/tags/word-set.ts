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
      const hash = mixText(hashTemplate(5), word)
      for (let i = 0; i < BITS; i++) {
        const bit = finish(mix(hash, i)) & mask
        bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7))
      }
    }
    return new WordSet(bytes)
  }

  /** Whether `word` is in the set, or is taken to be. */
  has(word: string): boolean {
    const mask = this.bytes.length * 8 - 1
    const hash = mixText(hashTemplate(5), word)
    for (let i = 0; i < BITS; i++) {
      const bit = finish(mix(hash, i)) & mask
      if (!((this.bytes[bit >> 3] as number) & (1 << (bit & 7)))) return false
    }
    return this.bytes.length > 0
  }
}
