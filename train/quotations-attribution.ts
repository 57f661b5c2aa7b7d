import { type Guide, type Rankers, readQuotations } from '../src/quotations/find'
import { RANKER_SIZE } from '../src/quotations/weights'
import { coreKey, type GoldArticle, type GoldQuote, normalName, speakerNames } from './quotations-data'
import { type Choice, trainRanker } from './quotations-rank'

/** Rankers that know nothing, from which training starts. */
export const NO_RANKERS: Rankers = { attribution: new Float32Array(RANKER_SIZE), source: new Float32Array(RANKER_SIZE) }

interface Choices {
  readonly attribution: Choice[]
  readonly source: Choice[]
}

/** What both rankers learn from one article: read with the right answer to every earlier question. */
export function choicesOf({ gold, input }: GoldArticle, kinds: boolean): Choices {
  const found: Choices = { attribution: [], source: [] }
  const golds = new Map(gold.quotes.map((q) => [coreKey(gold.text, q.start, q.end), q]))
  const goldOf = (q: number, article: { spans: readonly { start: number; end: number }[] }): GoldQuote | undefined => {
    const span = article.spans[q]
    return span && golds.get(coreKey(gold.text, span.start, span.end))
  }
  let spans: readonly { start: number; end: number }[] = []
  const guide: Guide = {
    pair(q, features, pairs) {
      spans = features.context.article.spans
      const g = goldOf(q, features.context.article)
      if (!g || g.kind === 'title' || g.kind === 'scare') return undefined
      const text = (first: number, end: number) => features.context.article.text(first, end)
      const rightMention = (p: (typeof pairs)[number]) => (p.mention ? text(p.mention.firstToken, p.mention.endToken) : '') === g.mention
      const rightCue = (p: (typeof pairs)[number]) => (p.cue >= 0 ? text(p.cue, p.cue + 1) : '') === g.cue
      const right = pairs.map((p) => rightMention(p) && rightCue(p))
      if (!right.includes(true)) {
        // The mention is no candidate, or the cue none: what there is of the two.
        const part = pairs.map(rightMention).includes(true) ? rightMention : undefined
        if (!part) return undefined
        found.attribution.push({
          candidates: pairs.map((p) => p.evidence().flatMap((e) => e.places)),
          right: pairs.map((p) => part(p) && p.cue < 0),
        })
        return pairs.find((p) => part(p) && p.cue < 0)
      }
      found.attribution.push({ candidates: pairs.map((p) => p.evidence().flatMap((e) => e.places)), right })
      return pairs.find((_, i) => right[i])
    },
    source(q, features) {
      if (!features) return undefined
      const g = goldOf(q, { spans: spans.length ? spans : features.context.article.spans })
      if (!g || g.kind === 'title' || g.kind === 'scare') return undefined
      const names = speakerNames(gold, g.speaker)
      const right = features.candidates.map((c) => (c.source ? names.includes(normalName(c.source.name)) : g.speaker === ''))
      if (!right.includes(true)) return undefined
      found.source.push({ candidates: features.candidates.map((_, i) => features.of(i).places), right })
      return features.candidates[right.indexOf(true)]?.source
    },
  }
  if (kinds) {
    const index = new Map(gold.quotes.map((q) => [coreKey(gold.text, q.start, q.end), q.kind]))
    let marked: readonly { start: number; end: number }[] | undefined
    guide.kind = (q) => {
      marked ??= markedSpans(input)
      const span = marked[q]
      return span && index.get(coreKey(gold.text, span.start, span.end))
    }
  }
  readQuotations(input, NO_RANKERS, guide)
  return found
}

import { findMarks } from '../src/quotations/marks'

function markedSpans(input: GoldArticle['input']) {
  return findMarks(input)
}

/** Trains both rankers on articles. */
export function trainRankers(articles: readonly GoldArticle[], epochs?: number): Rankers {
  const all = articles.map((a) => choicesOf(a, true))
  return {
    attribution: trainRanker(
      all.flatMap((c) => c.attribution),
      epochs,
    ),
    source: trainRanker(
      all.flatMap((c) => c.source),
      epochs,
    ),
  }
}
