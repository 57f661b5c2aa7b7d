import { fromLists, rows } from '../dutch/lists'

/** The languages told apart by their words, Dutch first. */
export const LECTS: readonly string[] = 'nl af fy nds nds-nl li lb de en da nb sv fr es it pt pl tr'.split(' ')
/** The BCP 47 code of each: both ways of writing Low Saxon are `nds`. */
export const LECT_CODES: readonly string[] = LECTS.map((lect) => (lect === 'nds-nl' ? 'nds' : lect))

/** The most frequent words of each of `LECTS`, in their order. */
export const frequentWords = fromLists((): readonly (readonly string[])[] => {
  const lists = LECTS.map((): string[] => [])
  for (const [word = '', rank] of rows('frequent-words')) (lists[0] as string[])[Number(rank) - 1] = word
  for (const [word = '', ranks = ''] of rows('neighbour-words')) {
    for (const place of ranks.split(' ')) {
      const [lect = '', rank] = place.split('=')
      const list = lists[LECTS.indexOf(lect)]
      if (list) list[Number(rank) - 1] = word
    }
  }
  return lists
})

const listsOfWords = fromLists(() => {
  const lists = new Map<string, number>()
  for (const [lect, words] of frequentWords().entries()) for (const word of words) lists.set(word, (lists.get(word) ?? 0) | (1 << lect))
  return lists
})

/** The bits of those of `LECTS` in whose list `word` is: bit 0 for Dutch. */
export function listsOf(word: string): number {
  return listsOfWords().get(word) ?? 0
}
