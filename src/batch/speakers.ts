import { type CountedName, mostFrequent } from './name-counts'
import { type DoubtfulPair, joinVariants } from './name-variants'
import type { OutputDocument } from './output-document'
import { countGender, type GenderCounts, GroupCounts, type QuotedGroup } from './quoted-groups'

/** Someone who is quoted in a corpus. */
export interface CorpusSpeaker {
  /** The spelling met most often. */
  readonly name: string
  readonly quotes: number
  readonly documents: number
  /** Every spelling of the full name, the most frequent first. */
  readonly variants: readonly CountedName[]
  /** The words that pointed to the speaker near the quotations, the most frequent first. */
  readonly mentions: readonly CountedName[]
}

/** The speakers of a corpus. */
export interface CorpusSpeakers {
  readonly documents: number
  readonly quotes: number
  /** Quotations without a speaker. */
  readonly unattributed: number
  /** Quotations of sources without a name: *woordvoerder van de politie*. */
  readonly unnamed: number
  /** How often women and men are quoted, of the quotations with a speaker. */
  readonly genders: GenderCounts
  /** The same by groups of documents; empty where none were asked for. */
  readonly groups: readonly QuotedGroup[]
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

/**
 * Who is quoted most in a corpus, under which names. `by`: fields that part the documents into groups (`meta.krant`, `month`; see
 * `isGroupField`). Memory grows with the number of speakers and groups, not of documents.
 */
export async function corpusSpeakers(documents: AsyncIterable<OutputDocument>, by: readonly string[] = []): Promise<CorpusSpeakers> {
  const tallies = new Map<string, Tally>()
  const genders = { women: 0, men: 0, unknown: 0 }
  const groups = new GroupCounts(by)
  let [read, quotes, unattributed, unnamed] = [0, 0, 0, 0]
  for await (const doc of documents) {
    read++
    const here = new Set<string>()
    const speech = doc.quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial')
    if (by.length > 0) groups.add(doc, speech)
    for (const quote of speech) {
      quotes++
      if (quote.speaker !== null) countGender(genders, quote.gender)
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
  const { groups: joined, review } = joinVariants([...tallies].map(([name, { quotes: count }]) => ({ name, count })))
  const speakers = joined.map(({ name, variants }) => {
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
    genders,
    groups: groups.groups(),
    speakers: speakers.sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1)),
    review,
  }
}
