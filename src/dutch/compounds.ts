/** Where the last part of a compound is looked for, in UTF-16 code units. */
export interface PartBounds {
  /** Shortest last part. */
  readonly shortest: number
  /** Fewest before it. */
  readonly from: number
  /** Fewer than so many before it. */
  readonly to: number
}

/** What `look` knows of the longest last part of a compound: *deur* of *schooldeur*; `undefined` where it knows none. */
export function byLastPart<T>(compound: string, { shortest, from, to }: PartBounds, look: (part: string) => T | undefined): T | undefined {
  for (let i = from; i <= compound.length - shortest && i < to; i++) {
    const known = look(compound.slice(i))
    if (known !== undefined) return known
  }
  return undefined
}
