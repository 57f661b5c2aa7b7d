import { expect, it, vi } from 'vitest'
import { annotate } from '../src'
import { decide } from '../src/quotations/decide'

vi.mock('../src/quotations/decide', async (original) => {
  const module = await original<typeof import('../src/quotations/decide')>()
  return { ...module, decide: vi.fn(module.decide) }
})

const ARTICLE = '„Wij gaan door”, zei Jan de Wit. „Dat kan niet”, zei burgemeester Els Bakker. Hij zei: „Het moet.” '.repeat(5)

it('decides an article once, whatever is explained of it, and explains each quotation as if it were the first', () => {
  const all = annotate(ARTICLE)
  const before = vi.mocked(decide).mock.calls.length
  const explained = all.quotes.map((quote) => all.explain(quote))
  expect(all.quotes.length).toBe(15)
  expect(vi.mocked(decide).mock.calls.length - before).toBe(0)
  const last = annotate(ARTICLE)
  expect(explained.at(-1)).toEqual(last.explain(last.quotes.at(-1) as (typeof last.quotes)[number]))
})
