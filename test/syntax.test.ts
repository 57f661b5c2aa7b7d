import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate, createAnnotator, type Document } from '../src'
import { fromConllu, toConllu, toDisplacy, toFolia, toNaf } from '../src/formats'
import { unitsOf } from '../src/formats/annotated-text'
import { unitTree } from '../src/formats/trees'
import { defaultModel } from '../src/models/default-model'
import { createSyntax } from '../src/syntax'
import { tagTokens } from '../src/tags'
import { tokenize } from '../src/tokens'

const parse = createAnnotator({ layers: ['tags', 'syntax'], onForeign: 'annotate', onHtml: 'annotate' })

/** The tree of one sentence, as `word relation head`. */
function tree(text: string): string[] {
  const { tokens } = parse.annotate(text)
  return tokens.map(({ text, deprel, head }) => `${text} ${deprel} ${head === -1 ? '-' : tokens[head as number]?.text}`)
}

/** Throws unless each sentence has one root, heads within it, and no circle. */
function checkTrees(doc: Document): void {
  const sentenceOf = new Map<number, number>()
  doc.sentences.forEach(({ firstToken, endToken }, s) => {
    for (let t = firstToken; t < endToken; t++) sentenceOf.set(t, s)
  })
  const roots = new Map<number, number>()
  const wrong: string[] = []
  // Whether a token is known to lead to a root: each is passed once.
  const leads = new Uint8Array(doc.tokens.length)
  doc.tokens.forEach(({ head, deprel = '' }, t) => {
    const sentence = sentenceOf.get(t)
    if (typeof head !== 'number' || !/^[a-z]+(?::[a-z]+)?$/.test(deprel)) wrong.push(`${t} has ${deprel} ${head}`)
    if ((head === -1) !== (deprel === 'root')) wrong.push(`${t} is ${deprel} of ${head}`)
    if (head === -1 && sentence !== undefined) roots.set(sentence, (roots.get(sentence) ?? 0) + 1)
    if (head !== -1 && sentence !== undefined && sentenceOf.get(head as number) !== sentence) wrong.push(`${t} leaves its sentence`)
    const path: number[] = []
    let at = t
    while (at !== -1 && !leads[at] && path.length <= doc.tokens.length) {
      path.push(at)
      at = doc.tokens[at]?.head as number
    }
    if (path.length > doc.tokens.length) wrong.push(`${t} leads in a circle`)
    for (const token of path) leads[token] = 1
  })
  expect(wrong).toEqual([])
  doc.sentences.forEach(({ firstToken, endToken }, s) => {
    if (endToken > firstToken) expect(roots.get(s)).toBe(1)
  })
}

describe('trees', () => {
  it('of plain sentences', () => {
    expect(tree('De minister noemde het besluit onverstandig.')).toEqual([
      'De det minister',
      'minister nsubj noemde',
      'noemde root -',
      'het det besluit',
      'besluit obj noemde',
      'onverstandig xcomp noemde',
      '. punct noemde',
    ])
    expect(tree('Volgens de politie is de man gisteren aangehouden.')).toEqual([
      'Volgens case politie',
      'de det politie',
      'politie obl aangehouden',
      'is aux:pass aangehouden',
      'de det man',
      'man nsubj:pass aangehouden',
      'gisteren advmod aangehouden',
      'aangehouden root -',
      '. punct aangehouden',
    ])
  })

  const words = 'de het een man vrouw zegt dat die heeft gezien ( ) " , . ; en of van in te komen Jan 3 € – … \n\n'.split(' ')

  it('are trees whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (list) => checkTrees(parse.annotate(list.join(' ')))),
      { numRuns: 150 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => checkTrees(parse.annotate(text))),
      { numRuns: 150 },
    )
  })

  it('of sentences without end stay trees', () => {
    for (const word of ['de', 'dat', 'Jan en', '(', 'zegt,', '"']) checkTrees(parse.annotate(`${word} `.repeat(3000)))
  })

  it('are made for sentences that are asked after, and no others', () => {
    const text = 'De minister sprak. De man zweeg. De vrouw lachte.'
    const model = defaultModel()
    const blocks = [{ start: 0, end: text.length, type: 'paragraph' }] as const
    const tokens = tokenize(text, blocks)
    const sentences = [0, 4, 8].map((firstToken) => ({ start: 0, end: 0, block: 0, firstToken, endToken: firstToken + 4 }))
    let parsed = 0
    const counting = Object.assign(Object.create(model.syntax), {
      relations: model.syntax.relations,
      parse: (...args: Parameters<typeof model.syntax.parse>) => {
        parsed++
        model.syntax.parse(...args)
      },
    })
    const syntax = createSyntax({ text, blocks, tokens, sentences, tags: tagTokens(tokens, sentences, model.tags) }, counting)
    expect(syntax.head(6)).toBe(-1)
    expect(syntax.subjectOf(6)).toBe(5)
    expect(syntax.children(6)).toEqual([5, 7])
    expect(syntax.subtreeSpan(5)).toEqual({ start: 4, end: 6 })
    expect(parsed).toBe(1)
  })
})

describe('layer syntax', () => {
  it('is off unless asked for', () => {
    expect(JSON.stringify(annotate('De man slaapt.'))).not.toContain('deprel')
    expect(annotate('De man slaapt.').nounChunks).toEqual([])
  })

  it('gives noun chunks', () => {
    const doc = parse.annotate('De nieuwe minister van Financiën bezocht gisteren Antony Blinken.')
    expect(doc.nounChunks.map((c) => [c.text, doc.tokens[c.root]?.text])).toEqual([
      ['De nieuwe minister', 'minister'],
      ['Financiën', 'Financiën'],
      ['Antony Blinken', 'Antony'],
    ])
    for (const { start, end, text } of doc.nounChunks) expect(doc.text.slice(start, end)).toBe(text)
  })
})

describe('trees in formats', () => {
  const doc = parse.annotate('Kop van het stuk\n\nDe minister sprak. "Ik zwijg", zei hij later.\n')

  it('CoNLL-U holds them, and gives them back', () => {
    const conllu = toConllu(doc)
    for (const sentence of conllu.trim().split('\n\n')) {
      const rows = sentence
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line) => line.split('\t'))
      expect(rows.filter((columns) => columns[6] === '0' && columns[7] === 'root')).toHaveLength(1)
      for (const columns of rows) expect(Number(columns[6])).toBeLessThanOrEqual(rows.length)
    }
    const [back] = fromConllu(conllu)
    expect(back?.tokens.map((t) => [t.head, t.deprel])).toEqual(doc.tokens.map((t) => [t.head, t.deprel]))
  })

  it('displaCy, NAF and FoLiA hold an arc for each token but the roots', () => {
    const roots = doc.tokens.filter((t) => t.head === -1).length
    const arcs = doc.tokens.length - roots
    const sentences = JSON.parse(toDisplacy(doc)) as { words: unknown[]; arcs: unknown[] }[]
    expect(sentences.map((s) => s.arcs.length)).toEqual(sentences.map((s) => s.words.length - 1))
    expect(toNaf(doc).match(/<dep /g)).toHaveLength(arcs)
    expect(toFolia(doc).match(/<dependency /g)).toHaveLength(arcs)
  })

  it('are mended where a document from elsewhere has none', () => {
    const broken = { ...doc.toJSON(), tokens: doc.tokens.map((token, t) => ({ ...token, head: t, deprel: 'dep' })) }
    for (const unit of unitsOf(broken)) {
      const arcs = unitTree(broken, unit)
      expect(arcs?.filter((arc) => arc.head === -1)).toHaveLength(1)
    }
  })
})
