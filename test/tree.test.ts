import { readFileSync } from 'node:fs'
import type { Nodes } from 'nlcst'
import { toString as plainText } from 'nlcst-to-string'
import { inspectNoColor } from 'unist-util-inspect'
import { select, selectAll } from 'unist-util-select'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { annotate, createAnnotator, type Entity, type QuotationNode } from 'zinnig'
import { buildTree } from '../src/tree'

const seed = readFileSync(new URL('../fixtures/articles/seed-2023-02.txt', import.meta.url), 'utf8')
const doc = annotate(seed)

/** A text with one name given by hand and quotation marks that cross sentences. */
const crossing = createAnnotator({
  onForeign: 'annotate',
  entities: ({ text }) => [{ start: text.indexOf('Karin'), end: text.indexOf('Vermeulen') + 9, type: 'PER' }],
}).annotate('De brug blijft dicht, zegt de gemeente. „Het werk ligt stil. Wij wachten. Dat duurt lang”, zei wethouder Karin Vermeulen.')

describe('the tree', () => {
  it('gives the text back by nlcst-to-string', () => expect(plainText(doc.tree)).toBe(seed))

  it('has the nodes of the lists, met by unist-util-visit', () => {
    const words: string[] = []
    const kinds = new Map<string, number>()
    visit(doc.tree, (node) => {
      kinds.set(node.type, (kinds.get(node.type) ?? 0) + 1)
      if (node.type === 'WordNode') words.push(plainText(node))
    })
    const wordKinds = new Set(['word', 'number', 'handle', 'hashtag'])
    const inSentences = new Set(doc.sentences.flatMap((s) => doc.tokens.slice(s.firstToken, s.endToken)))
    expect(words).toEqual(expect.arrayContaining([...inSentences].filter((t) => wordKinds.has(t.kind)).map((t) => t.text)))
    expect(kinds.get('RootNode')).toBe(1)
    expect(kinds.get('ParagraphNode')).toBe(doc.blocks.length)
    expect(kinds.get('quotation')).toBe(doc.quotes.length)
    expect(kinds.get('entity')).toBe(doc.entities.length)
  })

  it('answers selectors of unist-util-select', () => {
    expect(selectAll('ParagraphNode[kind=heading]', doc.tree).length).toBe(doc.blocks.filter((b) => b.type === 'heading').length)
    expect(selectAll('quotation[kind=direct]', doc.tree).map((n) => plainText(n as Nodes))).toEqual(
      doc.quotes.filter((q) => q.kind === 'direct').map((q) => q.text),
    )
    expect(plainText(select('entity[kind=ORG]', doc.tree) as Nodes)).toBe(doc.entities.find((e) => e.type === 'ORG')?.text)
  })

  it('prints by unist-util-inspect', () => {
    const printed = inspectNoColor(annotate('„Ja”, zei Jan de Wit.').tree, { showPositions: true })
    expect(printed).toMatch(/^RootNode\[1\] \(1:1-1:22, 0-21\)/)
    expect(printed).toContain('quotation')
    expect(printed).toContain('PunctuationNode "„" (1:1-1:2, 0-1)')
  })

  it('divides a quotation over its sentences, the parts with one id', () => {
    const parts = selectAll('quotation', crossing.tree) as QuotationNode[]
    expect(parts.map((p) => plainText(p))).toEqual(['„Het werk ligt stil.', 'Wij wachten.', 'Dat duurt lang”'])
    expect(parts.map((p) => p.data.part)).toEqual(['start', 'middle', 'end'])
    expect(new Set(parts.map((p) => p.data.id)).size).toBe(1)
    expect(crossing.quotes).toHaveLength(1)
  })

  it('gives a quotation within one sentence no part', () => {
    const [quotation] = selectAll('quotation', annotate('Hij noemt het plan ‘onhaalbaar’.').tree) as QuotationNode[]
    expect(quotation?.data).toMatchObject({ id: 0 })
    expect(quotation?.data.part).toBeUndefined()
  })

  it('ends a node where its last child ends, also where a name ends inside a token', () => {
    const { text, blocks, sentences, tokens } = annotate('Rotterdam slaapt.', { onForeign: 'annotate', layers: [] })
    const inside: Entity = { start: 0, end: 3, text: 'Rot', type: 'LOC', name: 'Rot', cluster: 0, confidence: 1, source: 'rule' }
    const entity = select('entity', buildTree({ text, blocks, sentences, tokens, entities: [inside], quotes: [] }))
    expect(entity?.position).toMatchObject({ start: { offset: 0 }, end: { offset: 9 } })
  })

  it('is built once', () => expect(doc.tree).toBe(doc.tree))
})
