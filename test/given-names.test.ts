import { describe, expect, it } from 'vitest'
import { annotate, createAnnotator, type DocumentOptions, type GivenName } from 'zinnig'

/*           0         1         2         3
             0123456789012345678901234567890123456789 */
const TEXT = 'De brug in Rotterdam is dicht, zei Karin Vermeulen.'

/** The names of `TEXT` where a caller's own source gives `given`. */
function names(given: unknown): string[] {
  const annotator = createAnnotator({ entities: () => given as GivenName[] })
  return annotator.annotate(TEXT).entities.map((e) => `${e.start} ${e.type} ${e.text}`)
}

describe('names from a source of the caller’s own', () => {
  it('come in the order of the text, however given', () => {
    const given = [
      { start: 35, end: 50, type: 'PER' },
      { start: 11, end: 20, type: 'LOC' },
    ]
    expect(names(given)).toEqual(['11 LOC Rotterdam', '35 PER Karin Vermeulen'])
    expect(given.map((name) => name.start)).toEqual([35, 11])
  })

  it.each([
    ['no list', null, TypeError, 'options.entities: expected it to give a list, got null'],
    ['no type of name', [{ start: 11, end: 20, type: 'GPE' }], TypeError, 'options.entities: expected type PER, ORG, LOC, MISC, got "GPE"'],
    [
      'an end before its start',
      [{ start: 20, end: 11, type: 'LOC' }],
      RangeError,
      'expected a span that begins and ends with a token, got 20–11',
    ],
    [
      'an end beyond the text',
      [{ start: 11, end: 999, type: 'LOC' }],
      RangeError,
      'expected a span that begins and ends with a token, got 11–999',
    ],
    ['half a token', [{ start: 11, end: 15, type: 'LOC' }], RangeError, 'expected a span that begins and ends with a token, got 11–15'],
    [
      'overlap',
      [
        { start: 11, end: 20, type: 'LOC' },
        { start: 3, end: 20, type: 'LOC' },
      ],
      RangeError,
      'options.entities: expected no overlap, got 3–20 and 11–20',
    ],
  ])('throw where they have %s', (_, given, type, message) => {
    expect(() => names(given)).toThrow(type)
    expect(() => names(given)).toThrow(message)
  })
})

describe('options that are wrong', () => {
  it.each([
    [null, 'annotate: expected an object of options, got null'],
    [{ datum: '2023-02-24' }, 'annotate: there is no option "datum" of one text; there are id, date, language, html'],
    [{ layers: [] }, 'annotate: there is no option "layers" of one text; there are id, date, language, html'],
    [{ id: 5 }, 'options.id: expected a string, got 5'],
  ])('for one text: %j', (options, message) => {
    const annotator = createAnnotator({ layers: [] })
    expect(() => annotator.annotate(TEXT, options as DocumentOptions)).toThrow(new TypeError(message))
  })

  it('for annotate', () => {
    expect(() => annotate(TEXT, null as never)).toThrow(new TypeError('options: expected an object, got null'))
    expect(() => annotate(TEXT, 'nl' as never)).toThrow(new TypeError('options: expected an object, got "nl"'))
    expect(() => annotate(TEXT, { layers: [], id: 5 as never })).toThrow(new TypeError('options.id: expected a string, got 5'))
  })

  it.each(['2023-02-31', '2023-02-29', '2023-04-31', '2023-00-10'])('a day that the calendar has not: %s', (date) => {
    expect(() => createAnnotator({ date })).toThrow(RangeError)
  })

  it('not 29 February of a leap year', () => expect(() => createAnnotator({ date: '2024-02-29' })).not.toThrow())

  it('a stage or model that is none', () => {
    expect(() => createAnnotator({ stages: { letters: 5 as never } })).toThrow('options.stages.letters: expected a function, got 5')
    expect(() => createAnnotator({ model: {} as never })).toThrow(
      'options.model: expected a model from readModel or loadModel, got an object',
    )
  })
})
