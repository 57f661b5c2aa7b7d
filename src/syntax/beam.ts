import { ACTION_COUNT, Action, ParseState } from './state'
import type { StateScorer } from './state-scorer'
import type { SentenceWords } from './words'

/**
 * The best parses of a sentence so far, side by side: each step takes every action with each of them and keeps the best `width`. All have taken equally
 * many actions, so their scores compare.
 */
export class Beam {
  /** The parses, the best first; `size` of them. */
  states: ParseState[]
  size = 0
  #next: ParseState[]
  /** Where each of the parses came from, by place in the step before, and by which action. */
  readonly parents: Int32Array
  readonly actions: Uint8Array
  readonly #scores: Float64Array
  readonly #order: Int32Array

  /** `width`: how many parses are kept; `lead`: those that are further behind the best one are dropped. */
  constructor(
    readonly width: number,
    readonly lead = Number.POSITIVE_INFINITY,
  ) {
    this.states = Array.from({ length: width }, () => new ParseState())
    this.#next = Array.from({ length: width }, () => new ParseState())
    this.parents = new Int32Array(width)
    this.actions = new Uint8Array(width)
    this.#scores = new Float64Array(width * ACTION_COUNT)
    this.#order = new Int32Array(width + 1)
  }

  /** Begins a sentence of `count` words. */
  start(count: number): void {
    ;(this.states[0] as ParseState).start(count)
    this.size = 1
  }

  /** What an action from one of the parses of the step before scored in all, -Infinity where it cannot be taken. */
  scoreOf(parent: number, action: Action): number {
    return this.#scores[parent * ACTION_COUNT + action] as number
  }

  /** Takes a step. */
  step(words: SentenceWords, scorer: StateScorer): void {
    const { count } = words
    const scores = this.#scores
    const order = this.#order
    const { width, states } = this
    let found = 0
    for (let k = 0; k < this.size; k++) {
      const state = states[k] as ParseState
      const at = k * ACTION_COUNT
      scores.fill(Number.NEGATIVE_INFINITY, at, at + ACTION_COUNT)
      const only = state.only(count)
      if (only !== undefined) scores[at + only] = state.score
      else {
        scorer.score(state, words)
        if (state.next < count) scores[at + Action.Shift] = state.score + scorer.shift
        if (state.next < count || state.depth === 1) scores[at + Action.LeftArc] = state.score + scorer.left
        if (state.depth > 1) scores[at + Action.RightArc] = state.score + scorer.right
      }
      for (let a = at; a < at + ACTION_COUNT; a++) {
        const score = scores[a] as number
        if (score === Number.NEGATIVE_INFINITY) continue
        let place = found
        while (place > 0 && (scores[order[place - 1] as number] as number) < score) {
          order[place] = order[place - 1] as number
          place--
        }
        order[place] = a
        if (found < width) found++
      }
    }
    const least = (scores[order[0] as number] as number) - this.lead
    while (found > 1 && (scores[order[found - 1] as number] as number) < least) found--
    for (let k = 0; k < found; k++) {
      const from = order[k] as number
      const parent = Math.floor(from / ACTION_COUNT)
      const action = (from - parent * ACTION_COUNT) as Action
      const next = this.#next[k] as ParseState
      next.copy(states[parent] as ParseState, count)
      next.score = scores[from] as number
      next.take(action, words)
      this.parents[k] = parent
      this.actions[k] = action
    }
    this.states = this.#next
    this.#next = states
    this.size = found
  }
}
