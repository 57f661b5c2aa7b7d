import { type CountedName, mostFrequent } from './name-counts'
import type { OutputDocument, OutputQuote } from './output-document'

/** How often women and men are quoted, by what names and pronouns tell. */
export interface GenderCounts {
  readonly women: number
  readonly men: number
  /** Quotations of speakers whose gender the article does not tell: groups, bodies, initials. */
  readonly unknown: number
}

/** The quotations of one group of documents, such as those of a newspaper in a month. */
export interface QuotedGroup {
  /** What makes the group, by field: `{ 'meta.krant': 'De Rotte', month: '2024-01' }`; `null` where documents have no such field. */
  readonly by: Readonly<Record<string, string | null>>
  readonly documents: number
  readonly quotes: number
  readonly genders: GenderCounts
  /** Who is quoted most. */
  readonly speakers: readonly CountedName[]
}

/** Speakers told for each group. */
const TOP = 5
/** What divides the parts of a group's key: no text has it. */
const BREAK = '\u0000'

interface Tally {
  readonly by: Readonly<Record<string, string | null>>
  documents: number
  quotes: number
  readonly genders: { women: number; men: number; unknown: number }
  readonly speakers: Map<string, number>
}

/** The fields by which documents can be grouped, besides those under `meta.`. */
export const GROUP_FIELDS = ['year', 'month', 'day', 'language'] as const

/** Whether documents can be grouped by `field`. */
export function isGroupField(field: string): boolean {
  return /^meta\../.test(field) || (GROUP_FIELDS as readonly string[]).includes(field)
}

/** Counts quotations by groups of documents. Memory grows with groups and speakers, not with documents. */
export class GroupCounts {
  readonly #tallies = new Map<string, Tally>()

  constructor(readonly fields: readonly string[]) {}

  /** Adds a document with its direct and partial quotations. */
  add(doc: OutputDocument, speech: readonly OutputQuote[]): void {
    const values = this.fields.map((field) => fieldValue(doc, field))
    const key = values.map((value) => value ?? BREAK).join(BREAK)
    let tally = this.#tallies.get(key)
    if (!tally) {
      const by = Object.fromEntries(this.fields.map((field, i) => [field, values[i] ?? null]))
      tally = { by, documents: 0, quotes: 0, genders: { women: 0, men: 0, unknown: 0 }, speakers: new Map() }
      this.#tallies.set(key, tally)
    }
    tally.documents++
    for (const quote of speech) {
      tally.quotes++
      if (quote.speaker === null) continue
      countGender(tally.genders, quote.gender)
      if (quote.named) tally.speakers.set(quote.speaker, (tally.speakers.get(quote.speaker) ?? 0) + 1)
    }
  }

  /** The groups, by their fields. */
  groups(): QuotedGroup[] {
    const sorted = [...this.#tallies].sort(([a], [b]) => (a < b ? -1 : 1))
    return sorted.map(([, { speakers, ...tally }]) => ({ ...tally, speakers: mostFrequent(speakers, TOP) }))
  }
}

/** Counts a quotation by the gender of its speaker. */
export function countGender(counts: { women: number; men: number; unknown: number }, gender: string | null): void {
  if (gender === 'f') counts.women++
  else if (gender === 'm') counts.men++
  else counts.unknown++
}

function fieldValue(doc: OutputDocument, field: string): string | null {
  switch (field) {
    case 'year':
      return doc.date?.slice(0, 4) ?? null
    case 'month':
      return doc.date?.slice(0, 7) ?? null
    case 'day':
      return doc.date
    case 'language':
      return doc.language
    default: {
      let value: unknown = doc.meta
      for (const name of field.split('.').slice(1)) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
      return value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value)
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
