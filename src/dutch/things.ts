/* Nouns for things on which words stand or from which they sound, but which no source is. */
import { perForm } from '../vocabulary/per-form'
import { entries, fromLists } from './lists'

/** Shortest last part of a compound that is looked up: *schooldeur*, *beeldscherm*. */
const SHORTEST = 4

/** Surfaces, places on paper, vehicles, clothes, vessels, devices, parts of the body: words stand on them, and somebody else put them there. */
const things = fromLists(() => {
  const known: ReadonlySet<string> = new Set(entries('things'))
  return perForm((noun) => {
    if (known.has(noun)) return true
    for (let i = 3; i <= noun.length - SHORTEST && i < 16; i++) if (known.has(noun.slice(i))) return true
    return false
  })
})

/** Whether a noun is a thing that says nothing itself; the last part of a compound tells. */
export function isThing(noun: string): boolean {
  return things()(noun)
}
