import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createAnnotator } from 'zinnig'
import { annotateRecord } from '../src/batch/annotate-record'
import { readRecord } from '../src/batch/corpus'
import { type InputRecord, isError } from '../src/batch/record'
import { runCli } from './cli-source'

const folder = mkdtempSync(join(tmpdir(), 'zinnig-newsroom-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, contents)
  return path
}

const TEXT = '„Veiligheid gaat voor”, zei wethouder Karin Vermeulen gisteren bij Stapelbouw Delta.\n'
const ENGLISH = 'The minister said on Monday that the new bridge would be closed for three months.\n'

describe('show and html', () => {
  const article = file('brug.txt', TEXT)
  const gazetteer = file('eigen.csv', 'name,type,id,canonical\nStapelbouw Delta,ORG,kvk:1,Stapelbouw Delta bv\n')

  it('take a gazetteer, layers and a setup', async () => {
    expect((await runCli('show', article, '--gazetteer', gazetteer)).stdout).toContain('[Stapelbouw Delta ORG]')
    const plain = await runCli('show', article, '--layers', 'entities')
    expect(plain.stdout).toContain('[Karin Vermeulen PER]')
    expect(plain.stdout).toContain('0 quotations')
    const setup = file(
      'setup.mjs',
      `export default (options) => ({ annotate: (text, o) => { throw new Error('setup ' + options.date + o.id) } })`,
    )
    expect(await runCli('show', article, '--setup', setup, '--date', '2025-03-12')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'zinnig: setup 2025-03-12brug\n',
    })
    expect(await runCli('html', article, '--setup', file('none.mjs', ''))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^zinnig: --setup .*none\.mjs: expected a default export that makes an annotator\n$/),
    })
  })

  it('take a language', async () => {
    expect((await runCli('show', article, '--lang', 'en')).stdout).toMatch(/^language en \(1\.00\).*0 quotations/s)
    expect((await runCli('show', article, '--lang', 'nl-BE')).stdout).toMatch(/^language nl \(1\.00\).*1 quotation\b/s)
  })

  it('show a document that was written, by its id', async () => {
    const annotator = createAnnotator()
    const records = ['a', 'b'].map((id) => JSON.stringify(annotator.annotate(`${TEXT}Over ${id}.`, { id })))
    const written = file('written.jsonl', `${records.join('\n')}\n`)
    expect((await runCli('html', written, '--id', 'b')).stdout).toContain('Over b.')
    expect(await runCli('html', written, '--id', 'c')).toMatchObject({
      status: 2,
      stderr: `zinnig: ${written}: there is no document with id "c"\n`,
    })
  })

  it.each([
    [['--layers', 'names'], '--layers: there is no layer "names"; there are tags, '],
    [['--date', 'gisteren'], '--date: expected an ISO 8601 date'],
    [['--lang', 'Nederlands'], '--lang: expected a language code such as nl, nl-BE or en, got "Nederlands"'],
    [['--on-foreign', 'stop'], "--on-foreign: expected 'skip' or"],
  ])('tell what is wrong in the words of the command line: %j', async (flags, message) => {
    const { status, stderr } = await runCli('show', article, ...flags)
    expect(stderr.slice(0, 8 + message.length)).toBe(`zinnig: ${message}`)
    expect(status).toBe(2)
  })
})

describe('a gazetteer', () => {
  it('says by what name a thing goes, after who is who', () => {
    const annotator = createAnnotator({ gazetteer: [{ name: 'Vermeulen', type: 'PER', id: 'p1', canonical: 'dr. K. Vermeulen' }] })
    const doc = annotator.annotate('Karin Vermeulen is wethouder in Gent. „Ik blijf”, zei Vermeulen.', { language: 'nl' })
    const own = doc.entities.filter((e) => e.text.endsWith('Vermeulen'))
    expect(own.map((e) => e.name)).toEqual(own.map(() => 'dr. K. Vermeulen'))
    expect(own.at(-1)).toMatchObject({ id: 'p1', name: 'dr. K. Vermeulen' })
    expect(doc.quotes[0]?.speaker?.name).toBe('dr. K. Vermeulen')
    expect(doc.clusters.map((c) => c.name)).toContain('dr. K. Vermeulen')
  })
})

describe('the language of a record', () => {
  const annotator = createAnnotator()
  const annotate = (record: InputRecord) => {
    const result = annotateRecord(annotator, record)
    return isError(result) ? result.error : result
  }

  it('that is Dutch is not detected, and another is foreign', () => {
    expect(annotate({ id: 'a', text: ENGLISH, lang: 'nl' })).toMatchObject({ language: { code: 'nl', confidence: 1 } })
    expect(annotate({ id: 'a', text: ENGLISH, lang: 'nl' })).not.toHaveProperty('skipped')
    expect(annotate({ id: 'a', text: TEXT, lang: 'fr-BE' })).toMatchObject({ language: { code: 'fr' }, quotes: [], entities: [] })
    expect(annotate({ id: 'a', text: ENGLISH, lang: null })).toMatchObject({ language: { code: 'en' } })
  })

  it('that is no code is an error that says so', () => {
    expect(annotate({ id: 'a', text: TEXT, lang: 'Dutch' })).toEqual({
      reason: 'input',
      message: 'lang: expected a language code such as nl, nl-BE or en, got "Dutch"',
    })
  })

  it('is taken from the field that is said', () => {
    const line = JSON.stringify({ id: 'a', text: TEXT, taal: 'nld', lang: 'kept' })
    expect(readRecord(line, 'x:1', { langField: 'taal' })).toEqual({ id: 'a', text: TEXT, lang: 'nld' })
    expect(readRecord(line, 'x:1')).toEqual({ id: 'a', text: TEXT, taal: 'nld', lang: 'kept' })
  })
})
