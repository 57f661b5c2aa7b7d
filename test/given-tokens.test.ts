import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../src'
import { fromConllu, toConllu } from '../src/formats'

const annotator = createAnnotator()
const sentences = [
  ['Minister', 'Hugo', 'de', 'Jonge', 'bezocht', 'vrijdag', 'Utrecht', '.'],
  ['„', 'Het', 'gaat', 'goed', '”', ',', 'zei', 'De', 'Jonge', '.'],
]

describe('a text that comes in tokens', () => {
  const doc = annotator.annotateTokens(sentences, { id: 'given' })

  it('keeps exactly these tokens and sentences', () => {
    expect(doc.id).toBe('given')
    expect(doc.text).toBe(sentences.flat().join(' '))
    expect(doc.tokens.map((t) => t.text)).toEqual(sentences.flat())
    expect(doc.sentences.map((s) => doc.text.slice(s.start, s.end))).toEqual(sentences.map((s) => s.join(' ')))
    for (const t of doc.tokens) expect(doc.text.slice(t.start, t.end)).toBe(t.text)
  })

  it('is tagged, and has names and quotations', () => {
    expect(doc.tokens.map((t) => t.upos).slice(4)).toEqual(expect.arrayContaining(['VERB']))
    expect(doc.entities.map((e) => [e.type, e.text])).toEqual(
      expect.arrayContaining([
        ['PER', 'Hugo de Jonge'],
        ['DATE', 'vrijdag'],
        ['LOC', 'Utrecht'],
      ]),
    )
    expect(doc.quotes[0]?.speaker?.name).toBe('Hugo de Jonge')
  })

  it('has words that our tokenizer would divide otherwise', () => {
    const odd = annotator.annotateTokens([["'t", 'AD.nl-artikel', '(bijv.', 'U2', ')']])
    expect(odd.tokens.map((t) => t.text)).toEqual(["'t", 'AD.nl-artikel', '(bijv.', 'U2', ')'])
    expect(odd.tree.children.length).toBeGreaterThan(0)
  })

  it('may have offsets of its own, sentences or none, and blocks', () => {
    const text = 'Kop\n\nEen zin.'
    const given = {
      text,
      blocks: [
        { start: 0, end: 3, type: 'heading' as const, level: 1 as const },
        { start: 5, end: 13, type: 'paragraph' as const },
      ],
      tokens: [
        { start: 0, end: 3 },
        { start: 5, end: 8 },
        { start: 9, end: 12 },
        { start: 12, end: 13 },
      ],
    }
    const doc = annotator.annotateTokens({ ...given, sentences: [{ start: 5, end: 13 }] })
    expect(doc.tokens.map((t) => t.text)).toEqual(['Kop', 'Een', 'zin', '.'])
    expect(doc.tokens.every((t) => t.upos)).toBe(true)
    expect(annotator.annotateTokens({ ...given, sentences: [] }).tokens).toHaveLength(4)
    const [heading] = given.blocks
    const odd = { ...given, sentences: [], blocks: [{ start: 0, end: 13, type: 'foo' }] } as never
    expect(() => annotator.annotateTokens(odd)).toThrow('the type of a block to be heading, paragraph, boilerplate, got "foo" at 0–13')
    for (const blocks of [[], [heading as NonNullable<typeof heading>]])
      expect(() => annotator.annotateTokens({ ...given, sentences: [], blocks })).toThrow('expected every token inside one block')
  })

  it('may be empty', () => {
    expect(annotator.annotateTokens([]).tokens).toEqual([])
    expect(annotator.annotateTokens([[]]).sentences).toEqual([])
  })
})

describe('a document of CoNLL-U', () => {
  it('is annotated on, with its own tokens', () => {
    const [read] = fromConllu(toConllu(annotator.annotateTokens(sentences, { id: 'a' })))
    if (!read) throw new Error('no document')
    const doc = annotator.annotateTokens(read, { id: read.id })
    expect(doc.tokens.map((t) => t.text)).toEqual(sentences.flat())
    expect(doc.entities.map((e) => e.text)).toContain('Hugo de Jonge')
  })

  it('gives the same as the text, where our own tokens are given', () => {
    const text = 'De burgemeester van Gouda, Pieter Verhoeve, zei: „Wij gaan door.” Daarna sprak Verhoeve met Ajax.'
    const own = annotator.annotate(text)
    const [read] = fromConllu(toConllu(own))
    if (!read) throw new Error('no document')
    const again = annotator.annotateTokens(read)
    expect(again.entities).toEqual(own.entities)
    expect(again.quotes).toEqual(own.quotes)
  })
})

describe('what is no text in tokens', () => {
  it.each([
    ['no list', 'De kat', TypeError],
    ['a list of words', ['De', 'kat'], TypeError],
    ['a word that is none', [['De', 3]], TypeError],
    ['an empty word', [['De', '']], TypeError],
    ['a word with white space', [['De kat']], RangeError],
    [
      'tokens out of order',
      {
        text: 'De kat',
        tokens: [
          { start: 3, end: 6 },
          { start: 0, end: 2 },
        ],
        sentences: [],
      },
      RangeError,
    ],
    ['a token out of the text', { text: 'De', tokens: [{ start: 0, end: 3 }], sentences: [] }, RangeError],
    [
      'a token over the end of a sentence',
      {
        text: 'De kat',
        tokens: [
          { start: 0, end: 2 },
          { start: 3, end: 6 },
        ],
        sentences: [{ start: 0, end: 4 }],
      },
      RangeError,
    ],
  ])('%s is refused', (_, given, error) => {
    expect(() => annotator.annotateTokens(given as never)).toThrow(error)
  })
})
