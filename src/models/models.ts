import { BlockModel } from '../blocks'
import { type CoreferenceModel, readCoreferenceModel } from '../coreference'
import { type LanguageModel, readLanguageModel } from '../language'
import { readModelFile } from '../model/file'
import { type NameModel, readNameModel } from '../names'
import { type QuotationModel, readQuotationModel } from '../quotations'
import { readSyntaxModel, type SyntaxModel } from '../syntax'
import { readTagModel, type TagModel } from '../tags'
import { provideLists } from './provide-lists'

/** The trained parts of all stages, read from one model file. */
export interface Model {
  readonly blocks: BlockModel
  /** Absent from files of an older training; words and letters alone tell the language then. */
  readonly language: LanguageModel | undefined
  readonly tags: TagModel
  readonly syntax: SyntaxModel
  readonly names: NameModel
  readonly coreference: CoreferenceModel
  readonly quotations: QuotationModel
  /** When, from what and with which seed the model was trained. */
  readonly about: Readonly<Record<string, unknown>>
}

/** Reads a model from the bytes of a model file; throws a `ModelError` where they are no model of this release. */
export function readModel(bytes: Uint8Array): Model {
  const file = readModelFile(bytes)
  provideLists(file)
  return {
    blocks: BlockModel.read(file),
    tags: readTagModel(file),
    syntax: readSyntaxModel(file),
    names: readNameModel(file),
    coreference: readCoreferenceModel(file),
    language: readLanguageModel(file),
    quotations: readQuotationModel(file),
    about: file.about,
  }
}
