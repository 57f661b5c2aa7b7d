import { BlockModel } from '../blocks'
import { type CoreferenceModel, readCoreferenceModel } from '../coreference'
import { type LanguageModel, readLanguageModel } from '../language'
import { type ModelFile, readModelFile } from '../model/file'
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

/** By part: reads it from a file; throws a `ModelError` where it does not fit. */
export const PART_READERS: { readonly [Part in Exclude<keyof Model, 'about'>]: (file: ModelFile) => Model[Part] } = {
  blocks: BlockModel.read,
  language: readLanguageModel,
  tags: readTagModel,
  syntax: readSyntaxModel,
  names: readNameModel,
  coreference: readCoreferenceModel,
  quotations: readQuotationModel,
}

/**
 * Reads a model from the bytes of a model file; throws a `ModelError` where they are no model of this release. The file is checked at once; a part is
 * read when it is first asked for, so that layers which nobody wants cost nothing, and throws where it does not fit.
 */
export function readModel(bytes: Uint8Array): Model {
  const file = readModelFile(bytes)
  provideLists(file)
  const model = { about: file.about }
  for (const [part, read] of Object.entries(PART_READERS)) {
    const get = () => {
      const value = read(file)
      Object.defineProperty(model, part, { value, enumerable: true })
      return value
    }
    Object.defineProperty(model, part, { get, enumerable: true, configurable: true })
  }
  return model as Model
}

/** Reads every part of a model; throws a `ModelError` where one does not fit. */
export function readEveryPart(model: Model): Model {
  return { ...model }
}
