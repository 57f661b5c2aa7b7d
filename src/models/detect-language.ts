import { detectLanguage as detect, type Language } from '../language'
import { modelIfAny } from './default-model'

/**
 * Tells the language of `text`: a BCP 47 code (`und` where there are no letters, or names alone), how sure that is from 0 to 1, and the next best.
 * What stands in quotation marks does not count where the reporter's own text tells enough. A trained classifier tells Dutch from the others; in a
 * browser before `loadModel` the commonest words and letters do, which is less sure for pieces of a few words and for Afrikaans.
 */
export function detectLanguage(text: string): Language {
  return detect(text, modelIfAny()?.language)
}
