import { QUOTATION_MARKS } from '../dutch/quotation-marks'
import type { Tag } from '../tags'

/** What marks are attached to, by mark with the relations of the phrases before and behind it, by mark and the phrase behind, by mark alone. */
export type MarkRules = Readonly<Record<string, MarkPlace>>

/** The top of the phrase before, of that behind, the word that both hang on, or what the mark hangs on that opens what this one closes. */
export type MarkPlace = 'L' | 'R' | 'H' | 'P'

/** Whether a value of a model is a place. */
export const isMarkPlace = (value: unknown): value is MarkPlace => typeof value === 'string' && /^[LRHP]$/.test(value)

/** How far up the top of a phrase is looked for. */
const MOST_STEPS = 60

/** The places that a mark can have, as tokens: -1 where there is no word on that side. */
export interface MarkPlaces {
  readonly L: number
  readonly R: number
  readonly H: number
}

/**
 * The places of the marks between words `left` and `right`, all of which have heads. Of the arcs over the gap the innermost tells: its head is what
 * both sides hang on.
 */
export function placesOf(left: number, right: number, heads: ArrayLike<number>): MarkPlaces {
  let L = left
  for (let steps = 0; steps < MOST_STEPS && (heads[L] as number) >= 0 && (heads[L] as number) <= left; steps++) L = heads[L] as number
  let R = right
  for (let steps = 0; steps < MOST_STEPS && (heads[R] as number) >= right; steps++) R = heads[R] as number
  const toRight = heads[L] as number
  const toLeft = heads[R] as number
  if (toLeft >= 0 && (toRight < 0 || toLeft >= L)) return { L: below(left, toLeft, heads), R, H: toLeft }
  if (toRight >= 0) return { L, R: below(right, toRight, heads), H: toRight }
  return { L, R, H: R }
}

/** The word above `word` that hangs on `head`, or `head` itself where `word` is that. */
function below(word: number, head: number, heads: ArrayLike<number>): number {
  let at = word
  for (let steps = 0; steps < MOST_STEPS && at !== head && heads[at] !== head && (heads[at] as number) >= 0; steps++)
    at = heads[at] as number
  return at
}

/** The names of the rules for a mark, the most special first. */
export function ruleKeys(mark: string, before: string, behind: string): readonly string[] {
  return [`${mark} ${before} ${behind}`, `${mark} ${behind}`, mark, '']
}

const CLOSES: ReadonlyMap<string, string> = new Map(Object.entries({ ')': '(', ']': '[', '»': '«', '”': '“', '’': '‘', "''": ',,' }))

/** Whether a mark stands in pairs. */
export function isPaired(mark: string): boolean {
  return mark === '(' || mark === '[' || CLOSES.has(mark) || QUOTATION_MARKS.has(mark)
}

/** Follows the marks of a sentence from left to right: which of them opens and closes. */
export class MarkPairs {
  readonly #open = new Map<string, number>()

  /** The name of a mark for its rules, and the mark that opened what it closes, as a token, or -1. */
  next(text: string, token: number): { readonly name: string; readonly opener: number } {
    const partner = CLOSES.get(text) ?? (QUOTATION_MARKS.has(text) ? text : undefined)
    const name = text.length > 3 ? 'other' : text
    const opener = partner === undefined ? undefined : (this.#open.get(partner) ?? this.#open.get(text))
    if (opener !== undefined && partner !== undefined) {
      this.#open.delete(partner)
      this.#open.delete(text)
      return { name: `${name}2`, opener }
    }
    this.#open.set(text, token)
    return { name, opener: -1 }
  }
}

/** Attaches the marks of a sentence whose words have their heads. Marks at its ends are the root's; a sentence of marks alone has the first as root. */
export function attachMarks(
  tokens: readonly { readonly text: string }[],
  tags: readonly Pick<Tag, 'upos'>[],
  first: number,
  end: number,
  heads: Int32Array,
  relations: Uint8Array,
  names: readonly string[],
  rules: MarkRules,
): void {
  const isMark = (t: number) => (tags[t] as Tag).upos === 'PUNCT'
  const punct = names.length - 1
  let root = -1
  for (let t = first; t < end && root < 0; t++) if (!isMark(t) && heads[t] === -1) root = t
  if (root < 0) {
    for (let t = first; t < end; t++) {
      heads[t] = t === first ? -1 : first
      relations[t] = t === first ? names.indexOf('root') : punct
    }
    return
  }
  const pairs = new MarkPairs()
  const name = (token: number) => (token < 0 ? '-' : (names[relations[token] as number] ?? ''))
  let last = -1
  for (let t = first; t < end; ) {
    if (!isMark(t)) {
      last = t++
      continue
    }
    let next = t
    while (next < end && isMark(next)) next++
    const places = last >= 0 && next < end ? placesOf(last, next, heads) : { L: last < 0 ? -1 : root, R: next < end ? root : -1, H: root }
    for (; t < next; t++) {
      const mark = pairs.next((tokens[t] as { readonly text: string }).text, t)
      const key = ruleKeys(mark.name, name(places.L), name(places.R)).find((k) => rules[k] !== undefined)
      const place = key === undefined ? 'R' : (rules[key] as MarkPlace)
      const head = place === 'P' ? (mark.opener < 0 ? -1 : (heads[mark.opener] as number)) : places[place]
      heads[t] = head < 0 ? root : head
      relations[t] = punct
    }
  }
}
