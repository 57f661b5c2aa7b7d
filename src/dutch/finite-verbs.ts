import { usesOf } from './lists'

const verbs = usesOf('finite-verbs')

/** Finite verbs that news is told with: a line with one of them is a sentence. */
export const NEWS_VERBS = verbs('news')

/** The most common finite verbs: what stands in marks with one of them is a clause. */
export const COMMON_VERBS = verbs('common')
