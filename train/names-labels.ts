import { NAME_TYPES, type NameType } from '../src/names/entity'
import { LABELS, mayFollow } from '../src/names/name-labels'

/** `mayFollow` as rows of 0 and 1, one a label and a last one for the start. */
export function allowedTransitions(): Uint8Array {
  const allowed = new Uint8Array((LABELS + 1) * LABELS)
  for (let x = 0; x <= LABELS; x++) for (let y = 0; y < LABELS; y++) allowed[x * LABELS + y] = mayFollow(x, y) ? 1 : 0
  return allowed
}

/** The labels of BIO tags (`O`, `B-PER`, `I-PER`); an I after another type begins a name. */
export function labelsOfBio(tags: readonly string[]): Uint8Array {
  const labels = new Uint8Array(tags.length)
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as string
    if (tag === 'O') continue
    const type = NAME_TYPES.indexOf(tag.slice(2) as NameType)
    if (type < 0) continue
    const begins = tag[0] === 'B' || (tags[i - 1] ?? 'O').slice(2) !== tag.slice(2)
    const ends = tags[i + 1] !== `I-${tag.slice(2)}`
    labels[i] = 1 + type * 4 + (begins ? (ends ? 3 : 0) : ends ? 2 : 1)
  }
  return labels
}
