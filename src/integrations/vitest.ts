/**
 * `zinnig/vitest`: matchers for documents and a readable snapshot of them, for vitest (https://vitest.dev), an optional peer dependency. Importing it
 * adds them to `expect`: `import 'zinnig/vitest'` in a test or a setup file.
 *
 * ```ts
 * import 'zinnig/vitest'
 *
 * expect(doc).toBeLanguage('nl')
 * expect(doc).toHaveEntity('VS', 'LOC')
 * expect(doc).toHaveQuote(/olie op het vuur/, { speaker: 'Wang Yi', kind: 'partial' })
 * expect(doc).toHaveSpeaker('Wang Yi', { quotes: 3 })
 * expect(doc).toHaveCluster(['Blinken', 'hij'])
 * expect(doc).toHaveValue('zondag', 'DATE', { iso: '2025-05-11' })
 * expect(doc).toHaveMoney(3_500_000, 'EUR')
 * expect(doc).toHaveSentences(['China ontkent.', 'Dat zei Wang.'])
 * expect(doc).toMatchInlineSnapshot()
 * ```
 *
 * @module zinnig/vitest
 */
import { expect, type SnapshotSerializer } from 'vitest'
import type { EntityType, ValueType } from '../names'
import { toBracketedText } from './bracketed-text'
import { type ExpectedQuote, type ExpectedSpeaker, type ExpectedValue, isDocument, zinnigMatchers } from './vitest-matchers'

export { toBracketedText } from './bracketed-text'
export { type ExpectedQuote, type ExpectedSpeaker, type ExpectedValue, zinnigMatchers } from './vitest-matchers'

/** Prints a document in a snapshot as bracketed text; see `toBracketedText`. */
export const zinnigSerializer: SnapshotSerializer = {
  test: isDocument,
  serialize: (doc, _config, indentation) => toBracketedText(doc).replace(/\n(?!\n)/g, `\n${indentation}`),
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the parameter must be as vitest declares it
  interface Matchers<T = any> {
    /** The document is in this language (BCP 47 code). */
    toBeLanguage(code: string): void
    /** The document has an entity written, or fully named, like this, of this type if given. */
    toHaveEntity(text: string | RegExp, type?: EntityType): void
    /** The document has a quotation that holds this text and has this speaker, kind and cue as far as given. */
    toHaveQuote(text: string | RegExp, expected?: ExpectedQuote): void
    /** The document has a value written like this, of this type and with these fields if given. */
    toHaveValue(text: string | RegExp, type?: ValueType, expected?: ExpectedValue): void
    /** The document names this amount of money, in units of the currency (ISO 4217 code) if given. */
    toHaveMoney(amount: number, currency?: string): void
    /** The document quotes a speaker with this full name, with so many quotations and this function if given. */
    toHaveSpeaker(name: string | RegExp, expected?: ExpectedSpeaker): void
    /** The document has a cluster (somebody or something of the story) that is mentioned in each of these ways. */
    toHaveCluster(mentions: readonly (string | RegExp)[]): void
    /** The document has exactly these sentences (boilerplate has none); white space within one counts as one space. */
    toHaveSentences(expected: readonly string[]): void
  }
}

expect.extend(zinnigMatchers)
expect.addSnapshotSerializer(zinnigSerializer)
