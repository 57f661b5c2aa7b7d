import { columnOf, fromLists, rows } from './lists'

/** First names in use in the Netherlands and Belgium. */
export const firstNames = fromLists(
  (): ReadonlySet<string> => new Set(rows('first-names').flatMap(([name = '', , use]) => (use === 'nl' ? [name] : []))),
)

/** The sex to which a first name is given far more than to the other, by name; names of France and Germany among them. */
export const sexOfFirstName = fromLists(() => columnOf<'f' | 'm'>('first-names', 1))
