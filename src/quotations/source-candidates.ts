import type { Cluster, FoundMention } from '../coreference'
import type { Article } from './article'
import type { Mention } from './mentions'
import { type People, type Person, sameRole } from './people'
import type { QuoteKind } from './quote'
import { describe, type Said, type Source } from './resolve'

/** Somebody who may have said a quotation. `null` is nobody. */
export interface Candidate {
  readonly source: Source | null
  readonly person: Person | undefined
  /** For an unnamed source: the description that gives it. */
  readonly description: Mention | undefined
  /** Token of the nearest name before (or after, where there is none before). */
  readonly token: number
  /** Number of other people named since, -1 for one named only after. */
  readonly recency: number
  /** Whether it is named nearer by in another quotation. */
  readonly quotedNearer: boolean
}

/** What is known of a quotation when its source is looked for. */
export interface SourceContext {
  readonly article: Article
  readonly people: People
  readonly q: number
  readonly kind: QuoteKind
  readonly mention: Mention | null
  /** Quotations attributed before; for a headline, those of the body. */
  readonly said: readonly Said[]
  /** Who says the words that the quotation stands in. */
  readonly outer: Source | undefined
  /** What the rules alone say. */
  readonly rule: Source | undefined
  readonly heading: boolean
}

/** Least probability of a cluster that is weighed because coreference says so. */
const LEAST_LINKED = 0.1

/** Everyone who may have said a quotation whose mention, or which itself, stands at token `at`, by what coreference makes of the mention. */
export function findCandidates(
  { article, people, mention, said, outer, rule }: SourceContext,
  at: number,
  link: FoundMention | undefined,
): Candidate[] {
  const found = new Map<string, Candidate>()
  const put = (source: Source | null, token: number, recency = -1, description?: Mention, quotedNearer = false) => {
    const key = source ? keyOf(source) : ''
    if (found.has(key)) return
    const person = typeof source?.cluster === 'number' ? people.byCluster.get(source.cluster) : undefined
    found.set(key, { source, person, description, token, recency, quotedNearer })
  }
  put(null, -1)
  let recency = 0
  const level = article.spanOf[at]
  for (const { token, person } of people.before(at)) {
    const source = { name: person.name, cluster: person.cluster }
    const key = keyOf(source)
    const known = found.get(key)
    const outside = article.spanOf[token] === level || article.spanOf[token] === -1
    if (known && !known.quotedNearer) continue
    if (known) {
      // Named nearer by in a quotation: what the reporter says counts more.
      if (outside && article.spanOf[known.token] !== level) found.set(key, { ...known, token, quotedNearer: false })
      continue
    }
    put(source, token, recency, undefined, !outside)
    if (person.type === 'PER') recency++
    if (found.size > 24) break
  }
  for (const { token, person } of people.after(at)) put({ name: person.name, cluster: person.cluster }, token)
  for (let i = said.length - 1; i >= 0 && i > said.length - 20; i--) {
    const { source, mention: spoken, firstToken } = said[i] as Said
    put(source, firstToken, -1, spoken ?? undefined)
  }
  if (mention?.kind === 'description') put({ name: describe(article, mention), cluster: null }, at, 0, mention)
  if (mention === null || mention.kind !== 'name') {
    const noun = mention?.kind === 'description' ? article.word(mention.head) : ''
    for (const m of article.mentionsBefore(at, noun ? 12 : 4)) {
      if (m.kind !== 'description' || m.document || (mention?.kind === 'pronoun' && m.loose)) continue
      if (noun && !(sameRole(article.word(m.head), noun) && m.endToken - m.firstToken > 2)) continue
      put({ name: describe(article, m), cluster: null }, m.firstToken, 0, m)
    }
  }
  for (const { cluster, probability } of link?.posterior ?? []) {
    if (probability < LEAST_LINKED) continue
    const { links } = article
    const { name, type } = links.coreference.clusters[cluster] as Cluster
    const described = links.described(cluster)
    if (type !== null) put({ name, cluster }, people.byCluster.get(cluster)?.places[0] ?? at)
    else put({ name, cluster: null }, described?.firstToken ?? at, 0, described)
  }
  for (const source of [outer, rule]) if (source) put(source, at)
  return [...found.values()]
}

/** How far into a sentence its first name is looked for, in tokens. */
const FARTHEST_NAME = 60

/** The clusters of the people that the reporter's sentence before token `at`, its own sentence before it, and its paragraph name first; -1 for none. */
export function namedFirst(article: Article, at: number): number[] {
  const level = article.spanOf[at]
  const here = article.sentenceOf[at] as number
  const block = article.sentence(here)?.block
  const first = (s: number): number => {
    const sentence = article.sentence(s)
    for (let t = sentence?.firstToken ?? 0; t < Math.min(sentence?.endToken ?? 0, at, (sentence?.firstToken ?? 0) + FARTHEST_NAME); t++) {
      const entity = article.entityAt.get(t)
      if (entity && 'cluster' in entity && entity.type === 'PER' && article.spanOf[t] === level) return entity.cluster
    }
    return -1
  }
  let before = here - 1
  while (before > here - 6 && article.sentence(before) && article.spanOf[article.sentence(before)?.firstToken as number] !== level) before--
  let inBlock = -1
  for (let s = here; s >= 0 && s > here - 12 && article.sentence(s)?.block === block; s--) {
    const named = first(s)
    if (named >= 0) inBlock = named
  }
  return [first(before), first(here), inBlock]
}

/** One key for one source. */
export function keyOf(source: Source): string {
  return source.cluster === null ? source.name.toLowerCase() : `#${source.cluster}`
}
