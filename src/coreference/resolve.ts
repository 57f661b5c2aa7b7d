import type { Candidate } from './candidate'
import { findCandidates } from './candidates'
import { type CandidateFacts, type Chain, ChainKind, Chains, nounKeys } from './chains'
import { factsOf, speakersOf } from './facts'
import { FeatureList, type Weights } from './feature-list'
import { Alias, aliasFit, mayBe, type Situation } from './fits'
import { joinFeatures } from './link-features'
import type { CoreferenceInput } from './mention'
import { borderFeatures, newFeatures, noneFeatures } from './mention-features'
import { type NameParts, nameParts, Relation, stronger } from './name-parts'
import type { NounLexicon } from './nouns'
import { CoreferenceText } from './text'

/** Most chains weighed for one mention. */
const MOST_CHAINS = 16
/** So many chains are looked for that a pronoun may mean, and a description. */
const MOST_MEANT = 10
const MOST_CALLED = 14
/** Among how many of the chains mentioned last one without a name is looked for that a name may belong to. */
const NAMELESS = 6

/** From this lead of being none over beginning a chain on, no chain is weighed. */
const SURE = 2.5

/** Tells whether a description goes on over the phrase after end number `step`. */
export type Border = (text: CoreferenceText, candidate: Candidate, step: number) => boolean

/** Borders by trained weights. */
export function bordersBy(weights: Weights): Border {
  const list = new FeatureList()
  return (text, candidate, step) => {
    list.length = 0
    borderFeatures(list, text, candidate, step)
    return list.weigh(weights) > 0
  }
}

/** An article with its candidates and what is known of each. */
export interface Reading {
  readonly text: CoreferenceText
  readonly candidates: readonly Candidate[]
  readonly facts: readonly CandidateFacts[]
  /** The names of the article taken apart. */
  readonly parts: readonly NameParts[]
  /** For each stretch between quotation marks, the candidate that seems to say it; -1 for none. */
  readonly speakers: Int32Array
  /** For each candidate that seems to say one, the first stretch that it says. */
  readonly says: ReadonlyMap<number, number>
}

/** Reads an article: finds the candidates, or with `namesOnly` those that are names, and says where each ends. */
export function readArticle(input: CoreferenceInput, nouns: NounLexicon, border: Border, namesOnly = false): Reading {
  const text = new CoreferenceText(input, nouns)
  const all = findCandidates(text, namesOnly)
  for (const candidate of all) {
    let step = 0
    while (step + 1 < candidate.ends.length && border(text, candidate, step)) step++
    candidate.end = candidate.ends[step] as number
  }
  const candidates = all.filter((c) => c.functionOf < 0).sort((a, b) => a.first - b.first || b.end - a.end)
  const functions = all.filter((c) => c.functionOf >= 0)
  const parts = input.names.map(nameParts)
  const facts = factsOf(text, candidates, functions, parts)
  const speakers = speakersOf(text, candidates, facts)
  const says = new Map<number, number>()
  speakers.forEach((candidate, quoted) => {
    if (candidate >= 0 && !says.has(candidate)) says.set(candidate, quoted)
  })
  return { text, candidates, facts, parts, speakers, says }
}

/** The options of one mention with their features: first that it is none, then that it begins a chain, then each of `chains`. */
export interface Options {
  readonly chains: readonly Chain[]
  /** Where the features of each option begin in `list.values`; one more for the end. */
  readonly starts: readonly number[]
}

/** Weighs the mentions of an article one after another. */
export class Resolver {
  readonly chains = new Chains()
  readonly list = new FeatureList()
  /** The chain of each candidate that joined one. */
  readonly #chainOf: (Chain | undefined)[] = []
  /** Where the features of beginning a chain start in `list`. */
  #newStart = 0

  /** `weights`: where given, no chain is weighed for words that are surely no mention. */
  constructor(
    readonly reading: Reading,
    readonly weights?: Weights,
  ) {}

  /** The options of candidate `index`, given the chains so far; their features are in `list` until the next call. */
  options(index: number): Options {
    const { list } = this
    const { text } = this.reading
    const candidate = this.reading.candidates[index] as Candidate
    const facts = this.reading.facts[index] as CandidateFacts
    const chains = this.#weighed(candidate, facts)
    const situation = this.#situation(text, candidate, facts, chains, index)
    list.length = 0
    const starts = [0]
    const shared = noneFeatures(list, situation)
    starts.push(list.length)
    this.#newStart = list.length
    newFeatures(list, situation, shared)
    starts.push(list.length)
    if (this.#isSurelyNone(situation)) return { chains: [], starts }
    let rank = 0
    for (const chain of chains) {
      joinFeatures(list, situation, chain, rank)
      starts.push(list.length)
      if (mayBe(candidate, facts, chain)) rank++
    }
    return { chains, starts }
  }

  /** Whether a description without a like among the chains is none, by what it tells itself. */
  #isSurelyNone({ candidate, called }: Situation): boolean {
    const { weights, list } = this
    if (!weights || candidate.kind !== 'description' || called > 0) return false
    return list.weigh(weights, 0, this.#newStart) - list.weigh(weights, this.#newStart) > SURE
  }

  /** Adds candidate `index` to `chain`, or to one that it begins. */
  join(index: number, chain: Chain | undefined): Chain {
    const joined = chain ?? this.chains.begin()
    this.#chainOf[index] = joined
    this.chains.join(joined, index, this.reading.candidates[index] as Candidate, this.reading.facts[index] as CandidateFacts)
    return joined
  }

  /**
   * The chains that a mention may belong to, the last mentioned first: those named or called alike, and of the others those mentioned last that fit
   * by gender and number. In training the right one is among them for 98 of 100 pronouns and 96 of 100 descriptions at least.
   */
  #weighed(candidate: Candidate, facts: CandidateFacts): Chain[] {
    const { recent } = this.chains
    const found: Chain[] = []
    const { name } = facts
    const add = (chain: Chain) => {
      if (!found.includes(chain) && !(name && chain.excludes(name))) found.push(chain)
    }
    if (facts.name) {
      // What only shares a word with another name is not it: VRT, VRT MAX.
      for (const key of facts.name.keys)
        for (const chain of this.chains.under(key)) if (chain.names.length === 0 || chain.relation(facts.name) !== Relation.None) add(chain)
      const isNewAbbreviation = facts.name.text.isAbbreviation && found.length === 0
      for (let i = 0; i < recent.length && i < (isNewAbbreviation ? MOST_CHAINS : NAMELESS); i++) {
        const chain = recent[i] as Chain
        if (i < NAMELESS && (chain.kind >= ChainKind.SomePerson || aliasFit(this.reading.text, candidate, chain.last) === Alias.InBrackets))
          add(chain)
        else if (isNewAbbreviation && chain.kind !== ChainKind.Person && chain.relation(facts.name) === Relation.Abbreviation) add(chain)
      }
    } else {
      if (candidate.noun) for (const key of nounKeys(facts.lemma, candidate.noun)) for (const chain of this.chains.under(key)) add(chain)
      const most = candidate.noun ? MOST_CALLED : MOST_MEANT
      for (const chain of recent) {
        if (found.length >= most) break
        if (mayBe(candidate, facts, chain)) add(chain)
      }
    }
    found.sort((a, b) => b.time - a.time)
    if (found.length > MOST_CHAINS) found.length = MOST_CHAINS
    return found
  }

  #situation(text: CoreferenceText, candidate: Candidate, facts: CandidateFacts, chains: readonly Chain[], index: number): Situation {
    let relation: Relation = Relation.None
    let called = 0
    for (const chain of chains) {
      if (facts.name) relation = stronger(relation, chain.relation(facts.name))
      if (candidate.noun) {
        for (const other of chain.called) {
          const fit = other.lemma === facts.lemma ? (other.asFunction ? 2 : 1) : other.noun.root === candidate.noun.root ? 3 : 0
          if (fit > 0) called = called === 0 ? fit : Math.min(called, fit)
        }
      }
    }
    const quoted = text.quotedIn[candidate.first] as number
    const speaker = quoted < 0 ? -1 : (this.reading.speakers[quoted] as number)
    return {
      text,
      candidate,
      facts,
      relation,
      called,
      speaker: speaker < 0 ? null : { chain: this.#chainOf[speaker] ?? null, name: this.reading.facts[speaker]?.name ?? null },
      says: this.reading.says.get(index) ?? -1,
    }
  }
}

/** Probabilities of the options, by their features' weights. */
export function probabilities(list: FeatureList, { starts }: Options, weights: Weights): Float64Array {
  const count = starts.length - 1
  const scores = new Float64Array(count)
  let top = Number.NEGATIVE_INFINITY
  for (let k = 0; k < count; k++) {
    const sum = list.weigh(weights, starts[k], starts[k + 1])
    scores[k] = sum
    if (sum > top) top = sum
  }
  let total = 0
  for (let k = 0; k < count; k++) {
    const power = Math.exp((scores[k] as number) - top)
    scores[k] = power
    total += power
  }
  for (let k = 0; k < count; k++) scores[k] = (scores[k] as number) / total
  return scores
}

/** From this probability on words are taken for no mention: found best by cross-validation, and more speakers that are described are found. */
const NONE = 0.6

/** Which option to take: none where that is likely enough, else the likeliest of the others; 0 none, 1 a chain of its own, from 2 on `chains`. */
export function choose(shares: Float64Array): number {
  if ((shares[0] as number) > NONE) return 0
  let best = 1
  for (let k = 2; k < shares.length; k++) if ((shares[k] as number) > (shares[best] as number)) best = k
  return best
}
