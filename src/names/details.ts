import type { TaggedText } from '../tags'
import type { DescribedName, NameEntity, NameMention } from './entity'
import { nameText } from './name-text'
import { type NameDetails, nameDetails } from './subtypes'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Adds to each name its finer kind, its country and its full name, where lists, heads or the words around tell them; what a mention has already stays. */
export function describeNames(input: TaggedText, mentions: readonly NameMention[]): DescribedName[] {
  const details = nameDetails(
    input,
    mentions,
    mentions.map((m) => nameText(m.text)),
  )
  return mentions.map((mention, i) => described(mention, details[i] as NameDetails))
}

/** Field by field: spreading takes most of the time. */
function described(m: NameMention, details: NameDetails): DescribedName {
  const { start, end, text, type, confidence, source, id } = m
  const mention: Writable<DescribedName> = { start, end, text, type, confidence, source }
  const country = m.country ?? details.country
  const canonical = m.canonical ?? details.canonical
  const subtype = m.subtype ?? details.subtype
  if (id !== undefined) mention.id = id
  if (subtype !== undefined) mention.subtype = subtype
  if (m.canonical !== undefined) mention.named = m.canonical
  if (canonical !== undefined) mention.canonical = canonical
  if (country !== undefined) mention.country = country
  return mention
}

/** The entity of a described name: with the best name and the number of the thing named. */
export function nameEntity(m: NameMention, name: string, cluster: number): NameEntity {
  const { start, end, text, type, confidence, source, id, subtype, canonical, country } = m
  const entity: Writable<NameEntity> = { start, end, text, type, confidence, source, name, cluster }
  if (id !== undefined) entity.id = id
  if (subtype !== undefined) entity.subtype = subtype
  if (canonical !== undefined) entity.canonical = canonical
  if (country !== undefined) entity.country = country
  return entity
}
