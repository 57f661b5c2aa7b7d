import { expect } from 'vitest'

/** Prepares work on an input of some size, and gives what is to be timed. */
export type Work = (size: number) => () => unknown

/** The larger input is so many times the smaller: linear work takes about as many times as long, quadratic work the square of it. */
const TIMES = 4
/** Between linear (4) and quadratic (16), nearer to the square: other processes may slow a run, they do not square it. */
const MOST = 10
/** Pairs of runs, of which the median counts. */
const PAIRS = 3
/** How often a growth that is too large is measured anew before it counts. */
const ROUNDS = 5
/** Milliseconds of the larger run below which the collector's and the clock's noise is larger than the work. */
const NOISE = 25

/** Processor time, in milliseconds. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times as long four times the input takes: the median of some pairs. */
function growth(work: Work, size: number): number {
  const ratios = Array.from({ length: PAIRS }, () => {
    const [small, large] = [cost(work(size)), cost(work(TIMES * size))]
    return large < NOISE ? 1 : large / Math.max(small, NOISE / TIMES)
  })
  return ratios.sort((a, b) => a - b)[PAIRS >> 1] as number
}

/**
 * Expects that work grows with its input, not with a power of it. It tells growth, not speed, so that a slow or busy machine never fails
 * it: `npm run bench` tells speed. Choose `size` so that work of quadratic time would take a tenth of a second and more at four times the size.
 */
export function expectLinear(work: Work, size: number): void {
  work(size)()
  const measured: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    measured.push(growth(work, size))
    if ((measured.at(-1) as number) < MOST) return
  }
  expect(Math.min(...measured), `${TIMES} times the input took ${measured.map((x) => x.toFixed(1)).join(', ')} times as long`).toBeLessThan(
    MOST,
  )
}
