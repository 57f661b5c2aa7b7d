/* Trains rankers: log-linear over the candidates of each choice, with L2, by L-BFGS over all choices at once. */
import { RANKER_SIZE } from '../src/quotations/weights'

/** One choice: the features of each candidate as places among the weights, and which candidates are right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

const MOST_ROUNDS = 80
/** The share of the loss by which a round must lower it for another to follow. */
const LEAST_GAIN = 1e-5
/** Steps and changes of the gradient that are remembered, to tell how the loss curves. */
const REMEMBERED = 8
/** How often a step is halved while it does not lower the loss enough. */
const MOST_HALVINGS = 20
/** The share of the expected fall of the loss that a step must bring. */
const ENOUGH = 1e-4

/** What is too small to change a weight. */
const FLAT = 1e-9

/** A step taken, and how it changed the gradient. */
interface Step {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly product: number
}

/**
 * Trains a log-linear ranker: raises the probability that the softmax over the candidates gives to the right ones together. A weight is
 * held back by `l2` times the square root of the number of choices it takes part in, so that frequent features need not all be strong.
 * Features seen once stay: they take up what is peculiar to one choice, which else would bend the weights that all share.
 */
export function trainRanker(choices: readonly Choice[], l2: number): Float32Array {
  const usable = choices.filter((c) => c.right.some(Boolean) && c.right.length > 1)
  const penalties = penaltiesOf(usable, l2)
  const packed = pack(usable)
  const weights = new Float64Array(RANKER_SIZE)
  let gradient = new Float64Array(RANKER_SIZE)
  let loss = lossOf(packed, penalties, weights, gradient)
  const steps: Step[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const direction = directionOf(gradient, steps)
    const slope = dot(gradient, direction)
    const next = new Float64Array(RANKER_SIZE)
    const nextGradient = new Float64Array(RANKER_SIZE)
    let nextLoss = loss
    let length = 1
    for (let halved = 0; halved < MOST_HALVINGS; halved++) {
      for (let i = 0; i < RANKER_SIZE; i++) next[i] = (weights[i] as number) + length * (direction[i] as number)
      nextLoss = lossOf(packed, penalties, next, nextGradient)
      if (nextLoss <= loss + ENOUGH * length * slope) break
      length /= 2
    }
    const moved = next.map((w, i) => w - (weights[i] as number))
    const turned = nextGradient.map((g, i) => g - (gradient[i] as number))
    const product = dot(moved, turned)
    if (product > 0) steps.push({ moved, turned, product })
    if (steps.length > REMEMBERED) steps.shift()
    const gain = loss - nextLoss
    weights.set(next)
    gradient = nextGradient
    loss = nextLoss
    if (gain < LEAST_GAIN * loss) break
  }
  return Float32Array.from(weights)
}

/** Choices one after another, in flat lists: their candidates, and the places of these among the weights. */
interface Packed {
  readonly places: Int32Array
  /** For each candidate where its places begin; one more at the end. */
  readonly starts: Int32Array
  readonly right: Uint8Array
  /** For each choice its first candidate; one more at the end. */
  readonly first: Int32Array
}

function pack(choices: readonly Choice[]): Packed {
  const candidates = choices.flatMap((c) => c.candidates)
  const starts = new Int32Array(candidates.length + 1)
  candidates.forEach((places, i) => {
    starts[i + 1] = (starts[i] as number) + places.length
  })
  const places = new Int32Array(starts[candidates.length] as number)
  candidates.forEach((own, i) => {
    places.set(own, starts[i])
  })
  const first = new Int32Array(choices.length + 1)
  choices.forEach((c, i) => {
    first[i + 1] = (first[i] as number) + c.candidates.length
  })
  return { places, starts, right: Uint8Array.from(choices.flatMap((c) => c.right.map(Number))), first }
}

/** How strongly each weight is held back. */
function penaltiesOf(choices: readonly Choice[], l2: number): Float64Array {
  const counts = new Float64Array(RANKER_SIZE)
  for (const { candidates } of choices) for (const place of new Set(candidates.flat())) counts[place] = (counts[place] as number) + 1
  return counts.map((n) => l2 * Math.sqrt(Math.max(n, 1)))
}

/** The loss at these weights: how improbable the right candidates are, and the size of the weights. Fills in its gradient. */
function lossOf({ places, starts, right, first }: Packed, penalties: Float64Array, weights: Float64Array, gradient: Float64Array): number {
  let loss = 0
  for (let i = 0; i < RANKER_SIZE; i++) {
    const held = (penalties[i] as number) * (weights[i] as number)
    gradient[i] = held
    loss += (held * (weights[i] as number)) / 2
  }
  const scores = new Float64Array(right.length)
  for (let choice = 0; choice + 1 < first.length; choice++) {
    const [from, to] = [first[choice] as number, first[choice + 1] as number]
    let top = Number.NEGATIVE_INFINITY
    for (let c = from; c < to; c++) {
      let sum = 0
      const end = starts[c + 1] as number
      for (let k = starts[c] as number; k < end; k++) sum += weights[places[k] as number] as number
      scores[c] = sum
      if (sum > top) top = sum
    }
    let total = 0
    let good = 0
    for (let c = from; c < to; c++) {
      const power = Math.exp((scores[c] as number) - top)
      scores[c] = power
      total += power
      if (right[c]) good += power
    }
    good ||= 1e-30
    loss -= Math.log(good / total)
    for (let c = from; c < to; c++) {
      const power = scores[c] as number
      const slope = power / total - (right[c] ? power / good : 0)
      if (Math.abs(slope) < FLAT) continue
      const end = starts[c + 1] as number
      for (let k = starts[c] as number; k < end; k++) gradient[places[k] as number] = (gradient[places[k] as number] as number) + slope
    }
  }
  return loss
}

/** Where to go from here: down the gradient, bent by how the steps before turned it. */
function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((g) => -g)
  const add = (times: number, of: Float64Array) => {
    for (let i = 0; i < RANKER_SIZE; i++) direction[i] = (direction[i] as number) + times * (of[i] as number)
  }
  const scale = (times: number) => {
    for (let i = 0; i < RANKER_SIZE; i++) direction[i] = (direction[i] as number) * times
  }
  const last = steps.at(-1)
  if (!last) {
    scale(1 / (Math.sqrt(dot(gradient, gradient)) || 1))
    return direction
  }
  const shares: number[] = []
  for (let k = steps.length - 1; k >= 0; k--) {
    const { moved, turned, product } = steps[k] as Step
    shares[k] = dot(moved, direction) / product
    add(-(shares[k] as number), turned)
  }
  scale(last.product / dot(last.turned, last.turned))
  steps.forEach(({ moved, turned, product }, k) => {
    add((shares[k] as number) - dot(turned, direction) / product, moved)
  })
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
