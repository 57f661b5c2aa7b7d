import type { Root } from 'nlcst'
import type { Block } from './blocks'
import type { Entity } from './entities'
import type { Language } from './language'
import type { Layer } from './options'
import type { IndirectSpeech, Quote, QuoteExplanation, SpeakerSummary } from './quotations'
import type { Sentence } from './sentences'
import type { TaggedToken } from './tagged-token'
import { buildTree } from './tree'

/** A layer that was left empty, and why. */
export interface SkippedLayer {
  readonly layer: Layer
  readonly reason: string
}

/** What the stages found, from which a document is made. */
export interface DocumentParts {
  readonly id: string
  readonly text: string
  readonly language: Language
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly TaggedToken[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  readonly indirect: readonly IndirectSpeech[] | null
  readonly skipped: readonly SkippedLayer[]
  /** Lists the speakers; called at most once, on first use. */
  readonly summarize: () => SpeakerSummary[]
  /** Explains one of `quotes`. */
  readonly explain: (quote: Quote) => QuoteExplanation
}

/** An annotated text: flat lists, which are the source, and the tree made from them. */
export class Document {
  /** The id given in the options; empty where none was given. */
  readonly id: string
  /** The text as it came in. */
  readonly text: string
  readonly language: Language
  readonly blocks: readonly Block[]
  /** All sentences; those of boilerplate blocks included. */
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly TaggedToken[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  /** Indirect speech; `null` unless layer `indirect` was asked for. */
  readonly indirect: readonly IndirectSpeech[] | null
  /** The layers that were left empty though asked for, and why. */
  readonly skipped: readonly SkippedLayer[]
  readonly #parts: DocumentParts
  #tree: Root | undefined
  #speakers: readonly SpeakerSummary[] | undefined

  constructor(parts: DocumentParts) {
    this.id = parts.id
    this.text = parts.text
    this.language = parts.language
    this.blocks = parts.blocks
    this.sentences = parts.sentences
    this.tokens = parts.tokens
    this.entities = parts.entities
    this.quotes = parts.quotes
    this.indirect = parts.indirect
    this.skipped = parts.skipped
    this.#parts = parts
  }

  /** The nlcst tree; built on first use. */
  get tree(): Root {
    this.#tree ??= buildTree(this)
    return this.#tree
  }

  /** Each speaker with mentions, function and quotations, in order of first quotation. */
  get speakers(): readonly SpeakerSummary[] {
    this.#speakers ??= this.#parts.summarize()
    return this.#speakers
  }

  /** Tells why `quote` (one of `doc.quotes`) has its kind and speaker: which candidates were weighed, and what decided. */
  explain(quote: Quote): QuoteExplanation {
    return this.#parts.explain(quote)
  }
}
