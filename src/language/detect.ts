import { type LanguageModel, weighDutch } from './classifier'
import { type Evidence, leadOverDutch, NOT_DUTCH_AGAINST, weighWords } from './evidence'
import { francAll } from './franc'
import { FRANC_LANGUAGES } from './franc-languages'
import type { Language, LanguageGuess } from './language'
import { outsideQuotations } from './outside-quotations'
import { sample } from './sample'
import type { Word } from './word'
import { LECT_CODES } from './word-lists'
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
/** A lead of our own evidence, in nats, that franc's ranking cannot undo: it isn't asked then. Any text of ten words or so has it. */
const CLEAR_LEAD = FRANC_WEIGHT + 3
/** The languages that franc doesn't have take the best rank of their relatives, which neither helps nor hinders them against those. */
const FRANC_RELATIVES: readonly string[] = ['nl', 'af', 'nds', 'de']
/** A text of at least this many words, of which the best list has less than this share, is in none of the languages with lists. */
const LEAST_WORDS_TO_DOUBT = 6
const LEAST_LISTED = 0.1
/** The same as `FRANC_WEIGHT` where franc decides alone among all its languages: a lead of 0.1 is then clear. */
const FRANC_ALONE_WEIGHT = 60
/** Divides the sum of evidence before it becomes a confidence: words are not independent. */
const TEMPERATURE = 2
/** What a nat of the lead by words and letters counts beside the trained model's, and the most of it that counts. */
const EVIDENCE_WEIGHT = 0.2
const MOST_EVIDENCE = 20
/**
 * This is a library for Dutch: what it leans toward it, in nats, for a piece of up to `SHORT_WORDS`, and away from it for a text of `LONG_WORDS` or
 * more, which is clear in itself; and how much more where all words are names, which say little.
 */
const DUTCH_PRIOR_SHORT = 0.8
const DUTCH_PRIOR = -1
const SHORT_WORDS = 6
const LONG_WORDS = 18
const NAMES_PRIOR = 3.5
/** A lead of the trained model, in nats, that languages it has not seen cannot undo. */
const CLEAR_DUTCH = 7
/** Languages the trained model has not seen, and by how many nats of words and letters they must lead before they are believed against it. */
const UNSEEN: ReadonlySet<string> = new Set(['fy', 'nds', 'li'])
const LEAST_UNSEEN_LEAD = 3
/** Words that must each speak for it, and by how many nats, in a text of more than `FEW_WORDS`: *waard* alone, in Frisian *was*, is a rarer Dutch word. */
const LEAST_UNSEEN_WORDS = 2
const LEAST_WORD_LEAD = 1
/** What a word in no list, which speaks by its letters alone, counts for, of 1. */
const LETTERS_WEIGHT = 0.5
const FEW_WORDS = 3
/** Names alone, up to so many, tell no language (*Amsterdam*). */
const MOST_BARE_NAMES = 3
const NAMES_ONLY = /^[\p{L}\p{M}\s'’-]{1,60}$/u
/** By how many nats other languages must lead before a text of so many words (the index) is told as one of them, and not left open. */
const LEAST_FOREIGN_LEAD: readonly number[] = [0, 8, 5, 4, 3, 3, 2, 2, 1, 1, 1]
/** Fewest letters that stand outside a quotation before they are asked what language the text is: *Hij riep:* */
const LEAST_LEAD = 5
/** The bit of the Dutch list among those that have a word. */
const DUTCH_LIST = 1
const UNTOLD: Language = { code: 'und', confidence: 1, alternatives: [] }
const UNSURE: Language = { code: 'und', confidence: 0.5, alternatives: [] }
/** Alternatives given. */
const MOST_ALTERNATIVES = 5

/**
 * Tells the language of `text`: a BCP 47 code, how sure that is from 0 to 1, and the next best. `und` for a text without letters, or of names
 * alone. Reads at most about 900 code units, from several places of a longer text. With `model`, a trained classifier tells Dutch from the others;
 * without it, words and letters alone do.
 *
 * Words and letter trigrams (`evidence.ts`) tell Dutch from its neighbours; franc's ranking (Titus Wormer, https://github.com/wooorm/franc)
 * weighs in among them and gives the candidates of all other languages and scripts.
 */
export function detectLanguage(text: string, model?: LanguageModel): Language {
  const outside = outsideQuotations(text)
  const told = detectIn(outside, model)
  if (outside !== text || told.code === 'nl') return told
  const lead = outsideQuotations(text, LEAST_LEAD)
  if (lead === text || !isDutchLead(lead)) return told
  const toldByLead = detectIn(lead, model)
  return toldByLead.code === 'nl' ? toldByLead : told
}

/** Whether the few words that stand outside quotations are known Dutch ones, names aside: *Macron antwoordde:*, not *Mr. Smith said*. */
function isDutchLead(lead: string): boolean {
  const plain = latinWords(lead).words.filter(({ form, nameLike, capital }) => !nameLike && !(capital && form.lists === 0))
  return plain.length > 0 && plain.every(({ form }) => (form.lists & DUTCH_LIST) !== 0)
}

function detectIn(text: string, model: LanguageModel | undefined): Language {
  const part = sample(text)
  const { words, latinLetters, otherLetters } = latinWords(part)
  if (latinLetters + otherLetters === 0) return UNTOLD
  if (otherLetters > latinLetters) return francAlone(rankByFranc(part))
  if (
    words.length <= MOST_BARE_NAMES &&
    NAMES_ONLY.test(text) &&
    words.every((word) => word.capital || word.nameLike) &&
    words.some(isBareName)
  )
    return UNSURE
  const evidence = weighWords(words)
  const { scores, listed, plainWords } = evidence
  const lead = model ? dutchLead(words, model, evidence) : 0
  // None of our languages: franc's ranking decides.
  const doubtful = plainWords >= LEAST_WORDS_TO_DOUBT && Math.max(...listed) < LEAST_LISTED * plainWords
  if (doubtful && lead <= 0) return francAlone(rankByFranc(part))
  const prior = Math.min(1, PRIOR_WORDS / words.length)
  const own = byCode((code, lect) => (scores[lect] ?? 0) + prior * (PRIORS[code] ?? OTHER_PRIOR))
  if (!model) return ranked(leadOf(own) > CLEAR_LEAD ? own : withFranc(own, part))
  // A few words that are no clear sign of another language tell nothing.
  if (lead <= 0 && words.length < LEAST_FOREIGN_LEAD.length && lead > -(LEAST_FOREIGN_LEAD[words.length] as number)) return UNSURE
  return trained(own, lead, leadOf(own) > CLEAR_LEAD ? null : part)
}

/**
 * How much the words speak for Dutch, in nats: the trained model's lead, with the lead of their words and letters, and what is known before reading.
 * `said`: what `weighWords` says of them.
 */
export function dutchLead(words: readonly Word[], model: LanguageModel, said: Evidence = weighWords(words)): number {
  const { scores, foreignWords } = said
  let other = Number.NEGATIVE_INFINITY
  let unseen = Number.NEGATIVE_INFINITY
  let unseenLect = 0
  LECT_CODES.forEach((code, lect) => {
    const score = scores[lect] ?? 0
    if (code !== 'nl') other = Math.max(other, score)
    if (!UNSEEN.has(code) || score <= unseen) return
    unseen = score
    unseenLect = lect
  })
  const dutch = scores[0] ?? 0
  const names = words.reduce((sum, word) => sum + (word.nameLike ? 1 : 0), 0) / (words.length || 1)
  const evidence = Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, dutch - other))
  const long = Math.max(0, Math.min(1, (words.length - SHORT_WORDS) / (LONG_WORDS - SHORT_WORDS)))
  const prior = DUTCH_PRIOR_SHORT + (DUTCH_PRIOR - DUTCH_PRIOR_SHORT) * long
  const lead = weighDutch(words, model) + EVIDENCE_WEIGHT * evidence + prior + NAMES_PRIOR * names - NOT_DUTCH_AGAINST * foreignWords
  if (lead >= CLEAR_DUTCH || unseen - dutch <= LEAST_UNSEEN_LEAD) return lead
  let theirs = 0
  for (const word of words) if (leadOverDutch(word, unseenLect) > LEAST_WORD_LEAD) theirs += word.form.lists === 0 ? LETTERS_WEIGHT : 1
  return theirs >= LEAST_UNSEEN_WORDS || words.length <= FEW_WORDS ? Math.min(lead, dutch - unseen) : lead
}

/** Whether a word looks like a name and is in no list of words. */
function isBareName({ form, nameLike, capital }: Word): boolean {
  return (nameLike || capital) && form.lists === 0
}

/** The candidates with Dutch put where the trained model has it: before or behind the best of the others, among which franc weighs in. */
function trained(own: readonly Candidate[], lead: number, part: string | null): Language {
  const others = own.filter(({ code }) => code !== 'nl')
  const weighed = part === null ? others : withFranc(others, part)
  const best = Math.max(...weighed.map(({ score }) => score))
  return ranked([{ code: 'nl', score: best + TEMPERATURE * lead }, ...weighed])
}

function withFranc(own: readonly Candidate[], part: string): Candidate[] {
  const francScores = new Map(rankByFranc(part))
  const unranked = Math.max(...FRANC_RELATIVES.map((code) => francScores.get(code) ?? 0))
  return own.map(({ code, score }) => ({ code, score: score + FRANC_WEIGHT * (francScores.get(code) ?? unranked) }))
}

interface Candidate {
  readonly code: string
  readonly score: number
}

/** The best score of each language code among its lects. */
function byCode(scoreOf: (code: string, lect: number) => number): Candidate[] {
  const scores = new Map<string, number>()
  LECT_CODES.forEach((code, lect) => {
    scores.set(code, Math.max(scoreOf(code, lect), scores.get(code) ?? Number.NEGATIVE_INFINITY))
  })
  return [...scores].map(([code, score]) => ({ code, score }))
}

/** How far the best candidate is before the second. */
function leadOf(candidates: readonly Candidate[]): number {
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (const { score } of candidates) {
    if (score > first) {
      second = first
      first = score
    } else if (score > second) second = score
  }
  return first - second
}

/** franc's ranking: BCP 47 codes with scores from 1, best first. */
function rankByFranc(text: string): [string, number][] {
  const ranking = francAll(text.slice(0, FRANC_LENGTH), { minLength: 1, only: FRANC_ONLY })
  return ranking.map(([code, score]) => [FRANC_LANGUAGES.get(code) ?? code, score])
}

/** franc's ranking as a `Language`. */
function francAlone(ranking: readonly (readonly [string, number])[]): Language {
  return ranked(ranking.map(([code, score]) => ({ code, score: FRANC_ALONE_WEIGHT * score })))
}

/** The candidates as a `Language`, best first. */
function ranked(unsorted: readonly Candidate[]): Language {
  const candidates = [...unsorted].sort((a, b) => b.score - a.score)
  const best = candidates[0] ?? { code: 'und', score: 0 }
  const odds = candidates.map(({ score }) => Math.exp((score - best.score) / TEMPERATURE))
  const sum = odds.reduce((a, b) => a + b, 0)
  const guesses: LanguageGuess[] = candidates
    .slice(0, 1 + MOST_ALTERNATIVES)
    .map(({ code }, i) => ({ code, confidence: Math.round(((odds[i] ?? 0) / sum) * 1e4) / 1e4 }))
  return { code: best.code, confidence: guesses[0]?.confidence ?? 0, alternatives: guesses.slice(1) }
}
