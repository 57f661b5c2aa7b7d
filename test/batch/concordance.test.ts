import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnnotator } from '../../src'
import { annotateRecord } from '../../src/batch/annotate-record'
import { type ConcordanceQuery, concordance } from '../../src/batch/concordance'
import { readOutput } from '../../src/batch/read-output'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'zinnig-quotes-'))
const lines = join(folder, 'lines.jsonl')
const corpus = join(folder, 'corpus.jsonl')
const tables = join(folder, 'tables')
const RECORDS = [
  {
    id: 'a',
    date: '12 januari 2024',
    text: 'De brug gaat dicht. „De stikstof moet omlaag”, zei minister Karin Meulenbelt.\nZij noemt het plan ‘haalbaar’.',
  },
  { id: 'b', date: '03-02-2025', text: '„Over stikstof zeg ik niets”, zei Tom Verhagen gisteren in Zwolle.' },
  { id: 'c', text: '„Het blijft stil, al is er stikstof”, zei Tom Verhagen in Zwolle.' },
]

beforeAll(() => {
  const annotator = createAnnotator()
  writeFileSync(lines, RECORDS.map((record) => `${JSON.stringify(annotateRecord(annotator, record))}\n`).join(''))
  writeFileSync(corpus, RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const { status, stderr } = spawnSync('node', [cli, 'annotate', corpus, '-i', 'jsonl', '-f', 'parquet', '--out', tables, '--jobs', '1'])
  expect([status, status ? String(stderr) : '']).toEqual([0, ''])
})

describe.each([
  ['JSON Lines', () => lines],
  ['Parquet', () => tables],
])('a concordance from %s', (_, out) => {
  const ask = async (query: ConcordanceQuery) => {
    const found = []
    for await (const line of concordance(readOutput(out()), query)) found.push(line)
    return found
  }
  const ids = async (query: ConcordanceQuery) => (await ask(query)).map((line) => line.id)

  it('tells id, day, speaker, function, text, context and confidence', async () => {
    const [first] = await ask({ match: 'stikstof' })
    expect(first).toMatchObject({
      id: 'a',
      date: '2024-01-12',
      kind: 'direct',
      speaker: 'Karin Meulenbelt',
      text: '„De stikstof moet omlaag”',
      context: '„De stikstof moet omlaag”, zei minister Karin Meulenbelt.',
      start: 20,
    })
    expect(first?.confidence).toBeGreaterThan(0)
  })
  it.each<[ConcordanceQuery, string[]]>([
    [{ match: 'STIKSTOF' }, ['a', 'b', 'c']],
    [{ match: /stikstof zeg/u }, ['b']],
    [{ match: 'ikstof' }, []],
    [{ match: 'stikstof', since: '2024-02' }, ['b']],
    [{ match: 'stikstof', since: '2024', until: '2024' }, ['a']],
    [{ match: 'stikstof', until: '2025-02-03' }, ['a', 'b']],
    [{ speaker: 'verhagen' }, ['b', 'c']],
    [{ speaker: 'erhagen' }, []],
    [{ kind: ['partial'] }, ['a']],
    [{ minConfidence: 1.01 }, []],
  ])('%o', async (query, expected) => expect(await ids(query)).toEqual(expected))
})

describe('zinnig quotes', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('node', [cli, 'quotes', lines, ...args], { encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  it('writes a table, CSV and JSON Lines', () => {
    expect(run('--speaker', 'Verhagen', '--since', '2025').stdout).toMatch(
      /^b {19}2025-02-03 {2}Tom Verhagen {13} {1,2}\d\.\d\d {2}„Over stikstof zeg ik niets”\n$/,
    )
    const [head, row] = run('--match', 'stil', '--format', 'csv').stdout.split('\n')
    expect(head).toBe('id,date,kind,speaker,function,confidence,text,context,start,end')
    expect(row).toMatch(/^c,,direct,Tom Verhagen,,0\.\d+,"„Het blijft stil, al is er stikstof”",/)
    expect(JSON.parse(run('--match', 'stil', '--format', 'jsonl').stdout)).toMatchObject({ id: 'c', date: null })
  })
  it.each([
    [['--kind', 'spoken'], '--kind: there is no kind "spoken"; there are direct, partial, title, scare'],
    [['--since', 'gisteren'], '--since: expected a year, month or day such as 2024, 2024-01 or 2024-01-31, got "gisteren"'],
    [['--above', '2'], '--above: expected a number from 0 to 1, got "2"'],
    [['--format', 'xlsx'], '--format: there is no format "xlsx"; there are table, csv, jsonl'],
    [['--match', '/(/'], '--match: Invalid regular expression'],
  ])('%j is wrong usage', (args, message) => {
    const { status, stderr } = run(...args)
    expect([status, stderr]).toEqual([2, expect.stringContaining(`zinnig: ${message}`)])
  })
})

it('a wrong date is an error record that says so', () => {
  expect(annotateRecord(createAnnotator(), { id: 'x', text: 'Een brug.', date: 'ooit' })).toEqual({
    id: 'x',
    error: { reason: 'input', message: 'date: expected a day such as 2025-03-12, 12-03-2025 or 12 maart 2025, got "ooit"' },
  })
})

it('gisteren counts from the date of the record', () => {
  const record = annotateRecord(createAnnotator(), RECORDS[1] as (typeof RECORDS)[number])
  expect('entities' in record && record.entities.find((e) => e.text === 'gisteren')).toMatchObject({ value: { iso: '2025-02-02' } })
  expect(record).toMatchObject({ date: '2025-02-03' })
})
