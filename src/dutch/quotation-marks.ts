import { rows } from './lists'

const marks = rows('quotation-marks').map(([mark = '', family, uses = '']) => ({ mark, family, uses: uses.split(' ') }))
const marksThat = (use: string): ReadonlySet<string> => new Set(marks.filter(({ uses }) => uses.includes(use)).map(({ mark }) => mark))

/** Every mark that begins or ends a quotation, by its family: double or single. */
export const QUOTATION_MARKS: ReadonlyMap<string, 'double' | 'single'> = new Map(
  marks.map(({ mark, family }) => [mark, family === 'single' ? 'single' : 'double']),
)

/** Those that mostly open one where they stand before a word, apostrophes and straight marks among them. */
export const OPENING_MARKS = marksThat('opens')

/** Those that mostly close one where they stand behind a word. */
export const CLOSING_MARKS = marksThat('closes')
