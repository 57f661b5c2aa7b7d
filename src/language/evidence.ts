import { FREQUENT_WORDS } from '../dutch/frequent-words'
import { LetterModel } from './letter-model'
import { NEIGHBOUR_WORDS } from './neighbour-words'
import type { Word } from './words'

/** The languages told apart by their words, Dutch first. */
export const LECTS: readonly string[] = ['nl', ...Object.keys(NEIGHBOUR_WORDS)]
/** The BCP 47 code of each: both ways of writing Low Saxon are `nds`. */
export const LECT_CODES: readonly string[] = LECTS.map((lect) => (lect === 'nds-nl' ? 'nds' : lect))

/** Zipf's law: the word of rank r (from 0) makes up about 0.11 / (r + 1.5) of a text. */
const ZIPF_SHARE = 0.11
const ZIPF_SHIFT = 1.5
/** The share of a text that its language's list leaves to other words: 2,500 words leave less than 300. */
const UNLISTED_DUTCH = 0.25
const UNLISTED = 0.4
/** A word counts no more than this (in nats) against a language: any text holds a foreign word. */
const MOST_AGAINST = 7
/** What a name-like word and an abbreviation in capitals count for, of 1. */
const NAME_WEIGHT = 0.25

/** What the words of a text say. */
export interface Evidence {
  /** For each of `LECTS`, the sum over words of the log probability, in nats, against the best for the word. */
  readonly scores: Float64Array
  /** For each of `LECTS`, the number of words that are in its list. */
  readonly listed: Uint32Array
  /** The number of words that are not name-like. */
  readonly plainWords: number
}

interface WordModel {
  readonly shares: ReadonlyMap<string, Float32Array>
  readonly letters: LetterModel
}

let model: WordModel | undefined

function wordModel(): WordModel {
  model ??= buildWordModel([FREQUENT_WORDS, ...Object.values(NEIGHBOUR_WORDS)].map((list) => [...new Set(list.trim().split(/\s+/))]))
  return model
}

function buildWordModel(lists: readonly (readonly string[])[]): WordModel {
  const shares = new Map<string, Float32Array>()
  for (const [lect, words] of lists.entries()) {
    for (const [rank, word] of words.entries()) {
      let row = shares.get(word)
      if (!row) shares.set(word, (row = new Float32Array(lists.length)))
      row[lect] = ZIPF_SHARE / (rank + ZIPF_SHIFT)
    }
  }
  return { shares, letters: new LetterModel(lists) }
}

/** Weighs `words` for each of `LECTS`. */
export function weighWords(words: readonly Word[]): Evidence {
  const { shares, letters } = wordModel()
  const scores = new Float64Array(LECTS.length)
  const listed = new Uint32Array(LECTS.length)
  const logs = new Float64Array(LECTS.length)
  let plainWords = 0
  for (const word of words) {
    logs.fill(0)
    letters.addLogProbabilities(word.text, logs)
    const row = shares.get(word.text)
    let best = Number.NEGATIVE_INFINITY
    for (let l = 0; l < logs.length; l++) {
      const share = row?.[l] ?? 0
      const log = Math.log(share + (l === 0 ? UNLISTED_DUTCH : UNLISTED) * Math.exp(logs[l] ?? 0))
      logs[l] = log
      if (log > best) best = log
      if (share > 0 && !word.nameLike) listed[l] = (listed[l] ?? 0) + 1
    }
    if (!word.nameLike) plainWords++
    const weight = word.nameLike ? NAME_WEIGHT : 1
    for (let l = 0; l < logs.length; l++) scores[l] = (scores[l] ?? 0) + weight * Math.max((logs[l] ?? 0) - best, -MOST_AGAINST)
  }
  return { scores, listed, plainWords }
}
