import { coreKey, inStory, normalName, speakerNames } from '../../corpora/read/compare'
import type { GoldArticle, GoldQuote } from '../../corpora/read/gold-text'
import type { Span } from '../../src/span'
import { Count, type Score, type Share, share } from './count'
import type { PredictedDocument, PredictedQuote } from './predicted'

/** What a set of articles scores. Spans are compared exactly, quotations without their marks; boilerplate counts for blocks alone. */
export interface ArticleScores {
  readonly documents: number
  /** Gold articles that nothing was predicted for. */
  readonly missing: number
  readonly language: Share
  readonly blocks: Score
  readonly sentences: Score
  readonly names: Score
  readonly values: Score
  /** Scores by type of name or value. */
  readonly perType: Readonly<Record<string, Score>>
  readonly quotes: Score
  readonly quotesWithKind: Score
  readonly directQuotes: Score
  /** Of the quotations that were found and have a speaker: those with the right best name. */
  readonly speakerOfFoundQuotes: Share
  /** Of all quotations with a speaker: those with the right best name. */
  readonly speakerEndToEnd: Share
  readonly mention: Share
  readonly cue: Score
  readonly continues: Share
  /** Of the found quotations without a speaker: those that got one. */
  readonly falseSpeakers: Share
}

/** Hears of an error: where, in which layer, and what. */
export type ErrorListener = (article: GoldArticle, layer: string, what: string) => void

const NAMES = ['PER', 'ORG', 'LOC', 'MISC']
const VALUES = ['DATE', 'TIME', 'MONEY', 'PERCENT']

/**
 * Scores documents against gold articles; they are matched by id.
 *
 * @throws Error where a document's text is not that of its gold article.
 */
export function scoreArticles(
  gold: readonly GoldArticle[],
  predicted: readonly PredictedDocument[],
  onError: ErrorListener = () => {},
): ArticleScores {
  const byId = new Map(predicted.map((d) => [d.id, d]))
  const counts = {
    ...{ blocks: new Count(), sentences: new Count(), names: new Count(), values: new Count() },
    ...{ quotes: new Count(), quotesWithKind: new Count(), directQuotes: new Count() },
  }
  const types = new Map([...NAMES, ...VALUES].map((type) => [type, new Count()]))
  const speakers = new SpeakerCounts()
  let missing = 0
  let language = 0
  for (const article of gold) {
    const found = byId.get(article.id)
    if (!found) {
      missing++
      continue
    }
    if (found.text !== undefined && found.text !== article.text) {
      throw new Error(`${article.id}: the predicted text differs from the gold text`)
    }
    if (found.language.code.slice(0, 2) === article.lang.slice(0, 2)) language++
    const story = inStory(article)
    const say = (layer: string) => (what: string, key: string) => onError(article, layer, `${what}: ${shown(article.text, key)}`)
    const typed = (spans: readonly (Span & { readonly type: string })[], wanted?: readonly string[]) =>
      spans.filter((x) => !wanted || (wanted.includes(x.type) && story(x))).map((x) => `${x.start}:${x.end}:${x.type}`)
    counts.blocks.add(typed(article.blocks), typed(found.blocks), say('block'))
    const plain = (spans: readonly Span[]) => spans.map((x) => `${x.start}:${x.end}`)
    counts.sentences.add(plain(article.sentences), plain(found.sentences.filter(story)), say('sentence'))
    counts.names.add(typed(article.entities, NAMES), typed(found.entities, NAMES), say('entity'))
    counts.values.add(typed(article.entities, VALUES), typed(found.entities, VALUES), say('value'))
    for (const [type, count] of types) count.add(typed(article.entities, [type]), typed(found.entities, [type]))

    const ours = found.quotes.filter(story)
    const theirs = article.quotes.filter(story)
    const bare = (q: Span) => coreKey(article.text, q.start, q.end)
    const withKind = (q: Span & { readonly kind: string }) => `${bare(q)}:${q.kind}`
    const isDirect = (q: { readonly kind: string }) => q.kind === 'direct'
    counts.quotes.add(theirs.map(bare), ours.map(bare), say('quote'))
    counts.quotesWithKind.add(theirs.map(withKind), ours.map(withKind), say('kind'))
    counts.directQuotes.add(theirs.filter(isDirect).map(bare), ours.filter(isDirect).map(bare))
    const hits = new Map(ours.map((q) => [bare(q), q]))
    for (const quote of theirs) speakers.add(article, quote, hits.get(bare(quote)), onError)
  }
  return {
    ...{ documents: gold.length, missing, language: share(language, gold.length) },
    ...{ blocks: counts.blocks.score, sentences: counts.sentences.score, names: counts.names.score, values: counts.values.score },
    perType: Object.fromEntries([...types].map(([type, count]) => [type, count.score])),
    ...{ quotes: counts.quotes.score, quotesWithKind: counts.quotesWithKind.score, directQuotes: counts.directQuotes.score },
    ...speakers.scores,
  }
}

/** Counts speakers, mentions and cues of quotations. */
class SpeakerCounts {
  readonly #cue = new Count()
  #all = 0
  #found = 0
  #right = 0
  #mentions = 0
  #mentioned = 0
  #continues = 0
  #continued = 0
  #nobody = 0
  #somebody = 0

  add(article: GoldArticle, gold: GoldQuote, hit: PredictedQuote | undefined, onError: ErrorListener): void {
    const name = normalName(hit?.speaker?.name ?? '')
    if (!gold.speaker) {
      if (!hit) return
      this.#nobody++
      if (name) this.#somebody++
      return
    }
    this.#all++
    if (!hit) return
    this.#found++
    if (speakerNames(article, gold.speaker).includes(name)) this.#right++
    else onError(article, 'speaker', `«${gold.text.slice(0, 50)}» gold ${gold.speaker}, predicted ${hit.speaker?.name ?? '—'}`)
    if (gold.mention) {
      this.#mentions++
      const said = normalName(hit.speaker?.mention?.text ?? '')
      const accepted = [gold.mention, gold.speaker, ...(article.aliases[gold.speaker] ?? [])].map(normalName)
      if (said && accepted.includes(said)) this.#mentioned++
    }
    const keys = (text: string) => (text ? [text.toLowerCase()] : [])
    this.#cue.add(keys(gold.cue), keys(hit.cue?.text ?? ''))
    if (gold.continues) {
      this.#continues++
      if (hit.continues) this.#continued++
    }
  }

  get scores() {
    return {
      speakerOfFoundQuotes: share(this.#right, this.#found),
      speakerEndToEnd: share(this.#right, this.#all),
      mention: share(this.#mentioned, this.#mentions),
      cue: this.#cue.score,
      continues: share(this.#continued, this.#continues),
      falseSpeakers: share(this.#somebody, this.#nobody),
    }
  }
}

/** A key of a span, with the text around it. */
function shown(text: string, key: string): string {
  const [start = '', end = '', kind = ''] = key.split(':')
  const [from, to] = [Number(start), Number(end)]
  const line = (s: string) => s.replaceAll('\n', '⏎')
  return `${kind} «${line(text.slice(from, to))}» in …${line(text.slice(Math.max(0, from - 30), to + 30))}…`
}

/** The scores as lines of text. */
export function formatArticleScores(scores: ArticleScores): string {
  const line = (value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([name, x]) => (typeof x === 'object' ? `${name} ${x.f1} (${x.n})` : `${name} ${x}`))
          .join('  ')
      : String(value)
  return Object.entries(scores)
    .map(([name, value]) => `${name.padEnd(22)} ${line(value)}`)
    .join('\n')
}
