/* Titles before a name, without the stop of those that are cut short. */
import { usesOf } from './lists'

const titles = usesOf('titles')
const STOP = /\.$/

const BEFORE_NAME = titles('before-name')
const ACADEMIC = titles('academic')

/** Whether a word, with its stop or without, is a title that may stand between a function and a name: *minister mr. Donner*. */
export const isTitle = (word: string): boolean => BEFORE_NAME.has(word.replace(STOP, ''))

/** Whether it is a title by learning: *van dr. Smit*. */
export const isAcademicTitle = (word: string): boolean => ACADEMIC.has(word.replace(STOP, ''))

/** Titles beside which a function may stand: *zijn advocaat, meester Jansen*. */
export const TITLES_BESIDE_FUNCTION = titles('beside-function')
