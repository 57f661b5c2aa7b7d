import type { Document } from '../document/document'
import { LAYERS, type Layer } from '../document/layers'
import type { Model } from '../models/models'
import type { GazetteerEntry, NameRule, NameType } from '../names'
import { NAME_TYPES } from '../names/entity'
import type { Span } from '../span'
import type { TaggedText } from '../tags'

/** A name as a caller's own source of names gives it. */
export interface GivenName {
  readonly start: number
  readonly end: number
  readonly type: NameType
  /** From 0 to 1; 1 unless said. */
  readonly confidence?: number
  /** The caller's own id of the thing named. */
  readonly id?: string
  /** The full name, where the caller knows it. */
  readonly canonical?: string
}

/** What an annotator does. */
export interface AnnotatorOptions {
  /** The layers to fill; `['tags', 'entities', 'coreference', 'quotes']` unless said. */
  readonly layers?: readonly Layer[]
  /** Abbreviations of your own with their stop (`['gew.', 'K.v.K.']`), capitals alike: no sentence ends at the stop where a word follows. */
  readonly abbreviations?: readonly string[]
  /** Names of your own; they win over the model. */
  readonly gazetteer?: readonly GazetteerEntry[]
  /** Functions that find names of your own; they win over gazetteer and model. */
  readonly rules?: readonly NameRule[]
  /**
   * Takes the place of the built-in tagger of names: gives stretches of tokens that do not overlap, in any order.
   * `annotate` throws a `TypeError` or `RangeError` where it gives anything else.
   */
  readonly entities?: (input: TaggedText) => readonly GivenName[]
  /** Stages of your own: each runs last, reads the document, and its result is kept under its name in `doc.extra`. */
  readonly stages?: Readonly<Record<string, (doc: Document) => unknown>>
  /** A text that is not Dutch: leave the Dutch layers empty (`skip`, the default), annotate it all the same, or throw a `ForeignLanguageError`. */
  readonly onForeign?: 'skip' | 'annotate' | 'throw'
  /**
   * A text that is HTML: throw an `HtmlError` (the default), take its tags as text, or `strip` them: read what a reader of the page sees, with
   * offsets into the string given.
   */
  readonly onHtml?: 'throw' | 'annotate' | 'strip'
  /** The date of the text, from which *gisteren* counts: ISO 8601 date or a `Date`. Without it the article's own date line serves. */
  readonly date?: string | Date
  /**
   * The language of the text, where it is known: a BCP 47 code (`nl`, `nl-BE`, `en`). Dutch is then annotated as a whole, without detection; any
   * other is foreign, and `onForeign` says what becomes of it.
   */
  readonly language?: string
  /** Which values: dates, times, money and percentages (`'news'`, the default), or durations, ages, numbers and ordinals as well (`'all'`). */
  readonly values?: 'news' | 'all'
  /** What opens speech: quotation marks (the default), or a dash at the start of a paragraph as well (`'dash'`), as in novels. */
  readonly dialogue?: 'marks' | 'dash'
  /** The longest text accepted, in UTF-16 code units; 10 million unless said. */
  readonly maxLength?: number
  /** The model; the embedded one, or the one `loadModel` loaded, unless said. */
  readonly model?: Model
}

/** What differs from text to text. */
export interface DocumentOptions {
  /** The document's id, kept as `doc.id`; empty unless said. */
  readonly id?: string
  /** As in `AnnotatorOptions`; wins over it. */
  readonly date?: string | Date
  /** As in `AnnotatorOptions`; wins over it. */
  readonly language?: string
  /**
   * The text is HTML and is read as with `onHtml: 'strip'`, whatever that says. With stretches, in order and without overlap, only what lies in
   * them is read: those of the elements that hold the article.
   */
  readonly html?: boolean | readonly Span[]
}

/** Options of one text that were checked, with every default filled in. */
export interface CheckedDocumentOptions extends Pick<Settings, 'date' | 'language'>, Required<Pick<DocumentOptions, 'id' | 'html'>> {}

/** Options that were checked, with every default filled in. */
export interface Settings {
  readonly layers: ReadonlySet<Layer>
  /** In small letters, each with its stop. */
  readonly abbreviations: ReadonlySet<string>
  readonly gazetteer: readonly GazetteerEntry[]
  readonly rules: readonly NameRule[]
  readonly entities: AnnotatorOptions['entities']
  readonly stages: readonly (readonly [string, (doc: Document) => unknown])[]
  readonly onForeign: 'skip' | 'annotate' | 'throw'
  readonly onHtml: 'throw' | 'annotate' | 'strip'
  readonly values: 'news' | 'all'
  readonly dialogue: 'marks' | 'dash'
  readonly date: string | null
  /** Its primary part, in small letters; `null` where it is to be detected. */
  readonly language: string | null
  readonly maxLength: number
  readonly model: Model | undefined
}

/** Longest text accepted where `maxLength` does not say, in UTF-16 code units: a hundred novels. */
export const DEFAULT_MAX_LENGTH = 10_000_000

const NAMES: ReadonlySet<string> = new Set([
  'layers',
  'abbreviations',
  'gazetteer',
  'rules',
  'entities',
  'stages',
  'onForeign',
  'onHtml',
  'values',
  'dialogue',
  'date',
  'language',
  'maxLength',
  'model',
])

/** The options of one text. */
export const DOCUMENT_NAMES: readonly string[] = ['id', 'date', 'language', 'html'] satisfies (keyof DocumentOptions)[]

/** Checks options; throws a `TypeError` or `RangeError` that names the option, what was expected and what was got. */
export function readOptions(options: AnnotatorOptions): Settings {
  if (typeof options !== 'object' || options === null) throw new TypeError(`options: expected an object, got ${show(options)}`)
  for (const name of Object.keys(options)) {
    if (!NAMES.has(name)) throw new TypeError(`options: there is no option "${name}"; there are ${[...NAMES].join(', ')}`)
  }
  const {
    layers = ['tags', 'entities', 'coreference', 'quotes'],
    abbreviations = [],
    gazetteer = [],
    rules = [],
    entities,
    stages = {},
    maxLength = DEFAULT_MAX_LENGTH,
  } = options
  if (!Array.isArray(layers)) throw new TypeError(`options.layers: expected a list, got ${show(layers)}`)
  for (const layer of layers) {
    if (!LAYERS.includes(layer)) throw new TypeError(`options.layers: there is no layer ${show(layer)}; there are ${LAYERS.join(', ')}`)
  }
  if (!Array.isArray(abbreviations)) throw new TypeError(`options.abbreviations: expected a list, got ${show(abbreviations)}`)
  abbreviations.forEach((word: unknown, i) => {
    if (typeof word !== 'string' || !/^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.'’-]{0,38})\.$/u.test(word))
      throw new TypeError(`options.abbreviations[${i}]: expected a word with a stop at its end, such as 'gew.', got ${show(word)}`)
  })
  if (!Array.isArray(gazetteer)) throw new TypeError(`options.gazetteer: expected a list, got ${show(gazetteer)}`)
  gazetteer.forEach((entry: GazetteerEntry, i) => {
    if (typeof entry?.name !== 'string' || !entry.name.trim())
      throw new TypeError(`options.gazetteer[${i}].name: expected a name, got ${show(entry?.name)}`)
    if (!NAME_TYPES.includes(entry.type)) {
      throw new TypeError(`options.gazetteer[${i}].type: expected PER, ORG, LOC or MISC, got ${show(entry.type)}`)
    }
    const { aliases = [], case: letterCase = 'exact', whole = true } = entry
    if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === 'string'))
      throw new TypeError(`options.gazetteer[${i}].aliases: expected a list of names, got ${show(aliases)}`)
    if (letterCase !== 'exact' && letterCase !== 'ignore')
      throw new TypeError(`options.gazetteer[${i}].case: expected exact or ignore, got ${show(letterCase)}`)
    if (typeof whole !== 'boolean') throw new TypeError(`options.gazetteer[${i}].whole: expected true or false, got ${show(whole)}`)
    for (const field of ['id', 'canonical'] as const) {
      if (entry[field] !== undefined && typeof entry[field] !== 'string')
        throw new TypeError(`options.gazetteer[${i}].${field}: expected a string, got ${show(entry[field])}`)
    }
  })
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule === 'function'))
    throw new TypeError('options.rules: expected a list of functions')
  if (entities !== undefined && typeof entities !== 'function')
    throw new TypeError(`options.entities: expected a function, got ${show(entities)}`)
  if (typeof stages !== 'object' || stages === null)
    throw new TypeError(`options.stages: expected an object of functions, got ${show(stages)}`)
  for (const [name, stage] of Object.entries(stages)) {
    if (name === '__proto__') throw new TypeError('options.stages: expected another name than __proto__')
    if (typeof stage !== 'function') throw new TypeError(`options.stages.${name}: expected a function, got ${show(stage)}`)
  }
  if (typeof maxLength !== 'number' || !(maxLength > 0))
    throw new RangeError(`options.maxLength: expected a positive number, got ${show(maxLength)}`)
  if (options.model !== undefined && !isModel(options.model))
    throw new TypeError(`options.model: expected a model from readModel or loadModel, got ${show(options.model)}`)
  return {
    layers: new Set(layers),
    abbreviations: new Set(abbreviations.map((word: string) => word.toLowerCase())),
    gazetteer: gazetteer.map((entry) => Object.freeze({ ...entry })), // what the caller changes later changes nothing here
    rules: rules.map(checkedRule),
    entities,
    stages: Object.entries(stages),
    onForeign: oneOf('onForeign', options.onForeign ?? 'skip', ['skip', 'annotate', 'throw']),
    values: oneOf('values', options.values ?? 'news', ['news', 'all']),
    dialogue: oneOf('dialogue', options.dialogue ?? 'marks', ['marks', 'dash']),
    onHtml: oneOf('onHtml', options.onHtml ?? 'throw', ['throw', 'annotate', 'strip']),
    date: readDate(options.date),
    language: readLanguage(options.language),
    maxLength,
    model: options.model,
  }
}

/** The rule, with what it gives checked. */
function checkedRule(rule: NameRule, i: number): NameRule {
  return (input) => {
    const found = [...rule(input)]
    for (const name of found) {
      if (!NAME_TYPES.includes(name?.type))
        throw new TypeError(`options.rules[${i}]: expected type ${NAME_TYPES.join(', ')}, got ${show(name?.type)}`)
      if (name.id !== undefined && typeof name.id !== 'string')
        throw new TypeError(`options.rules[${i}]: expected a string id, got ${show(name.id)}`)
    }
    return found
  }
}

function isModel(model: unknown): model is Model {
  return (
    typeof model === 'object' && model !== null && ['blocks', 'tags', 'names', 'coreference', 'quotations'].every((part) => part in model)
  )
}

/** What differs from text to text, checked; throws a `TypeError` or `RangeError` that names the option. */
export function readDocumentOptions(options: DocumentOptions): CheckedDocumentOptions {
  if (typeof options !== 'object' || options === null) throw new TypeError(`annotate: expected an object of options, got ${show(options)}`)
  const unknown = Object.keys(options).find((name) => !DOCUMENT_NAMES.includes(name))
  if (unknown !== undefined)
    throw new TypeError(`annotate: there is no option "${unknown}" of one text; there are ${DOCUMENT_NAMES.join(', ')}`)
  const { id = '', html = false } = options
  if (typeof id !== 'string') throw new TypeError(`options.id: expected a string, got ${show(id)}`)
  if (typeof html !== 'boolean' && !isOrdered(html))
    throw new TypeError(`options.html: expected a boolean or stretches in order, each with start and end, got ${show(html)}`)
  return { id, html, date: readDate(options.date), language: readLanguage(options.language) }
}

/** Whether it is a list of stretches, each at or after the end of the one before. */
function isOrdered(stretches: unknown): boolean {
  if (!Array.isArray(stretches)) return false
  let at = 0
  return stretches.every((stretch: Partial<Span> | null) => {
    const { start, end } = stretch ?? {}
    const right = Number.isInteger(start) && Number.isInteger(end) && (start as number) >= at && (end as number) >= (start as number)
    at = end ?? at
    return right
  })
}

/** The primary language of a BCP 47 code from an option, in small letters; throws a `RangeError` where it is none. */
export function readLanguage(code: string | undefined): string | null {
  if (code === undefined) return null
  const primary = typeof code === 'string' ? languageOf(code) : null
  if (primary === null) throw new RangeError(`options.language: expected a language code such as nl, nl-BE or en, got ${show(code)}`)
  return primary
}

/** The primary language of a BCP 47 code (`nl` for `nl-BE`, `nl_NL` and `nld`); `null` where it is none. */
export function languageOf(code: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(code)) return null
  try {
    return new Intl.Locale(code.replaceAll('_', '-')).language
  } catch {
    return null
  }
}

/** An ISO 8601 date from an option; throws a `RangeError` where it is none. */
export function readDate(date: string | Date | undefined): string | null {
  if (date === undefined) return null
  if (date instanceof Date) {
    if (Number.isNaN(date.getTime())) throw new RangeError('options.date: expected a valid date, got an invalid Date')
    return date.toISOString().slice(0, 10)
  }
  const [, day] = typeof date === 'string' ? (/^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(date) ?? []) : []
  if (!day || !isDay(day)) throw new RangeError(`options.date: expected an ISO 8601 date such as 2023-02-24, got ${show(date)}`)
  return day
}

/** Whether the calendar has the day: it has no 31 February, which `Date` takes for 3 March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function oneOf<T extends string>(name: string, value: T, allowed: readonly T[]): T {
  if (!allowed.includes(value))
    throw new TypeError(`options.${name}: expected ${allowed.map((a) => `'${a}'`).join(' or ')}, got ${show(value)}`)
  return value
}

/** A value as an error message shows it. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
  if (Array.isArray(value)) return 'a list'
  return value === null ? 'null' : typeof value === 'object' ? 'an object' : typeof value === 'function' ? 'a function' : String(value)
}
