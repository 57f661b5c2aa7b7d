import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleInput } from '../corpora/read/stage-input'
import { type CoreferenceModel, readCoreferenceModel } from '../src/coreference'
import { type ModelFile, readModelFile } from '../src/model/file'
import { createSyntax, readSyntaxModel, type SyntaxModel } from '../src/syntax'
import { foundNames, heldOutCoreference, trainedTagModel } from './coreference'
import { readChainArticles } from './coreference-data'

/** A part that was trained before this one; else that of the shipped model. */
function trainedPart(name: string): ModelFile {
  const part = join(import.meta.dirname, `.build/${name}.part.bin`)
  return readModelFile(readFileSync(existsSync(part) ? part : join(import.meta.dirname, '../model/zinnig.bin')))
}

/** The parser that was trained before this part. */
export function trainedSyntaxModel(): SyntaxModel {
  return readSyntaxModel(trainedPart('syntax'))
}

/** What tells who is who, as it was trained before this part. */
export function trainedCoreferenceModel(): CoreferenceModel {
  return readCoreferenceModel(trainedPart('coreference'))
}

/**
 * Reads the training articles as the stage sees new ones: gold blocks and sentences, but names by taggers and chains by rankings that have
 * not seen the article, so that the model learns how far both can be trusted.
 */
export function readFoundInputs(shared: string): ArticleInput[] {
  const syntax = trainedSyntaxModel()
  const articles = readChainArticles({ part: 'train', from: shared }, trainedTagModel(), foundNames())
  return heldOutCoreference(articles, shared).map(({ article: { gold, input }, coreference }) => ({
    gold,
    input: { ...input, marks: input.quoted, coreference, syntax: createSyntax(input, syntax) },
  }))
}
