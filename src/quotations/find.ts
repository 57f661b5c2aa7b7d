import type { Entity, EntityInput } from '../entities'
import { textSpan } from '../span'
import { Article } from './article'
import { type Attribution, attributeInSentence } from './attribute'
import { attributeByContext } from './context'
import { headlineSources } from './headlines'
import { kindFeatures } from './kind-features'
import { scoreKinds } from './kinds'
import type { MarkedSpan } from './marks'
import { People } from './people'
import type { Quote, QuoteKind, Speaker, SpeakerVia } from './quote'
import { Resolver, type Said, type Source } from './resolve'

/** What was decided about one marked span, with all that led to it. */
export interface Decision {
  readonly span: MarkedSpan
  readonly kinds: readonly { readonly kind: QuoteKind; readonly score: number; readonly probability: number }[]
  readonly attribution: Attribution | undefined
  source: Source | undefined
  via: SpeakerVia | undefined
}

/** The article read and every marked span decided. */
export interface Reading {
  readonly article: Article
  readonly decisions: readonly Decision[]
}

/** How often a speaker found so is right: measured on the training articles in cross-validation (`npm run eval -- quotations`). */
const CONFIDENCE: Readonly<Record<SpeakerVia, number>> = {
  cue: 0.95,
  volgens: 0.93,
  colon: 0.95,
  pronoun: 0.88,
  continued: 0.87,
  conversation: 0.7,
  headline: 0.72,
}

/** Decides kind and speaker of every marked span, in the order of the text; headlines last, since the body tells who speaks there. */
export function readQuotations(input: EntityInput & { readonly entities: readonly Entity[] }): Reading {
  const article = new Article(input)
  if (article.spans.length === 0) return { article, decisions: [] }
  const people = new People(article)
  const resolver = new Resolver(article, people)
  const decisions: Decision[] = []
  const said: Said[] = []
  article.spans.forEach((span, q) => {
    let attribution = attributeInSentence(article, q)
    const kinds = scoreKinds(kindFeatures(article, q, attribution))
    const kind = kinds[0]?.kind as QuoteKind
    const decision: Decision = { span, kinds, attribution, source: undefined, via: undefined }
    decisions.push(decision)
    if (kind === 'title' || kind === 'scare') {
      decisions[q] = { ...decision, attribution: undefined }
      return
    }
    const resumed = resumes(article, decisions, q, attribution)
    const parent = decisions[article.parents[q] as number]
    if (resumed) attribution = { ...resumed, continues: true }
    else if (!attribution) {
      const found = attributeByContext(article, people, decisions, q, said)
      if (found) {
        decisions[q] = { ...decision, attribution: found.attribution, source: found.source, via: found.via }
        if (found.source)
          said.push({
            firstToken: span.firstToken,
            endToken: span.endToken,
            source: found.source,
            mention: found.attribution?.mention ?? null,
          })
        return
      }
    }
    const source = resumed
      ? decisions[q - 1]?.source
      : attribution?.mention
        ? resolver.resolve(attribution.mention, said, parent?.source)
        : undefined
    decisions[q] = { ...decision, attribution, source, via: resumed ? 'continued' : attribution?.via }
    if (source) said.push({ firstToken: span.firstToken, endToken: span.endToken, source, mention: attribution?.mention ?? null })
  })
  for (const [q, source] of headlineSources(article, decisions)) decisions[q] = { ...(decisions[q] as Decision), source, via: 'headline' }
  return { article, decisions }
}

/** `„Ik ga”, zei X, „maar niet nu.”`: the attribution of the quotation before, where its sentence goes on with this one. */
function resumes(
  article: Article,
  decisions: readonly Decision[],
  q: number,
  attribution: Attribution | undefined,
): Attribution | undefined {
  const span = article.spans[q] as MarkedSpan
  for (let p = q - 1; p >= 0 && p >= q - 4; p--) {
    if (article.parents[p] !== article.parents[q]) continue
    const before = decisions[p] as Decision
    if (!before.attribution || before.attribution.cue < before.span.endToken || before.attribution.cue > span.firstToken) return undefined
    if (article.sentenceOf[before.span.endToken - 1] !== article.sentenceOf[span.firstToken]) return undefined
    if (p !== q - 1 && article.parents[q - 1] === article.parents[q]) return undefined
    const kind = before.kinds[0]?.kind
    if (kind !== 'direct') return undefined
    const separator = article.word(span.firstToken - 1)
    if (!/^[,:;–—]$/.test(separator) && attribution && attribution.cue > before.attribution.cue) return undefined
    if (attribution && attribution.cue > before.attribution.cue && attribution.cue !== span.firstToken - 1) return undefined
    return before.attribution
  }
  return undefined
}

/** Makes the quotations of a reading. */
export function quotesOf({ article, decisions }: Reading): Quote[] {
  const { text, tokens } = article.input
  const span = (first: number, end: number) => textSpan(text, tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
  return decisions.map(({ span: marked, kinds, attribution, source, via }) => {
    const [best] = kinds
    const speaker: Speaker | null =
      source && via
        ? {
            name: source.name,
            cluster: source.cluster,
            mention: attribution?.mention ? span(attribution.mention.firstToken, attribution.mention.endToken) : null,
            confidence: CONFIDENCE[via],
            via,
          }
        : null
    return {
      ...textSpan(text, marked.start, marked.end),
      kind: best?.kind ?? 'direct',
      confidence: Number((best?.probability ?? 0).toFixed(3)),
      continues: attribution?.continues ?? false,
      closed: marked.closed,
      depth: marked.depth,
      speaker,
      cue: speaker && attribution && attribution.cue >= 0 ? span(attribution.cue, attribution.cue + 1) : null,
    }
  })
}
