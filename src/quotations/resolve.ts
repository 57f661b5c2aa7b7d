import { POSSESSIVES } from '../dutch/people'
import type { Article } from './article'
import type { Mention } from './mentions'
import type { People, Person } from './people'

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

/** How far back a pronoun's person is looked for, in tokens: about four paragraphs. */
const FAR = 400

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
    if (word === 'die') return this.#nearest(mention, false, '?', said)
    if (mention.plural) return this.#plural(mention)
    return this.#nearest(mention, false, mention.gender, said)
  }

  /** The person that a pronoun points to: of the right gender, by nearness, place in the sentence, and who spoke last. */
  #nearest(mention: Mention, _plural: boolean, gender: Mention['gender'], said: readonly Said[]): Source | undefined {
    const { article, people } = this
    const here = article.sentenceOf[mention.firstToken] as number
    const last = said.at(-1)
    let best: { person: Person; score: number } | undefined
    const seen = new Set<number>()
    for (const { token, person } of people.before(mention.firstToken)) {
      if (mention.firstToken - token > FAR) break
      if (person.type !== 'PER' || seen.has(person.cluster)) continue
      if (gender !== '?' && person.certain && person.gender !== gender) continue
      seen.add(person.cluster)
      const sentence = article.sentenceOf[token] as number
      const start = article.sentence(sentence)?.firstToken ?? token
      let score = -1.2 * Math.min(here - sentence, 8)
      if (gender !== '?' && person.gender === gender) score += person.certain ? 2.5 : 1
      else if (gender !== '?' && person.gender !== '?') score -= 1.2
      if (token - start < 4) score += 1
      if (article.spanOf[token] !== article.spanOf[mention.firstToken]) score -= 2.5
      if (last?.source.cluster === person.cluster) score += 1.5
      if (GOVERNED.has(article.word(token - 1))) score -= 1
      if (sentence === here && token - start > 3) score -= 0.5
      score += Math.min(person.places.length, 6) * 0.15
      if (!best || score > best.score) best = { person, score }
    }
    if (best) return { name: best.person.name, cluster: best.person.cluster }
    // No name fits: an unnamed source of the sentences before.
    const described = this.#describedBefore(mention, gender, false)
    return described ? this.#description(described) : last?.source
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
            (gender === '?' || m.gender === '?' || m.gender === gender),
        )
      const first = found.find((m) => !GOVERNED.has(article.word(m.firstToken - 1))) ?? found[0]
      if (first) return first
    }
    return undefined
  }

  #description(mention: Mention): Source {
    const { article, people } = this
    if (mention.definite || mention.firstToken === mention.head) {
      const person = people.calledSo(mention)
      const called = person ?? people.bodyCalled(mention)
      if (called && !mention.possessive) return { name: called.name, cluster: called.cluster }
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
    if (ARTICLES.has(article.word(first)) || POSSESSIVES.has(article.word(first))) first++
    return first < mention.endToken ? { name: article.text(first, mention.endToken), cluster: null } : undefined
  }

  /** `de Drent`, `de flankaanvaller`: a word for a person that no name came with points to the person the sentences are about. */
  #epithet(mention: Mention): Source | undefined {
    const { article, people } = this
    const here = article.sentenceOf[mention.firstToken] as number
    const entity = article.entityAt.get(mention.head)
    const inhabitant = entity?.type === 'MISC' && !entity.text.includes('-')
    if (!inhabitant && !EPITHET.test(article.word(mention.head))) return undefined
    for (const { token, person } of people.before(mention.firstToken)) {
      if (here - (article.sentenceOf[token] as number) > 4) return undefined
      if (person.type !== 'PER') continue
      if (mention.gender !== '?' && person.certain && mention.gender !== person.gender) continue
      return { name: person.name, cluster: person.cluster }
    }
    return undefined
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
const GOVERNED: ReadonlySet<string> = new Set('aan bij met voor tegen over onder tussen door naar uit na van om namens op in'.split(' '))
const EPITHET =
  /(?:speler|speelster|aanvaller|verdediger|doelman|keeper|spits|renner|coureur|kampioen|winnaar|winnares|zanger|zangeres|schrijver|schrijfster|kunstenaar|acteur|actrice|man|vrouw|jongen|meisje|lieveling|arts|hoogleraar|politicus|politica|er|aar|ster|ist|iste|eur|euse)$/
