import { entries } from './lists'

/** Prepositions that keep what they govern from being the subject. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(entries('prepositions'))
