/**
 * `zinnig`: annotates Dutch news text: language, blocks, sentences, tokens, names, values and quotations with their speakers.
 *
 * @module zinnig
 */
export { type Annotator, annotate, createAnnotator } from './annotate'
export type { Block, BlockType } from './blocks'
export type { Cluster, Gender, GrammaticalNumber, Mention, MentionKind } from './coreference'
export { Document, type DocumentJson, type SkippedLayer } from './document/document'
export type { Layer } from './document/layers'
export {
  type BlockLinks,
  type DocumentBlock,
  type DocumentCluster,
  type DocumentEntity,
  type DocumentMention,
  type DocumentQuote,
  type DocumentSentence,
  type DocumentSpeaker,
  type EntityLinks,
  isName,
  isValue,
  type MentionLinks,
  type PlaceInText,
  type QuoteLinks,
  type SentenceLinks,
} from './document/links'
export type { TaggedToken } from './document/tagged-token'
export type { Language, LanguageGuess } from './language'
export { ModelError } from './model/error'
export { loadModel } from './models/default-model'
export { detectLanguage } from './models/detect-language'
export { type Model, readModel } from './models/models'
export type {
  DateValue,
  Entity,
  EntityType,
  GazetteerEntry,
  MoneyValue,
  NameEntity,
  NameMention,
  NameRule,
  NameSource,
  NameSubtype,
  NameType,
  PercentValue,
  QuantityType,
  QuantityValue,
  TimeValue,
  Value,
  ValueEntity,
  ValueType,
} from './names'
export { ForeignLanguageError, HtmlError } from './options/error'
export type { GivenSegments, GivenTokens } from './options/given-tokens'
export type { AnnotatorOptions, DocumentOptions, GivenName } from './options/options'
export type {
  ExplainOptions,
  ExplanationLanguage,
  IndirectSpeech,
  Quote,
  QuoteExplanation,
  QuoteKind,
  Speaker,
  SpeakerSummary,
  SpeakerVia,
  WeighedCandidate,
} from './quotations'
export type { Sentence } from './sentences'
export type { Span, TextSpan } from './span'
export type { Arc, NounChunk } from './syntax'
export type { Tag, TaggedText, Upos } from './tags'
export type { Token, TokenKind } from './tokens'
export type { EntityNode, Part, QuotationNode, Root } from './tree'
