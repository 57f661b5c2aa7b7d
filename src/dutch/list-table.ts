import { listText } from './list-text'

/** Places for each line, at least. */
const LEAST_PLACES = 1.5

/** Mixes a code unit into a hash. */
const mixed = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193)
/** Spreads the bits of a hash, so that the lowest can be taken for a place. */
const spread = (hash: number) => hash ^ (hash >>> 15)

const TAB = 9
const LINE_END = 10

/** A list of `data/dutch` whose entries are found in its text as it stands: for long lists, of which an article asks after few entries. */
export class ListTable {
  readonly #text: string
  /** By hash of the entry, then the next free place: where its line begins, and one; 0 where free. */
  readonly #places: Int32Array

  /** Files the entries of list `name`, the first column of its lines. */
  constructor(name: string) {
    const text = listText(name)
    this.#text = text
    let lines = 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(LEAST_PLACES * lines)))
    let start = 0
    let hash = 0
    let inEntry = true
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : LINE_END
      if (inEntry && code !== TAB && code !== LINE_END) {
        hash = mixed(hash, code)
        continue
      }
      if (inEntry && i > start && !text.startsWith('# ', start)) this.#file(spread(hash), start)
      inEntry = code === LINE_END
      if (!inEntry) continue
      start = i + 1
      hash = 0
    }
  }

  #file(hash: number, start: number): void {
    const places = this.#places
    let place = hash & (places.length - 1)
    while (places[place] !== 0) place = (place + 1) & (places.length - 1)
    places[place] = start + 1
  }

  /** Where the line of `entry` begins; -1 where there is none. */
  #find(entry: string): number {
    const places = this.#places
    let hash = 0
    for (let i = 0; i < entry.length; i++) hash = mixed(hash, entry.charCodeAt(i))
    let place = spread(hash) & (places.length - 1)
    for (let filed = places[place] as number; filed !== 0; filed = places[place] as number) {
      if (this.#text.startsWith(entry, filed - 1) && this.#endsAt(filed - 1 + entry.length)) return filed - 1
      place = (place + 1) & (places.length - 1)
    }
    return -1
  }

  #endsAt(at: number): boolean {
    if (at >= this.#text.length) return true
    const code = this.#text.charCodeAt(at)
    return code === TAB || code === LINE_END
  }

  /** Gives `see` each entry with the rest of its line. */
  visit(see: (entry: string, rest: string) => void): void {
    const text = this.#text
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
      end = text.indexOf('\n', start)
      if (end < 0) end = text.length
      if (end === start || text.startsWith('# ', start)) continue
      const tab = text.indexOf('\t', start)
      if (tab < 0 || tab > end) see(text.slice(start, end), '')
      else see(text.slice(start, tab), text.slice(tab + 1, end))
    }
  }

  /** Whether the list has `entry`. */
  has(entry: string): boolean {
    return this.#find(entry) >= 0
  }

  /** The cells of the line of `entry`, itself first; `undefined` where the list does not have it. */
  cells(entry: string): string[] | undefined {
    const start = this.#find(entry)
    if (start < 0) return undefined
    const end = this.#text.indexOf('\n', start)
    return this.#text.slice(start, end < 0 ? undefined : end).split('\t')
  }
}
