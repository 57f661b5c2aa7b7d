import { describe, expect, it } from 'vitest'
import { coreKey, normalName, speakerNames } from '../corpora/read/compare'
import { readInputs } from '../corpora/read/stage-input'
import type { Block } from '../src/blocks'
import { explainQuote, findIndirectSpeech, findQuotes, summarizeSpeakers } from '../src/quotations'
import { findMarks } from '../src/quotations/marks'
import { splitSentences } from '../src/sentences'
import { tokenize } from '../src/tokens'
import { createRandom } from '../train/random'
import { expectLinear } from './growth'
import {
  foundIn,
  inputOfMarked,
  phenomena,
  readFixtures,
  shippedCoreference,
  shippedQuotationModel,
  shippedTags,
} from './quotation-fixtures'

const model = shippedQuotationModel()

describe.each(phenomena)('quotations: %s', (phenomenon) => {
  it.each(readFixtures(phenomenon).map((fixture) => [fixture.title, fixture] as const))('%s', (_, { marked, expected, fails }) => {
    const found = foundIn(marked, model).map((line) => line.trim())
    if (fails) expect(found, 'a known failure passes now: take "known failure" off its title').not.toEqual(expected)
    else expect(found).toEqual(expected)
  })
})

describe('findQuotes', () => {
  const input = inputOfMarked(
    'De minister van Defensie, {PER Anna Smit}, stapt op. „Het is genoeg”, zei de minister. {PER Piet Bos}, directeur van het museum, betreurt het. „Jammer”, zegt hij.',
  )
  const quotes = findQuotes(input, model)

  it('gives spans of the text, in order, with confidence', () => {
    expect(quotes.map((q) => q.text)).toEqual(['„Het is genoeg”', '„Jammer”'])
    for (const quote of quotes) {
      expect(input.text.slice(quote.start, quote.end)).toBe(quote.text)
      for (const confidence of [quote.confidence, quote.speaker?.confidence ?? 0]) {
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }
    expect(quotes.map((q) => q.speaker?.via)).toEqual(['cue', 'pronoun'])
  })

  it('sums up speakers with their functions', () => {
    expect(summarizeSpeakers(input, quotes).map((s) => [s.name, s.function, s.quotes])).toEqual([
      ['Anna Smit', 'minister van Defensie', [0]],
      ['Piet Bos', 'directeur van het museum', [1]],
    ])
  })

  it('explains what it found', () => {
    for (const quote of quotes) {
      const { kinds, candidates, because } = explainQuote(input, model, quote)
      expect(kinds[0]?.kind).toBe(quote.kind)
      expect(candidates[0]?.name).toBe(quote.speaker?.name)
      expect(candidates[0]?.reasons.length).toBeGreaterThan(0)
      expect(because).toContain(quote.speaker?.name)
    }
  })

  it('finds nothing where nothing is', () => {
    expect(foundIn('', model)).toEqual([])
    expect(foundIn('Het regent.', model)).toEqual([])
  })
})

describe('findIndirectSpeech', () => {
  it.each([
    ['{PER Anna Smit} zegt dat het niet kan.', 'dat het niet kan', 'Anna Smit', 'zegt'],
    ['Volgens {PER Anna Smit} is het plan te duur.', 'is het plan te duur', 'Anna Smit', 'Volgens'],
    ['Het plan is te duur, meldt de krant. {PER Piet Bos} ontkent dat hij dat wist.', 'dat hij dat wist', 'Piet Bos', 'ontkent'],
  ])('%s', (marked, text, name, cue) => {
    expect(findIndirectSpeech(inputOfMarked(marked)).map((found) => [found.text, found.speaker.name, found.cue.text])).toEqual([
      [text, name, cue],
    ])
  })

  it('leaves quotations and plain sentences alone', () => {
    expect(findIndirectSpeech(inputOfMarked('{PER Anna Smit} zegt dat het „een ramp” is. Het regent.'))).toEqual([])
  })
})

describe('findMarks', () => {
  it.each(['„', '“', '‘', '"', "'", "''", ',,', '«', '»', '„ik ', "'n ", ' „a ‘b “c '])('takes linear time on %j repeated', (unit) => {
    expectLinear((size) => {
      const text = unit.repeat(size)
      const blocks: Block[] = [{ start: 0, end: text.length, type: 'paragraph' }]
      const tokens = tokenize(text, blocks)
      const input = { text, blocks, tokens, sentences: splitSentences(text, blocks, tokens) }
      return () => findMarks(input)
    }, 10_000)
  })
})

describe('findMarks on any marks', () => {
  const marksIn = (text: string, dialogue?: 'dash') => {
    const blocks: Block[] = [{ start: 0, end: text.length, type: 'paragraph' }]
    const tokens = tokenize(text, blocks)
    return findMarks({ text, blocks, tokens, sentences: splitSentences(text, blocks, tokens) }, dialogue)
  }

  it('gives spans that nest or are apart', () => {
    const random = createRandom(7)
    const pieces = ['„', '”', '“', '‘', '’', '"', "'", ',,', "''", '«', '»', '`', ' ', 'ja', 'Jan zei', '.', ',', ': ', ' nee ']
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 30 }, () => pieces[random.below(pieces.length)]).join('')
      const spans = marksIn(text)
      for (const a of spans) {
        for (const b of spans) {
          const apart = a.end <= b.start || b.end <= a.start
          const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end)
          expect(apart || nested, text).toBe(true)
        }
      }
    }
  })

  it.each([
    ['– Kom binnen! riep Els.', ['– Kom binnen!']],
    ['— Ja, zei Els, maar niet nu.', ['— Ja', 'maar niet nu.']],
    ['- Ik kom zo.', ['- Ik kom zo.']],
    ['Els – die kwam – zei niets.', []],
  ])('reads dialogue by dashes where it is asked for: %s', (text, expected) => {
    expect(marksIn(text, 'dash').map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    expect(marksIn(text)).toEqual([])
  })
})

it('finds all quotations of the seed article with kind and speaker', () => {
  const [article] = readInputs({ part: 'seed' }, shippedTags, shippedCoreference)
  if (!article) throw new Error('expected seed-* in corpora/gold')
  const { gold, input } = article
  const found = findQuotes(input, model)
  const key = (q: { start: number; end: number; kind: string }) => `${coreKey(gold.text, q.start, q.end)} ${q.kind}`
  expect(found.map(key)).toEqual(gold.quotes.map(key))
  gold.quotes.forEach((q, i) => {
    expect(speakerNames(gold, q.speaker)).toContain(normalName(found[i]?.speaker?.name ?? ''))
  })
})
