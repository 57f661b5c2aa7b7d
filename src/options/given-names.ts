import type { NameMention } from '../names'
import { NAME_TYPES } from '../names/entity'
import type { TaggedText } from '../tags'
import { type GivenName, show } from './options'

/**
 * The names that a caller's own source gives in the place of the tagger, checked and put in order. Throws a `TypeError` where they are no
 * list of names, and a `RangeError` where a span is no stretch of tokens or overlaps another: the lists of a document promise neither happens.
 */
export function readGivenNames({ text, tokens }: TaggedText, given: readonly GivenName[]): NameMention[] {
  if (!Array.isArray(given)) throw new TypeError(`options.entities: expected it to give a list, got ${show(given)}`)
  const starts = new Set(tokens.map((token) => token.start))
  const ends = new Set(tokens.map((token) => token.end))
  const mentions = given.map((name): NameMention => {
    const { start, end, type } = name ?? {}
    if (!NAME_TYPES.includes(type)) throw new TypeError(`options.entities: expected type ${NAME_TYPES.join(', ')}, got ${show(type)}`)
    for (const field of ['id', 'canonical'] as const)
      if (name[field] !== undefined && typeof name[field] !== 'string')
        throw new TypeError(`options.entities: expected a string ${field}, got ${show(name[field])}`)
    if (!(start < end && starts.has(start) && ends.has(end)))
      throw new RangeError(`options.entities: expected a span that begins and ends with a token, got ${start}–${end}`)
    return { confidence: 1, ...name, text: text.slice(start, end), source: 'rule' }
  })
  mentions.sort((a, b) => a.start - b.start)
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1]
    if (before && before.end > mention.start)
      throw new RangeError(`options.entities: expected no overlap, got ${before.start}–${before.end} and ${mention.start}–${mention.end}`)
  })
  return mentions
}
