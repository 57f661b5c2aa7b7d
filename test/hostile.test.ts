import { beforeAll, describe, expect, it } from 'vitest'
import { createAnnotator } from 'zinnig'

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

/** Processor time, in milliseconds, of the whole walk with its tree. */
function cost(text: string): number {
  const before = process.cpuUsage()
  const doc = annotator.annotate(text)
  void doc.tree
  void doc.speakers
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Below this many milliseconds the collector's noise is larger than the work. */
const NOISE = 150
/** How often each length is run: the least of them counts. */
const RUNS = 4

describe('hostile text', () => {
  beforeAll(() => void cost('Warm de annotator op, zei Jan. '.repeat(200)))

  it.each(FAMILIES)('%s: twice the text takes at most 2.5 times the time, 100,000 characters under 2 s', (_, piece) => {
    const half = repeated(piece, 50_000)
    const whole = repeated(piece, 100_000)
    let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    // In turns, so that a busy moment of the machine meets both.
    for (let run = 0; run < RUNS; run++) {
      once = Math.min(once, cost(half))
      twice = Math.min(twice, cost(whole))
      if (twice < NOISE) break
    }
    expect(twice).toBeLessThan(2000)
    expect(twice).toBeLessThanOrEqual(Math.max(2.5 * once, NOISE))
  })
})
