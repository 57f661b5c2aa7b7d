/* What a noun tells of somebody who may speak: whether it is one, of what sex, and whether one or many. */
import { byLastPart, mayEndIn } from '../dutch/compounds'
import { FEMALE_WORDS, genderByEnding, MALE_WORDS, PRONOUNS, ROLE_ENDINGS, ROLE_WORDS } from '../dutch/people'
import { isThing } from '../dutch/things'
import { perForm } from '../vocabulary/per-form'

/** Man, woman, or not known. */
export type Gender = 'm' | 'f' | '?'

/** Whether a noun is somebody or something that speaks. */
export const isRole = perForm(looksLikeRole)

/** Which last parts of a compound are looked up: *politie* + *woordvoerder*. */
const ROLE_PART = { shortest: 5, from: 3, to: 14 }
const mayEndInRole = mayEndIn(ROLE_WORDS)

function looksLikeRole(word: string): boolean {
  if (ROLE_WORDS.has(word) || FEMALE_WORDS.has(word) || MALE_WORDS.has(word)) return PRONOUNS.get(word) === undefined && word !== 'zijn'
  if (mayEndInRole(word) && byLastPart(word, ROLE_PART, (part) => ROLE_WORDS.has(part) || undefined)) return true
  // handelaars, diplomaten: plurals of such words
  if (word.length > 7 && /(?:isten|icussen|ologen|omen|leden|gasten|ieten)$/.test(word)) return true
  if (word.length > 5 && /(?:aar|er|eur|st?er|man|[aeiou]')s$/.test(word) && looksLikeRole(word.replace(/'?s$/, ''))) return true
  if (word.length > 5 && word.endsWith('en') && singulars(word).some((one) => ROLE_WORDS.has(one))) return true
  return (
    word.length > 5 &&
    ROLE_ENDINGS.test(word) &&
    !/(?:laatste|eerste|beste|baar|nummer|meeste|grootste|september|oktober|november|december|venster|klooster|register|deur|kleur|geur|scheur|humeur|interieur|exterieur|voorkeur|juist|feest|kist|lijst|winst|kunst|angst|dienst|komst|vorst|tekst|last|herfst|post|rest|test|list|mist|gist|aandeel|voordeel|weer|meer|waar|jaar|klaar|daar|maar|gevaar|bezwaar|altaar|paar)$/.test(
      word,
    )
  )
}

/** What a plural in -en may be the plural of: *diplomaten*, *agenten*, *mannen*, *dieven*. */
function singulars(plural: string): string[] {
  const stem = plural.slice(0, -2)
  const vowel = stem.at(-2) as string
  const found = [stem, `${stem.slice(0, -1)}${vowel}${stem.at(-1)}`]
  if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1))
  return found.flatMap((one) => [one, one.replace(/v$/, 'f').replace(/z$/, 's')])
}

/** Nouns of time and the like, which speak in no sentence. */
const NO_SPEAKERS =
  /^(?:avond|ochtend|middag|namiddag|nacht|dag|week|weekend|maand|jaar|keer|maal|moment|uur|minuut|minuten|tijd|jaren|dagen|weken|maanden|eeuw|kwartier|begin|einde|eind|slot|woord|woorden|naam)$/

/** Whether a noun is no speaker: a time, or a thing on which words stand. */
export const isMute = perForm((noun) => NO_SPEAKERS.test(noun) || (isThing(noun) && !isRole(noun)))

/** Whether a noun is a man's, a woman's or anyone's. */
export function genderOfNoun(noun: string): Gender {
  if (PRONOUNS.has(noun)) return '?'
  if (FEMALE_WORDS.has(noun)) return 'f'
  if (MALE_WORDS.has(noun)) return 'm'
  if (!isRole(noun)) return '?'
  return genderByEnding(noun) ?? '?'
}

/** Whether a noun with its determiner, small, names several. */
export function isPluralNoun(noun: string, determiner: string): boolean {
  if (/^(?:een|'n|het|'t|’t|één)$/.test(determiner)) return false
  if (/(?:mensen|ouders|buren|kinderen|critici|fans|economen|agenten|sommigen|velen|anderen)$/.test(noun)) return true
  return (
    /(?:en|ers|ars|aars|eurs|a's|i's|o's)$/.test(noun) &&
    !/(?:jongen|deken|concern|keten|baken|haven|examen)$/.test(noun) &&
    noun.length > 4
  )
}
