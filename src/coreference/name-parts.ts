import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { isFirstName, sexOfFirstName, sexOfName } from '../dutch/first-names'
import { WORDS_WITHOUT_KEY } from '../dutch/name-particles'
import { offices, ROLE_WORDS } from '../dutch/people'
import type { NameMention } from '../names'
import { abbreviates } from '../names/abbreviations'
import { isPlaceWithS } from '../names/gazetteer'
import { type NameText, nameText } from '../names/name-text'
import { foldName, givenNamesAgree } from '../names/person-name'
import type { Gender } from './mention'

/** How one name may stand for another, the strongest first. */
export const Relation = {
  Same: 0,
  Canonical: 1,
  GivenAgrees: 2,
  SurnameOf: 3,
  HasSurname: 4,
  Abbreviation: 5,
  GivenOf: 6,
  HasGiven: 7,
  Begins: 8,
  Ends: 9,
  IsBegun: 10,
  Spelling: 11,
  SharesWord: 12,
  GivenDiffers: 13,
  None: 14,
} as const

export type Relation = (typeof Relation)[keyof typeof Relation]

/** The stronger of two. */
export function stronger(a: Relation, b: Relation): Relation {
  return a < b ? a : b
}

/** A name with what its parts tell. */
export interface NameParts {
  readonly mention: NameMention
  readonly text: NameText
  /** The folded name without article and genitive. */
  readonly plain: string
  /** The folded full name that lists know; empty where they know none. */
  readonly canonical: string
  /** What it is filed and looked for under. */
  readonly keys: readonly string[]
  readonly gender: Gender
}

/** Names of one place or institution that no rule joins. */
const SAME_THING: Readonly<Record<string, string>> = {
  kamer: 'tweede kamer',
  senaat: 'eerste kamer',
  planbureau: 'centraal planbureau',
  'aex-index': 'aex',
  'dow jones-index': 'dow jones',
  "'s-hertogenbosch": 'den bosch',
  "'s-gravenhage": 'den haag',
  haag: 'den haag',
  kyiv: 'kiev',
  kyjiv: 'kiev',
}

/** From this Jaro-Winkler likeness two spellings are one name (*Zelensky*, *Zelenski*). */
const SAME_SPELLING = 0.94
/** The shortest name of which spellings are compared, in letters: short ones are alike by chance. */
const SHORTEST_VARIANT = 6
/** Most keys of one name. */
const MOST_KEYS = 12
/** How many letters of a spelling are a key: variants share their beginning. */
const BEGINNING = 4

/** Whether two words are spellings of one. */
function alike(a: string, b: string): boolean {
  if (a.length < SHORTEST_VARIANT || b.length < SHORTEST_VARIANT || a.length > 40 || b.length > 40) return false
  return Math.abs(a.length - b.length) <= 2 && a.slice(0, 2) === b.slice(0, 2) && jaroWinkler(a, b) >= SAME_SPELLING
}

/** Takes a name apart. */
export function nameParts(mention: NameMention): NameParts {
  const text = nameText(mention.text.length > 120 ? mention.text.slice(0, 120) : mention.text)
  let plain = text.withoutArticle.replace(/'s$|(?<=s)'$/, '')
  if (mention.type === 'LOC' && isPlaceWithS(mention.text)) plain = plain.slice(0, -1)
  const canonical = foldName(mention.canonical ?? SAME_THING[plain] ?? '').replace(/^(de|het) /, '')
  const keys = new Set<string>([plain])
  if (mention.id !== undefined) keys.add(`#${mention.id}`)
  if (canonical) keys.add(canonical)
  if (plain.endsWith('s') && plain.length > 4) keys.add(plain.slice(0, -1))
  else keys.add(`${plain}s`)
  const words = plain.split(/[\s-]+/, 8).filter((word) => word.length > 1 && !WORDS_WITHOUT_KEY.has(word))
  if (words.length > 1) for (const word of words) keys.add(word)
  if (mention.type === 'PER') {
    const { surname, given } = text.person
    keys.add(surname)
    if (surname.length >= SHORTEST_VARIANT) keys.add(`~${surname.slice(0, BEGINNING)}`)
    if (given[0]) keys.add(given[0])
  } else {
    if (text.hasSpace || plain.includes('-')) for (const initials of text.initials) if (initials.length > 1) keys.add(initials)
    if (plain.length >= SHORTEST_VARIANT) keys.add(`~${plain.slice(0, BEGINNING)}`)
  }
  return {
    mention,
    text,
    plain,
    canonical,
    keys: [...keys].slice(0, MOST_KEYS),
    gender: mention.type === 'PER' ? (sexOfName(mention.text) ?? null) : null,
  }
}

/** How name `a` may stand for the thing that `b` names. */
export function relationOf(a: NameParts, b: NameParts): Relation {
  if (a.mention.id !== undefined && b.mention.id !== undefined) return a.mention.id === b.mention.id ? Relation.Same : Relation.None
  if (a.plain === b.plain) return Relation.Same
  if (a.canonical && (a.canonical === b.canonical || a.canonical === b.plain)) return Relation.Canonical
  if (b.canonical && b.canonical === a.plain) return Relation.Canonical
  if (a.mention.type === 'PER' || b.mention.type === 'PER') return personRelation(a, b)
  if (a.text.isAbbreviation !== b.text.isAbbreviation) {
    const [short, full] = a.text.isAbbreviation ? [a, b] : [b, a]
    if (!full.plain.startsWith(short.plain) && abbreviates(short.mention.text, full.mention.text)) return Relation.Abbreviation
  }
  if (b.plain.startsWith(`${a.plain} `) || b.plain.startsWith(`${a.plain}-`)) return mayShorten(a, b) ? Relation.Begins : Relation.None
  if (b.plain.endsWith(` ${a.plain}`) || b.plain.endsWith(`-${a.plain}`)) return mayShorten(a, b) ? Relation.Ends : Relation.None
  if (a.plain.startsWith(`${b.plain} `) || a.plain.endsWith(` ${b.plain}`)) return mayShorten(b, a) ? Relation.IsBegun : Relation.None
  if (a.plain === `${b.plain}s` || b.plain === `${a.plain}s` || alike(a.plain, b.plain)) return Relation.Spelling
  return a.text.hasSpace || b.text.hasSpace ? Relation.SharesWord : Relation.None
}

/** Whether a short form may stand for a longer name: not where it is known as a name of its own (`VRT`, `VRT MAX`) or the longer one is another team (`Jong PSV`). */
function mayShorten(short: NameParts, long: NameParts): boolean {
  if (long.plain.startsWith('jong ')) return false
  const known = short.text.reading(short.mention.type)
  return known === undefined || known.subtype === 'club' || known.subtype === 'government' || short.mention.type === 'PER'
}

function personRelation(a: NameParts, b: NameParts): Relation {
  const [x, y] = [a.text.person, b.text.person]
  const sameSurname = sameWord(x.surname, y.surname) || y.surname.startsWith(`${x.surname}-`) || x.surname.startsWith(`${y.surname}-`)
  if (x.full && y.full) {
    if (sameSurname) return givenNamesAgree(x.given, y.given, alike) ? Relation.GivenAgrees : Relation.GivenDiffers
    if (x.given[0] === y.given[0])
      return alike(x.surname, y.surname)
        ? Relation.Spelling
        : x.whole.startsWith(`${y.whole} `) || y.whole.startsWith(`${x.whole} `)
          ? Relation.GivenAgrees
          : Relation.SharesWord
    return a.plain.endsWith(` ${b.plain}`) || b.plain.endsWith(` ${a.plain}`) ? Relation.GivenAgrees : Relation.SharesWord
  }
  if (sameSurname) return y.full ? Relation.SurnameOf : x.full ? Relation.HasSurname : Relation.Same
  if (y.full && (y.given.includes(x.whole) || y.given.some((given) => sameWord(given, x.whole)))) return Relation.GivenOf
  if (x.full && (x.given.includes(y.whole) || x.given.some((given) => sameWord(given, y.whole)))) return Relation.HasGiven
  if (y.whole.endsWith(` ${x.whole}`)) return Relation.SurnameOf
  if (x.whole.endsWith(` ${y.whole}`)) return Relation.HasSurname
  if (alike(x.surname, y.surname)) return Relation.Spelling
  return x.full || y.full ? Relation.SharesWord : Relation.None
}

const isRole = (word: string): boolean => offices().has(word.toLowerCase()) || ROLE_WORDS.has(word.toLowerCase())
const isListed = (word: string): boolean => isFirstName(word) || sexOfFirstName(word) !== undefined

/**
 * Whether two names that differ in the first name alone (`Relation.GivenDiffers`) are surely two people's: their first names begin with other letters, as
 * short forms hardly ever do, and one of them is in the list (*Donald* and *Melania Trump*).
 */
export function isNamesake(a: NameParts, b: NameParts): boolean {
  const [x = ''] = a.mention.text.split(' ', 1)
  const [y = ''] = b.mention.text.split(' ', 1)
  return x[0] !== y[0] && (isListed(x) || isListed(y)) && !isRole(x) && !isRole(y)
}

/** Whether two words are one, but for a genitive. */
function sameWord(a: string, b: string): boolean {
  return a === b || (a.length > 3 && (a === `${b}s` || a === `${b}'s` || b === `${a}s` || b === `${a}'s`))
}
