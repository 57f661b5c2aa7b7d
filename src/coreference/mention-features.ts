import type { Candidate } from './candidate'
import { verbNear } from './facts'
import { bucket, type FeatureList, numberCode, roleCode } from './feature-list'
import type { Situation } from './fits'
import { isFiniteVerb } from './roles'
import type { CoreferenceText } from './text'
import { NO_WORD, wordHash } from './word-hash'

/** What tells both of whether words are a mention and of whether one begins with them; `newFeatures` takes it over as it stands. */
function sharedFeatures(list: FeatureList, { text, candidate, facts, relation, called }: Situation): void {
  const { noun } = candidate
  const { name } = facts
  list.add(300, text.hash(candidate.first - 1))
  list.add(301, facts.inHeading ? 1 : 0, candidate.sentence === 0 ? 1 : 0, name ? relation : 0)
  if (noun) {
    list.share(302, noun.rootHash)
    list.add(303, facts.determinerHash, noun.main)
    list.add(304, called, Math.min(facts.words.length, 2), numberCode(candidate.number))
    list.share(305, noun.classes, noun.body)
  }
  if (name) {
    const { confidence } = name.mention
    list.add(306, confidence > 0.9 ? 2 : confidence > 0.6 ? 1 : 0)
  }
}

/** The features of taking words for no mention; gives how many of them `newFeatures` shares. */
export function noneFeatures(list: FeatureList, situation: Situation): number {
  const { text, candidate, facts, called } = situation
  const { first, end, head, noun } = candidate
  const before = text.hash(first - 1)
  const after = text.hash(end)
  const main = noun ? noun.main : 0
  const role = roleCode(candidate)
  list.begin(candidate.form)
  sharedFeatures(list, situation)
  const shared = list.length
  list.share(310, facts.lemmaHash)
  list.add(311, text.uposHash(first - 1), text.uposHash(end))
  list.add(312, text.uposHash(first - 1), text.uposHash(first - 2), role)
  list.add(313, text.uposHash(end), text.uposHash(end + 1), role)
  list.add(314, before, after)
  list.share(315, before, main)
  if (noun) {
    const ending = wordHash(facts.lemma, Math.max(0, facts.lemma.length - 3))
    list.add(316, noun.classes, noun.body !== 0 ? 1 : 0, role)
    list.add(317, bucket(facts.uses), called, main)
    list.add(318, text.hash(head + 1), head + 1 < end ? 1 : 0)
    list.add(319, facts.words.length > 0 ? wordHash(facts.words[0] as string) : 0)
    list.share(320, wordHash(facts.lemma, Math.max(0, facts.lemma.length - 4)))
    list.share(321, ending, main)
  }
  if (facts.name) list.add(322, wordHash(facts.name.mention.subtype ?? ''), before)
  return shared
}

/** The features of beginning a chain, after those of being none, the first `shared` of which tell of it as well. */
export function newFeatures(list: FeatureList, { text, candidate, facts, relation, called }: Situation, shared: number): void {
  const role = roleCode(candidate)
  const main = candidate.noun ? candidate.noun.main : 0
  list.repeat(shared)
  list.add(330, relation, called)
  list.add(331, role, text.quotedIn[candidate.first] === -1 ? 0 : 1, facts.speaks ? 1 : 0)
  list.share(332, facts.verb, role, main)
  list.add(333, facts.tense, numberCode(candidate.number), main)
  if (candidate.noun) list.add(334, facts.determinerHash, facts.lemmaHash)
}

/** The features of going on over the phrase from `from` to `to` of a description. */
export function borderFeatures(list: FeatureList, text: CoreferenceText, candidate: Candidate, step: number): void {
  const from = candidate.ends[step] as number
  const to = candidate.ends[step + 1] as number
  const last = to - 1
  const preposition = text.upos(from) === 'ADP' || text.word(from) === 'van' ? text.hash(from) : 1
  const name = text.nameOf[last] as number
  const kind = name >= 0 ? wordHash(text.input.names[name]?.type ?? '') : text.uposHash(last)
  const main = candidate.noun?.main ?? 0
  list.begin(200)
  list.add(200, preposition, Math.min(step, 2))
  list.add(201, preposition, kind)
  list.add(202, preposition, wordHash(candidate.determiner))
  list.add(203, preposition, main, candidate.form)
  list.add(204, preposition, candidate.noun?.rootHash ?? NO_WORD)
  list.add(205, preposition, roleCode(candidate))
  list.add(206, preposition, text.uposHash(to))
  list.add(207, kind, text.uposHash(from + 1))
  list.add(208, preposition, text.hash(last))
  list.add(209, text.uposHash(candidate.first - 1), preposition)
  list.add(210, candidate.noun?.rootHash ?? NO_WORD)
  list.add(211, text.hash(last))
  list.add(212, preposition, text.hash(from + 1))
  list.add(213, preposition, text.hash(from - 1))
  list.add(214, text.uposHash(to), kind, candidate.form)
  const starts = candidate.first === text.sentence(candidate.sentence).firstToken ? 2 : text.upos(candidate.first - 1) === 'PUNCT' ? 1 : 0
  const finite = isFiniteVerb(text, to) ? 1 : 0
  const verb = verbNear(text, candidate)
  const inner = text.noun(last).main
  list.add(215, text.uposHash(candidate.first - 1), text.uposHash(to), preposition)
  list.add(216, starts, finite, preposition)
  list.add(217, text.hash(to))
  list.add(218, preposition, inner, main)
  list.add(219, candidate.ends.length - step, preposition)
  list.add(220, verb, preposition)
  list.add(222, starts, finite, candidate.ends.length - step)
  list.add(223, preposition, text.hash(last), candidate.noun?.rootHash ?? NO_WORD)
}
