import type { ArticleInput } from './article'
import type { Pair } from './attribution-features'
import { ATTRIBUTION_REASONS } from './attribution-reasons'
import type { QuoteExplanation, WeighedCandidate } from './explanation'
import { type Rankers, type Reading, readQuotations } from './find'
import type { Quote } from './quote'
import type { SourceFeatures } from './source-features'
import { SOURCE_REASONS } from './source-reasons'
import type { Evidence } from './weights'

/** How many candidates are told, and reasons for each: what a reader can take in. */
const MOST_CANDIDATES = 6
const MOST_REASONS = 5

/** Source as it was weighed for a quotation. */
type WeighedSource = ReturnType<SourceFeatures['rank']>[number]

/** What was weighed for each quotation of an article: its likeliest mentions, and its likeliest sources. */
interface Notes {
  readonly reading: Reading
  readonly pairs: readonly (readonly Pair[] | undefined)[]
  readonly sources: readonly (readonly WeighedSource[] | undefined)[]
  /** The number of the quotation between two offsets. */
  readonly numbers: ReadonlyMap<string, number>
}

const notes = new WeakMap<ArticleInput, Notes>()

/** Reads the article again, watching every quotation: once for an input, however many of its quotations are explained. */
function notesOf(input: ArticleInput, rankers: Rankers): Notes {
  const known = notes.get(input)
  if (known) return known
  const pairs: (readonly Pair[])[] = []
  const sources: (readonly WeighedSource[])[] = []
  const reading = readQuotations(input, rankers, {
    pair(q, _, ranked) {
      pairs[q] = bestPerMention(ranked)
      return undefined
    },
    source(q, features: SourceFeatures | undefined) {
      if (features) sources[q] = features.rank(rankers.source).slice(0, MOST_CANDIDATES)
      return undefined
    },
  })
  const numbers = new Map<string, number>()
  reading.article.spans.forEach(({ start, end }, q) => {
    const key = `${start} ${end}`
    if (!numbers.has(key)) numbers.set(key, q)
  })
  const made = { reading, pairs, sources, numbers }
  notes.set(input, made)
  return made
}

/** What was weighed for one quotation; see `explainQuote`. */
export function explanationOf(input: ArticleInput, rankers: Rankers, quote: Quote): Omit<QuoteExplanation, 'text'> {
  const { reading, pairs, sources, numbers } = notesOf(input, rankers)
  const wanted = numbers.get(`${quote.start} ${quote.end}`) ?? -1
  const kinds = (reading.decisions[wanted]?.kinds ?? []).map(({ kind, score }) => ({ kind, score }))
  const { article } = reading
  const candidates: WeighedCandidate[] = []
  const weighed = sources[wanted] ?? []
  if (weighed.length) {
    for (const { candidate, score, evidence } of weighed) {
      candidates.push({
        name: candidate.source?.name ?? '',
        mention: quote.speaker?.mention?.text ?? '',
        score,
        reasons: reasonsOf([evidence()], rankers.source, SOURCE_REASONS),
      })
    }
  } else {
    for (const { mention, score, evidence } of pairs[wanted] ?? []) {
      const text = mention ? article.text(mention.firstToken, mention.endToken) : ''
      candidates.push({
        name: mention?.entity?.name ?? text,
        mention: text,
        score,
        reasons: reasonsOf(evidence(), rankers.attribution, ATTRIBUTION_REASONS),
      })
    }
  }
  return { quote, kinds, candidates, because: because(quote) }
}

/** The best pair of each of the best mentions. */
function bestPerMention(pairs: readonly Pair[]): Pair[] {
  const best = new Map<unknown, Pair>()
  for (const pair of pairs) {
    const key = pair.mention?.entity?.cluster ?? pair.mention
    if (!best.has(key)) best.set(key, pair)
    if (best.size >= MOST_CANDIDATES) break
  }
  return [...best.values()]
}

function reasonsOf(evidence: readonly Evidence[], weights: Float32Array, names: Readonly<Record<number, string>>) {
  const sums = new Map<string, number>()
  for (const { templates, places } of evidence) {
    templates.forEach((template, i) => {
      const reason = names[template] ?? 'mention and cue stand together'
      sums.set(reason, (sums.get(reason) ?? 0) + (weights[places[i] as number] as number))
    })
  }
  return [...sums]
    .map(([reason, weight]) => ({ reason, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS)
}

/** The outcome in one sentence. */
function because({ kind, speaker, cue, continues }: Quote): string {
  if (kind === 'title') return 'The words in the marks are a title, which nobody says.'
  if (kind === 'scare') return 'The marks show distance or name a term; nobody says the words.'
  if (!speaker) return `The ${kind} quotation has no speaker: the text names nobody who fits better than nobody.`
  const said = `${speaker.name} is the speaker`
  const mention = speaker.mention ? `“${speaker.mention.text}”` : ''
  if (continues) return `${said}: the quotation goes on with the one before it in the same sentence.`
  switch (speaker.via) {
    case 'cue':
      return `${said}: ${mention} stands with “${cue?.text ?? ''}”.`
    case 'volgens':
      return `${said}: “${cue?.text ?? 'volgens'}” names ${mention}.`
    case 'colon':
      return `${said}: ${mention} stands before the colon.`
    case 'pronoun':
      return `${said}: ${mention}${cue ? ` stands with “${cue.text}” and` : ''} points to ${speaker.name}.`
    case 'continued':
      return `${said}: it spoke last, and nothing shows that another speaks.`
    case 'conversation':
      return `${said}: ${mention || speaker.name} is whom the sentences around are about.`
    case 'headline':
      return `${said}: the article quotes the words of the headline, or this speaker most.`
    default:
      return speaker.via satisfies never
  }
}
