/** Precision, recall and F1 from 0 to 1, to four places, and how many there are in gold. */
export interface Score {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly n: number
}

/** A share from 0 to 1, to four places, and of how many. */
export interface Share {
  readonly value: number
  readonly of: number
}

/** Counts what is right, extra and missed, by keys that are equal where gold and found are the same. */
export class Count {
  right = 0
  extra = 0
  missed = 0

  /** Adds one document's; a key that is found twice is right once. `onError` hears of every other key. */
  add(gold: readonly string[], found: readonly string[], onError?: (what: 'extra' | 'missed', key: string) => void): void {
    const left = new Set(gold)
    for (const key of found) {
      if (left.delete(key)) this.right++
      else {
        this.extra++
        onError?.('extra', key)
      }
    }
    this.missed += left.size
    for (const key of left) onError?.('missed', key)
  }

  /** The score of all that was added. */
  get score(): Score {
    const { right, extra, missed } = this
    const p = right / (right + extra || 1)
    const r = right / (right + missed || 1)
    return { p: places(p), r: places(r), f1: places((2 * p * r) / (p + r || 1)), n: right + missed }
  }
}

/** `part` of `whole`. */
export function share(part: number, whole: number): Share {
  return { value: places(part / (whole || 1)), of: whole }
}

/** A number to four places. */
export function places(x: number): number {
  return Number(x.toFixed(4))
}
