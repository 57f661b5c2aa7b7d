import type { FoundMention } from '../coreference'
import { kindsOfBody } from '../dutch/bodies'
import { mixText } from '../model/hash'
import { firstWhere } from '../span'
import type { Article } from './article'
import type { MarkedSpan } from './marked-span'
import { MentionType, mentionType } from './mention-type'
import type { Mention } from './mentions'
import { sameRole } from './people'
import type { Said, Source } from './resolve'
import { type Candidate, findCandidates, keyOf, namedFirst, type SourceContext } from './source-candidates'
import { agreesOf, isMessage, matchLevel, shareOf } from './source-fit'
import { isRole } from './speaking-nouns'
import { Evidence } from './weights'

/** Everyone who may have said a quotation, with what speaks for and against each. */
export class SourceFeatures {
  readonly candidates: readonly Candidate[]
  readonly #type: MentionType
  readonly #at: number
  /** Whether the mention stands in a headline, which may tell of somebody that the body names. */
  readonly #inHeading: boolean
  readonly #words: ReadonlySet<string>
  readonly #saidBy = new Map<string, { count: number; last: number; words: (readonly string[])[]; places: number[] }>()
  /** The kinds of body that a description names. */
  readonly #wanted: number
  #most = 0
  #bestShare = 0
  #roleMatches = 0
  /** The clusters that the sentence before, this sentence and this paragraph name first, of people; -1 for none. */
  readonly #firsts: readonly number[]
  readonly #levels: number[] = []
  /** What coreference makes of the mention. */
  readonly #link: FoundMention | undefined
  /** Whom the reporter's last sentence is about, and whom it lets speak. */
  readonly #topics: readonly (Mention | undefined)[]
  #bestLevel = 0
  #bestMatch = -1

  constructor(readonly context: SourceContext) {
    const { article, q, mention, said, heading } = context
    const span = article.spans[q] as MarkedSpan
    this.#at = mention?.firstToken ?? span.firstToken
    this.#type = mention ? typeOf(article, mention) : heading ? MentionType.NoneInHeading : MentionType.None
    const block = article.sentence(article.sentenceOf[this.#at] as number)?.block
    this.#inHeading = block !== undefined && article.input.blocks[block]?.type === 'heading'
    this.#words = new Set(mention ? [] : article.contentOf(q).filter((w) => w.length > 3))
    this.#wanted = mention?.kind === 'description' ? kindsOfBody(article.word(mention.head)) : 0
    const from = Math.max(0, said.length - 60)
    for (let i = from; i < said.length; i++) {
      const { source, firstToken } = said[i] as Said
      const key = keyOf(source)
      let entry = this.#saidBy.get(key)
      if (!entry) {
        entry = { count: 0, last: i, words: [], places: [] }
        this.#saidBy.set(key, entry)
      }
      entry.count++
      entry.places.push(firstToken)
      entry.last = i
      this.#most = Math.max(this.#most, entry.count)
      if (!mention) {
        const spanAt = article.spanOf[firstToken] as number
        if (spanAt >= 0) entry.words.push(article.contentOf(spanAt))
      }
    }
    for (const { words } of this.#saidBy.values()) this.#bestShare = Math.max(this.#bestShare, shareOf(this.#words, words))
    this.#link = mention ? article.links.of(mention) : undefined
    this.candidates = findCandidates(context, this.#at, this.#link)
    this.#firsts = namedFirst(article, this.#at)
    const before = article.toldBefore(article.sentenceOf[this.#at] as number)
    this.#topics = article.spanOf[this.#at] === -1 || !mention ? [article.subjectOf(before), article.sayerOf(before)] : []
    if (mention?.kind === 'description') {
      const noun = article.word(mention.head)
      this.candidates.forEach((c, i) => {
        const level = c.person && (c.token <= this.#at || this.#inHeading) ? matchLevel(c.person, noun) : 0
        this.#levels.push(level)
        if (
          level > this.#bestLevel ||
          (level === this.#bestLevel && level > 0 && this.#isNearer(c.token, this.candidates[this.#bestMatch]?.token ?? -1))
        ) {
          this.#bestLevel = level
          this.#bestMatch = i
        }
      })
      this.#roleMatches = this.candidates.filter((c) => c.person?.roles.some((r) => sameRole(r.noun, noun))).length
    }
  }

  /** Whether a name at `token` is nearer than one at `than`: the last before, or in a headline the first after. */
  #isNearer(token: number, than: number): boolean {
    return token > this.#at && than > this.#at ? token < than : token > than !== (token > this.#at || than > this.#at)
  }

  /** What speaks for candidate `i`. */
  of(i: number, e = new Evidence()): Evidence {
    const { article, people, mention, said, rule, kind, heading, outer, q } = this.context
    const { source, person, description, token, recency, quotedNearer } = this.candidates[i] as Candidate
    const type = this.#type
    const k = kind === 'direct' ? 1 : 0
    if (!source) {
      e.add(20, 0, type, k, rule ? 1 : 0)
      e.add(20, 1, type, Math.min(said.length, 3), k)
      e.add(20, 2, (article.parents[q] as number) >= 0 ? 1 : 0, type, rule ? 1 : 0)
      e.add(20, 3, Math.min(3, this.#saidBy.size), type)
      return e
    }
    const what = person ? (person.type === 'PER' ? 1 : person.type === 'ORG' ? 2 : 3) : description === mention && mention ? 4 : 5
    e.add(1, what, type, k)
    e.add(1, 9 + what, type, rule ? 1 : 0)
    e.add(2, rule ? (keyOf(rule) === keyOf(source) ? 1 : 2) : 0, type, what)
    e.add(2, 5, rule ? (keyOf(rule) === keyOf(source) ? 1 : 2) : 0, type, k)
    if (this.#link && mention) {
      const p = linkLevel(this.#linked(source, description))
      const says = rule ? (keyOf(rule) === keyOf(source) ? 1 : 2) : 0
      e.add(23, p, type, what)
      e.add(23, 10 + p, says, what)
      e.add(23, 20 + p, says, type)
    }
    const [topic = 0, sayer = 0] = this.#topics.map((m) => (m ? (this.#isSame(m, source, description) ? 1 : 2) : 0))
    e.add(24, topic, sayer, type, what)
    e.add(24, 10 + topic, type, agreesOf(mention, person, description))
    e.add(24, 20 + sayer, type, agreesOf(mention, person, description))
    if (outer) e.add(2, 9, keyOf(outer) === keyOf(source) ? 1 : 0, type)
    const gender = person?.gender ?? description?.gender ?? '?'
    const wanted = mention?.gender ?? '?'
    const sure = person && !person.certain ? 4 : 0
    const agrees = wanted === '?' ? 3 : gender === '?' ? 2 : (gender === wanted ? 1 : 0) + sure
    e.add(3, agrees, type, what)
    if (mention) e.add(3, 5, mention.plural ? 1 : 0, description ? (description.plural ? 1 : 0) : 2, what)
    if (what === 5 && mention?.kind === 'description' && description) {
      e.add(10, 30, mention.definite ? 1 : 0, description.definite ? 1 : 0, mention.possessive ? 1 : 0)
      e.add(10, 31, mention.endToken > mention.head + 1 ? 1 : 0, description.endToken > description.head + 1 ? 1 : 0)
    }
    const here = article.sentenceOf[this.#at] as number
    const there = article.sentenceOf[Math.max(token, 0)] as number
    const sentences = here - there
    const distance = token > this.#at ? -1 : sentences <= 3 ? sentences : sentences <= 6 ? 4 : sentences <= 12 ? 5 : 6
    const sameBlock = article.sentence(here)?.block === article.sentence(there)?.block ? 1 : 0
    e.add(4, distance + 1, type, what)
    e.add(4, 20 + distance, sameBlock, agrees, type)
    if (what === 1) {
      e.add(5, Math.min(recency, 5) + 1, type, agrees)
      e.add(5, Math.min(recency, 5) + 1, 20 + distance, type)
    }
    const start = article.sentence(there)?.firstToken ?? token
    const governed = token > 0 && article.isGoverned(token) ? 1 : 0
    const quoted = article.spanOf[token] === article.spanOf[this.#at] ? 0 : 1
    if (token >= 0) {
      e.add(6, token - start < 5 ? 1 : 0, governed, type, Math.min(distance + 1, 3))
      e.add(6, 10 + quoted, type, what)
    }
    const spoken = this.#saidBy.get(keyOf(source))
    const since = spoken ? said.length - 1 - spoken.last : -1
    const last = said.at(-1)
    const lastHere =
      last && article.sentence(article.sentenceOf[last.firstToken] as number)?.block === article.sentence(here)?.block ? 1 : 0
    e.add(7, Math.min(since, 3) + 1, type, lastHere)
    e.add(7, 10 + Math.min(since, 3), type, k, agrees)
    if (last && !mention) {
      // „A.” „B.”: quotations with nothing between change the speaker; „A”, zei X. „B.” does not.
      const at = (article.spans[q] as MarkedSpan).firstToken
      const touching = last.endToken === at ? 1 : lastHere ? 2 : 0
      const asked = article.word(last.endToken - 2) === '?' ? 1 : 0
      e.add(7, 20 + Math.min(since, 3), touching, asked)
      e.add(7, 30 + Math.min(since, 3), touching, last.mention ? 1 : 0)
      e.add(7, 40 + Math.min(since, 3), touching, article.word((article.spans[q] as MarkedSpan).endToken - 2) === '?' ? 1 : 0, asked)
    }
    e.add(6, 20 + (quotedNearer ? 1 : 0), quoted, type, distance + 1)
    e.add(8, spoken ? Math.min(spoken.count, 4) : 0, type, what)
    e.add(8, 10, spoken && spoken.count === this.#most ? 1 : 0, type)
    if (person) {
      e.add(9, Math.min(person.places.length, 6), type, what)
      if (mention?.kind === 'description') {
        const noun = article.word(mention.head)
        const match = person.roles.some((r) => r.noun === noun) ? 2 : person.roles.some((r) => sameRole(r.noun, noun)) ? 1 : 0
        e.add(10, match, mention.definite ? 1 : 0, Math.min(this.#roleMatches, 2), mention.possessive ? 1 : 0)
        e.add(10, 5 + match, mention.plural ? 1 : 0, what, Math.min(recency, 3) + 1)
        const body = this.#wanted !== 0 ? 1 : 0
        const inName = noun.length > 3 && person.name.toLowerCase().includes(noun) ? 1 : 0
        e.add(10, 40 + body, what, inName, Math.min(distance + 1, 4))
        if (match === 0) e.add(10, 20, mixText(3, noun), what)
      }
    }
    if (mention?.kind === 'description') {
      const level = this.#levels[i] ?? 0
      const best = i === this.#bestMatch ? 1 : 0
      const body = this.#wanted !== 0 ? 1 : 0
      const otherwise = person && level === 0 ? (person.roles.length > 0 ? 2 : 1) : 0
      e.add(25, 0, otherwise, what, mention.definite ? 1 : 0, mention.possessive ? 1 : 0)
      e.add(25, 1, otherwise, isRole(article.word(mention.head)) ? 1 : 0, Math.min(distance + 1, 4), this.#bestLevel)
      e.add(10, 80 + level, best, this.#inHeading ? 1 : 0, what)
      e.add(10, 50 + level, best, this.#bestLevel, mention.definite ? 1 : 0, mention.possessive ? 1 : 0)
      e.add(10, 60 + level, best, what, mention.plural ? 1 : 0, body)
      e.add(10, 70, what, this.#bestLevel, mention.endToken > mention.head + 1 ? 1 : 0, mention.definite ? 1 : 0)
      if (person && mention.possessive) {
        const own = person.roles.some((r) => r.possessive && sameRole(r.noun, article.word(mention.head))) ? 1 : 0
        e.add(22, own, level, what)
      }
    }
    if (what === 4 && mention) {
      e.add(11, mention.definite ? 1 : 0, mention.possessive ? 1 : 0, mention.document ? 1 : 0, Math.min(this.#roleMatches, 2))
      e.add(11, 9, this.#inHeading ? 1 : 0, Math.min(this.#roleMatches, 2), mention.plural ? 1 : 0)
      e.add(11, 5, mention.endToken > mention.head + 1 ? 1 : 0, mention.definite ? 1 : 0, Math.min(this.#roleMatches, 2))
      e.add(11, 6, mention.plural ? 1 : 0, mention.definite ? 1 : 0)
      e.add(11, 7, mixText(3, article.word(mention.head)))
      e.add(11, 8, article.word(mention.head).slice(-3).length, mixText(3, article.word(mention.head).slice(-3)))
    }
    if (mention) {
      const inside = token >= mention.firstToken && token < mention.endToken ? 1 : 0
      e.add(17, inside, mention.document ? 1 : 0, what)
      e.add(17, 5, inside, mixText(3, mention.kind === 'description' ? article.word(mention.head) : ''))
    }
    if (rule && token < this.#at) e.add(2, 11, keyOf(rule) === keyOf(source) ? 1 : 0, what, Math.min(distance + 1, 4), since === 0 ? 1 : 0)
    if (what === 1) {
      const is = (first: number) => (first < 0 ? 0 : first === person?.cluster ? 1 : 2)
      const [before = -1, here = -1, block = -1] = this.#firsts
      e.add(19, is(before), is(block), type, k)
      e.add(19, 10 + is(before), is(here), type, agrees)
      e.add(19, 20 + is(block), type, since < 0 ? 0 : 1)
    }
    if (person && person.type !== 'PER' && mention?.kind === 'description') {
      const wanted = this.#wanted
      const kinds = people.kindsOf(person)
      const same = wanted === 0 ? 0 : (kinds & wanted) !== 0 ? 1 : kinds !== 0 ? 2 : 3
      e.add(21, same, mention.definite ? 1 : 0, mention.endToken > mention.head + 1 ? 1 : 0, Math.min(distance + 1, 5))
      e.add(21, 10 + same, what, mention.possessive ? 1 : 0)
      e.add(21, 20 + same, wanted)
    }
    if (spoken?.words.length) {
      const share = shareOf(this.#words, spoken.words)
      if (heading) {
        const after = spoken.places.find((t) => t > this.#at) ?? -1
        const nearer = after < 0 ? 4 : said.filter((o) => o.firstToken > this.#at && o.firstToken < after).length
        e.add(16, Math.min(nearer, 4), Math.min(2, article.sentence(here)?.block ?? 0), share > 0.4 ? 1 : 0)
      }
      if (share > 0) e.add(13, 20, share === this.#bestShare ? 1 : 0, type, k)
      e.add(13, share === 0 ? 0 : share < 0.3 ? 1 : share < 0.6 ? 2 : share < 0.95 ? 3 : 4, type, k)
      if (heading) e.add(13, 10, Math.min(this.#saidRank(source), 3), share > 0.3 ? 1 : 0)
    }
    const span = article.spans[q] as MarkedSpan
    if (person) {
      const { places } = person
      const next = places[firstWhere(places.length, (i) => (places[i] as number) > span.firstToken)]
      const inside = next !== undefined && next < span.endToken ? 1 : 0
      e.add(14, inside, type, what)
    }
    return e
  }

  /** Whether a mention means this source. */
  #isSame(m: Mention, source: Source, description: Mention | undefined): boolean {
    const { links } = this.context.article
    if (description && m.kind === 'description' && m.firstToken === description.firstToken) return true
    const cluster = m.entity?.cluster ?? links.of(m)?.cluster ?? -1
    return cluster >= 0 && cluster === (source.cluster ?? (description && links.of(description)?.cluster))
  }

  /** How probable coreference makes it that the mention means this source. */
  #linked(source: Source, description: Mention | undefined): number {
    const link = this.#link as FoundMention
    const { links } = this.context.article
    const cluster = source.cluster ?? (description ? links.of(description)?.cluster : undefined)
    return cluster === undefined || cluster < 0 ? 0 : links.probability(link, cluster)
  }

  /** The number of the source in the order of first quotation. */
  #saidRank(source: Source): number {
    let rank = 0
    for (const key of this.#saidBy.keys()) {
      if (key === keyOf(source)) return rank
      rank++
    }
    return rank
  }

  /** `een briefje van de woningcorporatie`: who writes a message, where its description says so, speaks, whatever the weights say. */
  #isAuthor(i: number): boolean {
    const { article, mention, rule } = this.context
    const source = this.candidates[i]?.source
    if (!mention?.document || !rule || !source || article.word(mention.head + 1) !== 'van') return false
    return keyOf(source) === keyOf(rule) && isMessage(article.word(mention.head))
  }

  /** Every candidate with its score and probability, best first. */
  rank(weights: Float32Array): { candidate: Candidate; score: number; probability: number; evidence: () => Evidence }[] {
    const tally = new Evidence(weights)
    const scores = this.candidates.map((_, i) => this.of(i, tally.reset()).sum + (this.#isAuthor(i) ? CERTAIN : 0))
    const top = Math.max(...scores)
    const total = scores.reduce((sum, s) => sum + Math.exp(s - top), 0)
    return this.candidates
      .map((candidate, i) => ({
        candidate,
        score: scores[i] as number,
        probability: Math.exp((scores[i] as number) - top) / total,
        evidence: () => this.of(i),
      }))
      .sort((a, b) => b.score - a.score)
  }
}

/** A probability, divided where it begins to mean something else. */
function linkLevel(p: number): number {
  return p === 0 ? 0 : p < 0.15 ? 1 : p < 0.4 ? 2 : p < 0.7 ? 3 : p < 0.9 ? 4 : 5
}

/** The type of a mention, in which *volgens haar* means whom *zegt zij* means. */
function typeOf(article: Article, mention: Mention): MentionType {
  const type = mentionType(article, mention)
  return type === MentionType.Oblique ? MentionType.Subject : type
}

/** Score of a source that a rule makes certain: beyond what weights sum to. */
const CERTAIN = 20
