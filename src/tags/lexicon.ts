import { finish, hashTemplate, mix, mixCode, mixText } from '../model/hash'
import { strongForm } from './strong-verbs'
import { hashWord, type WordSet } from './word-set'

/** Longest suffix that tells what an unknown word can be, in code units. */
export const LONGEST_SUFFIX = 5

/** Key of a word form in the lexicon. */
export function formKey(form: string): number {
  return finish(mixText(hashTemplate(1), form))
}

/** Key of the last `length` characters of an unknown word, with whether it has a capital, a digit or a hyphen. */
export function suffixKey(form: string, length: number): number {
  return suffixKeyIn(form.toLowerCase(), form.length - length, suffixKind(form) * 8 + length)
}

/** Bits of an unknown word: a capital first, a digit, a hyphen, capitals only. */
function suffixKind(form: string): number {
  const first = form.charCodeAt(0)
  const capital = first < 128 ? first >= 65 && first <= 90 : form[0] !== form[0]?.toLowerCase()
  let kind = capital ? 1 : 0
  if (hasDigit(form)) kind += 2
  if (form.includes('-')) kind += 4
  if (form.length > 1 && form === form.toUpperCase()) kind += 8
  return kind
}

function suffixKeyIn(lower: string, from: number, kind: number): number {
  return finish(mixText(mix(hashTemplate(2), kind), lower, Math.max(0, from)))
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** Whether a word begins with a capital. */
function beginsCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text)
}

/** Key of a form with its label, for its lemma. */
export function lemmaKey(form: string, label: number): number {
  return finish(mixText(mix(hashTemplate(3), label), form))
}

/** Key of a suffix with a label, for the lemma of an unknown word. */
export function lemmaSuffixKey(form: string, label: number, length: number): number {
  return finish(mixText(mix(mix(hashTemplate(4), label), length), form, Math.max(0, form.length - length)))
}

/** Lists of numbers by key. */
export interface Lists {
  get(key: number): readonly number[] | undefined
  has(key: number): boolean
}

/** What is known of word forms, for training as for running. */
export interface TagLexicon {
  /** Labels by form. */
  readonly forms: Lists
  /** Labels by suffix. */
  readonly suffixes: Lists
  /** Classes of words that stand between like neighbours, one a level, by form. */
  readonly classes: Lists
  /** Words of a dictionary, inflected ones too. */
  readonly words: WordSet
  /** Labels of words that nothing is known of. */
  readonly open: readonly number[]
  /** Labels of marks, and of addresses and signs. */
  readonly punct: number
  readonly symbol: number
  /** Labels of the forms of strong verbs, in the order of the bits of `Strong`. */
  readonly strong: readonly number[]
}

/** Longest form looked up, in code units: longer ones are no words. */
export const LONGEST_FORM = 80

/** Most labels that one form is tried with. */
const MOST_LABELS = 20

const NO_CLASSES: readonly number[] = [0, 0]

/** A form's labels, the hash of what the dictionary says of it, its classes, and the last part of a compound. */
export interface LexicalForm {
  readonly candidates: readonly number[]
  readonly lexical: number
  readonly classes: readonly number[]
  readonly tail: number
}

/** Looks a form up; `unknown` as if it had not been seen in training. */
export function lookUp(form: string, lexicon: TagLexicon, unknown = false): LexicalForm {
  const text = form.length > LONGEST_FORM ? form.slice(0, LONGEST_FORM) : form
  const lower = text.toLowerCase()
  const plain = hasDigit(text) ? text.replace(/\d/g, '0') : text
  const classes =
    lexicon.classes.get(formKey(plain)) ??
    (text === lower ? undefined : lexicon.classes.get(formKey(plain === text ? lower : plain.toLowerCase()))) ??
    NO_CLASSES
  const strong = text === lower ? strongForm(lower, lexicon.words) : 0
  const lexical = mix(paradigm(text, lower, lexicon.words), strong)
  const tail = tailOf(lower, lexicon.words, (last) => lexicon.forms.has(formKey(last)))
  const tailKey = tail ? formKey(tail) : 0
  const capital = beginsCapital(text)
  const known = unknown ? undefined : (lexicon.forms.get(formKey(text)) ?? (capital ? lexicon.forms.get(formKey(lower)) : undefined))
  let candidates: readonly number[]
  if (known) candidates = capital ? union(known, lexicon.suffixes.get(suffixKey(text, 0))) : known
  else if (!/[\p{L}\p{N}]/u.test(text)) candidates = [/\p{Extended_Pictographic}/u.test(text) ? lexicon.symbol : lexicon.punct]
  else if (isAddress(text)) candidates = [lexicon.symbol]
  else {
    candidates = tail ? union(capital ? (lexicon.suffixes.get(suffixKey(text, 0)) ?? []) : [], lexicon.forms.get(tailKey)) : []
    const kind = suffixKind(text) * 8
    let found = 0
    for (let n = Math.min(LONGEST_SUFFIX, text.length); n >= 0 && found < 2; n--) {
      const more = lexicon.suffixes.get(suffixKeyIn(lower, text.length - n, kind + n))
      if (!more) continue
      candidates = union(candidates, more)
      found++
    }
    if (!candidates.length) candidates = lexicon.open
  }
  if (strong) {
    const labels = lexicon.strong.filter((label, i) => label >= 0 && strong & (1 << i))
    candidates = union(labels, candidates)
  }
  return { candidates, lexical, classes, tail: tailKey }
}

function union(a: readonly number[], b: readonly number[] = []): readonly number[] {
  if (!a.length) return b
  const all = a.slice(0, MOST_LABELS)
  for (const label of b) if (all.length < MOST_LABELS && !all.includes(label)) all.push(label)
  return all
}

/** Whether a form is an address of the web or of mail: `www.voorbeeld.nl`, `info@voorbeeld.nl`. */
function isAddress(text: string): boolean {
  if (text.startsWith('http://') || text.startsWith('https://') || text.startsWith('www.')) return true
  const at = text.indexOf('@')
  return at > 0 && text.indexOf('.', at) > at + 1
}

/** Endings whose presence in the dictionary behind a form tells what the form is: *fiets*, *fietsen*, *fietst*. */
const ADDED = ['en', 's', 'e', 't', 'te', 'de', 'er', 'je', 'tje'] as const
/** Endings of a form without which it may be in the dictionary. */
const CUT = ['e', 'en', 's', 't', 'n', 'te', 'de', 'd', 'er'] as const
/** Longest word with forms in a dictionary. */
const LONGEST_WORD = 30

/** Which related forms the dictionary has. */
function paradigm(text: string, lower: string, words: WordSet): number {
  const whole = hashWord(lower)
  const { length } = lower
  let bits = words.hasHash(whole) ? 1 : 0
  if (text !== lower && words.has(text)) bits |= 2
  if (length < 3 || length > LONGEST_WORD) return mix(hashTemplate(7), bits)
  let bit = 4
  for (const ending of ADDED) {
    if (words.hasHash(mixText(whole, ending))) bits |= bit
    bit <<= 1
  }
  for (const ending of CUT) {
    if (lower.endsWith(ending) && words.has(lower, 0, length - ending.length)) bits |= bit
    bit <<= 1
  }
  if (words.hasHash(mixText(GE, lower))) bits |= bit
  if (lower.endsWith('t') && words.hasHash(mixText(hashWord(lower, 0, length - 1), 'en'))) bits |= bit << 1
  if (words.hasHash(mixText(mixCode(whole, lower.charCodeAt(length - 1)), 'en'))) bits |= bit << 2
  return mix(hashTemplate(7), bits)
}

const GE = hashWord('ge')

/** Shortest first and last part of a compound, in code units. */
const SHORTEST_FIRST = 3
const SHORTEST_LAST = 4

/** The last part of a compound of words, of those that `fits` allows: *tunnel* of *fietstunnel*. */
export function tailOf(lower: string, words: WordSet, fits: (tail: string, first: string) => boolean): string | undefined {
  if (lower.length > LONGEST_WORD) return undefined
  for (let at = SHORTEST_FIRST; at <= lower.length - SHORTEST_LAST; at++) {
    if (!words.has(lower, at)) continue
    const last = lower[at - 1]
    if (last !== '-' && !words.has(lower, 0, at) && !(last === 's' && words.has(lower, 0, at - 1))) continue
    const tail = lower.slice(at)
    if (fits(tail, lower.slice(0, at))) return tail
  }
  return undefined
}
