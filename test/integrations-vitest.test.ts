import { describe, expect, it } from 'vitest'
import { annotate } from '../src'
import '../src/integrations/vitest'
import { toBracketedText, zinnigMatchers } from '../src/integrations/vitest'
import { documentOf } from './integrations-document'

const doc = documentOf(
  'VS: ‘China levert wapens’\n\nGisteren sprak Wang Yi in Den Haag. „Dat is\nolie op het ‘grote’ vuur. Wij doen dat niet.” Dat zei Wang.\n\nLees ook: Brug',
  {
    entities: [
      { text: 'VS', type: 'LOC', name: 'Verenigde Staten' },
      { text: 'China', type: 'LOC' },
      { text: 'Wang Yi', type: 'PER' },
      { text: 'Den Haag', type: 'LOC' },
    ],
    dates: [{ text: 'Gisteren', iso: '2023-02-18' }],
    quotes: [
      { text: '‘China levert wapens’', kind: 'direct', speaker: 'VS', mention: 'VS', cue: ':' },
      { text: '„Dat is\nolie op het ‘grote’ vuur. Wij doen dat niet.”', kind: 'direct', speaker: 'Wang Yi', mention: 'Wang', cue: 'zei' },
      { text: '‘grote’', kind: 'scare', depth: 1 },
    ],
  },
)

/** The message of the assertion that fails. */
function failure(assertion: () => void): string {
  try {
    assertion()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the assertion held')
}

describe('toBeLanguage', () => {
  it('holds', () => {
    expect(doc).toBeLanguage('nl')
    expect(doc).not.toBeLanguage('en')
  })
  it.each([
    [() => expect(doc).toBeLanguage('en'), 'expected a document in language "en", got "nl" (confidence 0.9; next: af 0.1)'],
    [() => expect(doc).not.toBeLanguage('nl'), 'expected a document not in language "nl", got "nl" (confidence 0.9; next: af 0.1)'],
  ])('says what it got (%#)', (assertion, message) => expect(failure(assertion)).toBe(message))
})

describe('toHaveEntity', () => {
  it('holds', () => {
    expect(doc).toHaveEntity('VS')
    expect(doc).toHaveEntity('VS', 'LOC')
    expect(doc).toHaveEntity('Verenigde Staten', 'LOC')
    expect(doc).toHaveEntity(/^Wang/, 'PER')
    expect(doc).toHaveEntity('Gisteren', 'DATE')
    expect(doc).not.toHaveEntity('VS', 'ORG')
    expect(doc).not.toHaveEntity('Wang')
  })
  it.each([
    [
      () => expect(doc).toHaveEntity('VS', 'ORG'),
      'expected an entity "VS" of type ORG, got it of another type:\n  LOC "VS" (Verenigde Staten) at 0–2',
    ],
    [
      () => expect(doc).toHaveEntity('Wang', 'PER'),
      'expected an entity "Wang" of type PER, got none; nearest of 5 entities:\n  PER "Wang Yi" at 42–49\n  LOC "VS" (Verenigde Staten) at 0–2\n  LOC "China" at 5–10',
    ],
    [() => expect(documentOf('Niets.')).toHaveEntity(/Wang/), 'expected an entity /Wang/, got none; the document has no entities'],
    [() => expect(doc).not.toHaveEntity('VS', 'LOC'), 'expected no entity "VS" of type LOC, got LOC "VS" (Verenigde Staten) at 0–2'],
  ])('shows the nearest (%#)', (assertion, message) => expect(failure(assertion)).toBe(message))
})

describe('toHaveQuote', () => {
  it('holds', () => {
    expect(doc).toHaveQuote(/olie op het/)
    expect(doc).toHaveQuote('Wij doen dat niet', { speaker: 'Wang Yi', kind: 'direct', cue: 'zei', continues: false })
    expect(doc).toHaveQuote(/grote/, { speaker: null, cue: null, kind: 'scare' })
    expect(doc).toHaveQuote('China', { speaker: /^VS$/ })
    expect(doc).not.toHaveQuote('water bij de wijn')
    expect(doc).not.toHaveQuote(/olie/, { speaker: 'Blinken' })
  })
  it.each([
    [
      () => expect(doc).toHaveQuote(/olie/, { speaker: 'Antony Blinken', kind: 'partial' }),
      'expected a quotation /olie/ with speaker "Antony Blinken", kind "partial", got it otherwise:\n  direct „Dat is olie op het ‘grote’ vuur. Wij doen dat niet.” by "Wang Yi" at 63–116: speaker "Wang Yi" instead of "Antony Blinken", kind "direct" instead of "partial"',
    ],
    [
      () => expect(doc).toHaveQuote('China leverde wapens'),
      'expected a quotation "China leverde wapens", got none; nearest of 3 quotations:\n  direct ‘China levert wapens’ by "VS" at 4–25\n  direct „Dat is olie op het ‘grote’ vuur. Wij doen dat niet.” by "Wang Yi" at 63–116\n  scare ‘grote’ by nobody at 83–90',
    ],
    [
      () => expect(documentOf('Niets.')).toHaveQuote('iets', { speaker: null }),
      'expected a quotation "iets" with speaker none, got none; the document has no quotations',
    ],
    [() => expect(doc).not.toHaveQuote('China'), 'expected no quotation "China", got direct ‘China levert wapens’ by "VS" at 4–25'],
    [() => expect(doc).toHaveQuote(/grote/, { kind: 'scare', continues: true }), 'nobody at 83–90: continues false instead of true'],
  ])('shows the nearest (%#)', (assertion, message) => expect(failure(assertion)).toContain(message))
})

describe('toHaveValue', () => {
  it('holds', () => {
    expect(doc).toHaveValue('Gisteren')
    expect(doc).toHaveValue(/gisteren/i, 'DATE', { iso: '2023-02-18' })
    expect(doc).not.toHaveValue('Gisteren', 'TIME')
  })
  it.each([
    [
      () => expect(doc).toHaveValue('Gisteren', 'DATE', { iso: '2023-02-19' }),
      'expected a value "Gisteren" of type DATE with iso "2023-02-19", got it otherwise:\n  DATE "Gisteren" {"iso":"2023-02-18","relative":null} at 27–35',
    ],
    [() => expect(documentOf('Niets.')).toHaveValue('morgen'), 'expected a value "morgen", got none; the document has no values'],
  ])('shows what it got (%#)', (assertion, message) => expect(failure(assertion)).toBe(message))
})

describe('toHaveCluster', () => {
  const real = annotate('Minister Karin de Boer reist af. Ze komt morgen terug. Tom Verhagen blijft.')
  it('holds', () => {
    expect(real).toHaveCluster(['Karin de Boer', 'Ze'])
    expect(real).toHaveCluster([/Boer$/])
    expect(real).not.toHaveCluster(['Tom Verhagen', 'Karin de Boer'])
  })
  it('says what is missing', () => {
    expect(failure(() => expect(real).toHaveCluster(['Tom Verhagen', 'Karin de Boer']))).toMatch(
      /^expected a cluster with "Tom Verhagen", "Karin de Boer", got:\n {2}"Karin de Boer" \(Karin de Boer, Ze\): without "Tom Verhagen"/,
    )
    expect(failure(() => expect(real).toHaveCluster(['Rutte']))).toMatch(/got none; \d clusters have none of these$/)
  })
})

describe('toHaveMoney and toHaveSpeaker', () => {
  const real = annotate('„Dat kost 3,5 miljoen euro”, zei wethouder Karin de Boer. „Te veel”, zei Boer.')
  it('hold', () => {
    expect(real).toHaveMoney(3_500_000, 'EUR')
    expect(real).not.toHaveMoney(3)
    expect(real).toHaveSpeaker('Karin de Boer', { function: 'wethouder' })
    expect(real).not.toHaveSpeaker('Karin de Boer', { quotes: 5 })
  })
  it('show what they got', () => {
    expect(failure(() => expect(real).toHaveMoney(3, 'EUR'))).toMatch(
      /^expected an amount of 3 EUR, got others:\n {2}MONEY "3,5 miljoen euro"/,
    )
    expect(failure(() => expect(real).toHaveSpeaker('Karin de Boer', { quotes: 5 }))).toMatch(/quotations? instead of 5/)
    expect(failure(() => expect(real).toHaveSpeaker('Rutte'))).toMatch(/^expected a speaker "Rutte", got none; nearest of 1 speaker:/)
  })
})

describe('toHaveSentences', () => {
  const two = documentOf('De brug is\ndicht. Dat zei Wang.')
  it('holds, white space aside', () => {
    expect(two).toHaveSentences(['De brug is dicht.', 'Dat zei Wang.'])
    expect(two).not.toHaveSentences(['De brug is dicht.'])
  })
  it.each([
    [
      ['De brug is open.', 'Dat zei Wang.'],
      'expected 2 sentences, got 2; the first difference is sentence 1:\n  expected "De brug is open."\n  got      "De brug is dicht."',
    ],
    [
      ['De brug is dicht.'],
      'expected 1 sentences, got 2; the first difference is sentence 2:\n  expected none\n  got      "Dat zei Wang."',
    ],
    [
      ['De brug is dicht.', 'Dat zei Wang.', 'Ja.'],
      'expected 3 sentences, got 2; the first difference is sentence 3:\n  expected "Ja."\n  got      none',
    ],
  ])('shows the first difference (%#)', (sentences, message) => expect(failure(() => expect(two).toHaveSentences(sentences))).toBe(message))
  it('shows what it did not want', () => {
    expect(failure(() => expect(two).not.toHaveSentences(['De brug is dicht.', 'Dat zei Wang.']))).toBe(
      'expected other sentences than these 2',
    )
  })
})

describe('all matchers', () => {
  it.each([
    ['a text', 'string'],
    [null, 'null'],
    [[doc], 'an array'],
    [undefined, 'undefined'],
    [{ text: '' }, 'object'],
  ])('refuse what is no document (%#)', (value, got) => {
    for (const matcher of Object.values(zinnigMatchers)) {
      expect(() => (matcher as (value: unknown, wanted: never) => unknown)(value, '' as never)).toThrow(
        `expected a document of zinnig, got ${got}`,
      )
    }
  })
})

describe('the snapshot', () => {
  it('reads as prose', () => {
    expect(doc).toMatchInlineSnapshot(`
      language: nl

      # [LOC VS (Verenigde Staten)]: [direct VS: ‘[LOC China] levert wapens’]

      [DATE Gisteren (2023-02-18)] sprak [PER Wang Yi] in [LOC Den Haag].
      [direct Wang Yi: „Dat is olie op het [scare: ‘grote’] vuur.
      Wij doen dat niet.”]
      Dat zei Wang.

      | Lees ook: Brug
    `)
  })
  it('keeps its place in what holds it', () => {
    expect({ doc: documentOf('Een zin. Nog een.') }).toMatchInlineSnapshot(`
      {
        "doc": language: nl

        Een zin.
        Nog een.,
      }
    `)
  })
  it('shows chains and speakers', () => {
    const text = 'Karin Vermeulen is wethouder. „Ik blijf”, zei Vermeulen. „Ik ga door”, zei ze.'
    expect(
      toBracketedText(annotate(text, { language: 'nl' }))
        .split('\n\n')
        .slice(-2)
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "chains:
      Karin Vermeulen PER: Karin Vermeulen, Vermeulen, ze

      speakers:
      Karin Vermeulen: 2 (zei 2)"
    `)
  })
  it('is the same as toBracketedText', () => {
    expect(toBracketedText(documentOf('', { language: 'und' }))).toBe('language: und')
  })
})
