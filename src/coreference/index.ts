import type { ModelFile } from '../model/file'
import type { Chain } from './chains'
import { clusterOf, namedOnly } from './clusters'
import { type Decision, decide, mentionOf } from './decide'
import type { Cluster, Coreference, CoreferenceInput, FoundMention } from './mention'
import { type CoreferenceModel, readCoreference } from './model'
import type { NameParts } from './name-parts'
import { bordersBy, type Reading, readArticle } from './resolve'

export type * from './mention'
export type { CoreferenceModel } from './model'

/** Who is who where nobody is mentioned, or that was not asked. */
export const NOBODY: Coreference = { mentions: [], clusters: [], nameClusters: [], rejected: [] }

/** Reads the trained part of this stage; throws a `ModelError` where the file does not fit. */
export function readCoreferenceModel(file: ModelFile): CoreferenceModel {
  return readCoreference(file)
}

/**
 * Tells who is who in an article: finds the mentions of people, groups, bodies and speaking documents and joins those of one. Each mention joins one
 * of the chains before it, begins one, or is none, by one trained ranking. Every name gets a cluster, those that are no mention as well.
 */
export function findCoreference(input: CoreferenceInput, model: CoreferenceModel): Coreference {
  const reading = readArticle(input, model.nouns, bordersBy(model.weights))
  return assemble(reading, decide(reading, model.weights))
}

/**
 * Tells which names of an article mean the same, and nothing else: the names are joined by the same ranking, but among themselves, without the descriptions
 * and pronouns between them. A small part of the work; for who asks for entities without knowing who is who.
 */
export function joinNames(input: Omit<CoreferenceInput, 'quoted'>, model: CoreferenceModel): Coreference {
  const reading = readArticle({ ...input, quoted: [] }, model.nouns, () => false, true)
  return assemble(reading, decide(reading, model.weights))
}

/** Numbers the chains in order of first mention or name, and makes mentions and clusters. */
function assemble(reading: Reading, decisions: readonly Decision[]): Coreference {
  const { names } = reading.text.input
  const chainOf = new Array<Chain | undefined>(names.length)
  const parts = new Array<NameParts | undefined>(names.length)
  for (const { candidate, chain } of decisions) {
    const { name } = reading.candidates[candidate] as Reading['candidates'][number]
    if (name < 0) continue
    parts[name] = reading.facts[candidate]?.name ?? undefined
    if (chain) chainOf[name] = chain
  }
  const silent = groupSilent(reading, chainOf, parts)
  const numbers = new Map<Chain | number, number>()
  const numberOf = (key: Chain | number) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  const starts: { readonly start: number; readonly key: Chain | number }[] = []
  for (const { candidate, chain } of decisions) {
    const token = reading.candidates[candidate]?.first as number
    if (chain) starts.push({ start: reading.text.input.tokens[token]?.start as number, key: chain })
  }
  names.forEach((name, i) => {
    const key = chainOf[i] ?? silent[i]
    if (key !== undefined) starts.push({ start: name.start, key })
  })
  starts.sort((a, b) => a.start - b.start)
  for (const { key } of starts) numberOf(key)

  const mentions: FoundMention[] = []
  const rejected: FoundMention[] = []
  const members = new Map<Chain, number[]>()
  for (const decision of decisions) {
    const mention = mentionOf(reading, decision, numberOf)
    if (!decision.chain) {
      rejected.push(mention)
      continue
    }
    const list = members.get(decision.chain)
    if (list) list.push(mentions.length)
    else members.set(decision.chain, [mentions.length])
    mentions.push(mention)
  }
  const silentNames: NameParts[][] = []
  reading.parts.forEach((name, i) => {
    const group = silent[i]
    if (group !== undefined) (silentNames[group] ??= []).push(name)
  })
  const clusters: Cluster[] = []
  for (const [key, id] of numbers) {
    clusters.push(
      typeof key === 'number' ? namedOnly(id, silentNames[key] as NameParts[]) : clusterOf(reading, key, id, members.get(key) ?? []),
    )
  }
  return { mentions, clusters, rejected, nameClusters: names.map((_, i) => numberOf(chainOf[i] ?? (silent[i] as number))) }
}

/** Gives the names that are no mention the chain that is named alike, else a number that they share. */
function groupSilent(reading: Reading, chainOf: (Chain | undefined)[], parts: readonly (NameParts | undefined)[]): (number | undefined)[] {
  const byName = new Map<string, Chain | number>()
  chainOf.forEach((chain, i) => {
    const own = parts[i]
    if (!chain || !own) return
    const keys = [own.plain, own.canonical, own.text.person.full && own.mention.type === 'PER' ? own.text.person.surname : '']
    for (const key of keys) if (key && !byName.has(key)) byName.set(key, chain)
  })
  let next = 0
  return reading.text.input.names.map((name, i) => {
    if (chainOf[i]) return undefined
    const own = parts[i]
    const keys = own ? [own.plain, own.canonical].filter(Boolean) : [name.text]
    let found: Chain | number | undefined
    for (const key of keys) found ??= byName.get(key)
    if (typeof found === 'object') {
      chainOf[i] = found
      return undefined
    }
    found ??= next++
    for (const key of keys) if (!byName.has(key)) byName.set(key, found)
    return found
  })
}
