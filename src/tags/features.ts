import { finish, hashTemplate, mix, mixText } from '../model/hash'
import type { LexicalForm } from './lexicon'

/** Version of the features: a model trained with another one is refused. */
export const TAG_FEATURES = 2

/** Labels outside the sentence. */
export const OUTSIDE = 0xffff

/** Numbers of features of one token. */
export const FEATURES = 37

/** What a word form brings to the features of its own token and its neighbours'; the same for every token of that form. */
export interface TagForm {
  /** Hash of the form in small letters. */
  readonly word: number
  /** Hash of capitals, digits, marks, in the order they come. */
  readonly shape: number
  /** Hashes of the last one to four characters, of the first one to three, with their lengths. */
  readonly affixes: readonly number[]
  /** The labels that the form can have. */
  readonly candidates: readonly number[]
  /** Whether the form can be a participle (1), an infinitive (2), a finite verb (4). */
  readonly verbal: number
  /** Hash of the candidates: words that can be the same things behave alike. */
  readonly ambiguity: number
  /** Hash of the related forms that the dictionary has, of the classes another treebank gives, of the last part of a compound. */
  readonly lexical: number
  readonly classes: number
  readonly tail: number
}

const NOTHING: LexicalForm = { candidates: [], lexical: 0, classes: 0, tail: 0 }

/** Makes what a form brings; `candidates` are the labels that the lexicon allows it. */
export function tagForm(
  form: string,
  { candidates, lexical, classes, tail }: LexicalForm = NOTHING,
  labels: readonly string[] = [],
): TagForm {
  let verbal = 0
  for (const label of candidates) {
    const name = labels[label] ?? ''
    if (name.includes('VerbForm=Part')) verbal |= 1
    else if (name.includes('VerbForm=Inf')) verbal |= 2
    else if (name.includes('VerbForm=Fin')) verbal |= 4
  }
  const lower = form.toLowerCase()
  const affixes: number[] = []
  for (let n = 1; n <= 4; n++) affixes.push(mixText(hashTemplate(n), lower, Math.max(0, lower.length - n)))
  for (let n = 1; n <= 3; n++) affixes.push(mixText(hashTemplate(10 + n), lower, 0, Math.min(n, lower.length)))
  let ambiguity = hashTemplate(20)
  for (const label of candidates) ambiguity = mix(ambiguity, label)
  return { word: mixText(hashTemplate(21), lower), shape: shapeOf(form), affixes, candidates, verbal, ambiguity, lexical, classes, tail }
}

/** Longest part of a form that its shape looks at, in code units. */
const LONGEST_SHAPE = 24

function shapeOf(form: string): number {
  let hash = hashTemplate(22)
  let last = -1
  for (let i = 0; i < form.length && i < LONGEST_SHAPE; i++) {
    const code = form.charCodeAt(i)
    const kind = code >= 97 && code <= 122 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : code < 128 ? 3 : 4
    if (kind !== last) hash = mix(hash, kind + (i === 0 ? 8 : 0))
    last = kind
  }
  return hash
}

/** Fills `out` with the features of the token between its neighbours; `before` and `before2` are the labels already given. */
export function tagFeatures(
  out: Int32Array,
  form: TagForm,
  p2: TagForm,
  p1: TagForm,
  n1: TagForm,
  n2: TagForm,
  before: number,
  before2: number,
  first: boolean,
  around: number,
): void {
  let n = 0
  const put = (template: number, a: number, b = 0) => {
    out[n++] = finish(mix(mix(hashTemplate(100 + template), a), b))
  }
  put(0, form.word)
  put(1, form.shape, first ? 1 : 0)
  for (let i = 0; i < 7; i++) put(2 + i, form.affixes[i] as number)
  put(9, p1.word)
  put(10, n1.word)
  put(11, p2.word, p1.word)
  put(12, n1.word, n2.word)
  put(13, before)
  put(14, before, before2)
  put(15, before, form.word)
  put(16, p1.word, form.word)
  put(17, form.word, n1.word)
  put(18, n1.ambiguity, form.ambiguity)
  put(19, n1.ambiguity, before)
  put(20, n1.ambiguity, n2.ambiguity)
  put(21, n1.affixes[2] as number, before)
  put(22, before, form.affixes[2] as number)
  put(23, form.shape, n1.shape)
  put(24, form.word, around)
  put(25, form.ambiguity, around)
  put(26, p2.word, form.ambiguity)
  put(27, p1.ambiguity, form.ambiguity)
  put(28, before, form.ambiguity)
  put(29, form.lexical)
  put(30, form.lexical, form.affixes[1] as number)
  put(31, form.classes)
  put(32, form.classes, before)
  put(33, form.tail)
  put(34, n1.classes, before)
  put(35, form.classes, n1.classes)
  put(36, n1.lexical, form.ambiguity)
}

/** How far verbs are looked for on either side, in tokens: most clauses are shorter. */
const CLAUSE = 14

/**
 * For each token, which verbs stand around it in its clause: a participle, infinitive or finite verb after it (1, 2, 4) and before it
 * (8, 16, 32). What tells *is gekomen* from *is hier*. Linear.
 */
export function verbsAround(forms: readonly TagForm[], out: Int32Array): void {
  const last = [-CLAUSE - 1, -CLAUSE - 1, -CLAUSE - 1]
  for (let t = 0; t < forms.length; t++) {
    let flags = 0
    for (let k = 0; k < 3; k++) if (t - (last[k] as number) <= CLAUSE) flags |= 8 << k
    out[t] = flags
    const { verbal } = forms[t] as TagForm
    for (let k = 0; k < 3; k++) if (verbal & (1 << k)) last[k] = t
  }
  const next = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let t = forms.length - 1; t >= 0; t--) {
    for (let k = 0; k < 3; k++) if ((next[k] as number) - t <= CLAUSE) out[t] = (out[t] as number) | (1 << k)
    const { verbal } = forms[t] as TagForm
    for (let k = 0; k < 3; k++) if (verbal & (1 << k)) next[k] = t
  }
}

/** The place of a feature's weight for a label in a table of `mask + 1` weights. */
export function weightPlace(feature: number, label: number, mask: number): number {
  return (feature ^ Math.imul(label + 1, 0x9e3779b1)) & mask
}
