import { coreKey, normalName, speakerNames } from '../corpora/read/compare'
import type { GoldQuote } from '../corpora/read/gold-text'
import type { GoldInput } from '../corpora/read/stage-input'
import { Article } from '../src/quotations/article'
import { decide, type Guide, type QuotationModel } from '../src/quotations/decide'
import { WEIGHTS } from '../src/quotations/feature-table'
import type { MarkedSpan } from '../src/quotations/marks'
import type { Path } from '../src/quotations/paths'
import type { Choice } from './quotations-rank'

/** A model that knows nothing, from which training starts. */
export const NO_MODEL: QuotationModel = { features: 0, kinds: new Map(), attribution: new Float32Array(WEIGHTS), confidence: new Map() }

/** The gold quotation of each marked span. */
export function goldOfSpans({ gold, unreviewed = [] }: GoldInput, spans: readonly MarkedSpan[]): (GoldQuote | undefined)[] {
  const golds = new Map([...gold.quotes, ...unreviewed].map((q) => [coreKey(gold.text, q.start, q.end), q]))
  return spans.map((span) => golds.get(coreKey(gold.text, span.start, span.end)))
}

/**
 * What is learned from one article: it is read with the right answer to every earlier question. Where the gold mention is among the ways,
 * only ways by it are right, and of those the ones by the gold cue where there are any; otherwise every way to the right speaker.
 */
export function choicesOf(spoken: GoldInput): Choice[] {
  const found: Choice[] = []
  const article = new Article(spoken.input)
  const golds = goldOfSpans(spoken, article.spans)
  const taught = new Set(spoken.gold.quotes)
  const guide: Guide = {
    learns: true,
    keepsPlaces: true,
    kind: (q) => golds[q]?.kind ?? 'scare',
    path(q, _, paths) {
      const g = golds[q]
      if (!g || g.kind === 'title' || g.kind === 'scare') return null
      const right = rightPaths(article, spoken, g, paths)
      if (taught.has(g) && right.some(Boolean)) found.push(choiceOf(paths, right))
      return paths[right.indexOf(true)] ?? null
    },
  }
  decide(article, NO_MODEL, guide)
  return found
}

function rightPaths(article: Article, { gold }: GoldInput, g: GoldQuote, paths: readonly Path[]): boolean[] {
  const names = speakerNames(gold, g.speaker)
  const speaker = paths.map(({ source }) => (source ? g.speaker !== '' && names.includes(normalName(source.name)) : g.speaker === ''))
  const mention = paths.map((p) => (p.mention ? article.text(p.mention.firstToken, p.mention.endToken) : '') === g.mention)
  const cue = paths.map((p) => (p.cue >= 0 ? article.text(p.cue, p.cue + 1) : '') === g.cue)
  const both = (a: readonly boolean[], b: readonly boolean[]) => a.map((x, i) => x && b[i] === true)
  for (const right of [both(both(speaker, mention), cue), both(speaker, mention), both(mention, cue), speaker])
    if (right.some(Boolean)) return right
  return paths.map(() => false)
}

function choiceOf(paths: readonly Path[], right: readonly boolean[]): Choice {
  const numbers = new Map<Path['terms'][number], number>()
  const terms: Int32Array[] = []
  const ways = paths.map((path) =>
    path.terms.map((term) => {
      let number = numbers.get(term)
      if (number === undefined) {
        number = terms.length
        numbers.set(term, number)
        terms.push(term.places as Int32Array)
      }
      return number
    }),
  )
  return { terms, ways, right }
}
