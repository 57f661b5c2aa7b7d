import type { Span } from '../span'
import type { LanguageModel } from './classifier'
import { detectLanguage } from './detect'
import { outsideQuotations } from './outside-quotations'
import { latinWords } from './words'

/** Fewest words outside quotations from which a block's own language is told. */
const LEAST_WORDS = 6
/** How sure a block's language must be to be another than that of the document. */
const LEAST_CONFIDENCE = 0.9

/**
 * The language of the reporter's own text in each span (a heading or paragraph) where it is surely another than `documentCode`; `undefined` elsewhere,
 * and for a span that is all quotation.
 */
export function detectBlockLanguages(
  text: string,
  spans: readonly Span[],
  documentCode: string,
  model: LanguageModel | undefined,
): (string | undefined)[] {
  return spans.map(({ start, end }) => {
    const block = text.slice(start, end)
    const outside = outsideQuotations(block)
    if (outside === block && /^["„“«‘]/.test(block)) return undefined
    const { words } = latinWords(outside.slice(0, 2000))
    if (words.filter((word) => !word.nameLike).length < LEAST_WORDS) return undefined
    const { code, confidence } = detectLanguage(outside, model)
    return code !== documentCode && code !== 'und' && confidence >= LEAST_CONFIDENCE ? code : undefined
  })
}
