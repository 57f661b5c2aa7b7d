export { detectLanguage } from './detect'
export type { Language, LanguageGuess } from './language'
export { detectSpanLanguages } from './span-languages'
