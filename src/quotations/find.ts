import { textSpan } from '../span'
import type { Article } from './article'
import { confidenceOf, signalsOf } from './confidence'
import { type Decision, decide, type QuotationModel } from './decide'
import type { Quote, Speaker } from './quote'

/** Confidence below which nobody is named: a wrong name is worse than none. Chosen in cross-validation. */
export const LEAST_CONFIDENCE = 0.3

const decided = new WeakMap<Article, { readonly model: QuotationModel; readonly decisions: readonly Decision[] }>()

/** What was decided of the marked spans of an article; decided once. */
export function decisionsOf(article: Article, model: QuotationModel): readonly Decision[] {
  const known = decided.get(article)
  if (known?.model === model) return known.decisions
  const decisions = decide(article, model)
  decided.set(article, { model, decisions })
  return decisions
}

/** How far the speaker of a decision is to be trusted; 0 where nobody is meant. */
function certaintyOf(article: Article, decision: Decision, model: QuotationModel): number {
  return decision.source ? confidenceOf(signalsOf(article, decision), model.confidence) : 0
}

/** Makes the quotations of an article. */
export function quotesOf(article: Article, model: QuotationModel): Quote[] {
  const { text, tokens } = article.input
  const span = (first: number, end: number) => textSpan(text, tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
  return decisionsOf(article, model).map((decision) => {
    const { span: marked, kinds, source, mention, cue, via, resumes } = decision
    const confidence = certaintyOf(article, decision, model)
    const speaker: Speaker | null =
      source && via && confidence >= LEAST_CONFIDENCE
        ? {
            name: source.name,
            cluster: source.cluster < 0 ? null : source.cluster,
            mention: mention ? span(mention.firstToken, mention.endToken) : null,
            confidence: Number(confidence.toFixed(3)),
            via,
          }
        : null
    return {
      ...textSpan(text, marked.start, marked.end),
      kind: kinds[0]?.kind ?? 'direct',
      confidence: Number((kinds[0]?.probability ?? 0).toFixed(3)),
      continues: resumes >= 0,
      closed: marked.closed,
      depth: marked.depth,
      speaker,
      cue: cue >= 0 ? span(cue, cue + 1) : null,
    }
  })
}
