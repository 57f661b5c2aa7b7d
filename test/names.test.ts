import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block } from '../src/blocks'
import { ModelError } from '../src/model/error'
import { readModelFile } from '../src/model/file'
import { findNames, type NameModel, readNameModel } from '../src/names'
import { NAME_TYPES } from '../src/names/entity'
import { LABELS, labelSpans, mayFollow } from '../src/names/name-labels'
import { BloomFilter, wordHash } from '../src/names/names-lexicon'
import { splitSentences } from '../src/sentences'
import type { TaggedText } from '../src/tags'
import { tokenize } from '../src/tokens'
import { bloomFilter } from '../train/bloom-filter'
import { writeModelFile } from '../train/model-file'
import { labelsOfBio } from '../train/names-labels'
import { expectLinear } from './growth'

const MODEL = new URL('../model/zinnig.bin', import.meta.url)
const hasModel = existsSync(MODEL) && readModelFile(readFileSync(MODEL)).names.includes('names')
const load = (): NameModel => readNameModel(readModelFile(readFileSync(MODEL)))

function inputOf(text: string, type: Block['type'] = 'paragraph'): TaggedText {
  const block = type === 'heading' ? { start: 0, end: text.length, type, level: 1 as const } : { start: 0, end: text.length, type }
  const blocks = text === '' ? [] : [block as Block]
  const tokens = tokenize(text, blocks)
  return { text, blocks, tokens, sentences: splitSentences(text, blocks, tokens), tags: [] }
}

const marked = (text: string, model: NameModel, type?: Block['type']) =>
  findNames(inputOf(text, type), model, [], []).map((n) => `${n.type} ${n.text}`)

/** The label's name (`B-PER`). */
const labelName = (label: number) => (label === 0 ? 'O' : `${'BIES'[(label - 1) & 3]}-${NAME_TYPES[(label - 1) >> 2]}`)

describe('labels of names', () => {
  it('reads BIO tags and spells them again', () => {
    const tags = ['B-PER', 'I-PER', 'I-PER', 'O', 'B-LOC', 'B-LOC', 'I-ORG', 'O']
    const labels = labelsOfBio(tags)
    expect([...labels].map(labelName)).toEqual(['B-PER', 'I-PER', 'E-PER', 'O', 'S-LOC', 'S-LOC', 'S-ORG', 'O'])
    expect(labelSpans(labels, 8)).toEqual([
      { first: 0, end: 3, type: 'PER' },
      { first: 4, end: 5, type: 'LOC' },
      { first: 5, end: 6, type: 'LOC' },
      { first: 6, end: 7, type: 'ORG' },
    ])
  })

  it('allows what makes whole names only', () => {
    const label = (name: string) => Array.from({ length: LABELS }, (_, y) => labelName(y)).indexOf(name)
    expect(mayFollow(label('B-PER'), label('E-PER'))).toBe(true)
    expect(mayFollow(label('B-PER'), label('E-LOC'))).toBe(false)
    expect(mayFollow(label('B-PER'), label('O'))).toBe(false)
    expect(mayFollow(label('O'), label('I-PER'))).toBe(false)
    expect(mayFollow(label('S-PER'), label('S-PER'))).toBe(true)
    expect(mayFollow(LABELS, label('E-PER'))).toBe(false)
  })
})

it('a set of words has all of its words and few others', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `woord${i}`)
  const set = bloomFilter(words)
  expect(words.every((w) => set.has(wordHash(w)))).toBe(true)
  const others = Array.from({ length: 2000 }, (_, i) => `ander${i}`).filter((w) => set.has(wordHash(w)))
  expect(others.length).toBeLessThan(100)
  expect(new BloomFilter(new Uint8Array(0)).has(wordHash('x'))).toBe(false)
})

it('a model without names, or trained with other features, is refused with both sides named', () => {
  expect(() => readNameModel(readModelFile(writeModelFile({}, {})))).toThrow(ModelError)
  const old = writeModelFile({}, { names: { features: 0, meta: {}, bytes: new Uint8Array(0) } })
  expect(() => readNameModel(readModelFile(old))).toThrow(/names" was trained with features 0, this release reads \d+/)
})

// Without the trained file there is nothing to try: `npm run train` makes it.
describe.skipIf(!hasModel)('the trained tagger', () => {
  const model = hasModel ? load() : (undefined as never)

  it.each<[string, string[]]>([
    ['Premier Mark Rutte sprak in Brussel met Angela Merkel.', ['PER Mark Rutte', 'LOC Brussel', 'PER Angela Merkel']],
    ['De Amerikaanse president Joe Biden reist naar Polen.', ['MISC Amerikaanse', 'PER Joe Biden', 'LOC Polen']],
    ['De Tweede Kamer wil opheldering van het ministerie van Defensie.', ['ORG Tweede Kamer', 'ORG ministerie van Defensie']],
    ['Het VVD-Kamerlid woont in Den Haag.', ['MISC VVD-Kamerlid', 'LOC Den Haag']],
    ['Volgens burgemeester Femke van der Velde van de gemeente Zwolle is dat onzin.', ['PER Femke van der Velde', 'LOC Zwolle']],
    ['Daarna liep de man rustig naar huis.', []],
    ['Gisteren werd bekend dat de prijzen stijgen.', []],
  ])('%s', (text, expected) => {
    expect(marked(text, model)).toEqual(expected)
  })

  it('finds names of a headline in capitals', () => {
    expect(marked('RUTTE BEZOEKT OEKRAÏNE', model, 'heading')).toContain('LOC OEKRAÏNE')
  })

  it.each(['Cfo', 'Premier', 'CEO', 'Burgemeester'])('leaves %s out of the name after it', (office) => {
    expect(marked(`${office} Sunita Verhagen noemt de cijfers goed.`, model)).toEqual(['PER Sunita Verhagen'])
    expect(marked(`Volgens ${office} Sunita Verhagen klopt dat.`, model)).toEqual(['PER Sunita Verhagen'])
  })

  it('finds none in boilerplate', () => {
    expect(marked('Door Mark Rutte, Den Haag', model, 'boilerplate')).toEqual([])
  })

  it('gives spans of the text, in order, without overlap, with a confidence from 0 to 1', () => {
    const input = inputOf(
      'Willem Alexander en Máxima bezochten Suriname. De koning sprak met Chan Santokhi over Shell en de Surinaamse olie.',
    )
    const names = model.find(input)
    expect(names.length).toBeGreaterThan(4)
    let end = 0
    for (const name of names) {
      expect(input.text.slice(name.start, name.end)).toBe(name.text)
      expect(name.start).toBeGreaterThanOrEqual(end)
      end = name.end
      expect(name.confidence).toBeGreaterThanOrEqual(0)
      expect(name.confidence).toBeLessThanOrEqual(1)
    }
  })

  it('tells the same of a text whatever it read before', () => {
    const text = 'In Gent won Club Brugge van Anderlecht. Trainer Jan Ceulemans was blij. „Ceulemans heeft gelijk”, zei De Smet.'
    const fresh = load().find(inputOf(text))
    const used = load()
    // More word forms than are kept.
    for (let i = 0; i < 30; i++) used.find(inputOf(Array.from({ length: 500 }, (_, k) => `Woord${i * 500 + k}`).join(' ')))
    expect(used.find(inputOf(text))).toEqual(fresh)
    expect(used.find(inputOf(text))).toEqual(fresh)
  })

  it("lets the caller's gazetteer and rules win", () => {
    const input = inputOf('Gisteren sprak Mark Rutte in Brussel.')
    const gazetteer = [{ name: 'Brussel', type: 'ORG' as const, id: 'eu' }]
    const rules = [() => [{ start: 15, end: 25, type: 'MISC' as const }]]
    expect(findNames(input, model, gazetteer, rules).map(({ type, text, source }) => [type, text, source])).toEqual([
      ['MISC', 'Mark Rutte', 'rule'],
      ['ORG', 'Brussel', 'gazetteer'],
    ])
  })

  it.each([
    ['nothing', ''],
    ['a lone surrogate', 'Jan \ud800 Jansen'],
    ['NUL and zero width', 'Jan\u0000Jansen \u200bPiet\u200d \u202eGent'],
    ['one long word', 'Aa'.repeat(200_000)],
    ['names without end', 'Jan van der '.repeat(20_000)],
    ['hyphens', 'A-'.repeat(50_000)],
    ['apostrophes', "'s ".repeat(50_000)],
  ])('survives %s', (_, text) => {
    const input = inputOf(text)
    for (const name of model.find(input)) expect(input.text.slice(name.start, name.end)).toBe(name.text)
  })

  it.each(['Jan van der ', 'A-', "'s ", 'Aa'])('takes linear time on %j over and over', (piece) => {
    expectLinear((size) => {
      const input = inputOf(piece.repeat(size))
      return () => model.find(input)
    }, 5000)
  })
})
