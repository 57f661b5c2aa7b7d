/* Trains the weights of coreference: where descriptions end, and which chain each mention joins. */
import type { Candidate } from '../src/coreference/candidate'
import type { Chain } from '../src/coreference/chains'
import { FeatureList, WEIGHTS } from '../src/coreference/feature-list'
import { borderFeatures } from '../src/coreference/mention-features'
import type { NounLexicon } from '../src/coreference/nouns'
import { bordersBy, Resolver, readArticle } from '../src/coreference/resolve'
import { Choices } from './coreference-choices'
import type { ChainArticle } from './coreference-data'

const BORDER_PASSES = 6
const PASSES = 5
/** How many trainings with other orders of the choices are averaged. */
const SHUFFLES = 4
/** Into how many parts the articles are divided: chains are learned in each with borders learned in the others. */
const PARTS = 4

/** The chain of a candidate in the gold article; -1 where it is no mention there. */
export function goldChain(article: ChainArticle, candidate: Candidate, end = candidate.end): number {
  const { tokens } = article.input
  return article.chains.get(`${tokens[candidate.first]?.start}:${tokens[end - 1]?.end}`) ?? -1
}

/** What is learned from articles: trained on as often as wanted, with some of them left out. */
export class CoreferenceTrainer {
  readonly #borders = new Choices()

  constructor(
    readonly articles: readonly ChainArticle[],
    readonly nouns: NounLexicon,
  ) {
    articles.forEach((article, i) => {
      this.#addBorders(article, i)
    })
  }

  /** Trains on the articles of which `keep` tells so; the mean of `shuffles` trainings. */
  train(seed: number, keep: (article: ChainArticle, index: number) => boolean = () => true, shuffles = SHUFFLES): Float32Array {
    const kept = this.articles.flatMap((article, i) => (keep(article, i) ? [i] : []))
    const partOf = new Map(kept.map((article, i) => [article, i % PARTS]))
    const chains = new Choices()
    for (let part = 0; part < PARTS; part++) {
      const borders = this.#trainBorders(seed, (article) => partOf.has(article) && partOf.get(article) !== part)
      for (const article of kept) if (partOf.get(article) === part) this.#addChains(chains, article, borders)
    }
    const mean = new Float32Array(WEIGHTS)
    for (let k = 0; k < shuffles; k++) {
      const ofChains = chains.train({ seed: seed + k, passes: PASSES })
      const ofBorders = this.#trainBorders(seed + k, (article) => partOf.has(article))
      for (let i = 0; i < WEIGHTS; i++) mean[i] = (mean[i] as number) + ((ofChains[i] as number) + (ofBorders[i] as number)) / shuffles
    }
    return mean
  }

  #trainBorders(seed: number, keep: (article: number) => boolean): Float32Array {
    return this.#borders.train({ seed, passes: BORDER_PASSES, keep })
  }

  /** Adds the choices where the descriptions of an article end. */
  #addBorders(article: ChainArticle, index: number): void {
    const list = new FeatureList()
    readArticle(article.input, this.nouns, (text, candidate, step) => {
      const right = rightEnd(article, candidate)
      if (right < 0 || step > right) return false
      list.length = 0
      borderFeatures(list, text, candidate, step)
      this.#borders.add(index, list.values, [0, 0, list.length], [right === step, right > step])
      return right > step
    })
  }

  /** Adds the choices of chains, with mentions and the chains so far as in gold; what is no mention ends as `borders` tell of articles they have not seen. */
  #addChains(choices: Choices, index: number, borders: Float32Array): void {
    const article = this.articles[index] as ChainArticle
    const found = bordersBy({ places: borders, scale: 1 })
    const reading = readArticle(article.input, this.nouns, (text, candidate, step) => {
      const right = rightEnd(article, candidate)
      return right < 0 ? found(text, candidate, step) : right > step
    })
    const resolver = new Resolver(reading)
    const chains = new Map<number, Chain>()
    const starts = new Set(article.gold.mentions.flatMap(({ kind, start }) => (kind === 'pronoun' ? [] : [start])))
    reading.candidates.forEach((candidate, i) => {
      const gold = goldChain(article, candidate)
      const options = resolver.options(i)
      const own = gold < 0 ? undefined : chains.get(gold)
      const joins = options.chains.map((chain) => chain === own)
      const begins = gold >= 0 && !own
      // A mention that gold has with another end, or an antecedent that is too far away to be weighed, tells nothing.
      const otherEnd = gold < 0 && candidate.kind === 'description' && starts.has(article.input.tokens[candidate.first]?.start as number)
      if (!otherEnd && (gold < 0 || begins || joins.some(Boolean)))
        choices.add(index, resolver.list.values, options.starts, [gold < 0, begins, ...joins])
      if (gold >= 0) chains.set(gold, resolver.join(i, own))
    })
  }
}

/** Which of the ends of a description is that of the gold mention; -1 for none. */
function rightEnd(article: ChainArticle, candidate: Candidate): number {
  return candidate.ends.findIndex((end) => goldChain(article, candidate, end) >= 0)
}
