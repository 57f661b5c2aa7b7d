import { fromLists } from '../dutch/lists'
import { isNamingNoun, isWorkWord, namingWords } from '../dutch/naming-words'
import { perForm } from '../vocabulary/per-form'

/** What a word near the marks is a sign of, as bits. */
export const Sign = {
  /** `;`: what is behind it is another clause. */
  End: 1,
  Break: 2,
  Comma: 4,
  /** *bijnaam*, *uitdrukking* */
  Naming: 8,
  /** *zogeheten* */
  SoCalled: 16,
  /** *genaamd* */
  Called: 32,
  /** *noemt* */
  Calls: 64,
  /** *gedoopt* */
  Baptizing: 128,
  /** *bekend* */
  Known: 256,
  /** *boek*, *lied* */
  Work: 512,
} as const

const signs = fromLists(() => {
  const { soCalled, called, baptizing, known } = namingWords()
  return perForm(
    (word) =>
      (word === ';' ? Sign.End : 0) |
      (/^[:()–—]$/.test(word) ? Sign.Break : 0) |
      (word === ',' ? Sign.Comma : 0) |
      (isNamingNoun(word) ? Sign.Naming : 0) |
      (soCalled.has(word) ? Sign.SoCalled : 0) |
      (called.has(word) ? Sign.Called : 0) |
      (/^noem(?:t|en|de|den)$/.test(word) ? Sign.Calls : 0) |
      (baptizing.has(word) ? Sign.Baptizing : 0) |
      (known.has(word) ? Sign.Known : 0) |
      (isWorkWord(word) ? Sign.Work : 0),
  )
})

/** The signs that a word is: bits of `Sign`. */
export function signsOf(word: string): number {
  return signs()(word)
}
