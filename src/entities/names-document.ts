import type { Token } from '../tokens'
import type { FeatureContext } from './features'
import { matchGazetteer } from './gazetteer'
import { Case, Known, type WordForm } from './word-form'
import { WordKind } from './word-kinds'

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
} as const

const BITS = 13
const PLACE_WORDS = new Set(['in', 'uit', 'te', 'bij', 'vanuit', 'rond', 'richting', 'nabij', 'naar'])
const SPEECH = new Set(
  'zegt zei zeggen zeiden aldus volgens vindt vond vertelt vertelde stelt stelde meent verklaarde verklaart denkt dacht noemt noemde laat liet reageert schrijft schreef vraagt benadrukt erkent heeft wil'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['de', 'het', 'een', "'t"])

/** What one occurrence of a word shows of it. */
function shown(forms: readonly WordForm[], i: number): number {
  const form = forms[i] as WordForm
  if (form.case === Case.Lower) return Elsewhere.Small
  if (!form.capital) return 0
  const previous = forms[i - 1]
  const next = forms[i + 1]
  let bits = 0
  if (previous && previous.case !== Case.Mark && form.case !== Case.Capitals) bits |= Elsewhere.InsideCapital
  if (previous) {
    if (previous.capital) {
      bits |= Elsewhere.AfterCapital
      if (previous.known & Known.FirstName) bits |= Elsewhere.AfterFirstName
    } else if (PLACE_WORDS.has(previous.lower)) bits |= Elsewhere.AfterPlace
    else if (previous.text === '(') bits |= Elsewhere.Bracketed
    else if (ARTICLES.has(previous.lower)) bits |= Elsewhere.AfterArticle
    if (SPEECH.has(previous.lower)) bits |= Elsewhere.Speaks
    if (!previous.capital) {
      const { kinds } = previous
      if (kinds & (WordKind.OrganisationWord | WordKind.BeforeOrganisation)) bits |= Elsewhere.AfterOrganisation
      else if (kinds & (WordKind.PlaceWord | WordKind.BeforePlace)) bits |= Elsewhere.AfterPlaceWord
      else if (kinds & WordKind.Role) bits |= Elsewhere.AfterRole
    }
    if (previous.kinds & WordKind.OrganisationHead) bits |= Elsewhere.BesideHead
  }
  if (next) {
    if (next.capital) bits |= Elsewhere.BeforeCapital
    if (next.kinds & WordKind.OrganisationHead && next.capital) bits |= Elsewhere.BesideHead
    if (SPEECH.has(next.lower)) bits |= Elsewhere.Speaks
  }
  return bits
}

/** Which types the lists give a stretch of tokens, as a number below 512, not 0. */
function readingNumber(types: readonly string[], subtype: string | undefined, ambiguous: boolean): number {
  let bits = 0
  for (const type of types) bits |= type === 'PER' ? 1 : type === 'ORG' ? 2 : type === 'LOC' ? 4 : 8
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
export function nameContexts(
  tokens: readonly Token[],
  sentences: readonly NameSentence[],
  formOf: (text: string) => WordForm,
): FeatureContext[] {
  const counts = new Map<string, Int32Array>()
  const contexts: FeatureContext[] = []
  const shownBits: Int32Array[] = []
  for (const { firstToken, endToken, heading } of sentences) {
    const length = endToken - firstToken
    const forms: WordForm[] = new Array(length)
    let letters = 0
    let capitals = 0
    for (let i = 0; i < length; i++) {
      const form = formOf((tokens[firstToken + i] as Token).text)
      forms[i] = form
      if (form.case === Case.Lower) letters++
      else if (form.case === Case.Capitals) capitals++
      else if (form.capital) letters++
    }
    const inCapitals = capitals >= 3 ? capitals > letters : capitals === 2 && letters === 0
    if (inCapitals) for (let i = 0; i < length; i++) forms[i] = withoutCapitals(forms[i] as WordForm, formOf)
    const bits = new Int32Array(length)
    for (let i = 0; i < length; i++) {
      const form = forms[i] as WordForm
      const b = shown(forms, i)
      bits[i] = b
      if (b === 0) continue
      let count = counts.get(form.lower)
      if (!count) {
        count = new Int32Array(BITS)
        counts.set(form.lower, count)
      }
      for (let k = 0; k < BITS; k++) if (b & (1 << k)) count[k] = (count[k] as number) + 1
    }
    const listed = new Int32Array(length)
    for (const { firstToken: from, endToken: to, value } of matchGazetteer(tokens, firstToken, endToken)) {
      const number = readingNumber(
        value.readings.map((r) => r.type),
        value.readings[0]?.subtype,
        value.ambiguous,
      )
      for (let i = from; i < to; i++) {
        const position = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1
        listed[i - firstToken] = number * 4 + position
      }
    }
    shownBits.push(bits)
    contexts.push({ forms, listed, elsewhere: new Int32Array(length), heading, capitals: inCapitals })
  }
  contexts.forEach(({ forms, elsewhere }, s) => {
    const own = shownBits[s] as Int32Array
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] as WordForm
      if (!form.capital) continue
      const count = counts.get(form.lower)
      if (!count) continue
      let bits = 0
      for (let k = 0; k < BITS; k++) if ((count[k] as number) > ((own[i] as number) & (1 << k) ? 1 : 0)) bits |= 1 << k
      elsewhere[i] = bits
    }
  })
  return contexts
}
