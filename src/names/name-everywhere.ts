import type { NameType } from './entity'
import { isFirstWord, type NameDocument, type SentencePlaces } from './features'
import { Case, Known, type WordForm } from './word-form'

/** A name found at places of a document. */
export interface PlacedName {
  readonly first: number
  readonly end: number
  readonly type: NameType
  /** How often finds of this probability are right. */
  readonly confidence: number
}

/** A name that was found somewhere: its types with their confidences summed, and how surely it is a name at all. */
interface SeenName {
  /** The stems of its words. */
  readonly stems: readonly number[]
  readonly types: Map<NameType, number>
  sum: number
  best: number
}

/** Finds surer than this keep their type, whatever the others say. */
const SURE = 0.75
/** A name must be found this surely somewhere to be taken for one elsewhere, and an ordinary word at the start of a sentence so much in sum. */
const LEAST_SURE = 0.5
const LEAST_SUM = 1.2
/** A name found elsewhere only is less sure by this factor. */
const ELSEWHERE = 0.9
/** Longer names are left as they are, in words. */
const LONGEST_NAME = 8

/**
 * A name seen once is seen everywhere in its article: the same words are a name where the tagger saw none, of the type that most finds have, and so is a
 * person's surname or first name alone. `names` are in order; gives all, in order.
 *
 *     Antony Blinken bezoekt Peking. … Blinken zei na afloop …
 *     ^^^^^^^^^^^^^^ found              ^^^^^^^ missed, found now
 */
export function namesEverywhere(document: NameDocument, names: readonly PlacedName[]): readonly PlacedName[] {
  if (names.length === 0) return names
  const { forms } = document
  const seen = new Map<number, SeenName[]>()
  const note = (first: number, end: number, type: NameType, confidence: number): SeenName | undefined => {
    if (end - first > LONGEST_NAME) return undefined
    const found = find(seen, forms, first, end)
    const name = found ?? { stems: stemsOf(forms, first, end), types: new Map(), sum: 0, best: 0 }
    if (!found) {
      const others = seen.get(name.stems[0] as number)
      if (others) others.push(name)
      else seen.set(name.stems[0] as number, [name])
    }
    name.types.set(type, (name.types.get(type) ?? 0) + confidence)
    name.sum += confidence
    name.best = Math.max(name.best, confidence)
    return name
  }
  for (const { first, end, type, confidence } of names) note(first, end, type, confidence)
  const typed = names.map((name): PlacedName => {
    const known = find(seen, forms, name.first, name.end)
    const type = known && known.types.size > 1 && name.confidence < SURE ? mostly(known) : name.type
    return type === name.type ? name : { ...name, type }
  })
  // The parts of people's names, where they are no name by themselves.
  for (const { first, end, type, confidence } of names) {
    if (type !== 'PER' || end - first < 2 || confidence < LEAST_SURE) continue
    for (const [from, to] of [
      [first + 1, end],
      [end - 1, end],
      [first, first + 1],
    ] as const)
      if (partOfName(forms[from] as WordForm) && !find(seen, forms, from, to)) note(from, to, 'PER', confidence)
  }
  return withMissed(document, typed, seen)
}

/** Whether a word may stand for a person by itself. */
function partOfName({ capital, case: wordCase, lower }: WordForm): boolean {
  return capital && (wordCase === Case.Initial || wordCase === Case.Mixed || wordCase === Case.Compound) && lower.length > 2
}

function stemsOf(forms: readonly WordForm[], first: number, end: number): number[] {
  const stems: number[] = []
  for (let i = first; i < end; i++) stems.push((forms[i] as WordForm).stem)
  return stems
}

/** The name that the words from `first` up to `end` are. */
function find(seen: ReadonlyMap<number, SeenName[]>, forms: readonly WordForm[], first: number, end: number): SeenName | undefined {
  return seen
    .get((forms[first] as WordForm).stem)
    ?.find(({ stems }) => stems.length === end - first && stems.every((stem, i) => (forms[first + i] as WordForm).stem === stem))
}

function mostly({ types }: SeenName): NameType {
  let best: NameType = 'MISC'
  let most = -1
  for (const [type, sum] of types)
    if (sum > most) {
      most = sum
      best = type
    }
  return best
}

/** Adds the names that stand where the tagger found none: the longest at each place. */
function withMissed(
  { forms, sentences }: NameDocument,
  names: readonly PlacedName[],
  seen: ReadonlyMap<number, SeenName[]>,
): readonly PlacedName[] {
  const all: PlacedName[] = []
  let at = 0
  const addMissed = (from: number, to: number, sentence: SentencePlaces) => {
    for (let i = from; i < to; i++) {
      const form = forms[i] as WordForm
      const candidates = form.capital ? seen.get(form.stem) : undefined
      let longest: SeenName | undefined
      for (const name of candidates ?? [])
        if (
          name.best >= LEAST_SURE &&
          i + name.stems.length <= to &&
          name.stems.length > (longest?.stems.length ?? 0) &&
          fits(forms, i, name)
        )
          longest = name
      if (!longest || sentence.capitals) continue
      const end = i + longest.stems.length
      if ((forms[end] as WordForm).capital && longest.stems.length === 1) continue
      all.push({ first: i, end, type: mostly(longest), confidence: Math.round(longest.best * ELSEWHERE * 1000) / 1000 })
      i = end - 1
    }
  }
  for (const sentence of sentences) {
    let from = sentence.first
    for (let name = names[at]; name && name.first < sentence.end; name = names[++at]) {
      addMissed(from, name.first, sentence)
      all.push(name)
      from = name.end
    }
    addMissed(from, sentence.end, sentence)
  }
  return all
}

/** Whether the words from place `i` on are `name`; an ordinary word that only begins a sentence must have been a name more than once. */
function fits(forms: readonly WordForm[], i: number, { stems, sum }: SeenName): boolean {
  for (let k = 0; k < stems.length; k++) if ((forms[i + k] as WordForm).stem !== stems[k]) return false
  const { known, case: wordCase } = forms[i] as WordForm
  if (stems.length > 1 || !(known & Known.Ordinary) || wordCase === Case.Capitals) return true
  return !isFirstWord(forms, i) || sum >= LEAST_SUM
}
