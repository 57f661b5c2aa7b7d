/*
 * Learns the parser's actions: an averaged perceptron on the states that it leads itself to, with a dynamic oracle (Y. Goldberg, J. Nivre: Training
 * deterministic parsers with non-deterministic oracles, TACL 2013).
 */
import { ACTION_FEATURES, actionFeatures } from '../src/syntax/action-features'
import { LEFT_ARC, ParseState, RIGHT_ARC, SHIFT } from '../src/syntax/state'
import type { SentenceWords } from '../src/syntax/words'
import { Perceptron } from './perceptron'
import type { Random } from './random'

/** How many right heads and dependents of a gold tree an action makes impossible. */
export class Oracle {
  readonly #inStack: Uint8Array
  /** Of each word, its dependents. */
  readonly #children: number[][]

  constructor(readonly heads: Int32Array) {
    this.#inStack = new Uint8Array(heads.length + 1)
    this.#children = Array.from({ length: heads.length + 1 }, () => [])
    heads.forEach((head, word) => {
      this.#children[head]?.push(word)
    })
  }

  start(): void {
    this.#inStack.fill(0)
  }

  took(action: number, before: number, next: number): void {
    if (action === SHIFT) this.#inStack[next] = 1
    else this.#inStack[before] = 0
  }

  cost(action: number, state: ParseState): number {
    const s0 = state.fromTop(0)
    const s1 = state.fromTop(1)
    const { next } = state
    const { heads } = this
    if (action === SHIFT) {
      const head = heads[next] as number
      let cost = head < next && head !== s0 && this.#inStack[head] ? 1 : 0
      for (const child of this.#children[next] as number[]) {
        if (child > next) break
        cost += this.#inStack[child] as number
      }
      return cost
    }
    const head = heads[s0] as number
    const children = this.#children[s0] as number[]
    let cost = 0
    for (let i = children.length - 1; i >= 0 && (children[i] as number) >= next; i--) cost++
    if (action === LEFT_ARC) return cost + (head === s1 || head > next ? 1 : 0)
    return cost + (head >= next ? 1 : 0)
  }
}

/** Sentences to learn from: `read(i)` fills the words of one. */
export interface ActionData {
  readonly words: SentenceWords
  readonly trees: readonly { readonly heads: Int32Array }[]
  read(i: number): void
}

/** Which share of the wrong actions is followed, once the first epoch is over. */
const FOLLOWED = 0.9

export function learnActions(data: ActionData, epochs: number, random: Random, log: (line: string) => void): Perceptron {
  const { words, trees } = data
  const perceptron = new Perceptron(4)
  const oracles = trees.map(({ heads }) => new Oracle(heads))
  const state = new ParseState()
  const features = new Int32Array(ACTION_FEATURES)
  const scores = new Float64Array(4)
  const order = Int32Array.from(trees, (_, i) => i)
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
        actionFeatures(state, words, features)
        if (epoch === 1) perceptron.count(features)
        perceptron.score(features, scores)
        let best = -1 as -1 | 0 | 1 | 2
        let bestGood = -1 as -1 | 0 | 1 | 2
        let least = Number.POSITIVE_INFINITY
        const costs: [number, number, number] = [0, 0, 0]
        for (const a of [SHIFT, LEFT_ARC, RIGHT_ARC] as const) {
          if (!state.allows(a, count)) continue
          costs[a] = oracle.cost(a, state)
          if (costs[a] < least) least = costs[a]
          if (best < 0 || (scores[a] as number) > (scores[best] as number)) best = a
        }
        for (const a of [SHIFT, LEFT_ARC, RIGHT_ARC] as const)
          if (state.allows(a, count) && costs[a] === least && (bestGood < 0 || (scores[a] as number) > (scores[bestGood] as number)))
            bestGood = a
        perceptron.tick()
        all++
        let action = best
        if (costs[best as 0] !== least) {
          perceptron.add(features, bestGood, 1)
          perceptron.add(features, best, -1)
          if (epoch === 1 || random.next() > FOLLOWED) action = bestGood
        } else right++
        const top = state.fromTop(0)
        oracle.took(action, top, state.next)
        state.take(action, words)
      }
    }
    log(`actions, epoch ${epoch} of ${epochs}: ${((100 * right) / all).toFixed(2)} % without cost`)
  }
  return perceptron
}
