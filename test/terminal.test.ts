import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotate, createAnnotator } from '../src'
import { annotateRecord } from '../src/batch/annotate-record'
import { showDocument } from '../src/cli/show'
import { oneLine, visible } from '../src/cli/terminal'
import { runCli } from './cli-source'

it('control characters of a text are shown, not sent to the terminal', () => {
  const doc = annotate('Minister Jan \u001b[2J\u009b31mde Wit\u202e zei: „Nee \u0007\u001b]0;titel\u0007 \u007f \ud800.”\n\nEinde.', {
    id: 'x',
  })
  const shown = showDocument(doc)
  expect(shown).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800]/)
  for (const picture of ['␛', '\\u009b', '\\u202e', '␇', '␡', '\\ud800']) expect(shown).toContain(picture)
})

it('a message is one line, whatever is in it', () => {
  expect(oneLine('a\r\nb\tc\u2028d')).toBe('a␍␊b c␊d')
  expect(visible('a\n🎉 é\tb')).toBe('a\n🎉 é\tb')
})

describe('what people read of documents that anybody may have written', () => {
  const evil = '\u001b[2J\u009b31m\u202e\u0007'
  const folder = mkdtempSync(join(tmpdir(), 'zinnig-terminal-'))
  const lines = join(folder, 'lines.jsonl')
  const review = join(folder, 'review.jsonl')
  const record = {
    id: `a${evil}`,
    text: `„Dat gaat ${evil} niet door”, zei Tom ${evil} Verhagen. „Wij ${evil} blijven”, zei Karin Meulenbelt.`,
    krant: evil,
    date: '2024-01-12',
  }
  beforeAll(() => {
    const gazetteer = [{ name: 'Karin Meulenbelt', type: 'PER' as const, canonical: `Karin ${evil}` }]
    writeFileSync(lines, `${JSON.stringify(annotateRecord(createAnnotator({ gazetteer }), record))}\n`)
    const row = { id: record.id, start: 900, end: 910, quote: evil, speaker: evil }
    writeFileSync(review, `${JSON.stringify(row)}\n`)
  })
  it.each([
    ['quotes', () => ['quotes', lines]],
    ['speakers', () => ['speakers', lines, '--by', 'meta.krant,year', '--review']],
    ['stats', () => ['stats', lines]],
    ['review apply', () => ['review', 'apply', lines, review, '--output', join(folder, 'applied')]],
  ])('zinnig %s shows what a terminal would obey', async (_, args) => {
    const { stdout, stderr } = await runCli(...args())
    expect(stdout + stderr).toMatch(/␛|\\u202e/)
    expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
  })
})
