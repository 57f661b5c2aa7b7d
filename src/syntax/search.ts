import type { ActionTable } from './action-table'
import { Beam } from './beam'
import { Action, Field, ParseState } from './state'
import { StateScorer } from './state-scorer'
import { SentenceWords } from './words'

/** How many parses of a sentence are followed side by side: in training as in running, since the weights are learnt for it. */
export const BEAM_WIDTH = 8
/** A parse that is further behind the best one is followed no more: half of the time for 0.1 of a hundred heads. In units of the weights in 8 bits. */
const LEAD = 700
/** How many trees of each direction the other one is asked of. */
const MOST_COMPARED = 4
/** How much better than the best tree of one direction a tree of the other is for it at most, in the same units. */
const MISSED = 300
/** Sentences of more words are parsed from their beginning, by the best action alone: parses side by side are copied at each step. */
const LONGEST_SEARCHED = 150

/** Heads as a reader from the last word to the first numbers them: those of a mirrored tree, and back. */
export function mirrorHeads(heads: Int32Array, count: number, mirrored: Int32Array): void {
  for (let i = 0; i < count; i++) {
    const head = heads[i] as number
    mirrored[count - 1 - i] = head === count ? count : count - 1 - head
  }
}

/**
 * Makes a parse of words whose heads are known, projective, action by action: each tree has one way only. `before` is told of each action that is one of
 * several. Returns false where the heads are no projective tree.
 */
export function replay(heads: Int32Array, words: SentenceWords, state: ParseState, before?: (action: Action) => void): boolean {
  const { count } = words
  const rights = new Int32Array(count + 1)
  for (let i = 0; i < count; i++) {
    const head = heads[i] as number
    if (head < i) rights[head] = (rights[head] as number) + 1
  }
  state.start(count)
  while (!state.isDone(count)) {
    let action = state.only(count)
    if (action === undefined) {
      const top = state.fromTop(0)
      const isFull = heads[top] === state.fromTop(1) && state.get(top, Field.Rights) === rights[top]
      action = heads[top] === state.next ? Action.LeftArc : isFull ? Action.RightArc : Action.Shift
      before?.(action)
    }
    state.take(action, words)
  }
  for (let i = 0; i < count; i++) if (state.get(i, Field.Head) !== heads[i]) return false
  return true
}

/** One direction of reading: its words, its weights, and the parses that were found. */
class Reader {
  readonly beam = new Beam(BEAM_WIDTH, LEAD)
  readonly scorer: StateScorer
  readonly #state = new ParseState()

  constructor(
    readonly words: SentenceWords,
    table: ActionTable,
  ) {
    this.scorer = new StateScorer(table)
  }

  search(): void {
    const { words, beam } = this
    beam.start(words.count)
    for (let step = 0; step < 2 * words.count; step++) beam.step(words, this.scorer)
  }

  /** What a tree scores. */
  score(heads: Int32Array): number {
    const { scorer } = this
    let sum = 0
    replay(heads, this.words, this.#state, (action) => {
      scorer.score(this.#state, this.words)
      sum += scorer.of(action)
    })
    return sum
  }
}

/**
 * Finds the tree of a sentence: the best parses from its beginning and the best ones from its end, and of these the one that both directions together
 * find the best. What one of them must decide early the other has seen already: what a clause hangs on that follows, where a list ends.
 */
export class Search {
  readonly #forward: Reader
  readonly #backward: Reader
  readonly #mirrored: SentenceWords
  #heads = new Int32Array(64)
  #other = new Int32Array(64)
  #best = new Int32Array(64)

  /** `words`: into which the sentences are read. */
  constructor(
    readonly words: SentenceWords,
    forward: ActionTable,
    backward: ActionTable,
  ) {
    this.#mirrored = new SentenceWords(words.clusters, words.senses)
    this.#forward = new Reader(words, forward)
    this.#backward = new Reader(this.#mirrored, backward)
  }

  /** Parses the sentence that was read, into `state`. */
  parse(state: ParseState): void {
    const { words } = this
    const { count } = words
    if (count > LONGEST_SEARCHED) {
      this.#follow(state)
      return
    }
    if (this.#heads.length <= count) {
      this.#heads = new Int32Array(2 * count)
      this.#other = new Int32Array(2 * count)
      this.#best = new Int32Array(2 * count)
    }
    this.#mirrored.mirror(words)
    this.#forward.search()
    this.#backward.search()
    let most = Number.NEGATIVE_INFINITY
    for (const isForward of [true, false]) {
      const [one, other] = isForward ? [this.#forward, this.#backward] : [this.#backward, this.#forward]
      // The other direction hardly finds a tree better than its own best one, and those that follow are worse.
      const otherBest = other.beam.states[0] as ParseState
      const best = otherBest.score + MISSED
      for (let k = 0; k < Math.min(one.beam.size, MOST_COMPARED) && (one.beam.states[k] as ParseState).score + best > most; k++) {
        const found = one.beam.states[k] as ParseState
        for (let i = 0; i < count; i++) this.#heads[i] = found.get(i, Field.Head)
        mirrorHeads(this.#heads, count, this.#other)
        // What both find best needs no comparing.
        const isBoth = k === 0 && otherBest.hasHeads(this.#other, count)
        const score = isBoth ? Number.POSITIVE_INFINITY : found.score + other.score(this.#other)
        if (score <= most) continue
        most = score
        this.#best.set((isForward ? this.#heads : this.#other).subarray(0, count))
      }
    }
    replay(this.#best, words, state)
  }

  /** Takes the best action until all words are attached. */
  #follow(state: ParseState): void {
    const { words } = this
    const { scorer } = this.#forward
    state.start(words.count)
    while (!state.isDone(words.count)) {
      let action = state.only(words.count)
      if (action === undefined) {
        scorer.score(state, words)
        const { left, right } = scorer
        const shift = state.next < words.count ? scorer.shift : Number.NEGATIVE_INFINITY
        action = state.depth > 1 && right > left && right > shift ? Action.RightArc : left > shift ? Action.LeftArc : Action.Shift
      }
      state.take(action, words)
    }
  }
}
