import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../src'
import {
  type AnnotatedText,
  FORMATS,
  FormatError,
  fromBrat,
  fromConllu,
  fromJson,
  fromJsonLines,
  toBrat,
  toConll2002,
  toConllu,
  toFolia,
  toHtml,
  toJson,
  toNaf,
  toTei,
  toWebAnnotation,
} from '../../src/formats'
import type { Entity } from '../../src/names'
import type { Quote } from '../../src/quotations'
import { expectLinear } from '../growth'
import { sample } from './sample'

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
const annotator = createAnnotator({ onForeign: 'annotate', onHtml: 'annotate' })

/** Strings of any code units, lone surrogates and control characters among them, with what trips writers mixed in. */
const anyString = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '<!--',
        '-->',
        '&amp;',
        '&#0;',
        '\u001b[31m',
        '"',
        "'",
        '²',
        '\r\n',
        '\\t',
        '\\',
        '_',
        '|',
        '\t',
        '=',
        '🎉',
      ),
      fc.constantFrom(' ', ' Jan de Wit ', ' zei: „Ja.” ', '\n\n', 'Brussel', ' 3 mei 2021 ', ' € 12 '),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

/** The elements that a page has, whatever its text says. */
const PAGE_ELEMENTS = new Set(elementsOf(toHtml(sample)))

/** The names of the elements of a page and of their attributes, as a browser reads it. */
function elementsOf(html: string): string[] {
  const found = new Set<string>()
  const parser = new Parser({
    onopentag: (name, attributes) => {
      found.add(name)
      for (const attribute of Object.keys(attributes)) found.add(`${name} ${attribute}`)
    },
  })
  parser.end(html)
  return [...found]
}

/** A document of `annotate` whose id, names, lemmas and speakers are any strings too, as a caller's own gazetteer makes them. */
const anyDocument = fc.tuple(anyString, anyString, anyString).map(([text, id, other]): AnnotatedText => {
  const doc = annotator.annotate(text, { id }).toJSON()
  return {
    ...doc,
    tokens: doc.tokens.map((token, i) => (i % 3 ? token : { ...token, lemma: other })),
    entities: doc.entities.map((entity): Entity => ({ ...entity, name: other })),
    quotes: doc.quotes.map((quote): Quote => ({ ...quote, speaker: quote.speaker && { ...quote.speaker, name: other } })),
  }
})

/** The files that xmllint does not take, with its reason. */
function refused(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'zinnig-xml-'))
  for (const [name, xml] of Object.entries(files)) writeFileSync(join(folder, name), xml)
  const lint = (names: readonly string[], ...schema: string[]) =>
    names.length === 0
      ? ''
      : spawnSync('xmllint', ['--noout', '--nonet', '--huge', ...schema, ...names], { cwd: folder, encoding: 'utf8' }).stderr
  const isTei = (name: string) => name.endsWith('tei.xml')
  const names = Object.keys(files)
  const found =
    lint(names.filter((name) => !isTei(name))) +
    lint(names.filter(isTei), '--relaxng', join(import.meta.dirname, 'tei-subset.rng')).replace(/^.* validates\n/gm, '')
  rmSync(folder, { recursive: true })
  return found
}

describe('whatever the text is', () => {
  it('NAF, FoLiA and TEI are well-formed, and no character is lost', () => {
    const parser = new XMLParser({ trimValues: false, htmlEntities: true, processEntities: { enabled: true, maxTotalExpansions: 1e6 } })
    const files: Record<string, string> = {}
    fc.assert(
      fc.property(anyDocument, (doc) => {
        for (const [name, write] of Object.entries({ naf: toNaf, folia: toFolia, tei: toTei })) {
          const xml = write(doc)
          expect(() => encodeURI(xml)).not.toThrow() // no half of a pair
          expect(XMLValidator.validate(xml), xml).toBe(true)
          files[`${Object.keys(files).length}.${name}.xml`] = xml
        }
        const raw = parser.parse(toNaf(doc)).NAF.raw
        expect(String(raw ?? '')).toHaveLength(doc.text.length)
      }),
      { numRuns: 60 },
    )
    if (hasXmllint) expect(refused(files)).toBe('')
  })

  it.each([']]>', 'a]]>b', '\0', '\ud800', '\udc00x', '\uffff', '\u0085', '\u2028'])('XML holds %j', (text) => {
    const doc = { ...annotator.annotate(`Jan ${text} zei: „${text}.”`, { id: text }).toJSON() }
    const files = { 'a.naf.xml': toNaf(doc), 'a.folia.xml': toFolia(doc), 'a.tei.xml': toTei(doc) }
    for (const xml of Object.values(files)) expect(xml).not.toMatch(/\]\]>|[\0-\x08\x0b\x0c\x0e-\x1f\uffff]/)
    if (hasXmllint) expect(refused(files)).toBe('')
  })

  it.each(['²x', '1', '½', 'artikel 7', 'ŉ', 'a:b', '中', ''])('an id of XML is one for every parser: %j', (id) => {
    const xml = toTei({ ...sample, id })
    expect(xml).toMatch(/ xml:id="[A-Za-z_][\w.-]*"/)
    if (hasXmllint) expect(refused({ 'a.tei.xml': xml })).toBe('')
  })

  it('the other formats are what they should be, too', () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        for (const { write } of Object.values(FORMATS)) expect(typeof write(doc)).toBe('string')
        expect(JSON.parse(FORMATS.json?.write(doc) as string)).toHaveProperty('text')
        for (const name of ['jsonl', 'displacy', 'prodigy', 'label-studio']) {
          const line = FORMATS[name]?.write(doc) as string
          expect(typeof JSON.parse(line), name).toBe('object')
          expect(line.trimEnd().split('\n'), name).toHaveLength(1)
        }
        expect(elementsOf(toHtml(doc)).filter((element) => !PAGE_ELEMENTS.has(element))).toEqual([])
        expect(() => encodeURI(toWebAnnotation(doc))).not.toThrow()
        expect(JSON.stringify(JSON.parse(toWebAnnotation(doc)))).not.toMatch(/\\ud[89a-f]/)
        for (const line of toConll2002(doc).split('\n')) if (line) expect(line.split(/[\s\x1c-\x1f\x85]/)).toHaveLength(3)
        const [back, ...more] = fromConllu(toConllu(doc))
        expect(more).toEqual([])
        expect(back?.text).toBe(doc.text)
        expect(back?.tokens.map((t) => [t.start, t.text])).toEqual(doc.tokens.map((t) => [t.start, t.text]))
        expect(back?.entities.map((e) => e.name)).toEqual(doc.entities.map((e) => e.name))
        expect(back?.quotes).toEqual(doc.quotes.map((q) => expect.objectContaining({ kind: q.kind, speaker: q.speaker })))
        expect(fromJson(toJson(doc))).toEqual(JSON.parse(JSON.stringify(doc)))
        fromBrat(doc.text, toBrat(doc))
        expect(toHtml(doc).replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')).not.toMatch(/<script|\son\w+=/i)
      }),
      { numRuns: 60 },
    )
  })
})

describe('CoNLL-U', () => {
  it('keeps documents without tokens in their corpus', () => {
    const documents = ['Eerste.', ' \n', '', 'Laatste.'].map((text, i) => annotator.annotate(text, { id: `d${i}` }))
    const back = fromConllu(documents.map(toConllu).join(''))
    expect(back.map((d) => [d.id, d.text])).toEqual(documents.map((d) => [d.id, d.text]))
  })
  it('reads a comment of spaces in linear time', () => {
    expectLinear((size) => {
      const white = ' '.repeat(size)
      const lines = [`# a${white}`, `#${white}x`, `# a${'\t'.repeat(size)}= b`]
      return () => lines.map((line) => fromConllu(`${line}\n`))
    }, 10_000)
  })
})

const row = (misc: string, upos = 'X', id = '1') => `${id}\tJan\tjan\t${upos}\t_\t_\t_\t_\t_\t${misc}\n`

describe('readers check what they read', () => {
  it.each([
    ['# language = "><script> 1\n', 'line 1: code: expected a language code'],
    ['# newdoc id = a\n# newpar = heading "><script>\n', 'line 2: level'],
    [row('Entity=B-"><script>alert(1)</script>'), 'line 1: type'],
    [row('Entity=B-PER|Cluster="><script>'), 'line 1: cluster'],
    [row('Entity=B-DATE|Value={'), 'line 1: expected JSON'],
    [row('Entity=B-DATE|Value={"type":"DATE"}'), 'line 1: value.iso'],
    [`# quote 0 = {"kind":"<script>","continues":false,"speaker":null,"cue":null}\n${row('Quotes=0')}`, 'line 1: kind'],
    [`# quote 0 = ["direct"]\n${row('Quotes=0')}`, 'line 1: kind'],
    [
      `# quote 0 = {"kind":"direct","continues":false,"speaker":{"name":"J","cluster":"1\\" onclick"},"cue":null}\n`,
      'line 1: speaker.cluster',
    ],
    [row('_', '<b>'), 'line 1: expected'],
    [row('_', 'X', 'één'), 'line 1: expected the number of a token, got "één"'],
    ['1\tJan\n', 'line 1: expected 10 columns, got 2'],
  ])('CoNLL-U %#', (conllu, message) => {
    expect(() => fromConllu(conllu)).toThrow(FormatError)
    expect(() => fromConllu(conllu)).toThrow(message)
  })

  it.each([
    [{ language: { code: '"><script>', confidence: 1 } }, 'language.code: expected a language code'],
    [{ id: { toString: 'x' } }, 'id: expected string, got Object'],
    [{ blocks: [{ start: 0, end: 3, type: 'heading', level: '1><script>' }] }, 'blocks[0].level'],
    [{ entities: [{ ...sample.entities[0], type: '<b>' }] }, 'entities[0].type'],
    [{ entities: [{ ...sample.entities[0], cluster: '"' }] }, 'entities[0].cluster'],
    [{ quotes: [{ ...sample.quotes[0], kind: '"><img src=x onerror=alert(1)>' }] }, 'quotes[0].kind'],
    [{ quotes: [{ ...sample.quotes[1], speaker: { ...sample.quotes[1]?.speaker, via: '<i>' } }] }, 'quotes[0].speaker.via'],
    [{ quotes: [{ ...sample.quotes[1], cue: { start: 0, end: 1e9, text: 'x' } }] }, 'quotes[0].cue: expected 0 ≤ start'],
    [{ tokens: [{ ...sample.tokens[0], upos: 'x' }] }, 'tokens[0].upos'],
    [{ tokens: [null] }, 'tokens[0]: expected Object, got null'],
    [{ tokens: [sample.tokens[1], sample.tokens[0]] }, 'tokens[1]: expected spans in order'],
  ])('JSON %#', (wrong, message) => {
    const json = JSON.stringify({ ...sample, ...wrong })
    expect(() => fromJson(json)).toThrow(FormatError)
    expect(() => fromJsonLines(`\n${json}\n`)).toThrow(`line 2: ${message}`)
  })

  it('JSON nested 100,000 deep is an error, not the end', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(() => fromJson(deep)).toThrow(FormatError)
  })

  it.each([
    ['T1\tPER 0 3\tPiet\n', 'line 1: expected the text "Jan" there'],
    ['T1\tPER 0 3;9\tJan\n', 'line 1: expected offsets'],
    ['T1\tPER 0 3\tJan\nT1\tPER 0 3\tJan\n', 'line 2: expected an id of its own'],
    ['T1\tPER 0 1e9\tJan\n', 'line 1: expected offsets'],
  ])('brat %#', (annotations, message) => {
    expect(() => fromBrat('Jan zei', annotations)).toThrow(message)
  })

  it('a page lets its own script and style through, and no other', () => {
    const page = toHtml(sample)
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
    const hash = (tag: string) => {
      const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    }
    expect(policy).toContain(`script-src ${hash('script')}`)
    expect(policy).toContain(`style-src ${hash('style')}`)
    expect(policy).not.toContain('unsafe-inline')
    expect(page).not.toMatch(/\sstyle=/)
  })

  it('the page escapes what no reader let through', () => {
    const evil = '"><script>alert(1)</script>'
    const quote = { ...sample.quotes[1], kind: evil, language: evil, speaker: { name: evil, cluster: evil, via: evil, mention: null } }
    const doc = {
      ...sample,
      id: evil,
      language: { code: evil, confidence: 1 },
      blocks: [{ ...sample.blocks[0], level: `1>${evil}`, language: evil }, ...sample.blocks.slice(1)],
      entities: [{ ...sample.entities[0], type: evil, cluster: evil, name: evil }],
      quotes: [quote],
    }
    expect(toHtml(doc as never).match(/<script/g)).toHaveLength(1)
  })
})

it('120,000 words in one sentence: every writer writes them', () => {
  const text = 'woord '.repeat(130_000).trim()
  const tokens = Array.from({ length: 130_000 }, (_, i) => ({ start: 6 * i, end: 6 * i + 5, text: 'woord' }))
  const span = { start: 0, end: text.length }
  const quote = { ...(sample.quotes[1] as Quote), ...span, text, speaker: null, cue: null }
  const doc: AnnotatedText = {
    id: 'lang',
    text,
    language: { code: 'nl', confidence: 1 },
    blocks: [{ ...span, type: 'paragraph' }],
    sentences: [span],
    tokens,
    entities: [],
    quotes: [quote],
  }
  for (const [name, { write }] of Object.entries(FORMATS)) expect(write(doc).length, name).toBeGreaterThan(1000)
})

it('124,000 lines without an empty line are annotated', () => {
  expect(annotator.annotate('a\n'.repeat(124_000)).blocks.length).toBeGreaterThan(0)
})
