import { expect, it, vi } from 'vitest'
import { annotate } from '../src'
import { readQuotations } from '../src/quotations/find'

vi.mock('../src/quotations/find', async (original) => {
  const module = await original<typeof import('../src/quotations/find')>()
  return { ...module, readQuotations: vi.fn(module.readQuotations) }
})

const ARTICLE = '„Wij gaan door”, zei Jan de Wit. „Dat kan niet”, zei burgemeester Els Bakker. Hij zei: „Het moet.” '.repeat(5)

it('reads an article once more for all explanations, and explains each as if it were the first', () => {
  const all = annotate(ARTICLE)
  const before = vi.mocked(readQuotations).mock.calls.length
  const explained = all.quotes.map((quote) => all.explain(quote))
  expect(all.quotes.length).toBe(15)
  expect(vi.mocked(readQuotations).mock.calls.length - before).toBe(1)
  const last = annotate(ARTICLE)
  expect(explained.at(-1)).toEqual(last.explain(last.quotes.at(-1) as (typeof last.quotes)[number]))
})
