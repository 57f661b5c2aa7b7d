/* Nouns for bodies that speak in news, by kind: what *het bedrijf*, *de club*, *het fonds* may point to. */
import { perForm } from '../vocabulary/per-form'
import { byLastPart, mayEndIn } from './compounds'
import { columnOf, fromLists } from './lists'

/**
 * Kinds of bodies by the names that `data/dutch/kind-words.tsv` gives them, a bit each: a noun may be of several (*de pensioenuitvoerder*: company and
 * finance). `none` stands by words that only end like a body.
 */
const BODY = {
  none: 0,
  company: 1 << 0,
  finance: 1 << 1,
  association: 1 << 2,
  agency: 1 << 3,
  club: 1 << 4,
  party: 1 << 5,
  medium: 1 << 6,
  culture: 1 << 7,
  school: 1 << 8,
  care: 1 << 9,
  government: 1 << 10,
  court: 1 << 11,
  town: 1 << 12,
  country: 1 << 13,
  committee: 1 << 14,
  church: 1 << 15,
  forces: 1 << 16,
  board: 1 << 17,
  port: 1 << 18,
} as const

const KIND_BITS: Readonly<Record<string, number>> = BODY

const bodyNouns = fromLists(() => {
  const nouns: ReadonlyMap<string, number> = new Map(
    [...columnOf('kind-words', 1)].map(([noun, kinds]) => [
      noun,
      kinds.split(' ').reduce((bits, kind) => bits | (KIND_BITS[kind] ?? 0), 0),
    ]),
  )
  return { nouns, mayEnd: mayEndIn(nouns.keys()) }
})

/** Nouns that may as well be a person: *de uitgever*, *de aannemer*. */
const PEOPLE_TOO =
  /(?:fabrikant|producent|leverancier|uitgever|bouwer|ontwikkelaar|exploitant|aannemer|reder|brouwer|maker|beheerder|werkgever|verhuurder|investeerder|belegger|drogist|installateur|regisseur|promovendus|koploper|bekerwinnaar|waakhond|vermogensbeheerder)$/

/** Bodies that an article alone makes known: *de politie*, *de directie*, *de regering* are named so, whatever was named before. */
const KNOWN_ALONE = BODY.government | BODY.forces | BODY.board | BODY.country | BODY.town

/** Which last parts of a compound are looked up, the whole noun among them. */
const PART = { shortest: 3, from: 0, to: 20 }

/** The kinds of body that a noun names, as bits; 0 where it names none. */
export const kindsOfBody = perForm((noun) => {
  const { nouns, mayEnd } = bodyNouns()
  return mayEnd(noun) ? (byLastPart(noun, PART, (part) => nouns.get(part)) ?? 0) : 0
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
  company: BODY.company,
  club: BODY.club,
  party: BODY.party,
  medium: BODY.medium,
  government: BODY.agency | BODY.government | BODY.court,
  country: BODY.country,
  city: BODY.town,
}
