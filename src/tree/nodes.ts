import type { Data, Parent, Root, Sentence, SentenceContent } from 'nlcst'
import type { BlockType } from '../blocks'
import type { EntityType, Value } from '../names'
import type { QuoteKind, Speaker } from '../quotations'
import type { Upos } from '../tags'

export type { Root, Sentence, SentenceContent }

/** Which piece of its whole a node is, where the whole crosses sentences. */
export type Part = 'start' | 'middle' | 'end'

/** A quotation, or the piece of one that lies in this sentence: pieces of one have the same `data.id`. */
export interface QuotationNode extends Parent {
  type: 'quotation'
  /** Direct, partial, title or scare. */
  kind: QuoteKind
  /** The best name of the speaker; absent where there is none. */
  speaker?: string
  children: SentenceContent[]
  data: Data & { id: number; part?: Part; speaker: Speaker | null }
}

/** A name or value. */
export interface EntityNode extends Parent {
  type: 'entity'
  /** PER, ORG, LOC, MISC, DATE, TIME, MONEY or PERCENT. */
  kind: EntityType
  /** The best name of the thing in this article. */
  name: string
  children: SentenceContent[]
  data: Data & { id: number; part?: Part; cluster?: number; value?: Value }
}

declare module 'nlcst' {
  interface ParagraphContentMap {
    quotation: QuotationNode
    entity: EntityNode
  }
  interface RootContentMap {
    quotation: QuotationNode
    entity: EntityNode
  }
  interface SentenceContentMap {
    quotation: QuotationNode
    entity: EntityNode
  }
  interface Paragraph {
    /** Heading, paragraph or boilerplate. */
    kind?: BlockType
    /** Level of a heading. */
    level?: 1 | 2
  }
  interface WordData {
    /** Universal part of speech. */
    upos?: Upos
    /** CGN-style tag. */
    xpos?: string | null
    /** UD features. */
    feats?: string | null
    /** Dictionary form. */
    lemma?: string
  }
}
