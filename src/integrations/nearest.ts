/** The items most like `wanted` by their text, best first, at most `most`; ties keep their order. */
export function nearest<T>(items: readonly T[], textOf: (item: T) => string, wanted: string, most: number): T[] {
  const pairs = letterPairs(wanted)
  return items
    .map((item) => ({ item, likeness: likeness(letterPairs(textOf(item)), pairs) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ item }) => item)
}

/** Pairs of neighbouring letters, case and marks aside; a text of one letter is its own pair. */
function letterPairs(text: string): Set<string> {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const pairs = new Set<string>(letters.length === 1 ? [letters] : [])
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2))
  return pairs
}

/** Dice's coefficient of two sets: 1 where they are equal, 0 where they share nothing. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}
