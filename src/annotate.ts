import { type Block, findBlocks } from './blocks'
import { Document, type SkippedLayer } from './document/document'
import { TaggedToken } from './document/tagged-token'
import { detectLanguage, detectSpanLanguages } from './language'
import { defaultModel } from './models/default-model'
import { clusterNames, type Entity, findNames, type NameMention, type ValueEntity } from './names'
import { ForeignLanguageError, HtmlError } from './options/error'
import { readGivenNames } from './options/given-names'
import { findHtml } from './options/html'
import { type AnnotatorOptions, type DocumentOptions, readDocumentOptions, readOptions, type Settings, show } from './options/options'
import { explainQuote, findIndirectSpeech, findQuotes, type Quote, summarizeSpeakers } from './quotations'
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

  const model = layers.size > 0 ? (settings.model ?? defaultModel()) : undefined
  const language = detectLanguage(text)
  const foreign = language.code !== 'nl' && settings.onForeign !== 'annotate'
  if (foreign && settings.onForeign === 'throw') throw new ForeignLanguageError(language.code)
  const wants = (layer: 'tags' | 'entities' | 'quotes' | 'indirect') => !foreign && layers.has(layer)
  const needsNames = wants('entities') || wants('quotes') || wants('indirect')

  const blocks = withLanguages(text, findBlocks(text), language.code)
  const tokens = tokenize(text, blocks, settings.abbreviations)
  const sentences = splitSentences(text, blocks, tokens, settings.abbreviations)

  const tags = model && (wants('tags') || needsNames) ? tagTokens(tokens, sentences, model.tags) : []
  const input = { text, blocks, tokens, sentences, tags }

  const entities = model && needsNames ? mergeEntities(findGivenOrTaggedNames(), findValues(input, referenceDate)) : []
  const reading = { ...input, entities }
  const quotes = model && wants('quotes') ? withLanguages(text, findQuotes(reading, model.quotations), language.code) : []
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
      quotes,
      indirect: layers.has('indirect') ? (indirect ?? []) : null,
      skipped: foreign ? skippedLayers(settings, language.code) : [],
      summarize: () => summarizeSpeakers(reading, quotes),
      explain: (quote: Quote) => explainQuote(reading, (model as NonNullable<typeof model>).quotations, quote),
    },
    settings.stages,
  )

  function findGivenOrTaggedNames(): NameMention[] {
    const given = settings.entities && readGivenNames(input, settings.entities(input))
    return findNames(input, (model as NonNullable<typeof model>).names, settings.gazetteer, settings.rules, given)
  }

  /** Names and values in order: where they overlap, the caller's own name wins, then a name that holds the value, else the value. */
  function mergeEntities(mentions: readonly NameMention[], values: readonly ValueEntity[]): Entity[] {
    const own = mentions.filter((m) => m.source === 'rule' || m.id !== undefined)
    const keptValues = withoutOverlap(withoutHeld(values, mentions), own)
    const names = clusterNames(input, withoutOverlap(mentions, keptValues))
    return [...names, ...keptValues].sort(bySpan)
  }
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
