/*
 * Scores who is who, each source by itself: npm run eval -- chains …
 *
 *     [--part train] [--source wire] [--model FILE]   from raw text
 *     --out      trained without one source and scored on it, each in turn
 *     --folds    trained on three articles of four and scored on the fourth
 *     --curve    trained on a quarter, half and all of the articles, scored on dev
 *     --errors   with --out or --folds: prints the words that are wrongly taken for a mention or for none, by form and class
 *
 * But for the first, sentences are gold, and names as a tagger finds them that has not seen the article (dev: of the shipped tagger).
 */
import { readArticles, type Source } from '../corpora/read/articles'
import { PUBLIC } from '../corpora/read/folder'
import { inputOf } from '../corpora/read/stage-input'
import { findCoreference } from '../src/coreference'
import { COREFERENCE_FEATURES } from '../src/coreference/feature-list'
import { NounLexicon } from '../src/coreference/nouns'
import { defaultModel } from '../src/models/default-model'
import { findNames } from '../src/names'
import { foundNames, readNounClasses, trainedTagModel } from '../train/coreference'
import { type ChainArticle, chainArticle, readChainArticles } from '../train/coreference-data'
import { CoreferenceTrainer } from '../train/coreference-train'
import { type ChainSort, sortsOfChains } from './score/chain-kinds'
import { scoreChains } from './score/chains'
import { type FoundChains, speakersLinked } from './score/linked'
import type { PredictedMention } from './score/predicted'
import { annotateSet, readEvalOptions, readSets } from './score/sets'

const { model, parts, sources, errors, folds } = readEvalOptions()
const nouns = new NounLexicon(readNounClasses(PUBLIC))

/** An article with the chains found in it. */
interface Found extends FoundChains {
  readonly article: ChainArticle
}

const share = (x: number) => x.toFixed(3)

/** Scores what was found, and prints a line. */
function report(title: string, found: readonly Found[]): void {
  if (found.length === 0) return
  const score = (sort?: ChainSort) => {
    const some = found.map(({ gold, article, mentions }) => {
      if (!sort) return { gold, mentions }
      const own = gold.mentions.map((m) => ({ start: m.start, end: m.end, cluster: m.chain }))
      const [theirs, ours] = [own, mentions].map((list) => sortsOfChains(article, list, nouns)) as [
        Map<number, ChainSort>,
        Map<number, ChainSort>,
      ]
      return {
        gold: { ...gold, mentions: gold.mentions.filter((m) => theirs.get(m.chain) === sort) },
        mentions: mentions.filter((m) => ours.get(m.cluster ?? -1) === sort),
      }
    })
    return scoreChains(
      some.map(({ gold }) => gold),
      some.map(({ gold, mentions }) => ({ id: gold.id, mentions })),
    )
  }
  const all = score()
  const linked = speakersLinked(found)
  const of = ([right, n]: readonly [number, number]) => `${share(right / (n || 1))} of ${n}`
  console.log(
    [
      title.padEnd(18),
      `CoNLL ${share(all.conll)}`,
      `LEA ${share(all.lea.f1)}`,
      `mentions ${share(all.mentions.p)} ${share(all.mentions.r)} ${share(all.mentions.f1)}`,
      `people ${share(score('people').conll)}`,
      `bodies ${share(score('bodies').conll)}`,
      `speakers: pronouns ${of(linked.pronoun)}, descriptions ${of(linked.description)}`,
    ].join('  '),
  )
}

/** Finds who is who by `weights`. */
function find(articles: readonly ChainArticle[], weights: Float32Array): Found[] {
  const coreference = { features: COREFERENCE_FEATURES, weights: { places: weights, scale: 1 }, nouns }
  return articles.map((article) => ({ gold: article.gold, article, mentions: findCoreference(article.input, coreference).mentions }))
}

const ofSource = (articles: readonly ChainArticle[], source: Source) => articles.filter(({ gold }) => gold.source === source)
const flags = new Set(process.argv.slice(2))

if (flags.has('--out') || folds || flags.has('--curve')) {
  const train = readChainArticles({ part: 'train' }, trainedTagModel(), foundNames())
  const trainer = new CoreferenceTrainer(train, nouns)
  if (flags.has('--out'))
    for (const source of sources) {
      const found = find(
        ofSource(train, source),
        trainer.train(1, ({ gold }) => gold.source !== source),
      )
      report(`without ${source}`, found)
      if (errors) printErrors(found)
    }
  if (folds) {
    const found = [0, 1, 2, 3].flatMap((fold) =>
      find(
        train.filter((_, i) => i % 4 === fold),
        trainer.train(1, (_, i) => i % 4 !== fold),
      ),
    )
    for (const source of sources)
      report(
        `folds ${source}`,
        found.filter(({ article }) => article.gold.source === source),
      )
    if (errors) printErrors(found)
  }
  if (flags.has('--curve')) {
    const { tags, names } = defaultModel()
    const dev = readArticles({ part: 'dev' }).map((gold) => chainArticle(gold, tags, findNames(inputOf(gold, tags), names, [], [])))
    for (const part of [4, 2, 1]) {
      const weights = trainer.train(1, (_, i) => i % part === 0)
      for (const source of sources) report(`1/${part} dev ${source}`, find(ofSource(dev, source), weights))
    }
  }
} else
  for (const set of readSets({ parts, sources })) {
    const docs = new Map(annotateSet(set, model).map((doc) => [doc.id, doc]))
    const articles = readChainArticles({ part: set.part, sources: [set.source] }, defaultModel().tags)
    report(
      `${set.name}, raw`,
      articles.map((article) => ({ gold: article.gold, article, mentions: docs.get(article.gold.id)?.mentions ?? [] })),
    )
  }

/** Prints the mentions that were missed and those too many, by how they begin and what their noun is. */
function printErrors(found: readonly Found[]): void {
  const keyOf = ({ start, end }: PredictedMention) => `${start}:${end}`
  for (const { article, gold, mentions } of found) {
    const ours = new Set(mentions.map(keyOf))
    const line = (sign: string, { start, end }: { start: number; end: number }) =>
      console.log(
        `${sign} ${gold.text.slice(Math.max(0, start - 40), start)}[${gold.text.slice(start, end)}]${gold.text.slice(end, end + 40)}`.replaceAll(
          '\n',
          ' ',
        ),
      )
    for (const m of gold.mentions) if (!ours.has(`${m.start}:${m.end}`)) line('missed  ', m)
    for (const m of mentions) if (!article.chains.has(keyOf(m))) line('too many', m)
  }
}
