import type { Called, Chain } from './chains'
import { bucket, type FeatureList, roleCode } from './feature-list'
import {
  aliasFit,
  bordersBetween,
  calledFit,
  countryFit,
  functionFit,
  genderFit,
  isInFunction,
  numberFit,
  quotedFit,
  type Situation,
  speakerFit,
  wordsFit,
} from './fits'
import { NounBit } from './nouns'

const KINDS = { name: 0, description: 1, pronoun: 2 } as const

/** The features of joining `chain`; `rank`: how many chains that may be meant were mentioned after it. */
export function joinFeatures(list: FeatureList, situation: Situation, chain: Chain, rank: number): void {
  const { text, candidate, facts } = situation
  const { last, kind } = chain
  const { noun } = candidate
  const { name } = facts
  const role = roleCode(candidate)
  const lastRole = roleCode(last)
  const lastKind = KINDS[last.kind]
  const distance = bucket(text.distance(last.first, candidate.first))
  const gender = genderFit(candidate, facts, chain)
  const number = numberFit(candidate, chain)
  const quoted = quotedFit(text, candidate, last)
  const near = Math.min(rank, 6)
  const count = bucket(chain.mentions.length)
  const same = last.sentence === candidate.sentence
  const gap = same ? Math.min(Math.max(candidate.first - last.end, -1), 3) : 3
  const nested = candidate.first >= last.first && candidate.end <= last.end ? 1 : isInFunction(facts, last) ? 2 : 0
  const borders = same ? (nested > 0 ? 3 + nested : bordersBetween(text, last.end, candidate.first)) : 6
  const spoke = chain.spoke === 0 ? 0 : candidate.sentence - chain.spokeIn < 4 ? 1 : 2
  const speaks = facts.speaks ? 1 : 0
  list.begin(candidate.form)
  list.add(100, gender, number, kind)
  list.add(101, quoted, distance, lastRole)
  list.add(102, borders, role, lastRole)
  list.add(103, nested, lastKind)
  list.add(104, chain.inHeading ? 1 : 0, count)
  list.add(105, last.form, distance)
  if (!name) list.add(106, chain.id === 0 ? 1 : 0, kind, distance)
  list.share(107, gender, number, kind)
  list.share(108, distance, near, lastRole)
  list.share(109, lastRole, role, borders)
  list.share(110, quoted, speaks, spoke)
  list.add(111, speakerFit(situation, chain), distance)
  list.add(112, gap >= 0 && gap < 3 ? text.hash(last.end) : 0, gap, kind)
  list.add(113, facts.inHeading ? 1 : 0, chain.inHeading ? 1 : 0, kind)
  if (noun) {
    const called = calledFit(facts, candidate, chain)
    const words = wordsFit(facts, chain)
    const body = noun.body === 0 ? 0 : chain.body === 0 ? 1 : noun.body & chain.body ? 2 : 3
    const inName = chain.names.some(({ plain }) => plain.includes(noun.root)) ? 1 : 0
    list.add(130, called, words)
    list.add(131, called, distance)
    list.add(132, body, kind)
    list.add(133, countryFit(facts, chain), kind, called)
    list.add(134, inName, kind, body)
    list.add(135, noun.rootHash, chain.subtype)
    list.add(136, noun.main, kind, gender)
    list.add(137, noun.classes & (NounBit.Person | NounBit.Group | NounBit.Place), kind, number)
    list.add(138, borders, role, words)
    list.share(139, called, number, words)
    const first = chain.called[0] as Called | undefined
    if (first) list.share(140, facts.lemmaHash, first.lemmaHash)
  }
  if (name) {
    const relation = chain.relation(name)
    const differs = chain.differs(name) ? 1 : 0
    list.add(150, relation, kind, differs)
    list.add(151, relation, distance)
    list.add(152, relation, gender)
    list.add(153, relation, count)
    list.share(154, relation, kind, differs)
    list.add(155, relation === situation.relation ? 1 : 0, relation)
    list.add(156, relation, aliasFit(text, candidate, last), kind)
    list.add(158, relation, near)
    if (facts.functions.length > 0) list.add(157, relation, functionFit(facts, chain))
  }
  if (candidate.kind === 'pronoun') list.add(160, quoted, near, lastRole)
}
