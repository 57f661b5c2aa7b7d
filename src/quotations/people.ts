import { kindsOfBody, mayBePerson, pointsToBody, SUBTYPE_BODIES } from '../dutch/bodies'
import { sexOfName } from '../dutch/first-names'
import { offices, POSSESSIVES } from '../dutch/people'
import { TITLES_BESIDE_FUNCTION } from '../dutch/titles'
import type { NameEntity } from '../names'
import { firstWhere } from '../span'
import type { Article } from './article'
import type { Mention } from './mentions'
import { type Gender, genderOfNoun, isRole } from './speaking-nouns'
import { WordClass } from './word-classes'

/** One thing named in the article, as far as speaking goes. */
export interface Person {
  readonly cluster: number
  readonly name: string
  readonly type: NameEntity['type']
  gender: Gender
  /** Whether the gender is known by a list, a noun or a pronoun, not guessed from the shape of the name. */
  certain: boolean
  /** First tokens of its names, in order. */
  readonly places: number[]
  /** Nations and parties that stand with its name in small letters: `macedonische`, `vvd`. */
  readonly origins: string[]
  /** What the text calls it: nouns that stand with its name (`minister`, `bakster`), each once. */
  readonly roles: Role[]
}

/** A noun that stands with a name. */
interface Role {
  readonly noun: string
  /** Whether a possessive stands before it: *haar dochter Mieke*. */
  readonly possessive: boolean
}

/** A place where a noun stands with a name. */
interface RoleUse extends Role {
  readonly token: number
  readonly person: Person
}

/** Most nouns and origins kept of one person, and places looked at for whom a noun means, in each direction: more than an article has. */
const MOST_CALLED = 60
const MOST_USES = 400

/** How far before or after a name what it is called may stand, in tokens: *Wang Yi, de Chinese minister van …*. */
const ROLE_DISTANCE = 9

/** Everyone named in an article, with gender and roles; made once for a document. */
export class People {
  readonly byCluster = new Map<number, Person>()
  /** Names of people, organisations and places as they stand, for looking back: token and cluster. */
  readonly #named: { readonly token: number; readonly person: Person }[] = []
  /** Where a noun stands with a name, in the order of the text; of one token, as their persons are first named. */
  readonly #uses: readonly RoleUse[]

  constructor(readonly article: Article) {
    const uses = new Map<Person, RoleUse[]>()
    for (const [token, entity] of article.entityAt) {
      if (!('cluster' in entity) || entity.type === 'MISC') continue
      let person = this.byCluster.get(entity.cluster)
      if (!person) {
        person = {
          cluster: entity.cluster,
          name: entity.name,
          type: entity.type,
          gender: '?',
          certain: false,
          places: [],
          origins: [],
          roles: [],
        }
        this.byCluster.set(entity.cluster, person)
        uses.set(person, [])
      }
      person.places.push(token)
      this.#named.push({ token, person })
      this.#readRoles(token, article.endOf(entity), person, uses.get(person) as RoleUse[])
    }
    this.#uses = [...uses.values()].flat().sort((a, b) => a.token - b.token)
    for (const person of this.byCluster.values()) {
      if (person.type !== 'PER') continue
      const noun = person.roles.map((r) => genderOfNoun(r.noun)).find((g) => g !== '?')
      const listed = noun ?? sexOfName(person.name) ?? this.#genderByPronoun(person)
      person.certain = listed !== undefined
      person.gender = listed ?? guessGender(person.name)
    }
  }

  /** The nouns right before a name (`wethouder Jansen`, `de minister, Antony Blinken`) and after it (`Jansen, weduwe van …`, `Jansen (wethouder)`). */
  #readRoles(first: number, end: number, person: Person, uses: RoleUse[]): void {
    const { article } = this
    const sentence = article.sentence(article.sentenceOf[first] as number)
    if (!sentence) return
    let commas = 0
    for (let t = first - 1; t >= Math.max(sentence.firstToken, first - ROLE_DISTANCE); t--) {
      const word = article.word(t).replace(TITLE_STOP, '')
      if (word === ',') {
        if (++commas > 1) break
        continue
      }
      // haar dochter uit Maassluis: a place or body in a phrase is not called so
      if (person.type !== 'PER' && t === first - 1 && article.wordClass(t) === WordClass.Preposition) break
      const derived = article.entityAt.get(t)
      if (derived?.type === 'MISC') addOnce(person.origins, word)
      const other = this.#nameEndsAt(t)
      if (other && commas === 0 && article.word(t) !== 'zaken') break
      if (/^[.:;!?„“”"«»]|''|,,$/.test(word) || /^(?:zei|zegt|is|was|heeft|had|en|maar|of|dat)$/.test(word)) break
      // de raadsman van de burgerlijke partij, Jansen: nobody is called a body
      if (
        person.type === 'PER' ? isRole(word) && (kindsOfBody(word) === 0 || mayBePerson(word)) : isRole(word) || kindsOfBody(word) !== 0
      ) {
        this.#call(person, word, t, uses)
        if (!TITLES_BESIDE_FUNCTION.has(word) && (!OF.has(article.word(t + 1)) || t < first - 6)) break
      }
      if (/^(?:tegen|aan|met|over|bij|voor)$/.test(word)) break
    }
    const after = article.word(end)
    if (after === ',' || after === '(' || after === 'is' || after === 'was') {
      for (let t = end + 1; t < Math.min(sentence.endToken, end + ROLE_DISTANCE); t++) {
        const word = article.word(t)
        if ((/^[,).:;!?]$/.test(word) && t > end + 3) || (word === ')' && after === '(')) break
        // Jansen, die het plan van zijn voorgangster erfde
        if (/^(?:die|wie|wiens|wier|dat|van|maar)$/.test(word)) break
        const kind = article.entityAt.get(t)?.type
        if (kind === 'MISC' || (kind === 'ORG' && t === end + 1)) addOnce(person.origins, word)
        if (/^\d/.test(word) || word === ')' || word === ',') continue
        if (article.entityAt.get(t)?.type === 'PER') break
        if (isRole(word)) {
          this.#call(person, word, t, uses)
          break
        }
      }
    }
  }

  #call(person: Person, noun: string, token: number, uses: RoleUse[]): void {
    const possessive = POSSESSIVES.has(this.article.word(token - 1))
    uses.push({ noun, possessive, token, person })
    const { roles } = person
    if (roles.length < MOST_CALLED && !roles.some((r) => r.noun === noun && r.possessive === possessive)) roles.push({ noun, possessive })
  }

  #nameEndsAt(t: number): boolean {
    return this.article.entityAt.get(t)?.type === 'PER'
  }

  /** The gender that the first `hij` or `zij` after a name tells, where only this person was named just before. */
  #genderByPronoun(person: Person): Gender | undefined {
    const { article } = this
    let votes = 0
    for (const place of person.places.slice(0, 4)) {
      if (this.article.isGoverned(place)) continue
      const last = Math.min(article.input.tokens.length, place + 45)
      for (let t = place + 1; t < last; t++) {
        if (article.entityAt.get(t)?.type === 'PER') break
        const word = article.word(t)
        if (article.spanOf[t] !== article.spanOf[place]) continue
        if (word === 'hij') votes++
        else if ((word === 'zijn' || word === 'haar') && article.input.tags[t]?.feats?.includes('Poss=Yes'))
          votes += word === 'zijn' ? 1 : -1
        else if ((word === 'zij' || word === 'ze') && this.#isOne(t)) votes--
        if (votes !== 0) break
      }
    }
    return votes > 0 ? 'm' : votes < 0 ? 'f' : undefined
  }

  /** Whether `ze` at `t` is one woman: a verb in the singular stands beside it. */
  #isOne(t: number): boolean {
    const { article } = this
    for (const at of [t - 1, t + 1]) {
      const kind = article.wordClass(at)
      if (
        kind === WordClass.Strong ||
        kind === WordClass.Weak ||
        /^(?:is|was|had|heeft|werd|wordt|kon|kan|zou|zal|moest|moet|mocht|mag)$/.test(article.word(at))
      )
        return !article.word(at).endsWith('en')
    }
    return false
  }

  /** Everyone named before token `t`, the nearest first. */
  *before(t: number): Generator<{ readonly token: number; readonly person: Person }> {
    const end = this.#from(t)
    for (let i = end - 1; i >= 0 && i >= end - FARTHEST; i--) yield this.#named[i] as { token: number; person: Person }
  }

  /** The first few named from token `t` on. */
  after(t: number): readonly { readonly token: number; readonly person: Person }[] {
    const first = this.#from(t)
    return this.#named.slice(first, first + 12)
  }

  #from(t: number): number {
    return firstWhere(this.#named.length, (i) => (this.#named[i]?.token as number) >= t)
  }

  /** The body that a noun points to (*het bedrijf*, *het fonds*): the one that fits it best by kind, name and nearness. */
  bodyCalled(mention: Mention): { readonly person: Person; readonly distance: number } | undefined {
    const noun = this.article.word(mention.head)
    const wanted = kindsOfBody(noun)
    // de jury van de prijs: a body told in full
    if (wanted === 0 || mention.plural || mention.endToken > mention.head + 1) return undefined
    const points = pointsToBody(noun)
    const here = this.article.sentenceOf[mention.firstToken] as number
    let best: { person: Person; rate: number; distance: number } | undefined
    const seen = new Set<number>()
    for (const { token, person } of this.before(mention.firstToken)) {
      if (person.type === 'PER' || seen.has(person.cluster)) continue
      seen.add(person.cluster)
      const kinds = this.kindsOf(person)
      const named = person.name
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => word.endsWith(noun))
      if (!named && (person.type === 'LOC' ? (kinds & wanted) === 0 : !points)) continue
      if (!named && kinds !== 0 && (kinds & wanted) === 0) continue
      const distance = Math.min(6, here - (this.article.sentenceOf[token] as number))
      const rate = (named ? 8 : 0) + (kinds & wanted ? 4 : 0) - distance + Math.min(8, person.places.length) / 2
      if (rate > (best?.rate ?? WEAKEST_BODY)) best = { person, rate, distance: mention.firstToken - token }
    }
    return best
  }

  /** What kinds of body something named is, as bits: by what the text calls it, by its own words and by its finer kind. */
  kindsOf(person: Person): number {
    let kinds = this.#kinds.get(person)
    if (kinds === undefined) {
      const entity = this.article.entityAt.get(person.places[0] as number)
      kinds = (entity && 'cluster' in entity && SUBTYPE_BODIES[entity.subtype ?? '']) || 0
      for (const { noun } of person.roles) kinds |= kindsOfBody(noun)
      for (const word of person.name.toLowerCase().split(/[\s-]+/)) kinds |= kindsOfBody(word)
      this.#kinds.set(person, kinds)
    }
    return kinds
  }

  readonly #kinds = new Map<Person, number>()

  readonly #topics: (number | undefined)[] = []

  /**
   * The person whom a reporter's sentence is about, as a cluster: its subject, or whom its subject's pronoun means, the one whom the
   * sentence before is about, where that fits. -1 where it is nobody named.
   */
  topicOf(sentence: number, depth = 0): number {
    if (sentence < 0 || depth > LONGEST_CHAIN) return -1
    let topic = this.#topics[sentence]
    if (topic === undefined) {
      topic = this.#readTopic(sentence, depth)
      this.#topics[sentence] = topic
    }
    return topic
  }

  #readTopic(sentence: number, depth: number): number {
    const { article } = this
    const subject = article.subjectOf(sentence)
    if (!subject) return -1
    if (subject.entity) return subject.entity.cluster
    if (subject.kind === 'description') return (subject.definite ? this.calledSo(subject)?.person.cluster : undefined) ?? -1
    if (subject.plural || !/^(?:hij|zij|ze|die)$/.test(article.word(subject.firstToken))) return -1
    const before = this.byCluster.get(this.topicOf(article.toldBefore(sentence), depth + 1))
    if (before?.type === 'PER' && this.#mayBe(before, subject.gender)) return before.cluster
    for (const { person } of this.before(subject.firstToken))
      if (person.type === 'PER' && this.#mayBe(person, subject.gender)) return person.cluster
    return -1
  }

  #mayBe(person: Person, gender: Gender): boolean {
    return gender === '?' || person.gender === '?' || person.gender === gender
  }

  /** The person that a description points to: the nearest before it, else the first after, who is called so. */
  calledSo(mention: Mention): { readonly person: Person; readonly distance: number } | undefined {
    const noun = this.article.word(mention.head)
    const body = kindsOfBody(noun) !== 0
    const eerste = noun === 'minister' && this.article.word(mention.head - 1) === 'eerste'
    const fits = ({ person, noun: called, possessive, token }: RoleUse): boolean => {
      if (person.type === 'LOC' || (person.type === 'ORG' && !body) || (person.type === 'PER' && body && !mayBePerson(noun))) return false
      if (token >= mention.firstToken && token < mention.endToken) return false
      if (!(eerste ? /^(?:premier|minister-president)$/.test(called) : sameRole(called, noun))) return false
      if (mention.possessive && !possessive) return false
      return mention.gender === '?' || !person.certain || person.gender === mention.gender
    }
    const uses = this.#uses
    const from = firstWhere(uses.length, (i) => (uses[i] as RoleUse).token >= mention.firstToken)
    let before: RoleUse | undefined
    for (let i = from - 1; i >= 0 && i >= from - MOST_USES; i--) {
      const use = uses[i] as RoleUse
      if (before && use.token < before.token) break
      // Of two at one place the one named first.
      if (fits(use)) before = use
    }
    if (before) return { person: before.person, distance: mention.firstToken - before.token }
    for (let i = from; i < uses.length && i < from + MOST_USES; i++) {
      const use = uses[i] as RoleUse
      if (fits(use)) return { person: use.person, distance: NAMED_AFTER + use.token - mention.firstToken }
    }
    return undefined
  }
}

/** What counts as far as one who is called so only after a mention, in tokens. */
const NAMED_AFTER = 100_000

/** Adds a word to a short list, if it is not there. */
function addOnce(list: string[], word: string): void {
  if (list.length < MOST_CALLED && !list.includes(word)) list.push(word)
}

/** What speaks at least for the body that a noun points to: one of no known kind may be named two sentences before. */
const WEAKEST_BODY = -2

/** The full stop of a title before a name: *ds. Jansen*. */
const TITLE_STOP = /(?<=\p{L})\.$/u

/** How many sentences a chain of pronouns is followed over. */
const LONGEST_CHAIN = 6

const OF: ReadonlySet<string> = new Set(['van', 'bij', 'voor', 'in', 'uit', 'namens'])
/** How many names are looked back over for the one that a pronoun points to. */
const FARTHEST = 60

/** `buitenlandminister` and `minister`, `districtsschepen` and `schepen`, `woordvoerster` and `woordvoerder`. */
export function sameRole(a: string, b: string): boolean {
  if (a === b || (a.length > 3 && b.endsWith(a)) || (b.length > 3 && a.endsWith(b))) return true
  const office = offices().get(a)
  if (office !== undefined && office === offices().get(b)) return true
  const root = (word: string) => word.replace(/(?:ster|der|euse|eur|trice|teur|esse|in|es)$/, '')
  return a.length > 7 && root(a) === root(b)
}

/** What the ending of a first name makes likely. */
function guessGender(name: string): Gender {
  const first = name.split(' ')[0] as string
  if (!name.includes(' ') || first.length < 3 || first.includes('.')) return '?'
  if (/(?:a|ine|ette|elle|ke|tje|ée|ie|ijn|ien)$/.test(first)) return 'f'
  return /[bcdfgjklmnoprstvwxzu]$/.test(first) ? 'm' : '?'
}
