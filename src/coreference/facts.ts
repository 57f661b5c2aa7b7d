import { SPEECH_VERBS } from '../dutch/speech-verbs'
import type { Candidate } from './candidates'
import type { Called, CandidateFacts } from './chains'
import type { NameParts } from './name-parts'
import type { CoreferenceText } from './text'

/** Most words beside the noun that are compared. */
const MOST_WORDS = 8

/** Whether a verb of speech stands right beside the words from `first` to `end`. */
export function besideSpeech(text: CoreferenceText, first: number, end: number): boolean {
  return isSpeech(text, first - 1) || isSpeech(text, end)
}

function isSpeech(text: CoreferenceText, t: number): boolean {
  return (text.upos(t) === 'VERB' && SPEECH_VERBS.has(text.word(t))) || text.word(t) === 'aldus' || text.word(t) === 'volgens'
}

/** The lemma of the token at `t` in small letters. */
export function lemmaOf(text: CoreferenceText, t: number): string {
  return text.tag(t)?.lemma.toLowerCase().replaceAll('_', '') || text.word(t)
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
  return candidates.map((candidate) => {
    const own = candidate.name >= 0 ? (before.get(candidate.name) ?? []) : []
    const words: string[] = []
    const countries: string[] = []
    if (candidate.kind === 'description') addWords(text, candidate, parts, words, countries)
    for (const one of own) addWords(text, one, parts, words, countries)
    const { block } = text.sentence(candidate.sentence)
    return {
      name: candidate.name >= 0 ? (parts[candidate.name] as NameParts) : null,
      lemma: candidate.kind === 'pronoun' ? text.word(candidate.head) : lemmaOf(text, candidate.head),
      words,
      countries,
      functions: own.map(
        (one): Called => ({ lemma: lemmaOf(text, one.head), noun: one.noun as Called['noun'], asFunction: true, candidate: one }),
      ),
      speaks: besideSpeech(text, candidate.first, candidate.end),
      inHeading: text.input.blocks[block]?.type === 'heading',
    }
  })
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
