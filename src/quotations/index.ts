import { ModelError } from '../model/error'
import type { ModelFile } from '../model/file'
import type { ArticleInput } from './article'
import { explanationOf } from './explain'
import { type ExplanationLanguage, explanationText } from './explain-text'
import { quotesOf, type Rankers, readQuotations } from './find'
import { indirectSpeechOf } from './indirect'
import { KINDS } from './kinds'
import type { IndirectSpeech, Quote, SpeakerSummary } from './quote'
import { speakersOf } from './speakers'
import { RANKER_SIZE } from './weights'

export type { ExplanationLanguage } from './explain-text'
export { findMarks } from './marks'
export type * from './quote'
export { giveSpeakersClusters } from './speaker-clusters'

/** What this stage reads. */
export type QuotationInput = ArticleInput

/** Version of the features; raised when they change. */
export const QUOTATION_FEATURES = 4

/** The trained part of this stage. */
export interface QuotationModel extends Rankers {
  readonly features: number
}

/** The weights that are kept by name. */
interface Meta {
  readonly kinds?: Readonly<Record<string, readonly number[]>>
  readonly confidence?: Readonly<Record<string, number>>
}

/** Reads the trained part of this stage; throws a `ModelError` where the file does not fit. */
export function readQuotationModel(file: ModelFile): QuotationModel {
  const { bytes, meta } = file.section('quotations', QUOTATION_FEATURES)
  const { kinds, confidence } = meta as Meta
  if (kinds === undefined || confidence === undefined)
    throw new ModelError('model section "quotations" has no weights of kinds and confidence: expected them in its meta')
  for (const weights of Object.values(kinds))
    if (!Array.isArray(weights) || weights.length !== KINDS.length || !weights.every(Number.isFinite))
      throw new ModelError(`model section "quotations" has a kind's feature without ${KINDS.length} numbers`)
  if (!Object.values(confidence).every(Number.isFinite))
    throw new ModelError('model section "quotations" has a weight of confidence that is no number')
  if (bytes.length !== 8 * RANKER_SIZE)
    throw new ModelError(`model section "quotations" has ${bytes.length} bytes, expected ${8 * RANKER_SIZE}`)
  const weights = new Float32Array(bytes.buffer, bytes.byteOffset, 2 * RANKER_SIZE)
  return {
    features: QUOTATION_FEATURES,
    kinds: new Map(Object.entries(kinds)),
    confidence: new Map(Object.entries(confidence)),
    attribution: weights.subarray(0, RANKER_SIZE),
    source: weights.subarray(RANKER_SIZE),
  }
}

/** Finds the quotations of the story with kind and speaker, ordered by start. */
export function findQuotes(input: QuotationInput, model: QuotationModel): Quote[] {
  return quotesOf(readQuotations(input, model))
}

/** Finds indirect speech: what somebody is said to have said, without marks. */
export function findIndirectSpeech(input: QuotationInput): IndirectSpeech[] {
  return indirectSpeechOf(input)
}

/** Lists each speaker with mentions, function and quotations, in order of first quotation. */
export function summarizeSpeakers(input: QuotationInput, quotes: readonly Quote[]): SpeakerSummary[] {
  return speakersOf(input, quotes)
}

/** One candidate speaker that was weighed for a quotation. */
export interface WeighedCandidate {
  /** The candidate's best name in this article. */
  readonly name: string
  /** The mention that made it a candidate. */
  readonly mention: string
  /** Its score; the highest wins if it beats `nobody`. */
  readonly score: number
  /** What spoke for and against it, strongest first. */
  readonly reasons: readonly { readonly reason: string; readonly weight: number }[]
}

/** Why a quotation has its kind and speaker. */
export interface QuoteExplanation {
  readonly quote: Quote
  /** The kinds with their scores, best first. */
  readonly kinds: readonly { readonly kind: Quote['kind']; readonly score: number }[]
  /** Everyone weighed as speaker, best first. */
  readonly candidates: readonly WeighedCandidate[]
  /** The outcome in one sentence. */
  readonly because: string
  /** The same in a short paragraph for readers: kind, speaker, and the candidates in order with their reasons in plain words. */
  readonly text: string
}

/** How an explanation is told. */
export interface ExplainOptions {
  /** The language of `text`: Dutch (`nl`) unless said. */
  readonly lang?: ExplanationLanguage
}

/** Tells which candidates were weighed for `quote` and why its speaker won. */
export function explainQuote(
  input: QuotationInput,
  model: QuotationModel,
  quote: Quote,
  { lang = 'nl' }: ExplainOptions = {},
): QuoteExplanation {
  if (lang !== 'nl' && lang !== 'en') throw new TypeError(`explain: expected lang nl or en, got ${JSON.stringify(lang)}`)
  const explanation = explanationOf(input, model, quote)
  return { ...explanation, text: explanationText(explanation, lang) }
}
