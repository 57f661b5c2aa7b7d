import type { QuotationInput, QuoteExplanation, WeighedCandidate } from '.'
import { ATTRIBUTION_REASONS, type Pair } from './attribution-features'
import { type Rankers, readQuotations } from './find'
import type { Quote } from './quote'
import { type Candidate, SOURCE_REASONS, type SourceFeatures } from './source-features'
import type { Evidence } from './weights'

/** How many candidates are told, and reasons for each: what a reader can take in. */
const MOST_CANDIDATES = 6
const MOST_REASONS = 5

/** Reads the article again, watching one quotation; see `explainQuote`. */
export function explanationOf(input: QuotationInput, rankers: Rankers, quote: Quote): Omit<QuoteExplanation, 'text'> {
  let pairs: readonly Pair[] = []
  let sources: readonly { candidate: Candidate; score: number; evidence: () => Evidence }[] = []
  let wanted = -1
  const reading = readQuotations(input, rankers, {
    start(article) {
      wanted = article.spans.findIndex((span) => span.start === quote.start && span.end === quote.end)
    },
    pair(q, _, ranked) {
      if (q === wanted) pairs = ranked
      return undefined
    },
    source(q, features: SourceFeatures | undefined) {
      if (q === wanted && features) sources = features.rank(rankers.source)
      return undefined
    },
  })
  const kinds = (reading.decisions[wanted]?.kinds ?? []).map(({ kind, score }) => ({ kind, score }))
  const { article } = reading
  const candidates: WeighedCandidate[] = []
  if (sources.length) {
    for (const { candidate, score, evidence } of sources.slice(0, MOST_CANDIDATES)) {
      candidates.push({
        name: candidate.source?.name ?? '',
        mention: quote.speaker?.mention?.text ?? '',
        score,
        reasons: reasonsOf([evidence()], rankers.source, SOURCE_REASONS),
      })
    }
  } else {
    for (const pair of bestPerMention(pairs).slice(0, MOST_CANDIDATES)) {
      const { mention, score } = pair
      const text = mention ? article.text(mention.firstToken, mention.endToken) : ''
      candidates.push({
        name: mention?.entity?.name ?? text,
        mention: text,
        score,
        reasons: reasonsOf(pair.evidence(), rankers.attribution, ATTRIBUTION_REASONS),
      })
    }
  }
  return { quote, kinds, candidates, because: because(quote) }
}

/** The best pair of each mention. */
function bestPerMention(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<unknown>()
  return pairs.filter((pair) => {
    const key = pair.mention?.entity?.cluster ?? pair.mention
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
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
