import { finish, hashTemplate, mix } from '../model/hash'
import type { Candidate } from './candidates'
import { type Called, type CandidateFacts, type Chain, ChainKind } from './chains'
import { type NameParts, Relation } from './name-parts'
import { GROUP, PERSON, PLACE } from './nouns'
import { type CoreferenceText, wordHash } from './text'

/** Version of the features; raised when they change. */
export const COREFERENCE_FEATURES = 1
/** Places for weights: a power of two. */
export const WEIGHTS = 1 << 19

/** The features of one option after another: places among the weights. */
export class FeatureList {
  values = new Int32Array(4096)
  length = 0
  #form = 0

  /** Begins an option; `form` goes into each of its features. */
  begin(form: number): void {
    this.#form = form
  }

  /** Adds the feature of `template` with up to three values, apart for each form. */
  add(template: number, a = 0, b = 0, c = 0): void {
    this.#push(finish(mix(mix(mix(mix(hashTemplate(template), this.#form), a), b), c)))
  }

  /** The same for all forms together. */
  share(template: number, a = 0, b = 0, c = 0): void {
    this.#push(finish(mix(mix(mix(hashTemplate(template), a), b), c)))
  }

  #push(hash: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(2 * this.length)
      grown.set(this.values)
      this.values = grown
    }
    this.values[this.length++] = hash & (WEIGHTS - 1)
  }
}

const ROLES = { subject: 1, object: 2, oblique: 3, modifier: 4, possessive: 5, apposition: 6 } as const

const roleCode = (candidate: Candidate): number => (candidate.role ? ROLES[candidate.role] : 0)
const numberCode = (number: 'sing' | 'plur' | null): number => (number === 'sing' ? 1 : number === 'plur' ? 2 : 0)

/** 0 to 7 for a count or distance that grows. */
function bucket(n: number): number {
  return n < 4 ? Math.max(n, 0) : n < 6 ? 4 : n < 9 ? 5 : n < 16 ? 6 : 7
}

/** The gender of a chain by all that its mentions tell: 0 not known, 1 and 2 men, 3 and 4 women (weak, strong), 5 both. */
function chainGender(chain: Chain): number {
  const { male, female } = chain
  if (male === 0 && female === 0) return 0
  if (male > 0 && female > 0) return male > 2 * female ? 1 : female > 2 * male ? 3 : 5
  return male > 0 ? (male > 1 ? 2 : 1) : female > 1 ? 4 : 3
}

/** How the genders of a mention and a chain go together: 0 not known, 1 agree, 2 agree surely, 3 differ, 4 differ surely. */
export function genderFit(candidate: Candidate, facts: CandidateFacts, chain: Chain): number {
  const own = candidate.gender ?? facts.name?.gender ?? null
  const other = chainGender(chain)
  if (own === null || other === 0 || other === 5) return 0
  const man = other <= 2
  const sure = other === 2 || other === 4
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
function calledFit(facts: CandidateFacts, candidate: Candidate, chain: Chain): number {
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
function wordsFit(facts: CandidateFacts, chain: Chain): number {
  if (facts.words.length === 0) return 0
  let known = 0
  for (const word of facts.words) if (chain.words.has(word) || chain.names.some((name) => name.plain.includes(word))) known++
  return known === facts.words.length ? 1 : known > 0 ? 2 : 3
}

function countryFit(facts: CandidateFacts, chain: Chain): number {
  if (facts.countries.length === 0) return 0
  if (facts.countries.some((country) => chain.countries.has(country))) return 1
  return chain.countries.size > 0 ? 2 : 3
}

/** Where a mention and the last one of a chain stand as to quotations. */
function quotedFit(text: CoreferenceText, candidate: Candidate, last: Candidate): number {
  const own = text.quotedIn[candidate.first] as number
  const other = text.quotedIn[last.first] as number
  if (own === -1) return other === -1 ? 0 : 1
  if (own === other) return 2
  if (other !== -1) return 3
  return last.sentence === candidate.sentence ? 4 : candidate.sentence - last.sentence === 1 ? 5 : 6
}

/** Whether a chain says the quotation that a mention stands in, or was spoken of in the one that the mention says: 0 nothing known, 1 yes, 2 no, 3 spoken of. */
function speakerFit({ text, speaker, says }: Situation, chain: Chain): number {
  if (speaker) {
    if (speaker.chain) return speaker.chain === chain ? 1 : 2
    if (speaker.name && chain.names.length > 0) return chain.relation(speaker.name) < Relation.SharesWord ? 1 : 2
  }
  return says >= 0 && text.quotedIn[chain.last.first] === says ? 3 : 0
}

/** Tokens from which on two mentions of one sentence count as far apart. */
const FAR_IN_SENTENCE = 80

/** How many borders of clauses stand between two tokens of one sentence, at most three. */
function bordersBetween(text: CoreferenceText, from: number, to: number): number {
  let borders = 0
  if (to - from > FAR_IN_SENTENCE) return 3
  for (let t = from; t < to && borders < 3; t++) {
    const upos = text.upos(t)
    if (upos === 'SCONJ' || upos === 'CCONJ' || upos === 'PUNCT') borders++
  }
  return borders
}

/** Words that stand beside the border of a phrase. */
const AROUND = 1

/** What is the same for all options of one mention. */
export interface Situation {
  readonly text: CoreferenceText
  readonly candidate: Candidate
  readonly facts: CandidateFacts
  /** The strongest relation of a name, and the strongest fit of a noun, among all chains weighed. */
  readonly relation: Relation
  readonly called: number
  /** How many of the chains weighed may be meant by gender and number. */
  readonly fitting: number
  /** How far the nearest of them is, as a bucket; 8 for none. */
  readonly nearest: number
  /** For a mention inside a quotation: who seems to say it, by chain where it is known, or by name; `null` where nobody does. */
  readonly speaker: { readonly chain: Chain | null; readonly name: NameParts | null } | null
  /** The stretch between quotation marks that the mention seems to say; -1 for none. */
  readonly says: number
  /** The chain that last stood with a verb of speech. */
  readonly lastSpeaker: Chain | null
}

/** The features of what a mention itself tells: whether it is one, and whether it begins a chain (`template` 0: is none; 40: begins one). */
function ownFeatures(list: FeatureList, at: number, { text, candidate, facts, relation, called, fitting, nearest }: Situation): void {
  const { first, end, head, noun, sentence } = candidate
  const role = roleCode(candidate)
  const word = wordHash(facts.lemma)
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
    list.share(at + 12, wordHash(noun.root))
    list.add(at + 13, noun.classes, noun.body !== 0 ? 1 : 0, role)
    list.add(at + 14, wordHash(candidate.determiner), main)
    list.add(at + 15, called, Math.min(facts.words.length, 2), numberCode(candidate.number))
    list.share(at + 16, noun.classes, noun.body)
    list.add(at + 24, wordHash(candidate.determiner), word)
    list.add(at + 25, called, nearest)
    list.add(at + 32, bucket(facts.uses), called, main)
    list.add(at + 33, before, main)
    list.add(at + 34, after, main)
    list.add(at + 35, wordHash(text.word(head + 1)), head + 1 < end ? 1 : 0)
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
  list.add(at + 21, upos(text, first - 1), upos(text, end))
  list.add(at + 22, upos(text, first - 1), upos(text, first - 2), role)
  list.add(at + 23, upos(text, end), upos(text, end + 1), role)
}

const UPOS = new Map<string, number>()

/** A number for a part of speech. */
function upos(text: CoreferenceText, t: number): number {
  const name = text.upos(t)
  let code = UPOS.get(name)
  if (code === undefined) {
    code = wordHash(name)
    UPOS.set(name, code)
  }
  return code
}

/** The features of taking words for no mention. */
export function noneFeatures(list: FeatureList, situation: Situation): void {
  list.begin(situation.candidate.form)
  ownFeatures(list, 1, situation)
}

/** The features of beginning a chain. */
export function newFeatures(list: FeatureList, situation: Situation): void {
  list.begin(situation.candidate.form)
  ownFeatures(list, 41, situation)
}

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
    list.add(136, wordHash(facts.lemma), kind)
    list.add(137, wordHash(noun.root), wordHash(chain.subtype))
    list.add(138, wordHash(noun.root), kind, lastRole)
    list.add(139, called, near, Math.min(facts.words.length, 1))
    list.add(140, main, kind, gender)
    list.add(141, noun.classes & (PERSON | GROUP | PLACE), kind, number)
    list.add(142, called, kind, near)
    list.add(143, body, near, distance)
    list.add(144, words, kind, distance)
    const first = chain.called[0] as Called | undefined
    if (first) list.share(145, wordHash(facts.lemma), wordHash(first.lemma))
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
    list.add(166, kind, wordHash(chain.subtype), number)
    if (chain.called[0]) list.add(167, chain.called[0].noun.main, number, gender)
  }
}

/** Whether the functions before a name fit what a chain was called: 0 nothing to compare, 1 yes, 2 no. */
function functionFit(facts: CandidateFacts, chain: Chain): number {
  if (chain.called.length === 0) return 0
  return facts.functions.some((own) => chain.called.some((other) => own.lemma === other.lemma || own.noun.root === other.noun.root)) ? 1 : 2
}

/** The features of going on over the phrase from `from` to `to` of a description. */
export function borderFeatures(list: FeatureList, text: CoreferenceText, candidate: Candidate, step: number): void {
  const from = candidate.ends[step] as number
  const to = candidate.ends[step + 1] as number
  const last = to - 1
  const preposition = text.upos(from) === 'ADP' || text.word(from) === 'van' ? text.hash(from) : 1
  const name = text.nameOf[last] as number
  const kind = name >= 0 ? wordHash(text.input.names[name]?.type ?? '') : upos(text, last)
  const main = candidate.noun?.main ?? 0
  list.begin(200)
  list.add(200, preposition, Math.min(step, 2))
  list.add(201, preposition, kind)
  list.add(202, preposition, wordHash(candidate.determiner))
  list.add(203, preposition, main, candidate.form)
  list.add(204, preposition, wordHash(candidate.noun?.root ?? ''))
  list.add(205, preposition, candidate.role ? ROLES[candidate.role] : 0)
  list.add(206, preposition, upos(text, to))
  list.add(207, kind, upos(text, from + 1))
  list.add(208, preposition, text.hash(last))
  list.add(209, upos(text, candidate.first - 1), preposition)
  list.add(210, wordHash(candidate.noun?.root ?? ''))
  list.add(211, text.hash(last))
  list.add(212, preposition, text.hash(from + 1))
  list.add(213, preposition, text.hash(from - 1))
  list.add(214, upos(text, to), kind, candidate.form)
}
