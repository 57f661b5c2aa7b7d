import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { csvParse } from 'd3-dsv'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from 'zinnig'
import { annotateRecord } from '../../src/batch/annotate-record'
import { fileNameOf } from '../../src/batch/file-name'
import { InputPrefix } from '../../src/batch/input-prefix'
import { readOutput, readRecords } from '../../src/batch/read-output'
import type { OutputLine } from '../../src/batch/record'
import { beginShards, type ShardOptions, writeShards } from '../../src/batch/shards'
import { type Omittable, writeLine } from '../../src/batch/write-line'
import { ask } from './duckdb'

const RECORDS = [
  { id: 'a1', text: '„De dijken moeten hoger”, zei Karin Meulenbelt in Kampen.' },
  { id: 'krant/2025 é', text: '„Het blijft stil”, zei Tom Verhagen in Zwolle.' },
  { id: '../x', text: 'Op 3 mei 2025 kostte het 3 miljoen euro.' },
]
const annotator = createAnnotator({ language: 'nl' })

/** Writes the records to a folder as a corpus run does, without its workers; gives the folder. */
async function written(format: string, more: { gzip?: boolean; omit?: readonly Omittable[] } = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zinnig-outputs-'))
  const options: ShardOptions = { folder, format, shardSize: 2, settings: {}, resume: false, ...more }
  const prefix = new InputPrefix(2)
  async function* chunks(): AsyncGenerator<readonly OutputLine[]> {
    for (const record of RECORDS) {
      prefix.add(record)
      const { text, failed } = writeLine(annotateRecord(annotator, record), format, more.omit)
      yield [{ bytes: Buffer.from(text), failed }]
    }
  }
  const manifest = await beginShards(options)
  await writeShards(
    chunks(),
    options,
    manifest,
    prefix,
    () => {},
    () => false,
  )
  return folder
}

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('a folder of documents', () => {
  it('has a file of each, whatever the ids hold, and the manifest knows them', async () => {
    const folder = await written('tei')
    const names = RECORDS.map(({ id }) => `${fileNameOf(id)}.tei.xml`)
    expect(readdirSync(folder).sort()).toEqual([...names, 'manifest.json'].sort())
    expect(names[0]).toBe('a1.tei.xml')
    for (const name of names) expect(XMLValidator.validate(readFileSync(join(folder, name), 'utf8'))).toBe(true)
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    expect(manifest.shards.flatMap((s: { files: { name: string }[] }) => s.files.map((f) => f.name))).toEqual(names)
  })

  it('has the text and the configuration that brat asks for', async () => {
    const folder = await written('brat')
    expect(readFileSync(join(folder, 'a1.txt'), 'utf8')).toBe(RECORDS[0]?.text)
    expect(readFileSync(join(folder, 'a1.ann'), 'utf8')).toContain('Karin Meulenbelt')
    expect(readFileSync(join(folder, 'annotation.conf'), 'utf8')).toContain('[entities]')
  })

  it('gives no two ids one name', () => {
    const ids = ['a/b', 'a_b', 'a b', '', '.', '..', '../x', 'é', 'ë', 'x'.repeat(300), 'x'.repeat(301)]
    const names = ids.map(fileNameOf)
    expect(new Set(names).size).toBe(ids.length)
    for (const name of names) expect(name).toMatch(/^[\w-][\w.-]{0,170}$/)
  })
})

describe('packed shards', () => {
  it('are read by zinnig, by gzip and by DuckDB', async () => {
    const folder = await written('jsonl', { gzip: true })
    const shard = join(folder, 'part-00000.jsonl.gz')
    expect(gunzipSync(readFileSync(shard)).toString().trimEnd().split('\n')).toHaveLength(2)
    expect(execFileSync('gzip', ['-dc', shard], { encoding: 'utf8' })).toContain('Karin Meulenbelt')
    expect((await collect(readOutput(folder))).map((d) => d.id)).toEqual(RECORDS.map((r) => r.id))
    expect((await collect(readRecords(folder))).map((d) => d.id)).toEqual(RECORDS.map((r) => r.id))
    expect(await ask(`SELECT id FROM read_json('${folder}/*.jsonl.gz') ORDER BY id`)).toHaveLength(3)
  })
})

describe('CSV', () => {
  it('has a table of quotations and one of entities', async () => {
    const folder = await written('csv')
    const table = (name: string) => csvParse(readFileSync(join(folder, name), 'utf8'))
    expect(table('quotes-00000.csv').map(({ document, speaker, text }) => [document, speaker, text])).toEqual([
      ['a1', 'Karin Meulenbelt', '„De dijken moeten hoger”'],
      ['krant/2025 é', 'Tom Verhagen', '„Het blijft stil”'],
    ])
    expect(table('entities-00001.csv').map((e) => [e.type, e.text])).toEqual([
      ['DATE', '3 mei 2025'],
      ['MONEY', '3 miljoen euro'],
    ])
    expect(
      readdirSync(folder)
        .filter((n) => n.includes('-00000'))
        .sort(),
    ).toEqual(['entities-00000.csv', 'quotes-00000.csv'])
    expect(await ask(`SELECT speaker FROM '${folder}/quotes-*.csv' ORDER BY speaker`)).toEqual([
      { speaker: 'Karin Meulenbelt' },
      { speaker: 'Tom Verhagen' },
    ])
    await expect(collect(readOutput(folder))).rejects.toThrow('expected shards in JSON Lines or Parquet, found none')
  })
})

describe('tokens', () => {
  it('are a table of their own in Parquet', async () => {
    const folder = await written('parquet')
    const rows = await ask(
      `SELECT token, text, lemma, upos, sentence FROM '${folder}/tokens-*.parquet' WHERE document = 'a1' ORDER BY token LIMIT 3`,
    )
    expect(rows.map((r) => [r.token, r.text, r.upos, r.sentence])).toEqual([
      [0, '„', 'PUNCT', 0],
      [1, 'De', 'DET', 0],
      [2, 'dijken', 'NOUN', 0],
    ])
    expect(rows[2]?.lemma).toBe('dijk')
  })

  it('are left out where they are omitted, and the rest is read as before', async () => {
    const tables = await written('parquet', { omit: ['tokens', 'sentences'] })
    expect(readdirSync(tables).filter((n) => /^(?:tokens|sentences)/.test(n))).toEqual([])
    const lines = await written('jsonl', { omit: ['tokens', 'mentions'] })
    const [first] = readFileSync(join(lines, 'part-00000.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(first as string)).toMatchObject({ tokens: [], mentions: [], quotes: [{ speaker: { name: 'Karin Meulenbelt' } }] })
    for (const folder of [tables, lines])
      expect((await collect(readOutput(folder))).flatMap((d) => d.quotes.map((q) => q.speaker))).toEqual([
        'Karin Meulenbelt',
        'Tom Verhagen',
      ])
  })
})
