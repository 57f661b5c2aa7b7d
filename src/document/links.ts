import type { Block } from '../blocks'
import type { Cluster, Mention } from '../coreference'
import type { Entity, NameEntity, ValueEntity } from '../names'
import type { Quote, SpeakerSummary } from '../quotations'
import type { Sentence } from '../sentences'
import { firstWhere, type Span } from '../span'
import type { TaggedToken } from './tagged-token'

/** What a block leads to. Each is looked up when asked for; none is part of the JSON. */
export interface BlockLinks {
  /** The text of the block. */
  readonly text: string
  /** Its sentences; none for boilerplate. */
  readonly sentences: readonly DocumentSentence[]
  /** Its tokens. */
  readonly tokens: readonly TaggedToken[]
}

/** What a sentence leads to. Each is looked up when asked for; none is part of the JSON. */
export interface SentenceLinks {
  /** The text of the sentence. */
  readonly text: string
  /** Its tokens. */
  readonly tokens: readonly TaggedToken[]
  /** The names and values in it. */
  readonly entities: readonly DocumentEntity[]
  /** The quotations that lie in it, wholly or in part. */
  readonly quotes: readonly DocumentQuote[]
}

/** What a name or value leads to. Each is looked up when asked for; none is part of the JSON. */
export interface EntityLinks {
  /** The sentence it stands in; `null` in boilerplate, which has none. */
  readonly sentence: DocumentSentence | null
  /** Its tokens. */
  readonly tokens: readonly TaggedToken[]
}

/** What a quotation leads to. Each is looked up when asked for; none is part of the JSON. */
export interface QuoteLinks {
  /** The sentences that it lies in, wholly or in part. */
  readonly sentences: readonly DocumentSentence[]
  /** Its tokens, marks included. */
  readonly tokens: readonly TaggedToken[]
  /** The names and values in it. */
  readonly entities: readonly DocumentEntity[]
}

/** What a mention leads to. Each is looked up when asked for; none is part of the JSON. */
export interface MentionLinks {
  /** The sentence it stands in; `null` in boilerplate, which has none. */
  readonly sentence: DocumentSentence | null
  /** Its tokens. */
  readonly tokens: readonly TaggedToken[]
}

/** A block of a document, with what it leads to. */
export type DocumentBlock = Block & BlockLinks
/** A sentence of a document, with what it leads to. */
export type DocumentSentence = Sentence & SentenceLinks
/** A name or value of a document, with what it leads to. */
export type DocumentEntity = Entity & EntityLinks
/** A quotation of a document, with what it leads to. */
export type DocumentQuote = Quote & QuoteLinks
/** A mention of a document, with what it leads to. */
export type DocumentMention = Mention & MentionLinks
/** Somebody or something of the story, with the mentions and quotations as objects; in the JSON mentions are indices. */
export type DocumentCluster = Omit<Cluster, 'mentions'> & {
  /** Every mention, in order. */
  readonly mentions: readonly DocumentMention[]
  /** What it said, in order. */
  readonly quotes: readonly DocumentQuote[]
}
/** A speaker of a document, with the quotations as objects. */
export type DocumentSpeaker = Omit<SpeakerSummary, 'quotes'> & {
  /** What the speaker said, in order. */
  readonly quotes: readonly DocumentQuote[]
}

/** What stands at one place of a text; each `null` (or empty) where there is none. */
export interface PlaceInText {
  readonly block: DocumentBlock | null
  readonly sentence: DocumentSentence | null
  readonly token: TaggedToken | null
  readonly entity: DocumentEntity | null
  /** The quotations around the place, the outermost first. */
  readonly quotes: readonly DocumentQuote[]
}

/** The lists that links lead along. */
export interface LinkedLists {
  readonly text: string
  readonly blocks: readonly DocumentBlock[]
  readonly sentences: readonly DocumentSentence[]
  readonly tokens: readonly TaggedToken[]
  readonly entities: readonly DocumentEntity[]
  readonly quotes: readonly DocumentQuote[]
}

/** Whether an entity is a name: person, organisation, place or other name. */
export function isName<T extends Entity>(entity: T): entity is Extract<T, NameEntity> {
  return !('value' in entity)
}

/** Whether an entity is a value: a date, time, amount or percentage. */
export function isValue<T extends Entity>(entity: T): entity is Extract<T, ValueEntity> {
  return 'value' in entity
}

/** Gives `items` the getters of `links`, by a prototype: they cost nothing until asked, and neither JSON nor spreading sees them. */
function withLinks<T extends object, L extends object>(items: readonly T[], links: L & ThisType<T & L>): (T & L)[] {
  return items.map((item) => Object.assign(Object.create(links) as T & L, item))
}

export function linkBlocks(blocks: readonly Block[], doc: LinkedLists): DocumentBlock[] {
  return withLinks<Block, BlockLinks>(blocks, {
    get text() {
      return doc.text.slice(this.start, this.end)
    },
    get sentences() {
      return touching(doc.sentences, this)
    },
    get tokens() {
      return touching(doc.tokens, this)
    },
  })
}

export function linkSentences(sentences: readonly Sentence[], doc: LinkedLists): DocumentSentence[] {
  const context: SentenceContext = { doc, quotesOf: undefined }
  return sentences.map((sentence) => new LinkedSentence(sentence, context))
}

/** What all sentences of a document share. */
interface SentenceContext {
  readonly doc: LinkedLists
  /** The quotations of each sentence, by its start, once they were asked. */
  quotesOf: Map<number, DocumentQuote[]> | undefined
}

/** A sentence with its links. There are many: a class makes them quickly. */
class LinkedSentence implements Sentence, SentenceLinks {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly firstToken: number
  readonly endToken: number
  readonly #context: SentenceContext

  constructor(sentence: Sentence, context: SentenceContext) {
    this.start = sentence.start
    this.end = sentence.end
    this.block = sentence.block
    this.firstToken = sentence.firstToken
    this.endToken = sentence.endToken
    this.#context = context
  }

  get text(): string {
    return this.#context.doc.text.slice(this.start, this.end)
  }

  get tokens(): readonly TaggedToken[] {
    return this.#context.doc.tokens.slice(this.firstToken, this.endToken)
  }

  get entities(): readonly DocumentEntity[] {
    return touching(this.#context.doc.entities, this)
  }

  get quotes(): readonly DocumentQuote[] {
    this.#context.quotesOf ??= bySentence(this.#context.doc)
    return this.#context.quotesOf.get(this.start) ?? []
  }
}

export function linkEntities(entities: readonly Entity[], doc: LinkedLists): DocumentEntity[] {
  return withLinks<Entity, EntityLinks>(entities, {
    get sentence() {
      return touching(doc.sentences, this)[0] ?? null
    },
    get tokens() {
      return touching(doc.tokens, this)
    },
  })
}

export function linkQuotes(quotes: readonly Quote[], doc: LinkedLists): DocumentQuote[] {
  return withLinks<Quote, QuoteLinks>(quotes, {
    get sentences() {
      return touching(doc.sentences, this)
    },
    get tokens() {
      return touching(doc.tokens, this)
    },
    get entities() {
      return touching(doc.entities, this)
    },
  })
}

export function linkMentions(mentions: readonly Mention[], doc: LinkedLists): DocumentMention[] {
  return withLinks<Mention, MentionLinks>(mentions, {
    get sentence() {
      return touching(doc.sentences, this)[0] ?? null
    },
    get tokens() {
      return touching(doc.tokens, this)
    },
  })
}

export function linkClusters(clusters: readonly Cluster[], mentions: readonly DocumentMention[], doc: LinkedLists): DocumentCluster[] {
  const quotesOf = new Map<number, DocumentQuote[]>()
  for (const quote of doc.quotes) {
    const cluster = quote.speaker?.cluster
    if (typeof cluster !== 'number') continue
    const list = quotesOf.get(cluster)
    if (list) list.push(quote)
    else quotesOf.set(cluster, [quote])
  }
  return clusters.map((cluster) => ({
    ...cluster,
    mentions: cluster.mentions.map((mention) => mentions[mention] as DocumentMention),
    quotes: quotesOf.get(cluster.id) ?? [],
  }))
}

export function linkSpeakers(speakers: readonly SpeakerSummary[], doc: LinkedLists): DocumentSpeaker[] {
  return speakers.map((speaker) => ({ ...speaker, quotes: speaker.quotes.map((quote) => doc.quotes[quote] as DocumentQuote) }))
}

/** What stands at `offset` of the text. */
export function placeAt(doc: LinkedLists, offset: number): PlaceInText {
  const at = { start: offset, end: offset + 1 }
  return {
    block: touching(doc.blocks, at)[0] ?? null,
    sentence: touching(doc.sentences, at)[0] ?? null,
    token: touching(doc.tokens, at)[0] ?? null,
    entity: touching(doc.entities, at)[0] ?? null,
    quotes: doc.quotes.filter((quote) => quote.start <= offset && offset < quote.end),
  }
}

/** Those of `spans`, which are ordered and do not overlap, that share something with `span`; found by halving. */
export function touching<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  const first = firstWhere(spans.length, (i) => (spans[i] as T).end > span.start)
  const end = firstWhere(spans.length, (i) => (spans[i] as T).start >= span.end)
  return spans.slice(first, end)
}

/** The quotations of each sentence, by the sentence's start. */
function bySentence({ sentences, quotes }: LinkedLists): Map<number, DocumentQuote[]> {
  const lists = new Map<number, DocumentQuote[]>()
  for (const quote of quotes) {
    for (const { start } of touching(sentences, quote)) {
      const list = lists.get(start)
      if (list) list.push(quote)
      else lists.set(start, [quote])
    }
  }
  return lists
}
