import type { Block } from '../blocks'
import type { Cluster, Mention } from '../coreference'
import type { Language, LanguageGuess } from '../language'
import type { Entity } from '../names'
import type { ExplainOptions, IndirectSpeech, Quote, QuoteExplanation, SpeakerSummary } from '../quotations'
import type { Sentence } from '../sentences'
import type { Span } from '../span'
import type { NounChunk } from '../syntax'
import { buildTree, type Root } from '../tree'
import type { Layer } from './layers'
import {
  type DocumentBlock,
  type DocumentCluster,
  type DocumentEntity,
  type DocumentMention,
  type DocumentQuote,
  type DocumentSentence,
  type DocumentSpeaker,
  linkBlocks,
  linkClusters,
  linkEntities,
  linkMentions,
  linkQuotes,
  linkSentences,
  linkSpeakers,
  type PlaceInText,
  placeAt,
  touching,
} from './links'
import type { TaggedToken } from './tagged-token'

/** A layer that was left empty, and why. */
export interface SkippedLayer {
  readonly layer: Layer
  /** Only where the layer is empty in some blocks and filled in the others: the indices of those blocks. */
  readonly blocks?: readonly number[]
  readonly reason: string
}

/** What the stages found, from which a document is made. */
export interface DocumentParts {
  readonly id: string
  readonly date: string | null
  readonly text: string
  readonly language: Language
  readonly blocks: readonly Block[]
  /** All sentences, those of boilerplate included. */
  readonly sentences: readonly Sentence[]
  /** Made on first use. */
  readonly tokens: readonly TaggedToken[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly clusters: readonly Cluster[]
  readonly quotes: readonly Quote[]
  readonly indirect: readonly IndirectSpeech[] | null
  readonly skipped: readonly SkippedLayer[]
  /** Lists the speakers; called at most once, on first use. */
  readonly summarize: () => SpeakerSummary[]
  /** Lists the base noun phrases; called at most once, on first use. */
  readonly chunk: () => NounChunk[]
  /** Explains one of `quotes`. */
  readonly explain: (quote: Quote, options?: ExplainOptions) => QuoteExplanation
}

/** The JSON of a document: one object, the same in JSON Lines. */
export interface DocumentJson {
  readonly id: string
  /** Only where a date was given. */
  readonly date?: string
  readonly text: string
  readonly language: LanguageGuess
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  readonly tokens: readonly Omit<TaggedToken, 'stem'>[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  readonly mentions: readonly Mention[]
  readonly clusters: readonly Cluster[]
  /** Only where layer `indirect` was asked for. */
  readonly indirect?: readonly IndirectSpeech[]
  /** Only where a layer was skipped. */
  readonly skipped?: readonly SkippedLayer[]
  /** Only where there are stages of the caller's own. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** An annotated text: flat lists, which are the source, and the tree made from them. */
export class Document {
  /** The id given in the options; empty where none was given. */
  readonly id: string
  /** The date given in the options, as an ISO 8601 day; `null` where none was given. */
  readonly date: string | null
  /** The text as it came in. */
  readonly text: string
  /** The language of the text, with the next best. */
  readonly language: Language
  /** Indirect speech; `null` unless layer `indirect` was asked for. */
  readonly indirect: readonly IndirectSpeech[] | null
  /** The layers that were left empty though asked for, and why. */
  readonly skipped: readonly SkippedLayer[]
  /** The results of the caller's own stages, by name. */
  readonly extra: Readonly<Record<string, unknown>>
  readonly #parts: DocumentParts
  #tree: Root | undefined
  #blocks: readonly DocumentBlock[] | undefined
  #sentences: readonly DocumentSentence[] | undefined
  #entities: readonly DocumentEntity[] | undefined
  #quotes: readonly DocumentQuote[] | undefined
  #mentions: readonly DocumentMention[] | undefined
  #clusters: readonly DocumentCluster[] | undefined
  #nounChunks: readonly NounChunk[] | undefined
  #speakers: readonly DocumentSpeaker[] | undefined

  /**
   * `stages`: the caller's own, run in order on the finished document.
   * @internal Documents are made by annotators.
   */
  constructor(parts: DocumentParts, stages: readonly (readonly [string, (doc: Document) => unknown])[] = []) {
    this.id = parts.id
    this.date = parts.date
    this.text = parts.text
    this.language = parts.language
    this.indirect = parts.indirect
    this.skipped = parts.skipped
    this.#parts = parts
    const extra: Record<string, unknown> = {}
    this.extra = extra
    for (const [name, stage] of stages) extra[name] = stage(this)
  }

  /** Every token, in order. */
  get tokens(): readonly TaggedToken[] {
    return this.#parts.tokens
  }

  /** Headings, paragraphs and boilerplate, in order. */
  get blocks(): readonly DocumentBlock[] {
    this.#blocks ??= linkBlocks(this.#parts.blocks, this)
    return this.#blocks
  }

  /** The sentences of headings and paragraphs, in order. Boilerplate has none. */
  get sentences(): readonly DocumentSentence[] {
    this.#sentences ??= linkSentences(storySentences(this.#parts), this)
    return this.#sentences
  }

  /** Names and values, in order, without overlap. */
  get entities(): readonly DocumentEntity[] {
    this.#entities ??= linkEntities(this.#parts.entities, this)
    return this.#entities
  }

  /** Where the people, groups, bodies and documents of the story are mentioned, by start, the longer first; they may nest. */
  get mentions(): readonly DocumentMention[] {
    this.#mentions ??= linkMentions(this.#parts.mentions, this)
    return this.#mentions
  }

  /** Who and what the mentions and names mean: each with its mentions and quotations. */
  get clusters(): readonly DocumentCluster[] {
    this.#clusters ??= linkClusters(this.#parts.clusters, this.mentions, this)
    return this.#clusters
  }

  /** Quotations by start; they may nest. */
  get quotes(): readonly DocumentQuote[] {
    this.#quotes ??= linkQuotes(this.#parts.quotes, this)
    return this.#quotes
  }

  /** The nlcst tree, built from the lists on first use. */
  get tree(): Root {
    this.#tree ??= buildTree(this.#parts)
    return this.#tree
  }

  /** The base noun phrases, in order; empty unless layer `syntax` was asked for. Found on first use. */
  get nounChunks(): readonly NounChunk[] {
    this.#nounChunks ??= this.#parts.chunk()
    return this.#nounChunks
  }

  /** Each speaker with mentions, function and quotations, in order of first quotation. */
  get speakers(): readonly DocumentSpeaker[] {
    this.#speakers ??= linkSpeakers(this.#parts.summarize(), this)
    return this.#speakers
  }

  /** The tokens that lie in `span`, wholly or in part; offsets are UTF-16 code units. */
  tokensIn(span: Span): readonly TaggedToken[] {
    return touching(this.tokens, span)
  }

  /** What stands at `offset`, in UTF-16 code units: block, sentence, token, entity and quotations. Throws a `RangeError` outside the text. */
  spanAt(offset: number): PlaceInText {
    if (!Number.isInteger(offset) || offset < 0 || offset >= this.text.length)
      throw new RangeError(`doc.spanAt: expected an offset from 0 to ${this.text.length - 1}, got ${offset}`)
    return placeAt(this, offset)
  }

  /**
   * Tells why `quote` has its kind and speaker: which candidates were weighed, and what decided; `text` in Dutch, or with `lang: 'en'` in English.
   * Throws a `TypeError` where it is not one of `doc.quotes`.
   */
  explain(quote: Quote, options: ExplainOptions = {}): QuoteExplanation {
    const own = this.#parts.quotes[this.quotes.indexOf(quote as DocumentQuote)]
    if (!own) throw new TypeError('doc.explain: expected one of doc.quotes')
    return this.#parts.explain(own, options)
  }

  /** The document's JSON; see `DocumentJson`. */
  toJSON(): DocumentJson {
    const { id, date, text, language, tokens, indirect, skipped, extra } = this
    const { blocks, entities, mentions, clusters, quotes } = this.#parts
    return {
      id,
      ...(date !== null && { date }),
      text,
      language: { code: language.code, confidence: language.confidence },
      blocks,
      sentences: storySentences(this.#parts).map(({ start, end }) => ({ start, end })),
      tokens,
      entities,
      quotes,
      mentions,
      clusters,
      ...(indirect && { indirect }),
      ...(skipped.length > 0 && { skipped }),
      ...(Object.keys(extra).length > 0 && { extra }),
    }
  }
}

/** The sentences of the story: boilerplate has none. */
function storySentences({ sentences, blocks }: DocumentParts): readonly Sentence[] {
  return sentences.filter((s) => blocks[s.block]?.type !== 'boilerplate')
}
