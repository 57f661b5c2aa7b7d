import type { Candidate } from './candidate'
import { verbNear } from './facts'
import { bucket, type FeatureList, numberCode, roleCode } from './feature-list'
import type { Situation } from './fits'
import { isFiniteVerb } from './roles'
import { type CoreferenceText, NO_WORD, wordHash } from './text'

/** Words that stand beside the border of a phrase. */
const AROUND = 1

/** The features of what words themselves tell, as templates from `at` on: whether they are a mention, and whether it begins a chain. */
function ownFeatures(list: FeatureList, at: number, { text, candidate, facts, relation, called, fitting, nearest }: Situation): void {
  const { first, end, head, noun, sentence } = candidate
  const role = roleCode(candidate)
  const word = facts.lemmaHash
  const before = text.hash(first - AROUND)
  const after = text.hash(end)
  const main = noun ? noun.main : 0
  const quoted = text.quotedIn[first] === -1 ? 0 : 1
  const shape = Math.min(end - first, 3) + 4 * (head + 1 < end ? 1 : 0)
  list.add(at)
  list.add(at + 1, word)
  list.add(at + 2, role, main)
  list.add(at + 3, main, shape)
  list.add(at + 4, relation, called)
  list.add(at + 5, Math.min(fitting, 3), nearest)
  list.add(at + 6, before)
  list.add(at + 7, after)
  list.add(at + 8, role, quoted, facts.speaks ? 1 : 0)
  list.add(at + 9, facts.inHeading ? 1 : 0, sentence === 0 ? 1 : 0, candidate.kind === 'name' ? relation : 0)
  list.add(at + 10, numberCode(candidate.number), main, role)
  list.share(at + 11, word)
  list.add(at + 27, facts.verb, role)
  list.add(at + 29, facts.tense, numberCode(candidate.number), main)
  list.add(at + 30, facts.auxiliary, main)
  list.add(at + 31, facts.tense, quoted, role)
  list.share(at + 28, facts.verb, role, main)
  if (noun) {
    list.share(at + 12, noun.rootHash)
    list.add(at + 13, noun.classes, noun.body !== 0 ? 1 : 0, role)
    list.add(at + 14, facts.determinerHash, main)
    list.add(at + 15, called, Math.min(facts.words.length, 2), numberCode(candidate.number))
    list.share(at + 16, noun.classes, noun.body)
    list.add(at + 24, facts.determinerHash, word)
    list.add(at + 25, called, nearest)
    list.add(at + 32, bucket(facts.uses), called, main)
    list.add(at + 33, before, main)
    list.add(at + 34, after, main)
    list.add(at + 35, text.hash(head + 1), head + 1 < end ? 1 : 0)
    list.add(at + 36, facts.words.length > 0 ? wordHash(facts.words[0] as string) : 0)
  }
  if (facts.name) {
    const { mention } = facts.name
    list.add(at + 17, wordHash(mention.subtype ?? ''), role)
    list.add(at + 18, wordHash(mention.subtype ?? ''), before)
    list.add(at + 19, relation, role)
    list.add(at + 20, mention.confidence > 0.9 ? 2 : mention.confidence > 0.6 ? 1 : 0)
    list.add(at + 26, relation, mention.text.includes('-') ? 1 : 0, Math.min(end - first, 2))
  }
  list.add(at + 21, text.uposHash(first - 1), text.uposHash(end))
  list.add(at + 22, text.uposHash(first - 1), text.uposHash(first - 2), role)
  list.add(at + 23, text.uposHash(end), text.uposHash(end + 1), role)
  list.add(at + 37, after, text.hash(end + 1))
  list.add(at + 38, before, text.hash(first - 2))
  list.add(at + 39, before, after)
  list.share(at + 40, before, main)
  list.share(at + 41, after, main)
  if (noun) {
    list.add(at + 42, wordHash(facts.lemma.slice(-3)))
    list.share(at + 43, wordHash(facts.lemma.slice(-4)))
    list.share(at + 44, wordHash(facts.lemma.slice(-3)), main)
  }
}

/** The features of taking words for no mention. */
export function noneFeatures(list: FeatureList, situation: Situation): void {
  list.begin(situation.candidate.form)
  ownFeatures(list, 300, situation)
}

/** The features of beginning a chain. */
export function newFeatures(list: FeatureList, situation: Situation): void {
  list.begin(situation.candidate.form)
  ownFeatures(list, 500, situation)
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
