export type { Sentence } from './sentence'
export { splitSentences } from './split'
