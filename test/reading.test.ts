import { describe, expect, it } from 'vitest'
import { annotate, createAnnotator, type Document } from '../src'
import { showDocument } from '../src/cli/show'
import { toHtml } from '../src/formats'
import { readAsText } from '../src/reading'

/** That every place found lies in the text as it came, in order. */
function checkPlaces(doc: Document): void {
  let end = 0
  for (const token of doc.tokens) {
    expect(doc.text.slice(token.start, token.end)).toBe(token.text)
    expect(token.start).toBeGreaterThanOrEqual(end)
    end = token.end
  }
  for (const found of [...doc.entities, ...doc.quotes]) expect(doc.text.slice(found.start, found.end)).toBe(found.text)
}

describe('what shows nothing', () => {
  it.each([
    ['soft hyphens', 'Minis\u00adter Karel de Boer uit Amster\u00addam zei dat het goed was.', ['Karel de Boer', 'Amsterdam']],
    ['zero-width spaces', 'Premier Ru\u200btte sprak gisteren in Den Haag.', ['Rutte', 'gisteren', 'Den Haag']],
    ['a byte order mark inside', 'Wethouder Jan \ufeffde Vries woont in Gent.', ['Jan de Vries', 'Gent']],
    ['non-breaking spaces', 'Hij betaalde €\u00a05,50 op 14\u00a0mei\u00a02022 in Den\u202fHaag.', ['€ 5,50', '14 mei 2022', 'Den Haag']],
    ['ligatures', 'De ﬁetser reed langs het Ĳsselmeer naar Heerenveen.', ['IJsselmeer', 'Heerenveen']],
    ['marks apart from their letter', 'Rene\u0301 de Vries woont in Den Haag.', ['René de Vries', 'Den Haag']],
    [
      'a word parted at a line end',
      'De leden kwamen naar Amster-\ndam om te praten met minister Karel de Boer.',
      ['Amsterdam', 'Karel de Boer'],
    ],
    [
      'a word parted by a soft hyphen and a line end',
      'De leden kwamen naar Amster\u00ad\ndam om te praten met minister De Boer.',
      ['Amsterdam', 'De Boer'],
    ],
  ])('%s', (_, text, names) => {
    const doc = annotate(text, { date: '2023-02-22' })
    expect(doc.entities.map((e) => e.name)).toEqual(names)
    checkPlaces(doc)
  })

  it.each(['De brug blijft dicht.', 'in-\nen uitvoer', 'Zuid-\nHolland', '👩\u200d🚒'])('leaves %j as it is', (text) => {
    expect(readAsText(text, false)?.text ?? text).toBe(text)
  })

  it('is quick where there is much of it', () => {
    for (const piece of ['\u00ad', 'a\u00ad', 'a-\nb', 'ﬁ', 'e\u0301', '-\n', 'a-\n'])
      expect(readAsText(piece.repeat(100_000), false)?.text.length ?? 1).toBeGreaterThanOrEqual(0)
  })
})

describe('HTML', () => {
  const page =
    '<html><head><title>x</title><style>p { color: red }</style></head><body><h1>Brug in Gent dicht</h1>\n<p>De brug in <b>Gent</b> blijft dicht, zegt ' +
    'wethouder Jan&nbsp;de&nbsp;Vries. Dat is jammer.</p><div>&ldquo;Ik ga&rdquo;, zei <a href="x">Piet Jansen</a>.<br>Hij ging weg.</div></body></html>'

  it.each([
    ['&quot;Ik ga&quot;, zei Jan.', '&quot;'],
    ['<p>De brug blijft dicht.</p>', '<p>'],
    ['Regel een<br/>regel twee', '<br/>'],
    ['De brug <div class="a">blijft</div> dicht.', '<div class="a">'],
    ['Caf&#233; De Zon', '&#233;'],
    [page, '<html>'],
  ])('is refused: %s', (text, tag) => {
    expect(() => annotate(text)).toThrowError(expect.objectContaining({ name: 'HtmlError', tag }))
  })

  it.each(['Als 3 < 4 en 5 > 4, dan klopt het.', 'Jansen & De Vries; notarissen', 'De tag <b> maakt vet.', 'Bij H&M; en V&D.'])(
    'plain text is not: %s',
    (text) => {
      expect(() => annotate(text)).not.toThrow()
    },
  )

  it('is refused for many references to the ampersand, not for one or two', () => {
    expect(() => annotate('Jansen &amp; De Vries en H&amp;M en C&amp;A')).toThrowError(expect.objectContaining({ tag: '&amp;' }))
    const doc = annotate('Het kantoor Jansen &amp; De Vries in Gent sluit, zegt Jan Smit.')
    expect(doc.tokens.map((t) => t.text)).toContain('&amp;')
    expect(doc.entities.map((e) => e.text)).toEqual(expect.arrayContaining(['Gent', 'Jan Smit']))
    checkPlaces(doc)
    const plain = annotate('Het kantoor Jansen & De Vries in Gent sluit, zegt Jan Smit.')
    expect(doc.entities.map((e) => e.name)).toEqual(plain.entities.map((e) => e.name))
    expect(() => annotate('Jansen &amp; De Vries zegt &quot;nee&quot;.')).toThrowError(expect.objectContaining({ tag: '&quot;' }))
  })

  it('is told of one text, with the stretches that are read', () => {
    const start = page.indexOf('<p>')
    const doc = createAnnotator().annotate(page, { html: [{ start, end: page.indexOf('</p>') + 4 }] })
    expect(doc.entities.map((e) => e.name)).toEqual(['Gent', 'Jan de Vries'])
    checkPlaces(doc)
    expect(createAnnotator().annotate(page, { html: true }).quotes).toHaveLength(1)
    for (const html of [
      'ja',
      [{ start: 3, end: 1 }],
      [
        { start: 3, end: 5 },
        { start: 1, end: 2 },
      ],
      [null],
      [{}],
    ])
      expect(() => annotate(page, { html: html as never })).toThrow(TypeError)
  })

  it('is read as a reader sees it, in its own places', () => {
    const doc = annotate(page, { onHtml: 'strip' })
    expect(doc.blocks.map((b) => b.type)).toContain('heading')
    expect(doc.entities.map((e) => e.name)).toEqual(['Gent', 'Gent', 'Jan de Vries', 'Piet Jansen'])
    expect(doc.quotes.map((q) => [q.text, q.speaker?.name])).toEqual([['&ldquo;Ik ga&rdquo;', 'Piet Jansen']])
    expect(doc.tokens.map((t) => t.text)).not.toContain('red')
    checkPlaces(doc)
    expect(doc.toJSON().text).toBe(page)
  })

  it('gives the same as the text itself', () => {
    const text = 'De brug in Gent blijft dicht, zegt wethouder Jan de Vries.\n\n„Dat is jammer”, zei Piet Jansen.'
    const html = text
      .split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('')
    const [plain, stripped] = [annotate(text), annotate(html, { onHtml: 'strip' })]
    expect(stripped.entities.map((e) => [e.text, e.type])).toEqual(plain.entities.map((e) => [e.text, e.type]))
    expect(stripped.quotes.map((q) => q.speaker?.name)).toEqual(plain.quotes.map((q) => q.speaker?.name))
    expect(stripped.sentences.length).toBe(plain.sentences.length)
  })

  it.each(['<', '<p', '<p>', '&', '&amp;', '&#', '</p>', '<!--', '<script>', '<b>a', '<![CDATA['])(
    'survives %j a hundred thousand times',
    (piece) => {
      expect(readAsText(piece.repeat(100_000), true)).toBeDefined()
    },
  )
})

describe('a document of several languages', () => {
  const dutch = 'De gemeente Gent heeft besloten dat de brug over de Leie gesloten blijft voor het verkeer.'
  const english = 'The city of Ghent has decided that the bridge over the river will remain closed to all traffic until further notice.'

  it('is annotated where it is Dutch', () => {
    const doc = annotate(`${dutch}\n\n${english}`)
    expect(doc.language.code).toBe('nl')
    expect(doc.entities.map((e) => e.text)).toEqual(['Gent', 'Leie'])
    expect(doc.skipped).toContainEqual({ layer: 'entities', blocks: [1], reason: 'these blocks are not Dutch but "en"' })
    expect(doc.tokens.at(-2)?.upos).toBeUndefined()
  })

  it('is as sure to be Dutch as its Dutch blocks are', () => {
    const doc = annotate(`${english}\n\n${english} Nobody knows when it will open again.\n\n${dutch}`)
    expect(doc.language.confidence).toBeGreaterThan(0.8)
  })

  it('tells the reader what was not read', () => {
    const doc = annotate(`${dutch}\n\n${english}`)
    const note = 'Not read: “The city of Ghent has decided that the bridge ove…”, since these blocks are not Dutch but "en".'
    expect(showDocument(doc)).toContain(note)
    expect(toHtml(doc)).toContain(note.replaceAll('"', '&quot;'))
    expect(showDocument(annotate(english))).toContain('Not read, since the text is not Dutch but "en".')
    expect(showDocument(annotate(dutch))).not.toContain('Not read')
  })

  it('is so too where most of it is another language', () => {
    const doc = annotate(`${english}\n\n${english} Nobody knows when it will open again.\n\n${dutch}`)
    expect(doc.language.code).toBe('nl')
    expect(doc.entities.map((e) => e.text)).toEqual(['Gent', 'Leie'])
    expect(doc.skipped[0]?.blocks).toEqual([0, 1])
  })

  it('is Dutch where only the quotations are not', () => {
    const quote =
      '“We will never give up our fight for justice and we will continue to demand answers until the very last day of this trial,”'
    const doc = annotate(
      `Britten boos over vonnis\n\nDe eisers gaan in beroep.\n\n${quote} zei John Smith.\n\n${quote} aldus Mary Jones.\n\nMorgen volgt meer.`,
    )
    expect(doc.language.code).toBe('nl')
    expect(doc.skipped).toEqual([])
    expect(doc.quotes.map((q) => q.speaker?.name)).toEqual(['John Smith', 'Mary Jones'])
  })

  it.each(['Amsterdam', 'Den Haag', 'Jan Jansen'])('tells nothing of %s, and annotates it', (name) => {
    const doc = annotate(name)
    expect(['und', 'nl']).toContain(doc.language.code)
    expect(doc.entities.map((e) => e.text)).toEqual([name])
  })

  it.each(['Dat zei Karel v/d Sluis, die met Jan v.d. Berg werkt.', 'Nieuwe brug over Leie', 'Ajax wint van PSV', 'Waarom niet?'])(
    'takes %s for Dutch',
    (text) => {
      expect(annotate(text).language.code).toBe('nl')
    },
  )
})

describe('columns of print', () => {
  it('are one paragraph where a line parts a word', () => {
    const text =
      'De gemeenteraad van Amster-\ndam heeft gisteren beslo-\nten dat de brug dicht gaat.\nDat zei wethouder Karel de\nBoer na afloop.\nDe raad komt morgen in ver-\ngadering bijeen.'
    const doc = annotate(text, { date: '2023-02-22' })
    expect(doc.blocks.map((b) => text.slice(b.start, b.start + 10))).toEqual(['De gemeent', 'De raad ko'])
    expect(doc.entities.map((e) => e.name)).toEqual(['Amsterdam', 'gisteren', 'Karel de Boer', 'morgen'])
    checkPlaces(doc)
  })
})
