import { ModelError } from '../model/error'
import { embeddedModelBytes } from './embedded'
import { type Model, readEveryPart, readModel } from './models'

let current: Model | undefined

/** The model used where none is given: the one loaded by `loadModel`, else the embedded one, of which each part is read when it is first asked for. */
export function defaultModel(): Model {
  current ??= readModel(embeddedModelBytes())
  return current
}

/** The model used where none is given, or `undefined` where there is none: in a browser before `loadModel`. */
export function modelIfAny(): Model | undefined {
  try {
    return defaultModel()
  } catch (error) {
    if (error instanceof ModelError) return undefined
    throw error
  }
}

/**
 * Loads a model and makes it the default of `annotate` and `createAnnotator`. Takes the URL of a model file, or its bytes.
 * Needed in browsers; in Node the embedded model is used without it. Throws a `ModelError` where the bytes are no model of
 * this release or the URL does not answer with one.
 */
export async function loadModel(source: string | URL | ArrayBuffer | Uint8Array): Promise<Model> {
  current = readEveryPart(readModel(await modelBytes(source)))
  return current
}

async function modelBytes(source: string | URL | ArrayBuffer | Uint8Array): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source
  if (source instanceof ArrayBuffer) return new Uint8Array(source)
  const response = await fetch(source)
  if (!response.ok) throw new ModelError(`model at ${source}: expected status 200, got ${response.status} ${response.statusText}`)
  return new Uint8Array(await response.arrayBuffer())
}
