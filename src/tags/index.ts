import type { ModelFile } from '../model/file'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import type { Tag } from './tag'

export type { Tag, Upos } from './tag'

/** The trained part of this stage. */
export interface TagModel {
  readonly features: number
}

/** Reads the trained part of this stage; throws a `ModelError` where the file does not fit. */
export function readTagModel(_file: ModelFile): TagModel {
  return { features: 1 }
}

/** Gives each token its part of speech, morphology and lemma. */
export function tagTokens(tokens: readonly Token[], _sentences: readonly Sentence[], _model: TagModel): Tag[] {
  return tokens.map((t) => ({ upos: 'X' as const, xpos: null, feats: null, lemma: t.text }))
}
