import type { ModelFile } from '../model/file'
import { TagModel } from './tagger'

export type { Tag, Upos } from './tag'
export type { TaggedText } from './tagged-text'
export { type TagModel, tagTokens } from './tagger'

/** Reads the trained part of this stage; throws a `ModelError` where the file does not fit. */
export function readTagModel(file: ModelFile): TagModel {
  return TagModel.read(file)
}
