import { finish, hashTemplate, mix } from '../model/hash'
import type { FeatureContext, FeatureList } from './features'
import { LABELS } from './name-labels'
import { Case, type WordForm } from './word-form'

/*
 * The second pass: what the first pass made of a word elsewhere in the document helps where it is ambiguous. `Wang` alone may be anything; after
 * `Wang Yi` was found it is the minister.
 */

/** Places of a token in a name, as the evidence has them: the 17 labels. */
interface Seen {
  /** Probability mass by label. */
  readonly mass: Float32Array
  total: number
}

/** What the first pass made of each word of a document. */
export class NameEvidence {
  readonly #seen = new Map<number, Seen>()

  /** Notes that the first pass gave `label` to a word of `form` with `probability`. */
  add(form: WordForm, label: number, probability: number): void {
    if (!form.capital) return
    let seen = this.#seen.get(form.stem)
    if (!seen) {
      seen = { mass: new Float32Array(LABELS), total: 0 }
      this.#seen.set(form.stem, seen)
    }
    seen.mass[label] = (seen.mass[label] as number) + probability
    seen.total += probability
  }

  /** What was noted of `form`, if anything. */
  get(form: WordForm): Seen | undefined {
    return form.capital ? this.#seen.get(form.stem) : undefined
  }
}

/** Numbers for what the rest of the document says of token `i`: 0 nothing. */
interface Opinion {
  /** Likeliest type (1–4), 5 for no name; 0 for nothing seen. */
  readonly type: number
  /** Likeliest label. */
  readonly label: number
  /** How much was seen: 1 to 3. */
  readonly amount: number
  /** How much of it agrees: 1 to 3. */
  readonly share: number
}

const NOTHING: Opinion = { type: 0, label: 0, amount: 0, share: 0 }

function opinion(evidence: NameEvidence, form: WordForm | undefined, ownLabel: number, ownProbability: number): Opinion {
  const seen = form && evidence.get(form)
  if (!seen) return NOTHING
  const total = seen.total - ownProbability
  if (total < 0.2) return NOTHING
  let type = 5
  let most = (seen.mass[0] as number) - (ownLabel === 0 ? ownProbability : 0)
  for (let t = 0; t < 4; t++) {
    let mass = ownLabel > 0 && (ownLabel - 1) >> 2 === t ? -ownProbability : 0
    for (let y = 1 + 4 * t; y < 5 + 4 * t; y++) mass += seen.mass[y] as number
    if (mass > most) {
      most = mass
      type = t + 1
    }
  }
  let label = 0
  if (type < 5) {
    let top = -1
    for (let y = 4 * type - 3; y <= 4 * type; y++) {
      const mass = (seen.mass[y] as number) - (y === ownLabel ? ownProbability : 0)
      if (mass > top) {
        top = mass
        label = y
      }
    }
  }
  const share = most / total
  return { type, label, amount: total < 1.5 ? 1 : total < 3.5 ? 2 : 3, share: share > 0.9 ? 3 : share > 0.6 ? 2 : 1 }
}

/** Adds the features of the second pass for the tokens of a sentence; returns whether there are any. */
export function secondFeatures(
  evidence: NameEvidence,
  context: FeatureContext,
  labels: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  place: (i: number) => FeatureList,
): boolean {
  const { forms } = context
  const opinions = forms.map((form, i) => opinion(evidence, form, labels[i] as number, probabilities[i] as number))
  if (!opinions.some((o) => o.type)) return false
  for (let i = 0; i < forms.length; i++) {
    const o = opinions[i] as Opinion
    const before = opinions[i - 1] ?? NOTHING
    const after = opinions[i + 1] ?? NOTHING
    if (!(o.type || before.type || after.type)) continue
    const out = place(i)
    const add = (template: number, a: number, b: number) => out.add(finish(mix(mix(hashTemplate(1024 + template), a), b)))
    const own = labels[i] as number
    const p = probabilities[i] as number
    const sure = p > 0.95 ? 3 : p > 0.7 ? 2 : 1
    const strength = o.amount * 4 + o.share
    const wordCase = (forms[i] as WordForm).case
    if (o.type) {
      add(1, o.type, strength)
      add(2, o.type, mix(o.share, own))
      add(3, o.label, o.share)
      add(4, o.label, mix(own, sure))
      add(5, o.type, mix(strength, sure))
      add(6, o.type, mix(wordCase === Case.Capitals ? 1 : 0, context.heading ? 1 : 0))
    }
    if (before.type) {
      add(7, before.label, mix(before.share, o.label))
      add(8, before.label, own)
    }
    if (after.type) {
      add(9, after.label, mix(after.share, o.label))
      add(10, after.label, own)
    }
  }
  return true
}
