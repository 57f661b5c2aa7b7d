import { Form } from './candidate'
import type { Chain } from './chains'
import type { Weights } from './feature-list'
import type { FoundMention, MentionRole } from './mention'
import { classOf } from './nouns'
import { choose, probabilities, type Reading, Resolver } from './resolve'

/** The least share with which a chain is told as one that a mention may belong to. */
const LEAST_SHARE = 0.02
/** Most chains told for one mention. */
const MOST_TOLD = 5

const INDEFINITE_FORMS: ReadonlySet<Form> = new Set([Form.Indefinite, Form.Bare])

/** A mention with the chain that it joined; `null` for words that were taken for none. */
export interface Decision {
  readonly candidate: number
  readonly chain: Chain | null
  /** How probable it is that the words are a mention. */
  readonly probability: number
  /** Among the chains and a beginning, the share of what was chosen. */
  readonly confidence: number
  readonly posterior: readonly { readonly chain: Chain; readonly probability: number }[]
}

const NO_CHAINS: Decision['posterior'] = []

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4

/** Decides who is who, one candidate after another. */
export function decide(reading: Reading, weights: Weights): Decision[] {
  const resolver = new Resolver(reading, weights)
  return reading.candidates.map((_, candidate) => {
    const options = resolver.options(candidate)
    const shares = probabilities(resolver.list, options, weights)
    const taken = choose(shares)
    const probability = 1 - (shares[0] as number)
    const among = Math.max(probability, 1e-9)
    const share = (k: number) => rounded(Math.min(1, (shares[k] as number) / among))
    const chain = taken === 0 ? null : resolver.join(candidate, taken >= 2 ? options.chains[taken - 2] : undefined)
    const posterior: { chain: Chain; probability: number }[] = []
    const least = LEAST_SHARE * among
    for (let k = 2; k < shares.length; k++)
      if ((shares[k] as number) >= least || k === taken) posterior.push({ chain: options.chains[k - 2] as Chain, probability: share(k) })
    if (chain && taken === 1) posterior.push({ chain, probability: share(1) })
    posterior.sort((a, b) => b.probability - a.probability)
    return {
      candidate,
      chain,
      probability: rounded(probability),
      confidence: taken === 0 ? 0 : share(taken),
      posterior: posterior.length === 0 ? NO_CHAINS : posterior.slice(0, MOST_TOLD),
    }
  })
}

/** The mention of a decision; `number` tells the number of a chain. */
export function mentionOf(reading: Reading, decision: Decision, number: (chain: Chain) => number): FoundMention {
  const { text, candidates } = reading
  const candidate = candidates[decision.candidate] as Reading['candidates'][number]
  const tokens = text.input.tokens
  const start = candidate.name >= 0 ? (text.input.names[candidate.name]?.start as number) : (tokens[candidate.first]?.start as number)
  const end = candidate.name >= 0 ? (text.input.names[candidate.name]?.end as number) : (tokens[candidate.end - 1]?.end as number)
  const chain = decision.chain
  return {
    start,
    end,
    text: text.input.text.slice(start, end),
    kind: candidate.kind,
    cluster: chain ? number(chain) : -1,
    confidence: decision.confidence,
    firstToken: candidate.first,
    endToken: candidate.end,
    head: candidate.head,
    name: candidate.name,
    gender: candidate.gender ?? reading.facts[decision.candidate]?.name?.gender ?? null,
    number: candidate.number,
    nounClass: candidate.noun ? classOf(candidate.noun) : 'unknown',
    type: candidate.type,
    role: candidate.role as MentionRole | null,
    definite: candidate.kind === 'description' && !INDEFINITE_FORMS.has(candidate.form),
    probability: decision.probability,
    posterior: decision.posterior.map((one) => ({ cluster: number(one.chain), probability: one.probability })),
  }
}
