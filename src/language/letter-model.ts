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
  /** Counts of strings of letters: one row each, a column for each language and a last one for the languages together. */
  readonly #counts: Rows
  readonly #probabilities: Rows
  readonly #size: number

  /** `lists`: the words of each language; a word counts once. */
  constructor(lists: readonly (readonly string[])[]) {
    this.#size = lists.length
    this.#counts = new Rows(this.#size + 1)
    this.#probabilities = new Rows(this.#size)
    for (const [language, words] of lists.entries()) for (const word of words) this.#count(word, language)
    this.#countShorter()
  }

  /** Adds to `into` the natural logarithm of the probability of `word` in each language. */
  addLogProbabilities(word: string, into: Float64Array): void {
    let a = 0
    let b = 0
    for (let i = 0; i <= word.length; i++) {
      const c = symbol(word, i)
      const row = this.#row(a, b, c)
      const { values } = this.#probabilities
      for (let l = 0; l < into.length; l++) into[l] = (into[l] as number) + (values[row + l] as number)
      a = b
      b = c
    }
  }

  /** Counts the trigrams of a word. Of the languages together each word list weighs the same in the long run: capped by what one word adds. */
  #count(word: string, language: number): void {
    const counts = this.#counts
    let a = 0
    let b = 0
    for (let i = 0; i <= word.length; i++) {
      const c = symbol(word, i)
      const row = counts.rowOf(trigram(a, b, c))
      counts.values[row + language] = (counts.values[row + language] as number) + 1
      counts.values[row + this.#size] = (counts.values[row + this.#size] as number) + 1
      a = b
      b = c
    }
  }

  /** Counts bigrams, letters and totals by summing the trigrams, of which each stands for one of each. */
  #countShorter(): void {
    const counts = this.#counts
    for (const [key, row] of [...counts.rows]) {
      const [a, b, c] = [key >> 14, (key >> 7) & 127, key & 127]
      for (const shorter of [trigram(a, b, TOTAL), bigram(b, c), bigram(b, TOTAL), unigram(c), unigram(TOTAL)]) {
        const into = counts.rowOf(shorter)
        for (let l = 0; l <= this.#size; l++)
          counts.values[into + l] = (counts.values[into + l] as number) + (counts.values[row + l] as number)
      }
    }
  }

  /** Where the log probabilities of `c` after `a` and `b` stand. */
  #row(a: number, b: number, c: number): number {
    const key = trigram(a, b, c)
    const known = this.#probabilities.rows.get(key)
    if (known !== undefined) return known
    if (this.#probabilities.rows.size >= MOST_ROWS) this.#probabilities.clear()
    const row = this.#probabilities.rowOf(key)
    const { values } = this.#probabilities
    const counts = this.#counts.values
    const one = this.#shareOf(unigram(c), unigram(TOTAL))
    const two = this.#shareOf(bigram(b, c), bigram(b, TOTAL))
    const three = this.#shareOf(key, trigram(a, b, TOTAL))
    const together = this.#size
    const p1 = share(counts, one, together, 1 / SYMBOLS)
    const p2 = share(counts, two, together, p1)
    const p3 = share(counts, three, together, p2)
    for (let l = 0; l < this.#size; l++) {
      const q1 = share(counts, one, l, p1)
      const q2 = share(counts, two, l, (q1 + p2) / 2)
      values[row + l] = Math.log(share(counts, three, l, (q2 + p3) / 2))
    }
    return row
  }

  #shareOf(key: number, total: number): Share {
    return { row: this.#counts.rows.get(key) ?? -1, total: this.#counts.rows.get(total) ?? -1 }
  }
}

/** Of what a string of letters is a share: where its counts and those of all strings in its place stand, -1 where there are none. */
interface Share {
  readonly row: number
  readonly total: number
}

/** The share in a language, leaning on `shorter`, the probability in the shorter context. */
function share(counts: Float32Array, { row, total }: Share, language: number, shorter: number): number {
  const count = row < 0 ? 0 : (counts[row + language] as number)
  const all = total < 0 ? 0 : (counts[total + language] as number)
  return (count + LEAN * shorter) / (all + LEAN)
}

/** Rows of numbers by key, in one array. */
class Rows {
  /** Where the row of each key begins in `values`. */
  readonly rows = new Map<number, number>()
  values: Float32Array
  readonly #columns: number

  constructor(columns: number) {
    this.#columns = columns
    this.values = new Float32Array(1024 * columns)
  }

  /** Where the row of `key` begins; a row of zeros is made where there is none. */
  rowOf(key: number): number {
    const known = this.rows.get(key)
    if (known !== undefined) return known
    const row = this.rows.size * this.#columns
    if (row === this.values.length) {
      const longer = new Float32Array(2 * row)
      longer.set(this.values)
      this.values = longer
    }
    this.rows.set(key, row)
    return row
  }

  clear(): void {
    this.rows.clear()
    this.values.fill(0)
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
