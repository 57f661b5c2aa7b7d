/**
 * `zinnig/formats`: writes documents in the formats of corpora and annotation tools, and reads some of them.
 *
 * @module zinnig/formats
 */
import type { AnnotatedText } from './annotated-text'
import { toLabelStudio, toProdigy } from './annotation-tools'
import { toBrat } from './brat'
import { toConll2002 } from './conll2002'
import { toConllu } from './conllu'
import { toDisplacy } from './displacy'
import { toFolia } from './folia'
import { toHtml } from './html'
import { toJson, toJsonLine } from './json'
import { toNaf } from './naf'
import { toTei } from './tei'
import { toWebAnnotation } from './web-annotation'

export type { AnnotatedText, AnnotatedToken } from './annotated-text'
export { toLabelStudio, toProdigy } from './annotation-tools'
export { type BratAnnotations, fromBrat, toBrat } from './brat'
export { toBratConf } from './brat-conf'
export { toConll2002 } from './conll2002'
export { type ConlluDocument, fromConllu, toConllu } from './conllu'
export { toDisplacy } from './displacy'
export { toFolia } from './folia'
export { FormatError } from './format-error'
export { type HtmlOptions, toHtml } from './html'
export { fromJson, fromJsonLines, toJson, toJsonLine } from './json'
export { toNaf } from './naf'
export { toTei } from './tei'
export { toWebAnnotation } from './web-annotation'

/** One format that a document can be written in. */
export interface Format {
  /** What a file of it is called, without the dot. */
  readonly extension: string
  /** Whether documents written one after the other make one valid file. */
  readonly concatenates: boolean
  /** Writes a document. */
  readonly write: (doc: AnnotatedText) => string
}

/** Every format by the name that the command line gives it; it has no prototype, so that what it has not is not there. */
export const FORMATS: Readonly<Record<string, Format>> = Object.assign(Object.create(null), {
  json: { extension: 'json', concatenates: false, write: toJson },
  jsonl: { extension: 'jsonl', concatenates: true, write: toJsonLine },
  conllu: { extension: 'conllu', concatenates: true, write: toConllu },
  conll2002: { extension: 'bio', concatenates: true, write: toConll2002 },
  'web-annotation': { extension: 'jsonld', concatenates: false, write: (doc: AnnotatedText) => toWebAnnotation(doc) },
  naf: { extension: 'naf.xml', concatenates: false, write: toNaf },
  folia: { extension: 'folia.xml', concatenates: false, write: toFolia },
  tei: { extension: 'tei.xml', concatenates: false, write: toTei },
  brat: { extension: 'ann', concatenates: false, write: toBrat },
  displacy: { extension: 'displacy.json', concatenates: true, write: toDisplacy },
  prodigy: { extension: 'prodigy.jsonl', concatenates: true, write: toProdigy },
  'label-studio': { extension: 'label-studio.jsonl', concatenates: true, write: toLabelStudio },
  html: { extension: 'html', concatenates: false, write: (doc: AnnotatedText) => toHtml(doc) },
} satisfies Record<string, Format>)
