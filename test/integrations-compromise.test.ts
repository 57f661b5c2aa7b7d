import nlp from 'compromise'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate'
import type { Document } from '../src/document/document'
import { matchRules, spansOf, toView } from '../src/integrations/compromise'
import { expectLinear } from './growth'
import { documentOf } from './integrations-document'

const found = (doc: Document, pattern: string, group?: string | number) => spansOf(toView(doc).match(pattern, group))

describe('toView', () => {
  const text = 'Gisteren zei minister Wang Yi: „De brug in Den Haag blijft dicht.” Jansen zegt dat het niet kan.\n\nZei Wang dat één keer?'
  const doc = documentOf(text, {
    entities: [
      { text: 'Wang Yi', type: 'PER' },
      { text: 'Den Haag', type: 'LOC' },
      { text: 'Jansen', type: 'PER' },
    ],
    quotes: [{ text: '„De brug in Den Haag blijft dicht.”', kind: 'direct', speaker: 'Wang Yi', mention: 'Wang', cue: 'zei' }],
  })

  it.each([
    ['#Person (zei|zegt) dat', ['Jansen zegt dat']],
    ['(zei|zegt) #Name? dat', ['zegt dat']],
    ['(zei|zegt)', ['zei', 'zegt', 'Zei']],
    ['{zeggen}', ['zei', 'zegt', 'Zei']],
    ['#Noun #Person+', ['minister Wang Yi']],
    ['#Place+', ['Den Haag']],
    ['#Quotation+', ['De brug in Den Haag blijft dicht']],
    ['(#DirectQuotation && #Place)', ['Den', 'Haag']],
    ['#Speaker', ['Wang']],
    ['#Cue', ['zei']],
    ['#VERB', ['zei', 'zegt', 'Zei']],
    ['#PROPN+', ['Wang Yi', 'Den Haag', 'Wang']],
    ['één keer', ['één keer']],
    ['@hasColon', ['Yi']],
    ['^jansen', ['Jansen']],
    ['/^br.g$/', ['brug']],
    ['!#Noun dat', ['zegt dat']],
  ])('%s', (pattern, expected) => {
    const spans = found(doc, pattern)
    expect(spans.map((span) => span.text)).toEqual(expected)
    for (const { start, end, text: part } of spans) expect(text.slice(start, end)).toBe(part)
  })

  it('finds a separable verb by its lemma, with or without the mark', () => {
    const arrest = annotate('De politie pakte gisteren in Utrecht drie mannen op.', { language: 'nl' })
    expect(arrest.tokens.find(({ text }) => text === 'pakte')?.lemma).toBe('op_pakken')
    for (const pattern of ['{op_pakken}', '{oppakken}']) expect(found(arrest, pattern).map((span) => span.text)).toEqual(['pakte'])
  })

  it.each([
    ['(zei|zegt', 'expected the end of ('],
    ['zei) dat', 'expected no ) without its beginning'],
    ['[#Person', 'expected the end of ['],
    ['(zei]', 'expected no ] without its beginning'],
    ['{zeggen', 'expected the end of {'],
    ['# zei', 'expected a tag after #'],
    ['/zei', 'expected / at the end of the regular expression'],
    ['/(zei/', 'Invalid regular expression'],
    [' ', 'expected words, got none'],
  ])('throws at the malformed pattern %s', (pattern, message) => {
    expect(() => toView(doc).match(pattern)).toThrow(TypeError)
    expect(() => toView(doc).match(pattern)).toThrow(message)
    expect(() => annotate('Dat zei Wang.', { rules: matchRules([{ match: pattern, type: 'PER' }]) })).toThrow(message)
  })

  it('gives the words of a group', () => {
    expect(found(doc, '#Person [(zei|zegt)] dat', 0).map((span) => span.text)).toEqual(['zegt'])
    expect(found(doc, '[<wie>#Person+] {zeggen}', 'wie').map((span) => span.text)).toEqual(['Jansen'])
  })

  it('keeps Dutch in every view made from it', () => {
    const sentence = toView(doc).if('#Speaker').match('#Place+').all().match('{zeggen}').eq(1)
    expect(spansOf(sentence)).toEqual([{ start: text.indexOf('zegt'), end: text.indexOf('zegt') + 4, text: 'zegt' }])
  })

  it('concatenates to the text, so that compromise’s own offsets are ours', () => {
    const view = toView(doc)
    expect(view.text()).toBe(text)
    const [json] = view.match('#Place+').json({ offset: true }) as { offset: { start: number; length: number } }[]
    expect(text.slice(json?.offset.start, (json?.offset.start ?? 0) + (json?.offset.length ?? 0)).trim()).toBe('Den Haag')
  })

  it('keeps boilerplate as one word that no pattern of words finds', () => {
    const page = documentOf('  Lees ook: Jansen zegt dat\n\nDe brug zei iets.\n\nLees ook: Wang zei\n')
    const view = toView(page)
    expect(view.text()).toBe(page.text)
    expect(spansOf(view.match('(zei|zegt)')).map((span) => span.start)).toEqual([page.text.indexOf('zei')])
    expect(spansOf(view.match('#Boilerplate')).map((span) => span.text)).toEqual(['Lees ook: Jansen zegt dat', 'Lees ook: Wang zei'])
  })

  it('concatenates to any text', () => {
    const pieces = fc.constantFrom(
      'de',
      'Wang',
      ' ',
      '.',
      '”',
      '„',
      '(',
      ')',
      '\n\n',
      "'",
      '-',
      '…',
      'é',
      '\ud83d\ude00',
      '\ud800',
      '\0',
      ':',
      '12',
      ',',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const doc = annotate(parts.join(''), { layers: [], onForeign: 'annotate' })
        const view = toView(doc)
        const terms = view.docs.flat()
        if (terms.length > 0) expect(terms.map((term) => term.pre + term.text + term.post).join('')).toBe(doc.text)
        for (const span of spansOf(view)) expect(doc.text.slice(span.start, span.end)).toBe(span.text)
      }),
      { numRuns: 300 },
    )
  })

  it('reads no English into it, though all of compromise is loaded', () => {
    expect(nlp('he went to London in 2010').match('#Verb').text()).toBe('went')
    const english = documentOf("London and Mary he's went 2010 walked.")
    const view = toView(english)
    expect(view.match('#Person').found || view.match('#PastTense').found || view.match('#City').found).toBe(false)
    expect(view.match('{walk}').found).toBe(false)
    const tags = new Set(view.docs.flat().flatMap((term) => [...(term.tags ?? [])]))
    expect([...tags].sort()).toEqual(['NOUN', 'Noun', 'X'])
    expect(view.wordCount()).toBe(7)
  })

  it('finds the lemma of a separable verb', () => {
    expect(found(documentOf('Jansen belde de krant.'), '{opbellen}').map((span) => span.text)).toEqual(['belde'])
  })

  it('survives texts without words', () => {
    for (const nothing of ['', '…', '„ ” .']) expect(spansOf(toView(documentOf(nothing)))).toEqual([])
  })

  it('takes time linear in the length of a sentence', () => {
    expectLinear((words) => {
      const long = toView(documentOf('de brug '.repeat(words)))
      return () => expect(long.match('de brug de').found).toBe(true)
    }, 4000)
  })

  it('says so when a view is not one of ours', () => {
    expect(() => spansOf(nlp('some English words') as never)).toThrow(TypeError)
  })
})

describe('matchRules', () => {
  const input = (text: string) => {
    const { blocks, tokens, sentences } = documentOf(text)
    const tags = tokens.map(({ upos = 'X', xpos = null, feats = null, lemma = '' }) => ({ upos, xpos, feats, lemma }))
    return { text, blocks, tokens, sentences, tags }
  }
  const run = (rules: Parameters<typeof matchRules>[0], text: string) => matchRules(rules).flatMap((rule) => [...rule(input(text))])

  it('turns patterns into names', () => {
    const text = 'De minister opent operatie Wang in de haven.'
    expect(run([{ match: 'operatie [#PROPN+]', group: 0, type: 'MISC', id: 'op-1' }], text)).toEqual([
      { start: 27, end: 31, type: 'MISC', id: 'op-1' },
    ])
  })

  it('takes the whole match without a group', () => {
    expect(run([{ match: 'operatie #PROPN+', type: 'MISC' }], 'De operatie Wang Yi.')).toEqual([{ start: 3, end: 19, type: 'MISC' }])
  })
})
