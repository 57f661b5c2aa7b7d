import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createAnnotator } from 'zinnig'
import { Article } from '../src/quotations/article'
import type { Mention } from '../src/quotations/mentions'
import { expectLinear } from './growth'

/** Pieces that are repeated to make a hostile text, with what they are after. */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['dots', '.'],
  ['double quotes', '"'],
  ['single quotes', "'"],
  ['apostrophes', '’'],
  ['hyphens', '-'],
  ['round brackets', '('],
  ['square brackets', '['],
  ['initials', 'A. A. '],
  ['digits with dots and commas', '1.2,3'],
  ['newlines', '\n'],
  ['lines', 'a\n\n'],
  ['quoted letters', '"a" '],
  ['low quotes never closed', '„'],
  ['quotations never closed', '„Ik ga. '],
  ['commas as quotes', ',,a'],
  ['capitals', 'Jan '],
  ['names that are alike', 'Jan Jansen en Piet Jansen. '],
  ['names and quotations', '„Ja”, zei Jan de Wit. '],
  ['pronouns and quotations', 'Hij zei: „Nee.” '],
  ['quotations in one sentence', '"Ja" zei Jan '],
  ['lone closing marks', "Jan zei a'' "],
  ['dates', '3 mei 2021 '],
  ['amounts', '€ 1,5 miljoen '],
  ['titles', 'minister dr. ir. '],
  ['verbs of speech', 'zei zegt volgens aldus '],
  ['markup', '<b'],
  ['a word without end', 'a'],
  ['capitals without end', 'A'],
  ['digits without end', '1'],
]

const annotator = createAnnotator({ onForeign: 'annotate', onHtml: 'annotate', layers: ['tags', 'entities', 'quotes', 'indirect'] })

/** A text of `length` code units made of `piece` over and over. */
const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** The whole walk with its tree and speakers. */
function walk(text: string): void {
  const doc = annotator.annotate(text)
  void doc.tree
  void doc.speakers
}

/** Code units of the smaller text; the larger is four times as long. */
const LENGTH = 20_000

describe('hostile text', () => {
  beforeAll(() => walk('Warm de annotator op, zei Jan. '.repeat(200)))

  it.each(FAMILIES)('%s: the time grows with the text, not with a power of it', (_, piece) => {
    expectLinear((length) => {
      const text = repeated(piece, length)
      return () => walk(text)
    }, LENGTH)
  })
})

describe('quotations', () => {
  it('of one sentence look at the mentions near them, not at all of it', () => {
    const mentionsOf = Article.prototype.mentionsOf
    let looked = 0
    const counted: ProxyHandler<readonly Mention[]> = {
      get(list, key) {
        looked++
        return Reflect.get(list, key)
      },
    }
    const spy = vi.spyOn(Article.prototype, 'mentionsOf').mockImplementation(function (this: Article, sentence: number) {
      return new Proxy(mentionsOf.call(this, sentence), counted)
    })
    const lookedAt = (length: number) => {
      looked = 0
      walk(repeated("Jan zei a'' ", length))
      return looked
    }
    const [half, whole] = [lookedAt(10_000), lookedAt(20_000)]
    spy.mockRestore()
    expect(half).toBeGreaterThan(1000)
    expect(whole / half).toBeLessThan(2.3)
  })

  it('nest or are apart where one crosses broken ones within each other', () => {
    const text = `25 08:14\nColombia roept noodtoestand uit na gewen nee, ik heb niks verkocht.» ${',a,'.repeat(12)},a,ie onderhandelt met Tunis ovn kermis", brieste Van der Gaast bij ESPN.‘Wie wilcontroleert dieren`
    const spans = annotator.annotate(text).quotes.map(({ start, end }) => [start, end] as const)
    expect(spans.length).toBeGreaterThan(2)
    for (const [start, end] of spans) for (const [from, to] of spans) expect(start < from && from < end && end < to).toBe(false)
  })
})
