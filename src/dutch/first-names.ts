import { ListTable } from './list-table'
import { fromLists, rows } from './lists'

const table = fromLists(() => new ListTable('first-names'))

/** Whether `word` is a first name in use in the Netherlands or Belgium. */
export function isFirstName(word: string): boolean {
  return table().cells(word)?.[2] === 'nl'
}

/** The sex that the first name of a name tells, or its first part: *Anne-Marie de Wit* by *Anne*. */
export function sexOfName(name: string): 'f' | 'm' | undefined {
  const [first = ''] = name.split(' ', 1)
  return sexOfFirstName(first) ?? sexOfFirstName(first.split('-', 1)[0] as string)
}

/** The sex to which a first name is given far more than to the other; names of France and Germany are known too. */
export function sexOfFirstName(name: string): 'f' | 'm' | undefined {
  const sex = table().cells(name)?.[1]
  return sex === 'f' || sex === 'm' ? sex : undefined
}

/** All first names in use in the Netherlands and Belgium (for building lists and models). */
export function firstNames(): string[] {
  return rows('first-names').flatMap(([name = '', , use]) => (use === 'nl' ? [name] : []))
}
