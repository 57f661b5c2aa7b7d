import { francAll } from 'franc'
import { LECT_CODES, LECTS, weighWords } from './evidence'
import { FRANC_LANGUAGES } from './franc-languages'
import type { Language, LanguageGuess } from './language'
import { sample } from './sample'
import { latinWords } from './words'

/** What is known before reading, in nats: this is a library for Dutch, German and English are what else Dutch papers print. */
const PRIORS: Readonly<Record<string, number>> = { nl: 3, de: 0, en: 0, fr: 0 }
const OTHER_PRIOR = -1
/** Words up to which they hold in full; they fade in longer texts, which speak for themselves. */
const PRIOR_WORDS = 6
/** Code units that franc reads; its cost grows with them, its ranking hardly. */
const FRANC_LENGTH = 300
const FRANC_ONLY = [...FRANC_LANGUAGES.keys()]
/** Nats that stand for the whole width of franc's ranking (1 for its best language, near 0 for its worst). */
const FRANC_WEIGHT = 7
/** The languages that franc doesn't have take the best rank of their relatives, which neither helps nor hinders them against those. */
const FRANC_RELATIVES: readonly string[] = ['nl', 'af', 'nds', 'de']
/** A text of at least this many words, of which the best list has less than this share, is in none of the languages with lists. */
const LEAST_WORDS_TO_DOUBT = 6
const LEAST_LISTED = 0.1
/** The same as `FRANC_WEIGHT` where franc decides alone among all its languages: a lead of 0.1 is then clear. */
const FRANC_ALONE_WEIGHT = 60
/** Divides the sum of evidence before it becomes a confidence: words are not independent. */
const TEMPERATURE = 2
/** Alternatives given. */
const MOST_ALTERNATIVES = 5

/**
 * Tells the language of `text`: a BCP 47 code, how sure that is from 0 to 1, and the next best. `und` for a text without letters. Reads at most
 * about 2,000 code units, from several places of a longer text.
 *
 * Words and letter trigrams (`evidence.ts`) tell Dutch from its neighbours; franc's ranking (Titus Wormer, https://github.com/wooorm/franc)
 * weighs in among them and gives the candidates of all other languages and scripts.
 */
export function detectLanguage(text: string): Language {
  const part = sample(text)
  const { words, latinLetters, otherLetters } = latinWords(part)
  if (latinLetters + otherLetters === 0) return { code: 'und', confidence: 1, alternatives: [] }
  const ranking = francAll(part.slice(0, FRANC_LENGTH), { minLength: 1, only: FRANC_ONLY })
  if (otherLetters > latinLetters) return francAlone(ranking)
  const francScores = new Map(ranking.map(([code, score]) => [FRANC_LANGUAGES.get(code) ?? code, score]))
  const { scores, listed, plainWords } = weighWords(words)
  const prior = Math.min(1, PRIOR_WORDS / words.length)
  const unranked = Math.max(...FRANC_RELATIVES.map((code) => francScores.get(code) ?? 0))
  const candidates = new Map<string, number>()
  for (let l = 0; l < LECTS.length; l++) {
    const code = LECT_CODES[l] as string
    const score = (scores[l] ?? 0) + prior * (PRIORS[code] ?? OTHER_PRIOR) + FRANC_WEIGHT * (francScores.get(code) ?? unranked)
    candidates.set(code, Math.max(score, candidates.get(code) ?? Number.NEGATIVE_INFINITY))
  }
  const known = Math.max(...listed)
  // None of our languages: franc's ranking decides.
  if (plainWords >= LEAST_WORDS_TO_DOUBT && known < LEAST_LISTED * plainWords) return francAlone(ranking)
  return ranked([...candidates].map(([code, score]) => ({ code, score })))
}

/** franc's ranking as a `Language`. */
function francAlone(ranking: readonly (readonly [string, number])[]): Language {
  return ranked(ranking.map(([code, score]) => ({ code: FRANC_LANGUAGES.get(code) ?? code, score: FRANC_ALONE_WEIGHT * score })))
}

/** The candidates as a `Language`, best first. */
function ranked(candidates: { code: string; score: number }[]): Language {
  candidates.sort((a, b) => b.score - a.score)
  const best = candidates[0] ?? { code: 'und', score: 0 }
  const odds = candidates.map(({ score }) => Math.exp((score - best.score) / TEMPERATURE))
  const sum = odds.reduce((a, b) => a + b, 0)
  const guesses: LanguageGuess[] = candidates
    .slice(0, 1 + MOST_ALTERNATIVES)
    .map(({ code }, i) => ({ code, confidence: Math.round(((odds[i] ?? 0) / sum) * 1e4) / 1e4 }))
  return { code: best.code, confidence: guesses[0]?.confidence ?? 0, alternatives: guesses.slice(1) }
}
