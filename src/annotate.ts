import { type Block, findBlocks } from './blocks'
import { type Coreference, findCoreference, joinNames, type Mention, NOBODY } from './coreference'
import { Document, type DocumentParts, type SkippedLayer } from './document/document'
import type { Layer } from './document/layers'
import { TaggedToken } from './document/tagged-token'
import { detectDocumentLanguage, detectSpanLanguages } from './language'
import { defaultModel } from './models/default-model'
import { describeNames, type Entity, findNames, type NameMention, nameEntity, type ValueEntity } from './names'
import { ForeignLanguageError, HtmlError, LengthError } from './options/error'
import { readGivenNames } from './options/given-names'
import { type GivenTokens, readGivenTokens, type Segments } from './options/given-tokens'
import { findHtml } from './options/html'
import {
  type AnnotatorOptions,
  type CheckedDocumentOptions,
  DOCUMENT_NAMES,
  type DocumentOptions,
  readDocumentOptions,
  readOptions,
  type Settings,
  show,
} from './options/options'
import {
  type ExplainOptions,
  explainQuote,
  findIndirectSpeech,
  findMarks,
  findQuotes,
  giveSpeakersClusters,
  type Quote,
  summarizeSpeakers,
} from './quotations'
import { Relocation, readAsText } from './reading'
import { splitSentences } from './sentences'
import { bySpan, contains, firstWhere, overlaps, type Span } from './span'
import { createSyntax, findNounChunks } from './syntax'
import { tagTokens } from './tags'
import { tokenize } from './tokens'
import { findValues } from './values'

/** Annotates texts with one set of options. */
export interface Annotator {
  /**
   * Annotates one text. Throws a `TypeError` where it is no string, a `RangeError` where it is longer than `maxLength`, an `HtmlError`
   * where it is HTML, and a `ForeignLanguageError` where it is not Dutch and `onForeign` is `'throw'`.
   */
  annotate(text: string, options?: DocumentOptions): Document

  /**
   * Annotates a text that is divided already: sentences of words, parted by spaces in `doc.text`, or an object with `text` and the offsets of its tokens
   * and sentences, such as `fromConllu` gives. The document has exactly these tokens and sentences. Throws a `TypeError` or `RangeError` where they are
   * not what they should be, and else as `annotate`; HTML is no error here.
   */
  annotateTokens(given: GivenTokens, options?: DocumentOptions): Document
}

/** Makes an annotator. Throws a `TypeError` or `RangeError` where an option is not what it should be. */
export function createAnnotator(options: AnnotatorOptions = {}): Annotator {
  const settings = readOptions(options)
  return {
    annotate(text, documentOptions = {}) {
      const told = readDocumentOptions(documentOptions)
      const { html } = told
      checkText(text, settings, html !== false)
      const plain = readAsText(text, html === false ? settings.onHtml === 'strip' : html)
      const parts = plain ? relocate(text, walk(plain.text, settings, told), new Relocation(text, plain)) : walk(text, settings, told)
      return new Document(parts, settings.stages)
    },
    annotateTokens(given, documentOptions = {}) {
      const segments = readGivenTokens(given)
      checkLength(segments.text, settings)
      return new Document(walk(segments.text, settings, readDocumentOptions(documentOptions), segments), settings.stages)
    },
  }
}

let plainAnnotator: Annotator | undefined

/** Annotates one text; see `Annotator.annotate`. For many texts with options of your own, make an annotator once. */
export function annotate(text: string, options: AnnotatorOptions & DocumentOptions = {}): Document {
  const isPlain = typeof options === 'object' && options !== null && Object.keys(options).every((name) => DOCUMENT_NAMES.includes(name))
  if (isPlain) {
    plainAnnotator ??= createAnnotator()
    return plainAnnotator.annotate(text, options)
  }
  if (typeof options !== 'object' || options === null) return createAnnotator(options).annotate(text)
  const { id, html, ...annotatorOptions } = options
  return createAnnotator(annotatorOptions).annotate(text, { ...(id !== undefined && { id }), ...(html !== undefined && { html }) })
}

/** What was found in a text as the stages read it, put back where it stands in `given`. */
function relocate(given: string, parts: DocumentParts, relocation: Relocation): DocumentParts {
  const { blocks, sentences, tokens, entities, mentions, clusters, quotes, indirect } = parts
  return {
    ...parts,
    text: given,
    ...relocation.place({ blocks, sentences, tokens, entities, mentions, clusters, quotes, indirect }),
    chunk: () => relocation.place(parts.chunk()),
    summarize: () => relocation.place(parts.summarize()),
    explain: (quote, options) => relocation.place(parts.explain(relocation.origin(quote), options)),
  }
}

/** The walk: every stage once, in order; those that divide the text only where it is not `given` divided. */
function walk(text: string, settings: Settings, about: CheckedDocumentOptions, given?: Segments): DocumentParts {
  const { layers } = settings
  const { id, date, language: told } = about
  const referenceDate = date ?? settings.date
  const toldLanguage = told ?? settings.language

  const model = settings.model ?? defaultModel()
  const plainBlocks = given?.blocks ?? findBlocks(text, model.blocks)
  const { language, foreignBlocks, blockLanguages } =
    toldLanguage === null
      ? detectDocumentLanguage(text, plainBlocks, model.language)
      : { language: { code: toldLanguage, confidence: 1, alternatives: [] }, foreignBlocks: NO_BLOCKS, blockLanguages: undefined }
  const untold = language.code === 'und' && language.confidence < 1
  const foreign = language.code !== 'nl' && !untold && settings.onForeign !== 'annotate'
  if (foreign && settings.onForeign === 'throw') throw new ForeignLanguageError(language.code)
  const wants = (layer: Layer) => !foreign && layers.has(layer)
  const needsChains = wants('coreference') || wants('quotes') || wants('indirect')
  const needsNames = needsChains || wants('entities')

  const blocks = addLanguages(plainBlocks, blockLanguages ?? detectSpanLanguages(text, plainBlocks, language.code))
  const isSkipped = settings.onForeign === 'annotate' ? () => false : within(blocks, foreignBlocks)
  const isRead = (span: Span) => !isSkipped(span)
  const tokens = given?.tokens ?? tokenize(text, blocks, settings.abbreviations)
  const sentences = given?.sentences ?? splitSentences(text, blocks, tokens, settings.abbreviations)

  const tags = wants('tags') || wants('syntax') || needsNames ? tagTokens(tokens, sentences, model.tags) : []
  const input = { text, blocks, tokens, sentences, tags }
  const syntax = wants('syntax') ? createSyntax(input, model.syntax) : undefined

  const found = needsNames
    ? findEntities(findGivenOrTaggedNames().filter(isRead), findValues(input, referenceDate, settings.values === 'all').filter(isRead))
    : { names: [], values: [] }
  const marks = needsChains ? findMarks(input, settings.dialogue) : []
  const named = { ...input, names: found.names }
  const coreference = needsChains
    ? findCoreference({ ...named, quoted: marks }, model.coreference)
    : needsNames
      ? joinNames(named, model.coreference)
      : NOBODY
  const entities = joinEntities(found.names, found.values, coreference)
  const reading = { ...input, entities, marks, coreference }
  const attributed = wants('quotes') ? withLanguages(text, findQuotes(reading, model.quotations), language.code).filter(isRead) : []
  const { quotes, mentions, clusters } = giveSpeakersClusters(attributed, coreference)
  const indirect = wants('indirect') ? findIndirectSpeech(reading) : null

  let made: TaggedToken[] | undefined
  return {
    id,
    date: referenceDate,
    text,
    language,
    blocks,
    sentences,
    get tokens() {
      made ??= tagged()
      return made
    },
    entities: wants('entities') ? entities : [],
    mentions: wants('coreference') ? mentions.map(publicMention) : [],
    clusters: wants('coreference') ? clusters : [],
    quotes,
    indirect: layers.has('indirect') ? (indirect ?? []) : null,
    skipped: foreign ? skippedLayers(settings, language.code) : skippedBlocks(settings, blocks, foreignBlocks),
    chunk: () => (syntax ? findNounChunks(input, syntax).filter(isRead) : []),
    summarize: () => summarizeSpeakers(reading, quotes),
    explain: (quote: Quote, options?: ExplainOptions) => explainQuote(reading, model.quotations, quote, options),
  }

  /** The tokens with what layers `tags` and `syntax` say of them. */
  function tagged(): TaggedToken[] {
    const withTags = wants('tags')
    return tokens.map((token, i) =>
      isSkipped(token) ? new TaggedToken(token, undefined) : new TaggedToken(token, withTags ? tags[i] : undefined, syntax?.arc(i)),
    )
  }

  function findGivenOrTaggedNames(): NameMention[] {
    const given = settings.entities && readGivenNames(input, settings.entities(input))
    return findNames(input, model.names, settings.gazetteer, settings.rules, given)
  }

  /** Names and values: where they overlap, the caller's own name wins, then a name that holds the value, else the value. */
  function findEntities(mentions: readonly NameMention[], all: readonly ValueEntity[]): { names: NameMention[]; values: ValueEntity[] } {
    const own = mentions.filter((m) => m.source === 'rule' || m.id !== undefined)
    const values = withoutOverlap(withoutHeld(all, mentions), own)
    return { names: describeNames(input, withoutOverlap(mentions, values)), values }
  }
}

/** The foreign blocks of a text whose language was told. */
const NO_BLOCKS: ReadonlyMap<number, string> = new Map()

/** Names, each with the best name and the number of the one named, and values, in order. */
function joinEntities(names: readonly NameMention[], values: readonly ValueEntity[], { nameClusters, clusters }: Coreference): Entity[] {
  const named = names.map((name, i) => {
    const cluster = nameClusters[i] as number
    return nameEntity(name, clusters[cluster]?.name ?? name.text, cluster)
  })
  return [...named, ...values].sort(bySpan)
}

/** What a document says of a mention. */
function publicMention({ start, end, text, kind, cluster, confidence }: Mention): Mention {
  return { start, end, text, kind, cluster, confidence }
}

/** The values that no name holds with more besides: *Vlaanderen 2002* is a name, its year no date; *8 miljoen euro* begins none. Both ordered. */
function withoutHeld(values: readonly ValueEntity[], names: readonly NameMention[]): ValueEntity[] {
  let at = 0
  return values.filter((value) => {
    while (at < names.length && (names[at] as NameMention).end <= value.start) at++
    const name = names[at]
    if (!name || !contains(name, value)) return true
    return name.start === value.start && (value.type === 'MONEY' || value.type === 'PERCENT' || name.end === value.end)
  })
}

/** The spans of `list` that overlap none of `others`; both ordered, without overlap among themselves. */
function withoutOverlap<T extends { start: number; end: number }>(
  list: readonly T[],
  others: readonly { start: number; end: number }[],
): T[] {
  let at = 0
  return list.filter((span) => {
    while (at < others.length && (others[at] as T).end <= span.start) at++
    const other = others[at]
    return !other || !overlaps(span, other)
  })
}

/** Adds `language` to blocks or quotations that are clearly in another one. */
function withLanguages<T extends Block | Quote>(text: string, spans: readonly T[], code: string): T[] {
  return addLanguages(spans, detectSpanLanguages(text, spans, code))
}

function addLanguages<T extends Block | Quote>(spans: readonly T[], languages: readonly (string | undefined)[]): T[] {
  return spans.map((span, i) => (languages[i] ? { ...span, language: languages[i] } : span))
}

function checkText(text: unknown, settings: Settings, isHtml: boolean): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`annotate: expected a string, got ${show(text)}`)
  checkLength(text, settings)
  const html = settings.onHtml === 'throw' && !isHtml ? findHtml(text) : undefined
  if (html) throw new HtmlError(html.tag, html.offset)
}

/** Whether a span, asked in any order, lies in one of the blocks numbered in `numbers`. */
function within(blocks: readonly Block[], numbers: ReadonlyMap<number, string>): (span: Span) => boolean {
  if (numbers.size === 0) return () => false
  const spans = [...numbers.keys()].sort((a, b) => a - b).map((i) => blocks[i] as Block)
  return ({ start }) => {
    const after = firstWhere(spans.length, (i) => (spans[i] as Block).end > start)
    return after < spans.length && (spans[after] as Block).start <= start
  }
}

function skippedBlocks({ layers, onForeign }: Settings, blocks: readonly Block[], foreign: ReadonlyMap<number, string>): SkippedLayer[] {
  if (onForeign === 'annotate') return []
  const codes = [...new Set(foreign.values())].sort()
  return [...layers].flatMap((layer) =>
    codes.map((code) => ({
      layer,
      blocks: [...blocks.keys()].filter((i) => foreign.get(i) === code),
      reason: `these blocks are not Dutch but "${code}"`,
    })),
  )
}

function checkLength(text: string, { maxLength }: Settings): void {
  if (text.length > maxLength) throw new LengthError(text.length, maxLength)
}

function skippedLayers({ layers }: Settings, code: string): SkippedLayer[] {
  const reason = code === 'und' ? 'the text has no letters' : `the text is not Dutch but "${code}"`
  return [...layers].map((layer) => ({ layer, reason }))
}
