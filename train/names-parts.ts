import { placeOf, type Source } from '../corpora/read/articles'
import { finish, hashTemplate, mixText } from '../src/model/hash'

/** The source of a gold article, of a sentence with a name of our lists or of a hard kind, or of sentences of `names-nl`, by its id: newspapers (`A…`) and Wikipedia (`L…`, `D…`). */
export function sourceOf(id: string): Source | 'wikipedia' | 'lists' | 'kinds' {
  if (id.startsWith('kind-')) return 'kinds'
  if (id.startsWith('list-')) return 'lists'
  if (/^[LD]\d/.test(id)) return 'wikipedia'
  return /^A\d/.test(id) ? 'cdb' : placeOf(id).source
}

/** How many parts documents are divided in for training later stages on what earlier ones make of articles that they have not seen. */
export const FOLDS = 4

/** The part that a document belongs to: by its id, so that it stays in it whatever else there is. */
export function foldOf(id: string): number {
  return (finish(mixText(hashTemplate(4000), id)) >>> 8) % FOLDS
}
