import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnnotator } from '../../src'
import type { AnnotatedRecord } from '../../src/batch/record'
import { TABLES, tableRows } from '../../src/batch/tables'
import { ask } from './duckdb'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'zinnig-tables-'))
const corpus = join(folder, 'corpus.jsonl')
const tables = join(folder, 'tables')
const lines = join(folder, 'lines')
const TEXTS = [
  'Minister Karin Meulenbelt opent het debat. „De dijken moeten hoger”, zei Karin Meulenbelt in Kampen.',
  '„Wij willen geen uitstel van de dijken”, zei Tom Verhagen. „De dijken kosten 3 miljoen euro”, zei Karin Meulenbelt gisteren.',
  '„Het blijft stil”, zei Tom Verhagen in Zwolle.',
]

/** The question of the guide: what did each person say about a word. */
const QUESTION = `
  SELECT speaker, count(*) AS quotes, list(text ORDER BY document, quote) AS said
  FROM '${tables}/quotes-*.parquet'
  WHERE kind IN ('direct', 'partial') AND speaker IS NOT NULL AND text ILIKE '%dijken%'
  GROUP BY speaker ORDER BY quotes DESC, speaker`

beforeAll(() => {
  writeFileSync(corpus, TEXTS.map((text, i) => `${JSON.stringify({ id: `a${i}`, text, krant: 'De Rotte' })}\n`).join(''))
  for (const [format, out] of [
    ['parquet', tables],
    ['jsonl', lines],
  ] as const)
    execFileSync('node', [
      cli,
      'annotate',
      corpus,
      '--input',
      'jsonl',
      '--format',
      format,
      '--out',
      out,
      '--shard-size',
      '2',
      '--jobs',
      '1',
    ])
})

describe('Parquet tables', () => {
  it('answer what each person said about a word', async () => {
    expect(await ask(QUESTION)).toEqual([
      { speaker: 'Karin Meulenbelt', quotes: '2', said: ['„De dijken moeten hoger”', '„De dijken kosten 3 miljoen euro”'] },
      { speaker: 'Tom Verhagen', quotes: '1', said: ['„Wij willen geen uitstel van de dijken”'] },
    ])
  })
  it('have typed columns', async () => {
    const types = await ask(`DESCRIBE SELECT * FROM '${tables}/quotes-*.parquet'`)
    expect(Object.fromEntries(types.map((t) => [t.column_name, t.column_type]))).toEqual({
      document: 'VARCHAR',
      quote: 'INTEGER',
      sentence: 'INTEGER',
      kind: 'VARCHAR',
      kind_confidence: 'DOUBLE',
      text: 'VARCHAR',
      speaker: 'VARCHAR',
      speaker_cluster: 'INTEGER',
      speaker_id: 'VARCHAR',
      speaker_named: 'BOOLEAN',
      speaker_function: 'VARCHAR',
      speaker_gender: 'VARCHAR',
      speaker_confidence: 'DOUBLE',
      mention: 'VARCHAR',
      via: 'VARCHAR',
      cue: 'VARCHAR',
      continues: 'BOOLEAN',
      start: 'INTEGER',
      end: 'INTEGER',
    })
    const [day] = await ask(
      `SELECT typeof(date) AS days, typeof(value_from) AS values FROM '${tables}/documents-*.parquet' JOIN '${tables}/entities-*.parquet' USING (document) LIMIT 1`,
    )
    expect(day).toEqual({ days: 'DATE', values: 'DATE' })
  })
  it('join by document, and spans cut the text', async () => {
    const wrong = await ask(
      `SELECT * FROM '${tables}/entities-*.parquet' e JOIN '${tables}/documents-*.parquet' d USING (document)
       WHERE substr(d.text, e.start + 1, e."end" - e.start) <> e.text`,
    )
    expect(wrong).toEqual([])
    expect(await ask(`SELECT count(*) AS n, min(meta) AS meta FROM '${tables}/documents-*.parquet'`)).toEqual([
      { n: '3', meta: '{"krant":"De Rotte"}' },
    ])
  })
})

describe('rows of quotations', () => {
  it("have the id that the caller's gazetteer gives their speaker", () => {
    const annotator = createAnnotator({ gazetteer: [{ name: 'Rob Jetten', type: 'PER', id: 'lid:7' }] })
    const doc = annotator.annotate('„Wij gaan door met het plan”, zei minister Rob Jetten dinsdag. „Het kan nu”, zegt Anna Bos.', {
      id: 'a',
    })
    const column = Object.keys(TABLES.quotes).indexOf('speaker_id')
    expect(tableRows(doc.toJSON() as AnnotatedRecord).quotes.map((row) => row[column])).toEqual(['lid:7', null])
  })
})

describe.each([
  ['JSON Lines', lines],
  ['Parquet', tables],
])('corpus tools on %s', (_, out) => {
  const tool = (...args: string[]) => spawnSync('node', [cli, ...args], { encoding: 'utf8' })
  it('zinnig speakers', () => {
    const found = JSON.parse(tool('speakers', out, '--json').stdout)
    expect(found).toMatchObject({ documents: 3, quotes: 4, unattributed: 0 })
    expect(found.speakers.map((s: { name: string; quotes: number; documents: number }) => [s.name, s.quotes, s.documents])).toEqual([
      ['Karin Meulenbelt', 2, 2],
      ['Tom Verhagen', 2, 2],
    ])
    expect(tool('speakers', out).stdout).toMatch(/ 2 {10}2 {2}Karin Meulenbelt/)
  })
  it('zinnig speakers --by', () => {
    const { groups, genders } = JSON.parse(tool('speakers', out, '--by', 'meta.krant,month', '--json').stdout)
    expect(groups).toEqual([
      {
        by: { 'meta.krant': 'De Rotte', month: null },
        documents: 3,
        quotes: 4,
        genders,
        speakers: [
          { name: 'Karin Meulenbelt', count: 2 },
          { name: 'Tom Verhagen', count: 2 },
        ],
      },
    ])
    expect(genders.women + genders.men + genders.unknown).toBe(4)
    expect(tool('speakers', out, '--by', 'meta.krant').stdout).toMatch(/De Rotte +Karin Meulenbelt 2, Tom Verhagen 2/)
    expect(tool('speakers', out, '--by', 'krant').stderr).toContain('--by: there is no field "krant"; there are meta.NAME, year')
  })
  it('zinnig stats', () => {
    const stats = JSON.parse(tool('stats', out, '--json').stdout)
    expect(stats).toMatchObject({ documents: 3, languages: { nl: 3 }, quotes: { direct: 4 }, attributed: 1 })
    expect(stats.characters).toBe(TEXTS.reduce((sum, t) => sum + t.length, 0))
    expect(tool('stats', out).stdout).toContain('4  quotations direct')
    const bands = Object.values(stats.confidence as Record<string, number>)
    expect(bands.reduce((sum, n) => sum + n, 0)).toBe(4)
    expect(tool('stats', out).stdout).toContain('speakers by confidence:')
  })
})

it('an output that is none is wrong usage', () => {
  const { status, stderr } = spawnSync('node', [cli, 'stats', join(folder, 'nergens')], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('nergens: no such file or folder')
})
