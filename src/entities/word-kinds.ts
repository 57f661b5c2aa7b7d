import {
  type HeadKind,
  ORGANISATION_HEADS,
  OTHER_ENDINGS,
  OTHER_HEADS,
  PLACE_ENDINGS,
  PLACE_HEADS,
  WORDS_BEFORE,
} from '../dutch/name-heads'
import { ROLE_ENDINGS, ROLE_WORDS } from '../dutch/people'
import { ATTRIBUTING_WORDS, SPEECH_VERBS } from '../dutch/speech-verbs'

/** Bits of what the lists of words in and around names say of a word. */
export const WordKind = {
  /** Inside a name of an organisation: `ministerie`, `FC`. */
  OrganisationHead: 1,
  /** Inside a name of a place: `plein`, `kanaal`. */
  PlaceHead: 2,
  /** Ends as names of places do: `Kerkstraat`. */
  PlaceEnding: 4,
  /** Inside a name of another kind: `Cup`, `verdrag`. */
  OtherHead: 8,
  /** Ends as names of another kind do. */
  OtherEnding: 16,
  /** Before a name of a place: `stad`, `provincie`. */
  BeforePlace: 32,
  /** Before a name of an organisation: `voetbalclub`. */
  BeforeOrganisation: 64,
  /** Before a name of another kind. */
  BeforeOther: 128,
  /** Someone who may bear a name: `minister`, `buurvrouw`. */
  Role: 256,
  /** A verb of speaking, `volgens`, `aldus`. */
  Speech: 512,
  /** Ends as words do that stand before names of organisations: `softwarebedrijf`. */
  OrganisationWord: 1024,
  /** Ends as words do that stand before names of places: `kustplaats`. */
  PlaceWord: 2048,
} as const

/** Ends of nouns for organisations; our own list. */
const ORGANISATION_WORDS: readonly string[] =
  'bedrijf concern fabrikant verzekeraar keten club ploeg partij bank uitgeverij uitgever organisatie vereniging stichting maatschappij bureau zender omroep krant blad site winkel fonds bouwer leverancier groep band orkest aannemer reder rederij vervoerder exploitant coöperatie corporatie federatie bond koepel vakbond fractie instituut instelling ziekenhuis universiteit school dienst dienstverlener ontwikkelaar bakker brouwerij brouwer producent supermarkt platform beweging consortium team kantoor makelaar holding aanbieder provider gigant'.split(
    ' ',
  )

/** Ends of nouns for places; our own list. */
const PLACE_WORDS: readonly string[] =
  'stad dorp plaats gemeente eiland provincie regio wijk buurt hoofdstad streek staat land rivier meer kanaal straat laan plein park natuurgebied kasteel station haven vliegveld luchthaven stadje dorpje gehucht graafschap district polder bos'.split(
    ' ',
  )

const endsWithWord = (word: string, ends: readonly string[]) => ends.some((end) => word.endsWith(end))

const PLACES: ReadonlySet<HeadKind> = new Set<HeadKind>(['city', 'region', 'water', 'building'])
const OTHERS: ReadonlySet<HeadKind> = new Set<HeadKind>(['event', 'work', 'law', 'product'])

/** Letters that must stand before an ending, so that `Laan` alone is no street. */
const LEAST_BEFORE_ENDING = 3

const endsWithOne = (word: string, endings: readonly (readonly [string, HeadKind])[]) =>
  endings.some(([ending]) => word.length >= ending.length + LEAST_BEFORE_ENDING && word.endsWith(ending))

/** What the lists say of a word in small letters, as bits of `WordKind`. */
export function wordKinds(lower: string): number {
  let kinds = 0
  if (Object.hasOwn(ORGANISATION_HEADS, lower)) kinds |= WordKind.OrganisationHead
  if (Object.hasOwn(PLACE_HEADS, lower)) kinds |= WordKind.PlaceHead
  if (Object.hasOwn(OTHER_HEADS, lower)) kinds |= WordKind.OtherHead
  if (endsWithOne(lower, PLACE_ENDINGS)) kinds |= WordKind.PlaceEnding
  if (endsWithOne(lower, OTHER_ENDINGS)) kinds |= WordKind.OtherEnding
  if (Object.hasOwn(WORDS_BEFORE, lower)) {
    const kind = WORDS_BEFORE[lower] as HeadKind
    kinds |= PLACES.has(kind) ? WordKind.BeforePlace : OTHERS.has(kind) ? WordKind.BeforeOther : WordKind.BeforeOrganisation
  }
  if (ROLE_WORDS.has(lower) || (lower.length < 40 && ROLE_ENDINGS.test(lower))) kinds |= WordKind.Role
  if (endsWithWord(lower, ORGANISATION_WORDS)) kinds |= WordKind.OrganisationWord
  if (endsWithWord(lower, PLACE_WORDS)) kinds |= WordKind.PlaceWord
  if (SPEECH_VERBS.has(lower) || ATTRIBUTING_WORDS.has(lower)) kinds |= WordKind.Speech
  return kinds
}
