/**
 * `zinnig/compromise`: annotated Dutch asked with the match language of compromise (https://github.com/spencermountain/compromise, MIT), an
 * optional peer dependency.
 *
 * @module zinnig/compromise
 */
import type { Document } from '../document/document'
import type { NameRule, NameType } from '../names'
import type { TextSpan } from '../span'
import { buildTerms, type DutchTerm, ENTITY_TAGS, QUOTATION_TAGS, type TaggedSpan } from './compromise-terms'
import { normalizeWord, type View, viewOf } from './compromise-view'

export type { View } from './compromise-view'

/**
 * A compromise view of `doc`: its sentences as phrases, its words with Dutch tags and lemmas. No English is read into it.
 *
 * - Parts of speech: the UPOS name (`#VERB`) and compromise's (`#Noun`, `#ProperNoun`, `#Verb`, `#Auxiliary`, `#Adjective`, `#Adverb`, `#Pronoun`,
 *   `#Determiner`, `#Preposition`, `#Conjunction`, `#Subordinator`, `#Value`).
 * - Names: `#Name` with `#Person`, `#Organization`, `#Place` or `#Misc`; values: `#Value` with `#Date`, `#Time`, `#Money` or `#Percent`.
 * - Quotations: `#Quotation` with `#DirectQuotation`, `#PartialQuotation`, `#Title` or `#ScareQuotation`; the words that point to a speaker
 *   `#Speaker`, the word that attributes a quotation `#Cue`.
 * - Lemmas: `{zeggen}` finds *zei* and *zegt*; `{op_pakken}` finds the verb of *pakte … op*, and `{oppakken}` does too.
 * - A malformed pattern (`(zei|zegt`, `#`) is a `TypeError`.
 * - What is in no sentence is one word with `#Boilerplate`.
 *
 * A tag is on every word of a name, so `#Person+ (zei|zegt) dat` finds all of it. Punctuation is no word: use `@hasComma`, `@hasQuote`, and so on.
 *
 * ```ts
 * const view = toView(annotate(text))
 * for (const { start, end } of spansOf(view.match('#Person+ (zei|zegt) dat'))) console.log(text.slice(start, end))
 * ```
 */
export function toView(doc: Document): View {
  const spans: TaggedSpan[] = []
  const add = (tags: readonly string[], { start, end }: { start: number; end: number }) => {
    for (const tag of tags) spans.push({ start, end, tag })
  }
  for (const entity of doc.entities) add(ENTITY_TAGS[entity.type], entity)
  for (const quote of doc.quotes) {
    add(QUOTATION_TAGS[quote.kind], quote)
    if (quote.speaker?.mention) add(['Speaker'], quote.speaker.mention)
    if (quote.cue) add(['Cue'], quote.cue)
  }
  return viewOf(buildTerms({ text: doc.text, tokens: doc.tokens, sentences: doc.sentences, spans }, normalizeWord))
}

/**
 * Where each phrase of `view` (a match, or sentences) stands in the text that was annotated, from its first word to its last. `view` comes from
 * `toView` and what compromise makes of it; throws a `TypeError` for any other.
 */
export function spansOf(view: View): TextSpan[] {
  return (view.docs as unknown as Partial<DutchTerm>[][]).map((terms) => {
    const first = terms[0]
    const last = terms.at(-1)
    if (!first?.span || !last?.span) throw new TypeError('expected a view made by toView, got a view of another text')
    let text = ''
    for (const term of terms) text += `${term === first ? '' : term.pre}${term.text}${term === last ? '' : term.post}`
    return { start: first.span.start, end: last.span.end, text }
  })
}

/** A pattern that finds names. */
export interface MatchRule {
  /** The pattern, in compromise's match language; see `toView` for the tags. Rules come before names: only parts of speech and lemmas are known. */
  readonly match: string
  /** The type of the names found. */
  readonly type: NameType
  /** The group of the pattern that is the name (`0` for the first `[…]`, or its name); the whole match unless said. */
  readonly group?: string | number
  /** Your own id of the thing; it comes back as `entity.id`. */
  readonly id?: string
}

/**
 * Rules for `createAnnotator({ rules })` from match patterns.
 *
 * ```ts
 * createAnnotator({ rules: matchRules([{ match: 'operatie [#PROPN+]', group: 0, type: 'MISC' }]) })
 * ```
 */
export function matchRules(rules: readonly MatchRule[]): NameRule[] {
  return [
    function* findMatches(input) {
      const tokens = input.tokens.map((token, i) => ({ ...token, ...input.tags[i] }))
      const sentences = input.sentences.filter(({ block }) => input.blocks[block]?.type !== 'boilerplate')
      const view = viewOf(buildTerms({ text: input.text, tokens, sentences, spans: [] }, normalizeWord))
      for (const { match, type, group, id } of rules) {
        for (const { start, end } of spansOf(view.match(match, group)))
          yield id === undefined ? { start, end, type } : { start, end, type, id }
      }
    },
  ]
}
