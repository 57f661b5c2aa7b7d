import { PathProbability } from '../src/model/path-probability'
import { Transitions } from '../src/model/transitions'
import { LABELS, labelSpans } from '../src/names/name-labels'
import { allowedTransitions } from './names-labels'
import { viterbi } from './sequence-crf'
import type { SequenceData } from './sequence-data'

/** A find: its probability under the model, and whether it was right. */
export type Find = readonly [probability: number, right: boolean]

/** The finds that `scores` make in the sentences that `chosen` takes. */
export function findsOf(
  data: SequenceData,
  scores: Float32Array,
  transitionsOf: (sentence: number) => Float64Array,
  chosen: (sentence: number) => boolean,
): Find[] {
  const allowed = allowedTransitions()
  const finds: Find[] = []
  for (let s = 0; s + 1 < data.sentences.length; s++) {
    const first = data.sentences[s] as number
    const length = (data.sentences[s + 1] as number) - first
    if (length === 0 || !chosen(s)) continue
    const rows = Float64Array.from(scores.subarray(first * LABELS, (first + length) * LABELS))
    const transitions = transitionsOf(s)
    const path = viterbi(rows, length, LABELS, transitions, allowed)
    const spans = labelSpans(path, length)
    if (!spans.length) continue
    const solver = new PathProbability(new Transitions(LABELS, transitions), 1)
    solver.compute(rows, { first: 0, end: length, before: LABELS, after: -1 })
    const gold = new Set(labelSpans(data.labels.subarray(first, first + length), length).map((g) => `${g.first} ${g.end} ${g.type}`))
    for (const { first: from, end, type } of spans) finds.push([solver.probability(path, from, end), gold.has(`${from} ${end} ${type}`)])
  }
  return finds
}

/** Steps of the calibration table. */
const STEPS = 10
/** Finds that stand for what is not known: a step with few finds keeps near the probability itself. */
const PRIOR = 8

/** A table from probability (0, 0.1, … 1) to how often such finds are right: rising, by pooling neighbours that do not rise. */
export function calibrationTable(finds: readonly Find[]): number[] {
  const pools: { sum: number; count: number; steps: number }[] = []
  for (let step = 0; step <= STEPS; step++) {
    const near = finds.filter(([p]) => Math.round(p * STEPS) === step)
    const expected = step / STEPS
    let pool = { sum: near.filter(([, right]) => right).length + PRIOR * expected, count: near.length + PRIOR, steps: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count, steps: pool.steps + last.steps }
    }
    pools.push(pool)
  }
  return pools.flatMap(({ sum, count, steps }) => Array.from({ length: steps }, () => Math.round((1000 * sum) / count) / 1000))
}
