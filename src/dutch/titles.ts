/* Titles before a name, without the stop of those that are cut short. */
import { usesOf } from './lists'

const titles = usesOf('titles')
const STOP = /\.$/

const BEFORE_NAME = titles('before-name')

/** Whether a word, with its stop or without, is a title that may stand between a function and a name: *minister mr. Donner*. */
export const isTitle = (word: string): boolean => BEFORE_NAME.has(word.replace(STOP, ''))
