import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readArticles } from '../../corpora/read/articles'
import { checkGold } from '../../corpora/read/check'
import { type GoldArticle, parseGold } from '../../corpora/read/gold-text'
import { scoreArticles } from '../../eval/score/articles'
import { scoreChains } from '../../eval/score/chains'
import type { PredictedDocument } from '../../eval/score/predicted'
import { calibration, calibrationError, recordSpeakers, reliability } from '../../eval/score/speakers'

const SHARED = resolve(import.meta.dirname, '../../../shared')

/** What a program that makes no mistakes would give. */
function perfect(gold: GoldArticle): PredictedDocument {
  const { id, text, lang, blocks, sentences, entities, quotes, mentions } = gold
  return {
    ...{ id, text, blocks, sentences, entities, language: { code: lang } },
    quotes: quotes.map(({ start, end, kind, continues, speaker, mention, cue }) => ({
      ...{ start, end, kind, continues },
      speaker: speaker ? { name: speaker, confidence: 0.9, mention: mention ? { text: mention } : null } : null,
      cue: cue ? { text: cue } : null,
    })),
    mentions: mentions.map(({ start, end, chain }) => ({ start, end, cluster: chain })),
  }
}

/** The same with mistakes of every sort, made by counting. */
function flawed(gold: GoldArticle): PredictedDocument {
  const doc = perfect(gold)
  let n = gold.text.length
  const some = (every: number) => n++ % every === 0
  return {
    ...doc,
    language: { code: some(9) ? 'de' : doc.language.code },
    blocks: doc.blocks.filter(() => !some(5)),
    sentences: doc.sentences.map((s) => (some(6) ? { start: s.start, end: s.end - 1 } : s)),
    entities: doc.entities.flatMap((e) => (some(7) ? [] : some(5) ? [{ ...e, type: 'ORG' }] : some(8) ? [e, e] : [e])),
    quotes: doc.quotes.flatMap((q) => {
      if (some(8)) return []
      const speaker = q.speaker && !some(6) ? { ...q.speaker, name: some(4) ? 'Jan Bos' : q.speaker.name } : null
      const said = some(5) && !speaker ? { name: 'Piet', confidence: 0.4, mention: { text: 'Piet' } } : speaker
      const start = some(3) ? q.start + 1 : q.start
      return [{ ...q, start, kind: some(4) ? 'direct' : q.kind, speaker: said, cue: some(5) ? { text: 'zei' } : q.cue, continues: some(4) }]
    }),
    mentions: (doc.mentions ?? []).flatMap((m) => {
      if (some(7)) return []
      return [{ ...m, cluster: some(5) ? (m.cluster ?? 0) % 3 : some(6) ? 100 + n : m.cluster, end: some(9) ? m.end + 1 : m.end }]
    }),
  }
}

describe('scorers', () => {
  const gold = parseGold(`@id x
B 1 mei
P {PER#1|Anna} zegt: <q t=direct s="Anna" m="Anna" c="zegt">„Ja”</q>. ‖{@1|Zij} belt {PER#2|Bo}. ‖<q t=scare>‘Nee’</q> en {@1|ze} gaat {DATE|vandaag}.`)
  const doc = perfect(gold)

  it('gives 1 for what is right, with marks or without', () => {
    const bare = { ...doc, quotes: doc.quotes.map((q) => ({ ...q, start: q.start + 1, end: q.end - 1 })) }
    const scores = scoreArticles([gold], [bare])
    expect(scores.blocks).toEqual({ p: 1, r: 1, f1: 1, n: 2 })
    expect([scores.quotes.f1, scores.quotesWithKind.f1, scores.names.n, scores.values.n]).toEqual([1, 1, 2, 1])
    expect(scores.speakerEndToEnd).toEqual({ value: 1, of: 1 })
    expect(scores.falseSpeakers).toEqual({ value: 0, of: 1 })
    expect(scoreChains([gold], [doc]).conll).toBe(1)
  })

  it('counts what is extra and missed, and a text that is another', () => {
    const scores = scoreArticles([gold], [{ ...doc, entities: [...doc.entities.slice(1), { start: 0, end: 1, type: 'PER' }], quotes: [] }])
    // The extra name is boilerplate, which does not count.
    expect(scores.names).toEqual({ p: 1, r: 0.5, f1: 0.6667, n: 2 })
    expect(scores.speakerEndToEnd).toEqual({ value: 0, of: 1 })
    expect(scoreArticles([gold], []).missing).toBe(1)
    expect(() => scoreArticles([gold], [{ ...doc, text: 'x' }])).toThrow('x: the predicted text differs')
  })

  it('scores chains as they are defined', () => {
    // Gold: {Anna, Zij, ze}, {Bo}. Found: {Anna, Zij}, {ze, Bo}.
    const chain = new Map(['Anna', 'Zij', 'ze', 'Bo'].map((text, i) => [text, i < 2 ? 0 : 1]))
    const mentions = gold.mentions.map((m) => ({ start: m.start, end: m.end, cluster: chain.get(m.text) as number }))
    const scores = scoreChains([gold], [{ id: 'x', mentions }])
    // MUC: one of two gold links, one of two found links.
    expect(scores.muc).toEqual({ p: 0.5, r: 0.5, f1: 0.5 })
    // B-cubed recall: (2·2/3 + 1·1/3 + 1) / 4; precision: (2 + 1/2 + 1/2) / 4.
    expect([scores.b3.r, scores.b3.p]).toEqual([0.6667, 0.75])
    // CEAF-e: likeness 2·2/5 for the first, 2·1/3 for the second, over two chains each.
    expect(scores.ceafe.f1).toBe(Number(((0.8 + 2 / 3) / 2).toFixed(4)))
    expect(scores.recall).toEqual({ name: 1, pronoun: 1 })
  })

  it('tells how far confidence is to be trusted', () => {
    const said = (confidence: number, outcome: 'right' | 'other' | 'nobody' | 'spurious') => ({ confidence, outcome, via: '' })
    const record = { given: [said(0.95, 'right'), said(0.92, 'other'), said(0.4, 'nobody'), said(0.4, 'right')], wanted: 4 }
    const [all, sure] = reliability(record, [0, 0.9])
    expect(all).toMatchObject({ given: 4, right: 0.5, ofAll: 0.5, other: 1, nobody: 1, spurious: 0 })
    expect(sure).toMatchObject({ given: 2, right: 0.5, ofAll: 0.25, other: 1, nobody: 0 })
    const bins = calibration(record, [0, 0.5, 1])
    expect(bins.map((b) => [b.given, b.right])).toEqual([
      [2, 0.5],
      [2, 0.5],
    ])
    expect(calibrationError(bins)).toBeCloseTo((0.1 + 0.435) / 2)
  })

  it('records a speaker on no gold quotation', () => {
    const stray = { start: 8, end: 12, kind: 'direct', speaker: { name: 'Bo', confidence: 0.3, mention: null }, cue: null }
    const { given, wanted } = recordSpeakers([gold], [{ ...doc, quotes: [...doc.quotes, { ...stray, start: 9 }] }])
    expect(given.map((g) => g.outcome)).toEqual(['right', 'spurious'])
    expect(wanted).toBe(1)
  })
})

it('finds people without a chain, pronouns without one and speakers of another chain', () => {
  const text = 'P {PER|Anna} zei dat hij {PER#2|Bo} zag. ‖<q t=direct s="Anna" m="Bo" c="zei">„Ja”</q>, zei {PER#2|Bo}.'
  expect(checkGold(text, 'x').map((f) => `${f.kind} ${f.text}`)).toEqual([
    'error PER without a chain: Anna',
    'look no chain on hij in “Anna zei dat hij Bo zag. „Ja”, ze”',
    'look speaker Anna of “„Ja””: the chain of “Bo” has bo / bo / bo / bo',
  ])
  expect(checkGold('P {a', 'x')[0]?.kind).toBe('error')
})

// The scripts that these scorers came from stand beside the repository where there are any.
describe.skipIf(!existsSync(join(SHARED, 'eval/score.mjs')))(
  'the same figures as the scripts they came from (skipped without ../shared)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'zinnig-scorers-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    const gold = [...readArticles({ part: 'dev', language: 'all' }), ...readArticles({ part: 'train', sources: ['wire'] })]
    const script = (name: string, documents: readonly PredictedDocument[], ...flags: string[]): unknown => {
      const write = (file: string, rows: readonly unknown[]) => {
        writeFileSync(join(folder, file), rows.map((row) => JSON.stringify(row)).join('\n'))
        return join(folder, file)
      }
      const files = [write('gold.jsonl', gold), write('found.jsonl', documents)]
      return JSON.parse(execFileSync('node', [join(SHARED, 'eval', name), ...files, '--json', ...flags], { encoding: 'utf8' }))
    }

    it.each([
      ['perfect', perfect],
      ['flawed', flawed],
    ])('%s', (name, make) => {
      const documents = gold.map(make)
      const scores = scoreArticles(gold, documents)
      const chains = scoreChains(gold, documents)
      if (name === 'flawed') expect(scores.names.f1 < 0.95 && scores.speakerEndToEnd.value < 0.9 && chains.conll < 0.9).toBe(true)
      expect(scores).toEqual(script('score.mjs', documents))
      expect(chains).toEqual(script('score-coref.mjs', documents))
      expect(scoreChains(gold, documents, { singletons: false })).toEqual(script('score-coref.mjs', documents, '--no-singletons'))
    })
  },
)
