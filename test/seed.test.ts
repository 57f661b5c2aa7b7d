import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate, type Quote, type Span } from 'zinnig'

interface GoldSpan extends Span {
  readonly type: string
  readonly text: string
}
interface GoldQuote extends Span {
  readonly kind: string
  readonly speaker: string
  readonly text: string
}
interface Gold {
  readonly text: string
  readonly aliases: Readonly<Record<string, readonly string[]>>
  readonly blocks: readonly (Span & { readonly type: string; readonly level?: number })[]
  readonly sentences: readonly Span[]
  readonly entities: readonly GoldSpan[]
  readonly quotes: readonly GoldQuote[]
}

const gold: Gold = JSON.parse(readFileSync(new URL('../fixtures/articles/seed-2023-02.json', import.meta.url), 'utf8'))
const doc = annotate(gold.text, { id: 'seed-2023-02' })
const NAMES = new Set(['PER', 'ORG', 'LOC', 'MISC'])

/** F1 of two lists of things, each at most once. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  const right = found.filter((f) => wanted.includes(f)).length
  return (2 * right) / (found.length + wanted.length)
}

/** Whether a quotation has the speaker that the gold gives, by resolved name or alias. */
function isSpeaker(quote: Quote | undefined, name: string): boolean {
  const found = quote?.speaker?.name ?? ''
  return found === name || (gold.aliases[name]?.includes(found) ?? false)
}

describe('the seed article', () => {
  it('is the file that ships beside it', () => {
    const file = readFileSync(new URL('../fixtures/articles/seed-2023-02.txt', import.meta.url), 'utf8')
    expect(file.trim()).toBe(gold.text.trim())
  })

  it('is Dutch', () => {
    expect(doc.language.code).toBe('nl')
    expect(doc.language.confidence).toBeGreaterThan(0.95)
    expect(doc.skipped).toEqual([])
  })

  it('has its 9 blocks', () => expect(doc.blocks).toEqual(gold.blocks))

  it('has its 19 sentences', () => {
    const text = ({ start, end }: Span) => gold.text.slice(start, end)
    expect(doc.sentences.map(text)).toEqual(gold.sentences.map(text))
  })

  it('has names with F1 of 0.97 or better', () => {
    const show = ({ start, type, text }: Pick<GoldSpan, 'start' | 'type' | 'text'>) => `${start} ${type} ${text}`
    const found = doc.entities.filter((e) => NAMES.has(e.type)).map(show)
    const wanted = gold.entities.filter((e) => NAMES.has(e.type)).map(show)
    const missed = { spurious: found.filter((f) => !wanted.includes(f)), missing: wanted.filter((w) => !found.includes(w)) }
    expect(f1(found, wanted), JSON.stringify(missed)).toBeGreaterThanOrEqual(0.97)
  })

  it('has its 9 quotations with kind', () => {
    const show = ({ text, kind }: { text: string; kind: string }) => `${kind} ${text}`
    expect(doc.quotes.map(show)).toEqual(gold.quotes.map((q) => show({ ...q, text: gold.text.slice(q.start, q.end) })))
  })

  it('has the speaker of 8 quotations or more', () => {
    const wrong = gold.quotes.flatMap((q) => {
      const found = doc.quotes.find((f) => f.start === q.start)
      return isSpeaker(found, q.speaker) ? [] : [`${q.start}: expected ${q.speaker}, got ${found?.speaker?.name}`]
    })
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(1)
  })
})
