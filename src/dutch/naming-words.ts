/* Words that tell why something stands in quotation marks: it is named, it is a word under discussion, or it is a work. */
import { usesOf } from './lists'

const words = usesOf('naming-words')

const NAMING_NOUNS = words('noun')

/** Whether a noun announces a name or a word as such: *de bijnaam ‘…’*, *het modewoord ‘…’*, *in de volksmond ‘…’*. */
export function isNamingNoun(word: string): boolean {
  return (
    NAMING_NOUNS.has(word) || (/(?:naam|namen|woord|woorden|term|termen|jargon)$/.test(word) && !/(?:ant|ver|voor|weder)woord/.test(word))
  )
}

/** Words right before a name or a word that is not the writer's: *de zogeheten ‘…’*, *hier heet het ‘…’*. */
export const SO_CALLED_WORDS = words('so-called')

/** Words right after such a name: *‘…’ genaamd*, *dat hier ‘…’ heet*. */
export const CALLED_WORDS = words('called')

/** Forms of *dopen*: to give a name. */
export const BAPTIZING_VERBS = words('baptizing')

/** *(beter) bekend als ‘…’*. */
export const KNOWN_WORDS = words('known')

/** Those who call things by a name that is nobody's own words: *wat iedereen ‘…’ noemt*. */
export const EVERYBODY = words('everybody')

const WORKS = words('work')

/** Whether a word goes with titles of works: a kind of work, its maker, or what is done with it. */
export function isWorkWord(word: string): boolean {
  return (
    WORKS.has(word) ||
    (word.length > 6 &&
      /(?:boek|roman|bundel|film|serie|programma|lied|song|nummer|opera|stuk|show|blad|krant|spel|campagne|project|rapport)$/.test(word))
  )
}
