import { finish, hashTemplate, mix, mixText } from '../model/hash'
import type { LexicalForm } from './lexicon'

/** Version of the features and of the lists: a model trained with another one is refused. */
export const TAG_FEATURES = 5

/** Labels outside the sentence. */
const OUTSIDE = 0xffff

/** Number of features of a token among its neighbours. */
const AROUND = 39

/** Number of features of a form alone. */
export const OWN_FEATURES = 13

/** What a word form brings to the features of its own token and its neighbours'; the same for every token of that form. */
export interface TagForm {
  /** Hash of the form in small letters. */
  readonly word: number
  /** Hash of capitals, digits, marks, in the order they come. */
  readonly shape: number
  /** Hashes of the last two and three characters. */
  readonly end2: number
  readonly end3: number
  /** The labels that the form can have. */
  readonly candidates: readonly number[]
  /** Whether the form can be a participle (1), an infinitive (2), a finite verb (4), an auxiliary (8). */
  readonly verbal: number
  /** Whether the form is mostly a verb. */
  readonly mostlyVerb: boolean
  /** Whether the form can open a clause or be a mark inside a sentence (1), or is a mark between sentences (2). */
  readonly boundary: number
  /** What the form mostly is to the clause that it stands in. */
  readonly role: Role
  /** Hash of the candidates: words that can be the same things behave alike. */
  readonly ambiguity: number
  /** Hash of the related forms that the dictionary has, and the class of words that stand between like neighbours. */
  readonly lexical: number
  readonly classes: number
}

const NOTHING: LexicalForm = { candidates: [], lexical: 0, classes: [0, 0], tail: 0 }

const feature = (template: number, a: number, b = 0): number => finish(mix(mix(hashTemplate(100 + template), a), b))

/** Marks that end a sentence or stand between two. */
const BETWEEN_SENTENCES: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!'])

/** Bits of a label: those of `TagForm.verbal`, marks, words that open a clause, verbs and auxiliaries. */
const MARK = 16
const OPENS_CLAUSE = 32
const VERB = 64
const VERBAL = 15
/** Above these bits, its `Role`. */
const ROLE = 7

/** What each label is, as bits: made once for `tagForm`. */
export function labelBits(labels: readonly string[]): Uint16Array {
  return Uint16Array.from(labels, (name) => {
    let bits = name.startsWith('AUX') ? 8 | VERB : name.startsWith('VERB') ? VERB : 0
    if (name.includes('VerbForm=Part')) bits |= 1
    else if (name.includes('VerbForm=Inf')) bits |= 2
    else if (name.includes('VerbForm=Fin')) bits |= 4
    if (name.startsWith('PUNCT')) bits |= MARK
    else if (name.startsWith('SCONJ') || name.startsWith('CCONJ') || name.includes('PronType=Rel')) bits |= OPENS_CLAUSE
    return bits | (roleOf(name) << ROLE)
  })
}

const NO_BITS = new Uint16Array(0)

/** Makes what a form brings; `candidates` are the labels that the lexicon allows it, `bits` those of all labels. */
export function tagForm(form: string, { candidates, lexical, classes }: LexicalForm = NOTHING, bits: Uint16Array = NO_BITS): TagForm {
  let [verbal, boundary] = [0, 0]
  let ambiguity = hashTemplate(20)
  for (const label of candidates) {
    const own = bits[label] as number
    verbal |= own & VERBAL
    if (own & MARK) boundary = BETWEEN_SENTENCES.has(form) ? 2 : 1
    else if (own & OPENS_CLAUSE) boundary = 1
    ambiguity = mix(ambiguity, label)
  }
  const lower = form.toLowerCase()
  return {
    word: mixText(hashTemplate(21), lower),
    shape: shapeOf(form),
    end2: endOf(lower, 2),
    end3: endOf(lower, 3),
    candidates,
    verbal,
    mostlyVerb: candidates.length > 0 && ((bits[candidates[0] as number] as number) & VERB) !== 0,
    boundary,
    role: lower === 'er' ? Role.There : candidates.length ? (((bits[candidates[0] as number] as number) >> ROLE) as Role) : Role.None,
    ambiguity,
    lexical,
    classes: classes[1] ?? 0,
  }
}

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

/** Hash of the last `n` characters. */
function endOf(lower: string, n: number): number {
  return mixText(hashTemplate(n), lower, Math.max(0, lower.length - n))
}

/** What forms are to their clause: what a verb's part of speech hangs on. */
const Role = {
  None: 0,
  /** *er* of *er is* */
  There: 1,
  Preposition: 2,
  /** What stands before a noun in its phrase. */
  Before: 3,
  Adjective: 4,
  Nominal: 5,
  Participle: 6,
  Infinitive: 7,
  Finite: 8,
} as const

type Role = (typeof Role)[keyof typeof Role]

/** The role of a form by the label that it has most often. */
function roleOf(label: string): Role {
  const space = label.indexOf(' ')
  switch (label.slice(0, space)) {
    case 'ADP':
      return Role.Preposition
    case 'DET':
      return Role.Before
    case 'ADJ':
      return Role.Adjective
    case 'NUM':
    case 'NOUN':
    case 'PROPN':
      return Role.Nominal
    case 'PRON':
      return label.includes('Poss=') ? Role.Before : Role.Nominal
    case 'VERB':
    case 'AUX':
      return label.includes('Part') ? Role.Participle : label.includes('Inf') ? Role.Infinitive : Role.Finite
    default:
      return Role.None
  }
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
    if (boundary) this.#lastVerb = boundary === 2 ? 0 : this.#lastVerb | 1
    if (verbal && (this.#bits[label] as number) & VERB) this.#lastVerb = 2 + 2 * label
  }
}

/** Bits of `verbsAhead`: what a verb can be, and whether a boundary comes before the first. */
const VERB_BITS = 15
const AFTER_BOUNDARY = 256

/** For each token, what the next two verbs of the sentence can be: *heeft* before *gekocht*, before *te koop staan*. Linear. */
function verbsAhead(forms: readonly TagForm[], out: Int32Array): void {
  let next = 0
  for (let t = forms.length - 1; t >= 0; t--) {
    out[t] = next
    const { verbal, mostlyVerb, boundary } = forms[t] as TagForm
    if (boundary === 2) next = 0
    else if (boundary === 1) next |= AFTER_BOUNDARY
    if (mostlyVerb) next = ((next & VERB_BITS) << 4) | verbal
  }
}

/**
 * For each token, what its clause has as far as the forms tell: before it nominals without a preposition, behind it such nominals, an adjective of its
 * own, a participle or infinitive, another finite verb; and *er*. *Is* of *Jan is ziek*, of *er is een plan*, of *Jan is gekomen*. Linear.
 */
function clauses(forms: readonly TagForm[], out: Int32Array): void {
  let before = 0
  let there = 0
  let governed = false
  let last: Role = Role.None
  for (let t = 0; t < forms.length; t++) {
    const { role, boundary } = forms[t] as TagForm
    out[t] = Math.min(before, 2) + 3 * there
    if (boundary) before = 0
    if (boundary) there = 0
    if (role === Role.There) there = 1
    if (role === Role.Preposition) governed = true
    else if (role === Role.Nominal && last !== Role.Nominal) {
      if (!governed) {
        before++
        out[t] = (out[t] as number) | BARE
      }
    } else if (role !== Role.Before && role !== Role.Adjective) governed = false
    last = role
    if (role === Role.Nominal) governed = false
  }
  let behind = 0
  let own = 0
  let verbs = 0
  there = 0
  last = Role.None
  for (let t = forms.length - 1; t >= 0; t--) {
    const { role, boundary } = forms[t] as TagForm
    const isBare = ((out[t] as number) & BARE) !== 0
    out[t] = ((out[t] as number) & ~BARE) + 6 * (Math.min(behind, 2) + 3 * (own + 2 * (verbs + 8 * there)))
    if (boundary) {
      behind = 0
      own = 0
      verbs = 0
      there = 0
    }
    if (isBare) behind++
    if (role === Role.There) there = 1
    else if (role === Role.Adjective && last !== Role.Nominal && last !== Role.Adjective) own = 1
    else if (role === Role.Participle) verbs |= 1
    else if (role === Role.Infinitive) verbs |= 2
    else if (role === Role.Finite) verbs |= 4
    last = role
  }
}

/** Marks a nominal that no preposition stands before, while clauses are read. */
const BARE = 1 << 20

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
