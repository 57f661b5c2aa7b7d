/**
 * The built-in lists of names, and how to look in them:
 *
 *   matchGazetteer(tokens, sentence.firstToken, sentence.endToken)  // names in the tokens: longest first, no overlap
 *   lookupName('Barcelona')                                         // { readings: [LOC city, ORG club], ambiguous: false }
 *   isFirstName('Antony'), isSurname('Vries'), isAmbiguousName('Zeist')
 *
 * `BRUSSEL` finds *Brussel*, `China's` finds *China*. The lists are compiled on first use (some 20 ms).
 */
import { AMBIGUOUS_NAMES } from '../dutch/ambiguous-names'
import { BELGIAN_EXONYMS, CITY_ADJECTIVES, COUNTRIES, OTHER_COUNTRIES, PEOPLES, WORLD_CITIES } from '../dutch/countries'
import { EVENTS, LAWS, PRODUCTS, WORKS } from '../dutch/events'
import { FIRST_NAMES } from '../dutch/first-names'
import { LANGUAGES } from '../dutch/languages'
import { MUNICIPALITIES } from '../dutch/municipalities'
import { CLUBS, COMPANIES, GOVERNMENTS, MEDIA, OTHER_ORGANISATIONS, PARTIES } from '../dutch/organisations'
import { PLACES } from '../dutch/places'
import { BUILDINGS, REGIONS, WATERS } from '../dutch/sites'
import { SURNAMES } from '../dutch/surnames'
import type { Token } from '../tokens'
import type { NameSubtype, NameType } from './entity'
import { GazetteerIndex, type IndexMatch } from './gazetteer-index'

/** One thing that a name of the lists may mean. */
export interface NameReading {
  readonly type: NameType
  readonly subtype?: NameSubtype
  /** The full name of a short form (`VS` → `Verenigde Staten`); for countries' adjectives and inhabitants the country. */
  readonly canonical?: string
  /** ISO 3166-1 alpha-2 code, for countries and words derived from one. */
  readonly country?: string
}

/** A name of the lists. */
export interface KnownName {
  /** What the name may mean, the likeliest first; one reading a type. */
  readonly readings: readonly NameReading[]
  /** Whether the name is an ordinary Dutch word too (`Zeist`, `Best`), so that a capital at the start of a sentence tells nothing. */
  readonly ambiguous: boolean
}

/** A name of the lists in the text. */
export type GazetteerMatch = IndexMatch<KnownName>

interface Lists {
  readonly index: GazetteerIndex<KnownName>
  readonly ambiguous: ReadonlySet<string>
  readonly firstNames: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
}

let lists: Lists | undefined

const names = (list: string) => list.split(/[;\n]+/).filter(Boolean)

/** `Chinees` → `Chinese`, `Amerikaans` → `Amerikaanse`. */
function inflected(adjective: string): string {
  return adjective.endsWith('ees') ? `${adjective.slice(0, -2)}se` : `${adjective}e`
}

/** Reads the inhabitants of a row: names of two words (`Costa Ricaan`) are told by the capital of a known beginning. */
function inhabitants(list: string): string[] {
  const words = list.split(' ').filter(Boolean)
  const result: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const two = /^(Costa|Sri|Puerto|Sierra|New)$/.test(word)
    result.push(two ? `${word} ${words[++i] ?? ''}` : word)
  }
  return result
}

/** Adds the adjectives and inhabitants of one row of `src/dutch/countries.ts`. */
function addDerived(add: Add, adjectives: string | undefined, people: string | undefined, reading: NameReading): void {
  for (const adjective of names(adjectives ?? '')) {
    add(adjective, reading)
    add(inflected(adjective), reading)
  }
  for (const person of inhabitants(people ?? '')) add(person, reading)
}

type Add = (name: string, reading: NameReading) => void

function addGeography(add: Add): void {
  for (const line of COUNTRIES.trim().split('\n')) {
    const [country = '', forms = '', adjectives, people] = line.split('|')
    const [canonical = '', ...others] = names(forms)
    add(canonical, { type: 'LOC', subtype: 'country', country, canonical })
    for (const other of others) add(other, { type: 'LOC', subtype: 'country', country, canonical })
    addDerived(add, adjectives, people, { type: 'MISC', subtype: 'nationality', country, canonical })
  }
  for (const line of OTHER_COUNTRIES.trim().split('\n')) {
    const [forms = '', adjectives, people] = line.split('|')
    const [canonical = ''] = names(forms)
    for (const name of names(forms)) add(name, { type: 'LOC', subtype: 'country', canonical })
    addDerived(add, adjectives, people, { type: 'MISC', subtype: 'nationality', canonical })
  }
  for (const line of PEOPLES.trim().split('\n')) {
    const [forms = '', adjectives, people] = line.split('|')
    for (const name of names(forms)) add(name, { type: 'LOC', subtype: 'region' })
    addDerived(add, adjectives, people, { type: 'MISC', subtype: 'nationality' })
  }
  for (const line of CITY_ADJECTIVES.trim().split('\n')) {
    const [city = '', adjectives, people] = line.split('|')
    add(city, { type: 'LOC', subtype: 'city' })
    addDerived(add, adjectives, people, { type: 'MISC' })
  }
  const city: NameReading = { type: 'LOC', subtype: 'city' }
  for (const list of [WORLD_CITIES, BELGIAN_EXONYMS, MUNICIPALITIES, PLACES]) for (const name of names(list)) add(name, city)
  for (const name of names(REGIONS)) add(name, { type: 'LOC', subtype: 'region' })
  for (const name of names(WATERS)) add(name, { type: 'LOC', subtype: 'water' })
  for (const name of names(BUILDINGS)) add(name, { type: 'LOC', subtype: 'building' })
}

/** The other lists; a function, since in browsers the lists come with the model. */
const otherLists = (): readonly (readonly [string, NameType, NameSubtype?])[] => [
  [PARTIES, 'ORG', 'party'],
  [GOVERNMENTS, 'ORG', 'government'],
  [MEDIA, 'ORG', 'medium'],
  [CLUBS, 'ORG', 'club'],
  [COMPANIES, 'ORG', 'company'],
  [OTHER_ORGANISATIONS, 'ORG'],
  [EVENTS, 'MISC', 'event'],
  [LAWS, 'MISC', 'law'],
  [WORKS, 'MISC', 'work'],
  [PRODUCTS, 'MISC', 'product'],
  [LANGUAGES, 'MISC', 'language'],
]

/** Adds the lists whose entries are `name` or `short=full`. */
function addOthers(add: Add): void {
  for (const [list, type, subtype] of otherLists())
    for (const entry of names(list)) {
      const [name = '', canonical] = entry.split('=')
      const reading: NameReading = { type, ...(subtype && { subtype }), ...(canonical && { canonical }) }
      add(name, reading)
      if (canonical) add(canonical, reading)
    }
}

function compile(): Lists {
  if (lists) return lists
  const ambiguous = new Set(names(AMBIGUOUS_NAMES))
  const index = new GazetteerIndex<{ readings: NameReading[]; ambiguous: boolean }>()
  const add: Add = (name, reading) => {
    const known = index.get(name)
    if (!known) index.set(name, { readings: [reading], ambiguous: ambiguous.has(name) })
    else if (!known.readings.some((r) => r.type === reading.type)) known.readings.push(reading)
  }
  addGeography(add)
  addOthers(add)
  lists = { index, ambiguous, firstNames: new Set(names(FIRST_NAMES)), surnames: new Set(names(SURNAMES)) }
  return lists
}

/** The names of the lists in `tokens` from `firstToken` up to `endToken`: whole tokens, the longest first, without overlap. */
export function matchGazetteer(tokens: readonly Token[], firstToken = 0, endToken = tokens.length): GazetteerMatch[] {
  return compile().index.match(tokens, firstToken, endToken)
}

/** The longest name of the lists that begins at token `at` and ends before `endToken`. */
export function matchGazetteerAt(tokens: readonly Token[], at: number, endToken: number): GazetteerMatch | undefined {
  return compile().index.matchAt(tokens, at, endToken)
}

/** Whether a name of the lists may begin with the token `word`; if not, there is none at such a token. */
export function mayBeginListed(word: string): boolean {
  return compile().index.mayBegin(word)
}

/** What the lists know of `name`, written so or in capitals; `undefined` where they don't have it. */
export function lookupName(name: string): KnownName | undefined {
  return compile().index.get(name)
}

/** As `lookupName`, without regard to capitals (for text in capitals). */
export function lookupFolded(name: string): KnownName | undefined {
  return compile().index.getFolded(name)
}

/** Whether `word` is a first name in use in the Netherlands or Belgium. */
export function isFirstName(word: string): boolean {
  return compile().firstNames.has(word)
}

/** Whether `word` is a frequent surname, without its particles (`Vries`, `Berg`). */
export function isSurname(word: string): boolean {
  return compile().surnames.has(word)
}

/** Whether the name is an ordinary Dutch word too. */
export function isAmbiguousName(word: string): boolean {
  return compile().ambiguous.has(word)
}

/** All names of the lists, with first names and surnames (for building lists and models). */
export function allNames(): Set<string> {
  const { index, firstNames, surnames } = compile()
  return new Set([...index.names(), ...firstNames, ...surnames])
}
