import { describe, expect, it } from 'vitest'
import { type AnnotatorOptions, annotate, createAnnotator, type Document, ForeignLanguageError, HtmlError } from 'zinnig'

const WRONG: readonly (readonly [options: unknown, error: new (message: string) => Error, message: string])[] = [
  [null, TypeError, 'options: expected an object, got null'],
  ['nl', TypeError, 'options: expected an object, got "nl"'],
  [
    { layer: [] },
    TypeError,
    'options: there is no option "layer"; there are layers, abbreviations, gazetteer, rules, entities, stages, onForeign, onHtml, values, dialogue, date, language, maxLength, model',
  ],
  [{ layers: 'tags' }, TypeError, 'options.layers: expected a list, got "tags"'],
  [
    { layers: ['names'] },
    TypeError,
    'options.layers: there is no layer "names"; there are tags, syntax, entities, coreference, quotes, indirect',
  ],
  [{ gazetteer: {} }, TypeError, 'options.gazetteer: expected a list, got an object'],
  [{ gazetteer: [{ type: 'LOC' }] }, TypeError, 'options.gazetteer[0].name: expected a name, got undefined'],
  [{ gazetteer: [{ name: 'Rotte', type: 'LOC' }, { name: ' ' }] }, TypeError, 'options.gazetteer[1].name: expected a name, got " "'],
  [{ gazetteer: [null] }, TypeError, 'options.gazetteer[0].name: expected a name, got undefined'],
  [{ gazetteer: [{ name: 'Rotte', type: 'GPE' }] }, TypeError, 'options.gazetteer[0].type: expected PER, ORG, LOC or MISC, got "GPE"'],
  [{ rules: [1] }, TypeError, 'options.rules: expected a list of functions'],
  [{ rules: 'x' }, TypeError, 'options.rules: expected a list of functions'],
  [{ entities: [] }, TypeError, 'options.entities: expected a function, got a list'],
  [{ stages: null }, TypeError, 'options.stages: expected an object of functions, got null'],
  [{ onForeign: 'stop' }, TypeError, "options.onForeign: expected 'skip' or 'annotate' or 'throw', got \"stop\""],
  [{ onHtml: true }, TypeError, "options.onHtml: expected 'throw' or 'annotate' or 'strip', got true"],
  [{ date: '24-2-2023' }, RangeError, 'options.date: expected an ISO 8601 date such as 2023-02-24, got "24-2-2023"'],
  [{ date: '2023-02-45' }, RangeError, 'options.date: expected an ISO 8601 date such as 2023-02-24, got "2023-02-45"'],
  [{ date: 5 }, RangeError, 'options.date: expected an ISO 8601 date such as 2023-02-24, got 5'],
  [{ date: new Date('x') }, RangeError, 'options.date: expected a valid date, got an invalid Date'],
  [{ maxLength: 0 }, RangeError, 'options.maxLength: expected a positive number, got 0'],
  [{ maxLength: Number.NaN }, RangeError, 'options.maxLength: expected a positive number, got NaN'],
  [{ maxLength: '10' }, RangeError, 'options.maxLength: expected a positive number, got "10"'],
]

/** What a call throws. */
function thrown(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

describe('options that are wrong', () => {
  it.each(WRONG)('%j', (options, type, message) => {
    const error = thrown(() => createAnnotator(options as AnnotatorOptions))
    expect(error).toBeInstanceOf(type)
    expect((error as Error).message).toBe(message)
  })

  it('are told in full where they are long, cut', () => {
    expect((thrown(() => createAnnotator({ date: '1'.repeat(99) })) as Error).message).toContain(`${'1'.repeat(59)}…`)
  })
})

describe('a text that cannot be annotated', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    [['De brug'], 'a list'],
    [{ text: 'De brug' }, 'an object'],
    [() => '', 'a function'],
    [Symbol('brug'), 'Symbol(brug)'],
    [Number.NaN, 'NaN'],
  ])('%j throws a TypeError', (text, got) => {
    const error = thrown(() => annotate(text as never))
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toBe(`annotate: expected a string, got ${got}`)
  })

  it('throws a RangeError above maxLength', () => {
    const annotator = createAnnotator({ maxLength: 10 })
    expect(annotator.annotate('De brug is').text).toBe('De brug is')
    const tooLong = () => annotator.annotate('De brug is ')
    expect(tooLong).toThrow(RangeError)
    expect(tooLong).toThrow('annotate: expected at most 10 code units of text, got 11: divide it, or set maxLength')
  })

  it('throws a RangeError on a wrong date of one text', () => {
    expect(() => createAnnotator().annotate('De brug is dicht.', { date: 'gisteren' })).toThrow(RangeError)
  })

  it('throws an HtmlError on HTML, and takes tags as text where asked', () => {
    const html = '<html><body><p>De brug blijft dicht.</p></body></html>'
    const error = thrown(() => annotate(html)) as HtmlError
    expect(error).toBeInstanceOf(HtmlError)
    expect(error).toMatchObject({ name: 'HtmlError', tag: '<html>', offset: 0 })
    expect(error.message).toBe(
      "expected plain text, got HTML (<html> at 0): set onHtml to 'strip' to read it without its tags, or to 'annotate' to take them as text",
    )
    expect(annotate(html, { onHtml: 'annotate' }).text).toBe(html)
    expect(() => annotate('De brug tussen 3 < 4 en de tag <b> blijft dicht, zegt de gemeente vandaag.')).not.toThrow()
  })
})

describe('a text that is not Dutch', () => {
  const english = 'The bridge will stay closed until May, the alderman told the city council of Rotterdam on Tuesday. “It is not safe.”'

  it('gets blocks, tokens, sentences and language; the Dutch layers are skipped with the reason', () => {
    const doc = annotate(english)
    expect(doc.language.code).toBe('en')
    expect([doc.blocks.length, doc.sentences.length > 0, doc.tokens.length > 10]).toEqual([1, true, true])
    expect([doc.entities, doc.quotes]).toEqual([[], []])
    expect(doc.tokens[0]?.upos).toBeUndefined()
    const reason = 'the text is not Dutch but "en"'
    expect(doc.skipped).toEqual(['tags', 'entities', 'coreference', 'quotes'].map((layer) => ({ layer, reason })))
    expect(doc.toJSON().skipped).toEqual(doc.skipped)
  })

  it('throws where asked', () => {
    const error = thrown(() => annotate(english, { onForeign: 'throw' })) as ForeignLanguageError
    expect(error).toBeInstanceOf(ForeignLanguageError)
    expect(error).toMatchObject({ name: 'ForeignLanguageError', code: 'en' })
    expect(error.message).toBe(`expected Dutch text, got language "en": set onForeign to 'skip' or 'annotate' to go on`)
  })

  it('is annotated where asked', () => expect(annotate(english, { onForeign: 'annotate' }).quotes).toHaveLength(1))

  it('is undetermined without letters', () => {
    const doc = annotate('12 + 3')
    expect(doc.language.code).toBe('und')
    expect(doc.skipped[0]?.reason).toBe('the text has no letters')
    expect(() => annotate('…', { onForeign: 'throw' })).toThrow('expected Dutch text, got text without letters')
  })
})

describe('options that are right', () => {
  const text = 'De Rottebrug blijft dicht, zei wethouder Karin Vermeulen gisteren in Rotterdam.'

  it('fill only the layers asked for', () => {
    const doc = annotate(text, { layers: ['entities'] })
    expect(doc.entities.length).toBeGreaterThan(0)
    expect(doc.quotes).toEqual([])
    expect(doc.tokens[0]?.upos).toBeUndefined()
    expect(annotate(text, { layers: [] }).entities).toEqual([])
  })

  it('take names of the caller’s own, with type and id', () => {
    const doc = annotate(text, { gazetteer: [{ name: 'Rottebrug', type: 'LOC', id: 'brug-7' }] })
    expect(doc.entities[0]).toMatchObject({ text: 'Rottebrug', type: 'LOC', id: 'brug-7' })
  })

  it('take the place of the tagger of names', () => {
    const doc = annotate(text, { entities: () => [{ start: 3, end: 12, type: 'MISC' }], layers: ['entities'] })
    expect(doc.entities.filter((e) => 'cluster' in e).map((e) => [e.text, e.type])).toEqual([['Rottebrug', 'MISC']])
  })

  it('run stages of the caller’s own last and keep what they give', () => {
    const doc = annotate(text, { stages: { letters: (d: Document) => d.text.length, names: (d: Document) => d.entities.length } })
    expect(doc.extra).toEqual({ letters: text.length, names: doc.entities.length })
    expect(doc.toJSON().extra).toEqual(doc.extra)
  })

  it('resolve a relative date against the date given, that of the text first', () => {
    const annotator = createAnnotator({ date: '2023-02-24' })
    const value = (doc: Document) => doc.entities.find((e) => e.type === 'DATE')
    expect(value(annotator.annotate(text))).toMatchObject({ text: 'gisteren', value: { iso: '2023-02-23' } })
    expect(value(annotator.annotate(text, { date: '2020-01-01' }))).toMatchObject({ value: { iso: '2019-12-31' } })
    expect(value(annotator.annotate(text, { date: new Date('2020-01-01T12:00:00Z') }))).toMatchObject({ value: { iso: '2019-12-31' } })
  })

  it('keep the id of a document', () => expect(annotate(text, { id: 'a-1' }).toJSON().id).toBe('a-1'))
})
