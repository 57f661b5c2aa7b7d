import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../src'
import { annotateRecord } from '../src/batch/annotate-record'
import type { AnnotatedRecord } from '../src/batch/record'
import type { ReviewRow } from '../src/batch/review'
import { choicesOf } from '../train/quotations-attribution'
import { reviewedInputs } from '../train/quotations-review'

const TEXT =
  'Karin Meulenbelt opent het debat in Kampen. „De dijken moeten hoger”, zei Karin Meulenbelt.\n\n„Dat vind ik ook”, zei Tom Verhagen tegen Karin Meulenbelt.\n\nPiet de Wit was er ook. „We beginnen morgen”, zei hij.'
const record = annotateRecord(createAnnotator(), { id: 'a', text: TEXT }) as AnnotatedRecord

const rowOf = (quote: number, speaker: string): ReviewRow => {
  const { start, end, text, kind } = record.quotes[quote] as AnnotatedRecord['quotes'][number]
  return { id: 'a', start, end, kind, quote: text, context: TEXT, speaker, model: '', confidence: 0.5, candidates: [] }
}
const read = (rows: readonly ReviewRow[], documents = [record]) => reviewedInputs(rows, documents)

describe('reviewed speakers as gold', () => {
  it('are three quotations with their speakers to begin with', () => {
    expect(record.quotes.map((q) => [q.kind, q.speaker?.name])).toEqual([
      ['direct', 'Karin Meulenbelt'],
      ['direct', 'Tom Verhagen'],
      ['direct', 'Piet de Wit'],
    ])
  })

  it('teach only what was reviewed', async () => {
    const { articles, misfits } = await read([rowOf(1, 'Tom Verhagen')])
    expect(misfits).toEqual([])
    expect(articles.map(({ gold, unreviewed }) => [gold.quotes.map((q) => q.speaker), unreviewed?.map((q) => q.speaker)])).toEqual([
      [['Tom Verhagen'], ['Karin Meulenbelt', 'Piet de Wit']],
    ])
    const [one] = articles.map(choicesOf)
    expect([one?.kinds, one?.attribution.length]).toEqual([[], 1])
    const [both] = (await read([rowOf(0, 'Karin Meulenbelt'), rowOf(1, 'Tom Verhagen')])).articles.map(choicesOf)
    expect(both?.attribution.length).toBe(2)
    expect(both?.attribution[1]).toEqual(one?.attribution[0])
  })

  it('teach another mention where the speaker was corrected, by the name in the text alone as well', async () => {
    const confirmed = (await read([rowOf(1, 'Tom Verhagen')])).articles.map(choicesOf)[0]?.attribution[0]
    const { articles } = await read([rowOf(1, 'karin  meulenbelt')])
    expect(articles[0]?.gold.quotes[0]).toMatchObject({ speaker: 'Karin Meulenbelt', mention: 'Karin Meulenbelt' })
    const corrected = articles.map(choicesOf)[0]?.attribution[0]
    expect(corrected?.right).toContain(true)
    expect(corrected?.candidates).toEqual(confirmed?.candidates)
    expect(corrected?.right).not.toEqual(confirmed?.right)
  })

  it('teach whom a pronoun means: the mention stays where it names no other', async () => {
    const source = async (speaker: string) => (await read([rowOf(2, speaker)])).articles.map(choicesOf)[0]?.source
    const [confirmed, corrected] = [await source('Piet de Wit'), await source('Tom Verhagen')]
    expect([confirmed?.length, corrected?.length]).toEqual([1, 1])
    expect(corrected?.[0]?.candidates).toEqual(confirmed?.[0]?.candidates)
    expect(corrected?.[0]?.right.indexOf(true)).not.toBe(confirmed?.[0]?.right.indexOf(true))
  })

  it('teach that nobody is named', async () => {
    const { articles } = await read([rowOf(0, '')])
    const [choices] = articles.map(choicesOf)
    expect(choices?.attribution[0]?.right.filter(Boolean)).toHaveLength(1)
    expect(articles[0]?.gold.quotes[0]).toMatchObject({ speaker: '', mention: '', cue: '' })
  })

  it('are told and left out where they do not fit', async () => {
    const good = rowOf(0, 'Karin Meulenbelt')
    const bare = { ...record, id: 'bare', tokens: [] }
    const { articles, misfits } = await read(
      [
        good,
        good,
        { ...good, start: good.start + 1 },
        { ...rowOf(1, 'Tom Verhagen'), quote: '„Iets anders”' },
        rowOf(1, 'Piet Paulusma'),
        { ...good, id: 'bare' },
        { ...good, id: 'nergens' },
      ],
      [record, bare],
    )
    expect(articles.map(({ gold }) => [gold.id, gold.quotes.length])).toEqual([['a', 1]])
    expect(misfits.map(({ row, why }) => `${row.id}: ${why}`)).toEqual([
      'a: its quotation was reviewed before',
      'a: there is no such quotation in the document',
      'a: there is no such quotation in the document',
      'a: nobody in the document has the name Piet Paulusma',
      'bare: the document was written without tokens, tags or clusters',
      'nergens: there is no such document',
    ])
  })
})
