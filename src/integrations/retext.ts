/**
 * `zinnig/retext`: a plugin for unified (https://unifiedjs.com), an optional peer dependency, that gives the annotated tree to the plugins of
 * retext.
 *
 * @module
 */
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { createAnnotator } from '../annotate'
import type { Document } from '../document'
import type { AnnotatorOptions } from '../options'

declare module 'vfile' {
  interface DataMap {
    /** The document that the tree was made from, with its flat lists; set by `retextZinnig`. */
    zinnig: Document
  }
}

/**
 * Parses with zinnig: `retext().use(retextZinnig)` gives the whole walk's nlcst tree, names and quotations in it, instead of that of retext-latin.
 * Takes the options of `createAnnotator`. The flat lists are in `file.data.zinnig`; the file's name without folder and extension becomes the
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

export default retextZinnig
