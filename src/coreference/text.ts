import type { Sentence } from '../sentences'
import type { Tag } from '../tags'
import type { Token } from '../tokens'
import { perForm, smallLetters } from '../vocabulary/per-form'
import type { CoreferenceInput } from './mention'
import type { Noun, NounLexicon } from './nouns'
import { wordHash } from './word-hash'

/** A word as it is compared, with its hash. */
interface Word {
  readonly text: string
  readonly hash: number
}

const asWord = (text: string): Word => ({ text, hash: wordHash(text) })
const NOTHING: Word = { text: '', hash: 0 }

/** A form in small letters with straight apostrophes. */
const wordOf = perForm((form) => asWord(smallLetters(form).replace(/[’‘]/g, "'")))
/** What the features of a tag may tell of a word. */
export const Feature = {
  Finite: 'VerbForm=Fin',
  Participle: 'Part',
  Past: 'Tense=Past',
  Singular: 'Number=Sing',
  Plural: 'Number=Plur',
  Possessive: 'Poss',
  Relative: 'Rel',
  Any: '',
} as const

export type Feature = (typeof Feature)[keyof typeof Feature]

/** What mentions are found in, with indexes: words, sentences, names and quotations by token. Made once for a document. */
export class CoreferenceText {
  readonly #words: readonly Word[]
  readonly #nouns: (Noun | undefined)[]
  /** For each token, its sentence; -1 in boilerplate. */
  readonly sentenceOf: Int32Array
  /** For each token, the innermost stretch between quotation marks that holds it; -1 for the reporter's own words. */
  readonly quotedIn: Int32Array
  /** For each token, the name that holds it; -1 for none. */
  readonly nameOf: Int32Array
  /** For each name, its first token and the token after it. */
  readonly nameFirst: Int32Array
  readonly nameEnd: Int32Array
  /** For each sentence, how many sentences up to it hold the reporter's words. */
  readonly told: Int32Array

  /** `nouns`: where nouns are looked up. */
  constructor(
    readonly input: CoreferenceInput,
    readonly nouns: NounLexicon,
  ) {
    const { tokens, sentences, blocks, names, quoted } = input
    this.#words = tokens.map((token) => wordOf(token.text))
    this.#nouns = new Array(tokens.length)
    this.sentenceOf = new Int32Array(tokens.length).fill(-1)
    sentences.forEach((sentence, i) => {
      if (blocks[sentence.block]?.type !== 'boilerplate') this.sentenceOf.fill(i, sentence.firstToken, sentence.endToken)
    })
    this.quotedIn = new Int32Array(tokens.length).fill(-1)
    quoted.forEach((span, i) => {
      this.quotedIn.fill(i, span.firstToken, span.endToken)
    })
    this.nameOf = new Int32Array(tokens.length).fill(-1)
    this.nameFirst = new Int32Array(names.length).fill(-1)
    this.nameEnd = new Int32Array(names.length).fill(-1)
    let t = 0
    names.forEach((name, i) => {
      while (t < tokens.length && (tokens[t] as Token).end <= name.start) t++
      const first = t
      while (t < tokens.length && (tokens[t] as Token).start < name.end) t++
      this.nameOf.fill(i, first, t)
      this.nameFirst[i] = first
      this.nameEnd[i] = t
      // A token may hold the end of one name and the start of the next.
      if (t > first && (tokens[t - 1] as Token).end > name.end) t--
    })
    this.told = this.#countTold()
  }

  #countTold(): Int32Array {
    const { sentences, tokens } = this.input
    const told = new Int32Array(sentences.length)
    let count = 0
    sentences.forEach((sentence, i) => {
      let t = sentence.firstToken
      while (t < sentence.endToken && (this.quotedIn[t] !== -1 || tokens[t]?.kind === 'punctuation')) t++
      if (t < sentence.endToken) count++
      told[i] = count
    })
    return told
  }

  /** A token in small letters with straight apostrophes. */
  word(t: number): string {
    return (this.#words[t] ?? NOTHING).text
  }

  /** The hash of a token; 0 where there is none. */
  hash(t: number): number {
    return (this.#words[t] ?? NOTHING).hash
  }

  /** The lemma of a token in small letters, the parts of separable verbs joined. */
  lemma(t: number): string {
    return this.input.tags[t]?.lemma.toLowerCase().replaceAll('_', '') || this.word(t)
  }

  /** What is known of a token as a noun. */
  noun(t: number): Noun {
    const known = this.#nouns[t]
    if (known) return known
    const word = this.word(t)
    const noun = this.nouns.look(word, this.input.tags[t]?.lemma ?? word)
    this.#nouns[t] = noun
    return noun
  }

  tag(t: number): Tag | undefined {
    return this.input.tags[t]
  }

  upos(t: number): string {
    return this.input.tags[t]?.upos ?? ''
  }

  /** The hash of the part of speech of a token. */
  uposHash(t: number): number {
    return wordHash(this.upos(t))
  }

  /** Whether the tag of a token has a feature. */
  has(t: number, feature: Feature): boolean {
    return this.input.tags[t]?.feats?.includes(feature) ?? false
  }

  sentence(i: number): Sentence {
    return this.input.sentences[i] as Sentence
  }

  /** The text from token `first` to before `end`. */
  slice(first: number, end: number): string {
    const { text, tokens } = this.input
    return end > first ? text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end) : ''
  }

  /** How many of the reporter's sentences stand between two tokens; where the later one is quoted, how many sentences of any kind. */
  distance(from: number, to: number): number {
    const a = this.sentenceOf[from] as number
    const b = this.sentenceOf[to] as number
    if (a === b || this.quotedIn[to] !== -1) return b - a
    return Math.max(1, (this.told[b] as number) - (this.told[a] as number))
  }
}
