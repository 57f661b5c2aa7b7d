import { ActionFeatures } from './action-features'
import { Action, type ParseState } from './state'
import type { SentenceWords } from './words'

/** Tells how good each action is, from the features of a state. */
export interface ActionScorer {
  readonly shift: number
  readonly left: number
  readonly right: number
  /** Adds up the weights of features into `shift`, `left` and `right`. */
  score(features: Int32Array): void
}

/** Two to this power of states are kept. */
const KEPT_BITS = 12

/**
 * Tells how good each action is in a state, and keeps what it told: parses side by side are alike but for few places, so most states have been asked after
 * before. Of two states that fall to one place the later is kept.
 */
export class StateScorer {
  readonly #features = new ActionFeatures()
  readonly #size = this.#features.valueCount
  /** By place: what a state's features are made of, and what its actions scored. */
  readonly #values = new Int32Array(this.#size << KEPT_BITS)
  readonly #scores = new Float64Array(3 << KEPT_BITS)
  /** By place: whether there is a state of today, by the number of `clear`. */
  readonly #filled = new Int32Array(1 << KEPT_BITS)
  #today = 1
  shift = 0
  left = 0
  right = 0

  constructor(readonly scorer: ActionScorer) {}

  /** Forgets all states: to be called when the weights have changed. */
  clear(): void {
    this.#today++
  }

  /** What an action scored. */
  of(action: Action): number {
    return action === Action.Shift ? this.shift : action === Action.LeftArc ? this.left : this.right
  }

  /** Writes what the actions score in a state into `shift`, `left` and `right`. */
  score(state: ParseState, words: SentenceWords): void {
    const values = this.#features.read(state, words)
    const size = this.#size
    let hash = 0
    for (let v = 0; v < size; v++) hash = Math.imul(hash ^ (values[v] as number), 0x01000193)
    const place = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - KEPT_BITS)
    const kept = this.#values
    const scores = this.#scores
    const at = place * size
    let v = 0
    if (this.#filled[place] === this.#today) while (v < size && kept[at + v] === values[v]) v++
    if (v < size) {
      kept.set(values, at)
      this.#filled[place] = this.#today
      this.scorer.score(this.#features.fill())
      scores[3 * place] = this.scorer.shift
      scores[3 * place + 1] = this.scorer.left
      scores[3 * place + 2] = this.scorer.right
    }
    this.shift = scores[3 * place] as number
    this.left = scores[3 * place + 1] as number
    this.right = scores[3 * place + 2] as number
  }
}
