import type { FoundMention } from '../coreference'
import type { Article } from './article'
import { BRACKET, COLON, COMMA, DETERMINER, FINAL, MARK, NAME, OTHER, STRONG, THAT } from './word-classes'

/** Whether words stand in a clause that a verb of saying governs: *zei dat hij gelooft dat*. */
export function isReported(article: Article, at: number): boolean {
  const from = Math.max(article.sentenceAt(at).firstToken, at - 25)
  let that = false
  for (let t = at - 1; t >= from; t--) {
    const kind = article.wordClass(t)
    if (kind === THAT) that = true
    else if (that && kind === STRONG) return true
    else if (kind === COMMA || kind === MARK) return false
  }
  return false
}

/** `VS: ‘…’`, `Minister Jansen (VVD): „…”`: nothing but the mention, with function and party, stands before the colon. */
export function isBare(article: Article, mention: FoundMention, colon: number): boolean {
  const start = article.sentenceAt(colon).firstToken
  if (mention.firstToken - start > 5 || colon - mention.endToken > 5) return false
  for (let t = start; t < mention.firstToken; t++) {
    const kind = article.wordClass(t)
    if (kind !== OTHER && kind !== DETERMINER && kind !== NAME) return false
  }
  if (mention.endToken < colon && article.wordClass(mention.endToken) !== BRACKET) return false
  return mention.endToken === colon || article.wordClass(colon - 1) === BRACKET
}

/** Whether something parts the tokens: 1 a comma or the like, 2 a quotation, 3 the end of a sentence. */
export function breaksBetween(article: Article, from: number, to: number): number {
  if (to - from > 60) return 3
  let found = 0
  for (let t = from; t < to; t++) {
    const kind = article.wordClass(t)
    if (kind === MARK) found = Math.max(found, 2)
    else if (kind === COMMA || kind === COLON) found = Math.max(found, 1)
    else if (kind === FINAL) return 3
  }
  return found
}
