import type { Cluster, Coreference, FoundMention } from '../coreference'
import type { Mention } from './mentions'

/** What coreference makes of mentions: the same words as it found them, by their first token or their noun. */
export class Links {
  readonly #byFirst = new Map<number, FoundMention>()
  readonly #byHead = new Map<number, FoundMention>()

  constructor(readonly coreference: Coreference) {
    // Of two that begin or end alike the one that was taken for a mention, else the shorter.
    for (const list of [coreference.rejected, coreference.mentions]) {
      for (const found of list) {
        this.#byFirst.set(found.firstToken, found)
        if (found.kind === 'description') this.#byHead.set(found.head, found)
      }
    }
  }

  /** The same words as coreference found them; `undefined` where it did not. */
  of({ kind, firstToken, head }: Mention): FoundMention | undefined {
    const found = kind === 'description' ? (this.#byHead.get(head) ?? this.#byFirst.get(firstToken)) : this.#byFirst.get(firstToken)
    return found?.kind === kind ? found : undefined
  }

  /** The fullest description of a cluster without a name. */
  described(cluster: number): Mention | undefined {
    const { clusters, mentions } = this.coreference
    let best: FoundMention | undefined
    for (const i of (clusters[cluster] as Cluster).mentions) {
      const found = mentions[i] as FoundMention
      if (found.kind === 'description' && (!best || found.text.length > best.text.length)) best = found
    }
    return best && descriptionOf(best)
  }

  /** The probability that `found` belongs to `cluster`. */
  probability(found: FoundMention, cluster: number): number {
    for (const { cluster: own, probability } of found.posterior) if (own === cluster) return probability
    return 0
  }
}

/** A description as this stage has it. */
function descriptionOf({ firstToken, endToken, head, gender, number, definite, nounClass }: FoundMention): Mention {
  return {
    ...{ kind: 'description', firstToken, endToken, head, entity: null, gender: gender ?? '?', plural: number === 'plur' },
    ...{ definite, possessive: false, document: nounClass === 'document', loose: true },
  }
}
