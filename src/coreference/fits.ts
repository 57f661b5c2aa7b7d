import type { Candidate } from './candidate'
import { type CandidateFacts, type Chain, ChainGender, ChainKind } from './chains'
import { type NameParts, Relation } from './name-parts'
import type { CoreferenceText } from './text'

/** What is the same for all options of one mention. */
export interface Situation {
  readonly text: CoreferenceText
  readonly candidate: Candidate
  readonly facts: CandidateFacts
  /** The strongest relation of a name, and the strongest fit of a noun, among all chains weighed. */
  readonly relation: Relation
  readonly called: number
  /** For a mention inside a quotation: who seems to say it, by chain where it is known, or by name; `null` where nobody does. */
  readonly speaker: { readonly chain: Chain | null; readonly name: NameParts | null } | null
  /** The stretch between quotation marks that the mention seems to say; -1 for none. */
  readonly says: number
}

/** How the genders of a mention and a chain go together: 0 not known, 1 agree, 2 agree surely, 3 differ, 4 differ surely. */
export function genderFit(candidate: Candidate, facts: CandidateFacts, chain: Chain): number {
  const own = candidate.gender ?? facts.name?.gender ?? null
  const { gender } = chain
  if (own === null || gender === ChainGender.Unknown || gender === ChainGender.Both) return 0
  const man = gender <= ChainGender.SurelyMan
  const sure = gender === ChainGender.SurelyMan || gender === ChainGender.SurelyWoman
  return (own === 'm') === man ? (sure ? 2 : 1) : sure ? 4 : 3
}

/** How the numbers go together: 0 not known, 1 agree, 2 differ, 3 many of a body. */
export function numberFit(candidate: Candidate, chain: Chain): number {
  if (candidate.number === null) return 0
  if (chain.kind === ChainKind.Person) return candidate.number === 'sing' ? 1 : 2
  if (chain.kind === ChainKind.Organisation || chain.kind === ChainKind.SomeGroup || chain.kind === ChainKind.Place)
    return candidate.number === 'sing' ? 1 : 3
  if (chain.plural === 0 && chain.singular === 0) return 0
  return (candidate.number === 'plur') === chain.plural > chain.singular ? 1 : 2
}

/** Whether a chain may be meant, by gender and number. */
export function mayBe(candidate: Candidate, facts: CandidateFacts, chain: Chain): boolean {
  return genderFit(candidate, facts, chain) < 4 && numberFit(candidate, chain) !== 2
}

/** How a noun and what a chain was called go together, the strongest first. */
export function calledFit(facts: CandidateFacts, candidate: Candidate, chain: Chain): number {
  const { noun } = candidate
  if (!noun) return 0
  let best = 0
  const weigh = (fit: number) => {
    best = best === 0 ? fit : Math.min(best, fit)
  }
  for (const { lemma, noun: other, asFunction } of chain.called) {
    if (lemma === facts.lemma) weigh(asFunction ? 2 : 1)
    else if (noun.root === other.root) weigh(asFunction ? 4 : 3)
    else if (noun.office > 0 && noun.office === other.office) weigh(5)
    else if (lemma.endsWith(noun.root) || facts.lemma.endsWith(other.root)) weigh(6)
    else if (noun.body !== 0 && (noun.body & other.body) !== 0) weigh(7)
    else if (noun.main !== 0 && noun.main === other.main) weigh(8)
    else weigh(9)
  }
  return best
}

/** How the words beside a noun and those of a chain go together: 0 none, 1 all known, 2 some known, 3 all new. */
export function wordsFit(facts: CandidateFacts, chain: Chain): number {
  if (facts.words.length === 0) return 0
  let known = 0
  for (const word of facts.words) if (chain.words.has(word) || chain.names.some((name) => name.plain.includes(word))) known++
  return known === facts.words.length ? 1 : known > 0 ? 2 : 3
}

export function countryFit(facts: CandidateFacts, chain: Chain): number {
  if (facts.countries.length === 0) return 0
  if (facts.countries.some((country) => chain.countries.has(country))) return 1
  return chain.countries.size > 0 ? 2 : 3
}

/** Where a mention and the last one of a chain stand as to quotations. */
export function quotedFit(text: CoreferenceText, candidate: Candidate, last: Candidate): number {
  const own = text.quotedIn[candidate.first] as number
  const other = text.quotedIn[last.first] as number
  if (own === -1) return other === -1 ? 0 : 1
  if (own === other) return 2
  if (other !== -1) return 3
  return last.sentence === candidate.sentence ? 4 : candidate.sentence - last.sentence === 1 ? 5 : 6
}

/** Whether a chain says the quotation that a mention stands in, or was spoken of in the one that the mention says: 0 nothing known, 1 yes, 2 no, 3 spoken of. */
export function speakerFit({ text, speaker, says }: Situation, chain: Chain): number {
  if (speaker) {
    if (speaker.chain) return speaker.chain === chain ? 1 : 2
    if (speaker.name && chain.names.length > 0) return chain.relation(speaker.name) < Relation.SharesWord ? 1 : 2
  }
  return says >= 0 && text.quotedIn[chain.last.first] === says ? 3 : 0
}

/** How a name stands behind the last mention of a chain: *Vlaamse Tennisvereniging (VTV)*. */
export const Alias = { Apart: 0, InBrackets: 1, AfterComma: 2, AtOnce: 3 } as const

export type Alias = (typeof Alias)[keyof typeof Alias]

export function aliasFit(text: CoreferenceText, candidate: Candidate, last: Candidate): Alias {
  if (last.end === candidate.first) return Alias.AtOnce
  if (last.end !== candidate.first - 1) return Alias.Apart
  const between = text.word(last.end)
  return between === '(' ? Alias.InBrackets : between === ',' ? Alias.AfterComma : Alias.Apart
}

/** Whether the last mention of a chain stands in the words before a name that tell what the one named is: *zijn* in *zijn broer Wiel*. */
export function isInFunction(facts: CandidateFacts, last: Candidate): boolean {
  return facts.functions.some(({ candidate }) => candidate.first <= last.first && last.end <= candidate.end)
}

/** Tokens from which on two mentions of one sentence count as far apart. */
const FAR_IN_SENTENCE = 80

/** How many borders of clauses stand between two tokens of one sentence, at most three. */
export function bordersBetween(text: CoreferenceText, from: number, to: number): number {
  let borders = 0
  if (to - from > FAR_IN_SENTENCE) return 3
  for (let t = from; t < to && borders < 3; t++) {
    const upos = text.upos(t)
    if (upos === 'SCONJ' || upos === 'CCONJ' || upos === 'PUNCT') borders++
  }
  return borders
}

/** Whether the functions before a name fit what a chain was called: 0 nothing to compare, 1 yes, 2 no. */
export function functionFit(facts: CandidateFacts, chain: Chain): number {
  if (chain.called.length === 0) return 0
  return facts.functions.some((own) => chain.called.some((other) => own.lemma === other.lemma || own.noun.root === other.noun.root)) ? 1 : 2
}
