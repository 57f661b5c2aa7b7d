import type { Span } from '../span'

export { detectLanguage } from './detect'
export type { Language, LanguageGuess } from './language'

/** The language of each span where it clearly differs from the document's; `undefined` elsewhere. */
export function detectSpanLanguages(_text: string, spans: readonly Span[], _documentCode: string): (string | undefined)[] {
  return spans.map(() => undefined)
}
