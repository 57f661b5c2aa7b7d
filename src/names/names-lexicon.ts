import { findSorted } from '../model/find-sorted'
import { finish, hashTemplate, mix, mixText } from '../model/hash'
import { isCount } from '../model/json-value'
import type { NumberArray, SectionReader } from '../model/section-reader'

/*
 * What the tagger knows of words beside its weights: sets of words (as Bloom filters, small and a little forgetful of what is not in them) and
 * classes of words that stand in like places. All of it is numbers in the model file, keyed by hashes of words.
 */

/** The sets, in the order of their bits. */
export const WORD_SETS = ['ordinary', 'capitalised', 'frequent', 'city', 'firstName', 'surname', 'known'] as const

/** A set of words that the tagger asks. */
export type WordSet = (typeof WORD_SETS)[number]

/** Template of the hashes of words. */
export const WORD_HASH = 77

/** Hash of a word as the sets and classes have it. */
export function wordHash(word: string): number {
  return finish(mixText(hashTemplate(WORD_HASH), word))
}

/** A set of hashes that answers `has` for all of its members, and for about 2 % of others. */
export class BloomFilter {
  constructor(readonly bits: Uint8Array) {}

  /** Whether `hash` (of `wordHash`) is probably in the set. */
  has(hash: number): boolean {
    const size = this.bits.length * 8
    if (size === 0) return false
    let h = hash
    for (let i = 0; i < BLOOM_PROBES; i++) {
      const bit = (h >>> 0) % size
      if (((this.bits[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false
      h = finish(mix(h, i + 1))
    }
    return true
  }
}

/** Questions asked of a filter: near the best for 8 bits a word. */
export const BLOOM_PROBES = 5

/** Classes of words: sorted hashes, and beside each the classes of that word, one a level. */
export class WordClasses {
  constructor(
    readonly hashes: Int32Array,
    readonly classes: Uint16Array,
    readonly levels: number,
  ) {}

  /** Index of the word with `hash`, or -1; its classes stand at `classes[index * levels + level]`. */
  find(hash: number): number {
    return findSorted(this.hashes, hash)
  }
}

/** Bits of what a noun is for by WordNet. */
export const SENSES = { person: 1, group: 2, place: 4, artifact: 8, communication: 16, event: 32, act: 64, animal: 128 } as const

/** All that the tagger knows of words. */
export interface NameLexicon {
  readonly sets: Readonly<Record<WordSet, BloomFilter>>
  readonly classes: WordClasses
  /** What nouns are for: bits of `SENSES`, by the hashes of small letters. */
  readonly senses: WordClasses
}

/** Most levels of classes that a word can have. */
const MOST_LEVELS = 8

/** Reads the lexicon from a section whose meta has `parts` (name → offset and length in bytes) and `levels`. */
export function readLexicon(section: SectionReader): NameLexicon {
  const parts = section.object('parts')
  const part = <T>(name: string, ArrayType: NumberArray<T>): T => {
    const [offset, bytes] = parts.list(name, 'whole numbers', isCount, 2) as readonly [number, number]
    return parts.view(ArrayType, offset, bytes / ArrayType.BYTES_PER_ELEMENT)
  }
  const table = (hashesName: string, classesName: string, levels: number) => {
    const hashes = part(hashesName, Int32Array)
    const classes = part(classesName, Uint16Array)
    if (classes.length !== hashes.length * levels) throw parts.error(classesName, `of ${levels} classes for each of ${hashes.length} words`)
    return new WordClasses(hashes, classes, levels)
  }
  return {
    sets: Object.fromEntries(WORD_SETS.map((name) => [name, new BloomFilter(part(name, Uint8Array))])) as Record<WordSet, BloomFilter>,
    classes: table('hashes', 'classes', section.count('levels', MOST_LEVELS)),
    senses: table('senseHashes', 'senses', 1),
  }
}
