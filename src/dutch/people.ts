/* Words for people and what they write, and the words before them. */
import { columnOf, fromLists, rows, usesOf } from './lists'

const people = usesOf('people')

/** Pronouns that may point to a speaker, with number and gender (`m`, `f`, `?`). */
export const PRONOUNS: ReadonlyMap<string, { readonly plural: boolean; readonly gender: 'm' | 'f' | '?' }> = new Map(
  rows('pronouns').map(([word = '', number, gender]) => [
    word,
    { plural: number === 'plural', gender: gender === 'm' || gender === 'f' ? gender : '?' },
  ]),
)

/** Determiners that begin a description of a person or source. */
export const DETERMINERS = people('determiner')

/** Possessives among them: a speaker's description goes without. */
export const POSSESSIVES = people('possessive')

/** Heads that are women. */
export const FEMALE_WORDS = people('female')

/** Heads that are men. */
export const MALE_WORDS = people('male')

/** Endings of nouns for women; *minister*, *burgemeester* and *priester* only look so, *venster* and *klooster* are things. */
const WOMAN_ENDING =
  /(?:(?<!mini|mee|prie|regi|ven|kloo)ster|euse|trice|rice|esse|(?:k|ng|nd|er)in|ares|egge|vrouw|dame|moeder|dochter|zus|meisje)$/

/** Endings of nouns for men. */
const MAN_ENDING = /(?:man|heer|vader|zoon|broer|jongen)$/

/** Whether the ending of a noun for a person tells a woman or a man; `null` where it tells neither. */
export function genderByEnding(noun: string): 'f' | 'm' | null {
  return WOMAN_ENDING.test(noun) ? 'f' : MAN_ENDING.test(noun) ? 'm' : null
}

/** Heads of documents and the like, which speak by being quoted from. */
export const DOCUMENT_WORDS = people('document')

/** Nouns that are people or bodies that speak; beside them any noun with one of `ROLE_ENDINGS`. */
export const ROLE_WORDS = people('role')

/** Endings of nouns for people. */
export const ROLE_ENDING_WORDS = people('role-ending')

/** Any of `ROLE_ENDING_WORDS` at the end of a word. */
export const ROLE_ENDINGS = new RegExp(`(?:${[...ROLE_ENDING_WORDS].join('|')})$`)

/** The offices of nouns, a number that is equal for words of one office; browsers get them with the model. */
export const offices = fromLists(
  (): ReadonlyMap<string, number> => new Map([...columnOf('offices', 1)].map(([word, office]) => [word, Number(office)])),
)
