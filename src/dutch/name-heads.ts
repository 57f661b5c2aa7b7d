/*
 * Words that tell what kind of thing a name names: heads inside the name (`ministerie van Defensie`, `FC Emmen`), endings of its last word
 * (`Kerkstraat`), and words right before it (`de stad Gent`).
 */
import { columnOf, fromLists } from './lists'

/** A finer kind of name, given where lists, heads or context tell it. */
export type NameSubtype =
  | 'country'
  | 'city'
  | 'region'
  | 'water'
  | 'building'
  | 'party'
  | 'company'
  | 'club'
  | 'medium'
  | 'government'
  | 'nationality'
  | 'event'
  | 'work'
  | 'product'
  | 'language'
  | 'law'

/** The kinds that a word in or before a name tells. */
export type HeadKind = Exclude<NameSubtype, 'country' | 'nationality' | 'language'>

/** Words inside a name of an organisation. */
export const organisationHeads = fromLists(() => columnOf<HeadKind>('kind-words', 2))

/** Words inside or at the end of a name of a place. */
export const placeHeads = fromLists(() => columnOf<HeadKind>('kind-words', 3))

/** Endings of the last word of a place's name. */
export const placeEndings = fromLists(() => columnOf<HeadKind>('kind-words', 4))

/** Words inside a name of another kind. */
export const otherHeads = fromLists(() => columnOf<HeadKind>('kind-words', 5))

/** Endings of the last word of a name of another kind. */
export const otherEndings = fromLists(() => columnOf<HeadKind>('kind-words', 6))

/** Words right before a name that tell its kind. */
export const wordsBefore = fromLists(() => columnOf<HeadKind>('kind-words', 7))
