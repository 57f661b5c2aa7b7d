import { francAll } from 'franc'
import { LECT_CODES, LECTS, weighWords } from './evidence'
import type { Language, LanguageGuess } from './language'
import { languageCode } from './language-codes'
import { sample } from './sample'
import { latinWords } from './words'

/** What is known before reading, in nats: this is a library for Dutch, German and English are what else Dutch papers print. */
const PRIORS: Readonly<Record<string, number>> = { nl: 2, de: 0.5, en: 0.5 }
/** Code units that franc reads; its cost grows with them, its ranking hardly. */
const FRANC_LENGTH = 300
/** Nats that stand for the whole width of franc's ranking (1 for its best language, near 0 for its worst). */
const FRANC_WEIGHT = 8
/** What a language that franc doesn't have counts as in its ranking: as good as its best. */
const FRANC_UNKNOWN = 1
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
  const ranking = francAll(part.slice(0, FRANC_LENGTH), { minLength: 1 })
  if (otherLetters > latinLetters)
    return ranked(ranking.map(([code, score]) => ({ code: languageCode(code), score: FRANC_WEIGHT * score })))
  const francScores = new Map(ranking.map(([code, score]) => [languageCode(code), score]))
  const { scores } = weighWords(words)
  const candidates = new Map<string, number>()
  for (let l = 0; l < LECTS.length; l++) {
    const code = LECT_CODES[l] as string
    const score = (scores[l] ?? 0) + (PRIORS[code] ?? 0) + FRANC_WEIGHT * (francScores.get(code) ?? FRANC_UNKNOWN)
    candidates.set(code, Math.max(score, candidates.get(code) ?? Number.NEGATIVE_INFINITY))
  }
  return ranked([...candidates].map(([code, score]) => ({ code, score })))
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
