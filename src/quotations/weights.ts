import { finish, hashTemplate, mix } from '../model/hash'

/** Weights of a ranker: a power of two of them, into which features are hashed. */
export const RANKER_SIZE = 1 << 14

/** What counts for or against a candidate: the number of the feature's template, and its place among the weights. */
export interface Evidence {
  readonly templates: number[]
  readonly places: number[]
}

export function noEvidence(): Evidence {
  return { templates: [], places: [] }
}

/** Adds the feature of `template` with up to five values. */
export function add(evidence: Evidence, template: number, a = 0, b = 0, c = 0, d = 0, f = 0): void {
  evidence.templates.push(template)
  evidence.places.push(finish(mix(mix(mix(mix(mix(hashTemplate(template), a + 1), b + 1), c + 1), d + 1), f + 1)) & (RANKER_SIZE - 1))
}

/** The sum of the weights of `evidence`. */
export function score(weights: Float32Array, { places }: Evidence): number {
  let sum = 0
  for (let i = 0; i < places.length; i++) sum += weights[places[i] as number] as number
  return sum
}

/** Distances in tokens, divided where they begin to mean something else: next to it, in its clause, in its sentence. */
export function bucket(distance: number): number {
  return distance <= 2 ? distance : distance <= 4 ? 3 : distance <= 7 ? 4 : distance <= 12 ? 5 : distance <= 20 ? 6 : 7
}
