import { listText } from '../dutch/list-text'
import { firstWordEnd } from './gazetteer-index'

/** Buckets of names, a power of two: so many that few words have one without a name of theirs. */
const BUCKETS = 1 << 16

/** A name of a list as it stands there. */
export interface ListedLine {
  /** The number of the list. */
  readonly list: number
  readonly name: string
  /** The cells after the name. */
  readonly cells: readonly string[]
}

/**
 * The names of long lists, filed where they stand under a number of their first word, without regard to capitals: those of one bucket are read when one of
 * their first words is met, since a text has few of all names.
 */
export class LinesByFirstWord {
  readonly #texts: readonly string[]
  /** By bucket: the first and the last of its names, and one; 0 where there is none, or all were taken. */
  readonly #first = new Int32Array(BUCKETS)
  readonly #last = new Int32Array(BUCKETS)
  /** By name: where it begins in the text of its list, and the next of its bucket, as in `#first`. */
  #starts = new Int32Array(1 << 14)
  #next = new Int32Array(1 << 14)
  #count = 0
  /** By list: the number of its first name. */
  readonly #firstOf: number[] = []

  /** Files the first column of each of `lists`, and the second of those in `both`. */
  constructor(lists: readonly string[], both: ReadonlySet<string>) {
    this.#texts = lists.map(listText)
    for (const [list, name] of lists.entries()) {
      this.#firstOf.push(this.#count)
      this.#fileAll(this.#texts[list] as string, both.has(name))
    }
  }

  #fileAll(text: string, both: boolean): void {
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
      end = text.indexOf('\n', start)
      if (end < 0) end = text.length
      if (end === start || text.startsWith('# ', start)) continue
      this.#file(text, start)
      const tab = both ? text.indexOf('\t', start) : -1
      if (tab >= 0 && tab < end) this.#file(text, tab + 1)
    }
  }

  #file(text: string, start: number): void {
    if (this.#count === this.#starts.length) {
      this.#starts = doubled(this.#starts)
      this.#next = doubled(this.#next)
    }
    this.#starts[this.#count++] = start
    const bucket = bucketOf(text, start)
    const before = this.#last[bucket] as number
    if (before === 0) this.#first[bucket] = this.#count
    else this.#next[before - 1] = this.#count
    this.#last[bucket] = this.#count
  }

  /** Gives `see` the names that may begin with the first word of `name`, in the order of the lists, unless they were taken before. */
  take(name: string, see: (line: ListedLine) => void): void {
    const bucket = bucketOf(name, 0)
    let number = this.#first[bucket] as number
    this.#first[bucket] = 0
    for (; number !== 0; number = this.#next[number - 1] as number) see(this.#line(number - 1))
  }

  /** Gives `see` all names that were not taken before. */
  takeAll(see: (line: ListedLine) => void): void {
    for (let number = 0; number < this.#count; number++) this.take(this.#line(number).name, see)
  }

  #line(number: number): ListedLine {
    let list = this.#firstOf.length - 1
    while ((this.#firstOf[list] as number) > number) list--
    const text = this.#texts[list] as string
    const start = this.#starts[number] as number
    const end = text.indexOf('\n', start)
    const [name = '', ...cells] = text.slice(start, end < 0 ? undefined : end).split('\t')
    return { list, name, cells }
  }
}

/** The bucket of a name that begins at `start`, by its first word in small letters. */
function bucketOf(text: string, start: number): number {
  const end = firstWordEnd(text, start)
  let hash = 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ smallLetter(text, i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

function smallLetter(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  return code === 0x2019 ? 0x27 : (text[i] as string).toLowerCase().charCodeAt(0)
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length)
  more.set(numbers)
  return more
}
