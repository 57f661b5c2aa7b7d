/*
 * The word lists of data/dutch: one entry a line in the first column, what is known of it in the others, parted by tabs; lines that begin with `#`
 * give source, licence and the names of the columns.
 */
import { ModelError } from '../model/error'
import { listsVersion, listText } from './list-text'

/** The lines of list `name` as their cells; cells left empty at the end of a line are absent. */
export function rows(name: string): string[][] {
  return listText(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t'))
}

/** The entries of list `name`: its first column. */
export function entries(name: string): string[] {
  return rows(name).map(([entry = '']) => entry)
}

/** The entries of list `name` with each of its uses, the words of its second column. A use that no entry has is a `ModelError`: lists may come with a model. */
export function usesOf(name: string): (use: string) => ReadonlySet<string> {
  const sets = new Map<string, Set<string>>()
  for (const [entry = '', uses = ''] of rows(name)) {
    for (const use of uses.split(' ')) {
      const set = sets.get(use) ?? new Set()
      sets.set(use, set.add(entry))
    }
  }
  return (use) => {
    const set = sets.get(use)
    if (!set) throw new ModelError(`data/dutch/${name}.tsv: no entry has use "${use}"`)
    return set
  }
}

/** What stands in column `column` of list `name`, by entry; entries without it are absent. */
export function columnOf<T extends string>(name: string, column: number): ReadonlyMap<string, T> {
  return new Map(rows(name).flatMap((cells) => (cells[column] ? [[cells[0] as string, cells[column] as T] as const] : [])))
}

/** What `make` makes of lists: made when first asked for, and anew where they have changed, since in browsers the large ones come with the model. */
export function fromLists<T>(make: () => T): () => T {
  let made: T | undefined
  let version = -1
  return () => {
    if (version !== listsVersion) {
      made = make()
      version = listsVersion
    }
    return made as T
  }
}
