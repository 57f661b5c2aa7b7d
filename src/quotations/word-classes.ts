import { PREPOSITIONS } from '../dutch/prepositions'
import { QUOTATION_MARKS } from '../dutch/quotation-marks'
import { SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../dutch/speech-verbs'
import { SPEECH_PARTICLES } from '../dutch/verb-particles'

/** Classes of words that stand around mentions and cues. */
export const OTHER = 0
export const STRONG = 1
export const WEAK = 2
export const VOLGENS = 3
export const ALDUS = 4
export const COLON = 5
export const COMMA = 6
export const PREPOSITION = 7
export const FINAL = 8
export const MARK = 9
export const THAT = 10
export const AND = 11
export const BRACKET = 12
export const NAME = 13
export const NOTHING = 14
export const DETERMINER = 15

const CLASSES: ReadonlyMap<string, number> = new Map<string, number>([
  ...[...PREPOSITIONS].map((w) => [w, PREPOSITION] as const),
  ['volgens', VOLGENS],
  ['aldus', ALDUS],
  [':', COLON],
  [',', COMMA],
  [';', COMMA],
  ['–', COMMA],
  ['.', FINAL],
  ['!', FINAL],
  ['?', FINAL],
  ...[...QUOTATION_MARKS.keys()].map((w) => [w, MARK] as const),
  ['dat', THAT],
  ['en', AND],
  ['maar', AND],
  ['(', BRACKET],
  [')', BRACKET],
  ...'de het een zijn haar hun mijn onze die deze geen'.split(' ').map((w) => [w, DETERMINER] as const),
])

/** The class of a word in small letters. */
export function classOfWord(word: string): number {
  const known = CLASSES.get(word)
  if (known !== undefined) return known
  if (SPEECH_VERBS.has(word)) return WEAK_SPEECH_VERBS.has(word) ? WEAK : STRONG
  return isSeparable(word) ? STRONG : OTHER
}

/** `opmerkte`, `toevoegde`, `uitriep`: a particle written with its verb, as in a subordinate clause. */
function isSeparable(word: string): boolean {
  if (word.length < 7) return false
  for (let i = 2; i <= 5; i++) {
    if (!SPEECH_PARTICLES.has(word.slice(0, i))) continue
    const verb = word.slice(i)
    if (verb.length >= 4 && SPEECH_VERBS.has(verb) && !verb.startsWith('ge')) return true
  }
  return false
}
