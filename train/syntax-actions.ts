/*
 * Learns the parser's actions: an averaged perceptron on the states that it leads itself to, with a dynamic oracle (Y. Goldberg, J. Nivre: Training
 * deterministic parsers with non-deterministic oracles, TACL 2013).
 */
import { ActionFeatures } from '../src/syntax/action-features'
import { Action, ParseState } from '../src/syntax/state'
import type { SentenceWords } from '../src/syntax/words'
import { FeaturePlaces, Perceptron } from './perceptron'
import type { Random } from './random'

/** A tree to learn from. */
interface LearntTree {
  readonly heads: Int32Array
  /** Words that may hang on any other, by 1. */
  readonly open?: Uint8Array
}

/** The head of words that may hang on any. */
const OPEN = -9

/** How many arcs of a gold tree an action makes impossible. */
export class Oracle {
  readonly #inStack: Uint8Array
  /** Of each word, its dependents. */
  readonly #children: number[][]

  /** The heads; of words that may hang on any, that of no word. */
  readonly heads: Int32Array

  constructor({ heads, open }: LearntTree) {
    this.heads = heads.map((head, word) => (open?.[word] ? OPEN : head))
    this.#inStack = new Uint8Array(heads.length + 1)
    this.#children = Array.from({ length: heads.length + 1 }, () => [])
    this.heads.forEach((head, word) => {
      this.#children[head]?.push(word)
    })
  }

  /** Begins anew. */
  start(): void {
    this.#inStack.fill(0)
  }

  /** Takes note of an action that is about to be taken. */
  take(action: Action, state: ParseState): void {
    if (action === Action.Shift) this.#inStack[state.next] = 1
    else this.#inStack[state.fromTop(0)] = 0
  }

  cost(action: Action, state: ParseState): number {
    const top = state.fromTop(0)
    const { next } = state
    if (action === Action.Shift) {
      const head = this.heads[next] as number
      let cost = head !== OPEN && head < next && head !== top ? (this.#inStack[head] as number) : 0
      for (const child of this.#children[next] as number[]) {
        if (child > next) break
        cost += this.#inStack[child] as number
      }
      return cost
    }
    const head = this.heads[top] as number
    const children = this.#children[top] as number[]
    let cost = 0
    for (let i = children.length - 1; i >= 0 && (children[i] as number) >= next; i--) cost++
    if (action === Action.LeftArc) return cost + (head === state.fromTop(1) || head > next ? 1 : 0)
    return cost + (head >= next ? 1 : 0)
  }
}

/** Sentences to learn from: `read(i)` fills the words of one. */
export interface ActionData {
  readonly words: SentenceWords
  readonly trees: readonly LearntTree[]
  read(i: number): void
}

/** Which share of the wrong actions is followed, once the first epoch is over. */
const FOLLOWED = 0.9
/** Room for two to this power of features. */
const BITS = 21

/** In the order in which equal ones are preferred. */
export const ACTIONS = [Action.LeftArc, Action.RightArc, Action.Shift] as const

/** Learns the weights of the actions, of features that are seen `least` times. */
export function learnActions(data: ActionData, epochs: number, least: number, random: Random, log: (line: string) => void): Perceptron {
  const { words, trees } = data
  const oracles = trees.map((tree) => new Oracle(tree))
  const state = new ParseState()
  const features = new ActionFeatures()
  const found = new FeaturePlaces(BITS, least, ACTIONS.length)
  trees.forEach((_, i) => {
    data.read(i)
    const oracle = oracles[i] as Oracle
    oracle.start()
    state.start(words.count)
    while (!state.isDone(words.count)) {
      const only = state.only(words.count)
      if (only === undefined) found.count(features.look(state, words))
      const action = only ?? ACTIONS.find((a) => state.allows(a, words.count) && oracle.cost(a, state) === 0) ?? Action.Shift
      oracle.take(action, state)
      state.take(action, words)
    }
  })
  found.close()
  log(`actions: ${found.size} features`)
  const perceptron = new Perceptron(found, ACTIONS.length)
  const places = new Int32Array(features.size)
  const scores = new Int32Array(ACTIONS.length)
  const order = Int32Array.from(trees, (_, i) => i)
  const costs = [0, 0, 0] as [number, number, number]
  for (let epoch = 1; epoch <= epochs; epoch++) {
    random.shuffle(order)
    let [right, all] = [0, 0]
    for (const i of order) {
      data.read(i)
      const { count } = words
      const oracle = oracles[i] as Oracle
      oracle.start()
      state.start(count)
      while (!state.isDone(count)) {
        const only = state.only(count)
        if (only !== undefined) {
          oracle.take(only, state)
          state.take(only, words)
          continue
        }
        const length = found.find(features.look(state, words), places)
        perceptron.score(places, length, scores)
        let least = Number.POSITIVE_INFINITY
        let best: Action | undefined
        for (const a of ACTIONS) {
          if (!state.allows(a, count)) continue
          costs[a] = oracle.cost(a, state)
          least = Math.min(least, costs[a])
          if (best === undefined || (scores[a] as number) > (scores[best] as number)) best = a
        }
        let good: Action | undefined
        for (const a of ACTIONS)
          if (state.allows(a, count) && costs[a] === least && (good === undefined || (scores[a] as number) > (scores[good] as number)))
            good = a
        if (best === undefined || good === undefined) throw new Error('no action can be taken')
        let action = best
        all++
        if (best !== good && (costs[best] as number) > least) {
          perceptron.add(places, length, good, 1)
          perceptron.add(places, length, best, -1)
          if (epoch === 1 || random.next() > FOLLOWED) action = good
        } else right++
        oracle.take(action, state)
        state.take(action, words)
      }
      perceptron.tick()
    }
    log(`actions, epoch ${epoch} of ${epochs}: ${((100 * right) / all).toFixed(2)} % without cost`)
  }
  return perceptron
}
