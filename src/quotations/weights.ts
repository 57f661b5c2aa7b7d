import { finish, hashTemplate, mix } from '../model/hash'
import type { SectionReader } from '../model/section-reader'

/** Weights of a ranker: a power of two of them, into which features are hashed. */
export const RANKER_SIZE = 1 << 15

/** The weights of the two rankers: of mention and cue, and of the source. */
export interface RankerWeights {
  readonly attribution: Float32Array
  readonly source: Float32Array
}

/**
 * Reads the weights of the rankers from section `quotations`: those of mention and cue, then those of the source, each as RANKER_SIZE × int16, to be
 * multiplied by `attributionScale` and `sourceScale`. Throws a `ModelError` where they do not fit.
 */
export function readRankerWeights(section: SectionReader): RankerWeights {
  section.holds(2 * RANKER_SIZE * Int16Array.BYTES_PER_ELEMENT)
  const read = (part: number, scale: number) =>
    Float32Array.from(section.view(Int16Array, part * RANKER_SIZE * Int16Array.BYTES_PER_ELEMENT, RANKER_SIZE), (weight) => weight * scale)
  return { attribution: read(0, section.scale('attributionScale')), source: read(1, section.scale('sourceScale')) }
}

const NONE: number[] = []

/** What counts for or against a candidate: the features as places among the weights, or, made with weights, only their sum. */
export class Evidence {
  /** The number of each feature's template, and its place. */
  readonly templates: number[]
  readonly places: number[]
  /** The sum of the weights of the features. */
  sum = 0

  constructor(readonly weights?: Float32Array) {
    this.templates = weights ? NONE : []
    this.places = weights ? NONE : []
  }

  /** Begins again, where only the sum is wanted. */
  reset(): this {
    this.sum = 0
    return this
  }

  /** Adds the feature of `template` with up to five values. */
  add(template: number, a = 0, b = 0, c = 0, d = 0, f = 0): void {
    const place = finish(mix(mix(mix(mix(mix(hashTemplate(template), a + 1), b + 1), c + 1), d + 1), f + 1)) & (RANKER_SIZE - 1)
    if (this.weights) this.sum += this.weights[place] as number
    else {
      this.templates.push(template)
      this.places.push(place)
    }
  }
}

/** Distances in tokens, divided where they begin to mean something else: next to it, in its clause, in its sentence. */
export function bucket(distance: number): number {
  return distance <= 2 ? distance : distance <= 4 ? 3 : distance <= 7 ? 4 : distance <= 12 ? 5 : distance <= 20 ? 6 : 7
}
