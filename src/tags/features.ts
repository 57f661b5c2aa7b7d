import { finish, hashTemplate, mix, mixText } from '../model/hash'
import { clauses, verbsAhead } from './clauses'
import type { LexicalForm } from './lexicon'
import { Boundary, endOf, LabelBit, labelBits, type TagForm, tagForm } from './tag-form'

/** Version of the features and of the lists: a model trained with another one is refused. */
export const TAG_FEATURES = 5

/** Labels outside the sentence. */
const OUTSIDE = 0xffff

/** Number of features of a token among its neighbours. */
const AROUND = 39

/** Number of features of a form alone. */
export const OWN_FEATURES = 13

const feature = (template: number, a: number, b = 0): number => finish(mix(mix(hashTemplate(100 + template), a), b))

/** Writes the features of a form alone into `out`: word, affixes, dictionary, last part of a compound. */
export function ownFeatures(
  form: string,
  { lexical, classes, tail }: LexicalForm,
  out: Int32Array = new Int32Array(OWN_FEATURES),
): Int32Array {
  const lower = form.toLowerCase()
  out[0] = feature(0, mixText(hashTemplate(21), lower))
  for (let n = 1; n <= 4; n++) out[n] = feature(n, endOf(lower, n))
  for (let n = 1; n <= 3; n++) out[4 + n] = feature(4 + n, mixText(hashTemplate(10 + n), lower, 0, Math.min(n, lower.length)))
  out[8] = feature(8, lexical)
  out[9] = feature(9, lexical, endOf(lower, 2))
  out[10] = feature(10, classes[1] ?? 0)
  out[11] = feature(28, classes[0] ?? 0)
  out[12] = feature(11, tail)
  return out
}

/**
 * The features of a sentence's tokens, from left to right: `start` with the forms, then for each token `look`, where it needs them, and
 * `give` its label. Serves training and running.
 */
export class TagContext {
  /** Features of the token that was looked at last, without its form's own. */
  readonly features = new Int32Array(AROUND)
  /** What each label is. */
  readonly #bits: Uint16Array
  readonly #outside: TagForm = tagForm('')
  #forms: readonly TagForm[] = []
  #ahead = new Int32Array(128)
  #clause = new Int32Array(128)
  #before = OUTSIDE
  #before2 = OUTSIDE
  /** The label of the last verb in the sentence and whether a boundary came after it, as a number. */
  #lastVerb = 0

  constructor(labels: readonly string[]) {
    this.#bits = labelBits(labels)
  }

  /** Begins a sentence. */
  start(forms: readonly TagForm[]): void {
    this.#forms = forms
    if (this.#ahead.length < forms.length) {
      this.#ahead = new Int32Array(2 * forms.length)
      this.#clause = new Int32Array(2 * forms.length)
    }
    verbsAhead(forms, this.#ahead)
    clauses(forms, this.#clause)
    this.#before = OUTSIDE
    this.#before2 = OUTSIDE
    this.#lastVerb = 0
  }

  /** Makes the features of token `i`. */
  look(i: number): void {
    const forms = this.#forms
    const outside = this.#outside
    const form = forms[i] as TagForm
    const p1 = i > 0 ? (forms[i - 1] as TagForm) : outside
    const p2 = i > 1 ? (forms[i - 2] as TagForm) : outside
    const n1 = i + 1 < forms.length ? (forms[i + 1] as TagForm) : outside
    const n2 = i + 2 < forms.length ? (forms[i + 2] as TagForm) : outside
    const { word, ambiguity } = form
    const ahead = this.#ahead[i] as number
    const before = this.#before
    const lastVerb = this.#lastVerb
    const out = this.features
    out[0] = feature(12, form.shape, i === 0 ? 1 : 0)
    out[1] = feature(13, p1.word)
    out[2] = feature(14, n1.word)
    out[3] = feature(15, p2.word, p1.word)
    out[4] = feature(16, n1.word, n2.word)
    out[5] = feature(17, before)
    out[6] = feature(18, before, this.#before2)
    out[7] = feature(19, before, word)
    out[8] = feature(20, p1.word, word)
    out[9] = feature(21, word, n1.word)
    out[10] = feature(22, n1.ambiguity, ambiguity)
    out[11] = feature(23, n1.ambiguity, before)
    out[12] = feature(24, n1.ambiguity, n2.ambiguity)
    out[13] = feature(25, n1.end3, before)
    out[14] = feature(26, before, form.end3)
    out[15] = feature(27, form.shape, n1.shape)
    out[16] = feature(30, p2.word, ambiguity)
    out[17] = feature(31, p1.ambiguity, ambiguity)
    out[18] = feature(32, before, ambiguity)
    out[19] = feature(33, form.classes, before)
    out[20] = feature(34, n1.classes, before)
    out[21] = feature(35, form.classes, n1.classes)
    out[22] = feature(36, n1.lexical, ambiguity)
    out[23] = feature(37, word, ahead)
    out[24] = feature(38, ambiguity, ahead)
    out[25] = feature(39, word, lastVerb)
    out[26] = feature(40, ambiguity, lastVerb)
    out[27] = feature(41, word, mix(lastVerb, ahead))
    out[28] = feature(42, ambiguity, mix(lastVerb, ahead))
    out[29] = feature(43, p1.word, form.end2)
    out[30] = feature(44, before, form.lexical)
    out[31] = feature(45, word, mix(before, n1.ambiguity))
    out[32] = feature(46, word, n1.shape)
    out[33] = feature(47, word, p1.shape)
    out[34] = feature(48, word, mix(n1.ambiguity, n2.ambiguity))
    out[35] = feature(49, n1.word, form.end2)
    const clause = form.verbal === 0 ? 0 : (this.#clause[i] as number)
    out[36] = feature(50, clause, form.verbal === 0 ? 0 : word)
    out[37] = feature(51, clause, form.verbal === 0 ? 0 : ambiguity)
    out[38] = feature(52, mix(clause, n1.role), form.verbal === 0 ? 0 : word)
  }

  /** Takes the label that token `i` was given. */
  give(i: number, label: number): void {
    this.#before2 = this.#before
    this.#before = label
    const { boundary, verbal } = this.#forms[i] as TagForm
    if (boundary) this.#lastVerb = boundary === Boundary.Sentence ? 0 : this.#lastVerb | 1
    if (verbal && (this.#bits[label] as number) & LabelBit.Verb) this.#lastVerb = 2 + 2 * label
  }
}

/** The place of a feature's weight for a label in a table of `mask + 1` weights. */
export function weightPlace(feature: number, label: number, mask: number): number {
  return (feature ^ Math.imul(label + 1, 0x9e3779b1)) & mask
}

/** Sum of the weights of features for a label. A candidate's score is that of its form's own features and of its context's. */
export function scoreLabel(features: Int32Array, label: number, weights: Int8Array | Float32Array, mask: number): number {
  let score = 0
  for (let f = 0; f < features.length; f++) score += weights[weightPlace(features[f] as number, label, mask)] as number
  return score
}
