import type { Document } from '../document/document'
import type { Entity, EntityType } from '../names'
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

function showQuote({ kind, text, speaker, start, end }: Quote): string {
  const line = oneLine(text)
  const shown = line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH - 1)}…` : line
  return `${kind} ${shown} by ${speaker ? `"${speaker.name}"` : 'nobody'} at ${start}–${end}`
}

function showExpected(expected: ExpectedQuote): string {
  const parts = Object.entries(expected).map(
    ([name, wanted]) => `${name} ${wanted === null ? 'none' : wanted instanceof RegExp ? wanted : JSON.stringify(wanted)}`,
  )
  return parts.length > 0 ? ` with ${parts.join(', ')}` : ''
}
