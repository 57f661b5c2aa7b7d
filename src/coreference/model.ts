import type { ModelFile } from '../model/file'
import { findSorted } from '../model/find-sorted'
import { SectionReader } from '../model/section-reader'
import { COREFERENCE_FEATURES, WEIGHTS, type Weights } from './feature-list'
import { NounLexicon } from './nouns'

/** The trained part of this stage. */
export interface CoreferenceModel {
  /** Version of the features that it reads. */
  readonly features: number
  readonly weights: Weights
  readonly nouns: NounLexicon
}

/*
 * Section `coreference`:
 *
 *   nouns × uint32   hashes of nouns, in order
 *   nouns × uint16   their classes, as `packClasses` gives them
 *   WEIGHTS × int8   the weights, to be multiplied by `scale`
 */

/** Reads section `coreference`; throws a `ModelError` where it does not fit. */
export function readCoreference(file: ModelFile): CoreferenceModel {
  const section = SectionReader.of(file, 'coreference', COREFERENCE_FEATURES)
  const nouns = section.count('nouns')
  const scale = section.scale()
  section.holds(6 * nouns + WEIGHTS)
  const hashes = section.view(Int32Array, 0, nouns)
  const packed = section.view(Uint16Array, 4 * nouns, nouns)
  const places = section.view(Int8Array, 6 * nouns, WEIGHTS)
  const classes = { keys: () => hashes, get: (hash: number) => packed[findSorted(hashes, hash)] }
  return { features: COREFERENCE_FEATURES, weights: { places, scale }, nouns: new NounLexicon(classes) }
}
