import { finish, hashTemplate, mixText } from '../model/hash'

const WORD = hashTemplate(0)

/** The hash of a word, or of what follows in it from `from` on. */
export function wordHash(word: string, from = 0): number {
  return finish(mixText(WORD, word, from))
}
/** The hash of no word at all. */
export const NO_WORD = wordHash('')
