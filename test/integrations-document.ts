import { Document } from '../src/document/document'
import { TaggedToken } from '../src/document/tagged-token'
import type { Entity, NameType } from '../src/names'
import type { Quote, QuoteKind } from '../src/quotations'
import { type TextSpan, textSpan } from '../src/span'
import type { Upos } from '../src/tags'

/** Words of the tests' sentences that are not nouns, with part of speech and lemma. */
const WORDS: Readonly<Record<string, readonly [Upos, string]>> = {
  Wang: ['PROPN', 'Wang'],
  Yi: ['PROPN', 'Yi'],
  Den: ['PROPN', 'Den'],
  Haag: ['PROPN', 'Haag'],
  Zei: ['VERB', 'zeggen'],
  zei: ['VERB', 'zeggen'],
  zegt: ['VERB', 'zeggen'],
  belde: ['VERB', 'op_bellen'],
  zijn: ['AUX', 'zijn'],
  dat: ['SCONJ', 'dat'],
  de: ['DET', 'de'],
  het: ['DET', 'het'],
  één: ['NUM', 'één'],
  in: ['ADP', 'in'],
  and: ['X', 'and'],
  he: ['X', 'he'],
}

/** What a handmade document has beside its words; each stands where its text is first found. */
export interface Handmade {
  readonly language?: string
  readonly entities?: readonly { readonly text: string; readonly type: NameType; readonly name?: string }[]
  readonly dates?: readonly { readonly text: string; readonly iso: string }[]
  readonly quotes?: readonly {
    readonly text: string
    readonly kind: QuoteKind
    readonly speaker?: string
    readonly mention?: string
    readonly cue?: string
    readonly depth?: number
  }[]
}

/** A document that no model made: blocks end at an empty line, sentences at a full stop, and names and quotations are given. */
export function documentOf(text: string, { language = 'nl', entities = [], dates = [], quotes = [] }: Handmade = {}): Document {
  const find = (part: string): TextSpan => textSpan(text, text.indexOf(part), text.indexOf(part) + part.length)
  const blocks = [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map((m, i) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    type: m[0].startsWith('Lees ook')
      ? ('boilerplate' as const)
      : i === 0 && !m[0].includes('.')
        ? ('heading' as const)
        : ('paragraph' as const),
  }))
  const tokens: TaggedToken[] = []
  const sentences: { start: number; end: number; block: number; firstToken: number; endToken: number }[] = []
  for (const [index, block] of blocks.entries()) {
    const part = text.slice(block.start, block.end)
    for (const sentence of part.matchAll(/[^\s.][^.]*\.?[”’]?|\./g)) {
      const start = block.start + sentence.index
      const firstToken = tokens.length
      for (const m of sentence[0].matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}]/gu)) {
        const isWord = /[\p{L}\p{N}]/u.test(m[0])
        const [upos, lemma] = WORDS[m[0]] ?? (isWord ? (['NOUN', m[0].toLowerCase()] as const) : (['PUNCT', m[0]] as const))
        const span = textSpan(text, start + m.index, start + m.index + m[0].length)
        tokens.push(new TaggedToken({ ...span, kind: isWord ? 'word' : 'punctuation' }, { upos, lemma, xpos: null, feats: null }))
      }
      const end = start + sentence[0].trimEnd().length
      if (tokens.length > firstToken) sentences.push({ start, end, block: index, firstToken, endToken: tokens.length })
    }
  }
  const names: Entity[] = entities.map(({ text: part, type, name = part }, cluster) => ({
    ...find(part),
    type,
    name,
    cluster,
    confidence: 1,
    source: 'rule',
  }))
  const values: Entity[] = dates.map(({ text: part, iso }) => ({
    ...find(part),
    type: 'DATE',
    name: part,
    value: { type: 'DATE', iso, relative: null },
  }))
  const found: Quote[] = quotes.map(({ text: part, kind, speaker, mention, cue, depth = 0 }) => ({
    ...find(part),
    kind,
    confidence: 1,
    continues: false,
    closed: true,
    depth,
    speaker: speaker ? { name: speaker, cluster: null, mention: mention ? find(mention) : null, confidence: 1, via: 'cue' } : null,
    cue: cue ? find(cue) : null,
  }))
  return new Document({
    id: '',
    date: null,
    text,
    language: { code: language, confidence: 0.9, alternatives: [{ code: 'af', confidence: 0.1 }] },
    blocks,
    sentences,
    tokens,
    entities: [...names, ...values].sort((a, b) => a.start - b.start),
    mentions: [],
    clusters: [],
    quotes: found.sort((a, b) => a.start - b.start),
    indirect: null,
    skipped: [],
    summarize: () => [],
    chunk: () => [],
    explain: () => {
      throw new Error('a handmade document explains nothing')
    },
  })
}
