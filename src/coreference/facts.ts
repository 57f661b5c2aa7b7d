import { SPEECH_VERBS } from '../dutch/speech-verbs'
import type { Candidate } from './candidate'
import type { Called, CandidateFacts } from './chains'
import type { NameParts } from './name-parts'
import { isFiniteVerb } from './roles'
import { type CoreferenceText, Feature, wordHash } from './text'

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
      if (upos === 'VERB') return text.lemma(t).hash
      if (upos === 'AUX' && auxiliary === 0) auxiliary = text.lemma(t).hash
    }
  }
  return auxiliary
}

/** The nearest finite verb of a mention: its hash where it is an auxiliary, and its tense. */
function finiteNear(text: CoreferenceText, candidate: Candidate): { auxiliary: number; tense: number } {
  for (let d = 1; d < NEAR_VERB; d++) {
    for (const t of [candidate.end - 1 + d, candidate.first - d]) {
      if (text.sentenceOf[t] !== candidate.sentence || !isFiniteVerb(text, t)) continue
      return { auxiliary: text.upos(t) === 'AUX' ? text.hash(t) : 0, tense: text.has(t, Feature.Past) ? 2 : 1 }
    }
  }
  return { auxiliary: 0, tense: 0 }
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
  for (const { head, kind } of candidates)
    if (kind === 'description') uses.set(text.lemma(head).text, (uses.get(text.lemma(head).text) ?? 0) + 1)
  return candidates.map((candidate) => {
    const own: readonly Candidate[] = before.get(candidate.name) ?? NONE
    const words: string[] = []
    const countries: string[] = []
    if (candidate.kind === 'description') addWords(text, candidate, parts, words, countries)
    for (const one of own) addWords(text, one, parts, words, countries)
    const { block } = text.sentence(candidate.sentence)
    const isPronoun = candidate.kind === 'pronoun'
    const lemma = isPronoun ? text.word(candidate.head) : text.lemma(candidate.head).text
    return {
      name: candidate.name >= 0 ? (parts[candidate.name] as NameParts) : null,
      lemma,
      lemmaHash: isPronoun ? text.hash(candidate.head) : text.lemma(candidate.head).hash,
      determinerHash: wordHash(candidate.determiner),
      words: words.length > 0 ? words : NONE,
      countries: countries.length > 0 ? countries : NONE,
      functions: own.length > 0 ? own.map((one) => functionOf(text, one)) : NONE,
      speaks: besideSpeech(text, candidate.first, candidate.end),
      inHeading: text.input.blocks[block]?.type === 'heading',
      verb: verbNear(text, candidate),
      ...finiteNear(text, candidate),
      uses: uses.get(lemma) ?? 1,
    }
  })
}

/** The empty list of all candidates of which there is nothing to list: most of them, in a long text many. */
const NONE: readonly never[] = []

/** The noun of a description that tells the function of the name after it. */
function functionOf(text: CoreferenceText, description: Candidate): Called {
  const { text: lemma, hash: lemmaHash } = text.lemma(description.head)
  return { lemma, lemmaHash, noun: description.noun as Called['noun'], asFunction: true, candidate: description }
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

function addWords(text: CoreferenceText, candidate: Candidate, parts: readonly NameParts[], words: string[], countries: string[]): void {
  for (let t = candidate.first; t < candidate.end; t++) {
    const name = text.nameOf[t] as number
    const country = name >= 0 ? parts[name]?.mention.country : undefined
    if (country && !countries.includes(country)) countries.push(country)
    if (t === candidate.head || words.length >= MOST_WORDS) continue
    const upos = text.upos(t)
    if (name >= 0 || upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN' || upos === 'NUM') words.push(text.word(t))
  }
}
