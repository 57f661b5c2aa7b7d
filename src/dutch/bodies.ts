/* Nouns for bodies that speak in news, by kind: what *het bedrijf*, *de club*, *het fonds* may point to. */
import { perForm } from '../vocabulary/per-form'
import { columnOf, fromLists } from './lists'

/** Kinds of bodies, a bit each: a noun may be of several (*de pensioenuitvoerder*: company and finance). */
export const COMPANY = 1 << 0
export const FINANCE = 1 << 1
export const ASSOCIATION = 1 << 2
export const AGENCY = 1 << 3
export const CLUB = 1 << 4
export const PARTY = 1 << 5
export const MEDIUM = 1 << 6
export const CULTURE = 1 << 7
export const SCHOOL = 1 << 8
export const CARE = 1 << 9
export const GOVERNMENT = 1 << 10
export const COURT = 1 << 11
export const TOWN = 1 << 12
export const COUNTRY = 1 << 13
export const COMMITTEE = 1 << 14
export const CHURCH = 1 << 15
export const FORCES = 1 << 16
export const BOARD = 1 << 17
export const PORT = 1 << 18

/** The kinds by the names that `data/dutch/kind-words.tsv` gives them; `none` stands by words that only end like a body. */
const KIND_NAMES: Readonly<Record<string, number>> = {
  none: 0,
  company: COMPANY,
  finance: FINANCE,
  association: ASSOCIATION,
  agency: AGENCY,
  club: CLUB,
  party: PARTY,
  medium: MEDIUM,
  culture: CULTURE,
  school: SCHOOL,
  care: CARE,
  government: GOVERNMENT,
  court: COURT,
  town: TOWN,
  country: COUNTRY,
  committee: COMMITTEE,
  church: CHURCH,
  forces: FORCES,
  board: BOARD,
  port: PORT,
}

const bodyNouns = fromLists(
  (): ReadonlyMap<string, number> =>
    new Map(
      [...columnOf('kind-words', 1)].map(([noun, kinds]) => [
        noun,
        kinds.split(' ').reduce((bits, kind) => bits | (KIND_NAMES[kind] ?? 0), 0),
      ]),
    ),
)

/** Nouns that may as well be a person: *de uitgever*, *de aannemer*. */
const PEOPLE_TOO =
  /(?:fabrikant|producent|leverancier|uitgever|bouwer|ontwikkelaar|exploitant|aannemer|reder|brouwer|maker|beheerder|werkgever|verhuurder|investeerder|belegger|drogist|installateur|regisseur|promovendus|koploper|bekerwinnaar|waakhond|vermogensbeheerder)$/

/** Bodies that an article alone makes known: *de politie*, *de directie*, *de regering* are named so, whatever was named before. */
const KNOWN_ALONE = GOVERNMENT | FORCES | BOARD | COUNTRY | TOWN

/** Shortest noun that the last part of a compound may be. */
const SHORTEST = 3
/** Most letters of a compound before that noun. */
const LONGEST_BEFORE = 20

/** The kinds of body that a noun names, as bits; 0 where it names none. */
export const kindsOfBody = perForm((noun) => {
  const nouns = bodyNouns()
  if (nouns.get(noun) === 0) return 0
  for (let i = 0; i <= noun.length - SHORTEST && i < LONGEST_BEFORE; i++) {
    const kinds = nouns.get(noun.slice(i))
    if (kinds !== undefined) return kinds
  }
  return 0
})

/** Whether a noun for a body may also be a person. */
export function mayBePerson(noun: string): boolean {
  return PEOPLE_TOO.test(noun)
}

/** Whether a noun, with an article alone, points to a body named before. */
export function pointsToBody(noun: string): boolean {
  return (kindsOfBody(noun) & ~KNOWN_ALONE) !== 0
}

/** What kinds of body a finer kind of name is. */
export const SUBTYPE_BODIES: Readonly<Record<string, number>> = {
  company: COMPANY,
  club: CLUB,
  party: PARTY,
  medium: MEDIUM,
  government: AGENCY | GOVERNMENT | COURT,
  country: COUNTRY,
  city: TOWN,
}
