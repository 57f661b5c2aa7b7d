import { kindsOfBody } from '../dutch/bodies'
import { POSSESSIVES } from '../dutch/people'
import type { Article } from './article'
import type { Mention } from './mentions'
import type { People } from './people'
import { type Gender, isRole } from './speaking-nouns'

/** Who a mention points to: a named one (with cluster), or an unnamed source by its description. */
export interface Source {
  readonly name: string
  readonly cluster: number | null
}

/** A quotation that was attributed before, which later pronouns may point to. */
export interface Said {
  readonly firstToken: number
  readonly endToken: number
  readonly source: Source
  readonly mention: Mention | null
}

/** How far before a relative pronoun the one it means may end, in tokens. */
const NEXT_TO = 5
/** How far back one without a name is looked for, in sentences. */
const SENTENCES_BACK = 4
/** What counts against one without a name, whom a pronoun may mean as well. */
const UNNAMED = -1.5

/** What counts for the one whom the sentence before is about. */
const TOPIC = 1

/** How far back one introduced without a name is looked for, in sentences. */
const INTRODUCED = 20

/** How far back a pronoun's person is looked for, in tokens: about four paragraphs. */
const FARTHEST_PERSON = 400

/** Resolves mentions to the best name in the article. */
export class Resolver {
  constructor(
    readonly article: Article,
    readonly people: People,
  ) {}

  /** Who `mention` points to, given what was said before; `undefined` where nobody can be told. `outer`: who says the words it stands in. */
  resolve(mention: Mention, said: readonly Said[], outer: Source | undefined): Source | undefined {
    switch (mention.kind) {
      case 'name':
        return mention.entity ? { name: mention.entity.name, cluster: mention.entity.cluster } : undefined
      case 'pronoun':
        return this.#pronoun(mention, said, outer)
      case 'description':
        return this.#description(mention)
      default:
        return mention.kind satisfies never
    }
  }

  #pronoun(mention: Mention, said: readonly Said[], outer: Source | undefined): Source | undefined {
    const word = this.article.word(mention.firstToken)
    if (/^(?:ik|wij|we)$/.test(word)) return outer
    if (word === 'die') return this.#relative(mention, said) ?? this.#nearest(mention, '?', said)
    if (mention.plural) return this.#plural(mention)
    return this.#nearest(mention, mention.gender, said)
  }

  /** `wethouder Jansen (D66), die sprak van`: the one right before a relative pronoun; what stands in brackets between is passed over. */
  #relative(mention: Mention, said: readonly Said[]): Source | undefined {
    const { article } = this
    if (article.word(mention.firstToken - 1) !== ',') return undefined
    for (const before of article.mentionsBefore(mention.firstToken, 1)) {
      if (article.word(before.firstToken - 1) === '(' || before.kind === 'pronoun') continue
      return mention.firstToken - before.endToken <= NEXT_TO ? this.resolve(before, said, undefined) : undefined
    }
    return undefined
  }

  /** The one that a pronoun points to, named or not: of the right gender, by nearness, place in the sentence, and who spoke last. */
  #nearest(mention: Mention, gender: Gender, said: readonly Said[]): Source | undefined {
    const { article, people } = this
    const last = said.at(-1)?.source
    let best: { source: Source; score: number } | undefined
    const weigh = (token: number, source: Source, own: Gender, certain: boolean, bonus: number) => {
      if (gender !== '?' && certain && own !== '?' && own !== gender) return
      let score = this.#nearness(token, mention.firstToken) + bonus
      if (gender !== '?' && own === gender) score += certain ? 2.5 : 1
      else if (gender !== '?' && own !== '?') score -= 1.2
      if (last && last.cluster === source.cluster && last.name === source.name) score += 1.5
      if (!best || score > best.score) best = { source, score }
    }
    const topic = people.topicOf(article.toldBefore(article.sentenceOf[mention.firstToken] as number))
    for (const { token, person } of people.before(mention.firstToken)) {
      if (mention.firstToken - token > FARTHEST_PERSON) break
      if (person.type !== 'PER') continue
      const bonus = Math.min(person.places.length, 6) * 0.15 + (person.cluster === topic ? TOPIC : 0)
      weigh(token, { name: person.name, cluster: person.cluster }, person.gender, person.certain, bonus)
    }
    for (const m of article.mentionsBefore(mention.firstToken, SENTENCES_BACK)) {
      if (m.kind !== 'description' || m.plural || m.document) continue
      const noun = article.word(m.head)
      if (!isRole(noun) || kindsOfBody(noun) !== 0) continue
      weigh(m.firstToken, this.#description(m), m.gender, true, UNNAMED + (m.gender === '?' ? 1.2 : 0))
    }
    if (best) return best.source
    const described = this.#describedBefore(mention, gender, false)
    return described ? this.#description(described) : last
  }

  /** How near the words at `token` are to a pronoun at `at`, and whether they stand where subjects do. */
  #nearness(token: number, at: number): number {
    const { article } = this
    const sentence = article.sentenceOf[token] as number
    const here = article.sentenceOf[at] as number
    const start = article.sentence(sentence)?.firstToken ?? token
    const governed = article.isGoverned(token)
    const upos = article.input.tags[token - 1]?.upos
    const subject = token - start < 4 || (token - start < 10 && (upos === 'VERB' || upos === 'AUX'))
    let score = -1.2 * Math.min(article.sentencesBetween(token, at), 8)
    if (subject && !governed) score += 1
    if (article.spanOf[token] !== article.spanOf[at]) score -= 2.5
    if (governed) score -= 1
    if (sentence === here && !subject) score -= 0.5
    return score
  }

  #plural(mention: Mention): Source | undefined {
    const described = this.#describedBefore(mention, '?', true)
    return described ? this.#description(described) : undefined
  }

  #describedBefore(mention: Mention, gender: Mention['gender'], plural: boolean): Mention | undefined {
    const { article } = this
    const here = article.sentenceOf[mention.firstToken] as number
    const block = article.sentence(here)?.block
    for (let s = here; s >= 0 && s > here - 5; s--) {
      if (article.sentence(s)?.block !== block && s < here - 2) break
      const found = article
        .mentionsOf(s)
        .filter(
          (m) =>
            m.kind === 'description' &&
            !m.document &&
            m.endToken <= mention.firstToken &&
            m.plural === plural &&
            !(plural && m.loose) &&
            (gender === '?' || m.gender === '?' || m.gender === gender),
        )
      const first =
        found.find((m) => !m.loose && !article.isGoverned(m.firstToken)) ?? found.find((m) => !article.isGoverned(m.firstToken)) ?? found[0]
      if (first) return first
    }
    return undefined
  }

  #description(mention: Mention): Source {
    const { article, people } = this
    if (mention.definite || mention.firstToken === mention.head) {
      const role = people.calledSo(mention) ?? people.bodyCalled(mention)
      const before = this.#introduced(mention)
      if (before && (!role || role.distance > mention.firstToken - before.firstToken))
        return { name: describe(article, before), cluster: null }
      const called = role?.person
      if (called) return { name: called.name, cluster: called.cluster }
      if (!mention.possessive && !mention.plural && !mention.document) {
        const nearest = this.#epithet(mention)
        if (nearest) return nearest
      }
    }
    if (mention.document) {
      const author = this.#author(mention)
      if (author) return author
    }
    return { name: describe(article, mention), cluster: null }
  }

  /** `een briefje van de woningcorporatie`: whom a text is from, where it says so. */
  #author(mention: Mention): Source | undefined {
    const { article } = this
    if (article.word(mention.head + 1) !== 'van' || mention.endToken <= mention.head + 2) return undefined
    let first = mention.head + 2
    for (let t = first; t < mention.endToken; t++) {
      const entity = article.entityAt.get(t)
      if (entity && 'cluster' in entity && entity.type !== 'MISC') return { name: entity.name, cluster: entity.cluster }
    }
    const head = mention.endToken - 1
    const body = this.people.bodyCalled({ ...mention, firstToken: first, head })?.person
    if (body && ARTICLES.has(article.word(first))) return { name: body.name, cluster: body.cluster }
    if (ARTICLES.has(article.word(first)) || POSSESSIVES.has(article.word(first))) first++
    return first < mention.endToken ? { name: article.text(first, mention.endToken), cluster: null } : undefined
  }

  /** `een verslaggever van NRC … de verslaggever`: the unnamed one whom an earlier description introduced. */
  #introduced(mention: Mention): Mention | undefined {
    const { article } = this
    if (mention.endToken > mention.head + 1 || mention.possessive) return undefined
    const noun = article.word(mention.head)
    const body = kindsOfBody(noun) !== 0
    for (const m of article.mentionsBefore(mention.firstToken, INTRODUCED)) {
      if (m.kind !== 'description' || m.plural !== mention.plural) continue
      const head = article.word(m.head)
      const longer = m.endToken > m.head + 1 || head !== noun
      if (body ? head.endsWith(noun) && longer : head === noun && (!m.definite || m.possessive || longer)) return m
    }
    return undefined
  }

  /** `de Drent`, `de flankaanvaller`: a word for a person that no name came with points to the person the sentences are about. */
  #epithet(mention: Mention): Source | undefined {
    const { article, people } = this
    const here = article.sentenceOf[mention.firstToken] as number
    const entity = article.entityAt.get(mention.head)
    const inhabitant = entity?.type === 'MISC' && !entity.text.includes('-')
    if (!inhabitant && !EPITHET.test(article.word(mention.head))) return undefined
    const noun = article.word(mention.head)
    let nearest: Source | undefined
    for (const { token, person } of people.before(mention.firstToken)) {
      const far = here - (article.sentenceOf[token] as number)
      if (far > (inhabitant ? 12 : 4)) break
      if (person.type !== 'PER') continue
      if (mention.gender !== '?' && person.certain && mention.gender !== person.gender) continue
      if (person.origins.some((o) => o.slice(0, 4) === noun.slice(0, Math.min(4, o.length))))
        return { name: person.name, cluster: person.cluster }
      // A minister is not the striker.
      if (far <= 4 && (inhabitant || person.roles.length === 0)) nearest ??= { name: person.name, cluster: person.cluster }
    }
    return nearest
  }
}

/** `onze zoon`, `een woordvoerder van de politie`: the words themselves, without article or possessive. */
export function describe(article: Article, mention: Mention): string {
  const first = mention.firstToken
  const word = article.word(first)
  const dropped = first < mention.head && (ARTICLES.has(word) || POSSESSIVES.has(word))
  return article.text(dropped ? first + 1 : first, mention.endToken)
}

const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', "'n", "'t", '’t', 'die', 'dat', 'deze', 'dit'])
const EPITHET =
  /(?:speler|speelster|aanvaller|verdediger|spits|renner|coureur|kampioen|winnaar|winnares|zanger|zangeres|schrijver|schrijfster|kunstenaar|acteur|actrice|man|vrouw|jongen|meisje|lieveling)$/
