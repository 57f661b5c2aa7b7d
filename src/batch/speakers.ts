import { type DoubtfulPair, joinVariants } from './name-variants'
import type { OutputDocument } from './read-output'

/** Someone who is quoted in a corpus. */
export interface CorpusSpeaker {
  /** The spelling met most often. */
  readonly name: string
  readonly quotes: number
  readonly documents: number
  /** Every spelling of the full name, the most frequent first. */
  readonly variants: readonly { readonly name: string; readonly count: number }[]
  /** The words that pointed to the speaker near the quotations, the most frequent first. */
  readonly mentions: readonly { readonly name: string; readonly count: number }[]
}

/** The speakers of a corpus. */
export interface CorpusSpeakers {
  readonly documents: number
  readonly quotes: number
  /** Quotations without a speaker. */
  readonly unattributed: number
  /** Quotations of sources without a name: *woordvoerder van de politie*. */
  readonly unnamed: number
  readonly speakers: readonly CorpusSpeaker[]
  /** Pairs of names that look alike and were not joined: for a reader to judge. */
  readonly review: readonly DoubtfulPair[]
}

interface Tally {
  quotes: number
  documents: number
  mentions: Map<string, number>
}

/** Mentions kept for each speaker. */
const MENTIONS = 5

/** Who is quoted most in a corpus, under which names. Memory grows with the number of speakers, not of documents. */
export async function corpusSpeakers(documents: AsyncIterable<OutputDocument>): Promise<CorpusSpeakers> {
  const tallies = new Map<string, Tally>()
  let [read, quotes, unattributed, unnamed] = [0, 0, 0, 0]
  for await (const doc of documents) {
    read++
    const here = new Set<string>()
    for (const quote of doc.quotes) {
      if (quote.kind !== 'direct' && quote.kind !== 'partial') continue
      quotes++
      if (quote.speaker === null) unattributed++
      else if (!quote.named) unnamed++
      else {
        let tally = tallies.get(quote.speaker)
        if (!tally) {
          tally = { quotes: 0, documents: 0, mentions: new Map() }
          tallies.set(quote.speaker, tally)
        }
        tally.quotes++
        if (!here.has(quote.speaker)) tally.documents++
        here.add(quote.speaker)
        if (quote.mention !== null) tally.mentions.set(quote.mention, (tally.mentions.get(quote.mention) ?? 0) + 1)
      }
    }
  }
  const { groups, review } = joinVariants([...tallies].map(([name, { quotes: count }]) => ({ name, count })))
  const speakers = groups.map(({ name, variants }) => {
    const of = variants.map((v) => tallies.get(v.name) as Tally)
    const mentions = new Map<string, number>()
    for (const tally of of) for (const [mention, n] of tally.mentions) mentions.set(mention, (mentions.get(mention) ?? 0) + n)
    return {
      name,
      quotes: of.reduce((sum, t) => sum + t.quotes, 0),
      documents: of.reduce((sum, t) => sum + t.documents, 0),
      variants,
      mentions: mostFrequent(mentions, MENTIONS),
    }
  })
  return {
    documents: read,
    quotes,
    unattributed,
    unnamed,
    speakers: speakers.sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1)),
    review,
  }
}

/** The most frequent of what was counted. */
export function mostFrequent(counts: ReadonlyMap<string, number>, most: number): { name: string; count: number }[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most)
}
