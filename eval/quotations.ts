/*
 * Scores quotations, each source by itself: npm run eval -- quotations [--part train] [--source wire] [--model FILE] [--errors] [--folds | --out]
 * From raw text through the whole walk, and from gold blocks, sentences and names (with our tokens and clusters); with --folds also
 * cross-validated over each set. With --out only, for each source, what is trained on the training articles of all others gives for its own, with names and
 * clusters of taggers and rankings that had not seen the article. For speakers it tells how many are right by confidence, and how often a wrong person is named.
 */
import { coreKey, inStory } from '../corpora/read/compare'
import { PUBLIC } from '../corpora/read/folder'
import type { GoldArticle } from '../corpora/read/gold-text'
import { type GoldArticleInput, quotationInputOf } from '../corpora/read/stage-input'
import type { Model } from '../src/models/models'
import { findQuotes, type Quote } from '../src/quotations'
import { quotesOf, readQuotations } from '../src/quotations/find'
import type { Span } from '../src/span'
import { readFoundInputs } from '../train/quotations'
import { choicesOf, rankersOf } from '../train/quotations-attribution'
import { scoreArticles } from './score/articles'
import type { PredictedDocument } from './score/predicted'
import { type ArticleSet, annotateSet, type EvalOptions, readEvalOptions, readSets } from './score/sets'
import { calibration, calibrationError, recordSpeakers, reliability } from './score/speakers'

const FOLDS = 4
/** Share of the longer span that both must hold, as in the literature on English. */
const OVERLAP = 0.8
/** Least confidences for which it is told what remains. */
const LEAST_CONFIDENCES = [0.2, 0.5, 0.7, 0.8, 0.9, 0.95]
/** Where the bins of confidence begin and end. */
const BINS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1]
const KINDS = ['direct', 'partial', 'title', 'scare']

const percent = (x: number) => (100 * x).toFixed(1)

/** A document as the scorers read it, of which only the quotations were found: all else is gold. */
function withQuotes(gold: GoldArticle, quotes: readonly Quote[]): PredictedDocument {
  const { id, text, lang, blocks, sentences, entities } = gold
  return { ...{ id, text, blocks, sentences, entities }, language: { code: lang }, quotes }
}

function fromGoldNames({ articles }: ArticleSet, model: Model): PredictedDocument[] {
  return articles.map((gold) => withQuotes(gold, findQuotes(quotationInputOf(gold, model.tags, model.coreference), model.quotations)))
}

function crossValidated({ articles }: ArticleSet, model: Model): PredictedDocument[] {
  const inputs: GoldArticleInput[] = articles.map((gold) => ({ gold, input: quotationInputOf(gold, model.tags, model.coreference) }))
  const choices = inputs.map((a) => choicesOf(a))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rankers = rankersOf(choices.filter((_, i) => i % FOLDS !== fold))
    const held = inputs.filter((_, i) => i % FOLDS === fold)
    return held.map(({ gold, input }) => withQuotes(gold, quotesOf(readQuotations(input, rankers))))
  }).flat()
}

function overlaps(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both / Math.max(a.end - a.start, b.end - b.start) > OVERLAP
}

/** Share of the gold quotations that some quotation overlaps by enough. */
function overlapRecall(gold: readonly GoldArticle[], found: readonly PredictedDocument[]): number {
  const byId = new Map(found.map((d) => [d.id, d.quotes]))
  const golds = gold.flatMap((g) => g.quotes.filter(inStory(g)).map((q) => ({ q, ours: byId.get(g.id) ?? [] })))
  return golds.filter(({ q, ours }) => ours.some((o) => overlaps(o, q))).length / (golds.length || 1)
}

function kindScores(gold: readonly GoldArticle[], found: readonly PredictedDocument[]): string {
  const byId = new Map(found.map((d) => [d.id, d.quotes]))
  return KINDS.map((kind) => {
    let [right, given, wanted] = [0, 0, 0]
    for (const g of gold) {
      const keys = (quotes: readonly (Span & { readonly kind: string })[]) =>
        quotes.filter((q) => inStory(g)(q) && q.kind === kind).map((q) => coreKey(g.text, q.start, q.end))
      const [theirs, ours] = [new Set(keys(g.quotes)), keys(byId.get(g.id) ?? [])]
      right += ours.filter((key) => theirs.has(key)).length
      given += ours.length
      wanted += theirs.size
    }
    return `${kind} ${percent((2 * right) / (given + wanted || 1))}`
  }).join('  ')
}

function print(set: ArticleSet, way: string, found: readonly PredictedDocument[], errors: boolean): void {
  const gold = set.articles
  const scores = scoreArticles(gold, found, (article, layer, what) => {
    if (errors && ['quote', 'kind', 'speaker'].includes(layer)) console.log(`  ${article.id} ${layer} ${what.replaceAll('\n', '⏎')}`)
  })
  const record = recordSpeakers(gold, found)
  console.log(`## ${set.name}, ${way}: ${gold.length} articles, ${scores.quotes.n} quotations, ${record.wanted} with a speaker`)
  console.log(
    `spans F1       ${percent(scores.quotes.f1)}, overlap ${percent(overlapRecall(gold, found))}, with kind ${percent(scores.quotesWithKind.f1)}`,
  )
  console.log(`kinds F1       ${kindScores(gold, found)}`)
  console.log(`speakers right ${percent(scores.speakerOfFoundQuotes.value)} of found, ${percent(scores.speakerEndToEnd.value)} end to end`)
  console.log(`false speakers ${percent(scores.falseSpeakers.value)} of ${scores.falseSpeakers.of} without one`)
  console.log(
    `clues          mention ${percent(scores.mention.value)}, cue F1 ${percent(scores.cue.f1)}, continues ${percent(scores.continues.value)}`,
  )
  console.log('confidence ≥   given   right of given   right of all   wrong person   nobody spoke   no quotation')
  for (const r of reliability(record, LEAST_CONFIDENCES)) {
    const cells = [percent(r.right), percent(r.ofAll), r.other, r.nobody, r.spurious].map((x) => String(x).padStart(14))
    console.log(`${String(r.least).padEnd(12)} ${String(r.given).padStart(7)} ${cells.join(' ')}`)
  }
  const bins = calibration(record, BINS)
  console.log(`calibration    ${bins.map((b) => `${b.from}–${b.to}: ${percent(b.right)} of ${b.given}`).join(', ')}`)
  console.log(`               mean distance of confidence and truth ${percent(calibrationError(bins))}\n`)
}

/** Scores each source by what is trained on all others. */
function scoreSourcesLeftOut(options: EvalOptions): void {
  const inputs = readFoundInputs(PUBLIC)
  const choices = inputs.map((article) => choicesOf(article))
  for (const source of options.sources) {
    const rankers = rankersOf(choices.filter((_, i) => inputs[i]?.gold.source !== source))
    const held = inputs.filter(({ gold }) => gold.source === source)
    const set = { name: `train-${source}`, part: 'train', source, articles: held.map(({ gold }) => gold) } as const
    const found = held.map(({ gold, input }) => withQuotes(gold, quotesOf(readQuotations(input, rankers))))
    if (held.length > 0) print(set, 'left out', found, options.errors)
  }
}

const options = readEvalOptions()
if (process.argv.includes('--out')) scoreSourcesLeftOut(options)
else
  for (const set of readSets(options)) {
    print(set, 'from raw text', annotateSet(set, options.model), options.errors)
    print(set, 'from gold names', fromGoldNames(set, options.model), false)
    if (options.folds) print(set, `cross-validated in ${FOLDS}`, crossValidated(set, options.model), options.errors)
  }
