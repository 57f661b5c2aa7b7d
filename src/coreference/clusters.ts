import type { NameType } from '../names'
import { bestName } from './best-name'
import type { Candidate } from './candidate'
import { type Chain, ChainKind } from './chains'
import type { Cluster, Gender } from './mention'
import type { NameParts } from './name-parts'
import { NounBit } from './nouns'
import type { Reading } from './resolve'
import type { CoreferenceText } from './text'

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
    if (!candidate.noun || (candidate.noun.classes & NounBit.Person) === 0) return
    if (!best || candidate.end - candidate.head > best.end - best.head) best = candidate
  }
  for (const { candidate, facts } of own) {
    for (const { candidate: before } of facts.functions) weigh(before)
    if (candidate.role === 'apposition') weigh(candidate)
  }
  return best ? plainDescription(text, best) : null
}

/** The cluster of names that are no mention: a place that is only named. */
export function namedOnly(id: number, names: readonly NameParts[]): Cluster {
  const type = typeOf(names.map(({ mention }) => mention)) as NameType
  return { id, name: bestName(names, type), type, gender: null, number: 'sing', function: null, mentions: [] }
}
