import { WORDS_INSIDE_NAMES } from '../dutch/name-particles'
import { OPENING_MARKS, QUOTATION_MARKS } from '../dutch/quotation-marks'

/** Bits of what a word or mark does beside a name. */
export const WordUse = {
  /** A mark that may stand before the first word of a sentence. */
  Opening: 1,
  /** A small word inside names: `van`, `der`, `&`. */
  Particle: 2,
  /** A preposition of place: `in`, `uit`. */
  Place: 4,
  /** A verb of speaking, `aldus`, `volgens`. */
  Speech: 8,
  /** `de`, `het`, `een`. */
  Article: 16,
  /** An opening bracket. */
  Bracket: 32,
  /** A quotation mark. */
  Quote: 64,
  /** `van`, `bij`: before the body that someone works for. */
  Belongs: 128,
} as const

const LISTS: readonly (readonly [number, string])[] = [
  [WordUse.Opening, `${[...OPENING_MARKS].join(' ')} ( [ : - – — • ... … *`],
  [WordUse.Place, 'in uit te bij vanuit rond richting nabij naar'],
  [
    WordUse.Speech,
    'zegt zei zeggen zeiden aldus volgens vindt vond vertelt vertelde stelt stelde meent verklaarde verklaart denkt dacht noemt noemde laat liet reageert schrijft schreef vraagt benadrukt erkent heeft wil',
  ],
  [WordUse.Belongs, 'van bij'],
  [WordUse.Article, "de het een 't"],
  [WordUse.Bracket, '('],
  [WordUse.Quote, [...QUOTATION_MARKS.keys()].join(' ')],
]

const USES = new Map<string, number>([...WORDS_INSIDE_NAMES].map((word) => [word, WordUse.Particle]))
for (const [use, words] of LISTS) for (const word of words.split(' ')) USES.set(word, (USES.get(word) ?? 0) | use)

/** What `lower`, a word in small letters or a mark, does beside a name, as bits of `WordUse`. */
export function wordUses(lower: string): number {
  return USES.get(lower) ?? 0
}
