import type { Stretch } from '../model/transitions'
import { isFirstWord, type NameDocument, type SentencePlaces } from './features'
import type { FormScores } from './form-scores'
import { LABELS } from './name-labels'
import { Case, Known, type WordForm } from './word-form'
import { WordUse } from './word-uses'

/** Places that are decoded as one, in one sentence. */
export interface NameStretch extends Stretch {
  readonly sentence: SentencePlaces
}

/*
 * Leans (see `FormScores`), chosen so that a model trained on other text loses no names by them either (CoNLL-2002, `eval/names.ts --benchmark`)
 * and a quarter of all words is scored: of a word beside what may be a name to belong to it, of a word between two such, and of a first word to be
 * no name.
 */
const LEAST_BESIDE = 0
const LEAST_BETWEEN = -200
const LEAST_FIRST = 200

/** The longest title that is read as one, in words and marks. */
const LONGEST_TITLE = 8

/**
 * The stretches of a document in which names may be: its runs of capitalised words, names of the lists and titles, with the words beside them that
 * may belong to a name. The rest is outside of names without being scored.
 *
 *     Volgens het ministerie van Defensie zijn drie Nederlandse militairen gewond.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^
 */
export function nameStretches(document: NameDocument, scores: FormScores): NameStretch[] {
  const { forms } = document
  const stretches: NameStretch[] = []
  /** By place: whether it is in a stretch. */
  const open = new Uint8Array(forms.length)
  for (const sentence of document.sentences) {
    const { first, end } = sentence
    openNames(document, sentence, scores, open)
    for (let i = first + 1; i < end; i++)
      if (open[i - 1] && !open[i] && (isFullStop(forms, i, end) || scores.lean(forms, i) >= LEAST_BESIDE)) open[i] = 1
    for (let i = end - 2; i >= first; i--) if (open[i + 1] && !open[i] && scores.lean(forms, i) >= LEAST_BESIDE) open[i] = 1
    for (let i = first + 1; i < end - 1; i++)
      if (open[i - 1] && open[i + 1] && !open[i] && scores.lean(forms, i) >= LEAST_BETWEEN) open[i] = 1
    for (let from = first; from < end; from++) {
      if (!open[from]) continue
      let to = from + 1
      while (open[to]) to++
      stretches.push({ first: from, end: to, before: from === first ? LABELS : 0, after: to === end ? -1 : 0, sentence })
      from = to
    }
  }
  return stretches
}

/** `Van Zwieten & Zn.`: whether a full stop at place `i` ends an abbreviation and not the sentence. */
function isFullStop(forms: readonly WordForm[], i: number, end: number): boolean {
  return i + 1 < end && (forms[i] as WordForm).text === '.'
}

/** Opens the places of a sentence that show what may be names. */
function openNames(document: NameDocument, { first, end }: SentencePlaces, scores: FormScores, open: Uint8Array): void {
  const { forms, listed, runStart, runEnd } = document
  for (let i = first; i < end; i++) {
    const titleEnd = endOfTitle(forms, i)
    if (titleEnd > 0) {
      open.fill(1, i, titleEnd)
      i = titleEnd - 1
    } else if (listed[i]) open[i] = 1
    else if ((runStart[i] as number) >= 0 && !(runStart[i] === runEnd[i] && isOrdinary(forms, i, scores))) open[i] = 1
  }
}

/** Whether a capital stands only for the beginning of a sentence or of speech: `De`, `Volgens`. */
function isOrdinary(forms: readonly WordForm[], i: number, scores: FormScores): boolean {
  const { case: wordCase, known } = forms[i] as WordForm
  if (wordCase !== Case.Initial || !(known & Known.Ordinary) || !(known & Known.Frequent)) return false
  const opening = ((forms[i - 1] as WordForm).uses & (WordUse.Opening | WordUse.Bracket)) === WordUse.Opening
  return (opening || isFirstWord(forms, i)) && scores.lean(forms, i) < LEAST_FIRST
}

/** `‘De laatste veerman’`: where a title that begins at place `i` ends; 0 where none begins. Marks inside tell speech. */
function endOfTitle(forms: readonly WordForm[], i: number): number {
  if (!(forms[i] as WordForm).capital || !((forms[i - 1] as WordForm).uses & WordUse.Quote)) return 0
  for (let end = i + 1; end <= i + LONGEST_TITLE; end++) {
    const { case: wordCase, uses, text } = forms[end] as WordForm
    if (uses & WordUse.Quote) return end
    if (wordCase === Case.None || (wordCase === Case.Mark && SPEECH_MARKS.has(text))) return 0
  }
  return 0
}

const SPEECH_MARKS = new Set(['.', ',', '?', '!'])
