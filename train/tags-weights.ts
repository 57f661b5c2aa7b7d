/*
 * Learns the tagger's weights: a log-linear classifier of each token among the labels its form can have, trained on the history that it
 * gives itself (AdaGrad, every other label a margin ahead), the weights of the last epochs averaged.
 */
import { scoreLabel, TagContext, weightPlace } from '../src/tags/features'
import type { TagForm } from '../src/tags/tag-form'
import { createRandom } from './random'

/** Words that are one sentence, with their labels. */
export interface LabelledWords {
  readonly words: readonly string[]
  readonly labels: readonly number[]
}

/** A form with the features of it alone. */
export interface LearntForm extends TagForm {
  readonly own: Int32Array
}

const SEED = 11
const EPOCHS = 5
/** The weights after each of this many last epochs are averaged. */
const AVERAGED = 3
const RATE = 0.03
/** How far a wrong label is set ahead in training. */
const MARGIN = 1
/** Nothing is learnt from a token whose label is nearly sure, nor by a label that is nearly out. */
const SURE = 0.01
const NEARLY_OUT = 0.002
/** Weights: 2^20 of 8 bits. */
const SIZE = 1 << 20

/**
 * Learns weights, as many as a power of two; `formOf` looks words up, about once in all sentences as if unknown: what is learnt of rare words must
 * not hang on the lexicon, which does not have those of another text.
 */
export function learnWeights(
  sentences: readonly LabelledWords[],
  labels: readonly string[],
  formOf: (word: string, unknown: boolean) => LearntForm,
  log: (line: string) => void,
): Int8Array {
  // A sentence that is there more than once is one sentence.
  const seen = new Map<string, number>()
  const distinct = new Map(sentences.map(({ words }) => [words.join(' '), words]))
  for (const words of distinct.values()) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1)
  const sum = new Float32Array(SIZE)
  const learner = new Learner(labels)
  const random = createRandom(SEED).next
  const order = sentences.map((_, i) => i)
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    let [right, all] = [0, 0]
    for (const s of order) {
      const { words, labels: truths } = sentences[s] as LabelledWords
      right += learner.learn(
        words.map((word) => formOf(word, random() * (seen.get(word) as number) < 1)),
        truths,
      )
      all += words.length
    }
    if (epoch > EPOCHS - AVERAGED) for (let i = 0; i < SIZE; i++) sum[i] = (sum[i] as number) + (learner.weights[i] as number)
    log(`epoch ${epoch} of ${EPOCHS}: ${((100 * right) / all).toFixed(2)} % of labels right`)
  }
  return pack(sum)
}

/** Weights in 8 bits. */
function pack(weights: Float32Array): Int8Array {
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) || 1
  return Int8Array.from(weights, (w) => Math.round((127 * w) / largest))
}

class Learner {
  readonly weights = new Float32Array(SIZE)
  /** Sums of squared gradients. */
  readonly #squares = new Float32Array(SIZE).fill(1e-6)
  readonly #context: TagContext

  constructor(labels: readonly string[]) {
    this.#context = new TagContext(labels)
  }

  /** Learns from a sentence; returns how many labels it would have given rightly. */
  learn(forms: readonly LearntForm[], truths: readonly number[]): number {
    let right = 0
    this.#context.start(forms)
    forms.forEach((form, i) => {
      const truth = truths[i] as number
      const candidates = form.candidates.includes(truth) ? form.candidates : [...form.candidates, truth]
      const given = candidates.length > 1 ? this.#learnToken(i, form, candidates, truth) : truth
      if (given === truth) right++
      this.#context.give(i, given)
    })
    return right
  }

  /** Learns from a token; returns the label that scored best before. */
  #learnToken(i: number, { own }: LearntForm, candidates: readonly number[], truth: number): number {
    this.#context.look(i)
    const { features } = this.#context
    const scores = candidates.map(
      (label) => scoreLabel(own, label, this.weights, SIZE - 1) + scoreLabel(features, label, this.weights, SIZE - 1),
    )
    const best = candidates[scores.indexOf(Math.max(...scores))] as number
    const ahead = scores.map((score, c) => (candidates[c] === truth ? score : score + MARGIN))
    const most = Math.max(...ahead)
    const odds = ahead.map((score) => Math.exp(score - most))
    const total = odds.reduce((a, b) => a + b, 0)
    if ((odds[candidates.indexOf(truth)] as number) / total > 1 - SURE) return best
    candidates.forEach((label, c) => {
      const step = (label === truth ? 1 : 0) - (odds[c] as number) / total
      if (Math.abs(step) < NEARLY_OUT) return
      this.#add(own, label, step)
      this.#add(features, label, step)
    })
    return best
  }

  #add(features: Int32Array, label: number, step: number): void {
    for (let f = 0; f < features.length; f++) {
      const at = weightPlace(features[f] as number, label, SIZE - 1)
      const squares = (this.#squares[at] as number) + step * step
      this.#squares[at] = squares
      this.weights[at] = (this.weights[at] as number) + (RATE * step) / Math.sqrt(squares)
    }
  }
}
