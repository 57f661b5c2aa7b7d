import { finish, hashTemplate, mix } from '../model/hash'
import type { FeatureList, NameDocument } from './features'
import { LABELS } from './name-labels'
import { Case, type WordForm } from './word-form'

/*
 * The second pass: what the first pass made of a word elsewhere in the document helps where it is ambiguous. `Wang` alone may be anything; after
 * `Wang Yi` was found it is the minister.
 */

/** What the first pass made of each word of a document. */
export class NameEvidence {
  /** Rows by the words' stems. */
  readonly #rows = new Map<number, number>()
  /** Rows of the probability mass by label. */
  #mass = new Float32Array(64 * LABELS)
  /** Sums of the rows. */
  #totals = new Float64Array(64)

  /** Forgets all, for the next document. */
  clear(): void {
    this.#mass.fill(0, 0, this.#rows.size * LABELS)
    this.#totals.fill(0, 0, this.#rows.size)
    this.#rows.clear()
  }

  /** Notes that the first pass gave `label` to a word of `form` with `probability`. */
  add(form: WordForm, label: number, probability: number): void {
    if (!form.capital) return
    let row = this.#rows.get(form.stem)
    if (row === undefined) {
      row = this.#rows.size
      this.#rows.set(form.stem, row)
      if (row === this.#totals.length) this.#grow()
    }
    const at = row * LABELS + label
    this.#mass[at] = (this.#mass[at] as number) + probability
    this.#totals[row] = (this.#totals[row] as number) + probability
  }

  /** What the rest of the document says of an occurrence of `form` that got `ownLabel` with `ownProbability`. */
  opinion(form: WordForm, ownLabel: number, ownProbability: number): Opinion {
    const row = form.capital ? this.#rows.get(form.stem) : undefined
    if (row === undefined) return NOTHING
    const total = (this.#totals[row] as number) - ownProbability
    if (total < LEAST_SEEN) return NOTHING
    const mass = this.#mass
    const at = row * LABELS
    const massOf = (label: number) => (mass[at + label] as number) - (label === ownLabel ? ownProbability : 0)
    let type = NO_NAME
    let most = massOf(0)
    for (let t = 0; t < 4; t++) {
      const y = 1 + 4 * t
      const sum = massOf(y) + massOf(y + 1) + massOf(y + 2) + massOf(y + 3)
      if (sum > most) {
        most = sum
        type = t + 1
      }
    }
    let label = 0
    if (type < NO_NAME) {
      label = 4 * type - 3
      for (let y = label + 1; y <= 4 * type; y++) if (massOf(y) > massOf(label)) label = y
    }
    const share = most / total
    return packOpinion(type, label, total < 1.5 ? 1 : total < 3.5 ? 2 : 3, share > 0.9 ? 3 : share > 0.6 ? 2 : 1)
  }

  #grow(): void {
    const mass = new Float32Array(this.#mass.length * 2)
    mass.set(this.#mass)
    this.#mass = mass
    const totals = new Float64Array(this.#totals.length * 2)
    totals.set(this.#totals)
    this.#totals = totals
  }
}

/** Less probability than this seen elsewhere tells nothing. */
const LEAST_SEEN = 0.2

/** Number of an opinion that a word is no name; 1 to 4 are the types. */
const NO_NAME = 5

/*
 * What the rest of the document says of a word, as one number (0 nothing): its likeliest type (1–4, 5 no name), its likeliest label, how much was
 * seen (1 to 3) and how much of it agrees (1 to 3).
 */
type Opinion = number

const NOTHING: Opinion = 0
const packOpinion = (type: number, label: number, amount: number, share: number): Opinion =>
  type | (label << 3) | (amount << 8) | (share << 10)
const labelOf = (opinion: Opinion) => (opinion >> 3) & 31
const amountOf = (opinion: Opinion) => (opinion >> 8) & 3
const shareOf = (opinion: Opinion) => opinion >> 10

const feature = (template: number, a: number, b: number) => finish(mix(mix(hashTemplate(1024 + template), a), b))

/** What the first pass made of the places of a document. */
export interface FirstPass {
  /** By place: its label. */
  readonly labels: ArrayLike<number>
  /** By place: the probability of that label. */
  readonly probabilities: ArrayLike<number>
}

/**
 * Makes the features of the second pass for the places of a sentence from `first` up to `end`: `use` is called with `list` full for each place of which,
 * or of whose neighbours, the document says something. Tells whether there were any.
 */
export function secondFeatures(
  { forms }: NameDocument,
  evidence: NameEvidence,
  { labels, probabilities }: FirstPass,
  { first, end, heading }: { readonly first: number; readonly end: number; readonly heading: boolean },
  list: FeatureList,
  use: (place: number) => void,
): boolean {
  const opinionAt = (i: number) => evidence.opinion(forms[i] as WordForm, labels[i] as number, probabilities[i] as number)
  let any = false
  let before = NOTHING
  let own = opinionAt(first - 1)
  let after = opinionAt(first)
  for (let i = first; i < end; i++) {
    before = own
    own = after
    after = opinionAt(i + 1)
    if (!(before || own || after)) continue
    any = true
    list.length = 0
    const label = labels[i] as number
    if (own) addOwn(own, forms[i] as WordForm, label, probabilities[i] as number, heading, list)
    if (before) addNeighbour(7, before, own, label, list)
    if (after) addNeighbour(9, after, own, label, list)
    use(i)
  }
  return any
}

/** Adds the features of what the document says of a word that got `label` with `probability`. */
function addOwn(own: Opinion, form: WordForm, label: number, probability: number, heading: boolean, out: FeatureList): void {
  const type = own & 7
  const share = shareOf(own)
  const sure = probability > 0.95 ? 3 : probability > 0.7 ? 2 : 1
  const strength = amountOf(own) * 4 + share
  out.add(feature(1, type, strength))
  out.add(feature(2, type, mix(share, label)))
  out.add(feature(3, labelOf(own), share))
  out.add(feature(4, labelOf(own), mix(label, sure)))
  out.add(feature(5, type, mix(strength, sure)))
  out.add(feature(6, type, mix(form.case === Case.Capitals ? 1 : 0, heading ? 1 : 0)))
}

/** Adds the features, from `template` on, of what the document says of the word before or after one that got `label`. */
function addNeighbour(template: number, neighbour: Opinion, own: Opinion, label: number, out: FeatureList): void {
  out.add(feature(template, labelOf(neighbour), mix(shareOf(neighbour), labelOf(own))))
  out.add(feature(template + 1, labelOf(neighbour), label))
}
