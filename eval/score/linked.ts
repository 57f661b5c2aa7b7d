import { normalName } from '../../corpora/read/compare'
import type { GoldArticle, GoldMention, GoldQuote } from '../../corpora/read/gold-text'
import type { PredictedMention } from './predicted'

/** An article with the mentions found in it. */
export interface FoundChains {
  readonly gold: GoldArticle
  readonly mentions: readonly PredictedMention[]
}

/**
 * Of the pronouns and descriptions that are the mention of a speaker, how many were found in a cluster of which most mentions with a gold chain have
 * their own chain: `[right, all]`.
 */
export function speakersLinked(found: readonly FoundChains[]): Readonly<Record<'pronoun' | 'description', readonly [number, number]>> {
  const counts = { pronoun: [0, 0], description: [0, 0] } satisfies Record<string, [number, number]>
  for (const { gold, mentions } of found) {
    const clusterAt = new Map(mentions.map((m) => [`${m.start}:${m.end}`, m.cluster]))
    const owner = owners(gold, mentions)
    for (const quote of gold.quotes) {
      const mention = quote.speaker && quote.mention ? mentionOf(gold, quote) : undefined
      if (!mention || mention.kind === 'name') continue
      const count = counts[mention.kind]
      count[1]++
      const cluster = clusterAt.get(`${mention.start}:${mention.end}`)
      if (cluster !== undefined && cluster !== null && owner.get(cluster) === mention.chain) count[0]++
    }
  }
  return counts
}

/** The description or pronoun of the words that point to the speaker, the nearest to the quotation outside it. */
function mentionOf(gold: GoldArticle, quote: GoldQuote): GoldMention | undefined {
  const gap = (m: GoldMention) => Math.max(m.start - quote.end, quote.start - m.end)
  return gold.mentions
    .filter((m) => m.kind !== 'name' && normalName(m.text) === normalName(quote.mention) && gap(m) >= 0)
    .sort((a, b) => gap(a) - gap(b))[0]
}

/** For each cluster, the gold chain of most of its mentions; of equals the first. */
function owners(gold: GoldArticle, mentions: readonly PredictedMention[]): Map<number, number> {
  const chainAt = new Map(gold.mentions.map((m) => [`${m.start}:${m.end}`, m.chain]))
  const counts = new Map<number, Map<number, number>>()
  for (const { start, end, cluster } of mentions) {
    const chain = chainAt.get(`${start}:${end}`)
    if (chain === undefined || cluster === null) continue
    const own = counts.get(cluster) ?? new Map<number, number>()
    own.set(chain, (own.get(chain) ?? 0) + 1)
    counts.set(cluster, own)
  }
  return new Map([...counts].map(([cluster, own]) => [cluster, [...own].reduce((best, one) => (one[1] > best[1] ? one : best))[0]]))
}
