/* Trains the kinds of quotations: multinomial logistic regression with L2, full-batch gradient descent. */

import { coreKey } from '../corpora/read/compare'
import type { GoldInput } from '../corpora/read/stage-input'
import type { Entity } from '../src/names'
import { Article } from '../src/quotations/article'
import { attributeInSentence } from '../src/quotations/attribute'
import { kindFeatures } from '../src/quotations/kind-features'
import { KINDS, type KindWeights } from '../src/quotations/kinds'
import type { MarkedSpan } from '../src/quotations/marked-span'

const ROUNDS = 600
const RATE = 4
const L2 = 0.002
/** Weights smaller than this in all classes are left out. */
const SMALLEST = 0.03

/** Share of the names that fill marks which the stage of names misses in raw text: 2 of 16 titles of gold/dev-*. */
const MISSED_NAMES = 1 / 8

/** The features of a marked span, its kind as its place among `KINDS`, and how much it counts. */
export interface KindExample {
  readonly features: readonly string[]
  readonly label: number
  readonly weight: number
}

/**
 * An example for each marked span of an article that gold has too. Where a name fills the marks a second one, as if the name had
 * not been found, shares its weight, so that the words around titles count as well.
 */
export function kindExamples({ gold, input }: GoldInput): KindExample[] {
  const kinds = new Map(gold.quotes.map((q) => [coreKey(gold.text, q.start, q.end), q.kind]))
  const article = new Article(input)
  const filling = new Set(article.spans.map((span) => fillingName(article, span)))
  const plain = new Article({ ...input, entities: input.entities.filter((e) => !filling.has(e)) })
  const [named, unnamed] = [article, plain].map((read) => {
    const clauses = read.spans.map((_, q) => attributeInSentence(read, q))
    return read.spans.map((_, q) => kindFeatures(read, q, clauses))
  }) as [string[][], string[][]]
  return article.spans.flatMap((span, q) => {
    const kind = kinds.get(coreKey(gold.text, span.start, span.end))
    if (!kind) return []
    const example = (features: readonly string[] | undefined, weight: number) => ({
      features: features ?? [],
      label: KINDS.indexOf(kind),
      weight,
    })
    if (!fillingName(article, span)) return [example(named[q], 1)]
    return [example(named[q], 1 - MISSED_NAMES), example(unnamed[q], MISSED_NAMES)]
  })
}

/** The name that is all a pair of marks holds, of a work or the like. */
function fillingName(article: Article, { firstToken, endToken }: MarkedSpan): Entity | undefined {
  const entity = article.entityAt.get(firstToken + 1)
  return entity?.type === 'MISC' && article.endOf(entity) >= endToken - 1 ? entity : undefined
}

/** Trains weights, rounded; features seen once, and those that count for nothing, are left out. */
export function trainKinds(data: readonly KindExample[]): KindWeights {
  const counts = new Map<string, number>()
  for (const { features } of data) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const weights = new Map<string, [number, number, number, number]>()
  for (const [f, n] of counts) if (n > 1) weights.set(f, [0, 0, 0, 0])
  const rows = data.map(({ features, label, weight }) => ({
    rows: features.flatMap((f) => weights.get(f) ?? []).length ? features.map((f) => weights.get(f)).filter((w) => w !== undefined) : [],
    label,
    weight,
  }))
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<[number, number, number, number], [number, number, number, number]>()
    for (const { rows: active, label, weight } of rows) {
      const scores = [0, 1, 2, 3].map((k) => active.reduce((sum, w) => sum + (w[k] as number), 0))
      const top = Math.max(...scores)
      const powers = scores.map((s) => Math.exp(s - top))
      const total = powers.reduce((a, b) => a + b, 0)
      for (const w of active) {
        let g = gradient.get(w)
        if (!g) {
          g = [0, 0, 0, 0]
          gradient.set(w, g)
        }
        for (let k = 0; k < 4; k++)
          g[k] = (g[k] as number) + (weight * ((k === label ? 1 : 0) - (powers[k] as number) / total)) / data.length
      }
    }
    for (const w of weights.values()) {
      const g = gradient.get(w)
      for (let k = 0; k < 4; k++) w[k] = (w[k] as number) + RATE * ((g?.[k] ?? 0) - L2 * (w[k] as number))
    }
  }
  return new Map(
    [...weights]
      .filter(([, w]) => w.some((v) => Math.abs(v) >= SMALLEST))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([f, w]) => [f, w.map((v) => Number(v.toFixed(2)))]),
  )
}
