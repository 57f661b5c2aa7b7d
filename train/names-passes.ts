import { PathProbability } from '../src/model/path-probability'
import { Transitions } from '../src/model/transitions'
import { FeatureList, type NameDocument } from '../src/names/features'
import { LABELS } from '../src/names/name-labels'
import { NameEvidence, secondFeatures } from '../src/names/names-evidence'
import type { WordForm } from '../src/names/word-form'
import { allowedTransitions } from './names-labels'
import { type SequenceOptions, type SequenceWeights, trainSequence, viterbi } from './sequence-crf'
import { FeatureIndex, type SequenceData } from './sequence-data'

/** The options of the second pass: few features, that see the scores of the first. */
export const SECOND_OPTIONS: SequenceOptions = {
  method: 'crf',
  epochs: 8,
  seed: 2,
  rate: 0.01,
  l2: 1e-3,
  l1: 0,
  dropout: 0,
  cost: { miss: 0, wrong: 0 },
  averaged: 3,
}

/** Scores of all tokens under `weights`: a row of labels each. Sentences that `chosen` leaves out stay 0. */
export function scoresOf(
  data: SequenceData,
  weights: Float32Array,
  into: Float32Array,
  chosen?: (sentence: number) => boolean,
): Float32Array {
  for (let s = 0; s + 1 < data.sentences.length; s++) {
    if (chosen && !chosen(s)) continue
    for (let t = data.sentences[s] as number; t < (data.sentences[s + 1] as number); t++) {
      const row = t * LABELS
      for (let y = 0; y < LABELS; y++) into[row + y] = 0
      for (let k = data.starts[t] as number; k < (data.starts[t + 1] as number); k++) {
        const f = (data.features[k] as number) * LABELS
        for (let y = 0; y < LABELS; y++) into[row + y] = (into[row + y] as number) + (weights[f + y] as number)
      }
    }
  }
  return into
}

/** Adds the scores of all tokens under `weights` to `into`. */
export function addScores(data: SequenceData, weights: Float32Array, into: Float32Array): void {
  for (let t = 0; t + 1 < data.starts.length; t++)
    for (let k = data.starts[t] as number; k < (data.starts[t + 1] as number); k++) {
      const f = (data.features[k] as number) * LABELS
      for (let y = 0; y < LABELS; y++) into[t * LABELS + y] = (into[t * LABELS + y] as number) + (weights[f + y] as number)
    }
}

/** A document as the features read it, with the number of its first sentence. */
export interface NumberedDocument {
  readonly firstSentence: number
  readonly document: NameDocument
}

/**
 * Makes the data of the second pass from the scores of the first: `base` is those scores, the features are what the rest of the document
 * says. `number` gives the number of a feature, -1 to leave it out.
 */
export function secondData(
  data: SequenceData,
  documents: readonly NumberedDocument[],
  scores: Float32Array,
  transitionsOf: (sentence: number) => Float64Array,
  number: (hash: number) => number,
): SequenceData {
  const allowed = allowedTransitions()
  const tokens = data.labels.length
  const lists: number[][] = new Array(tokens)
  const solvers = new Map<Float64Array, PathProbability>()
  const evidence = new NameEvidence()
  const list = new FeatureList()
  for (const { firstSentence, document } of documents) {
    evidence.clear()
    const labels = new Uint8Array(document.forms.length)
    const probabilities = new Float32Array(document.forms.length)
    document.sentences.forEach((sentence, i) => {
      const s = firstSentence + i
      const first = data.sentences[s] as number
      const length = sentence.end - sentence.first
      const rows = Float64Array.from(scores.subarray(first * LABELS, (first + length) * LABELS))
      const transitions = transitionsOf(s)
      const path = viterbi(rows, length, LABELS, transitions, allowed)
      let solver = solvers.get(transitions)
      if (!solver) {
        solver = new PathProbability(new Transitions(LABELS, transitions), 1)
        solvers.set(transitions, solver)
      }
      if (length) solver.compute(rows, { first: 0, end: length, before: LABELS, after: -1 })
      for (let t = 0; t < length; t++) {
        const at = sentence.first + t
        labels[at] = path[t] as number
        probabilities[at] = solver.probability(path, t, t + 1)
        evidence.add(document.forms[at] as WordForm, labels[at] as number, probabilities[at] as number)
      }
    })
    document.sentences.forEach((sentence, i) => {
      const firstToken = data.sentences[firstSentence + i] as number
      secondFeatures(document, evidence, { labels, probabilities }, sentence, list, (at) => {
        lists[firstToken + at - sentence.first] = [...list.hashes.subarray(0, list.length)].map(number).filter((id) => id >= 0)
      })
    })
  }
  const starts = new Int32Array(tokens + 1)
  for (let t = 0; t < tokens; t++) starts[t + 1] = (starts[t] as number) + (lists[t]?.length ?? 0)
  const features = new Int32Array(starts[tokens] as number)
  lists.forEach((list, t) => {
    features.set(list, starts[t] as number)
  })
  const { labels, sentences, weights } = data
  return { labels, sentences, weights, features, starts, base: scores }
}

/** A second pass, trained. */
export interface SecondPass {
  readonly weights: SequenceWeights
  readonly index: FeatureIndex
}

/** Trains the second pass on sentences whose first pass was made without them. */
export function trainSecondPass(
  data: SequenceData,
  documents: readonly NumberedDocument[],
  scores: Float32Array,
  transitionsOf: (sentence: number) => Float64Array,
  transitions: Float64Array,
  options = SECOND_OPTIONS,
): SecondPass & { readonly data: SequenceData } {
  const index = new FeatureIndex()
  const second = secondData(data, documents, scores, transitionsOf, (hash) => index.add(hash))
  const weights = trainSequence(second, index.size, LABELS, allowedTransitions(), { ...options, transitions })
  return { weights, index, data: second }
}
