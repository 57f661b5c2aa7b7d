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
  const weights = new Float64Array(RANKER_SIZE)
  let gradient = new Float64Array(RANKER_SIZE)
  let loss = lossOf(usable, penalties, weights, gradient)
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
      nextLoss = lossOf(usable, penalties, next, nextGradient)
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

/** How strongly each weight is held back. */
function penaltiesOf(choices: readonly Choice[], l2: number): Float64Array {
  const counts = new Float64Array(RANKER_SIZE)
  for (const { candidates } of choices) for (const place of new Set(candidates.flat())) counts[place] = (counts[place] as number) + 1
  return counts.map((n) => l2 * Math.sqrt(Math.max(n, 1)))
}

/** The loss at these weights: how improbable the right candidates are, and the size of the weights. Fills in its gradient. */
function lossOf(choices: readonly Choice[], penalties: Float64Array, weights: Float64Array, gradient: Float64Array): number {
  let loss = 0
  for (let i = 0; i < RANKER_SIZE; i++) {
    const held = (penalties[i] as number) * (weights[i] as number)
    gradient[i] = held
    loss += (held * (weights[i] as number)) / 2
  }
  for (const { candidates, right } of choices) {
    const scores = candidates.map((places) => {
      let sum = 0
      for (const place of places) sum += weights[place] as number
      return sum
    })
    const top = Math.max(...scores)
    const powers = scores.map((s) => Math.exp(s - top))
    const total = powers.reduce((a, b) => a + b, 0)
    const good = powers.reduce((sum, p, i) => (right[i] ? sum + p : sum), 0) || 1e-30
    loss -= Math.log(good / total)
    candidates.forEach((places, i) => {
      const p = powers[i] as number
      const g = p / total - (right[i] ? p / good : 0)
      if (g !== 0) for (const place of places) gradient[place] = (gradient[place] as number) + g
    })
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
