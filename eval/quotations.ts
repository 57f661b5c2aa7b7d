/*
 * Scores quotations: npx tsx eval/quotations.ts [--errors]
 * From gold blocks, sentences and names (with our tokens and clusters), from raw text through the whole walk, and in cross-validation
 * over the training articles. The counts follow ../shared/eval/score.mjs; beside them stand overlap, abstentions and the ways (`via`).
 */
import { pathToFileURL } from 'node:url'
import type { Part } from '../corpora/read/articles'
import { coreKey, inStory, normalName, speakerNames } from '../corpora/read/compare'
import type { GoldQuote } from '../corpora/read/gold-text'
import { type ArticleInput, readInputs } from '../corpora/read/stage-input'
import { annotate } from '../src'
import { defaultModel } from '../src/models/default-model'
import { findQuotes, type Quote } from '../src/quotations'
import { quotesOf, readQuotations } from '../src/quotations/find'
import { choicesOf, rankersOf } from '../train/quotations-attribution'

const FOLDS = 4
/** Share of the longer span that both must hold, as in the literature on English. */
const OVERLAP = 0.8
/** Least confidences for which it is told what remains. */
const LEAST_CONFIDENCES = [0.2, 0.3, 0.4, 0.5, 0.6, 0.8]

/** What one set of articles scores; shares from 0 to 1. */
export interface QuotationScores {
  readonly quotations: number
  readonly exact: number
  readonly overlap: number
  readonly withKind: number
  readonly kinds: Readonly<Record<string, number>>
  /** Share of found quotations with a speaker whose speaker is right, and of all. */
  readonly speakerOfFound: number
  readonly speakerEndToEnd: number
  /** Share of found quotations with a speaker to which nobody was given. */
  readonly abstained: number
  /** Share of found quotations without a speaker to which somebody was given. */
  readonly falseSpeakers: number
  /** What remains where only speakers of at least some confidence count: the share that is right, end to end, and that of false speakers. */
  readonly byConfidence: readonly { readonly least: number; readonly right: number; readonly wrong: number }[]
  readonly mention: number
  readonly cue: number
  readonly continues: number
  /** For each way of finding a speaker: how many, and which share is right. */
  readonly via: Readonly<Record<string, { readonly given: number; readonly right: number }>>
  readonly errors: readonly string[]
}

interface Pair {
  readonly article: ArticleInput['gold']
  readonly quotes: readonly Quote[]
}

/** Scores quotations of `part`: `from` gold names, the whole `walk`, or `folds` of cross-validation over the set itself. */
export function evaluateQuotations({ part, from }: { part: Part; from: 'gold' | 'walk' | 'folds' }): QuotationScores {
  const articles = readInputs({ part }, defaultModel().tags)
  return scoresOf(from === 'folds' ? crossValidate(articles) : articles.map((a) => ({ article: a.gold, quotes: read(a, from) })))
}

function read({ gold, input }: ArticleInput, from: 'gold' | 'walk'): readonly Quote[] {
  return from === 'gold' ? findQuotes(input, defaultModel().quotations) : annotate(gold.text).quotes
}

function crossValidate(articles: readonly ArticleInput[]): Pair[] {
  const choices = articles.map((a) => choicesOf(a))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = choices.filter((_, i) => i % FOLDS !== fold)
    const rankers = rankersOf(rest)
    return articles
      .filter((_, i) => i % FOLDS === fold)
      .map(({ gold, input }) => ({ article: gold, quotes: quotesOf(readQuotations(input, rankers)) }))
  }).flat()
}

const f1 = (hits: number, given: number, wanted: number) => (2 * hits) / (given + wanted || 1)

function scoresOf(pairs: readonly Pair[]): QuotationScores {
  const n = { gold: 0, given: 0, exact: 0, overlap: 0, withKind: 0, withSpeaker: 0, found: 0, right: 0, none: 0, speakerless: 0, wrong: 0 }
  const m = { mentions: 0, mentioned: 0, cueHits: 0, cueGiven: 0, cueWanted: 0, continues: 0, continued: 0 }
  const kinds = new Map<string, [number, number, number]>()
  const via = new Map<string, [number, number]>()
  const errors: string[] = []
  const given: { confidence: number; right: boolean; none: boolean }[] = []
  const kind = (name: string) => {
    const counts = kinds.get(name) ?? [0, 0, 0]
    kinds.set(name, counts)
    return counts
  }
  for (const { article, quotes } of pairs) {
    const counts = inStory(article)
    const own = quotes.filter(counts)
    const byKey = new Map(own.map((q) => [coreKey(article.text, q.start, q.end), q]))
    n.given += own.length
    for (const q of own) kind(q.kind)[1]++
    for (const g of article.quotes.filter(counts)) {
      n.gold++
      kind(g.kind)[2]++
      if (own.some((q) => overlaps(q, g))) n.overlap++
      if (g.speaker) n.withSpeaker++
      const hit = byKey.get(coreKey(article.text, g.start, g.end))
      if (!hit) {
        errors.push(`${article.id} missed ${g.text}`)
        continue
      }
      n.exact++
      if (hit.kind === g.kind) {
        n.withKind++
        kind(g.kind)[0]++
      } else errors.push(`${article.id} ${g.kind} read as ${hit.kind}: ${g.text}`)
      const right = g.speaker !== '' && speakerNames(article, g.speaker).includes(normalName(hit.speaker?.name ?? ''))
      if (hit.speaker) {
        const counts = via.get(hit.speaker.via) ?? [0, 0]
        counts[0]++
        if (right) counts[1]++
        via.set(hit.speaker.via, counts)
        given.push({ confidence: hit.speaker.confidence, right, none: g.speaker === '' })
      }
      if (!g.speaker) {
        n.speakerless++
        if (hit.speaker) n.wrong++
      } else {
        n.found++
        if (right) n.right++
        if (!hit.speaker) n.none++
        countClues(g, hit, article, m)
      }
      if (!right && (g.speaker || hit.speaker))
        errors.push(`${article.id} speaker ${g.speaker || '(none)'}, found ${hit.speaker?.name ?? '(none)'}: ${g.text.slice(0, 80)}`)
    }
  }
  return {
    quotations: n.gold,
    exact: f1(n.exact, n.given, n.gold),
    overlap: f1(n.overlap, n.given, n.gold),
    withKind: f1(n.withKind, n.given, n.gold),
    kinds: Object.fromEntries([...kinds].map(([name, [hits, found, wanted]]) => [name, f1(hits, found, wanted)])),
    speakerOfFound: n.right / (n.found || 1),
    speakerEndToEnd: n.right / (n.withSpeaker || 1),
    abstained: n.none / (n.found || 1),
    falseSpeakers: n.wrong / (n.speakerless || 1),
    byConfidence: LEAST_CONFIDENCES.map((least) => {
      const sure = given.filter((s) => s.confidence >= least)
      return {
        least,
        right: sure.filter((s) => s.right).length / (n.withSpeaker || 1),
        wrong: sure.filter((s) => s.none).length / (n.speakerless || 1),
      }
    }),
    mention: m.mentioned / (m.mentions || 1),
    cue: f1(m.cueHits, m.cueGiven, m.cueWanted),
    continues: m.continued / (m.continues || 1),
    via: Object.fromEntries([...via].map(([name, [count, right]]) => [name, { given: count, right: right / count }])),
    errors,
  }
}

function countClues(g: GoldQuote, hit: Quote, article: ArticleInput['gold'], m: Record<string, number>): void {
  const bump = (name: string) => {
    m[name] = (m[name] ?? 0) + 1
  }
  if (g.mention) {
    bump('mentions')
    const said = normalName(hit.speaker?.mention?.text ?? '')
    const names = [g.mention, g.speaker, ...(article.aliases[g.speaker] ?? [])].map(normalName)
    if (said && names.includes(said)) bump('mentioned')
  }
  if (hit.cue) bump('cueGiven')
  if (g.cue) bump('cueWanted')
  if (hit.cue && hit.cue.text.toLowerCase() === g.cue.toLowerCase()) bump('cueHits')
  if (g.continues) {
    bump('continues')
    if (hit.continues) bump('continued')
  }
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both / Math.max(a.end - a.start, b.end - b.start) > OVERLAP
}

function print(title: string, scores: QuotationScores, withErrors: boolean): void {
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`
  console.log(`## ${title}: ${scores.quotations} quotations`)
  console.log(`spans F1       ${percent(scores.exact)} exact, ${percent(scores.overlap)} by overlap, ${percent(scores.withKind)} with kind`)
  console.log(
    `kinds F1       ${Object.entries(scores.kinds)
      .map(([k, v]) => `${k} ${percent(v)}`)
      .join(', ')}`,
  )
  console.log(
    `speakers       ${percent(scores.speakerOfFound)} of found, ${percent(scores.speakerEndToEnd)} end to end, ${percent(scores.abstained)} left open`,
  )
  console.log(`false speakers ${percent(scores.falseSpeakers)}`)
  console.log(
    `by confidence  ${scores.byConfidence.map(({ least, right, wrong }) => `${least}: ${percent(right)} right, ${percent(wrong)} false`).join('; ')}`,
  )
  console.log(`clues          mention ${percent(scores.mention)}, cue F1 ${percent(scores.cue)}, continues ${percent(scores.continues)}`)
  console.log(
    `via            ${Object.entries(scores.via)
      .map(([k, v]) => `${k} ${percent(v.right)} of ${v.given}`)
      .join(', ')}\n`,
  )
  if (withErrors) for (const error of scores.errors) console.log(`  ${error.replaceAll('\n', '⏎')}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const withErrors = process.argv.includes('--errors')
  print('gold/dev-*, gold names', evaluateQuotations({ part: 'dev', from: 'gold' }), withErrors)
  print('gold/dev-*, from raw text', evaluateQuotations({ part: 'dev', from: 'walk' }), withErrors)
  print('gold/train-*, cross-validated', evaluateQuotations({ part: 'train', from: 'folds' }), false)
}
