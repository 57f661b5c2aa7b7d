import { Antecedents } from './antecedents'
import type { Article } from './article'
import type { Decision, QuotationModel } from './decide'
import type { QuoteExplanation, WeighedCandidate } from './explanation'
import { decisionsOf, LEAST_CONFIDENCE } from './find'
import { type Path, Weighing } from './paths'
import type { Quote } from './quote'

/** How many candidates are told, and reasons for each: what a reader can take in. */
const MOST_CANDIDATES = 6
const MOST_REASONS = 6
/** Least weight that is worth telling. */
const LEAST_WEIGHT = 0.05

/** Tells who was weighed for a quotation, and what spoke for and against each. */
export function explanationOf(article: Article, model: QuotationModel, quote: Quote): Omit<QuoteExplanation, 'text'> {
  const decisions = decisionsOf(article, model)
  const q = decisions.findIndex(({ span }) => span.start === quote.start && span.end === quote.end)
  const decision = decisions[q]
  if (!decision) return { quote, kinds: [], candidates: [], because: 'This quotation is not one of the document.' }
  const kinds = decision.kinds.map(({ kind, score }) => ({ kind, score }))
  return { quote, kinds, candidates: candidatesOf(article, model, decisions, q), because: because(quote, decision) }
}

function candidatesOf(article: Article, model: QuotationModel, decisions: readonly Decision[], q: number): WeighedCandidate[] {
  const decision = decisions[q] as Decision
  if (decision.resumes >= 0) return candidatesOf(article, model, decisions, decision.resumes)
  if (decision.candidates.length === 0) return []
  const direct = decision.kinds[0]?.kind === 'direct'
  const paths = new Weighing(article, new Antecedents(article), q, direct, decision.previous, model.attribution, true).paths(decision.said)
  const best = new Map<string, Path>()
  for (const path of paths) if (!best.has(path.source?.key ?? '')) best.set(path.source?.key ?? '', path)
  return decision.candidates.slice(0, MOST_CANDIDATES).map(({ source, probability, path: chosen }) => {
    const path = best.get(source?.key ?? '') ?? chosen
    return {
      name: source?.name ?? '',
      mention: path.mention?.text ?? '',
      cue: path.cue >= 0 ? article.text(path.cue, path.cue + 1) : '',
      probability: Number(probability.toFixed(3)),
      score: path.score,
      reasons: reasonsOf(path, model.attribution),
    }
  })
}

/** What the features of a path weigh, those of one name together, the weightiest first. */
function reasonsOf(path: Path, weights: Float32Array): WeighedCandidate['reasons'] {
  const sums = new Map<string, number>()
  for (const { table, places } of path.terms) {
    places?.forEach((place, i) => {
      const name = table.names[i] as string
      sums.set(name, (sums.get(name) ?? 0) + (weights[place] as number))
    })
  }
  return [...sums]
    .map(([reason, weight]) => ({ reason, weight }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS)
}

/** The outcome in one sentence. */
function because({ kind, speaker, cue, continues }: Quote, { candidates, source }: Decision): string {
  if (kind === 'title') return 'The words in the marks are a title, which nobody says.'
  if (kind === 'scare') return 'The marks show distance or name a term; nobody says the words.'
  if (!speaker && source) {
    const names = candidates
      .filter((c) => c.source)
      .slice(0, 3)
      .map((c) => `${c.source?.name} (${Math.round(100 * c.probability)} %)`)
    return `Nobody is named because nobody is sure enough (least confidence ${LEAST_CONFIDENCE}): ${names.join(', ')}.`
  }
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
