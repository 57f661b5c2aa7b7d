import type { Cluster, FoundMention } from '../coreference'
import type { Article } from './article'

/** Somebody mentioned before a place: the last mention, and how it stands. */
export interface Antecedent {
  readonly cluster: number
  /** The last mention in the words around the place, or the reporter's; where there is none, the last in a quotation. */
  readonly mention: FoundMention
  /** Whether it was mentioned nearer by inside another quotation. */
  readonly quoted: boolean
}

/** How many mentions are looked back over, and how many after a headline. */
const LOOKED_OVER = 60
/** Most places of which what was found is kept: those of one quotation. */
const MOST_KEPT = 40

/** Who was mentioned before places of an article, and what its sentences are about. */
export class Antecedents {
  readonly #before = new Map<number, readonly Antecedent[]>()
  readonly #topics: (number | undefined)[] = []

  constructor(readonly article: Article) {}

  /** Everybody mentioned before token `at` who may speak, the nearest first. */
  before(at: number): readonly Antecedent[] {
    let found = this.#before.get(at)
    if (!found) {
      found = this.#lookBack(at)
      if (this.#before.size >= MOST_KEPT) this.#before.clear()
      this.#before.set(at, found)
    }
    return found
  }

  #lookBack(at: number): Antecedent[] {
    const { article } = this
    const level = article.spanOf[at] as number
    const found: Antecedent[] = []
    const places = new Map<number, number>()
    const start = article.mentionFrom(at)
    for (let i = start - 1; i >= 0 && i >= start - LOOKED_OVER; i--) {
      const mention = article.mentions[i] as FoundMention
      const { cluster } = mention
      if (cluster < 0 || mention.probability < 0.5 || mention.endToken > at) continue
      const span = article.spanOf[mention.firstToken] as number
      const around = span === level || span === -1
      const known = places.get(cluster)
      if (known === undefined) {
        if (!maySpeak(article, cluster)) continue
        places.set(cluster, found.length)
        found.push({ cluster, mention, quoted: !around })
      } else if (around && article.spanOf[found[known]?.mention.firstToken as number] !== level && isQuoted(article, found[known]))
        found[known] = { cluster, mention, quoted: true }
    }
    return found
  }

  /** The first `most` who are mentioned from token `at` on, and may speak. */
  after(at: number, most: number): readonly { readonly cluster: number; readonly mention: FoundMention }[] {
    const { article } = this
    const found: { cluster: number; mention: FoundMention }[] = []
    const level = article.spanOf[at - 1] as number
    const from = article.mentionFrom(at)
    for (let i = from; i < article.mentions.length && i < from + LOOKED_OVER && found.length < most; i++) {
      const mention = article.mentions[i] as FoundMention
      if (mention.cluster < 0 || mention.probability < 0.5) continue
      if (article.spanOf[mention.firstToken] !== -1 && article.spanOf[mention.firstToken] !== level) continue
      if (maySpeak(article, mention.cluster) && !found.some((f) => f.cluster === mention.cluster))
        found.push({ cluster: mention.cluster, mention })
    }
    return found
  }

  /** The cluster that a sentence is about: its first subject in the reporter's words before token `end`; -1 for none. */
  topicOf(sentence: number, end = Number.POSITIVE_INFINITY): number {
    const { article } = this
    const known = this.#topics[sentence]
    if (known !== undefined && known < 0) return -1
    let topic = known ?? -1
    if (known === undefined) {
      const [from, to] = article.mentionsOf(sentence)
      for (let i = from; i < Math.min(to, from + 8); i++) {
        const { role, cluster, firstToken } = article.mentions[i] as FoundMention
        if (cluster < 0 || role !== 'subject' || article.spanOf[firstToken] !== -1) continue
        topic = i
        break
      }
      this.#topics[sentence] = topic
    }
    const mention = article.mentions[topic]
    return mention && mention.firstToken < end ? mention.cluster : -1
  }
}

/** Whether a mention stands in a quotation. */
function isQuoted(article: Article, antecedent: Antecedent | undefined): boolean {
  return antecedent !== undefined && article.spanOf[antecedent.mention.firstToken] !== -1
}

export const NOUN_CLASSES: readonly string[] = ['person', 'group', 'document', 'place', 'other', 'unknown']
export const NAME_TYPES: readonly string[] = ['PER', 'ORG', 'LOC', 'MISC']

/** What a cluster is: its names' type (0 to 3), else what its first noun names (4 on). */
export function kindOf(article: Article, cluster: Cluster): number {
  if (cluster.type) return NAME_TYPES.indexOf(cluster.type)
  const { mentions } = article.input.coreference
  for (const i of cluster.mentions.slice(0, 4)) {
    const mention = mentions[i]
    if (mention?.kind === 'description') return 4 + NOUN_CLASSES.indexOf(mention.nounClass)
  }
  return 3 + NOUN_CLASSES.length + 1
}

/** Whether a cluster is somebody, named or not. */
export function isPerson(article: Article, id: number): boolean {
  const cluster = article.input.coreference.clusters[id]
  const kind = cluster ? kindOf(article, cluster) : -1
  return kind === 0 || kind === 4
}

function maySpeak(article: Article, id: number): boolean {
  const cluster = article.input.coreference.clusters[id]
  if (!cluster) return false
  const kind = kindOf(article, cluster)
  return kind <= 1 || (kind >= 4 && kind <= 6) || kind === 3
}
