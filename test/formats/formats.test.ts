import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src'
import {
  FORMATS,
  fromBrat,
  fromConllu,
  fromJson,
  fromJsonLines,
  toBrat,
  toBratConf,
  toConll2002,
  toConllu,
  toDisplacy,
  toFolia,
  toHtml,
  toJson,
  toJsonLine,
  toLabelStudio,
  toNaf,
  toProdigy,
  toTei,
  toWebAnnotation,
} from '../../src/formats'
import type { NameEntity } from '../../src/names'
import { sample } from './sample'

const hasXmllint = (() => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** What tells xmllint the schema of a format: of TEI, the part of it that we write; see the file. */
const schemaOf = (format: string) => (format === 'tei' ? ['--relaxng', join(import.meta.dirname, 'tei-subset.rng')] : [])

/** Cuts `text` as Python does: by code points. */
const cut = (text: string, start: number, end: number) => [...text].slice(start, end).join('')

const parser = new XMLParser({
  ignoreAttributes: false,
  preserveOrder: false,
  htmlEntities: true,
  trimValues: false,
  isArray: (name) => ['wf', 'term', 'entity', 'statement', 'coref', 's', 'w', 'said', 'target'].includes(name),
})

describe('JSON and JSON Lines', () => {
  it('come back as they were', () => {
    expect(fromJson(toJson(sample))).toEqual(sample)
    expect(fromJsonLines(toJsonLine(sample) + toJsonLine(sample))).toEqual([sample, sample])
  })
  it.each([
    ['{', 'document: expected JSON, got'],
    ['{"id":"a","text":3}', 'document: text: expected string, got 3'],
    [JSON.stringify({ ...sample, quotes: undefined }), 'document: quotes: expected "quotes", got undefined'],
    [JSON.stringify({ ...sample, sentences: [{ start: 3, end: 1 }] }), 'sentences[0]: expected 0 ≤ start ≤ end ≤'],
    [
      JSON.stringify({ ...sample, entities: [{ ...sample.entities[0], start: 0, end: 2, text: 'x' }] }),
      'entities[0]: expected text "🎉", got "x"',
    ],
  ])('say what is wrong, case %$', (json, message) => {
    expect(() => fromJson(json)).toThrow(message)
  })
  it('name the line', () => {
    expect(() => fromJsonLines(`${toJsonLine(sample)}\n[]\n`)).toThrow('line 3: ')
  })
})

describe('CoNLL-U', () => {
  const conllu = toConllu(sample)
  it('gives the whole document back, text and white space to the letter', () => {
    const [back] = fromConllu(conllu)
    expect(back?.text).toBe(sample.text)
    expect(back?.tokens).toEqual(sample.tokens)
    expect(back?.sentences).toEqual(sample.sentences)
    expect(back?.blocks).toEqual(sample.blocks)
    expect(back?.quotes).toEqual(sample.quotes)
    expect(back?.language).toEqual(sample.language)
    expect(back?.entities).toEqual(
      sample.entities.map((entity) => {
        const { confidence: _c, source: _s, ...rest } = entity as NameEntity
        return rest
      }),
    )
  })
  it("keeps UD's rules: ten columns, ids from 1, # text equal to the forms with SpaceAfter, sorted unique sent_ids", () => {
    const ids = new Set<string>()
    for (const sentence of conllu.trimEnd().split('\n\n')) {
      const lines = sentence.split('\n')
      const rows = lines.filter((l) => !l.startsWith('#')).map((l) => l.split('\t'))
      expect(rows.every((r) => r.length === 10 && r.every((c) => c !== ''))).toBe(true)
      expect(rows.map((r) => r[0])).toEqual(rows.map((_, i) => String(i + 1)))
      const text = rows.map((r, i) => `${r[1]}${i === rows.length - 1 || /SpaceAfter=No/.test(r[9] ?? '') ? '' : ' '}`).join('')
      expect(lines.find((l) => l.startsWith('# text = '))?.slice(9)).toBe(text)
      const id = lines.find((l) => l.startsWith('# sent_id = '))
      expect(id).toBeDefined()
      expect(ids.has(id as string)).toBe(false)
      ids.add(id as string)
    }
  })
  it('names the line with too few columns', () => {
    expect(() => fromConllu('# newdoc\n1\tJa\n')).toThrow('line 2: expected 10 columns, got 2')
  })
  it('reads treebanks without our own comments', () => {
    const [doc] = fromConllu(
      "# sent_id = 1\n1-2\tzo'n\t_\t_\t_\t_\t_\t_\t_\t_\n1\tHet\thet\tDET\t_\t_\t2\tdet\t_\t_\n2\thuis\thuis\tNOUN\t_\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n",
    )
    expect(doc?.text).toBe('Het huis. ')
    expect(doc?.sentences).toEqual([{ start: 0, end: 9 }])
  })
})

describe('CoNLL-2002', () => {
  it('is read by a plain reader of the shared task: three columns, valid BIO', () => {
    let before = 'O'
    const names: string[] = []
    for (const line of toConll2002(sample).split('\n')) {
      if (line === '') {
        before = 'O'
        continue
      }
      const columns = line.split(' ')
      expect(columns).toHaveLength(3)
      const tag = columns[2] as string
      expect(tag).toMatch(/^(O|[BI]-(PER|ORG|LOC|MISC))$/)
      if (tag.startsWith('I-')) expect(before.slice(2)).toBe(tag.slice(2))
      if (tag.startsWith('B-')) names.push(columns[0] as string)
      else if (tag.startsWith('I-')) names.push(`${names.pop()} ${columns[0]}`)
      before = tag
    }
    expect(names).toEqual(['Anna de Wit', 'Gent'])
  })
})

/** The sample, with the caller's id of the first name. */
const linkedSample = { ...sample, entities: sample.entities.map((e, i) => (i === 0 ? { ...e, id: 'crm 7<&>' } : e)) }

describe('Web Annotation', () => {
  it("tells the caller's id: as a resource where it is an IRI", () => {
    const bodyOf = (id: string) => {
      const doc = { ...sample, entities: sample.entities.map((e, i) => (i === 0 ? { ...e, id } : e)) }
      return JSON.parse(toWebAnnotation(doc)).first.items[0].body.at(-1)
    }
    expect(bodyOf('crm 7')).toEqual({ type: 'TextualBody', purpose: 'identifying', value: 'crm 7' })
    expect(bodyOf('http://www.wikidata.org/entity/Q55')).toMatchObject({
      type: 'SpecificResource',
      source: 'http://www.wikidata.org/entity/Q55',
    })
  })
  it('expands with a JSON-LD processor, and its selectors find the text by code points', async () => {
    const json = JSON.parse(toWebAnnotation(sample))
    const terms = Object.fromEntries(
      ['id', 'type']
        .map((k) => [k, `@${k}`])
        .concat(
          [
            'body',
            'target',
            'selector',
            'exact',
            'prefix',
            'suffix',
            'start',
            'end',
            'motivation',
            'source',
            'items',
            'first',
            'value',
            'total',
            'label',
            'purpose',
            'startIndex',
          ].map((k) => [k, `http://www.w3.org/ns/oa#${k}`]),
        ),
    )
    // The context is on the network; the processor gets one with the same terms.
    const expanded = await jsonld.expand({ ...json, '@context': { '@vocab': 'http://www.w3.org/ns/oa#', ...terms } }, { base: 'http://x/' })
    expect(JSON.stringify(expanded)).toContain('TextPositionSelector')
    expect(json.total).toBe(sample.entities.length + sample.quotes.length)
    for (const annotation of json.first.items) {
      const [quote, position] = annotation.target.selector
      expect(cut(sample.text, position.start, position.end)).toBe(quote.exact)
      expect(sample.text).toContain(quote.prefix + quote.exact + quote.suffix)
    }
  })
})

describe('XML formats', () => {
  const hostile = {
    ...sample,
    id: '9 "<&>\0',
    text: sample.text.replace('Gent', 'G\0\ud800t'),
    tokens: sample.tokens.map((t) => (t.text === 'Gent' ? { ...t, text: 'G\0\ud800t' } : t)),
  }
  it.each([
    ['naf', toNaf],
    ['folia', toFolia],
    ['tei', toTei],
  ] as const)('%s is well-formed for two parsers, hostile text too', (name, write) => {
    for (const doc of [sample, hostile, { ...sample, text: '', blocks: [], sentences: [], tokens: [], entities: [], quotes: [] }]) {
      const xml = write(doc)
      expect(XMLValidator.validate(xml)).toBe(true)
      if (!hasXmllint) continue // xmllint is Debian's libxml2-utils; CI installs it
      const file = join(mkdtempSync(join(tmpdir(), 'zinnig-')), `doc.${name}.xml`)
      writeFileSync(file, xml)
      execFileSync('xmllint', ['--noout', '--nonet', ...schemaOf(name), file], { stdio: 'pipe' })
    }
  })
  it('NAF: offsets count code points, every reference has its target, the attribution layer tells who said what', () => {
    const naf = parser.parse(toNaf(sample)).NAF
    expect(naf.raw).toBe(sample.text)
    const raw = [...sample.text]
    for (const wf of naf.text.wf) expect(raw.slice(+wf['@_offset'], +wf['@_offset'] + +wf['@_length']).join('')).toBe(String(wf['#text']))
    const term = new Map<string, string>(
      naf.terms.term.map((t: never) => [t['@_id'], (t as { span: { target: { '@_id': string }[] } }).span.target[0]?.['@_id']]),
    )
    const word = new Map<string, string>(naf.text.wf.map((w: never) => [w['@_id'], String(w['#text'])]))
    const read = (span: { target: { '@_id': string }[] }) => span.target.map((t) => word.get(term.get(t['@_id']) as string)).join(' ')
    expect(naf.entities.entity.map((e: { span: never }) => read(e.span))).toEqual(['Anna de Wit', 'Gent', '3 mei'])
    const linked = parser.parse(toNaf(linkedSample)).NAF.entities.entity[0].externalReferences.externalRef
    expect(linked.map((r: Record<string, string>) => [r['@_resource'], r['@_reference']])).toEqual([
      ['zinnig', 'Anna de Wit'],
      ['gazetteer', 'crm 7<&>'],
    ])
    expect(naf.attribution.statement).toHaveLength(3)
    expect(read(naf.attribution.statement[1].statement_source.span)).toBe('Anna de Wit')
    expect(read(naf.attribution.statement[1].statement_cue.span)).toBe('zegt')
  })
  it('FoLiA: every word reference has its word, a quotation over sentences is a statement in each', () => {
    const folia = toFolia(sample)
    const words = new Set([...folia.matchAll(/<w xml:id="([^"]+)"/g)].map((m) => m[1]))
    const references = [...folia.matchAll(/<wref id="([^"]+)"/g)].map((m) => m[1])
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((r) => !words.has(r))).toEqual([])
    expect([...folia.matchAll(/<statement [^>]*n="2"/g)]).toHaveLength(2)
  })
  // libfolia is the reference implementation; CI installs it (libfolia-dev, libticcutils-dev).
  it.skipIf(!existsSync('/usr/include/libfolia/folia.h'))('FoLiA: libfolia reads words, statements and entities', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zinnig-'))
    const reader = join(folder, 'reader')
    execFileSync('g++', [
      '-std=c++17',
      '-I/usr/include/libxml2',
      join(import.meta.dirname, 'libfolia-reader.cxx'),
      '-lfolia',
      '-lticcutils',
      '-o',
      reader,
    ])
    for (const doc of [sample, hostile]) {
      const file = join(folder, 'doc.folia.xml')
      writeFileSync(file, toFolia(doc))
      const found = execFileSync(reader, [file], { encoding: 'utf8' })
      expect(found.trim().split('\n')).toEqual([
        `${doc.tokens.length} words`,
        ...['scare', 'direct', 'direct', 'direct'].map((k) => `statement ${k}`),
        ...['PER', 'LOC', 'DATE'].map((t) => `entity ${t}`),
      ])
    }
  })
  it("TEI: names point to lists with the caller's ids, values say what they mean", () => {
    const tei = toTei(linkedSample)
    expect(tei).toContain(
      '<particDesc><listPerson><person xml:id="person-1"><persName>Anna de Wit</persName><idno type="gazetteer">crm 7&#x3C;&#x26;></idno></person></listPerson></particDesc><settingDesc><listPlace><place xml:id="place-1"><placeName>Gent</placeName></place></listPlace></settingDesc>',
    )
    expect(tei).toMatch(/<persName ref="#person-1 crm%207%3C&(amp|#x26);%3E">Anna de Wit<\/persName>/)
    expect(tei).toContain('<placeName ref="#place-1">Gent</placeName>')
    expect(tei).toContain('<date when="2024-05-03">3 mei</date>')
    expect([...tei.matchAll(/ who="([^"]+)"/g)].map((m) => m[1])).toEqual(['#person-1', '#person-1', '#person-1'])
    const text = toTei(annotate('Het kostte € 5,50, 12 procent meer, om 14.30 uur, na 45 minuten.', { values: 'all', language: 'nl' }))
    expect(text).toContain('<measure type="currency" quantity="5.5" unit="EUR">€ 5,50</measure>')
    expect(text).toContain('<measure type="percentage" quantity="12" unit="%">12 procent</measure>')
    expect(text).toMatch(/<time when="14:30:00">/)
    expect(text).toContain('<date type="duration" dur-iso="PT45M">45 minuten</date>')
  })
  it('TEI: the schema refuses what TEI refuses', () => {
    if (!hasXmllint) return
    const tei = toTei(sample)
    const folder = mkdtempSync(join(tmpdir(), 'zinnig-'))
    for (const [i, [from, to]] of (
      [
        ['<ab type="boilerplate">', '<p type="boilerplate">'],
        ['</particDesc>', '</particDesc><particDesc/>'],
        ['<s>', '<s when="2024">'],
      ] as const
    ).entries()) {
      const wrong = tei.replaceAll(from, to).replaceAll(from === '<ab type="boilerplate">' ? '</ab>' : '\0', '</p>')
      expect(wrong).not.toBe(tei)
      const file = join(folder, `${i}.xml`)
      writeFileSync(file, wrong)
      const { status } = spawnSync('xmllint', ['--noout', '--nonet', ...schemaOf('tei'), file])
      expect(status, `${from} → ${to}`).not.toBe(0)
    }
  })
  it('TEI: the text of its paragraphs is our text, and who points to a person', () => {
    const tei = toTei(sample)
    const body = tei.slice(tei.indexOf('<body>'))
    const text = body.replace(/<[^>]+>/g, '').replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    expect(text.replace(/\s+/g, '')).toBe(sample.text.replace(/\s+/g, ''))
    const people = new Set([...tei.matchAll(/<person xml:id="([^"]+)"/g)].map((m) => m[1]))
    const pointers = [...tei.matchAll(/ who="#([^"]+)"/g)].map((m) => m[1])
    expect(pointers.length).toBeGreaterThan(0)
    expect(pointers.every((p) => people.has(p))).toBe(true)
    const ids = new Set([...tei.matchAll(/xml:id="(quote[^"]+)"/g)].map((m) => m[1]))
    for (const [, to] of tei.matchAll(/(?:next|prev)="#([^"]+)"/g)) expect(ids.has(to as string)).toBe(true)
  })
})

describe('brat', () => {
  it('has a configuration that knows every label, relation and attribute of the annotations', () => {
    const sections = new Map(
      toBratConf()
        .split(/^\[/m)
        .slice(1)
        .map((part) => [
          part.slice(0, part.indexOf(']')),
          part
            .split('\n')
            .slice(1)
            .map((line) => line.split('\t')[0]),
        ]),
    )
    for (const line of toBrat(sample).trimEnd().split('\n')) {
      const label = line.split('\t')[1]?.split(' ')[0]
      if (line.startsWith('T')) expect(sections.get('entities')).toContain(label)
      if (line.startsWith('R')) expect(sections.get('relations')).toContain(label)
      if (line.startsWith('A')) expect(sections.get('attributes')).toContain(label)
    }
  })
  it('comes back where the text holds tabs', () => {
    const doc = annotate('„Wij\tgaan door”, zei Jan de Wit.', { onHtml: 'annotate' })
    expect(fromBrat(doc.text, toBrat(doc)).quotes.map((quote) => quote.text)).toEqual(['„Wij\tgaan door”'])
  })
  it('comes back with values of every type', () => {
    const doc = annotate('Jan (44) reed drie uur lang 5 tot 10 kilometer en werd tweede.', { values: 'all' })
    expect(new Set(doc.entities.map((e) => e.type))).toEqual(new Set(['PER', 'AGE', 'DURATION', 'NUMBER', 'ORDINAL']))
    expect(fromBrat(doc.text, toBrat(doc)).entities.map((e) => e.type)).toEqual(doc.entities.map((e) => e.type))
    expect(toTei(doc)).toContain('<num type="cardinal" min="5" max="10">')
  })
  it('comes back: spans, kinds, speakers, mentions, cues', () => {
    const back = fromBrat(sample.text, toBrat(sample))
    expect(back.entities).toEqual(sample.entities.map(({ start, end, text, type, name }) => ({ start, end, text, type, name })))
    expect(back.quotes).toEqual(
      sample.quotes.map(({ start, end, text, kind, continues, speaker, cue }) => ({
        start,
        end,
        text,
        kind,
        continues,
        speaker: speaker?.name ?? null,
        mention: speaker?.mention ?? null,
        cue,
      })),
    )
  })
  it('counts code points', () => {
    for (const line of toBrat(sample)
      .split('\n')
      .filter((l) => l.startsWith('T'))) {
      const [, body = '', text = ''] = line.split('\t')
      const parts = body
        .slice(body.indexOf(' ') + 1)
        .split(';')
        .map((p) => p.split(' ').map(Number) as [number, number])
      expect(parts.map(([s, e]) => cut(sample.text, s, e)).join(' ')).toBe(text)
    }
  })
  it('names the line that cannot be read', () => {
    expect(() => fromBrat('Ja', 'T1\tPER 0 2\tJa\nT2\tPER 0 99\tJa\n')).toThrow("line 2: expected offsets within the text's 2 code points")
  })
})

describe('annotation tools', () => {
  it('displaCy cuts its entities by code points', () => {
    const { text, ents } = JSON.parse(toDisplacy(sample))
    expect(ents.map((e: { start: number; end: number; label: string }) => [cut(text, e.start, e.end), e.label])).toEqual([
      ['Anna de Wit', 'PER'],
      ['Gent', 'LOC'],
      ['3 mei', 'DATE'],
    ])
  })
  it("Prodigy's spans and tokens agree", () => {
    const task = JSON.parse(toProdigy(sample))
    for (const span of task.spans) {
      expect(task.tokens[span.token_start].start).toBe(span.start)
      expect(task.tokens[span.token_end].end).toBe(span.end)
    }
    expect(
      task.tokens
        .map((t: { text: string; ws: boolean }) => t.text + (t.ws ? ' ' : ''))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(sample.text.replace(/\s/g, ''))
  })
  it("Prodigy's relations lead from quotations to who says them, and their spans are spans of the task", () => {
    const { text, spans, relations, tokens } = JSON.parse(toProdigy(sample))
    type Relation = { label: string; head: number; child: number; head_span: { start: number }; child_span: { start: number; end: number } }
    expect((relations as Relation[]).map(({ label, child_span: { start, end } }) => [label, cut(text, start, end)])).toEqual([
      ['speaker', 'Anna de Wit'],
      ['cue', 'zegt'],
      ['speaker', 'Ik'],
      ['cue', 'gezegd'],
    ])
    for (const { head, child, head_span, child_span } of relations) {
      expect(spans).toContainEqual(head_span)
      expect(spans).toContainEqual(child_span)
      expect([tokens[head].end, tokens[child].end]).toEqual([head_span.end, child_span.end])
    }
  })
  it('Label Studio counts UTF-16', () => {
    const { data, predictions } = JSON.parse(toLabelStudio(sample))
    for (const { value } of predictions[0].result) expect(data.text.slice(value.start, value.end)).toBe(value.text)
  })
})

describe('HTML', () => {
  it('escapes the text and marks every entity and quotation', () => {
    const html = toHtml(sample)
    expect(html).toContain('&lt;b&gt;gelijk&lt;/b&gt; &amp; gaat')
    expect(html).not.toContain('<b>')
    expect([...html.matchAll(/class="entity"/g)]).toHaveLength(3)
    expect([...html.matchAll(/id="quote-\d"/g)]).toHaveLength(3)
  })
})

const folder = join(import.meta.dirname, '../../fixtures/articles')
const articles = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .map((f) => [f, annotate(readFileSync(join(folder, f), 'utf8'), { id: f })] as const)

describe.each(articles)('the fixture %s', (_, doc) => {
  it('comes back from JSON Lines, CoNLL-U and brat', () => {
    expect(fromJsonLines(toJsonLine(doc))).toEqual([JSON.parse(JSON.stringify(doc))])
    const [back] = fromConllu(toConllu(doc))
    expect(back?.text.trimEnd()).toBe(doc.text.trimEnd())
    expect(back?.tokens.map((t) => [t.start, t.text, t.lemma])).toEqual(doc.tokens.map((t) => [t.start, t.text, t.lemma]))
    expect(back?.quotes).toEqual(JSON.parse(JSON.stringify(doc.quotes)))
    expect(fromBrat(doc.text, toBrat(doc)).quotes.map((q) => [q.start, q.end, q.speaker])).toEqual(
      doc.quotes.map((q) => [q.start, q.end, q.speaker?.name ?? null]),
    )
  })
  it.each([
    ['naf', toNaf],
    ['folia', toFolia],
    ['tei', toTei],
  ] as const)('is well-formed as %s', (name, write) => {
    const xml = write(doc)
    expect(XMLValidator.validate(xml)).toBe(true)
    if (!hasXmllint) return
    const file = join(mkdtempSync(join(tmpdir(), 'zinnig-')), `doc.${name}.xml`)
    writeFileSync(file, xml)
    execFileSync('xmllint', ['--noout', '--nonet', ...schemaOf(name), file], { stdio: 'pipe' })
  })
  it('is cut by code points and by UTF-16 where each tool counts so', () => {
    expect(JSON.parse(toDisplacy(doc)).ents.map((e: { start: number; end: number }) => cut(doc.text, e.start, e.end))).toEqual(
      doc.entities.map((e) => e.text),
    )
    for (const { value } of JSON.parse(toLabelStudio(doc)).predictions[0].result)
      expect(doc.text.slice(value.start, value.end)).toBe(value.text)
    for (const { target } of JSON.parse(toWebAnnotation(doc)).first.items)
      expect(cut(doc.text, target.selector[1].start, target.selector[1].end)).toBe(target.selector[0].exact)
  })
})

it('every format writes every name of the list', () => {
  for (const [name, format] of Object.entries(FORMATS)) expect(format.write(sample), name).toMatch(/\S/)
})
