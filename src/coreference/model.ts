import type { ModelFile, ModelSection } from '../model/file'
import { findSorted } from '../model/find-sorted'
import { SectionReader } from '../model/section-reader'
import { COREFERENCE_FEATURES, WEIGHTS, type Weights } from './feature-list'
import { NounLexicon } from './nouns'
import { wordHash } from './text'

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
  const classes = { get: (hash: number) => packed[findSorted(hashes, hash)] }
  return { features: COREFERENCE_FEATURES, weights: { places, scale }, nouns: new NounLexicon(classes, wordHash) }
}

/** Packs trained weights and the classes of nouns for `readCoreference`; weights beyond `top` are cut to it. */
export function packCoreference(weights: Float32Array, classes: ReadonlyMap<number, number>, top: number): ModelSection {
  const nouns = [...classes].sort((a, b) => a[0] - b[0])
  const bytes = new Uint8Array(6 * nouns.length + WEIGHTS)
  const hashes = new Int32Array(bytes.buffer, 0, nouns.length)
  const packed = new Uint16Array(bytes.buffer, 4 * nouns.length, nouns.length)
  const small = new Int8Array(bytes.buffer, 6 * nouns.length, WEIGHTS)
  nouns.forEach(([hash, bits], i) => {
    hashes[i] = hash
    packed[i] = bits
  })
  const scale = top / 127
  weights.forEach((w, i) => {
    small[i] = Math.max(-127, Math.min(127, Math.round(w / scale)))
  })
  return { features: COREFERENCE_FEATURES, meta: { nouns: nouns.length, scale }, bytes }
}
