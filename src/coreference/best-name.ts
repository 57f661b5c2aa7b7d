import { isFirstName } from '../dutch/first-names'
import type { DescribedName, NameType } from '../names'
import { isPlaceWithS, isSurname, lookupName } from '../names/gazetteer'
import { isAllCaps } from '../names/gazetteer-index'
import { isInitials } from '../names/person-name'
import type { NameParts } from './name-parts'

/** The best of the names of one thing: the one that the caller says, else the fullest, not in capitals, not a genitive; of equals the first. */
export function bestName(names: readonly NameParts[], type: NameType): string {
  const named = names.find(({ mention }) => (mention as DescribedName).named)
  if (named) return (named.mention as DescribedName).named as string
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
  if (genitive && type !== 'MISC' && !(lookupName(name) && !lookupName(name.slice(0, -2)) && name.includes(' ')))
    return name.slice(0, genitive.index)
  if (/[sxz]['’]$/.test(name)) return name.slice(0, -1)
  if (type === 'LOC' && isPlaceWithS(name)) return name.slice(0, -1)
  if (type === 'PER' && name.endsWith('s') && !isSurname(name) && !isFirstName(name) && isSurname(name.slice(0, -1)))
    return name.slice(0, -1)
  return name
}
