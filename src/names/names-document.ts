import type { Token } from '../tokens'
import { capitalRuns, type NameDocument, type SentencePlaces, WINDOW } from './features'
import { type KnownName, matchGazetteerAt } from './gazetteer'
import { SENSES } from './names-lexicon'
import { Case, Known, OUTSIDE, type WordForm } from './word-form'
import { WordKind } from './word-kinds'
import { WordUse } from './word-uses'

/** A stretch of tokens that is decoded as one. */
export interface NameSentence {
  readonly firstToken: number
  readonly endToken: number
  readonly heading: boolean
}

/** Bits of what the document shows of a word elsewhere. */
export const Elsewhere = {
  /** It stands there in small letters. */
  Small: 1,
  /** It has its capital inside a sentence. */
  InsideCapital: 2,
  /** A first name stands before it: so it is a surname. */
  AfterFirstName: 4,
  /** Another capital stands before it. */
  AfterCapital: 8,
  /** Another capital stands after it. */
  BeforeCapital: 16,
  /** A preposition of place stands before it (`in`, `uit`). */
  AfterPlace: 32,
  /** A bracket stands before it (`(VVD)`). */
  Bracketed: 64,
  /** A verb of speaking stands beside it. */
  Speaks: 128,
  /** `de` or `het` stands before it. */
  AfterArticle: 256,
  /** A word for someone stands before it (`minister`). */
  AfterRole: 512,
  /** A word for an organisation stands before it (`softwarebedrijf`). */
  AfterOrganisation: 1024,
  /** A word for a place stands before it (`kustplaats`). */
  AfterPlaceWord: 2048,
  /** A head of an organisation's name stands beside it (`BV`). */
  BesideHead: 4096,
  /** A word for a thing, a work or an event that bears a name stands before it (`orkaan`, `album`). */
  AfterThing: 8192,
  /** `van` or `bij` after someone's function stands before it (`trainer van`). */
  AfterFunction: 16384,
  /** It is said to be a body right after it: `Haptiq, een start-up uit Delft`. */
  CalledBody: 32768,
  /** It is said to be someone right after it: `Kroon, de wethouder`. */
  CalledPerson: 65536,
} as const

/** How many words of an apposition are looked at after its article. */
const APPOSITION = 3

/** What the words of an apposition from place `first` on call the name before it. */
function called(forms: readonly WordForm[], first: number): number {
  for (let i = first; i < first + APPOSITION; i++) {
    const form = forms[i] as WordForm
    if (form === OUTSIDE || form.case === Case.Mark) break
    if (form.kinds & (WordKind.OrganisationWord | WordKind.BeforeOrganisation)) return Elsewhere.CalledBody
    if (form.kinds & WordKind.Role) return Elsewhere.CalledPerson
    if (form.sense & SENSES.person && !(form.sense & SENSES.group)) return Elsewhere.CalledPerson
    if (form.sense & SENSES.group && !(form.sense & SENSES.person)) return Elsewhere.CalledBody
  }
  return 0
}

/** What one occurrence of a capitalised word shows of it. */
function shown(forms: readonly WordForm[], i: number): number {
  const form = forms[i] as WordForm
  const previous = forms[i - 1] as WordForm
  const next = forms[i + 1] as WordForm
  let bits = 0
  if (previous !== OUTSIDE && previous.case !== Case.Mark && form.case !== Case.Capitals) bits |= Elsewhere.InsideCapital
  if (previous.capital) {
    bits |= Elsewhere.AfterCapital
    if (previous.known & Known.FirstName) bits |= Elsewhere.AfterFirstName
  } else {
    if (previous.uses & WordUse.Place) bits |= Elsewhere.AfterPlace
    else if (previous.uses & WordUse.Bracket) bits |= Elsewhere.Bracketed
    else if (previous.uses & WordUse.Article) bits |= Elsewhere.AfterArticle
    const { kinds } = previous
    if (kinds & (WordKind.OrganisationWord | WordKind.BeforeOrganisation)) bits |= Elsewhere.AfterOrganisation
    else if (kinds & (WordKind.PlaceWord | WordKind.BeforePlace)) bits |= Elsewhere.AfterPlaceWord
    else if (kinds & WordKind.Role) bits |= Elsewhere.AfterRole
    else if (kinds & WordKind.BeforeOther) bits |= Elsewhere.AfterThing
    else if (previous.uses & WordUse.Belongs && (forms[i - 2] as WordForm).kinds & WordKind.Role) bits |= Elsewhere.AfterFunction
  }
  if (next.text === ',' && (forms[i + 2] as WordForm).uses & WordUse.Article) bits |= called(forms, i + 3)
  if ((previous.uses | next.uses) & WordUse.Speech) bits |= Elsewhere.Speaks
  if (next.capital) bits |= Elsewhere.BeforeCapital
  if ((previous.kinds | (next.capital ? next.kinds : 0)) & WordKind.OrganisationHead) bits |= Elsewhere.BesideHead
  return bits
}

/** Which types the lists give a name, as a number below 128, not 0. */
function readingNumber({ readings, ambiguous }: KnownName): number {
  let bits = 0
  for (const { type } of readings) bits |= type === 'PER' ? 1 : type === 'ORG' ? 2 : type === 'LOC' ? 4 : 8
  const subtype = readings[0]?.subtype
  const country = subtype === 'country' ? 16 : subtype === 'nationality' ? 32 : subtype === 'city' ? 48 : 0
  return bits | country | (ambiguous ? 64 : 0)
}

/** Longest word that is taken for an abbreviation where it has no vowel, in letters. */
const LONGEST_ABBREVIATION = 5

/**
 * The form that a word of a headline in capitals would have in small letters: `RUTTE BEZOEKT OEKRAÏNE` reads as `Rutte bezoekt Oekraïne`. Words of
 * the language become small, abbreviations stay, the rest keeps one capital.
 */
function withoutCapitals(form: WordForm, formOf: (text: string) => WordForm): WordForm {
  if (form.case !== Case.Capitals && form.case !== Case.Letter && form.case !== Case.Compound) return form
  const { known, lower } = form
  const isName = known & (Known.City | Known.FirstName | Known.Listed | Known.Capitalised)
  if (known & Known.Frequent || (known & Known.Ordinary && !isName)) return formOf(lower)
  if (form.case !== Case.Capitals || (form.text.length <= LONGEST_ABBREVIATION && !/[aeiouy\u00e0-\u00ff]/.test(lower))) return form
  if (form.text.length <= LONGEST_ABBREVIATION && known & Known.Listed) {
    // `NAVO` is listed as it stands, `GENT` only as `Gent`.
    return form.listedInCapitals ? form : formOf((form.text[0] ?? '') + lower.slice(1))
  }
  return formOf((form.text[0] ?? '') + lower.slice(1))
}

/**
 * Looks at the sentences of a document for the features: forms of the words, names of the lists, and for each capitalised word what the
 * rest of the document shows of it.
 */
export function nameDocument(
  tokens: readonly Token[],
  sentences: readonly NameSentence[],
  formOf: (text: string) => WordForm,
): NameDocument {
  const forms: WordForm[] = []
  const words = sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0)
  const listed = new Int32Array(words + WINDOW * (sentences.length + 1))
  const outside = () => {
    for (let i = 0; i < WINDOW; i++) forms.push(OUTSIDE)
  }
  const places = sentences.map(({ firstToken, endToken, heading }): SentencePlaces => {
    outside()
    const first = forms.length
    let letters = 0
    let capitals = 0
    for (let i = firstToken; i < endToken; i++) {
      const form = formOf((tokens[i] as Token).text)
      forms.push(form)
      if (form.case === Case.Capitals) capitals++
      else if (form.capital || form.case === Case.Lower) letters++
    }
    const inCapitals = capitals >= 3 ? capitals > letters : capitals === 2 && letters === 0
    markListed(listed, forms, first, tokens, firstToken, endToken)
    if (inCapitals) for (let i = first; i < forms.length; i++) forms[i] = withoutCapitals(forms[i] as WordForm, formOf)
    return { first, end: forms.length, heading, capitals: inCapitals }
  })
  outside()
  return { sentences: places, forms, listed, elsewhere: elsewhere(forms), ...capitalRuns(forms) }
}

/** Marks the names of the lists in a sentence whose words, with their `forms`, have the places from `first` on: whole words, the longest first. */
function markListed(
  listed: Int32Array,
  forms: readonly WordForm[],
  first: number,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): void {
  for (let i = first; i < forms.length; i++) {
    if (!(forms[i] as WordForm).mayBeginListed) continue
    const match = matchGazetteerAt(tokens, i - first + firstToken, endToken)
    if (!match) continue
    const number = readingNumber(match.value) * 4
    const last = i + match.endToken - match.firstToken - 1
    if (i === last) listed[i] = number + 3
    else {
      listed.fill(number + 1, i, last)
      listed[i] = number
      listed[last] = number + 2
    }
    i = last
  }
}

/** What a document shows of a word. */
interface Shown {
  /** Bits that some occurrence shows. */
  once: number
  /** Bits that two or more show. */
  twice: number
}

/** For each capitalised word what its other occurrences show, as bits of `Elsewhere` by place. */
function elsewhere(forms: readonly WordForm[]): Int32Array {
  const own = new Int32Array(forms.length)
  const words = new Map<number, Shown>()
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as WordForm
    if (!form.capital) continue
    const bits = shown(forms, i)
    own[i] = bits
    const word = words.get(form.stem)
    if (word) {
      word.twice |= word.once & bits
      word.once |= bits
    } else words.set(form.stem, { once: bits, twice: 0 })
  }
  for (const form of forms) {
    const word = form.case === Case.Lower ? words.get(form.stem) : undefined
    if (word) word.once |= Elsewhere.Small
  }
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as WordForm
    if (!form.capital) continue
    const { once, twice } = words.get(form.stem) as Shown
    own[i] = twice | (once & ~(own[i] as number))
  }
  return own
}
