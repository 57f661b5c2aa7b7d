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
const CLASSES = KINDS.length

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
  const names = [...counts].filter(([, n]) => n > 1).map(([f]) => f)
  const places = new Map(names.map((name, i) => [name, CLASSES * i]))
  const rows = data.map(({ features, label, weight }) => ({
    active: Int32Array.from(features.flatMap((f) => places.get(f) ?? [])),
    label,
    weight: weight / data.length,
  }))
  const weights = new Float64Array(CLASSES * names.length)
  const gradient = new Float64Array(weights.length)
  const powers = new Float64Array(CLASSES)
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0)
    for (const { active, label, weight } of rows) {
      powers.fill(0)
      for (const at of active) for (let k = 0; k < CLASSES; k++) powers[k] = (powers[k] as number) + (weights[at + k] as number)
      const top = Math.max(...powers)
      let total = 0
      for (let k = 0; k < CLASSES; k++) total += powers[k] = Math.exp((powers[k] as number) - top)
      for (let k = 0; k < CLASSES; k++) {
        const slope = weight * ((k === label ? 1 : 0) - (powers[k] as number) / total)
        for (const at of active) gradient[at + k] = (gradient[at + k] as number) + slope
      }
    }
    for (let i = 0; i < weights.length; i++)
      weights[i] = (weights[i] as number) + RATE * ((gradient[i] as number) - L2 * (weights[i] as number))
  }
  const trained = names.map((name, i): [string, number[]] => [name, [...weights.subarray(CLASSES * i, CLASSES * (i + 1))]])
  return new Map(
    trained
      .filter(([, own]) => own.some((w) => Math.abs(w) >= SMALLEST))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]) => [name, own.map((w) => Number(w.toFixed(2)))]),
  )
}
