import { finish, hashTemplate, mix } from '../model/hash'
import type { Candidate } from './candidate'

/** Version of the features; raised when they change. */
export const COREFERENCE_FEATURES = 3
/** Places for weights: a power of two. */
export const WEIGHTS = 1 << 19

/** Leads from the place of a feature to that of the same of another option. */
const REPEATED = 0x1a5a5

/** Weights by place: numbers of the file or of a trainer, and what they are multiplied by. */
export interface Weights {
  readonly places: Int8Array | Float32Array
  readonly scale: number
}

/** The features of one option after another: places among the weights. */
export class FeatureList {
  values = new Int32Array(1024)
  length = 0
  #form = 0

  /** Begins an option; `form` goes into each of its features. */
  begin(form: number): void {
    this.#form = form
  }

  /** Adds the feature of `template` with up to three values, apart for each form. */
  add(template: number, a = 0, b = 0, c = 0): void {
    this.#push(finish(mix(mix(mix(mix(hashTemplate(template), this.#form), a), b), c)))
  }

  /** The same for all forms together. */
  share(template: number, a = 0, b = 0, c = 0): void {
    this.#push(finish(mix(mix(mix(hashTemplate(template), a), b), c)))
  }

  /** Adds the first `count` features again, as features of another option. */
  repeat(count: number): void {
    for (let i = 0; i < count; i++) this.#push((this.values[i] as number) ^ REPEATED)
  }

  /** What the features from number `from` up to `to` weigh together. */
  weigh({ places, scale }: Weights, from = 0, to = this.length): number {
    const { values } = this
    let sum = 0
    for (let i = from; i < to; i++) sum += places[values[i] as number] as number
    return scale * sum
  }

  #push(hash: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(2 * this.length)
      grown.set(this.values)
      this.values = grown
    }
    this.values[this.length++] = hash & (WEIGHTS - 1)
  }
}

const ROLES = { subject: 1, object: 2, oblique: 3, modifier: 4, possessive: 5, apposition: 6 } as const

export const roleCode = (candidate: Candidate): number => (candidate.role ? ROLES[candidate.role] : 0)
export const numberCode = (number: 'sing' | 'plur' | null): number => (number === 'sing' ? 1 : number === 'plur' ? 2 : 0)

/** 0 to 7 for a count or distance that grows. */
export function bucket(n: number): number {
  return n < 4 ? Math.max(n, 0) : n < 6 ? 4 : n < 9 ? 5 : n < 16 ? 6 : 7
}
