/* Nouns for things on which words stand or from which they sound, but which no source is. */
import { perForm } from '../vocabulary/per-form'
import { byLastPart, mayEndIn } from './compounds'
import { entries, fromLists } from './lists'

/** Which last parts of a compound are looked up: *schooldeur*, *beeldscherm*. */
const PART = { shortest: 4, from: 3, to: 16 }

/** Surfaces, places on paper, vehicles, clothes, vessels, devices, parts of the body: words stand on them, and somebody else put them there. */
const things = fromLists(() => {
  const known: ReadonlySet<string> = new Set(entries('things'))
  const mayEnd = mayEndIn(known)
  return perForm((noun) => known.has(noun) || (mayEnd(noun) && byLastPart(noun, PART, (part) => known.has(part) || undefined) === true))
})

/** Whether a noun is a thing that says nothing itself; the last part of a compound tells. */
export function isThing(noun: string): boolean {
  return things()(noun)
}
