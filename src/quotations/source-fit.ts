import type { Mention } from './mentions'
import { type Person, sameRole } from './people'

/** Whether man or woman agree: 0 no, 1 yes, 2 not known. */
export function agreesOf(mention: Mention | null, person: Person | undefined, description: Mention | undefined): number {
  const wanted = mention?.gender ?? '?'
  const gender = person?.gender ?? description?.gender ?? '?'
  return wanted === '?' || gender === '?' ? 2 : gender === wanted ? 1 : 0
}

/** How well a noun fits a person or body: 3 part of its name (*het fonds*, Pensioenfonds Zorg), 2 what it is called, 1 nearly so. */
export function matchLevel(person: Person, noun: string): number {
  if (person.type !== 'PER' && noun.length > 3) {
    for (const word of person.name.toLowerCase().split(/[\s-]+/)) if (word.endsWith(noun)) return 3
  }
  let level = 0
  for (const role of person.roles) {
    if (role.noun === noun) return 2
    if (sameRole(role.noun, noun)) level = 1
  }
  return level
}

/** The greatest share of `own` words that one of these lists holds. */
export function shareOf(own: ReadonlySet<string>, lists: readonly (readonly string[])[]): number {
  let share = 0
  for (const words of lists) {
    const shared = new Set<string>()
    for (const word of words) if (own.has(word)) shared.add(word)
    share = Math.max(share, shared.size / (own.size || 1))
  }
  return share
}

/** Texts whose author they name speak for him. */
const MESSAGES =
  /(?:brief|briefje|mail|mailtje|bericht|berichtje|persbericht|communiqué|verklaring|website|site|tweet|post|rapport|nota|notitie|memo|advies|verslag|uitnodiging|brochure|folder|reactie|mededeling|zienswijze|onderzoek|studie)$/

/** Whether a noun is a text that speaks for the author whom its description names: *een briefje van de woningcorporatie*. */
export function isMessage(noun: string): boolean {
  return MESSAGES.test(noun)
}
