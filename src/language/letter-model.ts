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

  /** `languages`: how many there are. `words` gives each word with the bits of the languages that have it; it counts once in each. */
  constructor(languages: number, words: (visit: (word: string, languages: number) => void) => void) {
    this.#size = languages
    this.#counts = new Rows(languages + 1)
    this.#probabilities = new Rows(languages)
    words((word, having) => this.#count(word, having))
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

  /** Counts the trigrams of a word, for each language that has it and for all together. */
  #count(word: string, languages: number): void {
    const counts = this.#counts
    let a = 0
    let b = 0
    for (let i = 0; i <= word.length; i++) {
      const c = symbol(word, i)
      const row = counts.rowOf(trigram(a, b, c))
      for (let rest = languages; rest !== 0; rest &= rest - 1) {
        counts.add(row + 31 - Math.clz32(rest & -rest), 1)
        counts.add(row + this.#size, 1)
      }
      a = b
      b = c
    }
  }

  /** Counts bigrams, letters and totals by summing the trigrams, of which each stands for one of each. */
  #countShorter(): void {
    const counts = this.#counts
    for (const key of counts.keys()) {
      const a = key >> 14
      const b = (key >> 7) & 127
      const c = key & 127
      const row = counts.rowOf(key)
      this.#addRow(row, counts.rowOf(trigram(a, b, TOTAL)))
      this.#addRow(row, counts.rowOf(bigram(b, c)))
      this.#addRow(row, counts.rowOf(bigram(b, TOTAL)))
      this.#addRow(row, counts.rowOf(unigram(c)))
      this.#addRow(row, counts.rowOf(unigram(TOTAL)))
    }
  }

  /** Adds the counts of one row to those of another. */
  #addRow(row: number, into: number): void {
    const { values } = this.#counts
    for (let l = 0; l <= this.#size; l++) values[into + l] = (values[into + l] as number) + (values[row + l] as number)
  }

  /** Where the log probabilities of `c` after `a` and `b` stand. */
  #row(a: number, b: number, c: number): number {
    const key = trigram(a, b, c)
    const known = this.#probabilities.find(key)
    if (known >= 0) return known
    if (this.#probabilities.size >= MOST_ROWS) this.#probabilities.clear()
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
    return { row: this.#counts.find(key), total: this.#counts.find(total) }
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
  /** How many rows there are. */
  size = 0
  values: Float32Array
  readonly #columns: number
  /** By row: its key. */
  #keys = new Int32Array(1024)
  /** By hash of the key, then the next free place: the number of the row, and one. */
  #places = new Int32Array(2048)

  constructor(columns: number) {
    this.#columns = columns
    this.values = new Float32Array(this.#keys.length * columns)
  }

  /** The keys of the rows so far. */
  keys(): Int32Array {
    return this.#keys.slice(0, this.size)
  }

  /** Where the row of `key` begins; -1 where there is none. */
  find(key: number): number {
    const row = this.#places[this.#placeOf(key)] as number
    return row === 0 ? -1 : (row - 1) * this.#columns
  }

  /** Where the row of `key` begins; a row of zeros is made where there is none. */
  rowOf(key: number): number {
    const place = this.#placeOf(key)
    const known = this.#places[place] as number
    if (known > 0) return (known - 1) * this.#columns
    if (this.size === this.#keys.length) {
      this.#grow()
      return this.rowOf(key)
    }
    this.#keys[this.size++] = key
    this.#places[place] = this.size
    return (this.size - 1) * this.#columns
  }

  /** Adds `more` to the number at `at`. */
  add(at: number, more: number): void {
    this.values[at] = (this.values[at] as number) + more
  }

  clear(): void {
    this.size = 0
    this.#places.fill(0)
    this.values.fill(0)
  }

  /** The place of `key`, or the free one that it may take. */
  #placeOf(key: number): number {
    const places = this.#places
    const mask = places.length - 1
    let place = (Math.imul(key, 0x9e3779b1) >>> 12) & mask
    for (let row = places[place] as number; row !== 0 && this.#keys[row - 1] !== key; row = places[place] as number)
      place = (place + 1) & mask
    return place
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.values]
    this.#keys = new Int32Array(2 * keys.length)
    this.#keys.set(keys)
    this.values = new Float32Array(2 * values.length)
    this.values.set(values)
    this.#places = new Int32Array(2 * this.#places.length)
    for (let row = 0; row < this.size; row++) this.#places[this.#placeOf(keys[row] as number)] = row + 1
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
