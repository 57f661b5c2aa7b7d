/* Words that tell why something stands in quotation marks: it is named, it is a word under discussion, or it is a work. */
import { fromLists, usesOf } from './lists'

/** What words right before or behind such words may be, by use of `data/dutch/naming-words.tsv`. */
interface NamingWords {
  readonly nouns: ReadonlySet<string>
  /** Right before a name or a word that is not the writer's: *de zogeheten ‘…’*, *hier heet het ‘…’*. */
  readonly soCalled: ReadonlySet<string>
  /** Right after such a name: *‘…’ genaamd*, *dat hier ‘…’ heet*. */
  readonly called: ReadonlySet<string>
  /** Forms of *dopen*: to give a name. */
  readonly baptizing: ReadonlySet<string>
  /** *(beter) bekend als ‘…’*. */
  readonly known: ReadonlySet<string>
  /** Those who call things by a name that is nobody's own words: *wat iedereen ‘…’ noemt*. */
  readonly everybody: ReadonlySet<string>
  readonly works: ReadonlySet<string>
}

/** The words that name, by use. */
export const namingWords = fromLists((): NamingWords => {
  const words = usesOf('naming-words')
  return {
    nouns: words('noun'),
    soCalled: words('so-called'),
    called: words('called'),
    baptizing: words('baptizing'),
    known: words('known'),
    everybody: words('everybody'),
    works: words('work'),
  }
})

/** Whether a noun announces a name or a word as such: *de bijnaam ‘…’*, *het modewoord ‘…’*, *in de volksmond ‘…’*. */
export function isNamingNoun(word: string): boolean {
  return (
    namingWords().nouns.has(word) ||
    (/(?:naam|namen|woord|woorden|term|termen|jargon)$/.test(word) && !/(?:ant|ver|voor|weder)woord/.test(word))
  )
}

/** Whether a word goes with titles of works: a kind of work, its maker, or what is done with it. */
export function isWorkWord(word: string): boolean {
  return (
    namingWords().works.has(word) ||
    (word.length > 6 &&
      /(?:boek|roman|bundel|film|serie|programma|lied|song|nummer|opera|stuk|show|blad|krant|spel|campagne|project|rapport)$/.test(word))
  )
}
