import type { GazetteerEntry, NameRule } from './entities'
import type { Model } from './models'

/** The layers that can be switched on and off. `blocks`, `tokens` and `sentences` are always there. */
export type Layer = 'tags' | 'entities' | 'quotes' | 'indirect'

/** The layers of an annotator that is not told otherwise. */
export const DEFAULT_LAYERS: readonly Layer[] = ['tags', 'entities', 'quotes']

/** What an annotator does. */
export interface AnnotatorOptions {
  /** The layers to fill; `['tags', 'entities', 'quotes']` unless said. */
  readonly layers?: readonly Layer[]
  /** Names of your own; they win over the model. */
  readonly gazetteer?: readonly GazetteerEntry[]
  /** Functions that find names of your own; they win over gazetteer and model. */
  readonly rules?: readonly NameRule[]
  /** A text that is not Dutch: leave the Dutch layers empty (`skip`, the default), annotate it all the same, or throw a `ForeignLanguageError`. */
  readonly onForeign?: 'skip' | 'annotate' | 'throw'
  /** A text that is HTML: throw an `HtmlError` (the default), or take its tags as text. */
  readonly onHtml?: 'throw' | 'annotate'
  /** The date of the text, from which *gisteren* counts: ISO 8601 date or a `Date`. Without it the article's own date line serves. */
  readonly date?: string | Date
  /** The longest text accepted, in UTF-16 code units; 10 million unless said. */
  readonly maxLength?: number
  /** The model; the embedded one unless said. */
  readonly model?: Model
}

/** What differs from text to text. */
export interface DocumentOptions {
  /** The document's id, kept as `doc.id`; empty unless said. */
  readonly id?: string
  /** As in `AnnotatorOptions`; wins over it. */
  readonly date?: string | Date
}
