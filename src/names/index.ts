import type { ModelFile } from '../model/file'
import type { TaggedText } from '../tags'
import type { NameMention } from './entity'
import type { GazetteerEntry, NameRule } from './input'

import { NameTagger } from './names-tagger'
import { applyRules, matchUserGazetteer, mergeMentions } from './user-gazetteer'

export { describeNames, nameEntity } from './details'
export type * from './entity'
export type * from './input'

/** The trained part of this stage. */
export interface NameModel {
  /** Version of the features that it reads. */
  readonly features: number
  /** The names that the tagger alone finds in the story: ordered, without overlap. */
  find(input: TaggedText): NameMention[]
}

/** Reads the trained part of this stage; throws a `ModelError` where the file does not fit. */
export function readNameModel(file: ModelFile): NameModel {
  return NameTagger.read(file)
}

/**
 * Finds the names of the story: boilerplate has none. Ordered, without overlap. `given` takes the place of the model's finds;
 * the caller's gazetteer and rules win over both.
 */
export function findNames(
  input: TaggedText,
  model: NameModel,
  gazetteer: readonly GazetteerEntry[],
  rules: readonly NameRule[],
  given?: readonly NameMention[],
): NameMention[] {
  const found = given ? [...given] : model.find(input)
  if (gazetteer.length === 0 && rules.length === 0) return found
  return mergeMentions(applyRules(input, rules), mergeMentions(matchUserGazetteer(input, gazetteer, found), found))
}
