/*
 * Scores who is who from raw text, each source by itself: npm run eval -- chains [--part train] [--source wire] [--model FILE]
 * Mentions are those of the document; where it has none, its names with their clusters.
 */
import type { Document } from '../src/document/document'
import { formatChainScores, scoreChains } from './score/chains'
import type { PredictedMention } from './score/predicted'
import { annotateSet, readEvalOptions, readSets } from './score/sets'

function mentionsOf(doc: Document): readonly PredictedMention[] {
  const { mentions } = doc as { mentions?: readonly PredictedMention[] }
  return mentions ?? doc.entities.flatMap((e) => ('cluster' in e ? [{ start: e.start, end: e.end, cluster: e.cluster }] : []))
}

const options = readEvalOptions()
for (const set of readSets(options)) {
  const found = annotateSet(set, options.model).map((doc) => ({ id: doc.id, mentions: mentionsOf(doc) }))
  console.log(`## ${set.name}: ${set.articles.length} articles, from raw text`)
  console.log(formatChainScores(scoreChains(set.articles, found)))
  const linked = scoreChains(set.articles, found, { singletons: false })
  console.log(`without chains of one: mentions ${linked.mentions.f1}  conll ${linked.conll}\n`)
}
