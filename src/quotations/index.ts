import type { ModelFile } from '../model/file'
import { isNumber } from '../model/json-value'
import { SectionReader } from '../model/section-reader'
import type { ArticleInput } from './article'
import { explanationOf } from './explain'
import { type ExplanationLanguage, explanationText } from './explain-text'
import type { QuoteExplanation } from './explanation'
import { quotesOf, type Rankers, readQuotations } from './find'
import { indirectSpeechOf } from './indirect'
import { KINDS } from './kinds'
import type { IndirectSpeech, Quote, SpeakerSummary } from './quote'
import { speakersOf } from './speakers'
import { readRankerWeights } from './weights'

export type { ArticleInput } from './article'
export type { ExplanationLanguage } from './explain-text'
export type * from './explanation'
export { findMarks } from './marks'
export type * from './quote'
export { giveSpeakersClusters } from './speaker-clusters'

/** Version of the features; raised when they change. */
export const QUOTATION_FEATURES = 6

/** The trained part of this stage. */
export interface QuotationModel extends Rankers {
  readonly features: number
}

const isKindWeights = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length === KINDS.length && value.every(isNumber)

/** Reads the trained part of this stage; throws a `ModelError` where the file does not fit. */
export function readQuotationModel(file: ModelFile): QuotationModel {
  const section = SectionReader.of(file, 'quotations', QUOTATION_FEATURES)
  const kinds = section.record('kinds', `lists of ${KINDS.length} numbers`, isKindWeights)
  const confidence = section.record('confidence', 'numbers', isNumber)
  return {
    features: QUOTATION_FEATURES,
    kinds: new Map(Object.entries(kinds)),
    confidence: new Map(Object.entries(confidence)),
    ...readRankerWeights(section),
  }
}

/** Finds the quotations of the story with kind and speaker, ordered by start. */
export function findQuotes(input: ArticleInput, model: QuotationModel): Quote[] {
  return quotesOf(readQuotations(input, model))
}

/** Finds indirect speech: what somebody is said to have said, without marks. */
export function findIndirectSpeech(input: ArticleInput): IndirectSpeech[] {
  return indirectSpeechOf(input)
}

/** Lists each speaker with mentions, function and quotations, in order of first quotation. */
export function summarizeSpeakers(input: ArticleInput, quotes: readonly Quote[]): SpeakerSummary[] {
  return speakersOf(input, quotes)
}

/** How an explanation is told. */
export interface ExplainOptions {
  /** The language of `text`: Dutch (`nl`) unless said. */
  readonly lang?: ExplanationLanguage
}

/** Tells which candidates were weighed for `quote` and why its speaker won. */
export function explainQuote(
  input: ArticleInput,
  model: QuotationModel,
  quote: Quote,
  { lang = 'nl' }: ExplainOptions = {},
): QuoteExplanation {
  if (lang !== 'nl' && lang !== 'en') throw new TypeError(`explain: expected lang nl or en, got ${JSON.stringify(lang)}`)
  const explanation = explanationOf(input, model, quote)
  return { ...explanation, text: explanationText(explanation, lang) }
}
