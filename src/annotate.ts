import { findBlocks } from './blocks'
import { defaultModel } from './default-model'
import { Document } from './document'
import { clusterNames, findNames, findValues } from './entities'
import { detectLanguage } from './language'
import type { AnnotatorOptions, DocumentOptions } from './options'
import { explainQuote, findQuotes, summarizeSpeakers } from './quotations'
import { splitSentences } from './sentences'
import { bySpan, overlaps } from './span'
import { tagTokens } from './tags'
import { tokenize } from './tokens'

/** Annotates texts with one set of options. */
export interface Annotator {
  /** Annotates one text. */
  annotate(text: string, options?: DocumentOptions): Document
}

/** Makes an annotator. */
export function createAnnotator(options: AnnotatorOptions = {}): Annotator {
  return {
    annotate(text, { id = '' } = {}) {
      const model = options.model ?? defaultModel()
      const language = detectLanguage(text)
      const blocks = findBlocks(text)
      const tokens = tokenize(text, blocks)
      const sentences = splitSentences(text, blocks, tokens)
      const tags = tagTokens(tokens, sentences, model.tags)
      const input = { text, blocks, tokens, sentences, tags }
      const values = findValues(input, null)
      const names = findNames(input, model.names, options.gazetteer ?? [], options.rules ?? []).filter(
        (n) => !values.some((v) => overlaps(n, v)),
      )
      const entities = [...clusterNames(input, names), ...values].sort(bySpan)
      const quotes = findQuotes({ ...input, entities }, model.quotations)
      return new Document({
        id,
        text,
        language,
        blocks,
        sentences,
        tokens: tokens.map((t, i) => ({ ...t, ...tags[i] })),
        entities,
        quotes,
        indirect: null,
        skipped: [],
        summarize: () => summarizeSpeakers({ ...input, entities }, quotes),
        explain: (quote) => explainQuote({ ...input, entities }, model.quotations, quote),
      })
    },
  }
}

/** Annotates one text with the embedded model. */
export function annotate(text: string, options: AnnotatorOptions & DocumentOptions = {}): Document {
  return createAnnotator(options).annotate(text, options)
}
