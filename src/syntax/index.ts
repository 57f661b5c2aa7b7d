import type { ModelFile } from '../model/file'
import { SyntaxModel } from './model'

export type { SyntaxModel } from './model'
export { findNounChunks, type NounChunk } from './noun-chunks'
export { type Arc, createSyntax } from './syntax'

/** Reads the trained part of this stage; throws a `ModelError` where the file does not fit. */
export function readSyntaxModel(file: ModelFile): SyntaxModel {
  return SyntaxModel.read(file)
}
