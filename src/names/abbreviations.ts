import { WORDS_WITHOUT_INITIAL } from '../dutch/name-particles'
import { foldName } from './person-name'

/** Whether `text` looks like an abbreviation: two to eight letters, mostly capitals (`DNB`, `NZa`, `PvdA`). */
export function isAbbreviation(text: string): boolean {
  if (text.length < 2 || text.length > 8 || /[\s\d]/.test(text)) return false
  let capitals = 0
  for (const c of text) if (c !== c.toLowerCase()) capitals++
  return capitals >= 2 && capitals * 2 >= text.replace(/[^\p{L}]/gu, '').length
}

/** The first letters of the words of `name`, with and without small words (`De Nederlandsche Bank` → `dnb`). */
export function initialsOf(name: string): string[] {
  const words = foldName(name)
    .split(/[\s-]+/)
    .filter(Boolean)
    .slice(0, 12)
  const all = words.map((w) => w[0]).join('')
  const main = words
    .filter((w) => !WORDS_WITHOUT_INITIAL.has(w))
    .map((w) => w[0])
    .join('')
  return all === main ? [all] : [all, main]
}

/**
 * Whether `short` can abbreviate `full`: its letters stand in that order in `full`, the first as a first letter, and each later one begins a word or
 * stands inside a compound (`RVD`: **R**ijks**v**oorlichtings**d**ienst).
 */
export function abbreviates(short: string, full: string): boolean {
  const letters = foldName(short).replace(/[^a-z0-9]/g, '')
  const name = foldName(full)
  if (letters.length < 2 || name.length < letters.length * 2) return false
  if (initialsOf(full).includes(letters)) return true
  if (letters[0] !== name.replace(/^(de|het) /, '')[0] && letters[0] !== name[0]) return false
  let at = 0
  for (const letter of letters) {
    at = name.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  return true
}
