import nlp from 'compromise'
import { describe, expect, it } from 'vitest'
import { Document, type DocumentParts } from '../src/document'
import type { Entity } from '../src/entities'
import { matchRules, spansOf, toView } from '../src/integrations/compromise'
import type { Quote } from '../src/quotations'
import { textSpan } from '../src/span'
import type { Upos } from '../src/tags'

/** Words of the sentences below that are not nouns, with part of speech and lemma. */
const WORDS: Readonly<Record<string, readonly [Upos, string]>> = {
  Wang: ['PROPN', 'Wang'],
  Yi: ['PROPN', 'Yi'],
  Den: ['PROPN', 'Den'],
  Haag: ['PROPN', 'Haag'],
  Zei: ['VERB', 'zeggen'],
  zei: ['VERB', 'zeggen'],
  zegt: ['VERB', 'zeggen'],
  belde: ['VERB', 'op_bellen'],
  zijn: ['AUX', 'zijn'],
  dat: ['SCONJ', 'dat'],
  de: ['DET', 'de'],
  het: ['DET', 'het'],
  een: ['DET', 'een'],
  één: ['NUM', 'één'],
  in: ['ADP', 'in'],
  and: ['X', 'and'],
  he: ['X', 'he'],
}

/** A document with these sentences, tagged by `WORDS`; names and quotations are given by their text. */
function documentOf(
  text: string,
  { people = [], places = [], quoted = [] }: { people?: string[]; places?: string[]; quoted?: string[] } = {},
): Document {
  const tokens: DocumentParts['tokens'] = [...text.matchAll(/[\p{L}\p{M}\p{N}'’-]+|[^\s\p{L}]/gu)].map((m) => {
    const [upos, lemma] = WORDS[m[0]] ?? (/[\p{L}\p{N}]/u.test(m[0]) ? (['NOUN', m[0].toLowerCase()] as const) : (['PUNCT', m[0]] as const))
    return {
      ...textSpan(text, m.index, m.index + m[0].length),
      kind: upos === 'PUNCT' ? 'punctuation' : 'word',
      upos,
      lemma,
      xpos: null,
      feats: null,
    }
  })
  const sentences: DocumentParts['sentences'][number][] = []
  let firstToken = 0
  tokens.forEach((token, i) => {
    if (token.text !== '.' && i < tokens.length - 1) return
    sentences.push({ start: tokens[firstToken]?.start ?? 0, end: token.end, block: 0, firstToken, endToken: i + 1 })
    firstToken = i + 1
  })
  const named =
    (type: 'PER' | 'LOC') =>
    (name: string, cluster: number): Entity => ({
      ...textSpan(text, text.indexOf(name), text.indexOf(name) + name.length),
      type,
      name,
      cluster,
      confidence: 1,
      source: 'rule',
    })
  const entities = [...people.map(named('PER')), ...places.map(named('LOC'))]
  const quotes: Quote[] = quoted.map((quote) => ({
    ...textSpan(text, text.indexOf(quote), text.indexOf(quote) + quote.length),
    kind: 'direct',
    confidence: 1,
    continues: false,
    closed: true,
    depth: 0,
    speaker: {
      name: 'Wang Yi',
      cluster: 0,
      mention: textSpan(text, text.indexOf('Wang'), text.indexOf('Wang') + 4),
      confidence: 1,
      via: 'cue',
    },
    cue: textSpan(text, text.indexOf('zei'), text.indexOf('zei') + 3),
  }))
  return new Document({
    id: '',
    text,
    language: { code: 'nl', confidence: 1, alternatives: [] },
    blocks: [{ start: 0, end: text.length, type: 'paragraph' }],
    sentences,
    tokens,
    entities,
    quotes,
    indirect: null,
    skipped: [],
    summarize: () => [],
    explain: () => {
      throw new Error('not asked')
    },
  })
}

const found = (doc: Document, pattern: string, group?: string | number) => spansOf(toView(doc).match(pattern, group))

describe('toView', () => {
  const text = 'Gisteren zei minister Wang Yi: „De brug in Den Haag blijft dicht.” Jansen zegt dat het niet kan.\n\nZei Wang dat één keer?'
  const doc = documentOf(text, { people: ['Wang Yi', 'Jansen'], places: ['Den Haag'], quoted: ['„De brug in Den Haag blijft dicht.”'] })

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
    const time = (words: number) => {
      const long = toView(documentOf('de brug '.repeat(words)))
      const start = process.cpuUsage()
      expect(long.match('de brug de').found).toBe(true)
      return process.cpuUsage(start).user
    }
    time(2000)
    expect(time(20_000)).toBeLessThan(Math.max(4 * time(10_000), 200_000))
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
