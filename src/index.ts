export { type Annotator, annotate, createAnnotator } from './annotate'
export type { Block, BlockType } from './blocks'
export { loadModel } from './default-model'
export type { Document, DocumentJson, SkippedLayer } from './document'
export type {
  DateValue,
  Entity,
  EntityInput,
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
  TimeValue,
  Value,
  ValueEntity,
  ValueType,
} from './entities'
export { ForeignLanguageError, HtmlError } from './error'
export { detectLanguage, type Language, type LanguageGuess } from './language'
export { ModelError } from './model/error'
export { type Model, readModel } from './models'
export type { AnnotatorOptions, DocumentOptions, GivenName, Layer } from './options'
export type {
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
export type { TaggedToken } from './tagged-token'
export type { Tag, Upos } from './tags'
export type { Token, TokenKind } from './tokens'
export type { EntityNode, Part, QuotationNode, Root } from './tree'
