import type { Called, Chain } from './chains'
import { bucket, type FeatureList, roleCode } from './feature-list'
import {
  bordersBetween,
  calledFit,
  countryFit,
  functionFit,
  genderFit,
  numberFit,
  quotedFit,
  type Situation,
  speakerFit,
  wordsFit,
} from './fits'
import { NounBit } from './nouns'

/** The features of joining `chain`; `rank`: how many chains that may be meant were mentioned after it. */
export function joinFeatures(list: FeatureList, situation: Situation, chain: Chain, rank: number): void {
  const { text, candidate, facts } = situation
  const { last } = chain
  const { noun } = candidate
  list.begin(candidate.form)
  const role = roleCode(candidate)
  const lastRole = roleCode(last)
  const distance = bucket(text.distance(last.first, candidate.first))
  const gender = genderFit(candidate, facts, chain)
  const number = numberFit(candidate, chain)
  const quoted = quotedFit(text, candidate, last)
  const count = bucket(chain.mentions.length)
  const lastKind = last.kind === 'name' ? 0 : last.kind === 'description' ? 1 : 2
  const same = last.sentence === candidate.sentence
  const nested = candidate.first >= last.first && candidate.end <= last.end ? 1 : 0
  const borders = same ? (nested ? 4 : bordersBetween(text, last.end, candidate.first)) : 5
  const { kind } = chain
  const near = Math.min(rank, 6)
  const spoke = chain.spoke === 0 ? 0 : candidate.sentence - chain.spokeIn < 4 ? 1 : 2
  const says = speakerFit(situation, chain)
  const spokeLast = situation.lastSpeaker === chain ? 1 : 0
  list.add(124, says, distance)
  list.add(125, says, gender, near)
  list.add(126, spokeLast, facts.speaks ? 1 : 0, distance)
  list.add(127, spokeLast, near, gender)
  list.share(128, says, spokeLast)
  list.add(100)
  list.add(101, kind, number)
  list.add(102, gender, number, kind)
  list.add(103, distance, kind)
  list.add(104, near, distance)
  list.add(105, near, gender, kind)
  list.add(106, lastRole, role, distance)
  list.add(107, lastKind, lastRole, distance)
  list.add(108, count, kind)
  list.add(109, count, distance, near)
  list.add(110, quoted, spoke)
  list.add(111, quoted, distance, lastRole)
  list.add(112, borders, role, lastRole)
  list.add(113, facts.speaks ? 1 : 0, spoke, distance)
  list.add(114, facts.speaks ? 1 : 0, lastRole, near)
  list.add(115, bucket(chain.subjects), distance)
  list.add(116, nested, lastKind)
  list.add(117, chain.inHeading ? 1 : 0, count)
  list.add(118, last.form, distance)
  list.add(119, chain.id === 0 ? 1 : 0, kind, distance)
  list.share(120, gender, number, kind)
  list.share(121, distance, near, lastRole)
  list.share(122, lastRole, role, borders)
  list.share(123, quoted, facts.speaks ? 1 : 0, spoke)
  if (noun) {
    const called = calledFit(facts, candidate, chain)
    const words = wordsFit(facts, chain)
    const country = countryFit(facts, chain)
    const body = noun.body === 0 ? 0 : chain.body === 0 ? 1 : noun.body & chain.body ? 2 : 3
    const main = noun.main
    const inName = chain.names.some((name) => name.plain.includes(noun.root)) ? 1 : 0
    list.add(130, called, words)
    list.add(131, called, distance)
    list.add(132, called, kind, main)
    list.add(133, body, kind)
    list.add(134, country, kind, called)
    list.add(135, inName, kind, body)
    list.add(136, facts.lemmaHash, kind)
    list.add(137, noun.rootHash, chain.subtype)
    list.add(138, noun.rootHash, kind, lastRole)
    list.add(139, called, near, Math.min(facts.words.length, 1))
    list.add(140, main, kind, gender)
    list.add(141, noun.classes & (NounBit.Person | NounBit.Group | NounBit.Place), kind, number)
    list.add(142, called, kind, near)
    list.add(143, body, near, distance)
    list.add(144, words, kind, distance)
    const first = chain.called[0] as Called | undefined
    if (first) list.share(145, facts.lemmaHash, first.lemmaHash)
    list.add(146, borders, role, words)
    list.share(147, called, number, words)
  }
  if (facts.name) {
    const relation = chain.relation(facts.name)
    const differs = chain.differs(facts.name) ? 1 : 0
    list.add(150, relation, kind, differs)
    list.add(151, relation, distance)
    list.add(152, relation, gender)
    list.add(153, relation, near)
    list.add(154, relation, count)
    list.add(155, relation, facts.name.text.isAbbreviation ? 1 : 0, facts.name.plain.length < 5 ? 1 : 0)
    list.share(156, relation, kind, differs)
    list.add(157, relation, lastRole, distance === 0 ? 1 : 0)
    list.add(158, relation === situation.relation ? 1 : 0, relation)
    if (facts.functions.length > 0) list.add(159, relation, functionFit(facts, chain))
  }
  if (candidate.kind === 'pronoun') {
    list.add(160, near, lastRole, kind)
    list.add(161, near, count, lastKind)
    list.add(162, distance, kind, gender)
    list.add(163, borders, lastRole, kind)
    list.add(164, near, chain.subjects > 1 ? 1 : 0, lastRole)
    list.add(165, quoted, near, lastRole)
    list.add(166, kind, chain.subtype, number)
    if (chain.called[0]) list.add(167, chain.called[0].noun.main, number, gender)
  }
}
