import { ListTable } from '../dutch/list-table'
import { fromLists } from '../dutch/lists'

/** The languages told apart by their words, Dutch first. */
export const LECTS: readonly string[] = 'nl af fy nds nds-nl li lb de en da nb sv fr es it pt pl tr'.split(' ')
/** The BCP 47 code of each: both ways of writing Low Saxon are `nds`. */
export const LECT_CODES: readonly string[] = LECTS.map((lect) => (lect === 'nds-nl' ? 'nds' : lect))

/** The lists of the most frequent words: of Dutch with the rank of each, and of the others with the rank in each (`af=12 de=7`). */
const tables = fromLists(() => ({ dutch: new ListTable('frequent-words'), others: new ListTable('neighbour-words') }))

/** Gives `visit` each of `LECTS` in whose list of frequent words `word` is, by its number, and the rank of the word, from 1 on. */
export function visitRanks(word: string, visit: (lect: number, rank: number) => void): void {
  const { dutch, others } = tables()
  const own = dutch.cells(word)
  if (own) visit(0, Number(own[1]))
  const places = others.cells(word)?.[1]
  if (places) visitPlaces(places, visit)
}

/** Gives `visit` every word of the lists, with the bits of those of `LECTS` that have it. A word may come twice, each time for others. */
export function visitWords(visit: (word: string, lists: number) => void): void {
  const { dutch, others } = tables()
  dutch.visit((word) => visit(word, 1))
  others.visit((word, places) => {
    let lists = 0
    visitPlaces(places, (lect) => {
      lists |= 1 << lect
    })
    visit(word, lists)
  })
}

/** The bits of those of `LECTS` in whose list `word` is: bit 0 for Dutch. */
export function listsOf(word: string): number {
  let lists = 0
  visitRanks(word, (lect) => {
    lists |= 1 << lect
  })
  return lists
}

function visitPlaces(places: string, visit: (lect: number, rank: number) => void): void {
  for (let start = 0, end = 0; start < places.length; start = end + 1) {
    end = places.indexOf(' ', start)
    if (end < 0) end = places.length
    const equals = places.indexOf('=', start)
    const lect = LECTS.indexOf(places.slice(start, equals))
    if (lect >= 0) visit(lect, Number(places.slice(equals + 1, end)))
  }
}
