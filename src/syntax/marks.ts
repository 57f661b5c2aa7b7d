import type { Tag } from '../tags'

/** What marks are attached to, by mark with the relations of the phrases before and behind it, by mark and the phrase behind, by mark alone. */
export type MarkRules = Readonly<Record<string, MarkPlace>>

/** The top of the phrase before, of that behind, or the word that both hang on. */
export type MarkPlace = 'L' | 'R' | 'H'

/** How far up the top of a phrase is looked for. */
const MOST_STEPS = 60

/** The places that a mark can have, as tokens: -1 where there is no word on that side. */
export interface MarkPlaces {
  readonly L: number
  readonly R: number
  readonly H: number
}

/** The places of the marks between words `left` and `right`, all of which have heads. */
export function placesOf(left: number, right: number, heads: ArrayLike<number>): MarkPlaces {
  let L = left
  for (let steps = 0; steps < MOST_STEPS && inside(heads[L] as number, 0, left); steps++) L = heads[L] as number
  const above = heads[L] as number
  if (above >= right) {
    let R = right
    for (let steps = 0; steps < MOST_STEPS && R !== above && heads[R] !== above && (heads[R] as number) >= 0; steps++) R = heads[R] as number
    return { L, R, H: above }
  }
  let R = right
  for (let steps = 0; steps < MOST_STEPS && (heads[R] as number) >= right; steps++) R = heads[R] as number
  const H = heads[R] as number
  if (H < 0) return { L, R, H: R }
  L = left
  for (let steps = 0; steps < MOST_STEPS && L !== H && heads[L] !== H && (heads[L] as number) >= 0; steps++) L = heads[L] as number
  return { L, R, H }
}

const inside = (head: number, from: number, to: number): boolean => head >= from && head <= to

/** The names of the rules for a mark, the most special first. */
export function ruleKeys(mark: string, before: string, behind: string): readonly string[] {
  const short = mark.length > 3 ? 'other' : mark
  return [`${short} ${before} ${behind}`, `${short} ${behind}`, short, '']
}

/** Attaches the marks of a sentence whose words have their heads. Marks at its ends are the root's; a sentence of marks alone has the first as root. */
export function attachMarks(
  tokens: readonly { readonly text: string }[],
  tags: readonly Tag[],
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
  let last = -1
  for (let t = first; t < end; ) {
    if (!isMark(t)) {
      last = t++
      continue
    }
    let next = t
    while (next < end && isMark(next)) next++
    const places = last >= 0 && next < end ? placesOf(last, next, heads) : undefined
    for (; t < next; t++) {
      relations[t] = punct
      if (root < 0) {
        heads[t] = t === first ? -1 : first
        if (t === first) relations[t] = names.indexOf('root')
      } else heads[t] = places ? placed(t, places) : root
    }
  }

  function placed(t: number, places: MarkPlaces): number {
    const name = (token: number) => names[relations[token] as number] ?? ''
    const keys = ruleKeys((tokens[t] as { readonly text: string }).text, name(places.L), name(places.R))
    const key = keys.find((k) => rules[k] !== undefined)
    return places[key === undefined ? 'R' : (rules[key] as MarkPlace)]
  }
}
