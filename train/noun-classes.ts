import { NounBit } from '../src/coreference/nouns'

/** The bit of each lexicographer class of Open Dutch WordNet. */
const BITS: Readonly<Record<string, number>> = {
  person: NounBit.Person,
  group: NounBit.Group,
  communication: NounBit.Document,
  location: NounBit.Place,
  artifact: NounBit.Thing,
  substance: NounBit.Thing,
  animal: NounBit.Thing,
  food: NounBit.Thing,
  body: NounBit.Thing,
  plant: NounBit.Thing,
  object: NounBit.Thing,
  act: NounBit.Act,
  event: NounBit.Act,
  process: NounBit.Act,
  phenomenon: NounBit.Act,
  time: NounBit.Time,
  quantity: NounBit.Time,
}

/** The classes of one line of `wordnet-classes-nl.tsv` (`person:4 act:1`): bits of all that carry a fourth of the senses, and of the first shifted by 8. */
export function packClasses(counts: string): number {
  const senses = counts.split(' ').map((part) => {
    const at = part.lastIndexOf(':')
    return { bit: BITS[part.slice(0, at)] ?? NounBit.Idea, count: Number(part.slice(at + 1)) }
  })
  const total = senses.reduce((sum, sense) => sum + sense.count, 0)
  let bits = 0
  const sums = new Map<number, number>()
  for (const { bit, count } of senses) sums.set(bit, (sums.get(bit) ?? 0) + count)
  let first: number = NounBit.Idea
  let most = 0
  for (const [bit, count] of sums) {
    if (4 * count >= total) bits |= bit
    if (count > most) {
      most = count
      first = bit
    }
  }
  return bits | (first << 8)
}
