/**
 * The built-in lists of names, and how to look in them:
 *
 *   matchGazetteer(tokens, sentence.firstToken, sentence.endToken)  // names in the tokens: longest first, no overlap
 *   lookupName('Barcelona')                                         // { readings: [LOC city, ORG club], ambiguous: false }
 *   isFirstName('Antony'), isSurname('Vries'), isAmbiguousName('Zeist')
 *
 * `BRUSSEL` finds *Brussel*, `China's` finds *China*. The lists are made ready on first use (some 5 ms).
 */
import { firstNames } from '../dutch/first-names'
import { ListTable } from '../dutch/list-table'
import { entries, fromLists, rows } from '../dutch/lists'
import type { Token } from '../tokens'
import type { NameSubtype, NameType } from './entity'
import { GazetteerIndex, type IndexMatch } from './gazetteer-index'
import { LinesByFirstWord, type ListedLine } from './lines-by-first-word'

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
  /** The names met so far, those of the short lists and all that share a first word with one asked after. */
  readonly index: GazetteerIndex<KnownName>
  /** The names of the long lists that wait for their first word, and how to add one to the index. */
  readonly lines: LinesByFirstWord
  readonly addLine: (line: ListedLine) => void
  readonly ambiguous: ListTable
  readonly surnames: ReadonlySet<string>
}

const names = (list: string) => list.split(';').filter(Boolean)

/** `Chinees` → `Chinese`, `Amerikaans` → `Amerikaanse`. */
function inflected(adjective: string): string {
  return adjective.endsWith('ees') ? `${adjective.slice(0, -2)}se` : `${adjective}e`
}

/** Adds the adjectives and inhabitants of one row. */
function addDerived(add: Add, adjectives: string | undefined, people: string | undefined, reading: NameReading): void {
  for (const adjective of names(adjectives ?? '')) {
    add(adjective, reading)
    add(inflected(adjective), reading)
  }
  for (const person of names(people ?? '')) add(person, reading)
}

type Add = (name: string, reading: NameReading) => void

function addGeography(add: Add): void {
  for (const [country = '', forms = '', adjectives, people] of rows('countries')) {
    const [canonical = '', ...others] = names(forms)
    add(canonical, { type: 'LOC', subtype: 'country', country, canonical })
    for (const other of others) add(other, { type: 'LOC', subtype: 'country', country, canonical })
    addDerived(add, adjectives, people, { type: 'MISC', subtype: 'nationality', country, canonical })
  }
  for (const [forms = '', adjectives, people] of [...rows('former-countries'), ...rows('territories')]) {
    const [canonical = ''] = names(forms)
    for (const name of names(forms)) add(name, { type: 'LOC', subtype: 'country', canonical })
    addDerived(add, adjectives, people, { type: 'MISC', subtype: 'nationality', canonical })
  }
  for (const [forms = '', adjectives, people] of rows('peoples')) {
    for (const name of names(forms)) add(name, { type: 'LOC', subtype: 'region' })
    addDerived(add, adjectives, people, { type: 'MISC', subtype: 'nationality' })
  }
  for (const [city = '', adjectives, people] of rows('city-adjectives')) {
    add(city, { type: 'LOC', subtype: 'city' })
    addDerived(add, adjectives, people, { type: 'MISC' })
  }
}

/** What a name with a kind means and, of a short form, the full name. */
const ofKind =
  (type: NameType) =>
  ([kind, canonical]: readonly string[]): NameReading => {
    const subtype = kind === 'other' ? undefined : (kind as NameSubtype)
    return { type, ...(subtype && { subtype }), ...(canonical && { canonical }) }
  }

/** The long lists, in the order in which the readings of a name are given, and what a name means by the cells after it. */
const LONG_LISTS: Readonly<Record<string, (cells: readonly string[]) => NameReading>> = {
  places: () => ({ type: 'LOC', subtype: 'city' }),
  sites: ofKind('LOC'),
  organisations: ofKind('ORG'),
  'other-names': ofKind('MISC'),
  'public-people': () => ({ type: 'PER' }),
  languages: () => ({ type: 'MISC', subtype: 'language' }),
}

/** People of public life go by their whole names, and by those of the second column. */
const BY_TWO_NAMES: ReadonlySet<string> = new Set(['public-people'])

const compile = fromLists((): Lists => {
  const ambiguous = new ListTable('ambiguous-names')
  const index = new GazetteerIndex<{ readings: NameReading[]; ambiguous: boolean }>()
  const add: Add = (name, reading) => {
    const known = index.get(name)
    if (!known) index.set(name, { readings: [reading], ambiguous: ambiguous.has(name) })
    else if (!known.readings.some((r) => r.type === reading.type)) known.readings.push(reading)
  }
  addGeography(add)
  const readings = Object.values(LONG_LISTS)
  const addLine = ({ list, name, cells }: ListedLine) => add(name, (readings[list] as (typeof readings)[number])(cells))
  return {
    index,
    lines: new LinesByFirstWord(Object.keys(LONG_LISTS), BY_TWO_NAMES),
    addLine,
    ambiguous,
    surnames: new Set(entries('surnames')),
  }
})

/** The index of names, in which all stand that may begin with the first word of `name`. */
function indexFor(name: string): GazetteerIndex<KnownName> {
  const { index, lines, addLine } = compile()
  lines.take(name, addLine)
  return index
}

/** The names of the lists in `tokens` from `firstToken` up to `endToken`: whole tokens, the longest first, without overlap. */
export function matchGazetteer(tokens: readonly Token[], firstToken = 0, endToken = tokens.length): GazetteerMatch[] {
  const matches: GazetteerMatch[] = []
  for (let i = firstToken; i < endToken; ) {
    const match = matchGazetteerAt(tokens, i, endToken)
    if (match) matches.push(match)
    i = match ? match.endToken : i + 1
  }
  return matches
}

/** The longest name of the lists that begins at token `at` and ends before `endToken`. */
export function matchGazetteerAt(tokens: readonly Token[], at: number, endToken: number): GazetteerMatch | undefined {
  return indexFor(tokens[at]?.text ?? '').matchAt(tokens, at, endToken)
}

/** Whether a name of the lists may begin with the token `word`; if not, there is none at such a token. */
export function mayBeginListed(word: string): boolean {
  return indexFor(word).mayBegin(word)
}

/** What the lists know of `name`, written so or in capitals; `undefined` where they don't have it. */
export function lookupName(name: string): KnownName | undefined {
  return indexFor(name).get(name)
}

/** As `lookupName`, without regard to capitals (for text in capitals). */
export function lookupFolded(name: string): KnownName | undefined {
  return indexFor(name).getFolded(name)
}

/** Whether `name` is a known place with a genitive *s* (`Vlaanderens`). */
export function isPlaceWithS(name: string): boolean {
  return name.endsWith('s') && !lookupName(name) && lookupName(name.slice(0, -1))?.readings.some((r) => r.type === 'LOC') === true
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
  const { index, lines, addLine, surnames } = compile()
  lines.takeAll(addLine)
  return new Set([...index.names(), ...firstNames(), ...surnames])
}
