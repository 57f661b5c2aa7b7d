import type { Article } from './article'
import { ALDUS, COLON, COMMA, FINAL, PREPOSITION, STRONG, VOLGENS, WEAK } from './word-classes'

/** How far a cue is looked for, in tokens, and kinds of cue, the surest first. */
const CUE_REACH = 40
export const RANKS = { colon: 0, strong: 1, volgens: 1, weak: 2, verb: 3 } as const

/** A word that may attribute, in the reporter's sentence before or after a quotation. */
interface Cue {
  readonly token: number
  readonly kind: keyof typeof RANKS
  readonly distance: number
}

/** The nearest word that may attribute from a token on, outside other quotations; one that does so of itself before one that only may. */
export function cueNear(article: Article, q: number, from: number, to: number, step: 1 | -1): Cue | undefined {
  const level = article.parents[q]
  let weak: Cue | undefined
  let distance = 0
  for (let t = from; t !== to && distance < CUE_REACH; t += step) {
    if (article.spanOf[t] !== level) continue
    distance++
    const kind = article.wordClass(t)
    if (kind === COLON && t === from && step < 0) return { token: t, kind: 'colon', distance }
    if (kind === STRONG || kind === ALDUS) return { token: t, kind: 'strong', distance }
    if (kind === VOLGENS) return { token: t, kind: 'volgens', distance }
    if (kind === WEAK) weak ??= { token: t, kind: 'weak', distance }
    else if (distance <= 6 && article.upos(t) === 'VERB') weak ??= { token: t, kind: 'verb', distance }
  }
  return weak
}

/** Whether the quotation after `q` stands in the same sentence, behind a word that attributes `q`. */
export function goesOn(article: Article, q: number): boolean {
  const span = article.spans[q]
  const after = article.spans[q + 1]
  if (!span || !after || article.parents[q] !== article.parents[q + 1]) return false
  if (article.sentenceOf[span.endToken - 1] !== article.sentenceOf[after.firstToken]) return false
  const first = article.wordClass(span.endToken) === COMMA ? span.endToken + 1 : span.endToken
  for (let t = first; t < after.firstToken && t < first + CUE_REACH; t++) {
    const kind = article.wordClass(t)
    if (
      kind === STRONG ||
      kind === ALDUS ||
      kind === VOLGENS ||
      (t === first && kind !== FINAL && kind !== PREPOSITION && /^(?:VERB|AUX)$/.test(article.upos(t)))
    )
      return true
  }
  return false
}
