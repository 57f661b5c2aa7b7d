import { SPEECH_VERBS } from '../dutch/speech-verbs'
import type { Candidate } from './candidate'
import type { Called, CandidateFacts } from './chains'
import type { NameParts } from './name-parts'
import { isFiniteVerb } from './roles'
import { type CoreferenceText, Feature } from './text'
import { wordHash } from './word-hash'

/** Most words beside the noun that are compared. */
const MOST_WORDS = 8

/** Whether a verb of speech stands right beside the words from `first` to `end`. */
export function besideSpeech(text: CoreferenceText, first: number, end: number): boolean {
  return isSpeech(text, first - 1) || isSpeech(text, end)
}

function isSpeech(text: CoreferenceText, t: number): boolean {
  return (text.upos(t) === 'VERB' && SPEECH_VERBS.has(text.word(t))) || text.word(t) === 'aldus' || text.word(t) === 'volgens'
}

/** How far the verb of a mention may stand, in tokens. */
const NEAR_VERB = 9

/** The hash of the nearest verb in the clause, auxiliaries only where there is no other; 0 for none. */
export function verbNear(text: CoreferenceText, candidate: Candidate): number {
  let auxiliary = 0
  for (let d = 1; d < NEAR_VERB; d++) {
    for (const t of [candidate.first - d, candidate.end - 1 + d]) {
      if (text.sentenceOf[t] !== candidate.sentence) continue
      const upos = text.upos(t)
      if (upos === 'VERB') return wordHash(text.lemma(t))
      if (upos === 'AUX' && auxiliary === 0) auxiliary = wordHash(text.lemma(t))
    }
  }
  return auxiliary
}

/** The tense of the nearest finite verb of a mention: 0 none, 1 present, 2 past. */
function tenseNear(text: CoreferenceText, candidate: Candidate): number {
  for (let d = 1; d < NEAR_VERB; d++) {
    for (const t of [candidate.end - 1 + d, candidate.first - d]) {
      if (text.sentenceOf[t] === candidate.sentence && isFiniteVerb(text, t)) return text.has(t, Feature.Past) ? 2 : 1
    }
  }
  return 0
}

/** What is known of each candidate, in order; `parts`: the names taken apart. */
export function factsOf(
  text: CoreferenceText,
  candidates: readonly Candidate[],
  functions: readonly Candidate[],
  parts: readonly NameParts[],
): CandidateFacts[] {
  const before = new Map<number, Candidate[]>()
  for (const candidate of functions) {
    const list = before.get(candidate.functionOf)
    if (list) list.push(candidate)
    else before.set(candidate.functionOf, [candidate])
  }
  const uses = new Map<string, number>()
  for (const { head, kind } of candidates) if (kind === 'description') uses.set(text.lemma(head), (uses.get(text.lemma(head)) ?? 0) + 1)
  return candidates.map((candidate) => {
    const own: readonly Candidate[] = before.get(candidate.name) ?? NONE
    const described = candidate.kind === 'description' ? [candidate, ...own] : own
    const words = described.length > 0 ? wordsOf(text, described) : NONE
    const countries = described.length > 0 ? countriesOf(text, described, parts) : NONE
    const { block } = text.sentence(candidate.sentence)
    const isPronoun = candidate.kind === 'pronoun'
    const lemma = isPronoun ? text.word(candidate.head) : text.lemma(candidate.head)
    return {
      name: candidate.name >= 0 ? (parts[candidate.name] as NameParts) : null,
      lemma,
      lemmaHash: wordHash(lemma),
      determinerHash: wordHash(candidate.determiner),
      words,
      countries,
      functions: own.length > 0 ? own.map((one) => functionOf(text, one)) : NONE,
      speaks: besideSpeech(text, candidate.first, candidate.end),
      inHeading: text.input.blocks[block]?.type === 'heading',
      verb: verbNear(text, candidate),
      tense: tenseNear(text, candidate),
      uses: uses.get(lemma) ?? 1,
    }
  })
}

/** The empty list of all candidates of which there is nothing to list: most of them, in a long text many. */
const NONE: readonly never[] = []

/** The noun of a description that tells the function of the name after it. */
function functionOf(text: CoreferenceText, description: Candidate): Called {
  const lemma = text.lemma(description.head)
  return { lemma, lemmaHash: wordHash(lemma), noun: description.noun as Called['noun'], asFunction: true, candidate: description }
}

/** How far from a quotation the one who says it may stand, in tokens. */
const NEAR_QUOTE = 7

/** For each stretch between quotation marks, the candidate beside it that stands with a verb of speech; -1 for none. */
export function speakersOf(text: CoreferenceText, candidates: readonly Candidate[], facts: readonly CandidateFacts[]): Int32Array {
  const { quoted, tokens } = text.input
  const speakers = new Int32Array(quoted.length).fill(-1)
  candidates.forEach((candidate, i) => {
    if (!facts[i]?.speaks) return
    const own = text.quotedIn[candidate.first] as number
    const settle = (t: number): boolean => {
      const span = text.quotedIn[t] as number
      if (span === own || span < 0) return false
      if (speakers[span] === -1) speakers[span] = i
      return true
    }
    for (let t = candidate.first - 1; t >= Math.max(0, candidate.first - NEAR_QUOTE); t--) {
      if (settle(t)) return
      if (text.word(t) === '.' || text.sentenceOf[t] !== candidate.sentence) break
    }
    for (let t = candidate.end; t < Math.min(tokens.length, candidate.end + NEAR_QUOTE); t++) if (settle(t)) return
  })
  return speakers
}

/** The content words beside the nouns of descriptions. */
function wordsOf(text: CoreferenceText, described: readonly Candidate[]): readonly string[] {
  let words: string[] | undefined
  for (const { first, end, head } of described)
    for (let t = first; t < end && (!words || words.length < MOST_WORDS); t++)
      if (t !== head && ((text.nameOf[t] as number) >= 0 || CONTENT.has(text.upos(t)))) (words ??= []).push(text.word(t))
  return words ?? NONE
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM'])

/** The countries that the names in descriptions tell. */
function countriesOf(text: CoreferenceText, described: readonly Candidate[], parts: readonly NameParts[]): readonly string[] {
  let countries: string[] | undefined
  for (const { first, end } of described)
    for (let t = first; t < end; t++) {
      const country = parts[text.nameOf[t] as number]?.mention.country
      if (country && !countries?.includes(country)) (countries ??= []).push(country)
    }
  return countries ?? NONE
}
