import { PREPOSITIONS } from '../dutch/prepositions'
import { QUOTATION_MARKS } from '../dutch/quotation-marks'
import { SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../dutch/speech-verbs'
import { SPEECH_PARTICLES } from '../dutch/verb-particles'

/** What a word is to the mentions and cues around it. */
export const WordClass = {
  Other: 0,
  /** A verb that mostly says something: *zegt*, *benadrukt*. */
  Strong: 1,
  /** A verb that may: *lacht*, *begint*. */
  Weak: 2,
  Volgens: 3,
  Aldus: 4,
  Colon: 5,
  /** A comma or what parts as one does: `;` `–`. */
  Comma: 6,
  Preposition: 7,
  /** `.` `!` `?` */
  Final: 8,
  /** A quotation mark. */
  Mark: 9,
  /** *dat* */
  That: 10,
  /** *en*, *maar* */
  And: 11,
  Bracket: 12,
  /** A word of a name. */
  Name: 13,
  /** Outside the text. */
  Nothing: 14,
  Determiner: 15,
} as const

export type WordClass = (typeof WordClass)[keyof typeof WordClass]

const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...[...PREPOSITIONS].map((w) => [w, WordClass.Preposition] as const),
  ['volgens', WordClass.Volgens],
  ['aldus', WordClass.Aldus],
  [':', WordClass.Colon],
  [',', WordClass.Comma],
  [';', WordClass.Comma],
  ['–', WordClass.Comma],
  ['.', WordClass.Final],
  ['!', WordClass.Final],
  ['?', WordClass.Final],
  ...[...QUOTATION_MARKS.keys()].map((w) => [w, WordClass.Mark] as const),
  ['dat', WordClass.That],
  ['en', WordClass.And],
  ['maar', WordClass.And],
  ['(', WordClass.Bracket],
  [')', WordClass.Bracket],
  ...'de het een zijn haar hun mijn onze die deze geen'.split(' ').map((w) => [w, WordClass.Determiner] as const),
])

/** The class of a word in small letters. */
export function classOfWord(word: string): WordClass {
  const known = CLASSES.get(word)
  if (known !== undefined) return known
  if (SPEECH_VERBS.has(word)) return WEAK_SPEECH_VERBS.has(word) ? WordClass.Weak : WordClass.Strong
  return isSeparable(word) ? WordClass.Strong : WordClass.Other
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
