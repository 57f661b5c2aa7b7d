/**
 * Scores chains of mentions each source apart, and tells how many mentions of speakers are linked right:
 *
 *     npx tsx eval/coreference.ts            the shipped model from raw text, on gold/dev-*
 *     npx tsx eval/coreference.ts --out      trained without one source and scored on it, with gold names; each source in turn
 *     npx tsx eval/coreference.ts --curve    trained on a quarter, half and all of gold/train-*, scored on gold/dev-* with gold names
 */
import { type CorpusArticle, readArticles, SOURCES, type Source } from '../corpora/read/articles'
import { normalName } from '../corpora/read/compare'
import { PUBLIC } from '../corpora/read/folder'
import { annotate } from '../src'
import { findCoreference, type Mention } from '../src/coreference'
import { COREFERENCE_FEATURES } from '../src/coreference/features'
import { NounLexicon } from '../src/coreference/nouns'
import { wordHash } from '../src/coreference/text'
import { readNounClasses, trainedTagModel } from '../train/coreference'
import { type ChainArticle, readChainArticles } from '../train/coreference-data'
import { trainWeights } from '../train/coreference-train'
import { scoreChains } from './score/chains'

/** An article with the mentions found in it. */
interface Found {
  readonly gold: CorpusArticle
  readonly mentions: readonly Mention[]
}

/** Scores what was found, and prints one line. */
function score(title: string, found: readonly Found[]): void {
  if (found.length === 0) return
  const { conll, mentions, lea } = scoreChains(
    found.map(({ gold }) => gold),
    found.map(({ gold, mentions }) => ({ id: gold.id, mentions })),
  )
  console.log(`${title.padEnd(22)} CoNLL ${conll}  mentions ${mentions.f1}  LEA ${lea.f1}  speaker mentions linked: ${linked(found)}`)
}

/** Of the mentions of speakers that were found, how many are in a cluster of which most mentions with a gold chain have their own chain. */
function linked(found: readonly Found[]): string {
  const counts = { pronoun: [0, 0], description: [0, 0] }
  for (const { gold, mentions } of found) {
    const chainOf = new Map(gold.mentions.map((m) => [`${m.start}:${m.end}`, m]))
    const clusterAt = new Map(mentions.map((m) => [`${m.start}:${m.end}`, m.cluster]))
    const named = new Map<number, string>()
    for (const m of gold.mentions) if (m.kind === 'name' && !(named.get(m.chain) ?? '').includes(m.text)) named.set(m.chain, m.text)
    const owner = new Map<number, number>()
    for (const [cluster, chains] of votes(mentions, chainOf)) owner.set(cluster, chains)
    for (const quote of gold.quotes) {
      if (!quote.speaker || !quote.mention) continue
      // The mention of these words nearest to the quotation.
      const mention = gold.mentions
        .filter(
          (m) => normalName(m.text) === normalName(quote.mention) && m.kind !== 'name' && (m.end <= quote.start || m.start >= quote.end),
        )
        .sort((a, b) => gap(a, quote) - gap(b, quote))[0]
      if (!mention || mention.kind === 'name') continue
      const count = counts[mention.kind]
      count[1] = (count[1] as number) + 1
      const cluster = clusterAt.get(`${mention.start}:${mention.end}`)
      if (cluster !== undefined && owner.get(cluster) === mention.chain) count[0] = (count[0] as number) + 1
    }
  }
  return Object.entries(counts)
    .map(([kind, [right = 0, all = 0]]) => `${kind}s ${(right / (all || 1)).toFixed(3)} of ${all}`)
    .join(', ')
}

const gap = (a: { start: number; end: number }, b: { start: number; end: number }) => Math.max(a.start - b.end, b.start - a.end)

/** For each cluster, the gold chain of most of its mentions; of equals the first. */
function votes(mentions: readonly Mention[], chainOf: ReadonlyMap<string, { readonly chain: number }>): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const { start, end, cluster } of mentions) {
    const chain = chainOf.get(`${start}:${end}`)?.chain
    if (chain === undefined) continue
    const own = counts.get(cluster) ?? new Map<number, number>()
    own.set(chain, (own.get(chain) ?? 0) + 1)
    counts.set(cluster, own)
  }
  return new Map([...counts].map(([cluster, own]) => [cluster, [...own].reduce((best, one) => (one[1] > best[1] ? one : best))[0]]))
}

const [flag] = process.argv.slice(2)
if (flag === undefined) {
  for (const source of SOURCES) {
    const found = readArticles({ part: 'dev', sources: [source] }).map((gold) => ({ gold, mentions: annotate(gold.text).mentions }))
    score(`dev ${source}`, found)
  }
} else {
  const tags = trainedTagModel()
  const nouns = new NounLexicon(readNounClasses(PUBLIC), wordHash)
  const train = readChainArticles({ part: 'train' }, tags)
  const tested = (articles: readonly ChainArticle[], on: readonly ChainArticle[], title: string) => {
    const model = { features: COREFERENCE_FEATURES, weights: trainWeights(articles, nouns, 1), nouns }
    for (const source of SOURCES) {
      const own = on.filter(({ gold }) => gold.source === source)
      score(
        `${title} ${source}`,
        own.map(({ gold, input }) => ({ gold, mentions: findCoreference(input, model).mentions })),
      )
    }
  }
  const without = (source: Source) => train.filter(({ gold }) => gold.source !== source)
  if (flag === '--out')
    for (const source of SOURCES)
      tested(
        without(source),
        train.filter(({ gold }) => gold.source === source),
        'without',
      )
  else if (flag === '--curve') {
    const dev = readChainArticles({ part: 'dev' }, tags)
    for (const parts of [4, 2, 1])
      tested(
        train.filter((_, i) => i % parts === 0),
        dev,
        `1/${parts} dev`,
      )
  }
}
