import type { Document } from '../document/document'
import { type DocumentCluster, type DocumentSpeaker, isValue } from '../document/links'
import type { Entity, EntityType, Value, ValueEntity, ValueType } from '../names'
import type { Quote, QuoteKind } from '../quotations'
import { nearest } from './nearest'

/** What a quotation must have beside its text; a property that is left out may be anything. */
export interface ExpectedQuote {
  /** The speaker's name, or a pattern for it; `null` for a quotation without speaker. */
  readonly speaker?: string | RegExp | null
  readonly kind?: QuoteKind
  /** The word that attributes it; `null` for a quotation without. */
  readonly cue?: string | RegExp | null
  /** Whether it resumes a quotation that was broken off. */
  readonly continues?: boolean
}

/** What a value must be: the fields of its type that are given, such as `{ iso: '2025-05-11' }` or `{ amount: 3e6, currency: 'EUR' }`. */
export type ExpectedValue = Partial<Omit<Extract<Value, { type: 'DATE' }>, 'type'>> &
  Partial<Omit<Extract<Value, { type: 'MONEY' }>, 'type'>>

/** What a speaker must have; a property that is left out may be anything. */
export interface ExpectedSpeaker {
  /** How many quotations are the speaker's. */
  readonly quotes?: number
  /** What the text says the speaker is; `null` where it does not. */
  readonly function?: string | RegExp | null
}

/** What a matcher gives back to vitest. */
interface MatcherResult {
  pass: boolean
  message: () => string
  actual?: unknown
  expected?: unknown
}

/** How many near candidates a message shows. */
const SHOWN = 3
/** Longest text shown of a quotation, in code units. */
const SHOWN_LENGTH = 80

/** The matchers of `zinnig/vitest`, for `expect.extend`. */
export const zinnigMatchers = {
  /** Whether the document is in language `code`. */
  toBeLanguage(received: unknown, code: string): MatcherResult {
    const { language } = expectDocument(received)
    const guesses = language.alternatives.map((guess) => `${guess.code} ${guess.confidence}`)
    const found = `"${language.code}" (confidence ${language.confidence}${guesses.length > 0 ? `; next: ${guesses.join(', ')}` : ''})`
    return {
      pass: language.code === code,
      message: () => `expected a document ${language.code === code ? 'not ' : ''}in language "${code}", got ${found}`,
      actual: language.code,
      expected: code,
    }
  },

  /** Whether the document has an entity that is written, or fully named, as `text` says, of type `type` if given. */
  toHaveEntity(received: unknown, text: string | RegExp, type?: EntityType): MatcherResult {
    const { entities } = expectDocument(received)
    const named = entities.filter((entity) => matches(text, entity.text) || matches(text, entity.name))
    const found = named.find((entity) => type === undefined || entity.type === type)
    const wanted = `entity ${quoted(text)}${type ? ` of type ${type}` : ''}`
    if (found) return { pass: true, message: () => `expected no ${wanted}, got ${showEntity(found)}` }
    return {
      pass: false,
      message: () => {
        if (named.length > 0) return `expected an ${wanted}, got it of another type:\n${list(named.slice(0, SHOWN).map(showEntity))}`
        const near = nearest(entities, (entity) => `${entity.text} ${entity.name}`, plain(text), SHOWN)
        return `expected an ${wanted}, got none; ${among(entities.length, 'entities', 'entity')}${list(near.map(showEntity))}`
      },
    }
  },

  /** Whether the document has a quotation whose text holds `text` (marks included for a pattern) and that has what `expected` asks. */
  toHaveQuote(received: unknown, text: string | RegExp, expected: ExpectedQuote = {}): MatcherResult {
    const { quotes } = expectDocument(received)
    const said = quotes.filter((quote) => (typeof text === 'string' ? quote.text.includes(text) : matches(text, quote.text)))
    const found = said.find((quote) => differences(quote, expected).length === 0)
    if (found)
      return { pass: true, message: () => `expected no quotation ${quoted(text)}${showExpected(expected)}, got ${showQuote(found)}` }
    return {
      pass: false,
      message: () => {
        const wanted = `expected a quotation ${quoted(text)}${showExpected(expected)}`
        if (said.length > 0) {
          const shown = said.slice(0, SHOWN).map((quote) => `${showQuote(quote)}: ${differences(quote, expected).join(', ')}`)
          return `${wanted}, got it otherwise:\n${list(shown)}`
        }
        const near = nearest(quotes, (quote) => quote.text, plain(text), SHOWN)
        return `${wanted}, got none; ${among(quotes.length, 'quotations', 'quotation')}${list(near.map(showQuote))}`
      },
    }
  },

  /** Whether the document has a value written as `text`, of type `type` and with the fields of `expected`, as far as given. */
  toHaveValue(received: unknown, text: string | RegExp, type?: ValueType, expected: ExpectedValue = {}): MatcherResult {
    const values = expectDocument(received).entities.filter(isValue)
    const written = values.filter((entity) => matches(text, entity.text))
    const found = written.find((entity) => (type === undefined || entity.type === type) && holds(entity.value, expected))
    const wanted = `value ${quoted(text)}${type ? ` of type ${type}` : ''}${showExpected(expected)}`
    if (found) return { pass: true, message: () => `expected no ${wanted}, got ${showValue(found)}` }
    return {
      pass: false,
      message: () => {
        if (written.length > 0) return `expected a ${wanted}, got it otherwise:\n${list(written.slice(0, SHOWN).map(showValue))}`
        const near = nearest(values, (entity) => entity.text, plain(text), SHOWN)
        return `expected a ${wanted}, got none; ${among(values.length, 'values', 'value')}${list(near.map(showValue))}`
      },
    }
  },

  /** Whether the document names an amount of money: `amount` in units of the currency, `currency` as ISO 4217 code if given. */
  toHaveMoney(received: unknown, amount: number, currency?: string): MatcherResult {
    const sums = expectDocument(received)
      .entities.filter(isValue)
      .filter((entity) => entity.value.type === 'MONEY')
    const expected = { amount, ...(currency !== undefined && { currency }) }
    const found = sums.find((entity) => holds(entity.value, expected))
    const wanted = `an amount of ${amount}${currency ? ` ${currency}` : ''}`
    return {
      pass: found !== undefined,
      message: () =>
        found
          ? `expected not ${wanted}, got ${showValue(found)}`
          : `expected ${wanted}, got ${sums.length > 0 ? `others:\n${list(sums.slice(0, SHOWN).map(showValue))}` : 'none; the document has no amounts'}`,
    }
  },

  /** Whether the document quotes a speaker of this full name, with what `expected` asks. */
  toHaveSpeaker(received: unknown, name: string | RegExp, expected: ExpectedSpeaker = {}): MatcherResult {
    const { speakers } = expectDocument(received)
    const named = speakers.filter((speaker) => matches(name, speaker.name))
    const found = named.find((speaker) => speakerDifferences(speaker, expected).length === 0)
    const wanted = `speaker ${quoted(name)}${showExpected(expected)}`
    if (found) return { pass: true, message: () => `expected no ${wanted}, got ${showSpeaker(found)}` }
    return {
      pass: false,
      message: () => {
        if (named.length > 0) {
          const shown = named
            .slice(0, SHOWN)
            .map((speaker) => `${showSpeaker(speaker)}: ${speakerDifferences(speaker, expected).join(', ')}`)
          return `expected a ${wanted}, got it otherwise:\n${list(shown)}`
        }
        const near = nearest(speakers, (speaker) => speaker.name, plain(name), SHOWN)
        return `expected a ${wanted}, got none; ${among(speakers.length, 'speakers', 'speaker')}${list(near.map(showSpeaker))}`
      },
    }
  },

  /** Whether one cluster of the document is mentioned in each of these ways (the text of a mention, or a pattern for it), in any order. */
  toHaveCluster(received: unknown, mentions: readonly (string | RegExp)[]): MatcherResult {
    const { clusters } = expectDocument(received)
    const missing = (cluster: DocumentCluster) => mentions.filter((wanted) => !cluster.mentions.some(({ text }) => matches(wanted, text)))
    const found = clusters.find((cluster) => missing(cluster).length === 0)
    const wanted = `cluster with ${mentions.map(quoted).join(', ')}`
    if (found) return { pass: true, message: () => `expected no ${wanted}, got ${showCluster(found)}` }
    return {
      pass: false,
      message: () => {
        const near = clusters
          .filter((cluster) => missing(cluster).length < mentions.length)
          .sort((a, b) => missing(a).length - missing(b).length)
        if (near.length === 0) return `expected a ${wanted}, got none; ${clusters.length} clusters have none of these`
        const shown = near.slice(0, SHOWN).map((cluster) => `${showCluster(cluster)}: without ${missing(cluster).map(quoted).join(', ')}`)
        return `expected a ${wanted}, got:\n${list(shown)}`
      },
    }
  },

  /** Whether the sentences of the document's headings and paragraphs are these; white space within a sentence counts as one space. */
  toHaveSentences(received: unknown, expected: readonly string[]): MatcherResult {
    const doc = expectDocument(received)
    const actual = doc.sentences.map(({ start, end }) => oneLine(doc.text.slice(start, end)))
    const wanted = expected.map(oneLine)
    const first = wanted.findIndex((sentence, i) => sentence !== actual[i])
    const at = first >= 0 ? first : wanted.length
    const pass = first < 0 && actual.length === wanted.length
    const show = (sentence: string | undefined) => (sentence === undefined ? 'none' : `"${sentence}"`)
    return {
      pass,
      message: () =>
        pass
          ? `expected other sentences than these ${actual.length}`
          : `expected ${wanted.length} sentences, got ${actual.length}; the first difference is sentence ${at + 1}:\n` +
            `  expected ${show(wanted[at])}\n  got      ${show(actual[at])}`,
      actual,
      expected: wanted,
    }
  },
}

/** Whether `value` looks like a document; its class may come from another copy of the library. */
export function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false
  const doc = value as Partial<Document>
  return (
    typeof doc.text === 'string' &&
    [doc.sentences, doc.entities, doc.quotes, doc.blocks].every(Array.isArray) &&
    typeof doc.language?.code === 'string'
  )
}

function expectDocument(received: unknown): Document {
  if (isDocument(received)) return received
  throw new TypeError(
    `expected a document of zinnig, got ${received === null ? 'null' : Array.isArray(received) ? 'an array' : typeof received}`,
  )
}

function matches(wanted: string | RegExp, text: string): boolean {
  return typeof wanted === 'string' ? wanted === text : text.search(wanted) >= 0
}

/** What of `quote` is not as `expected`, each as `speaker "Jansen"`. */
function differences(quote: Quote, expected: ExpectedQuote): string[] {
  const found: string[] = []
  const compare = (name: string, wanted: string | RegExp | null | undefined, actual: string | undefined) => {
    if (wanted === undefined) return
    if (wanted === null ? actual === undefined : actual !== undefined && matches(wanted, actual)) return
    found.push(`${name} ${actual === undefined ? 'none' : `"${actual}"`} instead of ${wanted === null ? 'none' : quoted(wanted)}`)
  }
  compare('speaker', expected.speaker, quote.speaker?.name)
  compare('kind', expected.kind, quote.kind)
  compare('cue', expected.cue, quote.cue?.text)
  if (expected.continues !== undefined && expected.continues !== quote.continues) {
    found.push(`continues ${quote.continues} instead of ${expected.continues}`)
  }
  return found
}

/** What of `speaker` is not as `expected`. */
function speakerDifferences(speaker: DocumentSpeaker, expected: ExpectedSpeaker): string[] {
  const found: string[] = []
  if (expected.quotes !== undefined && speaker.quotes.length !== expected.quotes) {
    found.push(`${speaker.quotes.length} quotations instead of ${expected.quotes}`)
  }
  const { function: wanted } = expected
  if (
    wanted !== undefined &&
    !(wanted === null ? speaker.function === null : speaker.function !== null && matches(wanted, speaker.function))
  ) {
    found.push(
      `function ${speaker.function === null ? 'none' : `"${speaker.function}"`} instead of ${wanted === null ? 'none' : quoted(wanted)}`,
    )
  }
  return found
}

/** Whether `value` has every field of `expected`. */
function holds(value: Value, expected: ExpectedValue): boolean {
  return Object.entries(expected).every(([field, wanted]) => (value as unknown as Record<string, unknown>)[field] === wanted)
}

const quoted = (text: string | RegExp) => (typeof text === 'string' ? `"${text}"` : String(text))
const plain = (text: string | RegExp) => (typeof text === 'string' ? text : text.source)
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n')

function among(count: number, many: string, one: string): string {
  if (count === 0) return `the document has no ${many}`
  return `nearest of ${count} ${count === 1 ? one : many}:\n`
}

function showEntity({ type, text, name, start, end }: Entity): string {
  return `${type} "${text}"${name === text ? '' : ` (${name})`} at ${start}–${end}`
}

function showValue({ type, text, value, start, end }: ValueEntity): string {
  const { type: _, ...fields } = value
  return `${type} "${text}" ${JSON.stringify(fields)} at ${start}–${end}`
}

function showCluster({ name, mentions }: DocumentCluster): string {
  return `"${name}" (${[...new Set(mentions.map(({ text }) => text))].slice(0, 2 * SHOWN).join(', ')})`
}

function showSpeaker({ name, function: role, quotes }: DocumentSpeaker): string {
  return `"${name}"${role ? `, ${role},` : ''} with ${quotes.length} ${quotes.length === 1 ? 'quotation' : 'quotations'}`
}

function showQuote({ kind, text, speaker, start, end }: Quote): string {
  const line = oneLine(text)
  const shown = line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH - 1)}…` : line
  return `${kind} ${shown} by ${speaker ? `"${speaker.name}"` : 'nobody'} at ${start}–${end}`
}

function showExpected(expected: ExpectedQuote | ExpectedSpeaker | ExpectedValue): string {
  const parts = Object.entries(expected).map(
    ([name, wanted]) => `${name} ${wanted === null ? 'none' : wanted instanceof RegExp ? wanted : JSON.stringify(wanted)}`,
  )
  return parts.length > 0 ? ` with ${parts.join(', ')}` : ''
}
