import type { ModelFile } from '../model/file'
import { isNumber } from '../model/json-value'
import { SectionReader } from '../model/section-reader'
import { Article, type QuotationInput } from './article'
import type { QuotationModel } from './decide'
import { explanationOf } from './explain'
import { explanationText } from './explain-text'
import type { ExplainOptions, QuoteExplanation } from './explanation'
import { WEIGHTS } from './feature-table'
import { quotesOf } from './find'
import { indirectSpeechOf } from './indirect'
import { KINDS } from './kinds'
import type { IndirectSpeech, Quote, SpeakerSummary } from './quote'
import { speakersOf } from './speakers'

export type { Article, QuotationInput } from './article'
export type { QuotationModel } from './decide'
export type * from './explanation'
export { findMarks } from './marks'
export type * from './quote'
export { giveSpeakersClusters } from './speaker-clusters'

/** Version of the features; raised when they change. */
export const QUOTATION_FEATURES = 6

const isKindWeights = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length === KINDS.length && value.every(isNumber)

/** Reads the trained part of this stage; throws a `ModelError` where the file does not fit. */
export function readQuotationModel(file: ModelFile): QuotationModel {
  const section = SectionReader.of(file, 'quotations', QUOTATION_FEATURES)
  const kinds = section.record('kinds', `lists of ${KINDS.length} numbers`, isKindWeights)
  const confidence = section.record('confidence', 'numbers', isNumber)
  const scale = section.scale()
  section.holds(WEIGHTS)
  return {
    features: QUOTATION_FEATURES,
    kinds: new Map(Object.entries(kinds)),
    confidence: new Map(Object.entries(confidence)),
    attribution: Float32Array.from(section.view(Int8Array, 0, WEIGHTS), (w) => w * scale),
  }
}

/** Makes the indexes that all of this stage reads; made once for a document. */
export function readArticle(input: QuotationInput): Article {
  return new Article(input)
}

/** Finds the quotations of the story with kind and speaker, ordered by start. */
export function findQuotes(article: Article, model: QuotationModel): Quote[] {
  return quotesOf(article, model)
}

/** Finds indirect speech: what somebody is said to have said, without marks. */
export function findIndirectSpeech(article: Article): IndirectSpeech[] {
  return indirectSpeechOf(article)
}

/** Lists each speaker with mentions, function and quotations, in order of first quotation. */
export function summarizeSpeakers(article: Article, quotes: readonly Quote[]): SpeakerSummary[] {
  return speakersOf(article, quotes)
}

/** Tells which candidates were weighed for `quote` and why its speaker won. */
export function explainQuote(
  article: Article,
  model: QuotationModel,
  quote: Quote,
  { lang = 'nl' }: ExplainOptions = {},
): QuoteExplanation {
  if (lang !== 'nl' && lang !== 'en') throw new TypeError(`explain: expected lang nl or en, got ${JSON.stringify(lang)}`)
  const explanation = explanationOf(article, model, quote)
  return { ...explanation, text: explanationText(explanation, lang) }
}
