import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import type { MarkedSpan, MarkInput } from './marked-span'
import { classOfWord, WordClass } from './word-classes'

const DASH = /^[-–—―]$/
/** How far a reporter's clause is looked for, and how long one may be, in tokens. */
const CLAUSE_RANGE = 400
const LONGEST_CLAUSE = 15

/**
 * Finds dialogue that dashes open, as in novels: `– Kom binnen! riep Els.` A paragraph that begins with a dash and a space is speech up to
 * the reporter's clause, and again behind it (`– Ja, zei Els, maar niet nu.`). The first span includes its dash. Linear.
 */
export function findDialogue(input: MarkInput): MarkedSpan[] {
  const { sentences, tokens, blocks } = input
  const found: MarkedSpan[] = []
  for (let s = 0; s < sentences.length; ) {
    const { block, firstToken } = sentences[s] as Sentence
    let end = firstToken
    while (s < sentences.length && sentences[s]?.block === block) end = (sentences[s++] as Sentence).endToken
    const dash = tokens[firstToken]
    const next = tokens[firstToken + 1]
    if (blocks[block]?.type !== 'paragraph' || !dash || !next || !DASH.test(dash.text) || next.start === dash.end || firstToken + 1 >= end)
      continue
    const clause = clauseAt(tokens, firstToken + 1, end)
    found.push(spanOf(tokens, firstToken, clause))
    const again = clause < end ? resumedAt(tokens, clause, end) : -1
    if (again > 0 && again < end) found.push(spanOf(tokens, again, end))
  }
  return found
}

/** Where the reporter's clause begins: a verb of saying after a comma or a mark of calling and asking. */
function clauseAt(tokens: readonly Token[], from: number, end: number): number {
  for (let t = from; t < Math.min(end - 1, from + CLAUSE_RANGE); t++) {
    const kind = classOfWord((tokens[t + 1] as Token).text.toLowerCase())
    if ((kind !== WordClass.Strong && kind !== WordClass.Aldus) || /^\p{Lu}/u.test((tokens[t + 1] as Token).text)) continue
    const text = (tokens[t] as Token).text
    if (text === ',') return t
    if (/^(?:[!?…]+|\.\.\.|[-–—―])$/.test(text)) return /^[-–—―]$/.test(text) ? t : t + 1
  }
  return end
}

/** Where speech goes on behind a clause: after its comma or second dash; -1 where it does not. */
function resumedAt(tokens: readonly Token[], clause: number, end: number): number {
  for (let t = clause + 2; t < Math.min(end - 2, clause + LONGEST_CLAUSE); t++) {
    const text = (tokens[t] as Token).text
    if (text === ',' || DASH.test(text)) return t + 1
    if (/^[.!?]$/.test(text)) return -1
  }
  return -1
}

function spanOf(tokens: readonly Token[], firstToken: number, endToken: number): MarkedSpan {
  return {
    start: (tokens[firstToken] as Token).start,
    end: (tokens[endToken - 1] as Token).end,
    firstToken,
    endToken,
    depth: 0,
    closed: true,
  }
}
