/*
 * Learns the relations of words to their heads: an averaged perceptron over whole trees, heads before dependents, on the relations that it gives
 * itself.
 */
import { LabelContext, relationBit } from '../src/syntax/label-features'
import { pairOf } from '../src/syntax/model'
import { Field, ParseState } from '../src/syntax/state'
import type { SentenceWords } from '../src/syntax/words'
import { FeaturePlaces, LeftOut, Perceptron } from './perceptron'
import type { Random } from './random'

/** Trees to learn from. */
export interface LabelData {
  readonly words: SentenceWords
  /** How many there are. */
  readonly size: number
  /** Fills words and state, with heads; returns the numbers of the relations, -1 where none is to be learnt. */
  read(i: number, state: ParseState): ArrayLike<number>
}

/** What was learnt: weights by feature, and the relations that pairs of parts of speech have. */
export interface LearntLabels {
  readonly rows: Map<number, Float32Array>
  readonly candidates: ReadonlyMap<number, readonly number[]>
}

/** Room for two to this power of features. */
const BITS = 19
/** Which share of the features is left out at a time. */
const LEFT_OUT = 0.2

/** Learns the weights of `relations`, of features that are seen `least` times. */
export function learnLabels(
  relations: readonly string[],
  data: LabelData,
  epochs: number,
  least: number,
  random: Random,
  log: (line: string) => void,
): LearntLabels {
  const { words } = data
  const state = new ParseState()
  const context = new LabelContext()
  const bits = relations.map(relationBit)
  const candidatesOf = new Map<number, number[]>()
  const found = new FeaturePlaces(BITS, least)
  for (let i = 0; i < data.size; i++) {
    const gold = data.read(i, state)
    context.start(words, state)
    for (let o = 0; o < words.count; o++) {
      const d = context.order[o] as number
      const truth = gold[d] as number
      if (truth < 0) continue
      found.count(context.look(d))
      context.give(d, truth, bits[truth] as number)
      const pair = pairOf(words, d, state.get(d, Field.Head))
      const list = candidatesOf.get(pair)
      if (!list) candidatesOf.set(pair, [truth])
      else if (!list.includes(truth)) list.push(truth)
    }
  }
  found.close()
  log(`relations: ${found.size} features`)
  const perceptron = new Perceptron(found, relations.length)
  const places = new Int32Array(context.size)
  const leftOut = new LeftOut(context.size, LEFT_OUT, random)
  const scores = new Int32Array(relations.length)
  const order = Int32Array.from({ length: data.size }, (_, i) => i)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    random.shuffle(order)
    let [right, all] = [0, 0]
    for (const i of order) {
      const gold = data.read(i, state)
      context.start(words, state)
      for (let o = 0; o < words.count; o++) {
        const d = context.order[o] as number
        const truth = gold[d] as number
        const candidates = candidatesOf.get(pairOf(words, d, state.get(d, Field.Head))) ?? [Math.max(0, truth)]
        let given = candidates[0] as number
        if (candidates.length > 1) {
          leftOut.choose()
          const length = found.find(leftOut.apply(context.look(d)), places)
          perceptron.score(places, length, scores)
          for (const label of candidates) if ((scores[label] as number) > (scores[given] as number)) given = label
          if (given !== truth && truth >= 0) {
            perceptron.add(places, length, truth, 1)
            perceptron.add(places, length, given, -1)
          }
        }
        if (truth >= 0) all++
        if (given === truth) right++
        context.give(d, given, bits[given] as number)
      }
      perceptron.tick()
    }
    log(`relations, epoch ${epoch} of ${epochs}: ${((100 * right) / all).toFixed(2)} % right`)
  }
  return { rows: perceptron.rows(), candidates: candidatesOf }
}
