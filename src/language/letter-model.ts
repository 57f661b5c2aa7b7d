/** Letters counted one by one; any other counts as one more symbol. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz'àáâãäåæçèéêëìíîïñòóôõöøùúûüýßąćęłńóśźżčšžğışőű"
/** Symbols: 0 the edge of a word, then `LETTERS`, then any other letter. */
const SYMBOLS = LETTERS.length + 2
const SYMBOL_OF = new Uint8Array(0x250).fill(SYMBOLS - 1)
for (let i = 0; i < LETTERS.length; i++) SYMBOL_OF[LETTERS.charCodeAt(i)] = i + 1

/** Pseudo-counts by which a language's own counts lean on the shorter context and on the languages together. */
const LEAN = 6
/** Rows kept at most; 60 kB of text has about 6,000 different trigrams. */
const MOST_ROWS = 20_000

/** Trigram probabilities of the letters of words, for several languages at once, each counted from a list of its words. */
export class LetterModel {
  readonly #counts = new Map<number, Float32Array>()
  readonly #rows = new Map<number, Float32Array>()
  readonly #size: number

  /** `lists`: the words of each language; a word counts once. */
  constructor(lists: readonly (readonly string[])[]) {
    this.#size = lists.length
    for (const [language, words] of lists.entries()) for (const word of words) this.#count(word, language)
  }

  /** Adds to `into` the natural logarithm of the probability of `word` in each language. */
  addLogProbabilities(word: string, into: Float64Array): void {
    let a = 0
    let b = 0
    for (let i = 0; i <= word.length; i++) {
      const c = symbol(word, i)
      const row = this.#row(a, b, c)
      for (let l = 0; l < row.length; l++) into[l] = (into[l] ?? 0) + (row[l] ?? 0)
      a = b
      b = c
    }
  }

  #count(word: string, language: number): void {
    let a = 0
    let b = 0
    for (let i = 0; i <= word.length; i++) {
      const c = symbol(word, i)
      for (const key of [trigram(a, b, c), trigram(a, b, TOTAL), bigram(b, c), bigram(b, TOTAL), unigram(c), unigram(TOTAL)]) {
        let counts = this.#counts.get(key)
        if (!counts) this.#counts.set(key, (counts = new Float32Array(this.#size + 1)))
        counts[language] = (counts[language] ?? 0) + 1
        // The languages together, each word list weighing the same in the long run: capped by what one word adds.
        counts[this.#size] = (counts[this.#size] ?? 0) + 1
      }
      a = b
      b = c
    }
  }

  #row(a: number, b: number, c: number): Float32Array {
    const key = trigram(a, b, c)
    const known = this.#rows.get(key)
    if (known) return known
    const row = new Float32Array(this.#size)
    const together = this.#size
    const p1 = this.#probability(unigram(c), unigram(TOTAL), together, 1 / SYMBOLS)
    const p2 = this.#probability(bigram(b, c), bigram(b, TOTAL), together, p1)
    const p3 = this.#probability(key, trigram(a, b, TOTAL), together, p2)
    for (let l = 0; l < row.length; l++) {
      const q1 = this.#probability(unigram(c), unigram(TOTAL), l, p1)
      const q2 = this.#probability(bigram(b, c), bigram(b, TOTAL), l, (q1 + p2) / 2)
      row[l] = Math.log(this.#probability(key, trigram(a, b, TOTAL), l, (q2 + p3) / 2))
    }
    if (this.#rows.size < MOST_ROWS) this.#rows.set(key, row)
    return row
  }

  /** The share of `key` in `total`, leaning on `shorter`, the probability in the shorter context. */
  #probability(key: number, total: number, language: number, shorter: number): number {
    const count = this.#counts.get(key)?.[language] ?? 0
    const all = this.#counts.get(total)?.[language] ?? 0
    return (count + LEAN * shorter) / (all + LEAN)
  }
}

const TOTAL = 127
const trigram = (a: number, b: number, c: number) => (a << 14) | (b << 7) | c
const bigram = (b: number, c: number) => (1 << 21) | (b << 7) | c
const unigram = (c: number) => (1 << 22) | c

function symbol(word: string, at: number): number {
  if (at >= word.length) return 0
  const code = word.charCodeAt(at)
  return code < 0x250 ? (SYMBOL_OF[code] as number) : SYMBOLS - 1
}
