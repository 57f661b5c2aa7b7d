import type { Cluster, Coreference, FoundMention, Mention } from '../coreference'
import { bySpan, contains, type Span } from '../span'
import type { Quote, Speaker } from './quote'

/** Who is who once every speaker has a cluster. */
export interface SpokenClusters {
  readonly quotes: readonly Quote[]
  readonly mentions: readonly Mention[]
  readonly clusters: readonly Cluster[]
}

/**
 * Gives every speaker without a name a cluster: that of the words that point to the speaker, if nobody with a name is meant by them, else one of its
 * own, which it shares with speakers of the same description. Clusters that there are keep their numbers; linear in mentions and quotations.
 */
export function giveSpeakersClusters(quotes: readonly Quote[], found: Coreference): SpokenClusters {
  const mentions: Mention[] = [...found.mentions]
  const clusters: Cluster[] = [...found.clusters]
  const byName = new Map<string, number>()
  const byStart = new Map<number, FoundMention[]>()
  for (const mention of found.mentions) {
    if (mention.kind === 'name') continue
    const list = byStart.get(mention.start)
    if (list) list.push(mention)
    else byStart.set(mention.start, [mention])
  }

  const clusterOf = (speaker: Speaker): number => {
    const name = speaker.name.toLowerCase()
    const known = byName.get(name)
    if (known !== undefined) return known
    const pointing = speaker.mention && nearest(byStart.get(speaker.mention.start) ?? [], speaker.mention)
    const own = pointing && clusters[pointing.cluster]?.type === null ? pointing.cluster : newCluster(speaker)
    byName.set(name, own)
    return own
  }
  const newCluster = ({ name, mention, confidence }: Speaker): number => {
    const id = clusters.length
    const isDescribed = mention?.text.toLowerCase().endsWith(name.toLowerCase())
    clusters.push({ id, name, type: null, gender: null, number: 'sing', function: null, mentions: [] })
    if (mention && isDescribed) mentions.push({ ...mention, kind: 'description', cluster: id, confidence })
    return id
  }

  const tied = quotes.map((quote) =>
    quote.speaker && quote.speaker.cluster === null
      ? { ...quote, speaker: { ...quote.speaker, cluster: clusterOf(quote.speaker) } }
      : quote,
  )
  if (clusters.length === found.clusters.length) return { quotes: tied, mentions, clusters }
  mentions.sort(bySpan)
  const members: number[][] = clusters.map(() => [])
  mentions.forEach(({ cluster }, i) => {
    members[cluster]?.push(i)
  })
  return { quotes: tied, mentions, clusters: clusters.map((cluster, i) => ({ ...cluster, mentions: members[i] as number[] })) }
}

/** The mention among those that begin where `span` does that is nearest to it in length, one within the other. */
function nearest(mentions: readonly FoundMention[], span: Span): FoundMention | undefined {
  let best: FoundMention | undefined
  for (const mention of mentions) {
    if (!contains(mention, span) && !contains(span, mention)) continue
    if (!best || Math.abs(mention.end - span.end) < Math.abs(best.end - span.end)) best = mention
  }
  return best
}
