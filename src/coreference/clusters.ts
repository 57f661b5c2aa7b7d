import type { NameMention, NameType } from '../names'
import { isFirstName, isSurname, lookupName } from '../names/gazetteer'
import { isAllCaps } from '../names/gazetteer-index'
import { isInitials } from '../names/person-name'
import type { Candidate } from './candidates'
import { type Chain, ChainKind } from './chains'
import type { Cluster, Gender } from './mention'
import { type NameParts, nameParts } from './name-parts'
import { PERSON } from './nouns'
import type { Reading } from './resolve'
import type { CoreferenceText } from './text'

/** The best of the names of one thing: the fullest, not in capitals, not a genitive; of equals the first. */
export function bestName(names: readonly NameParts[], type: NameType): string {
  let best = ''
  let bestScore = -1
  for (const name of names) {
    const score = nameScore(name, type)
    if (score > bestScore) {
      bestScore = score
      best = name.mention.text
    }
  }
  return baseForm(best, type)
}

/** How full and how clean a form is. */
function nameScore({ mention, text }: NameParts, type: NameType): number {
  let score = 10
  if (mention.type !== type) score = type === 'PER' ? 1 : 5
  else if (type === 'PER') {
    const { person } = text
    if (person.full) score += isInitials(person.given[0] ?? '') ? 10 : 20
    score += Math.min(person.words.length, 8)
  } else if (type !== 'MISC') {
    if (!text.isAbbreviation) score += 10
    if (text.hasSpace) score += type === 'ORG' ? Math.min(mention.text.split(' ').length, 8) : 1
  }
  if (!text.isAbbreviation && isAllCaps(mention.text)) score -= 5
  if (/['’]s?$/.test(mention.text)) score -= 8
  return Math.max(score, 0)
}

/** Takes a genitive off a name of which the text has no other form: `China's` → `China`. */
function baseForm(name: string, type: NameType): string {
  const genitive = /['’]s$/.exec(name)
  if (genitive && type !== 'MISC' && !(lookupName(name) && !lookupName(name.slice(0, -2)) && name.includes(' '))) return name.slice(0, genitive.index)
  if (/[sxz]['’]$/.test(name)) return name.slice(0, -1)
  if (type === 'LOC' && isPlaceWithS(name)) return name.slice(0, -1)
  if (type === 'PER' && name.endsWith('s') && !isSurname(name) && !isFirstName(name) && isSurname(name.slice(0, -1))) return name.slice(0, -1)
  return name
}

/** Whether `name` is a known place with a genitive *s* (`Vlaanderens`). */
function isPlaceWithS(name: string): boolean {
  return name.endsWith('s') && !lookupName(name) && lookupName(name.slice(0, -1))?.readings.some((r) => r.type === 'LOC') === true
}

/** The type of the most names; of equals that of the first. */
export function typeOf(names: readonly { readonly type: NameType }[]): NameType | null {
  const counts = new Map<NameType, number>()
  for (const { type } of names) counts.set(type, (counts.get(type) ?? 0) + 1)
  let best: NameType | null = null
  for (const [type, count] of counts) if (best === null || count > (counts.get(best) as number)) best = type
  return best
}

/** Words before a noun that its description goes without. */
const NO_PART = /^(?:de|het|een|'t|’t|'n|’n|die|dat|deze|dit|zijn|haar|hun|mijn|onze|ons|uw|jouw|m'n|z'n|d'r|m’n|z’n|d’r)$/i

/** `onze zoon`, `een woordvoerder van de politie`: the words without article or possessive. */
function plainDescription(text: CoreferenceText, candidate: Candidate): string {
  const first = candidate.first < candidate.head && NO_PART.test(text.word(candidate.first)) ? candidate.first + 1 : candidate.first
  return text.slice(first, candidate.end)
}

/** The cluster of a chain; `ids`: its number, and those of its mentions. */
export function clusterOf(reading: Reading, chain: Chain, id: number, mentions: readonly number[]): Cluster {
  const { text, candidates, facts } = reading
  const own = chain.mentions.map((i) => ({ candidate: candidates[i] as Candidate, facts: facts[i] as Reading['facts'][number] }))
  const named = own.flatMap(({ facts: { name } }) => (name ? [name] : []))
  const type = typeOf(named.map((name) => name.mention))
  const person = type === 'PER' || (type === null && (chain.kind === ChainKind.SomePerson || chain.kind === ChainKind.Pronouns))
  const many = type === null || type === 'MISC' ? chain.plural > chain.singular : false
  return {
    id,
    name: type === null ? described(text, own) : bestName(named, type),
    type,
    gender: person && !many ? genderOf(chain) : null,
    number: many ? 'plur' : 'sing',
    function: type === 'PER' ? functionOf(text, own) : null,
    mentions,
  }
}

function genderOf({ male, female }: Chain): Gender {
  return male > female ? 'm' : female > male ? 'f' : null
}

type Own = readonly { readonly candidate: Candidate; readonly facts: Reading['facts'][number] }[]

/** The fullest description of one without a name, the first of equals; else the first pronoun. */
function described(text: CoreferenceText, own: Own): string {
  let best: Candidate | undefined
  for (const { candidate } of own)
    if (candidate.kind === 'description' && (!best || candidate.end - candidate.head > best.end - best.head)) best = candidate
  return best ? plainDescription(text, best) : text.slice(own[0]?.candidate.first ?? 0, own[0]?.candidate.end ?? 0)
}

/** What the text says somebody is: the fullest function before a name or behind it. */
function functionOf(text: CoreferenceText, own: Own): string | null {
  let best: Candidate | undefined
  const weigh = (candidate: Candidate) => {
    if (!candidate.noun || (candidate.noun.classes & PERSON) === 0) return
    if (!best || candidate.end - candidate.head > best.end - best.head) best = candidate
  }
  for (const { candidate, facts } of own) {
    for (const { candidate: before } of facts.functions) weigh(before)
    if (candidate.role === 'apposition') weigh(candidate)
  }
  return best ? plainDescription(text, best) : null
}

/** The cluster of names that are no mention: a place that is only named. */
export function namedOnly(id: number, names: readonly NameMention[]): Cluster {
  const type = typeOf(names) as NameType
  const parts = names.map((name) => nameParts(name, {}))
  return { id, name: bestName(parts, type), type, gender: null, number: 'sing', function: null, mentions: [] }
}
