import { SUBTYPE_BODIES } from '../dutch/bodies'
import type { Candidate } from './candidate'
import { Form } from './candidate'
import { isNamesake, type NameParts, Relation, relationOf, stronger } from './name-parts'
import { classOf, type Noun } from './nouns'
import { NO_WORD, wordHash } from './word-hash'

/** What a chain is, as far as its mentions tell. */
export const ChainKind = {
  Person: 0,
  Organisation: 1,
  Place: 2,
  Other: 3,
  SomePerson: 4,
  SomeGroup: 5,
  SomeDocument: 6,
  SomePlace: 7,
  Something: 8,
  Pronouns: 9,
} as const

export type ChainKind = (typeof ChainKind)[keyof typeof ChainKind]

/** A noun by which somebody was called. */
export interface Called {
  readonly lemma: string
  readonly lemmaHash: number
  readonly noun: Noun
  /** Whether it came with a name as its function (`trainer Piet de Vries`), or right behind it. */
  readonly asFunction: boolean
  readonly candidate: Candidate
}

/** The gender of a chain by all that its mentions tell, a weak sign or a strong one. */
export const ChainGender = { Unknown: 0, Man: 1, SurelyMan: 2, Woman: 3, SurelyWoman: 4, Both: 5 } as const

export type ChainGender = (typeof ChainGender)[keyof typeof ChainGender]

/** Most names and nouns of one chain that are compared. */
const MOST_KEPT = 8
/** Most words of one chain that are remembered. */
const MOST_WORDS = 60
/** How many chains are kept under one key. */
const MOST_UNDER_KEY = 8
/** How many chains are kept in mind in the order in which they were last mentioned. */
const MOST_RECENT = 48

/** One person, group or thing with its mentions so far. */
export class Chain {
  readonly mentions: number[] = []
  readonly names: NameParts[] = []
  readonly called: Called[] = []
  /** Words that stood in its descriptions. */
  readonly words = new Set<string>()
  /** Countries that its names and descriptions tell. */
  readonly countries = new Set<string>()
  /** Kinds of body, as bits. */
  body = 0
  male = 0
  female = 0
  gender: ChainGender = ChainGender.Unknown
  plural = 0
  singular = 0
  kind: ChainKind = ChainKind.Pronouns
  /** The hash of the finer kind of its names. */
  subtype = NO_WORD
  /** The last candidate that joined. */
  last!: Candidate
  /** How often it was the subject of a verb of speech, and the sentence in which it was last. */
  spoke = 0
  spokeIn = -1
  inHeading = false

  constructor(readonly id: number) {}

  /** How many mentions had joined any chain when the last one joined this. */
  time = 0
  /** The name that was compared last, with what came out: it is asked after several times. */
  #compared: NameParts | undefined
  #comparedNames = 0
  #relation: Relation = Relation.None
  #differs = false
  #excluded = false

  /** The strongest relation of a name to one of the chain's. */
  relation(name: NameParts): Relation {
    this.#compare(name)
    return this.#relation
  }

  /** Whether a name is surely another person's of the same surname. */
  excludes(name: NameParts): boolean {
    this.#compare(name)
    return this.#excluded
  }

  /** Whether a full name of the chain has another first name and the same surname. */
  differs(name: NameParts): boolean {
    this.#compare(name)
    return this.#differs
  }

  #compare(name: NameParts): void {
    if (this.#compared === name && this.#comparedNames === this.names.length) return
    this.#compared = name
    this.#comparedNames = this.names.length
    this.#relation = Relation.None
    this.#differs = false
    this.#excluded = false
    for (const own of this.names) {
      const relation = relationOf(name, own)
      this.#relation = stronger(this.#relation, relation)
      if (relation === Relation.GivenDiffers) {
        this.#differs = true
        this.#excluded ||= isNamesake(name, own)
      }
    }
  }
}

/** Chains so far, and how to find those that a mention may belong to. */
export class Chains {
  readonly all: Chain[] = []
  /** The chains mentioned last, the latest first. */
  readonly recent: Chain[] = []
  #joined = 0
  readonly #byKey = new Map<string, Chain[]>()

  begin(): Chain {
    const chain = new Chain(this.all.length)
    this.all.push(chain)
    return chain
  }

  /** The chains filed under `key`, the latest last. */
  under(key: string): readonly Chain[] {
    return this.#byKey.get(key) ?? []
  }

  file(key: string, chain: Chain): void {
    const list = this.#byKey.get(key)
    if (!list) {
      this.#byKey.set(key, [chain])
      return
    }
    const at = list.indexOf(chain)
    if (at >= 0) list.splice(at, 1)
    else if (list.length >= MOST_UNDER_KEY) list.shift()
    list.push(chain)
  }

  /** Adds candidate `index` to a chain. */
  join(chain: Chain, index: number, candidate: Candidate, facts: CandidateFacts): void {
    chain.mentions.push(index)
    chain.time = ++this.#joined
    chain.last = candidate
    if (facts.speaks) {
      chain.spoke++
      chain.spokeIn = candidate.sentence
    }
    if (facts.inHeading) chain.inHeading = true
    if (candidate.gender === 'm') chain.male += candidate.kind === 'pronoun' && candidate.form === Form.His ? 0.5 : 1
    if (candidate.gender === 'f') chain.female++
    if (candidate.number === 'plur') chain.plural++
    if (candidate.number === 'sing') chain.singular++
    if (facts.name) this.#addName(chain, facts.name)
    if (candidate.noun)
      this.#addNoun(chain, {
        lemma: facts.lemma,
        lemmaHash: facts.lemmaHash,
        noun: candidate.noun,
        asFunction: candidate.role === 'apposition',
        candidate,
      })
    for (const word of facts.words) if (chain.words.size < MOST_WORDS) chain.words.add(word)
    for (const country of facts.countries) chain.countries.add(country)
    for (const called of facts.functions) this.#addNoun(chain, called)
    chain.gender = genderOf(chain)
    const at = this.recent.indexOf(chain)
    if (at >= 0) this.recent.splice(at, 1)
    this.recent.unshift(chain)
    if (this.recent.length > MOST_RECENT) this.recent.pop()
  }

  #addName(chain: Chain, name: NameParts): void {
    if (chain.names.length === 0 || (chain.kind >= ChainKind.Place && name.mention.type === 'PER')) {
      chain.kind = NAMED[name.mention.type]
    }
    if (chain.names.length < MOST_KEPT && !chain.names.some((own) => own.plain === name.plain && own.mention.type === name.mention.type))
      chain.names.push(name)
    if (name.gender === 'm') chain.male += 2
    if (name.gender === 'f') chain.female += 2
    if (name.mention.subtype) chain.subtype = wordHash(name.mention.subtype)
    if (name.mention.country) chain.countries.add(name.mention.country)
    chain.body |= SUBTYPE_BODIES[name.mention.subtype ?? ''] ?? 0
    for (const key of name.keys) this.file(key, chain)
  }

  #addNoun(chain: Chain, called: Called): void {
    const { lemma, noun } = called
    if (chain.kind === ChainKind.Pronouns) chain.kind = CALLED[classOf(noun)]
    if (noun.gender === 'm') chain.male++
    if (noun.gender === 'f') chain.female++
    if (chain.kind !== ChainKind.Person) chain.body |= noun.body
    if (chain.called.length < MOST_KEPT && !chain.called.some((own) => own.lemma === lemma)) chain.called.push(called)
    for (const key of nounKeys(lemma, noun)) this.file(key, chain)
  }
}

function genderOf({ male, female }: Chain): ChainGender {
  if (male === 0 && female === 0) return ChainGender.Unknown
  if (male > 2 * female) return female > 0 || male <= 1 ? ChainGender.Man : ChainGender.SurelyMan
  if (female > 2 * male) return male > 0 || female <= 1 ? ChainGender.Woman : ChainGender.SurelyWoman
  return ChainGender.Both
}

/** What is known of a candidate beside its wording; see `facts.ts`. */
export interface CandidateFacts {
  readonly name: NameParts | null
  readonly lemma: string
  readonly lemmaHash: number
  readonly determinerHash: number
  /** Content words beside the noun. */
  readonly words: readonly string[]
  readonly countries: readonly string[]
  /** For a name: the nouns right before it that tell what the one named is. */
  readonly functions: readonly Called[]
  /** Whether it stands beside a verb of speech. */
  readonly speaks: boolean
  readonly inHeading: boolean
  /** The hash of the nearest verb in its clause; 0 for none. */
  readonly verb: number
  /** The tense of the nearest finite verb: 0 none, 1 present, 2 past. */
  readonly tense: number
  /** How often its noun stands in the article. */
  readonly uses: number
}

/** What a noun is filed under: its last part and its office. */
export function nounKeys(lemma: string, noun: Noun): string[] {
  const keys = [`+${noun.root}`]
  if (noun.root !== lemma) keys.push(`+${lemma}`)
  if (noun.office > 0) keys.push(`@${noun.office}`)
  return keys
}

const NAMED = { PER: ChainKind.Person, ORG: ChainKind.Organisation, LOC: ChainKind.Place, MISC: ChainKind.Other } as const

const CALLED = {
  person: ChainKind.SomePerson,
  group: ChainKind.SomeGroup,
  document: ChainKind.SomeDocument,
  place: ChainKind.SomePlace,
  other: ChainKind.Something,
  unknown: ChainKind.Something,
} as const
