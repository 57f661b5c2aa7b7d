import { finish, hashTemplate, mix, mixText } from '../model/hash'
import { Case, Known, OUTSIDE, type WordForm } from './word-form'
import { WordUse } from './word-uses'

/*
 * The features of the names tagger, once, for training and for use. Two kinds:
 *
 *   features of a word form seen from a place up to two tokens away (`wordFeatures`): their sum is kept for each form and place,
 *   features of the context (`contextFeatures`): pairs of words, shapes around, the run of capitals, the sentence, the document.
 *
 * Each feature is a 32-bit hash of a template number and of hashes that the word forms hold; no strings are built for a token.
 */

/** Version of these features; a model trained with another is refused. */
export const NAME_FEATURES = 3

/** How far to each side the features of a word form are seen. */
export const WINDOW = 2

/** A growing list of feature hashes. */
export class FeatureList {
  hashes = new Int32Array(256)
  length = 0

  add(hash: number): void {
    if (this.length === this.hashes.length) {
      const larger = new Int32Array(this.length * 2)
      larger.set(this.hashes)
      this.hashes = larger
    }
    this.hashes[this.length++] = hash
  }
}

const t = (template: number, place: number) => hashTemplate(template * 8 + place)

/** Adds the features of `form` as seen from a token `offset` before (+) or after (-) it. */
export function wordFeatures(form: WordForm, offset: number, out: FeatureList): void {
  if (form === OUTSIDE) {
    out.add(offset * 7919 + (offset < 0 ? 11 : 13))
    return
  }
  const place = offset + WINDOW
  const { lower, text, classes } = form
  const length = lower.length
  const add = (template: number, value: number) => out.add(finish(mix(t(template, place), value)))
  add(1, form.low)
  add(2, form.caseKnown)
  add(3, form.shape)
  for (let level = 0; level < classes.length; level++) {
    const c = classes[level] as number
    if (c) add(4 + level, c)
  }
  if (form.kinds) {
    add(17, form.kinds)
    add(18, mix(form.kinds, form.case))
  }
  if (form.sense) add(19, form.sense)
  if (offset < -1 || offset > 1) return
  const far = offset === 0 ? 5 : 3
  if (form.case !== Case.Mark) {
    for (let n = offset === 0 ? 1 : 3; n <= far && n < length; n++) {
      out.add(finish(mixText(mix(t(8, place), n), lower, 0, n)))
      out.add(finish(mixText(mix(t(9, place), n), lower, length - n, length)))
    }
  }
  for (let bit = 1; bit <= Known.Listed; bit <<= 1) if (form.known & bit) add(10, bit)
  if (offset !== 0) return
  add(11, form.exact)
  add(12, mix(form.case, Math.min(length, 8)))
  add(22, form.case)
  if (form.case === Case.Compound) {
    const hyphen = text.indexOf('-')
    out.add(finish(mixText(t(13, place), lower, 0, hyphen)))
    out.add(finish(mixText(t(14, place), lower, text.lastIndexOf('-') + 1, length)))
  }
  if (length > 6 && form.capital) for (let i = 1; i + 4 <= length && i < 24; i++) out.add(finish(mixText(t(16, place), lower, i, i + 4)))
}

/** A sentence of a document: places of its first word and just past its last. */
export interface SentencePlaces {
  readonly first: number
  readonly end: number
  /** Whether it is a heading. */
  readonly heading: boolean
  /** Whether nearly all letters are capitals. */
  readonly capitals: boolean
}

/**
 * What the features read of a document. The words of its sentences have numbered places; `WINDOW` places before, between and after the sentences hold
 * `OUTSIDE`.
 */
export interface NameDocument {
  readonly sentences: readonly SentencePlaces[]
  /** By place: the word. */
  readonly forms: readonly WordForm[]
  /** By place: number of the list reading and the place in it (0 none). */
  readonly listed: Int32Array
  /** By place: bits of what the document elsewhere shows of the word (see `names-document.ts`). */
  readonly elsewhere: Int32Array
  /** By place: first and last place of the run of capitalised words that it is in, or -1. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
}

/** Finds the runs of capitalised words; particles between two of them belong to the run. */
export function capitalRuns(forms: readonly WordForm[]): { runStart: Int32Array; runEnd: Int32Array } {
  const runStart = new Int32Array(forms.length).fill(-1)
  const runEnd = new Int32Array(forms.length).fill(-1)
  for (let i = 0; i < forms.length; i++) {
    if (!(forms[i] as WordForm).capital) continue
    let last = i
    for (let j = i + 1; j < forms.length; j++) {
      const form = forms[j] as WordForm
      if (form.capital || (form.case === Case.Digits && j === last + 1 && forms[j + 1] === OUTSIDE)) last = j
      else if (!(j - last <= 3 && form.uses & WordUse.Particle)) break
    }
    runStart.fill(i, i, last + 1)
    runEnd.fill(last, i, last + 1)
    i = last
  }
  return { runStart, runEnd }
}

/** Whether only opening marks, three at most, stand before place `i` in its sentence. */
export function isFirstWord(forms: readonly WordForm[], i: number): boolean {
  let before = i - 1
  while (i - before < 4 && (forms[before] as WordForm).uses & WordUse.Opening) before--
  return forms[before] === OUTSIDE
}

const context = (template: number) => hashTemplate(512 + template)
const two = (template: number, a: number, b: number) => finish(mix(mix(context(template), a), b))
const three = (template: number, a: number, b: number, c: number) => finish(mix(mix(mix(context(template), a), b), c))

/** Class of a word at the first level. */
const cls = (form: WordForm) => form.classes[0] ?? 0

/** Adds the features of the context of place `i` in `sentence`. */
export function contextFeatures(document: NameDocument, sentence: SentencePlaces, i: number, out: FeatureList): void {
  const { forms } = document
  const f0 = forms[i] as WordForm
  const p1 = forms[i - 1] as WordForm
  const p2 = forms[i - 2] as WordForm
  const n1 = forms[i + 1] as WordForm
  const n2 = forms[i + 2] as WordForm

  out.add(two(3, p1.low, n1.low))
  out.add(three(4, p1.case, f0.case, n1.case))
  out.add(three(5, p2.case, p1.case, f0.case))
  out.add(three(6, f0.case, n1.case, n2.case))
  out.add(two(9, cls(p1), cls(f0)))
  out.add(two(10, cls(f0), cls(n1)))
  out.add(three(11, cls(p1), cls(f0), cls(n1)))
  out.add(two(47, f0.low, n1.case))
  out.add(three(48, f0.low, n1.low, n2.case))
  if (n1.capital) out.add(two(51, f0.kinds, n1.case))

  // The place in the sentence: a capital at its start says little.
  const first = isFirstWord(forms, i) ? 1 : 0
  const place = first | (p1 === OUTSIDE ? 2 : 0) | (sentence.heading ? 4 : 0) | (sentence.capitals ? 8 : 0)
  out.add(three(16, place, f0.case, f0.known & (Known.Ordinary | Known.Capitalised | Known.Frequent)))
  out.add(two(20, place, f0.case))

  listFeatures(document, i, first, out)
  if ((document.runStart[i] as number) >= 0) runFeatures(document, i, out)

  // The document.
  const e = document.elsewhere[i] as number
  if (e) {
    out.add(three(38, e, f0.case, first))
    for (let bit = 1; bit <= e; bit <<= 1) if (e & bit) out.add(three(39, bit, f0.case, first))
  }
}

/** Adds what the lists say of place `i`; `first` is 1 for the first word of a sentence. In training these are left out now and then. */
export function listFeatures({ forms, listed }: NameDocument, i: number, first: number, out: FeatureList): void {
  const reading = listed[i] as number
  if (!reading) return
  const { known } = forms[i] as WordForm
  const before = forms[i - 1] as WordForm
  const after = forms[i + 1] as WordForm
  out.add(two(21, reading, 0))
  out.add(three(22, reading, first, known & Known.Ordinary))
  out.add(two(23, reading, before.low))
  out.add(two(24, reading, after.low))
  out.add(two(40, reading, mix(before.case, after.case)))
}

/** How many words of an apposition are looked at. */
const APPOSITION = 4

/** Adds the features of the run of capitals that place `i` is in: what stands before and after it. */
function runFeatures({ forms, runStart, runEnd }: NameDocument, i: number, out: FeatureList): void {
  const start = runStart[i] as number
  const end = runEnd[i] as number
  const before = forms[start - 1] as WordForm
  const before2 = forms[start - 2] as WordForm
  const after = forms[end + 1] as WordForm
  const where = (i === start ? 1 : 0) | (i === end ? 2 : 0) | ((forms[i] as WordForm).capital ? 0 : 4)
  const several = end > start ? 1 : 0
  if (several) {
    out.add(three(33, where, cls(before), cls(after)))
    out.add(three(34, where, before.low, after.low))
  }
  out.add(three(43, where, before.kinds, several))
  out.add(three(44, where, after.kinds, several))
  out.add(three(52, where, before.sense, several))
  out.add(three(53, where, after.sense, before.sense))
  if (after.text === ',') {
    // Apposition: `Aquavia, het waterbedrijf uit Gent`
    let apposition = 0
    let sense = 0
    for (let j = end + 2; j < end + 2 + APPOSITION && (forms[j] as WordForm).case === Case.Lower; j++) {
      apposition |= (forms[j] as WordForm).kinds
      sense = (forms[j] as WordForm).sense || sense
    }
    out.add(three(49, where, apposition, several))
    out.add(three(54, where, sense, several))
  }
  if (before.sense || before2.sense) out.add(three(55, where, before2.sense, before.low))
}
