/* Trains the weights of coreference: log-linear over the options of each mention, by AdaGrad, the weights of all steps averaged. */
import type { Candidate } from '../src/coreference/candidates'
import type { Chain } from '../src/coreference/chains'
import { borderFeatures, FeatureList, WEIGHTS } from '../src/coreference/features'
import type { NounLexicon } from '../src/coreference/nouns'
import { choose, probabilities, type Reading, Resolver, readArticle } from '../src/coreference/resolve'
import type { ChainArticle } from './coreference-data'
import { createRandom } from './random'

const LEARNING_RATE = 0.1
const L2 = 5e-3
const PASSES = 5

/** Choices between options in flat lists: which features each option has, which options each choice, and which are right. */
export class Choices {
  #values = new Int32Array(1 << 20)
  #length = 0
  readonly #optionStarts: number[] = [0]
  readonly #choiceStarts: number[] = [0]
  readonly #right: boolean[] = []

  /** Adds a choice: the features of its options stand in `values`, option k from `starts[k]` on. */
  add(values: Int32Array, starts: readonly number[], right: readonly boolean[]): void {
    const length = starts.at(-1) as number
    while (this.#length + length > this.#values.length) {
      const grown = new Int32Array(2 * this.#values.length)
      grown.set(this.#values)
      this.#values = grown
    }
    this.#values.set(values.subarray(0, length), this.#length)
    for (let k = 0; k + 1 < starts.length; k++) {
      this.#optionStarts.push(this.#length + (starts[k + 1] as number))
      this.#right.push(right[k] as boolean)
    }
    this.#length += length
    this.#choiceStarts.push(this.#right.length)
  }

  get size(): number {
    return this.#choiceStarts.length - 1
  }

  /** Trains weights on all choices. */
  train(seed: number, passes = PASSES): Float32Array {
    const weights = new Float32Array(WEIGHTS)
    const squares = new Float32Array(WEIGHTS).fill(1e-3)
    const summed = new Float64Array(WEIGHTS)
    const since = new Int32Array(WEIGHTS)
    const random = createRandom(seed)
    const order = Int32Array.from({ length: this.size }, (_, i) => i)
    const values = this.#values
    const starts = Int32Array.from(this.#optionStarts)
    const first = Int32Array.from(this.#choiceStarts)
    const right = this.#right
    let step = 0
    const powers = new Float64Array(256)
    for (let pass = 0; pass < passes; pass++) {
      random.shuffle(order)
      for (const choice of order) {
        step++
        const from = first[choice] as number
        const to = first[choice + 1] as number
        let top = Number.NEGATIVE_INFINITY
        for (let k = from; k < to; k++) {
          let sum = 0
          for (let i = starts[k] as number; i < (starts[k + 1] as number); i++) sum += weights[values[i] as number] as number
          powers[k - from] = sum
          if (sum > top) top = sum
        }
        let total = 0
        let good = 0
        for (let k = from; k < to; k++) {
          const power = Math.exp((powers[k - from] as number) - top)
          powers[k - from] = power
          total += power
          if (right[k]) good += power
        }
        if (good <= 0) continue
        for (let k = from; k < to; k++) {
          const power = powers[k - from] as number
          const gradient = power / total - (right[k] ? power / good : 0)
          if (gradient < 1e-4 && gradient > -1e-4) continue
          for (let i = starts[k] as number; i < (starts[k + 1] as number); i++) {
            const place = values[i] as number
            const weight = weights[place] as number
            const g = gradient + L2 * weight
            summed[place] = (summed[place] as number) + weight * (step - (since[place] as number))
            since[place] = step
            squares[place] = (squares[place] as number) + g * g
            weights[place] = weight - (LEARNING_RATE * g) / Math.sqrt(squares[place] as number)
          }
        }
      }
    }
    for (let i = 0; i < WEIGHTS; i++) {
      summed[i] = (summed[i] as number) + (weights[i] as number) * (step - (since[i] as number))
      weights[i] = (summed[i] as number) / Math.max(step, 1)
    }
    return weights
  }
}

/** The chain of a candidate in the gold article; -1 where it is no mention there. */
export function goldChain(article: ChainArticle, candidate: Candidate, end = candidate.end): number {
  const { tokens } = article.input
  return article.chains.get(`${tokens[candidate.first]?.start}:${tokens[end - 1]?.end}`) ?? -1
}

/** Adds the choices where the descriptions of an article end. */
export function addBorders(article: ChainArticle, nouns: NounLexicon, choices: Choices): void {
  const list = new FeatureList()
  readArticle(article.input, nouns, (text, candidate, step) => {
    const right = candidate.ends.findIndex((end) => goldChain(article, candidate, end) >= 0)
    if (right < 0 || step > right) return false
    list.length = 0
    borderFeatures(list, text, candidate, step)
    choices.add(list.values, [0, 0, list.length], [right === step, right > step])
    return right > step
  })
}

/** Reads an article with borders that go by `weights`, or, where they are missing, by gold. */
export function readWith(article: ChainArticle, nouns: NounLexicon, weights?: Float32Array): Reading {
  const list = new FeatureList()
  return readArticle(article.input, nouns, (text, candidate, step) => {
    if (!weights) return candidate.ends.findIndex((end) => goldChain(article, candidate, end) >= 0) > step
    list.length = 0
    borderFeatures(list, text, candidate, step)
    let sum = 0
    for (let i = 0; i < list.length; i++) sum += weights[list.values[i] as number] as number
    return sum > 0
  })
}

/** Adds the choices of an article; the chains so far are gold, or, with `weights`, those that the weights would make. */
export function addChoices(article: ChainArticle, reading: Reading, choices: Choices, weights?: Float32Array): void {
  const resolver = new Resolver(reading)
  /** For each gold chain, the chain that holds its last mention. */
  const held = new Map<number, Chain>()
  /** For each chain, how many mentions of each gold chain it has. */
  const votes = new Map<Chain, Map<number, number>>()
  reading.candidates.forEach((candidate, i) => {
    const gold = goldChain(article, candidate)
    const options = resolver.options(i)
    const owner = (chain: Chain) => ownerOf(votes.get(chain))
    const inChains = options.chains.map((chain) => gold >= 0 && owner(chain) === gold)
    const begins = gold >= 0 && !inChains.some(Boolean) && !held.has(gold)
    // An antecedent that is too far away to be weighed tells nothing.
    const usable = gold < 0 || begins || inChains.some(Boolean)
    if (usable) choices.add(resolver.list.values, options.starts, [gold < 0, begins, ...inChains])
    let chain: Chain | undefined
    if (weights) {
      const taken = choose(probabilities(resolver.list, options, weights))
      if (taken === 0) return
      chain = taken >= 2 ? options.chains[taken - 2] : undefined
    } else {
      if (gold < 0) return
      chain = held.get(gold)
    }
    const joined = resolver.join(i, chain)
    if (gold >= 0) held.set(gold, joined)
    const counts = votes.get(joined) ?? new Map<number, number>()
    counts.set(gold, (counts.get(gold) ?? 0) + 1)
    votes.set(joined, counts)
  })
}

function ownerOf(counts: ReadonlyMap<number, number> | undefined): number {
  let best = -1
  let most = 0
  for (const [gold, count] of counts ?? []) {
    if (count >= most) {
      most = count
      best = gold
    }
  }
  return best
}

/** Trains on `articles`: the borders of descriptions first, then the chains. */
export function trainWeights(articles: readonly ChainArticle[], nouns: NounLexicon, seed: number): Float32Array {
  const borders = new Choices()
  for (const article of articles) addBorders(article, nouns, borders)
  const borderWeights = borders.train(seed, 6)
  const choices = new Choices()
  for (const article of articles) addChoices(article, readWith(article, nouns), choices)
  const weights = choices.train(seed)
  for (let i = 0; i < WEIGHTS; i++) weights[i] = (weights[i] as number) + (borderWeights[i] as number)
  return weights
}

/** The mentions of an article with the chains that `weights` make. */
export function resolveWith(
  article: ChainArticle,
  nouns: NounLexicon,
  weights: Float32Array,
): { start: number; end: number; cluster: number }[] {
  const reading = readWith(article, nouns, weights)
  const resolver = new Resolver(reading)
  const mentions: { start: number; end: number; cluster: number }[] = []
  reading.candidates.forEach((candidate, i) => {
    const options = resolver.options(i)
    const taken = choose(probabilities(resolver.list, options, weights))
    if (taken === 0) return
    const chain = resolver.join(i, taken >= 2 ? options.chains[taken - 2] : undefined)
    const { tokens } = article.input
    mentions.push({ start: tokens[candidate.first]?.start as number, end: tokens[candidate.end - 1]?.end as number, cluster: chain.id })
  })
  return mentions
}
