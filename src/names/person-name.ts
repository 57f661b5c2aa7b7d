import { NAME_PARTICLES } from '../dutch/name-particles'

/** A person's name taken apart. */
export interface PersonName {
  /** Its words, folded (small letters without accents). */
  readonly words: readonly string[]
  /** The words with spaces between them. */
  readonly whole: string
  /** The words before the surname: first names and initials; empty for a bare surname or a bare first name. */
  readonly given: readonly string[]
  /** The surname without the particles that stand before it; of a name of one word that word. */
  readonly surname: string
  /** Whether the name has given names or initials and a surname. */
  readonly full: boolean
}

/** Small letters without accents, straight apostrophes: for comparing names. */
export function foldName(text: string): string {
  const lower = text.toLowerCase()
  let ascii = true
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 126) ascii = false
  if (ascii) return lower
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ø', 'o')
}

/** Longer names aren't taken apart: no person has as many words. */
const MOST_WORDS = 9

/** What may stand after a surname. */
const SUFFIX = /^(jr|sr|junior|senior|i{1,3}|iv)\.?$/

/**
 * Takes a person's folded name apart: given names, particles, surname.
 *
 *     Tjitske de Bruin        A.M. van Rooijen     De Bruin
 *     given   |  surname      given  |   surname   |  surname
 */
export function personName(folded: string): PersonName {
  const words = folded.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop()
  let first = 0
  while (first < words.length - 1 && !NAME_PARTICLES.has(words[first] ?? '')) first++
  // Without particles the last word is the surname.
  let surnameAt = first
  while (surnameAt < words.length - 1 && NAME_PARTICLES.has(words[surnameAt] ?? '')) surnameAt++
  const given = words.slice(0, first)
  return { words, whole: words.join(' '), given, surname: words.slice(surnameAt).join(' '), full: given.length > 0 }
}

/** Whether `word` is initials: `j.`, `a.m.`, `p.c.`. */
export function isInitials(word: string): boolean {
  return /^(\p{L}\p{L}?\.)+$/u.test(word)
}

/** Whether two given names can be one person's: equal, one the initial or a short form of the other (`lieve`, `godelieve`), or spelled alike. */
export function givenNamesAgree(a: readonly string[], b: readonly string[], alike: (a: string, b: string) => boolean): boolean {
  const [x = '', y = ''] = [a[0], b[0]]
  if (x === '' || y === '' || x === y) return true
  if (isInitials(x) || isInitials(y)) return x[0] === y[0]
  if (x.length >= 4 && y.length >= 4 && (x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x))) return true
  return alike(x, y)
}
