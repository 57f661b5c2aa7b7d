import { type Block, findBlocks } from './blocks'
import { type Coreference, findCoreference, type Mention } from './coreference'
import { Document, type SkippedLayer } from './document/document'
import { TaggedToken } from './document/tagged-token'
import { detectLanguage, detectSpanLanguages } from './language'
import { defaultModel } from './models/default-model'
import { describeNames, type Entity, findNames, type NameMention, nameEntity, type ValueEntity } from './names'
import { ForeignLanguageError, HtmlError } from './options/error'
import { readGivenNames } from './options/given-names'
import { findHtml } from './options/html'
import {
  type AnnotatorOptions,
  type DocumentOptions,
  type Layer,
  readDocumentOptions,
  readOptions,
  type Settings,
  show,
} from './options/options'
import { explainQuote, findIndirectSpeech, findMarks, findQuotes, type Quote, summarizeSpeakers } from './quotations'
import { splitSentences } from './sentences'
import { bySpan, contains, overlaps } from './span'
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
}

/** Makes an annotator. Throws a `TypeError` or `RangeError` where an option is not what it should be. */
export function createAnnotator(options: AnnotatorOptions = {}): Annotator {
  const settings = readOptions(options)
  return { annotate: (text, documentOptions = {}) => walk(text, settings, documentOptions) }
}

let plainAnnotator: Annotator | undefined

/** Annotates one text; see `Annotator.annotate`. For many texts with options of your own, make an annotator once. */
export function annotate(text: string, options: AnnotatorOptions & DocumentOptions = {}): Document {
  const isPlain = typeof options === 'object' && options !== null && Object.keys(options).every((name) => name === 'id' || name === 'date')
  if (isPlain) {
    plainAnnotator ??= createAnnotator()
    return plainAnnotator.annotate(text, options)
  }
  const annotator = createAnnotator(options)
  return annotator.annotate(text, options.id === undefined ? {} : { id: options.id })
}

/** The walk: every stage once, in order. */
function walk(text: string, settings: Settings, options: DocumentOptions): Document {
  checkText(text, settings)
  const { layers } = settings
  const { id, date } = readDocumentOptions(options)
  const referenceDate = date ?? settings.date

  const model = settings.model ?? defaultModel()
  const language = detectLanguage(text)
  const foreign = language.code !== 'nl' && settings.onForeign !== 'annotate'
  if (foreign && settings.onForeign === 'throw') throw new ForeignLanguageError(language.code)
  const wants = (layer: Layer) => !foreign && layers.has(layer)
  const needsNames = wants('entities') || wants('coreference') || wants('quotes') || wants('indirect')

  const blocks = withLanguages(text, findBlocks(text, model.blocks), language.code)
  const tokens = tokenize(text, blocks, settings.abbreviations)
  const sentences = splitSentences(text, blocks, tokens, settings.abbreviations)

  const tags = wants('tags') || needsNames ? tagTokens(tokens, sentences, model.tags) : []
  const input = { text, blocks, tokens, sentences, tags }

  const found = needsNames ? findEntities(findGivenOrTaggedNames(), findValues(input, referenceDate)) : { names: [], values: [] }
  const coreference = needsNames ? findCoreference({ ...input, names: found.names, quoted: findMarks(input) }, model.coreference) : NOBODY
  const entities = joinEntities(found.names, found.values, coreference)
  const reading = { ...input, entities }
  const quotes = wants('quotes') ? withLanguages(text, findQuotes(reading, model.quotations), language.code) : []
  const indirect = wants('indirect') ? findIndirectSpeech(reading) : null

  return new Document(
    {
      id,
      date: referenceDate,
      text,
      language,
      blocks,
      sentences,
      tokens: tokens.map((token, i) => new TaggedToken(token, wants('tags') ? tags[i] : undefined)),
      entities: wants('entities') ? entities : [],
      mentions: wants('coreference') ? coreference.mentions.map(publicMention) : [],
      clusters: wants('coreference') ? coreference.clusters : [],
      quotes,
      indirect: layers.has('indirect') ? (indirect ?? []) : null,
      skipped: foreign ? skippedLayers(settings, language.code) : [],
      summarize: () => summarizeSpeakers(reading, quotes),
      explain: (quote: Quote) => explainQuote(reading, model.quotations, quote),
    },
    settings.stages,
  )

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

/** Who is who where nobody is named. */
const NOBODY: Coreference = { mentions: [], clusters: [], nameClusters: [], rejected: [] }

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

/** The values that no name holds with more besides: *Vlaanderen 2002* is a name, its year no date. Both ordered. */
function withoutHeld(values: readonly ValueEntity[], names: readonly NameMention[]): ValueEntity[] {
  let at = 0
  return values.filter((value) => {
    while (at < names.length && (names[at] as NameMention).end <= value.start) at++
    const name = names[at]
    return !name || !contains(name, value) || name.end - name.start === value.end - value.start
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
function withLanguages<T extends Block | Quote>(text: string, spans: T[], code: string): T[] {
  const languages = detectSpanLanguages(text, spans, code)
  return spans.map((span, i) => (languages[i] ? { ...span, language: languages[i] } : span))
}

function checkText(text: unknown, { maxLength, onHtml }: Settings): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`annotate: expected a string, got ${show(text)}`)
  if (text.length > maxLength) {
    throw new RangeError(`annotate: expected at most ${maxLength} code units of text, got ${text.length}: divide it, or set maxLength`)
  }
  const html = onHtml === 'throw' ? findHtml(text) : undefined
  if (html) throw new HtmlError(html.tag, html.offset)
}

function skippedLayers({ layers }: Settings, code: string): SkippedLayer[] {
  const reason = code === 'und' ? 'the text has no letters' : `the text is not Dutch but "${code}"`
  return [...layers].map((layer) => ({ layer, reason }))
}
