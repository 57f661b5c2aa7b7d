import type { EntityType } from '../names'
import type { QuoteKind } from '../quotations'
import { firstWhere, type Span, type TextSpan } from '../span'
import type { Tag, Upos } from '../tags'

/** A word as compromise keeps it, with where it stands in the text. */
export interface DutchTerm {
  text: string
  pre: string
  post: string
  normal: string
  root: string
  tags: Set<string>
  index: [number, number]
  id: string
  /** Offsets of the word in the text that was annotated. */
  readonly span: Span
}

/** Spans that put a tag on the words within. */
export interface TaggedSpan extends Span {
  readonly tag: string
}

/** compromise's own name for each part of speech; the UPOS name (`#VERB`) is there beside it. */
export const UPOS_TAGS: Readonly<Record<Upos, readonly string[]>> = {
  ADJ: ['Adjective'],
  ADP: ['Preposition'],
  ADV: ['Adverb'],
  AUX: ['Verb', 'Auxiliary'],
  CCONJ: ['Conjunction'],
  DET: ['Determiner'],
  INTJ: ['Expression'],
  NOUN: ['Noun'],
  NUM: ['Value'],
  PART: ['Particle'],
  PRON: ['Pronoun'],
  PROPN: ['Noun', 'ProperNoun'],
  PUNCT: ['Punctuation'],
  SCONJ: ['Conjunction', 'Subordinator'],
  SYM: ['Symbol'],
  VERB: ['Verb'],
  X: [],
}

/** The tags of the words of a name or value. */
export const ENTITY_TAGS: Readonly<Record<EntityType, readonly string[]>> = {
  PER: ['Name', 'Person'],
  ORG: ['Name', 'Organization'],
  LOC: ['Name', 'Place'],
  MISC: ['Name', 'Misc'],
  DATE: ['Value', 'Date'],
  TIME: ['Value', 'Time'],
  MONEY: ['Value', 'Money'],
  PERCENT: ['Value', 'Percent'],
  DURATION: ['Value', 'Duration'],
  AGE: ['Value', 'Age'],
  NUMBER: ['Value', 'Cardinal'],
  ORDINAL: ['Value', 'Ordinal'],
}

/** The tags of the words within quotation marks, by kind. */
export const QUOTATION_TAGS: Readonly<Record<QuoteKind, readonly string[]>> = {
  direct: ['Quotation', 'DirectQuotation'],
  partial: ['Quotation', 'PartialQuotation'],
  title: ['Quotation', 'Title'],
  scare: ['Quotation', 'ScareQuotation'],
}

/** Most words in one phrase. A longer sentence is cut: compromise's matching takes time quadratic in the length of a phrase. */
const LONGEST_PHRASE = 500

interface TermSource {
  readonly text: string
  readonly tokens: readonly (TextSpan & { readonly kind: string } & Partial<Tag>)[]
  readonly sentences: readonly { readonly firstToken: number; readonly endToken: number }[]
  readonly spans: readonly TaggedSpan[]
}

/**
 * The words of a text as compromise keeps them, a list for each sentence. Punctuation is no word: it stands in `post` of the word before it
 * or, for opening marks and at the start of a sentence, in `pre` of the word after. What is in no sentence (boilerplate) is one word, tagged
 * `#Boilerplate`. `pre`, `text` and `post` of all words concatenate to the text. `normalize` is what compromise does to the words of a pattern.
 */
export function buildTerms({ text, tokens, sentences, spans }: TermSource, normalize: (word: string) => string): DutchTerm[][] {
  const tags = tagsByToken(tokens, spans)
  const phrases: DutchTerm[][] = []
  let last: DutchTerm | undefined
  // Start of what no word holds yet.
  let pending = 0
  const add = (phrase: DutchTerm[], { start, end }: Span, word: Pick<DutchTerm, 'normal' | 'root' | 'tags'>) => {
    const gap = text.slice(pending, start)
    const cut = last ? openingAt(gap) : 0
    if (last) last.post += gap.slice(0, cut)
    const index: [number, number] = [phrases.length, phrase.length]
    last = { ...word, text: text.slice(start, end), pre: gap.slice(cut), post: '', index, id: String(start), span: { start, end } }
    phrase.push(last)
    pending = end
  }
  const addBoilerplate = (from: number, to: number) => {
    const first = tokens[from]
    const final = tokens[to - 1]
    if (from >= to || !first || !final) return
    const phrase: DutchTerm[] = []
    add(phrase, { start: first.start, end: final.end }, { normal: '', root: '', tags: new Set(['Boilerplate']) })
    phrases.push(phrase)
  }
  let next = 0
  for (const { firstToken, endToken } of sentences) {
    addBoilerplate(next, firstToken)
    next = endToken
    let phrase: DutchTerm[] = []
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i]
      if (!token || token.kind === 'punctuation') continue
      if (phrase.length === LONGEST_PHRASE) {
        phrases.push(phrase)
        phrase = []
      }
      const root = normalize((token.lemma ?? token.text).replaceAll('_', ''))
      const own = token.upos ? [token.upos, ...UPOS_TAGS[token.upos]] : []
      add(phrase, token, { normal: normalize(token.text), root, tags: new Set([...own, ...(tags[i] ?? [])]) })
    }
    if (phrase.length > 0) phrases.push(phrase)
  }
  addBoilerplate(next, tokens.length)
  if (last) last.post += text.slice(pending)
  return phrases
}

/** Where in the text between two words the part begins that belongs to the second: after the last white space, else before the first opening mark. */
function openingAt(gap: string): number {
  for (let i = gap.length - 1; i >= 0; i--) {
    const code = gap.charCodeAt(i)
    if (code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x202f) return i + 1
  }
  const opening = gap.search(/[([{„“‘«‹]/)
  return opening < 0 ? gap.length : opening
}

/** The tags of `spans` on each token within them; time linear in tokens and spans, however they nest. */
function tagsByToken(tokens: readonly Span[], spans: readonly TaggedSpan[]): (string[] | undefined)[] {
  const changes = new Map<string, Int32Array>()
  for (const { start, end, tag } of spans) {
    let change = changes.get(tag)
    if (!change) changes.set(tag, (change = new Int32Array(tokens.length + 1)))
    const first = firstFrom(tokens, start)
    const stop = firstFrom(tokens, end)
    change[first] = (change[first] ?? 0) + 1
    change[stop] = (change[stop] ?? 0) - 1
  }
  const tags: (string[] | undefined)[] = []
  for (const [tag, change] of changes) {
    let open = 0
    for (let i = 0; i < tokens.length; i++) {
      open += change[i] ?? 0
      if (open > 0) (tags[i] ??= []).push(tag)
    }
  }
  return tags
}

/** Index of the first token that starts at `offset` or later. */
function firstFrom(tokens: readonly Span[], offset: number): number {
  return firstWhere(tokens.length, (i) => (tokens[i] as Span).start >= offset)
}
