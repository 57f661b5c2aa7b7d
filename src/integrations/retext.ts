/**
 * `zinnig/retext`: a plugin for unified (https://unifiedjs.com), an optional peer dependency, that gives the annotated tree to the plugins of
 * retext.
 *
 * @module zinnig/retext
 */
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { createAnnotator } from '../annotate'
import type { Document } from '../document/document'
import type { AnnotatorOptions } from '../options/options'

/**
 * Parses with zinnig: `retext().use(retextZinnig)` gives the whole walk's nlcst tree, names and quotations in it, instead of that of retext-latin.
 * Takes the options of `createAnnotator`. `documentOf(file)` gives the flat lists; the file's name without folder and extension becomes the
 * document's id.
 *
 * ```ts
 * const file = await retext().use(retextZinnig).use(() => (tree) => {
 *   for (const quotation of selectAll('quotation[kind=direct]', tree)) console.log(toString(quotation))
 * }).process(text)
 * ```
 */
export const retextZinnig: Plugin<[AnnotatorOptions?], string, Root> = function (options) {
  const annotator = createAnnotator(options)
  this.parser = (text, file) => {
    const doc = annotator.annotate(text, { id: file.stem ?? '' })
    file.data.zinnig = doc
    return doc.tree
  }
}

/** The document that `retextZinnig` made the tree of `file` from; `undefined` where another parser did. */
export function documentOf(file: { readonly data: object }): Document | undefined {
  return (file.data as { zinnig?: Document }).zinnig
}

export default retextZinnig
