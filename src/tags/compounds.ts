import { tailOf } from './lexicon'
import { isParticle } from './verbs'
import type { WordSet } from './word-set'

/** Beginnings of words that are no part of a compound: *ontdekking*, *onmacht*. */
const PREFIXES: ReadonlySet<string> = new Set(['be', 'ge', 'her', 'ont', 'on', 'ver', 'wan', 'noord', 'zuid'])

/** Whether what a noun begins with is a prefix or a verb's particle (*aanleiding*), so that Alpino takes it for one word. */
const isPrefix = (first: string): boolean => PREFIXES.has(first) || isParticle(first) || first === 'onder' || first === 'over'

/** Letters between the parts of a compound, that the first part's lemma does without: *opleidingsploeg*, *vrouwentoernooi*. */
export function firstPart(first: string, words: WordSet): string {
  const bare = (first.endsWith('-') ? first.slice(0, -1) : first).replaceAll('-', '_')
  if (bare.length < 5) return bare
  if (bare.endsWith('s') && words.has(bare.slice(0, -1))) return bare.slice(0, -1)
  // *oefenreeks*: the stem of a verb.
  if (bare.endsWith('en') && !words.has(`${bare}en`)) {
    const stem = bare.slice(0, -2)
    if (words.has(stem)) return stem
    const single = stem.slice(0, -1)
    if (stem[stem.length - 1] === stem[stem.length - 2] && words.has(single)) return single
  }
  return bare
}

/** Endings that are words as well, but no last part of a compound: *omroepster*, *vriendschap*. */
const ENDINGS: ReadonlySet<string> = new Set('ster sters schap schappen heid heden baar baren ring ringen ling lingen'.split(' '))
/** The last part of a compound that Alpino may take apart, of those that `fits` allows: *tunnel* of *fietstunnel*. */
export function compoundTail(lower: string, words: WordSet, fits: (tail: string) => boolean): string | undefined {
  return tailOf(lower, words, (tail, first) => !ENDINGS.has(tail) && !isPrefix(first) && fits(tail))
}

/** Adjectives that Alpino sets off from what they begin with: *achttienjarig* → `achttien_jarig`. */
const ADJECTIVE = /^(.{2,}?)-?((?:jarig|voudig|talig|delig|dimensional)e?)$/
/** What a hyphen belongs to the name after: *Noord-Iers*. */
const DIRECTION = /^(?:noord|zuid|oost|west|midden)/i

/** The first part and the rest of a compound adjective: *niet-roker*'s `niet` and *24-jarige*'s `24`. */
export function adjectiveParts(text: string): readonly [string, string] | undefined {
  const known = ADJECTIVE.exec(text)
  if (known) return [known[1] as string, known[2] as string]
  const hyphen = text.indexOf('-')
  if (hyphen < 2 || text.length - hyphen < 4 || DIRECTION.test(text)) return undefined
  return [text.slice(0, hyphen), text.slice(hyphen + 1)]
}
