import { lastLetters } from '../dutch/compounds'
import { fromLists } from '../dutch/lists'
import { type HeadKind, organisationHeads, otherEndings, otherHeads, placeEndings, placeHeads, wordsBefore } from '../dutch/name-heads'
import { ROLE_ENDING_WORDS, ROLE_WORDS } from '../dutch/people'
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

const PLACES: ReadonlySet<HeadKind> = new Set<HeadKind>(['city', 'region', 'water', 'building'])
const OTHERS: ReadonlySet<HeadKind> = new Set<HeadKind>(['event', 'work', 'law', 'product'])

/** Letters that must stand before an ending of a name, so that `Laan` alone is no street. */
const LEAST_BEFORE_ENDING = 3

/** Words with an ending have these kinds. */
interface Ending {
  readonly text: string
  readonly kinds: number
  /** The lengths of word that it counts in, in letters. */
  readonly least: number
  readonly most: number
}

/** How many last letters the endings are filed under; no ending is shorter. */
const FILED = 3

/** Endings by their last three letters, and the kinds of whole words. */
const tables = fromLists(() => {
  const endings = new Map<number, Ending[]>()
  const words = new Map<string, number>()
  const fileEnding = (text: string, kinds: number, least = 0, most = Number.POSITIVE_INFINITY): void => {
    const key = lastLetters(text)
    const ending = { text, kinds, least, most }
    const others = endings.get(key)
    if (others) others.push(ending)
    else endings.set(key, [ending])
  }
  const fileWords = (list: Iterable<string>, kinds: number): void => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | kinds)
  }
  for (const [text] of placeEndings()) fileEnding(text, WordKind.PlaceEnding, text.length + LEAST_BEFORE_ENDING)
  for (const [text] of otherEndings()) fileEnding(text, WordKind.OtherEnding, text.length + LEAST_BEFORE_ENDING)
  for (const text of ROLE_ENDING_WORDS) fileEnding(text, WordKind.Role, 0, 39)
  for (const text of ORGANISATION_WORDS) fileEnding(text, WordKind.OrganisationWord)
  for (const text of PLACE_WORDS) fileEnding(text, WordKind.PlaceWord)
  fileWords(organisationHeads().keys(), WordKind.OrganisationHead)
  fileWords(placeHeads().keys(), WordKind.PlaceHead)
  fileWords(otherHeads().keys(), WordKind.OtherHead)
  for (const [word, kind] of wordsBefore())
    fileWords([word], PLACES.has(kind) ? WordKind.BeforePlace : OTHERS.has(kind) ? WordKind.BeforeOther : WordKind.BeforeOrganisation)
  fileWords(ROLE_WORDS, WordKind.Role)
  fileWords([...SPEECH_VERBS.keys(), ...ATTRIBUTING_WORDS], WordKind.Speech)
  return { endings, words }
})

/** What the lists say of a word in small letters, as bits of `WordKind`. */
export function wordKinds(lower: string): number {
  const { endings, words } = tables()
  let kinds = words.get(lower) ?? 0
  if (lower.length < FILED) return kinds
  for (const { text, kinds: more, least, most } of endings.get(lastLetters(lower)) ?? [])
    if (lower.length >= least && lower.length <= most && lower.endsWith(text)) kinds |= more
  return kinds
}
