/*
 * Learns the relations of words to their heads: an averaged perceptron over whole trees, heads before dependents, on the relations that it gives
 * itself.
 */
import { LabelContext, relationBit } from '../src/syntax/label-features'
import { pairOf } from '../src/syntax/model'
import type { ParseState } from '../src/syntax/state'
import { HEAD } from '../src/syntax/state'
import type { SentenceWords } from '../src/syntax/words'
import type { Random } from './random'

/** Weights of features for labels, by hash. */
const BITS = 23


export interface LabelData {
  readonly words: SentenceWords
  readonly size: number
  /** Fills words and state, with heads; returns the numbers of the relations. */
  read(i: number, state: ParseState): ArrayLike<number>
}

export class LabelLearner {
  readonly weights = new Float32Array(1 << BITS)
  readonly #sums = new Float64Array(1 << BITS)
  readonly counts = new Map<number, number>()
  readonly candidates = new Map<number, number[]>()
  readonly bits: readonly number[]
  #time = 1

  constructor(readonly relations: readonly string[]) {
    this.bits = relations.map(relationBit)
  }

  place(feature: number, label: number): number {
    return (feature ^ Math.imul(label + 1, 0x9e3779b1)) >>> (32 - BITS)
  }

  score(features: Int32Array, label: number): number {
    let sum = 0
    for (let f = 0; f < features.length; f++) sum += this.weights[this.place(features[f] as number, label)] as number
    return sum
  }

  #add(features: Int32Array, label: number, by: number): void {
    for (let f = 0; f < features.length; f++) {
      const at = this.place(features[f] as number, label)
      this.weights[at] = (this.weights[at] as number) + by
      this.#sums[at] = (this.#sums[at] as number) + by * this.#time
    }
  }

  best(features: Int32Array, candidates: readonly number[]): number {
    let best = candidates[0] as number
    let top = Number.NEGATIVE_INFINITY
    for (const label of candidates) {
      const score = this.score(features, label)
      if (score > top) {
        top = score
        best = label
      }
    }
    return best
  }

  learn(data: LabelData, state: ParseState, epochs: number, random: Random, log: (line: string) => void): void {
    const { words } = data
    const context = new LabelContext()
    const order = Int32Array.from({ length: data.size }, (_, i) => i)
    for (const i of order) {
      const gold = data.read(i, state)
      for (let d = 0; d < words.count; d++) {
        const pair = pairOf(words, d, state.get(d, HEAD))
        const list = this.candidates.get(pair)
        if (!list) this.candidates.set(pair, [gold[d] as number])
        else if (!list.includes(gold[d] as number)) list.push(gold[d] as number)
      }
    }
    for (let epoch = 1; epoch <= epochs; epoch++) {
      random.shuffle(order)
      let [right, all] = [0, 0]
      for (const i of order) {
        const gold = data.read(i, state)
        context.start(words, state)
        for (let o = 0; o < words.count; o++) {
          const d = context.order[o] as number
          const truth = gold[d] as number
          const candidates = this.candidates.get(pairOf(words, d, state.get(d, HEAD))) as number[]
          context.look(d)
          if (epoch === 1) for (const f of context.features) this.counts.set(f, (this.counts.get(f) ?? 0) + 1)
          let given = truth
          if (candidates.length > 1) {
            given = this.best(context.features, candidates)
            this.#time++
            if (given !== truth) {
              this.#add(context.features, truth, 1)
              this.#add(context.features, given, -1)
            }
          }
          all++
          if (given === truth) right++
          context.give(d, given, this.bits[given] as number)
        }
      }
      log(`relations, epoch ${epoch} of ${epochs}: ${((100 * right) / all).toFixed(2)} % right`)
    }
    for (let i = 0; i < this.weights.length; i++) this.weights[i] = (this.weights[i] as number) - (this.#sums[i] as number) / this.#time
  }

  /** The weights of features seen `least` times, by feature. */
  rows(least: number): Map<number, Float32Array> {
    const rows = new Map<number, Float32Array>()
    for (const [feature, n] of this.counts) {
      if (n < least) continue
      const row = Float32Array.from(this.relations, (_, label) => this.weights[this.place(feature, label)] as number)
      if (row.some((w) => w !== 0)) rows.set(feature, row)
    }
    return rows
  }
}
