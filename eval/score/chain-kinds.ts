import type { NounLexicon } from '../../src/coreference/nouns'
import { classOf } from '../../src/coreference/nouns'
import { firstWhere } from '../../src/span'
import type { ChainArticle } from '../../train/coreference-data'
import type { PredictedMention } from './predicted'

/** Whether a chain is of people, or of bodies, places, documents and things. */
export type ChainSort = 'people' | 'bodies'

/** Tells of each chain of an article which sort it is, by its names as gold has them, else by its nouns; what has pronouns alone is people. */
export function sortsOfChains(
  { gold, input }: ChainArticle,
  mentions: readonly PredictedMention[],
  nouns: NounLexicon,
): Map<number, ChainSort> {
  const typeAt = new Map(gold.entities.map((e) => [`${e.start}:${e.end}`, e.type]))
  const signs = new Map<number, { name?: ChainSort; noun?: ChainSort }>()
  for (const { start, end, cluster } of mentions) {
    if (cluster === null) continue
    const sign = signs.get(cluster) ?? {}
    signs.set(cluster, sign)
    const type = typeAt.get(`${start}:${end}`)
    if (type) sign.name = type === 'PER' || sign.name === 'people' ? 'people' : 'bodies'
    else if (!sign.noun) {
      const first = firstWhere(input.tokens.length, (t) => (input.tokens[t]?.start ?? 0) >= start)
      let noun = -1
      for (let t = first; (input.tokens[t]?.start ?? end) < end && !(noun >= 0 && input.tags[t]?.upos === 'ADP'); t++)
        if (input.tags[t]?.upos === 'NOUN') noun = t
      const token = input.tokens[noun]
      if (token) sign.noun = classOf(nouns.look(token.text.toLowerCase(), input.tags[noun]?.lemma ?? '')) === 'person' ? 'people' : 'bodies'
    }
  }
  return new Map([...signs].map(([cluster, { name, noun }]) => [cluster, name ?? noun ?? 'people']))
}
