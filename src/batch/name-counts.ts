/** A name and how often it was met. */
export interface CountedName {
  readonly name: string
  readonly count: number
}

/** The most frequent of what was counted. */
export function mostFrequent(counts: ReadonlyMap<string, number>, most: number): CountedName[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most)
}
