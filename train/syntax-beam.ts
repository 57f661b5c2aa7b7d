/*
 * Goes on learning the parser's actions, now for the search that the parser makes: a structured perceptron over whole parses. Where the right parse
 * falls behind, weights are moved by where it is furthest behind (L. Huang, S. Fayong, Y. Guo: Structured perceptron with inexact search, NAACL 2012).
 */
import { ActionFeatures } from '../src/syntax/action-features'
import { Beam } from '../src/syntax/beam'
import { Action, ParseState } from '../src/syntax/state'
import { type ActionScorer, StateScorer } from '../src/syntax/state-scorer'
import type { SentenceWords } from '../src/syntax/words'
import { LeftOut, type Perceptron } from './perceptron'
import type { Random } from './random'
import { ACTIONS, type ActionData, Oracle } from './syntax-actions'

/** Which share of the features is left out at a time: without it sentences are learnt by heart. */
const LEFT_OUT = 0.2
/** How far a mistake moves a weight; the weights that were there are taken that often, so that it is little to them. */
const UNIT = 4

/** Scores states by the weights as they are. */
class LearningScorer implements ActionScorer {
  readonly #places: Int32Array
  readonly #scores = new Int32Array(ACTIONS.length)

  constructor(
    readonly perceptron: Perceptron,
    readonly leftOut: LeftOut,
    size: number,
  ) {
    this.#places = new Int32Array(size)
  }

  #find(features: Int32Array): number {
    return this.perceptron.places.find(this.leftOut.apply(features), this.#places)
  }

  score(features: Int32Array): void {
    this.perceptron.score(this.#places, this.#find(features), this.#scores)
  }

  get shift(): number {
    return this.#scores[Action.Shift] as number
  }

  get left(): number {
    return this.#scores[Action.LeftArc] as number
  }

  get right(): number {
    return this.#scores[Action.RightArc] as number
  }

  /** Moves the weights of an action. */
  move(features: Int32Array, action: number, by: number): void {
    this.perceptron.add(this.#places, this.#find(features), action, by)
  }
}

/** Searches one sentence, and learns from where the right parse falls behind. */
class Lesson {
  readonly #features = new ActionFeatures()
  readonly #beam: Beam
  readonly #scorer: LearningScorer
  readonly #states: StateScorer
  /** The right parse so far, and another to go the same way again. */
  readonly #gold = new ParseState()
  readonly #replayed = new ParseState()
  /** By step and place in the beam: the place in the step before, and the action. */
  #parents = new Int32Array(0)
  #actions = new Uint8Array(0)
  /** By step: the action of the right parse. */
  #goldActions = new Uint8Array(0)

  constructor(
    readonly words: SentenceWords,
    perceptron: Perceptron,
    readonly leftOut: LeftOut,
    readonly width: number,
  ) {
    this.#beam = new Beam(width)
    this.#scorer = new LearningScorer(perceptron, leftOut, this.#features.size)
    this.#states = new StateScorer(this.#scorer)
  }

  /** Searches the sentence that was read; returns whether it found the right parse, and else moves weights. */
  take(oracle: Oracle): boolean {
    const { words, width } = this
    const beam = this.#beam
    const gold = this.#gold
    const steps = 2 * words.count
    if (this.#goldActions.length < steps) {
      this.#parents = new Int32Array(2 * steps * width)
      this.#actions = new Uint8Array(2 * steps * width)
      this.#goldActions = new Uint8Array(2 * steps)
    }
    this.leftOut.choose()
    this.#states.clear()
    oracle.start()
    gold.start(words.count)
    beam.start(words.count)
    // The place of the right parse in the beam, -1 once it is lost; the step in which it is furthest behind.
    let goldAt = 0
    let furthest = Number.NEGATIVE_INFINITY
    let furthestStep = -1
    for (let step = 0; step < steps; step++) {
      beam.step(words, this.#states)
      const action = this.#goldAction(oracle, goldAt)
      this.#goldActions[step] = action
      oracle.take(action, gold)
      gold.take(action, words)
      let at = -1
      for (let k = 0; k < beam.size; k++) {
        this.#parents[step * width + k] = beam.parents[k] as number
        this.#actions[step * width + k] = beam.actions[k] as number
        if (goldAt >= 0 && beam.parents[k] === goldAt && beam.actions[k] === action) at = k
      }
      goldAt = at
      const behind = (beam.states[0] as ParseState).score - gold.score
      if (at !== 0 && behind > furthest) {
        furthest = behind
        furthestStep = step
      }
    }
    if (goldAt === 0) return true
    this.#move(furthestStep + 1)
    return false
  }

  /** The next action of the right parse, of several the one that scores best; adds its score to the parse. */
  #goldAction(oracle: Oracle, goldAt: number): Action {
    const { count } = this.words
    const gold = this.#gold
    const only = gold.only(count)
    if (only !== undefined) return only
    if (goldAt < 0) this.#states.score(gold, this.words)
    const scoreOf = (a: Action) => (goldAt < 0 ? gold.score + this.#states.of(a) : this.#beam.scoreOf(goldAt, a))
    let best: Action | undefined
    for (const a of ACTIONS)
      if (gold.allows(a, count) && oracle.cost(a, gold) === 0 && (best === undefined || scoreOf(a) > scoreOf(best))) best = a
    if (best === undefined) throw new Error('no action leads to the tree')
    gold.score = scoreOf(best)
    return best
  }

  /** Moves weights for the first `steps` of the right parse, and against those of the parse that was best after them. */
  #move(steps: number): void {
    const found = new Uint8Array(steps)
    for (let step = steps - 1, k = 0; step >= 0; step--) {
      found[step] = this.#actions[step * this.width + k] as number
      k = this.#parents[step * this.width + k] as number
    }
    let same = 0
    while (found[same] === this.#goldActions[same]) same++
    this.#moveAlong(this.#goldActions, same, steps, UNIT)
    this.#moveAlong(found, same, steps, -UNIT)
  }

  #moveAlong(actions: Uint8Array, from: number, to: number, by: number): void {
    const { words } = this
    const state = this.#replayed
    state.start(words.count)
    for (let step = 0; step < to; step++) {
      const action = actions[step] as Action
      if (step >= from && state.only(words.count) === undefined) this.#scorer.move(this.#features.look(state, words), action, by)
      state.take(action, words)
    }
  }
}

/** Learns for a beam of `width`, from the weights that are there already. */
export function learnBeam(
  { words, trees, read }: ActionData,
  perceptron: Perceptron,
  width: number,
  epochs: number,
  random: Random,
  log: (line: string) => void,
): void {
  perceptron.restart(UNIT)
  const lesson = new Lesson(words, perceptron, new LeftOut(new ActionFeatures().size, LEFT_OUT, random), width)
  const order = Int32Array.from(trees, (_, i) => i)
  const oracles = trees.map((tree) => new Oracle(tree))
  for (let epoch = 1; epoch <= epochs; epoch++) {
    random.shuffle(order)
    let right = 0
    for (const i of order) {
      read(i)
      if (lesson.take(oracles[i] as Oracle)) right++
      perceptron.tick()
    }
    log(`search, epoch ${epoch} of ${epochs}: ${((100 * right) / order.length).toFixed(2)} % of the sentences right`)
  }
}
