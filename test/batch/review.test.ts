import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnnotator } from '../../src'
import { annotateRecord } from '../../src/batch/annotate-record'
import { Corrections } from '../../src/batch/apply-review'
import type { AnnotatedRecord } from '../../src/batch/record'
import { type ReviewRow, scoreReview } from '../../src/batch/review'
import { REVIEW_FORMATS, ReviewError, readReview, writeReview } from '../../src/batch/review-formats'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'zinnig-review-'))
const out = join(folder, 'out.jsonl')
const TEXT =
  'Karin Meulenbelt opent het debat. „De dijken moeten hoger”, zei Karin Meulenbelt in Kampen. „Dat vind ik ook”, zei Tom Verhagen.'
const record = annotateRecord(createAnnotator(), { id: 'a', text: TEXT }) as AnnotatedRecord

const rowOf = (quote: number, speaker: string): ReviewRow => {
  const { start, end, text, speaker: model } = record.quotes[quote] as AnnotatedRecord['quotes'][number]
  const name = model?.name ?? ''
  return {
    id: 'a',
    start,
    end,
    kind: 'direct',
    quote: text,
    context: TEXT,
    speaker,
    model: name,
    confidence: 0.55,
    candidates: ['Tom Verhagen'],
  }
}

beforeAll(() => writeFileSync(out, `${JSON.stringify(record)}\n`))

describe('a review', () => {
  const rows = [rowOf(0, 'Karin Meulenbelt'), rowOf(1, '')]
  it.each(REVIEW_FORMATS.filter((format) => format !== 'label-studio'))('comes back from %s', (format) => {
    expect(readReview(writeReview(rows, format), 'review')).toEqual(rows)
  })
  it('comes back from the export of Label Studio, where it was annotated', () => {
    const [first, second] = JSON.parse(writeReview(rows, 'label-studio'))
    const done = [
      { ...first, annotations: [{ result: [{ ...first.predictions[0].result[0], value: { text: ['Tom Verhagen'] } }] }] },
      second,
    ]
    expect(readReview(JSON.stringify(done), 'export.json')).toEqual([rowOf(0, 'Tom Verhagen')])
  })
  it('passes over what Prodigy says was rejected', () => {
    const line = JSON.parse(writeReview(rows.slice(0, 1), 'prodigy'))
    expect(readReview(`${JSON.stringify({ ...line, answer: 'ignore' })}\n`, 'x')).toEqual([])
    expect(readReview(`${JSON.stringify({ ...line, answer: 'accept', accept: ['Tom Verhagen'] })}\n`, 'x')).toEqual([
      rowOf(0, 'Tom Verhagen'),
    ])
  })
  it.each([
    ['id,start\na,1', 'x:1: expected a column "end", got id, start'],
    ['id,start,end,speaker\na,1,niets,b', 'x: row 2: expected offsets start and end, got 1 and niets'],
    ['{"id":"a","start":1,"end":2}', 'x:1: expected a speaker, empty for nobody'],
    ['{', 'x:1: expected JSON'],
  ])('%j is told to be none', (text, message) => {
    expect(() => readReview(text, 'x')).toThrow(ReviewError)
    expect(() => readReview(text, 'x')).toThrow(message)
  })
})

describe('corrections', () => {
  it('set the speaker, and its cluster where the article has it', () => {
    const corrections = new Corrections([rowOf(0, 'Tom Verhagen'), rowOf(1, '')])
    const changed = corrections.apply(record) as AnnotatedRecord
    const cluster = record.clusters.find((c) => c.name === 'Tom Verhagen')?.id
    expect(changed.quotes.map((q) => q.speaker)).toEqual([
      { name: 'Tom Verhagen', cluster, mention: null, confidence: 1, via: 'review' },
      null,
    ])
    expect([corrections.changed, corrections.conflicts()]).toEqual([2, []])
  })
  it('tell which have no place in a new run', () => {
    const moved = { ...rowOf(0, 'Iemand'), start: 1 }
    const other = { ...rowOf(1, 'Iemand'), quote: '„Anders”' }
    const corrections = new Corrections([moved, other, { ...moved, id: 'b' }])
    expect(corrections.apply(record)).toEqual(record)
    expect(corrections.conflicts().map(({ why }) => why)).toEqual([
      'there is no quotation at these offsets',
      'the quotation is another: „Dat vind ik ook”',
      'there is no such document',
    ])
  })
})

it('a score counts what was right, by confidence and kind of error', () => {
  expect(scoreReview([rowOf(0, 'Karin Meulenbelt'), rowOf(1, ''), { ...rowOf(1, 'Iemand'), confidence: 0.95 }])).toEqual({
    reviewed: 3,
    right: 1,
    bands: [
      { from: 0.5, reviewed: 2, right: 1 },
      { from: 0.9, reviewed: 1, right: 0 },
    ],
    shouldBeNobody: 1,
    wrongName: 1,
    missed: 0,
  })
})

it('zinnig review lists, applies and scores', () => {
  const run = (...args: string[]) => spawnSync('node', [cli, 'review', ...args], { encoding: 'utf8' })
  const csv = join(folder, 'review.csv')
  expect(run(out, '--below', '1', '--nobody', '--format', 'csv', '-o', csv)).toMatchObject({ status: 0, stderr: '' })
  const rows = readReview(readFileSync(csv, 'utf8'), csv)
  expect(rows.map((row) => row.quote)).toEqual(['„De dijken moeten hoger”', '„Dat vind ik ook”'])
  writeFileSync(
    csv,
    writeReview(
      rows.map((row) => ({ ...row, speaker: 'Tom Verhagen' })),
      'csv',
    ),
  )
  const applied = run('apply', out, csv, '-o', join(folder, 'corrected'))
  expect([applied.status, applied.stderr]).toEqual([
    0,
    expect.stringMatching(/^zinnig: \d speakers? corrected, 0 corrections without their place\n$/),
  ])
  const corrected = JSON.parse(readFileSync(join(folder, 'corrected/out.jsonl'), 'utf8'))
  expect(corrected.quotes.map((q: { speaker: { name: string } }) => q.speaker.name)).toEqual(['Tom Verhagen', 'Tom Verhagen'])
  expect(run('score', csv).stdout).toMatch(/^\d of 2 right/)
  expect(run('apply', out, csv, '-o', join(folder, 'corrected')).stderr).toContain('expected an empty folder')
})
