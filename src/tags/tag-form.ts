import { hashTemplate, mix, mixText } from '../model/hash'
import type { LexicalForm } from './lexicon'

/** What forms are to their clause: what a verb's part of speech hangs on. */
export const Role = {
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

export type Role = (typeof Role)[keyof typeof Role]

/** What a form can part: a mark inside a sentence or a word that opens a clause; a mark between sentences. */
export const Boundary = { None: 0, Clause: 1, Sentence: 2 } as const

export type Boundary = (typeof Boundary)[keyof typeof Boundary]

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
  /** Which verb forms the form can be, as bits of `LabelBit`. */
  readonly verbal: number
  /** Whether the form is mostly a verb. */
  readonly mostlyVerb: boolean
  /** What it parts. */
  readonly boundary: Boundary
  /** What the form mostly is to the clause that it stands in. */
  readonly role: Role
  /** Hash of the candidates: words that can be the same things behave alike. */
  readonly ambiguity: number
  /** Hash of the related forms that the dictionary has, and the class of words that stand between like neighbours. */
  readonly lexical: number
  readonly classes: number
}

/** Marks that end a sentence or stand between two. */
const BETWEEN_SENTENCES: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!'])

/** What a label says of a form, as bits; above them its `Role`. */
export const LabelBit = { Participle: 1, Infinitive: 2, Finite: 4, Auxiliary: 8, Mark: 16, OpensClause: 32, Verb: 64 } as const

/** The bits of `TagForm.verbal`. */
export const VERBAL = 15
const ROLE = 7

/** What each label is, as bits: made once for `tagForm`. */
export function labelBits(labels: readonly string[]): Uint16Array {
  return Uint16Array.from(labels, (name) => {
    let bits: number = name.startsWith('AUX') ? LabelBit.Auxiliary | LabelBit.Verb : name.startsWith('VERB') ? LabelBit.Verb : 0
    if (name.includes('VerbForm=Part')) bits |= LabelBit.Participle
    else if (name.includes('VerbForm=Inf')) bits |= LabelBit.Infinitive
    else if (name.includes('VerbForm=Fin')) bits |= LabelBit.Finite
    if (name.startsWith('PUNCT')) bits |= LabelBit.Mark
    else if (name.startsWith('SCONJ') || name.startsWith('CCONJ') || name.includes('PronType=Rel')) bits |= LabelBit.OpensClause
    return bits | (roleOf(name) << ROLE)
  })
}

const NOTHING: LexicalForm = { candidates: [], lexical: 0, classes: [0, 0], tail: 0 }
const NO_BITS = new Uint16Array(0)

/** Makes what a form brings; `candidates` are the labels that the lexicon allows it, `bits` those of all labels. */
export function tagForm(form: string, { candidates, lexical, classes }: LexicalForm = NOTHING, bits: Uint16Array = NO_BITS): TagForm {
  let verbal = 0
  let boundary: Boundary = Boundary.None
  let ambiguity = hashTemplate(20)
  for (const label of candidates) {
    const own = bits[label] as number
    verbal |= own & VERBAL
    if (own & LabelBit.Mark) boundary = BETWEEN_SENTENCES.has(form) ? Boundary.Sentence : Boundary.Clause
    else if (own & LabelBit.OpensClause) boundary = Boundary.Clause
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
    mostlyVerb: candidates.length > 0 && ((bits[candidates[0] as number] as number) & LabelBit.Verb) !== 0,
    boundary,
    role: lower === 'er' ? Role.There : candidates.length ? (((bits[candidates[0] as number] as number) >> ROLE) as Role) : Role.None,
    ambiguity,
    lexical,
    classes: classes[1] ?? 0,
  }
}

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

/** Hash of the last `n` characters. */
export function endOf(lower: string, n: number): number {
  return mixText(hashTemplate(n), lower, Math.max(0, lower.length - n))
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
