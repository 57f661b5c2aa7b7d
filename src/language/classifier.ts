import type { ModelFile } from '../model/file'
import { finish, hashTemplate, mix, mixText } from '../model/hash'
import { SectionReader } from '../model/section-reader'
import type { Word, WordWeight } from './word'

/** Version of the features below: a model trained with another is refused. */
export const LANGUAGE_FEATURES = 2
/** Weights: words, their letters and pairs of words are hashed to as many places. */
export const PLACES = 1 << 17
/** What a name-like word counts for, of 1: names are the same in every language. */
const NAME_WEIGHT = 0.3
/** Longest string of letters counted, in code units, the edges of the word included. */
const LONGEST_LETTERS = 5
/** Longest word of which the letters are counted, in code units. */
const LONGEST_WORD = 24

const WORD = hashTemplate(1)
const LETTERS = hashTemplate(2)
/** By the number of letters: what the hash of so many begins with. */
const LETTERS_OF = Array.from({ length: LONGEST_LETTERS + 1 }, (_, n) => mix(LETTERS, n))
const PAIR = hashTemplate(3)
const SKIPPING_PAIR = hashTemplate(4)

/** The trained model that tells Dutch from all other languages. */
export interface LanguageModel {
  /** One weight a place, in units of `scale`. */
  readonly weights: Int8Array
  readonly scale: number
  readonly bias: number
}

/** Reads section `language` of a model file; `undefined` where the file, of an older training, has none. Throws a `ModelError` where it does not fit. */
export function readLanguageModel(file: ModelFile): LanguageModel | undefined {
  if (!file.names.includes('language')) return undefined
  const section = SectionReader.of(file, 'language', LANGUAGE_FEATURES)
  section.holds(PLACES)
  return { weights: section.view(Int8Array, 0, PLACES), scale: section.scale(), bias: section.number('bias') }
}

/** Gives each feature of `words` to `visit`: its place and what it counts for. The same for training and use. */
export function visitFeatures(words: readonly Word[], visit: (place: number, count: number) => void): void {
  const each = 1 / Math.sqrt(words.length || 1)
  let before = 0
  let beforeThat = 0
  for (const { text, nameLike } of words) {
    const count = nameLike ? NAME_WEIGHT * each : each
    const hash = mixText(WORD, text)
    visit(placeOf(hash), count)
    if (!nameLike) {
      visit(placeOf(mix(mix(PAIR, before), hash)), count)
      // *het … gekom*, *is … man*: what stands around a word.
      visit(placeOf(mix(mix(SKIPPING_PAIR, beforeThat), hash)), count)
    }
    beforeThat = before
    before = hash
    visitLetters(text, (place, share) => visit(place, count * share))
  }
}

/** The features of a word's letters, each with its share of what the word counts for. */
function visitLetters(text: string, visit: (place: number, share: number) => void): void {
  const letters = ` ${text.length > LONGEST_WORD ? text.slice(0, LONGEST_WORD) : text} `
  const share = 1 / Math.sqrt(letters.length)
  for (let i = 0; i < letters.length; i++)
    for (let n = 1; n <= LONGEST_LETTERS && i + n <= letters.length; n++)
      visit(placeOf(mixText(LETTERS_OF[n] as number, letters, i, i + n)), share)
}

function placeOf(hash: number): number {
  return finish(hash) & (PLACES - 1)
}

/** How much the words speak for Dutch against all other languages, in nats. */
export function weighDutch(words: readonly Word[], model: LanguageModel): number {
  let sum = 0
  let before = 0
  let beforeThat = 0
  for (const word of words) {
    const { nameLike } = word
    const { hash, weight } = weightOf(word, model)
    sum += nameLike ? NAME_WEIGHT * weight : weight + pairsOf(before, beforeThat, hash, model)
    beforeThat = before
    before = hash
  }
  return model.bias + (model.scale * sum) / Math.sqrt(words.length || 1)
}

/** What a word says beside the two before it. */
function pairsOf(before: number, beforeThat: number, hash: number, { weights }: LanguageModel): number {
  return (
    (weights[placeOf(mix(mix(PAIR, before), hash))] as number) + (weights[placeOf(mix(mix(SKIPPING_PAIR, beforeThat), hash))] as number)
  )
}

function weightOf({ text, form }: Word, { weights }: LanguageModel): WordWeight {
  if (form.weight?.of === weights) return form.weight
  const hash = mixText(WORD, text)
  let weight = weights[placeOf(hash)] as number
  visitLetters(text, (place, share) => {
    weight += share * (weights[place] as number)
  })
  form.weight = { of: weights, hash, weight }
  return form.weight
}
