import { isParticle } from './verbs'
import type { WordSet } from './word-set'

/** Beginnings of words that are no part of a compound: *ontdekking*, *onmacht*. */
const PREFIXES: ReadonlySet<string> = new Set(['be', 'ge', 'her', 'ont', 'on', 'ver', 'wan', 'noord', 'zuid'])

/** Whether what a noun begins with is a prefix or a verb's particle (*aanleiding*), so that Alpino takes it for one word. */
export const isPrefix = (first: string): boolean => PREFIXES.has(first) || isParticle(first) || first === 'onder' || first === 'over'

/** Letters between the parts of a compound, that the first part's lemma does without: *opleidingsploeg*, *vrouwentoernooi*. */
export function firstPart(first: string, words: WordSet): string {
  const bare = first.endsWith('-') ? first.slice(0, -1) : first
  if (bare.length < 5) return bare
  if (bare.endsWith('s') && words.has(bare.slice(0, -1))) return bare.slice(0, -1)
  if (bare.endsWith('en')) {
    const stem = bare.slice(0, -2)
    if (words.has(stem)) return stem
    const single = stem.slice(0, -1)
    if (stem[stem.length - 1] === stem[stem.length - 2] && words.has(single)) return single
  }
  return bare
}
