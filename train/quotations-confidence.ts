/* Trains how far a speaker is to be trusted: logistic regression with L2, full-batch gradient descent with momentum. */

import { coreKey, normalName, speakerNames } from '../corpora/read/compare'
import type { GoldInput } from '../corpora/read/stage-input'
import { type ConfidenceWeights, type Signal, signalsOf } from '../src/quotations/confidence'
import type { Decision } from '../src/quotations/decision'
import { type Rankers, readQuotations } from '../src/quotations/find'

const ROUNDS = 400
const RATE = 0.05
const MOMENTUM = 0.9
const L2 = 0.005
/** Signals seen less often are left out. */
const RAREST = 4

/** A quotation to which a speaker was found: its signals, and whether the speaker is right. */
export interface ConfidenceExample {
  readonly signals: readonly Signal[]
  readonly right: boolean
}

/**
 * One example for each quotation that gold has too and to which `rankers` find a speaker; they should not have learned from the
 * article. What they take for a title or scare quote counts as if it were spoken: most words that nobody said are found there.
 */
export function confidenceExamples({ gold, input }: GoldInput, rankers: Rankers): ConfidenceExample[] {
  const golds = new Map(gold.quotes.map((q) => [coreKey(gold.text, q.start, q.end), q]))
  const { article, decisions } = readQuotations(input, rankers)
  const spoken = readQuotations(input, rankers, { kind: (q) => spokenKind(decisions[q] as Decision) })
  return spoken.decisions.flatMap((supposed, q) => {
    const decision = decisions[q] as Decision
    const { source, ...found } = isSpoken(decision) ? decision : supposed
    const g = golds.get(coreKey(gold.text, found.span.start, found.span.end))
    if (!g || !source) return []
    const right = g.speaker !== '' && speakerNames(gold, g.speaker).includes(normalName(source.name))
    return [{ signals: signalsOf(article, q, { source, ...found }, decisions), right }]
  })
}

function isSpoken({ kinds }: Decision): boolean {
  return kinds[0]?.kind === 'direct' || kinds[0]?.kind === 'partial'
}

function spokenKind({ kinds }: Decision) {
  return kinds.find(({ kind }) => kind === 'direct' || kind === 'partial')?.kind
}

/** How a signal is brought to one scale. */
interface Scale {
  readonly mean: number
  readonly deviation: number
}

/** Trains the weights, to be applied to the signals as they are; rounded. */
export function trainConfidence(examples: readonly ConfidenceExample[]): ConfidenceWeights {
  const scales = scalesOf(examples)
  const names = [...scales.keys()].sort()
  const places = new Map(names.map((name, i) => [name, i]))
  const always = places.get('always')
  const rows = examples.map(({ signals, right }) => ({
    label: right ? 1 : 0,
    active: signals.flatMap(([name, value]) => {
      const at = places.get(name)
      if (at === undefined) return []
      const { mean, deviation } = scales.get(name) as Scale
      return [{ at, value: (value - mean) / deviation }]
    }),
  }))
  const weights = new Float64Array(names.length)
  const speed = new Float64Array(names.length)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(names.length)
    for (const { label, active } of rows) {
      let sum = 0
      for (const { at, value } of active) sum += (weights[at] as number) * value
      const error = (1 / (1 + Math.exp(-sum)) - label) / rows.length
      for (const { at, value } of active) gradient[at] = (gradient[at] as number) + error * value
    }
    for (let i = 0; i < weights.length; i++) {
      const held = i === always ? 0 : L2 * (weights[i] as number)
      speed[i] = MOMENTUM * (speed[i] as number) - RATE * ((gradient[i] as number) + held)
      weights[i] = (weights[i] as number) + (speed[i] as number)
    }
  }
  return unscaled(names, weights, scales)
}

/** The mean and deviation of the signals that are odds; those that are on or off are left as they are. */
function scalesOf(examples: readonly ConfidenceExample[]): Map<string, Scale> {
  const values = new Map<string, number[]>()
  for (const [name, value] of examples.flatMap((e) => e.signals)) {
    const list = values.get(name)
    if (list) list.push(value)
    else values.set(name, [value])
  }
  const scales = new Map<string, Scale>()
  for (const [name, list] of values) {
    if (list.length < RAREST) continue
    const mean = list.reduce((sum, v) => sum + v, 0) / list.length
    const variance = list.reduce((sum, v) => sum + (v - mean) ** 2, 0) / list.length
    scales.set(name, variance === 0 ? { mean: 0, deviation: 1 } : { mean, deviation: Math.sqrt(variance) })
  }
  return scales
}

function unscaled(names: readonly string[], weights: Float64Array, scales: ReadonlyMap<string, Scale>): ConfidenceWeights {
  const found = new Map<string, number>()
  let shift = 0
  names.forEach((name, i) => {
    const { mean, deviation } = scales.get(name) as Scale
    const weight = (weights[i] as number) / deviation
    found.set(name, weight)
    shift += weight * mean
  })
  found.set('always', (found.get('always') ?? 0) - shift)
  return new Map([...found].map(([name, weight]) => [name, Number(weight.toFixed(4))]))
}
