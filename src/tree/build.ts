import type { Paragraph } from 'nlcst'
import type { Block } from '../blocks'
import type { Entity } from '../names'
import type { Quote } from '../quotations'
import type { Sentence as SentenceSpan } from '../sentences'
import type { Span } from '../span'
import type { Tag } from '../tags'
import type { Token } from '../tokens'
import type { EntityNode, Part, QuotationNode, Root, Sentence, SentenceContent } from './nodes'
import { Positions } from './positions'

/** What a tree is built from. */
export interface TreeInput {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly SentenceSpan[]
  readonly tokens: readonly (Token & Partial<Tag>)[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
}

/** A quotation or entity that is open or waits to be opened. */
interface Piece extends Span {
  readonly make: (part: Part | undefined) => QuotationNode | EntityNode
}

/**
 * Builds the nlcst tree: block > sentence > (quotation, entity) > word, punctuation, white space > text. Concatenating the leaves
 * gives the text. A piece that crosses a sentence appears once in each; one that crosses the end of the piece it starts in is cut
 * there. Linear; never recursive.
 */
export function buildTree(input: TreeInput): Root {
  return new TreeBuilder(input).build()
}

class TreeBuilder {
  readonly #positions: Positions
  readonly #pieces: Piece[]
  /** The first piece not yet begun. */
  #next = 0
  /** Pieces begun in an earlier sentence that go on. */
  #running: Piece[] = []

  constructor(readonly input: TreeInput) {
    this.#positions = new Positions(input.text)
    this.#pieces = piecesOf(input)
  }

  build(): Root {
    const { text, blocks, sentences } = this.input
    const root: Root = { type: 'RootNode', children: [], position: this.#positions.of(0, text.length) }
    let at = 0
    let sentence = 0
    blocks.forEach((block, index) => {
      this.#space(root.children, at, block.start)
      const paragraph: Paragraph = {
        type: 'ParagraphNode',
        kind: block.type,
        ...(block.level && { level: block.level }),
        children: [],
        position: this.#positions.of(block.start, block.end),
      }
      at = block.start
      while (sentence < sentences.length && sentences[sentence]?.block === index) {
        const span = sentences[sentence++] as SentenceSpan
        this.#space(paragraph.children, at, span.start)
        paragraph.children.push(this.#sentence(span))
        at = span.end
      }
      this.#space(paragraph.children, at, block.end)
      at = block.end
      root.children.push(paragraph)
    })
    this.#space(root.children, at, text.length)
    return root
  }

  #space(children: { push(node: never): unknown }, start: number, end: number): void {
    if (end <= start) return
    const value = this.input.text.slice(start, end)
    // Between tokens of stripped HTML stand tags.
    children.push({ type: /\S/.test(value) ? 'SourceNode' : 'WhiteSpaceNode', value, position: this.#positions.of(start, end) } as never)
  }

  #sentence(span: SentenceSpan): Sentence {
    const node: Sentence = { type: 'SentenceNode', children: [], position: this.#positions.of(span.start, span.end) }
    const open: OpenNode[] = [{ node, children: node.children, end: span.end }]
    const waiting = this.#running
    while (this.#next < this.#pieces.length && (this.#pieces[this.#next] as Piece).start < span.end)
      waiting.push(this.#pieces[this.#next++] as Piece)
    let piece = 0
    let at = span.start
    for (let t = span.firstToken; t < span.endToken; t++) {
      const token = this.input.tokens[t] as Token & Partial<Tag>
      while (open.length > 1 && (open.at(-1)?.end as number) <= at) close(open)
      this.#space(open.at(-1)?.children as never, at, token.start)
      while (open.length > 1 && (open.at(-1)?.end as number) <= token.start) close(open)
      for (; piece < waiting.length && (waiting[piece] as Piece).start < token.end; piece++) {
        const found = waiting[piece] as Piece
        const end = Math.min(found.end, open.at(-1)?.end as number)
        if (end <= token.start) continue
        const made = found.make(partOf(found, span))
        made.position = this.#positions.of(token.start, end)
        open.at(-1)?.children.push(made)
        open.push({ node: made, children: made.children, end })
      }
      open.at(-1)?.children.push(this.#token(token))
      at = token.end
    }
    while (open.length > 1) close(open)
    this.#running = waiting.filter((p) => p.end > span.end)
    return node
  }

  #token(token: Token & Partial<Tag>): SentenceContent {
    const position = this.#positions.of(token.start, token.end)
    switch (token.kind) {
      case 'punctuation':
        return { type: 'PunctuationNode', value: token.text, position }
      case 'symbol':
      case 'emoji':
        return { type: 'SymbolNode', value: token.text, position }
      case 'url':
      case 'email':
        return { type: 'SourceNode', value: token.text, position }
      case 'word':
      case 'number':
      case 'handle':
      case 'hashtag': {
        const { upos, xpos, feats, lemma } = token
        const text = { type: 'TextNode' as const, value: token.text, position }
        const tags = upos === undefined || lemma === undefined ? {} : { upos, xpos: xpos ?? null, feats: feats ?? null, lemma }
        return { type: 'WordNode', children: [text], position, data: tags }
      }
      default:
        throw new TypeError(`token kind ${token.kind satisfies never}`)
    }
  }
}

/** A node whose children are being found. */
interface OpenNode {
  readonly node: Sentence | QuotationNode | EntityNode
  readonly children: SentenceContent[]
  readonly end: number
}

/** Closes the innermost node: it ends where its last child does, since a piece may end inside a token (`3 mei 2021Jan`). */
function close(open: OpenNode[]): void {
  const closed = open.pop()
  const last = closed?.children.at(-1)?.position
  if (closed?.node.position && last) closed.node.position = { start: closed.node.position.start, end: last.end }
}

function partOf(piece: Span, sentence: Span): Part | undefined {
  const before = piece.start < sentence.start
  const after = piece.end > sentence.end
  if (before) return after ? 'middle' : 'end'
  return after ? 'start' : undefined
}

function piecesOf({ entities, quotes }: TreeInput): Piece[] {
  const pieces: Piece[] = [
    ...quotes.map((quote, id) => ({
      start: quote.start,
      end: quote.end,
      make: (part: Part | undefined): QuotationNode => ({
        type: 'quotation',
        kind: quote.kind,
        ...(quote.speaker && { speaker: quote.speaker.name }),
        children: [],
        data: { id, ...(part && { part }), speaker: quote.speaker },
      }),
    })),
    ...entities.map((entity, id) => ({
      start: entity.start,
      end: entity.end,
      make: (part: Part | undefined): EntityNode => ({
        type: 'entity',
        kind: entity.type,
        name: entity.name,
        children: [],
        data: { id, ...(part && { part }), ...('cluster' in entity ? { cluster: entity.cluster } : { value: entity.value }) },
      }),
    })),
  ]
  // A quotation that begins where an entity does holds it, unless the entity is longer.
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end)
}
