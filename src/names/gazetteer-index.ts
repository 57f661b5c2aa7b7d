import type { Token } from '../tokens'

/** A stretch of tokens that is a known name. */
export interface IndexMatch<T> {
  /** Index of the first token. */
  readonly firstToken: number
  /** Index just past the last token. */
  readonly endToken: number
  /** What the index holds for the name. */
  readonly value: T
}

/** The longest name that is looked for, in UTF-16 code units: bounds the work at one token. */
const LONGEST_NAME = 120

const isWordCode = (c: number) =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 48 && c <= 57) ||
  (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x206f))

/** Where the letters and digits with which `text` goes on from `start` end, else the character there: names are filed under it. */
export function firstWordEnd(text: string, start: number): number {
  let i = start
  while (i < text.length && isWordCode(text.charCodeAt(i))) i++
  return i === start ? Math.min(start + 1, text.length) : i
}

/** The first word of `name`. */
const head = (name: string) => name.slice(0, firstWordEnd(name, 0))

/** Typographic apostrophes are taken for straight ones. */
const plain = (s: string) => (s.includes('’') ? s.replaceAll('’', "'") : s)

/** Whether `s` has two capitals or more and no small letter (`BRUSSEL`). */
export function isAllCaps(s: string): boolean {
  let capitals = 0
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c >= 97 && c <= 122) return false
    if ((c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde)) capitals++
    else if (c >= 0xdf && s[i] !== s[i]?.toUpperCase()) return false
  }
  return capitals > 1
}

/**
 * Names by their text, found in tokens in linear time: at each token only names with the same first word are tried, up to the longest of
 * them. Matches are whole tokens, whatever way the tokenizer divides a name (`'s-Hertogenbosch`, `NOC*NSF`); white space between them counts as one space.
 */
export class GazetteerIndex<T> {
  /** Whether capitals do not matter: names are filed in small letters then. */
  readonly #ignoresCase: boolean
  readonly #values = new Map<string, T>()
  /** Length of the longest name by first word. */
  readonly #heads = new Map<string, number>()
  #folded: GazetteerIndex<T> | undefined

  /** `letterCase`: whether capitals count (`exact`), or do not. */
  constructor(letterCase: 'exact' | 'ignore' = 'exact') {
    this.#ignoresCase = letterCase === 'ignore'
  }

  /** The names, as added. */
  names(): Iterable<string> {
    return this.#values.keys()
  }

  /** Files `value` under `name`; what was filed there before is replaced. */
  set(name: string, value: T): void {
    const key = this.#ignoresCase ? plain(name).toLowerCase() : plain(name)
    if (key === '') return
    this.#values.set(key, value)
    this.#folded?.set(key, value)
    const h = head(key)
    if ((this.#heads.get(h) ?? 0) < key.length) this.#heads.set(h, key.length)
  }

  /** What is filed under exactly `name`. */
  get(name: string): T | undefined {
    return this.#values.get(plain(name))
  }

  /** What is filed under `name` without regard to capitals: for headlines and place lines in capitals. */
  getFolded(name: string): T | undefined {
    return this.#fold().#values.get(plain(name).toLowerCase())
  }

  #fold(): GazetteerIndex<T> {
    if (this.#folded) return this.#folded
    const folded = new GazetteerIndex<T>('ignore')
    for (const [name, value] of this.#values) folded.set(name, value)
    this.#folded = folded
    return folded
  }

  /** Whether a name may begin with the token `word`; if not, `matchAt` finds nothing there. */
  mayBegin(word: string): boolean {
    const first = plain(word)
    return this.#heads.has(head(first)) || (isAllCaps(word) && this.#fold().#heads.has(head(first.toLowerCase())))
  }

  /** The longest name that begins at token `at` and ends before `endToken`; a genitive `'s` after it (`China's`) is in. */
  matchAt(tokens: readonly Token[], at: number, endToken: number): IndexMatch<T> | undefined {
    const token = tokens[at]
    if (!token) return undefined
    const found = this.#longest(tokens, at, endToken, false)
    if (found || this.#ignoresCase || !isAllCaps(token.text)) return found
    return this.#fold().#longest(tokens, at, endToken, true)
  }

  #longest(tokens: readonly Token[], at: number, endToken: number, capitals: boolean): IndexMatch<T> | undefined {
    let text = ''
    let limit = 0
    let found: IndexMatch<T> | undefined
    let previousEnd = 0
    for (let i = at; i < endToken; i++) {
      const token = tokens[i]
      if (!token || token.text.length > LONGEST_NAME) break
      if (capitals && !isAllCaps(token.text) && token.text.length > 1) break
      const part = this.#ignoresCase ? plain(token.text).toLowerCase() : plain(token.text)
      if (i === at) {
        text = part
        const longest = this.#heads.get(head(part))
        if (longest === undefined) return undefined
        limit = longest + 2
      } else text += (token.start > previousEnd ? ' ' : '') + part
      previousEnd = token.end
      if (text.length > limit) break
      const value = this.#values.get(text) ?? (text.endsWith("'s") ? this.#values.get(text.slice(0, -2)) : undefined)
      if (value !== undefined) found = { firstToken: at, endToken: i + 1, value }
    }
    return found
  }

  /** The names in `tokens` from `firstToken` up to `endToken`, in order, without overlap, the longest first. */
  match(tokens: readonly Token[], firstToken = 0, endToken = tokens.length): IndexMatch<T>[] {
    const matches: IndexMatch<T>[] = []
    for (let i = firstToken; i < endToken; ) {
      const match = this.matchAt(tokens, i, endToken)
      if (match) matches.push(match)
      i = match ? match.endToken : i + 1
    }
    return matches
  }
}
