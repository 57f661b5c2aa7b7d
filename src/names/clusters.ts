import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { EntityInput } from '.'
import { abbreviates } from './abbreviations'
import type { NameEntity, NameMention, NameType } from './entity'
import { isFirstName, isSurname, lookupName } from './gazetteer'
import { isAllCaps } from './gazetteer-index'
import { type NameText, nameText } from './name-text'
import { foldName, givenNamesAgree, isInitials, type PersonName } from './person-name'
import { type NameDetails, NO_DETAILS, nameDetails } from './subtypes'

/** One thing named in the text. */
interface Cluster {
  readonly type: NameType
  /** Indices of its mentions. */
  readonly members: number[]
  /** The name of most words, as written. */
  name: string
  /** For persons: that name taken apart. */
  person: PersonName | undefined
  /** The name whose parts were filed last. */
  filed: PersonName | undefined
  /** Index of the last mention that joined. */
  last: number
  /** The cluster that this one was joined to. */
  joined: Cluster | undefined
}

/** How many clusters are kept under one key, and so compared with one name: people who share a surname in one article are few. */
const CLUSTERS_A_KEY = 8

/** Longer names of organisations aren't looked into for short forms. */
const MOST_NAME_WORDS = 10

/** From this Jaro-Winkler likeness two spellings are one name (*Zelensky*, *Zelenski*). */
const SAME_SPELLING = 0.94
/** The shortest name of which spellings are compared, in letters: short ones are alike by chance. */
const SHORTEST_VARIANT = 6

/** Names of one place or institution that no rule joins. */
const SAME_THING: Readonly<Record<string, string>> = {
  kamer: 'tweede kamer',
  senaat: 'eerste kamer',
  planbureau: 'centraal planbureau',
  'aex-index': 'aex',
  'dow jones-index': 'dow jones',
  "'s-hertogenbosch": 'den bosch',
  "'s-gravenhage": 'den haag',
  haag: 'den haag',
  kyiv: 'kiev',
  kyjiv: 'kiev',
}

/** Whether two words are spellings of one. */
function alike(a: string, b: string): boolean {
  if (a.length < SHORTEST_VARIANT || b.length < SHORTEST_VARIANT || a.length > 40 || b.length > 40) return false
  return Math.abs(a.length - b.length) <= 2 && a.slice(0, 2) === b.slice(0, 2) && jaroWinkler(a, b) >= SAME_SPELLING
}

/** The words that a genitive may stand for: `china's` → `china`, `ruttes` → `rutte`, `wilders'` → `wilders`. */
function withoutGenitive(folded: string): string[] {
  if (folded.endsWith("'s")) return [folded.slice(0, -2)]
  if (folded.endsWith("'")) return [folded.slice(0, -1)]
  return folded.endsWith('s') && folded.length > 4 ? [folded.slice(0, -1)] : []
}

/** Numbers the things named: one pass for the full names, one for the short ones, both through maps from folded forms to clusters. */
class Clustering {
  readonly #of: (Cluster | undefined)[]
  readonly #exact = new Map<string, Cluster>()
  /** Clusters by every part under which they may be named again. */
  readonly #parts = new Map<string, Cluster[]>()
  readonly #mentions: readonly NameMention[]
  /** By mention: its text and its details. */
  readonly #texts: readonly NameText[]
  readonly #details: readonly NameDetails[]
  readonly #text: string

  constructor(input: EntityInput, mentions: readonly NameMention[]) {
    this.#text = input.text
    this.#mentions = mentions
    this.#texts = mentions.map((m) => nameText(m.text))
    this.#details = nameDetails(input, mentions, this.#texts)
    this.#of = new Array(mentions.length)
  }

  run(): NameEntity[] {
    this.#mentions.forEach((m, i) => {
      if (m.type !== 'PER' || this.#textOf(i).person.full) this.#addFull(m, i)
    })
    this.#mentions.forEach((m, i) => {
      if (!this.#of[i]) this.#addShort(m, i)
    })
    this.#joinBracketed()
    this.#joinAbbreviations()
    this.#joinShortened()
    this.#joinMistyped()
    return this.#result()
  }

  #textOf(i: number): NameText {
    return this.#texts[i] as NameText
  }

  /** Name by which mention `i` is found again word for word. */
  #key(m: NameMention, i: number): string {
    if (m.id !== undefined) return `${m.type} #${m.id}`
    const text = this.#textOf(i)
    let { folded } = text
    if (m.type === 'ORG') folded = folded.replace(/^(de|het|the) /, '')
    const known = text.reading(m.type)
    const canonical = m.canonical ?? this.#details[i]?.canonical ?? known?.canonical
    if (canonical !== undefined && m.type !== 'MISC') folded = foldName(canonical).replace(/^(de|het) /, '')
    else if (!known && folded.endsWith("'s")) folded = folded.slice(0, -2)
    else if (!known && m.type === 'LOC' && isPlaceWithS(m.text)) folded = folded.slice(0, -1)
    return `${m.type} ${SAME_THING[folded] ?? folded}`
  }

  #addFull(m: NameMention, i: number): void {
    if (m.type === 'PER') {
      this.#join(i, this.#samePerson(this.#textOf(i).person) ?? this.#new(m, i))
      return
    }
    const key = this.#key(m, i)
    let cluster = this.#exact.get(key)
    if (!cluster) for (const base of withoutGenitive(key)) cluster ??= this.#exact.get(base)
    if (!cluster) {
      cluster = this.#new(m, i)
      this.#exact.set(key, cluster)
    }
    this.#join(i, cluster)
  }

  /** The person whose full name `name` is, perhaps with other given names: `J. de Vries`, `Jan de Vries`; `Hoekstra-Wiersma`, `Hoekstra`. */
  #samePerson(name: PersonName): Cluster | undefined {
    const exact = this.#exact.get(`PER ${name.whole}`)
    if (exact) return exact
    const bare = name.words.at(-1)?.replace(/'?s?$/, '') ?? ''
    const genitive = this.#exact.get(`PER ${[...name.words.slice(0, -1), bare].join(' ')}`)
    if (genitive) return genitive
    for (const cluster of this.#parts.get(`s ${name.surname}`) ?? this.#parts.get(`s ${name.surname.split('-')[0]}`) ?? [])
      if (cluster.person && givenNamesAgree(cluster.person.given, name.given, alike)) return cluster
    for (const cluster of this.#parts.get(`g ${name.given[0]}`) ?? [])
      if (cluster.person?.full && alike(cluster.person.surname, name.surname)) return cluster
    return undefined
  }

  #new(m: NameMention, i: number): Cluster {
    const person = m.type === 'PER' ? this.#textOf(i).person : undefined
    const cluster: Cluster = { type: m.type, members: [], name: m.text, person, filed: undefined, last: -1, joined: undefined }
    if (person) {
      this.#exact.set(`PER ${person.whole}`, cluster)
      this.#fileParts(person, cluster)
    }
    return cluster
  }

  /** Files a person under surname (whole, by hyphen parts, by later words), given names, and beginnings. */
  #fileParts(person: PersonName, cluster: Cluster): void {
    cluster.filed = person
    const file = (key: string) => {
      const list = this.#parts.get(key)
      if (!list) this.#parts.set(key, [cluster])
      else if (!list.includes(cluster)) {
        // Who was dropped is filed anew at the next mention.
        if (list.length >= CLUSTERS_A_KEY) (list.shift() as Cluster).filed = undefined
        list.push(cluster)
      }
    }
    const surname = person.surname.split(' ')
    file(`s ${person.surname}`)
    const hyphen = person.surname.split('-')
    if (hyphen.length > 1) for (const part of hyphen.slice(0, 2)) file(`s ${part}`)
    for (let i = 1; i < surname.length; i++) file(`s ${surname.slice(i).join(' ')}`)
    if (surname.length > 1) file(`s ${surname[0]}`)
    if (!person.full) return
    // *Mohamed Hamdan Dagalo*: the later given names with the surname, and the given names alone.
    for (let i = 1; i < person.words.length; i++) file(`s ${person.words.slice(i).join(' ')}`)
    person.given.forEach((given, i) => {
      if (!isInitials(given)) file(`g ${given}`)
      if (i > 0) file(`g ${person.given.slice(0, i + 1).join(' ')}`)
    })
  }

  /** A bare surname or first name: that of the person last spoken of who bears it, else of the first who will. */
  #addShort(m: NameMention, i: number): void {
    const name = this.#textOf(i).person
    const exact = this.#exact.get(`PER ${name.whole}`)
    this.#join(i, this.#bearer(name, i) ?? exact ?? this.#new(m, i))
  }

  #bearer(name: PersonName, i: number): Cluster | undefined {
    const { whole, surname } = name
    const forms =
      surname === whole ? [whole, ...withoutGenitive(whole)] : [whole, surname, ...withoutGenitive(whole), ...withoutGenitive(surname)]
    for (const form of forms)
      for (const kind of ['s', 'g']) {
        const found = this.#nearest(this.#parts.get(`${kind} ${form}`), i)
        if (found) return found
      }
    return undefined
  }

  /** Of `clusters`, the one last mentioned before mention `i`, else the one mentioned first after it. */
  #nearest(clusters: readonly Cluster[] | undefined, i: number): Cluster | undefined {
    let before: Cluster | undefined
    let after: Cluster | undefined
    for (const cluster of clusters ?? []) {
      const first = cluster.members[0] ?? -1
      if (first < i) {
        if (!before || cluster.last > before.last) before = cluster
      } else if (!after || first < (after.members[0] ?? 0)) after = cluster
    }
    return before ?? after
  }

  #join(i: number, cluster: Cluster): void {
    this.#of[i] = cluster
    cluster.members.push(i)
    cluster.last = Math.max(cluster.last, i)
    if (!cluster.person) return
    const { person } = this.#textOf(i)
    if (person.full && person !== cluster.filed) this.#fileParts(person, cluster)
  }

  /** `De Nederlandsche Bank (DNB)`, `DNB (De Nederlandsche Bank)`: an abbreviation in brackets right after the name. */
  #joinBracketed(): void {
    for (let i = 0; i + 1 < this.#mentions.length; i++) {
      const [a, b] = [this.#mentions[i], this.#mentions[i + 1]]
      if (!a || !b || a.type === 'PER' || b.start - a.end > 3 || b.start < a.end) continue
      const between = this.#text.slice(a.end, b.start)
      const bracket = between.trim() === '(' && this.#text[b.end] === ')'
      if (!bracket && between !== '/') continue
      const [short, full] = a.text.length < b.text.length ? [a, b] : [b, a]
      if (nameText(short.text).isAbbreviation && abbreviates(short.text, full.text)) this.#merge(this.#of[i], this.#of[i + 1])
    }
  }

  /** Abbreviations by the initials of a name of the same type somewhere in the text. */
  #joinAbbreviations(): void {
    const byInitials = new Map<string, Cluster>()
    for (const [i, m] of this.#mentions.entries()) {
      if (m.type === 'PER' || !(this.#textOf(i).hasSpace || m.text.includes('-'))) continue
      const cluster = this.#of[i]
      for (const initials of this.#textOf(i).initials) if (cluster && initials.length > 1) byInitials.set(`${m.type} ${initials}`, cluster)
    }
    for (const [i, m] of this.#mentions.entries())
      if (m.type !== 'PER' && this.#textOf(i).isAbbreviation)
        this.#merge(this.#of[i], byInitials.get(`${m.type} ${this.#textOf(i).folded}`))
  }

  /**
   * Short forms of organisations and sites: the beginning or the end of one longer name (`Genk`, `KRC Genk`; `Parlement`, `Europees Parlement`). Not where the
   * short form is a name of its own (`VRT`, `VRT MAX`) or the longer one is another team (`Jong PSV`).
   */
  #joinShortened(): void {
    const ends = new Map<string, Cluster | null>()
    const others = new Map<string, Cluster | null>()
    for (const [i, m] of this.#mentions.entries()) {
      if (m.type === 'PER' || m.type === 'MISC') continue
      const cluster = this.#of[i]
      if (!this.#textOf(i).hasSpace) continue
      const words = this.#textOf(i).withoutArticle.split(' ')
      if (!cluster || words.length < 2 || words.length > MOST_NAME_WORDS || words[0] === 'jong') continue
      for (let n = 1; n < words.length; n++) {
        fileUnique(ends, `${m.type} ${words.slice(n).join(' ')}`, cluster)
        if (m.type !== 'ORG') continue
        fileUnique(others, `ORG ${words.slice(0, n).join(' ')}`, cluster)
        if (n < words.length - 1) fileUnique(others, `ORG ${words[n]}`, cluster)
      }
    }
    if (ends.size === 0) return
    for (const [i, m] of this.#mentions.entries()) {
      if (m.type === 'PER' || m.type === 'MISC') continue
      const key = `${m.type} ${this.#textOf(i).withoutArticle}`
      const long = ends.get(key) ?? others.get(key)
      if (long && this.#mayShorten(m, this.#textOf(i), long)) this.#merge(this.#of[i], long)
    }
  }

  #mayShorten(m: NameMention, text: NameText, long: Cluster): boolean {
    const known = text.reading(m.type)
    if (m.type === 'LOC') return known === undefined && m.text.length > 5
    if (text.isAbbreviation) return lookupName(long.name)?.readings.some((r) => r.subtype === 'club') === true
    return known === undefined || known.subtype === 'club' || known.subtype === 'government'
  }

  /** A surname that was taken for a place or an organisation: it joins the person who bears it, unless the lists know it as such. */
  #joinMistyped(): void {
    for (const [i, m] of this.#mentions.entries()) {
      if (m.type === 'PER' || m.type === 'MISC' || m.source !== 'model') continue
      const text = this.#textOf(i)
      if (text.known || text.hasSpace) continue
      const cluster = this.#of[i]
      if (!cluster || cluster.members.length > 3) continue
      const bearer = this.#nearest(this.#parts.get(`s ${text.folded}`), i)
      if (bearer?.person?.full) this.#merge(cluster, bearer)
    }
  }

  /** Joins `a` to `b`; nothing where one is missing. */
  #merge(a: Cluster | undefined, b: Cluster | undefined | null): void {
    if (!a || !b) return
    const [from, to] = [root(a), root(b)]
    if (from === to) return
    from.joined = to
    to.members.push(...from.members)
    to.members.sort((x, y) => x - y)
  }

  #result(): NameEntity[] {
    const numbers = new Map<Cluster | undefined, number>()
    const names: string[] = []
    return this.#mentions.map((m, i) => {
      const own = this.#of[i]
      const cluster = own && root(own)
      let number = numbers.get(cluster)
      if (number === undefined) {
        number = numbers.size
        numbers.set(cluster, number)
        names.push(cluster ? this.#bestName(cluster) : m.text)
      }
      return entityOf(m, this.#details[i] ?? NO_DETAILS, names[number] ?? m.text, number)
    })
  }

  /** The best of a cluster's names: the fullest, not in capitals, not a genitive; of equals the first. */
  #bestName(cluster: Cluster): string {
    let best = ''
    let bestScore = -1
    for (const i of cluster.members) {
      const m = this.#mentions[i]
      if (!m) continue
      const score = nameScore(m, this.#textOf(i), cluster.type)
      if (score > bestScore) {
        bestScore = score
        best = m.text
      }
    }
    return baseForm(best, cluster.type)
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** The entity of a mention; what the mention itself says goes before `details`. Field by field: spreading takes most of this stage's time. */
function entityOf(m: NameMention, details: NameDetails, name: string, cluster: number): NameEntity {
  const { start, end, text, type, confidence, source, id } = m
  const entity: Writable<NameEntity> = { start, end, text, type, confidence, source, name, cluster }
  const country = m.country ?? details.country
  const canonical = m.canonical ?? details.canonical
  const subtype = m.subtype ?? details.subtype
  if (id !== undefined) entity.id = id
  if (subtype !== undefined) entity.subtype = subtype
  if (canonical !== undefined) entity.canonical = canonical
  if (country !== undefined) entity.country = country
  return entity
}

/** Files `cluster` under `key`; a key of two things is of no use (`null`). */
function fileUnique(map: Map<string, Cluster | null>, key: string, cluster: Cluster): void {
  const other = map.get(key)
  map.set(key, other === undefined || (other !== null && root(other) === root(cluster)) ? cluster : null)
}

/** The cluster that `cluster` was joined to at last. */
function root(cluster: Cluster): Cluster {
  let c = cluster
  while (c.joined) c = c.joined
  // Later look-ups go straight there.
  if (cluster.joined && cluster !== c) cluster.joined = c
  return c
}

/** How full and how clean a form is. */
function nameScore(m: NameMention, text: NameText, type: NameType): number {
  let score = 10
  if (type === 'PER') {
    if (m.type !== 'PER') return 1
    const { person } = text
    if (person.full) score += isInitials(person.given[0] ?? '') ? 10 : 20
    score += Math.min(person.words.length, 8)
  } else if (type === 'ORG' || type === 'LOC') {
    if (!text.isAbbreviation) score += 10
    if (text.hasSpace) score += type === 'ORG' ? Math.min(m.text.split(' ').length, 8) : 1
  }
  if (!text.isAbbreviation && isAllCaps(m.text)) score -= 5
  if (/['’]s?$/.test(m.text)) score -= 8
  return Math.max(score, 0)
}

/** Whether `name` is a known place with a genitive *s* (`Vlaanderens`). */
function isPlaceWithS(name: string): boolean {
  return name.endsWith('s') && !lookupName(name) && lookupName(name.slice(0, -1))?.readings.some((r) => r.type === 'LOC') === true
}

/** Takes a genitive off a name of which the text has no other form: `China's` → `China`. */
function baseForm(name: string, type: NameType): string {
  const genitive = /['’]s$/.exec(name)
  if (genitive && type !== 'MISC' && !(lookupName(name) && !lookupName(name.slice(0, -2)) && name.includes(' ')))
    return name.slice(0, genitive.index)
  if (/[sxz]['’]$/.test(name)) return name.slice(0, -1)
  if (type === 'LOC' && isPlaceWithS(name)) return name.slice(0, -1)
  if (type === 'PER' && name.endsWith('s') && !isSurname(name) && !isFirstName(name) && isSurname(name.slice(0, -1)))
    return name.slice(0, -1)
  return name
}

/**
 * Joins the names of one thing and gives each its best name, the fullest that the text itself has (`Blinken` → `Antony Blinken`; `VS` → `Verenigde Staten`
 * where both stand). People are joined by surname, first name, initials and spelling; the bearer of a surname that two people share is the one last spoken of.
 * Organisations and places are joined by known and bracketed abbreviations, initials, genitives and short forms. Each name also gets its finer kind and country
 * where these are known (`subtypes.ts`).
 */
export function clusterNames(input: EntityInput, mentions: readonly NameMention[]): NameEntity[] {
  return new Clustering(input, mentions).run()
}
