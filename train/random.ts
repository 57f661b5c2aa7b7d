/** A stream of numbers that the same seed always gives again. */
export interface Random {
  /** The next number, from 0 up to 1. */
  next(): number
  /** The next whole number, from 0 up to `below`. */
  below(below: number): number
  /** Puts `items` in another order, in place. */
  shuffle<T>(items: T[] | Int32Array): void
}

/** Makes a stream of numbers from `seed` (mulberry32, by Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    shuffle(items) {
      const list = items as unknown[]
      for (let i = list.length - 1; i > 0; i--) {
        const j = below(i + 1)
        const item = list[i]
        list[i] = list[j]
        list[j] = item
      }
    },
  }
}
