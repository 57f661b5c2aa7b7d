import { finish, mix } from '../src/model/hash'
import { BLOOM_PROBES, BloomFilter, wordHash } from '../src/names/names-lexicon'

/** Makes a filter of `words`, with `bitsPerWord` bits for each. */
export function bloomFilter(words: readonly string[], bitsPerWord = 8): BloomFilter {
  const bits = new Uint8Array((Math.ceil((words.length * bitsPerWord) / 8) + 7) & ~7)
  const size = bits.length * 8
  for (const word of words) {
    let h = wordHash(word)
    for (let i = 0; i < BLOOM_PROBES; i++) {
      const bit = (h >>> 0) % size
      bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7))
      h = finish(mix(h, i + 1))
    }
  }
  return new BloomFilter(bits)
}
