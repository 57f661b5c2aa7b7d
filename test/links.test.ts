import { describe, expect, it } from 'vitest'
import { annotate, isName, isValue } from '../src'

const text =
  'Brug dicht\n\nDe brug in Ede gaat vrijdag dicht. „Dat duurt een week. Wij rijden om”, zei wethouder Karin de Boer.\n\nZe noemt het ‘vervelend’.\n\nLees ook: Brug open'
const doc = annotate(text, { date: '2025-03-12' })
const quote = doc.quotes[0] as (typeof doc.quotes)[number]

describe('what a document leads to', () => {
  it('a block has text, sentences and tokens', () => {
    const block = doc.blocks[1] as (typeof doc.blocks)[number]
    expect(block.text).toBe(text.slice(block.start, block.end))
    expect(block.sentences.map((s) => s.text)).toEqual([
      'De brug in Ede gaat vrijdag dicht.',
      '„Dat duurt een week.',
      'Wij rijden om”, zei wethouder Karin de Boer.',
    ])
    expect(block.tokens.map((t) => t.text).slice(0, 3)).toEqual(['De', 'brug', 'in'])
    expect(doc.blocks.at(-1)?.sentences).toEqual([])
  })

  it('a sentence has text, tokens, entities and quotations', () => {
    const [, first, second] = doc.sentences
    expect(first?.tokens.map((t) => t.text).join(' ')).toBe('De brug in Ede gaat vrijdag dicht .')
    expect(first?.entities.map((e) => e.text)).toEqual(['Ede', 'vrijdag'])
    expect(first?.quotes).toEqual([])
    expect(second?.quotes).toEqual([quote])
  })

  it('an entity has its sentence and tokens, and a guard for its kind', () => {
    const boer = doc.entities.find((e) => e.text.endsWith('Boer'))
    expect(boer?.sentence?.text).toBe('Wij rijden om”, zei wethouder Karin de Boer.')
    expect(boer?.tokens.map((t) => t.text)).toEqual(['Karin', 'de', 'Boer'])
    expect(doc.entities.filter(isName).map((e) => e.type)).toContain('PER')
    expect(doc.entities.filter(isValue).map((e) => e.value.type)).toEqual(['DATE'])
  })

  it('a quotation has its sentences, tokens and entities', () => {
    expect(quote.sentences.map((s) => s.text)).toEqual(['„Dat duurt een week.', 'Wij rijden om”, zei wethouder Karin de Boer.'])
    expect(quote.tokens.at(-1)?.text).toBe('”')
    expect(quote.entities).toEqual([])
  })

  it('a cluster has its mentions and quotations', () => {
    const cluster = doc.clusters.find((c) => c.name === 'Karin de Boer')
    expect(cluster?.mentions.map((m) => m.text)).toEqual(expect.arrayContaining(['Karin de Boer', 'Ze']))
    expect(cluster?.mentions.at(-1)?.sentence?.text).toBe('Ze noemt het ‘vervelend’.')
    expect(cluster?.quotes[0]).toBe(quote)
    expect(JSON.parse(JSON.stringify(doc)).clusters[cluster?.id ?? -1].mentions.every(Number.isInteger)).toBe(true)
  })

  it('a speaker has the quotations themselves', () => {
    const speaker = doc.speakers.find((s) => s.name === 'Karin de Boer')
    expect(speaker?.quotes[0]).toBe(quote)
  })

  it('tokensIn and spanAt answer for any place', () => {
    expect(doc.tokensIn(quote)).toEqual(quote.tokens)
    const place = doc.spanAt(text.indexOf('Karin'))
    expect([place.token?.text, place.entity?.text, place.quotes.length]).toEqual(['Karin', 'Karin de Boer', 0])
    expect(doc.spanAt(text.indexOf('duurt')).quotes).toEqual([quote])
    expect(doc.spanAt(10)).toMatchObject({ token: null, sentence: null, entity: null, quotes: [] })
    expect(() => doc.spanAt(text.length)).toThrow(`doc.spanAt: expected an offset from 0 to ${text.length - 1}, got ${text.length}`)
  })

  it('none of it is in the JSON', () => {
    const json = JSON.parse(JSON.stringify(doc))
    expect(Object.keys(json.sentences[0])).toEqual(['start', 'end'])
    for (const key of ['tokens', 'entities', 'sentences', 'sentence']) expect(json.quotes[0]).not.toHaveProperty(key)
    expect(json.blocks[0]).not.toHaveProperty('text')
  })
})
