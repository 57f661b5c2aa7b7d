/*
 * Stand-off: our annotation of other people's text, without the text. An article's text is put together from a public corpus: the words in
 * their order, white space left out, are cut by the lengths that the stand-off gives, and what comes out must have the stand-off's sum.
 * So neither the spacing of a release nor where its lines end matters, and nothing that differs passes unseen.
 */
import { createHash } from 'node:crypto'
import type { GoldArticle, GoldBlock, GoldEntityType, GoldMention, GoldQuote } from './gold-text'

/** Words of the text by their place, `[start, end]`; in letters where the text has them nowhere so. */
export type Wording = string | readonly [start: number, end: number]

/** An article without its text; offsets are UTF-16 code units, half open. */
export interface StandoffArticle {
  readonly id: string
  readonly lang: string
  readonly join: string
  /** Sum of the first `HEAD` code units of the text without white space, by which it is found. */
  readonly head: string
  /** Sum of the whole text. */
  readonly sum: string
  /** Lengths of the stretches between white space. */
  readonly words: readonly number[]
  /** White space that is not one space: what stands before the word with that number. */
  readonly gaps: readonly (readonly [word: number, white: string])[]
  readonly aliases: readonly (readonly [name: Wording, ...forms: Wording[]])[]
  readonly blocks: readonly (readonly [start: number, end: number, type: GoldBlock['type'], level?: 1 | 2])[]
  readonly sentences: readonly (readonly [start: number, end: number])[]
  readonly entities: readonly (readonly [start: number, end: number, type: GoldEntityType, chain?: number])[]
  readonly quotes: readonly (readonly [
    start: number,
    end: number,
    kind: GoldQuote['kind'],
    speaker: Wording,
    mention: Wording,
    cue: Wording,
    continues: boolean,
  ])[]
  readonly mentions: readonly (readonly [start: number, end: number, chain: number, kind: GoldMention['kind']])[]
}

/** Names in one sentence of a treebank, without its words. */
export interface StandoffSentence {
  readonly id: string
  /** Sum of the words, parted by spaces. */
  readonly sum: string
  /** Spans of words, half open. */
  readonly names: readonly (readonly [start: number, end: number, type: string])[]
}

/** How many code units an article is found by. */
const HEAD = 40
/** Length of a sum, in hexadecimal digits of SHA-256: of an article, and of a head or sentence. */
const SUM = 64
const SHORT_SUM = 16

const sumOf = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length)

/** Takes the text off an article. */
export function standoffOf(gold: GoldArticle): StandoffArticle {
  const { id, lang, join, text } = gold
  const pieces = text.split(/(\s+)/u)
  const words = pieces.filter((_, i) => i % 2 === 0)
  const gaps = words.flatMap((_, i) => (i > 0 && pieces[2 * i - 1] !== ' ' ? [[i, pieces[2 * i - 1] as string] as const] : []))
  const wording = (words: string): Wording => {
    const start = words ? text.indexOf(words) : -1
    return start < 0 ? words : [start, start + words.length]
  }
  return {
    ...{ id, lang, join, head: sumOf(words.join('').slice(0, HEAD), SHORT_SUM), sum: sumOf(text, SUM) },
    words: words.map((w) => w.length),
    gaps,
    aliases: Object.entries(gold.aliases).map(([name, forms]) => [wording(name), ...forms.map(wording)] as const),
    blocks: gold.blocks.map((b) => (b.level ? [b.start, b.end, b.type, b.level] : [b.start, b.end, b.type])),
    sentences: gold.sentences.map((s) => [s.start, s.end]),
    entities: gold.entities.map((e) => (e.chain === undefined ? [e.start, e.end, e.type] : [e.start, e.end, e.type, e.chain])),
    quotes: gold.quotes.map((q) => [q.start, q.end, q.kind, wording(q.speaker), wording(q.mention), wording(q.cue), q.continues]),
    mentions: gold.mentions.map((m) => [m.start, m.end, m.chain, m.kind]),
  }
}

/** A corpus in which texts are found by their heads. */
export class TextStream {
  readonly #text: string
  readonly #starts = new Map<string, number[]>()

  /** `lines` of running text; an article begins where one of them does. */
  constructor(lines: readonly string[]) {
    const bare = lines.map((line) => line.replace(/\s+/gu, ''))
    this.#text = bare.join('')
    let at = 0
    for (const line of bare) {
      const head = sumOf(this.#text.slice(at, at + HEAD), SHORT_SUM)
      const starts = this.#starts.get(head)
      if (starts) starts.push(at)
      else this.#starts.set(head, [at])
      at += line.length
    }
  }

  /** The text of an article; `undefined` where no text with its sum is here. */
  textOf({ head, words, gaps, sum }: StandoffArticle): string | undefined {
    const white = new Map(gaps)
    for (const start of this.#starts.get(head) ?? []) {
      let at = start
      const text = words.map((length, i) => {
        const word = this.#text.slice(at, at + length)
        at += length
        return i === 0 ? word : (white.get(i) ?? ' ') + word
      })
      const whole = text.join('')
      if (sumOf(whole, SUM) === sum) return whole
    }
    return undefined
  }
}

/** Puts an article together with its text. */
export function articleOf(standoff: StandoffArticle, text: string): GoldArticle {
  const { id, lang, join } = standoff
  const worded = (wording: Wording) => (typeof wording === 'string' ? wording : text.slice(...wording))
  return {
    ...{ id, lang, join, text },
    aliases: Object.fromEntries(standoff.aliases.map(([name, ...forms]) => [worded(name), forms.map(worded)])),
    blocks: standoff.blocks.map(([start, end, type, level]) => ({ start, end, type, ...(level && { level }) })),
    sentences: standoff.sentences.map(([start, end]) => ({ start, end })),
    entities: standoff.entities.map(([start, end, type, chain]) => ({
      ...{ start, end, type, text: text.slice(start, end) },
      ...(chain !== undefined && { chain }),
    })),
    quotes: standoff.quotes.map(([start, end, kind, speaker, mention, cue, continues]) => ({
      ...{ start, end, kind, speaker: worded(speaker), mention: worded(mention), cue: worded(cue), continues },
      text: text.slice(start, end),
    })),
    mentions: standoff.mentions.map(([start, end, chain, kind]) => ({ start, end, chain, kind, text: text.slice(start, end) })),
  }
}

/** Takes the words off a sentence with its BIO labels. */
export function standoffSentenceOf(id: string, words: readonly string[], labels: readonly string[]): StandoffSentence {
  const names: [number, number, string][] = []
  for (const [i, label] of labels.entries()) {
    if (label[0] === 'B') names.push([i, i + 1, label.slice(2)])
    else if (label[0] === 'I') (names.at(-1) as [number, number, string])[1] = i + 1
  }
  return { id, sum: wordSum(words), names }
}

/** The sum by which a sentence is found: of its words, parted by spaces. */
export function wordSum(words: readonly string[]): string {
  return sumOf(words.join(' '), SHORT_SUM)
}

/** The BIO labels of a sentence of `length` words. */
export function labelsOf({ names }: StandoffSentence, length: number): string[] {
  const labels = Array.from({ length }, () => 'O')
  for (const [start, end, type] of names) for (let i = start; i < end; i++) labels[i] = `${i === start ? 'B' : 'I'}-${type}`
  return labels
}
