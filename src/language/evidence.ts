import { fromLists } from '../dutch/lists'
import { LetterModel } from './letter-model'
import type { Word, WordEvidence } from './word'
import { LECTS, visitRanks, visitWords } from './word-lists'

/** Zipf's law: the word of rank r (from 0) makes up about 0.11 / (r + 1.5) of a text. */
const ZIPF_SHARE = 0.11
const ZIPF_SHIFT = 1.5
/**
 * The share of a text that its language's list leaves to other words, by the length of the word (index 0 for one letter, the last for that and
 * longer): the 4,000 Dutch words hold nearly all short ones, the few hundred of a neighbour most.
 */
const UNLISTED_DUTCH: readonly number[] = [0.01, 0.01, 0.015, 0.03, 0.08, 0.15, 0.25]
const UNLISTED: readonly number[] = [0.1, 0.1, 0.12, 0.2, 0.35, 0.4]
/**
 * A word counts no more than this (in nats) against a language: any text holds a foreign word. Less where it is not among the commonest words,
 * which the lists of the neighbours have as completely as the Dutch one: *opvoeding* is as good Afrikaans, *trein* as good Frisian.
 */
const MOST_AGAINST = 7
const MOST_AGAINST_RARE = 3
/** The same for a word in no list, which only its letters speak for. */
const MOST_AGAINST_UNLISTED = 4.5
const COMMON_SHARE = ZIPF_SHARE / 120
/** What a name-like word and an abbreviation in capitals count for, of 1. */
const NAME_WEIGHT = 0.25

/** Letters that Dutch words don't have, loans included, and what one word with them counts against Dutch, in nats. */
const NOT_DUTCH = /[æøåßłśşžščćęąńźżğıñõãìòùýűőûú]/
export const NOT_DUTCH_AGAINST = 4

/** What the words of a text say. */
export interface Evidence {
  /** For each of `LECTS`, the sum over words of the log probability, in nats, against the best for the word. */
  readonly scores: Float64Array
  /** For each of `LECTS`, the number of words that are in its list. */
  readonly listed: Uint32Array
  /** The number of words that are not name-like. */
  readonly plainWords: number
  /** The number of those with letters that Dutch words don't have. */
  readonly foreignWords: number
}

/** The letters of the words of each language. */
const letterModel = fromLists(() => new LetterModel(LECTS.length, visitWords))

/** How much `word` speaks for `LECTS[lect]` against Dutch, in nats. */
export function leadOverDutch(word: Word, lect: number): number {
  const { against } = evidenceOf(word)
  return (against[lect] as number) - (against[0] as number)
}

function evidenceOf({ text, form }: Word): WordEvidence {
  form.evidence ??= weighWord(text, form.lists, letterModel())
  return form.evidence
}

/** Weighs `words` for each of `LECTS`. */
export function weighWords(words: readonly Word[]): Evidence {
  const scores = new Float64Array(LECTS.length)
  const listed = new Uint32Array(LECTS.length)
  let plainWords = 0
  let foreignWords = 0
  for (const word of words) {
    const { nameLike, form } = word
    const { against, notDutch } = evidenceOf(word)
    const weight = nameLike ? NAME_WEIGHT : 1
    for (let l = 0; l < scores.length; l++) scores[l] = (scores[l] as number) + weight * (against[l] as number)
    if (nameLike) continue
    plainWords++
    for (let rest = form.lists; rest !== 0; rest &= rest - 1) {
      const l = 31 - Math.clz32(rest & -rest)
      listed[l] = (listed[l] as number) + 1
    }
    if (!notDutch) continue
    foreignWords++
    scores[0] = (scores[0] as number) - NOT_DUTCH_AGAINST
  }
  return { scores, listed, plainWords, foreignWords }
}

/** For each of `LECTS`, the share of the word in hand in texts: 0 where its list does not have it. */
const shares = new Float32Array(LECTS.length)
/** For each of `LECTS`, the log probability of the letters of the word in hand. */
const lettersSay = new Float64Array(LECTS.length)

/** What a word says, by the lists and letters of each language. `lists`: those that have it, as `listsOf` gives them. */
function weighWord(word: string, lists: number, letters: LetterModel): WordEvidence {
  lettersSay.fill(0)
  letters.addLogProbabilities(word, lettersSay)
  shares.fill(0)
  if (lists !== 0)
    visitRanks(word, (lect, rank) => {
      shares[lect] = ZIPF_SHARE / (rank - 1 + ZIPF_SHIFT)
    })
  const unlistedDutch = UNLISTED_DUTCH[Math.min(word.length, UNLISTED_DUTCH.length) - 1] as number
  const unlisted = UNLISTED[Math.min(word.length, UNLISTED.length) - 1] as number
  let best = Number.NEGATIVE_INFINITY
  let bestShare = 0
  const against: number[] = []
  for (let l = 0; l < lettersSay.length; l++) {
    const share = shares[l] as number
    const log = Math.log(share + (l === 0 ? unlistedDutch : unlisted) * Math.exp(lettersSay[l] as number))
    against.push(log)
    if (log > best) best = log
    if (share > bestShare) bestShare = share
  }
  const most = bestShare === 0 ? MOST_AGAINST_UNLISTED : bestShare > COMMON_SHARE ? MOST_AGAINST : MOST_AGAINST_RARE
  for (let l = 0; l < against.length; l++) against[l] = Math.max((against[l] as number) - best, -most)
  return { against, notDutch: NOT_DUTCH.test(word) }
}
