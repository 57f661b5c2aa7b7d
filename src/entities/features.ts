import { finish, hashTemplate, mix, mixText } from '../model/hash'
import { Case, Known, type WordForm } from './word-form'

/*
 * The features of the names tagger, once, for training and for use. Two kinds:
 *
 *   features of a word form seen from a place up to two tokens away (`wordFeatures`): their sum is kept for each form and place,
 *   features of the context (`contextFeatures`): pairs of words, shapes around, the run of capitals, the sentence, the document.
 *
 * Each feature is a 32-bit hash of a template number and of hashes that the word forms hold; no strings are built for a token.
 */

/** Version of these features; a model trained with another is refused. */
export const NAME_FEATURES = 1

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
  const place = offset + WINDOW
  const { lower, text, classes } = form
  const length = lower.length
  const add = (template: number, value: number) => out.add(finish(mix(t(template, place), value)))
  add(1, form.low)
  add(2, mix(form.case, form.known))
  add(3, form.shape)
  for (let level = 0; level < classes.length; level++) {
    const c = classes[level] as number
    if (c) add(4 + level, c)
  }
  if (form.kinds) {
    add(17, form.kinds)
    add(18, mix(form.kinds, form.case))
  }
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
  if (form.capital && length > 3)
    for (let n = 2; n <= 4; n++) out.add(finish(mixText(mix(mix(t(15, place), n), form.known), lower, length - n, length)))
  if (length > 6 && form.capital) for (let i = 1; i + 4 <= length && i < 24; i++) out.add(finish(mixText(t(16, place), lower, i, i + 4)))
}

/** What `contextFeatures` reads: the forms of one sentence and what is known of its tokens beside them. */
export interface FeatureContext {
  readonly forms: readonly WordForm[]
  /** By token: number of the list reading and the place in it (0 none). */
  readonly listed: Int32Array
  /** By token: bits of what the document elsewhere shows of the word (see `names-document.ts`). */
  readonly elsewhere: Int32Array
  /** Whether the sentence is a heading. */
  readonly heading: boolean
  /** Whether nearly all letters are capitals. */
  readonly capitals: boolean
}

const OPENING = new Set([
  '"',
  "'",
  '‘',
  '“',
  '„',
  '«',
  '‚',
  '`',
  ',,',
  "''",
  '``',
  '‹',
  '»',
  '(',
  '[',
  ':',
  '-',
  '–',
  '—',
  '•',
  '...',
  '…',
  '*',
])

const PARTICLES = new Set(
  "van de der den ter ten te het 't in 't op aan el la le du des di da dos von zu al bin ibn und en of and the & d' l' del della".split(
    ' ',
  ),
)

/** Numbers of the words before and after the runs of capitals, by token; -1 where none. */
interface Runs {
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Finds the runs of capitalised words; particles between two of them belong to the run. */
export function capitalRuns(forms: readonly WordForm[]): Runs {
  const start = new Int32Array(forms.length).fill(-1)
  const end = new Int32Array(forms.length).fill(-1)
  for (let i = 0; i < forms.length; ) {
    if (!(forms[i] as WordForm).capital) {
      i++
      continue
    }
    let last = i
    for (let j = i + 1; j < forms.length; j++) {
      const form = forms[j] as WordForm
      if (form.capital || (form.case === Case.Digits && j === last + 1 && j + 1 === forms.length)) last = j
      else if (!(j - last <= 3 && PARTICLES.has(form.lower))) break
    }
    for (let j = i; j <= last; j++) {
      start[j] = i
      end[j] = last
    }
    i = last + 1
  }
  return { start, end }
}

/** Hashes that stand for what is outside the sentence. */
const OUTSIDE = 0x51ed270b

/** Adds the features of the context of token `i`. */
export function contextFeatures(context: FeatureContext, runs: Runs, i: number, out: FeatureList): void {
  const { forms, listed, elsewhere } = context
  const n = forms.length
  const f0 = forms[i] as WordForm
  const p1 = forms[i - 1]
  const p2 = forms[i - 2]
  const n1 = forms[i + 1]
  const n2 = forms[i + 2]
  const low = (f: WordForm | undefined) => (f ? f.low : OUTSIDE)
  const shape = (f: WordForm | undefined) => (f ? f.case : 9)
  const cls = (f: WordForm | undefined) => (f ? (f.classes[0] ?? 0) : 9999)
  const known = (f: WordForm | undefined) => (f ? f.known : 0)
  const two = (template: number, a: number, b: number) => out.add(finish(mix(mix(hashTemplate(512 + template), a), b)))
  const three = (template: number, a: number, b: number, c: number) => out.add(finish(mix(mix(mix(hashTemplate(512 + template), a), b), c)))

  two(1, low(p1), f0.low)
  two(2, f0.low, low(n1))
  two(3, low(p1), low(n1))
  three(4, shape(p1), f0.case, shape(n1))
  three(5, shape(p2), shape(p1), f0.case)
  three(6, f0.case, shape(n1), shape(n2))
  two(7, low(p1), mix(f0.case, f0.known))
  two(8, mix(f0.case, f0.known), low(n1))
  two(9, cls(p1), cls(f0))
  two(10, cls(f0), cls(n1))
  three(11, cls(p1), cls(f0), cls(n1))
  three(12, low(p2), low(p1), f0.case)
  three(13, f0.case, low(n1), low(n2))
  two(14, mix(known(p1), shape(p1)), mix(f0.case, f0.known))
  two(15, mix(f0.case, f0.known), mix(known(n1), shape(n1)))

  two(47, f0.low, shape(n1))
  three(48, f0.low, low(n1), shape(n2))
  if (n1?.capital) two(51, f0.kinds, n1.case)

  // The place in the sentence: a capital at its start says little.
  let first = true
  for (let j = i - 1; j >= 0 && i - j < 4; j--) {
    const form = forms[j] as WordForm
    if (form.case === Case.Mark && OPENING.has(form.text)) continue
    first = false
    break
  }
  if (i >= 4) first = false
  const place = (first ? 1 : 0) | (i === 0 ? 2 : 0) | (context.heading ? 4 : 0) | (context.capitals ? 8 : 0)
  three(16, place, f0.case, f0.known & (Known.Ordinary | Known.Capitalised | Known.Frequent))
  if (first) {
    two(17, f0.low, f0.case)
    three(18, f0.known, f0.case, low(n1))
    two(19, cls(f0), cls(n1))
  }
  two(20, place, f0.case)

  // The lists.
  const l0 = listed[i] as number
  const lp = i > 0 ? (listed[i - 1] as number) : 0
  const ln = i + 1 < n ? (listed[i + 1] as number) : 0
  if (l0) {
    two(21, l0, 0)
    three(22, l0, first ? 1 : 0, f0.known & Known.Ordinary)
    two(23, l0, low(p1))
    two(24, l0, low(n1))
    two(40, l0, mix(shape(p1), shape(n1)))
  }
  if (lp) two(25, lp, f0.case)
  if (ln) two(26, ln, f0.case)

  // The run of capitals: what stands before and after it, and its ends.
  const start = runs.start[i] as number
  if (start >= 0) {
    const end = runs.end[i] as number
    const head = forms[start] as WordForm
    const tail = forms[end] as WordForm
    const before = forms[start - 1]
    const after = forms[end + 1]
    const where = (i === start ? 1 : 0) | (i === end ? 2 : 0) | (f0.capital ? 0 : 4)
    const span = Math.min(end - start, 4)
    three(27, where, low(before), 0)
    three(28, where, low(after), 0)
    three(29, where, span, mix(shape(before), shape(after)))
    if (span > 0) {
      three(30, where, head.low, 1)
      three(31, where, tail.low, 2)
      three(32, where, head.known, tail.known)
      three(33, where, cls(before), cls(after))
      three(34, where, low(before), low(after))
      const length = tail.lower.length
      if (length > 3) out.add(finish(mixText(mix(hashTemplate(547), where), tail.lower, length - 3, length)))
    }
    const kinds = (f: WordForm | undefined) => (f ? f.kinds : 4096)
    three(43, where, kinds(before), span > 0 ? 1 : 0)
    three(44, where, kinds(after), span > 0 ? 1 : 0)
    if (span > 0 && (head.kinds || tail.kinds)) three(45, where, head.kinds, tail.kinds)
    let inside = 0
    for (let j = start; j <= end; j++) inside |= (forms[j] as WordForm).kinds
    if (inside) three(46, where, inside, span)
    three(50, where, kinds(forms[start - 2]), low(before))
    if (after?.text === ',') {
      // Apposition: `Aquavia, het waterbedrijf uit Gent`
      let apposition = 0
      for (let j = end + 2; j < n && j <= end + 5; j++) {
        const form = forms[j] as WordForm
        if (form.case !== Case.Lower) break
        apposition |= form.kinds
      }
      three(49, where, apposition, span > 0 ? 1 : 0)
    }
    three(36, where, cls(before), span)
    three(37, where, cls(after), span)
    three(41, where, low(forms[start - 2]), low(before))
    three(42, where, low(after), low(forms[end + 2]))
  }

  // The document.
  const e = elsewhere[i] as number
  if (e) {
    three(38, e, f0.case, first ? 1 : 0)
    for (let bit = 1; bit <= e; bit <<= 1) if (e & bit) three(39, bit, f0.case, first ? 1 : 0)
  }
}
