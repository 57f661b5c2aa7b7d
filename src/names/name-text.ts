import { ownCopy } from '../span'
import { initialsOf, isAbbreviation } from './abbreviations'
import type { NameType } from './entity'
import { type KnownName, lookupName, type NameReading } from './gazetteer'
import { foldName, type PersonName, personName } from './person-name'
import { detailsOfText, type TextDetails } from './subtypes'

/** The text of a name with what it alone tells; each thing is found out when first asked for. */
export class NameText {
  /** Small letters without accents. */
  readonly folded: string
  /** What the lists know of it. */
  readonly known: KnownName | undefined
  readonly isAbbreviation: boolean
  /** Whether it has more than one word. */
  readonly hasSpace: boolean
  #person: PersonName | undefined
  #withoutArticle: string | undefined
  #initials: readonly string[] | undefined
  readonly #details = new Map<NameType, TextDetails>()

  constructor(readonly text: string) {
    this.folded = foldName(text)
    const known = lookupName(text)
    // A surname of somebody known may be anybody's.
    this.known = known?.readings.some(({ type }) => type !== 'PER') ? known : undefined
    this.isAbbreviation = isAbbreviation(text)
    this.hasSpace = /\s/.test(text)
  }

  /** It taken apart as a person's name. */
  get person(): PersonName {
    this.#person ??= personName(this.folded)
    return this.#person
  }

  /** The folded name without `de` or `het` before it. */
  get withoutArticle(): string {
    this.#withoutArticle ??= this.folded.replace(/^(de|het) /, '')
    return this.#withoutArticle
  }

  /** The first letters of its words; see `initialsOf`. */
  get initials(): readonly string[] {
    this.#initials ??= initialsOf(this.text)
    return this.#initials
  }

  /** What the lists know of it as a name of `type`. */
  reading(type: NameType): NameReading | undefined {
    return this.known?.readings.find((reading) => reading.type === type)
  }

  /** Its finer kind and country as a name of `type`. */
  details(type: NameType): TextDetails {
    let details = this.#details.get(type)
    if (!details) {
      details = detailsOfText(this.text, type)
      this.#details.set(type, details)
    }
    return details
  }
}

/** Names kept for the next texts: some 3 MB; when there are more all are dropped, which changes no result. */
const MOST_NAMES = 5000
/** Longer names aren't kept, in UTF-16 code units. */
const LONGEST_KEPT = 60

const kept = new Map<string, NameText>()

/** What the text of a name tells. */
export function nameText(text: string): NameText {
  const known = kept.get(text)
  if (known) return known
  if (text.length > LONGEST_KEPT) return new NameText(text)
  if (kept.size >= MOST_NAMES) kept.clear()
  const made = new NameText(ownCopy(text))
  kept.set(made.text, made)
  return made
}
