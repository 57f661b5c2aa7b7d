import type { Cluster, FoundMention } from '../coreference'
import { firstWhere } from '../span'
import { type Antecedents, isPerson, kindOf, NOUN_CLASSES } from './antecedents'
import type { Article } from './article'
import type { MarkedSpan } from './marks'
import { agreement, FIRST_PERSON, fullness, isGoverned, isVictim, plainName, ROLES } from './mention-facts'
import { PLACE, type Property } from './properties'
import { LOOK_BACK, type Said, type Source } from './said'

/** Most clusters that a mention is followed to. */
const MOST_LINKS = 4
/** Most of those mentioned before a pronoun or description that it may mean, beside its likeliest clusters. */
const MOST_ANTECEDENTS = 6
/** Most sources without a mention near: mentioned before, mentioned after, and of the body for a headline. */
const MOST_BEFORE = 6
const MOST_AFTER = 2
const MOST_OF_BODY = 8

/** The sources that a quotation may have. */
export class Sources {
  readonly #span: MarkedSpan

  constructor(
    readonly article: Article,
    readonly antecedents: Antecedents,
    readonly q: number,
  ) {
    this.#span = article.spans[q] as MarkedSpan
  }

  /** Whom a mention may mean: its clusters, the likeliest first; what it describes where that is none of them; and who wrote a document. */
  of(mention: FoundMention, said: Said | undefined): Source[] {
    const found: Source[] = []
    if (FIRST_PERSON.test(this.article.word(mention.head))) {
      const parent = this.article.parents[this.q]
      let left = LOOK_BACK
      for (let at = said; at && left-- > 0; at = at.before) if (at.q === parent) return [at.source]
      return []
    }
    const add = (source: Source) => {
      if (!found.some((other) => other.key === source.key)) found.push(source)
    }
    for (const { cluster } of mention.posterior.slice(0, MOST_LINKS)) if (cluster >= 0) add(sourceOf(this.article, cluster))
    if (mention.kind === 'name') {
      // A place that only stands in the story is no mention, but may speak.
      if (found.length === 0) add(sourceOf(this.article, this.article.input.coreference.nameClusters[mention.name] as number))
      return found
    }
    // zijn advocaat is somebody else
    const owner = mention.nounClass === 'person' ? this.article.possessiveAt(mention.firstToken)?.cluster : undefined
    let left = MOST_ANTECEDENTS
    for (const { cluster } of this.antecedents.before(mention.firstToken)) {
      if (left-- === 0) break
      if (cluster !== owner) add(sourceOf(this.article, cluster))
    }
    if (this.article.inHeading(mention.firstToken))
      for (const { cluster } of this.antecedents.after(mention.endToken, MOST_OF_BODY)) add(sourceOf(this.article, cluster))
    if (mention.kind === 'description') {
      const name = plainName(this.article, mention)
      const key = name.toLowerCase()
      if (!found.some((source) => source.name.toLowerCase() === key)) add({ key: `=${key}`, cluster: -1, name })
      if (mention.nounClass !== 'person') for (const cluster of this.#authors(mention).keys()) add(sourceOf(this.article, cluster))
    }
    return found
  }

  /** Who may have written a document: who is named in its phrase (1), whose it is (2), and the subject of its sentence (3). */
  #authors(mention: FoundMention): ReadonlyMap<number, number> {
    if (this.#authored?.mention === mention) return this.#authored.authors
    const { article } = this
    const authors = new Map<number, number>()
    const add = (other: FoundMention, how: number) => {
      if (other !== mention && other.cluster >= 0 && other.cluster !== mention.cluster && !authors.has(other.cluster))
        authors.set(other.cluster, how)
    }
    for (let i = article.mentionFrom(mention.firstToken); i < article.mentions.length; i++) {
      const other = article.mentions[i] as FoundMention
      if (other.firstToken >= mention.endToken + 6) break
      if (other.firstToken < mention.endToken) add(other, 1)
      else if (other.role === 'subject') add(other, 4)
    }
    const owner = article.possessiveAt(mention.firstToken)
    if (owner) add(owner, 2)
    const [from, to] = article.mentionsOf(article.sentenceOf[mention.firstToken] as number)
    for (let i = from; i < Math.min(to, from + 12); i++) {
      const other = article.mentions[i] as FoundMention
      if (other.firstToken < mention.firstToken && other.role === 'subject' && article.spanOf[other.firstToken] === article.parents[this.q])
        add(other, 3)
    }
    this.#authored = { mention, authors }
    return authors
  }

  #authored: { readonly mention: FoundMention; readonly authors: ReadonlyMap<number, number> } | undefined;

  /** Who may speak without being pointed to: who spoke before, who was mentioned last, who is mentioned next, for a headline the people of the body. */
  *unpointed(said: Said | undefined, heading: boolean): Generator<Source> {
    const seen = new Set<string>()
    const { article } = this
    const fresh = (source: Source) => {
      if (seen.has(source.key)) return false
      seen.add(source.key)
      return true
    }
    let left = LOOK_BACK
    for (let at = said; at && left-- > 0 && seen.size < MOST_OF_BODY; at = at.before) if (fresh(at.source)) yield at.source
    for (const { cluster } of this.recent(heading)) {
      const source = sourceOf(article, cluster)
      if (fresh(source)) yield source
    }
  }

  /** The clusters mentioned last before the quotation, and the first after it. */
  recent(heading: boolean): readonly { readonly cluster: number }[] {
    const { firstToken, endToken } = this.#span
    const level = this.article.parents[this.q] as number
    const before = this.antecedents.before(firstToken).filter(({ mention }) => this.article.spanOf[mention.firstToken] === level)
    return [...before.slice(0, MOST_BEFORE), ...this.antecedents.after(endToken, heading ? MOST_OF_BODY : MOST_AFTER)]
  }

  /** Writes what holds of a source whoever spoke before. */
  describe(source: Source, mention: FoundMention | null, values: Int32Array): void {
    const set = (property: Property, value: number | boolean) => {
      values[PLACE[property]] = Number(value)
    }
    const { article } = this
    const { clusters, mentions } = article.input.coreference
    const cluster = clusters[source.cluster]
    const first = mentions[cluster?.mentions[0] ?? -1]
    set('way', mention === null ? 3 : mention.kind === 'name' ? 0 : mention.kind === 'pronoun' ? 1 : 2)
    set('is', cluster ? kindOf(article, cluster) : mention ? 10 + NOUN_CLASSES.indexOf(mention.nounClass) : 9)
    set('begins', first !== undefined && first.firstToken === mention?.firstToken)
    const link = mention?.posterior.findIndex((p) => p.cluster === source.cluster) ?? -1
    const share = link < 0 ? 0 : (mention?.posterior[link]?.probability ?? 0)
    set('link', source.cluster < 0 ? 6 : share > 0.97 ? 5 : share > 0.85 ? 4 : share > 0.6 ? 3 : share > 0.3 ? 2 : share > 0.1 ? 1 : 0)
    set('linkRank', link < 0 ? 3 : link)
    set('own', source.cluster < 0)
    set('agrees', mention && cluster ? agreement(mention, cluster) : 3)
    set('gender', !cluster ? 3 : cluster.gender === 'm' ? 1 : cluster.gender === 'f' ? 2 : 0)
    set('many', !cluster ? 3 : cluster.number === 'plur' ? 1 : cluster.number === 'sing' ? 0 : 2)
    const size = cluster?.mentions.length ?? 1
    set('mentions', size <= 2 ? size : size <= 4 ? 3 : size <= 8 ? 4 : 5)
    set('inTitle', first !== undefined && article.inHeading(first.firstToken))
    set('saidPlain', source.cluster < 0 ? 4 : this.#saidPlain(source.cluster))
    set('victim', cluster !== undefined && isVictim(article, cluster))
    set('called', this.#isCalled(cluster))
    set('addressed', this.#isAddressed(cluster, mention))
    const isDescription = mention?.kind === 'description' && cluster !== undefined
    set('author', isDescription && mention.nounClass !== 'person' ? (this.#authors(mention).get(cluster.id) ?? 0) : 0)
    set('fullness', mention?.kind === 'name' && cluster ? fullness(mention.text, cluster.name) : 5)
    set('calledSo', isDescription ? this.#calledSo(cluster, mention) : 3)
    this.#describeAntecedent(source, mention, values)
  }

  /** How the source was mentioned before the words that point to it, or before the quotation. */
  #describeAntecedent(source: Source, mention: FoundMention | null, values: Int32Array): void {
    const set = (property: Property, value: number | boolean) => {
      values[PLACE[property]] = Number(value)
    }
    const { article } = this
    const { clusters, mentions } = article.input.coreference
    const at = mention ? mention.firstToken : this.#span.firstToken
    const here = article.sentenceOf[at] as number
    const before = this.antecedents.before(at)
    let rank = -1
    let persons = 0
    let fits = 0
    for (let i = 0; i < before.length; i++) {
      const { cluster } = before[i] as (typeof before)[number]
      if (cluster === source.cluster) {
        rank = i
        break
      }
      if (!isPerson(article, cluster)) continue
      persons++
      if (!mention?.gender || clusters[cluster]?.gender !== (mention.gender === 'm' ? 'f' : 'm')) fits++
    }
    const last = before[rank]
    const first = mentions[clusters[source.cluster]?.mentions[0] ?? -1]
    const distance = last ? article.sentencesBetween(last.mention.firstToken, at) : -1
    set('rank', rank < 0 ? 7 : Math.min(rank, 5))
    set('persons', rank < 0 ? 7 : Math.min(persons, 5))
    set('nearerFits', rank < 0 ? 5 : Math.min(fits, 4))
    set('distance', last ? (distance <= 3 ? distance : distance <= 6 ? 4 : distance <= 12 ? 5 : 6) : first && first.firstToken > at ? 8 : 7)
    set('sameBlock', last ? article.sentenceAt(last.mention.firstToken).block === article.sentenceAt(at).block : 2)
    set('lastRole', last ? ROLES.indexOf(last.mention.role ?? '') : 9)
    set('lastGoverned', last ? isGoverned(article, last.mention.firstToken) : 2)
    set('lastStarts', last ? last.mention.firstToken - article.sentenceAt(last.mention.firstToken).firstToken < 5 : 2)
    set('lastKind', last ? ['name', 'description', 'pronoun'].indexOf(last.mention.kind) : 3)
    set('lastQuoted', last ? Number(last.quoted) + 2 * Number(article.spanOf[last.mention.firstToken] !== article.spanOf[at]) : 4)
    set('later', first === undefined ? 2 : first.firstToken > at)
    const is = (topic: number) => (topic < 0 ? 0 : topic === source.cluster ? 1 : 2)
    set('topicBefore', is(this.antecedents.topicOf(article.toldBefore(here))))
    set('topicHere', is(this.antecedents.topicOf(here, at)))
    set('opens', is(this.#openingCluster(article.sentenceOf[this.#span.firstToken] as number)))
  }

  /** How the source stands to who said something last in the reporter's words: 0 nobody near did, 1 the source, 2 somebody else, 3 the source before somebody else. */
  #saidPlain(cluster: number): number {
    const { article } = this
    const { sayings } = article
    const start = this.#span.firstToken
    const here = article.sentenceOf[start] as number
    const from = article.sentenceAt(start).firstToken
    let last = firstWhere(sayings.length, (i) => (sayings[i]?.token as number) >= from) - 1
    let found = 0
    for (let left = 3; left > 0 && last >= 0; left--, last--) {
      const saying = sayings[last] as { token: number; cluster: number }
      if (here - (article.sentenceOf[saying.token] as number) > 5) break
      if (saying.cluster === cluster) return found === 0 ? 1 : 3
      found = 2
    }
    return found
  }

  /** The cluster that the last sentence before the quotation in its paragraph is about; -1 for none. */
  #openingCluster(sentence: number): number {
    const { article } = this
    const block = article.sentence(sentence)?.block
    for (let s = sentence, left = 6; s >= 0 && left-- > 0 && article.sentence(s)?.block === block; s--) {
      const topic = this.antecedents.topicOf(s, this.#span.firstToken)
      if (topic >= 0) return topic
    }
    return -1
  }

  /** `„Dag Piet”`: whether the source is named inside the quotation. */
  #isCalled(cluster: Cluster | undefined): boolean {
    if (!cluster) return false
    const { mentions } = this.article.input.coreference
    const { firstToken, endToken } = this.#span
    for (const i of near(cluster.mentions, mentions, firstToken)) {
      const mention = mentions[i] as FoundMention
      if (mention.firstToken >= endToken) break
      if (mention.firstToken > firstToken) return true
    }
    return false
  }

  /** Whether a cluster is called by the noun of a description elsewhere: 2 before it, 1 after it. */
  #calledSo(cluster: Cluster, own: FoundMention): number {
    const { article } = this
    const { mentions } = article.input.coreference
    const noun = article.word(own.head)
    let found = 0
    for (const i of cluster.mentions.slice(0, 30)) {
      const mention = mentions[i] as FoundMention
      if (mention.firstToken === own.firstToken || mention.kind !== 'description') continue
      const other = article.word(mention.head)
      if (other === noun || (noun.length > 4 && other.endsWith(noun)) || (other.length > 4 && noun.endsWith(other))) {
        if (mention.firstToken < own.firstToken) return 2
        found = 1
      }
    }
    if (
      found === 0 &&
      cluster.function
        ?.toLowerCase()
        .split(' ')
        .some((word) => word.endsWith(noun))
    )
      return 4
    return found
  }

  /** Whether another mention of the source in the sentence around the quotation is governed by a preposition: *zei hij tegen Smit*. */
  #isAddressed(cluster: Cluster | undefined, own: FoundMention | null): boolean {
    if (!cluster) return false
    const { article } = this
    const { mentions } = article.input.coreference
    const start = article.sentenceAt(this.#span.firstToken).firstToken
    const end = article.sentenceAt(this.#span.endToken - 1).endToken
    for (const i of near(cluster.mentions, mentions, start)) {
      const mention = mentions[i] as FoundMention
      if (mention.firstToken >= end) break
      if (mention !== own && article.spanOf[mention.firstToken] === article.parents[this.q] && isGoverned(article, mention.firstToken))
        return true
    }
    return false
  }
}

/** Those of a cluster's mentions that begin at token `t` or later. */
function near(own: readonly number[], mentions: readonly FoundMention[], t: number): readonly number[] {
  let low = 0
  let high = own.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[own[middle] as number] as FoundMention).firstToken < t) low = middle + 1
    else high = middle
  }
  return own.slice(low, low + 8)
}

/** The source that a cluster is. */
export function sourceOf(article: Article, cluster: number): Source {
  return { key: `#${cluster}`, cluster, name: article.input.coreference.clusters[cluster]?.name ?? '' }
}
