import { type HeadKind, organisationHeads, otherEndings, otherHeads, placeEndings, placeHeads, wordsBefore } from '../dutch/name-heads'
import { QUOTATION_MARKS } from '../dutch/quotation-marks'
import type { TaggedText } from '../tags'
import type { Token } from '../tokens'
import type { NameMention, NameSubtype, NameType } from './entity'
import { lookupFolded, lookupName, type NameReading } from './gazetteer'
import { isAllCaps } from './gazetteer-index'

/** What lists and heads tell of a name beyond its type. */
export interface NameDetails {
  readonly subtype?: NameSubtype
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string
  readonly canonical?: string
}

/** The finer kinds that each type can have. */
const KINDS: Readonly<Record<NameType, ReadonlySet<NameSubtype>>> = {
  PER: new Set(),
  ORG: new Set<NameSubtype>(['party', 'company', 'club', 'medium', 'government']),
  LOC: new Set<NameSubtype>(['country', 'city', 'region', 'water', 'building']),
  MISC: new Set<NameSubtype>(['nationality', 'event', 'work', 'product', 'language', 'law']),
}

/** Longer names aren't looked into. */
const LONGEST_NAME = 200

/** What the lists know of `text` as a name of `type`: as written, in capitals, without a genitive or an article. */
function listed(text: string, type: NameType): NameReading | undefined {
  const forms = [text]
  if (/['’]s$/.test(text)) forms.push(text.slice(0, -2))
  if (type === 'LOC' && text.endsWith('s')) forms.push(text.slice(0, -1))
  const article = /^(?:de|het|the) /i.exec(text)
  if (article) forms.push(text.slice(article[0].length))
  for (const form of forms) {
    const reading = (lookupName(form) ?? (isAllCaps(form) ? lookupFolded(form) : undefined))?.readings.find((r) => r.type === type)
    if (reading) return reading
  }
  return undefined
}

const NO_ENDINGS: ReadonlyMap<string, HeadKind> = new Map()

/** A road by its number: `A7`, `N242`, `E313`. */
const isRoad = (text: string) => /^[ANER]\d{1,3}$/.test(text)

/** The kind that a word of the name itself tells: `ministerie van Defensie`, `FC Emmen`, `Kerkstraat`. */
function kindByHead(text: string, type: NameType): HeadKind | undefined {
  const words = text.toLowerCase().split(/\s+/)
  const last = words.at(-1) ?? ''
  const [table, endings] =
    type === 'ORG' ? [organisationHeads(), NO_ENDINGS] : type === 'LOC' ? [placeHeads(), placeEndings()] : [otherHeads(), otherEndings()]
  if (type === 'LOC' && isRoad(text)) return 'building'
  // The first word names the kind in Dutch order (*ministerie van …*), the last in a compound or a foreign name (*… Airport*).
  const first = words[0] ?? ''
  const whole = table.get(first) ?? table.get(last)
  if (whole && (words.length > 1 || type !== 'LOC')) return whole
  for (const word of words.slice(1, -1)) {
    const kind = table.get(word)
    if (kind) return kind
  }
  for (const [ending, kind] of endings) if (last.length > ending.length + 2 && last.endsWith(ending)) return kind
  return undefined
}

/** The kind that the word before the name tells: `de stad Gent`, `persbureau Belga`; a party after a person: `Haverkort (CDA)` tells nothing. */
function kindByContext(before: string): HeadKind | undefined {
  return wordsBefore().get(before.toLowerCase())
}

/** What the text of a name tells of it. */
export interface TextDetails {
  readonly details: NameDetails
  /** Whether that is all: what stands around the name tells no more. */
  readonly settled: boolean
}

/** The details of a name of which nothing is known. */
export const NO_DETAILS: NameDetails = {}
const NOTHING: TextDetails = { details: NO_DETAILS, settled: true }

/** Tells the finer kind of a name, its country and its full name by its text alone: by lists first, then by the words in it. */
export function detailsOfText(text: string, type: NameType): TextDetails {
  if (type === 'PER' || text.length > LONGEST_NAME) return NOTHING
  const known = listed(text, type)
  const compound = type === 'MISC' && !known?.subtype ? compoundOf(text) : undefined
  if (compound) return { details: compound, settled: true }
  const kind = known?.subtype ?? kindByHead(text, type)
  const details: NameDetails = {
    ...(known?.country !== undefined && { country: known.country }),
    ...(known?.canonical !== undefined && { canonical: known.canonical }),
    ...(kind && KINDS[type].has(kind) && { subtype: kind }),
  }
  return { details: Object.keys(details).length > 0 ? details : NO_DETAILS, settled: kind !== undefined }
}

/** Tells the finer kind of a name by the word before it and quotation marks around it; nothing where neither tells. */
function kindAround(input: TaggedText, mention: NameMention, firstToken: number): HeadKind | undefined {
  const before = input.tokens[firstToken - 1]?.text ?? ''
  return (before.length < 30 ? kindByContext(before) : undefined) ?? kindByQuotes(input, mention, before)
}

/** `‘De laatste veerman’` in quotation marks is a work. */
function kindByQuotes(input: TaggedText, mention: NameMention, before: string): HeadKind | undefined {
  if (mention.type !== 'MISC' || !QUOTATION_MARKS.has(before)) return undefined
  return QUOTATION_MARKS.has(input.text[mention.end] ?? '') && mention.text.length > 3 ? 'work' : undefined
}

/** A compound of a country or nationality: `Rusland-expert`, `Brits-Nederlandse` has its country's code; it is a nationality only where its last part is one. */
function compoundOf(text: string): NameDetails | undefined {
  const hyphen = text.indexOf('-')
  if (hyphen <= 0) return undefined
  const first = lookupName(text.slice(0, hyphen))?.readings.find((r) => r.country !== undefined)
  const last = lookupName(text.slice(text.lastIndexOf('-') + 1))?.readings.find((r) => r.subtype === 'nationality')
  if (last) return { subtype: 'nationality' }
  return first?.country === undefined ? undefined : { country: first.country }
}

/** The text of a name, which tells its details as a name of each type. */
interface TextOfName {
  details(type: NameType): TextDetails
}

/**
 * Tells of each mention its finer kind, its country and its full name, by its text (`texts`) or else by the word before it and quotation marks around it;
 * nothing where none of them tells.
 */
export function nameDetails(input: TaggedText, mentions: readonly NameMention[], texts: readonly TextOfName[]): NameDetails[] {
  let token = 0
  return mentions.map((mention, i) => {
    while (token < input.tokens.length && (input.tokens[token] as Token).start < mention.start) token++
    const { settled, details } = (texts[i] as TextOfName).details(mention.type)
    const kind = settled ? undefined : kindAround(input, mention, token)
    return kind && KINDS[mention.type].has(kind) ? { ...details, subtype: kind } : details
  })
}
