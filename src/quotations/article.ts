import type { Coreference, FoundMention } from '../coreference'
import type { EntityInput, NameMention } from '../names'
import type { Sentence } from '../sentences'
import { firstWhere } from '../span'
import type { Syntax } from '../syntax'
import type { Token } from '../tokens'
import type { MarkedSpan } from './marks'
import { COMMA, classOfWord, FINAL, NAME, NOTHING, STRONG, THAT } from './word-classes'

/** What this stage reads. */
export interface QuotationInput extends EntityInput {
  /** The names of the story, in order. */
  readonly names: readonly NameMention[]
  /** The stretches between quotation marks, as `findMarks` gives them. */
  readonly marks: readonly MarkedSpan[]
  /** Who is who. */
  readonly coreference: Coreference
  /** The trees, each made when it is first asked after; without them only the order of words tells subjects. */
  readonly syntax?: Syntax
}

/** Longest quotation whose words are compared, in tokens. */
const LONGEST = 300

/** What the stage reads, with indexes: which sentence, quotation, name and mention a token is in. Made once for a document. */
export class Article {
  readonly spans: readonly MarkedSpan[]
  /** For each span, the span that holds it; -1 for one in the text. */
  readonly parents: readonly number[]
  /** For each token, the innermost span that holds it; -1 for the reporter's own words. */
  readonly spanOf: Int32Array
  /** For each token, its sentence. */
  readonly sentenceOf: Int32Array
  /** For each token, the name that begins there; -1 for none. */
  readonly nameAt: Int32Array
  readonly nameEnd: Int32Array
  /** All that may be meant to speak, in order; what was taken for no mention as well. */
  readonly mentions: readonly FoundMention[]
  readonly #firstMention: Int32Array
  readonly #words: string[] = []
  readonly #classes: Int8Array

  constructor(readonly input: QuotationInput) {
    const { tokens, sentences, names, marks, coreference } = input
    this.spans = marks
    this.spanOf = new Int32Array(tokens.length).fill(-1)
    const parents: number[] = []
    const open: number[] = []
    marks.forEach((span, i) => {
      while (open.length && (marks[open.at(-1) as number] as MarkedSpan).endToken <= span.firstToken) open.pop()
      parents.push(open.at(-1) ?? -1)
      open.push(i)
      this.spanOf.fill(i, span.firstToken, span.endToken)
    })
    this.parents = parents
    this.sentenceOf = new Int32Array(tokens.length)
    sentences.forEach((s, i) => {
      this.sentenceOf.fill(i, s.firstToken, s.endToken)
    })
    this.nameAt = new Int32Array(tokens.length).fill(-1)
    this.nameEnd = new Int32Array(names.length)
    let t = 0
    names.forEach((name, i) => {
      while (t < tokens.length && (tokens[t] as Token).end <= name.start) t++
      if (t >= tokens.length) return
      this.nameAt[t] = i
      let end = t + 1
      while (end < tokens.length && (tokens[end] as Token).start < name.end) end++
      this.nameEnd[i] = end
    })
    this.mentions = [...coreference.mentions, ...coreference.rejected]
      .filter((m) => m.role !== 'possessive' || this.#isPersonal(m))
      .sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
    this.#firstMention = new Int32Array(sentences.length + 1)
    let at = 0
    for (let s = 0; s <= sentences.length; s++) {
      const first = sentences[s]?.firstToken ?? tokens.length
      while (at < this.mentions.length && (this.mentions[at] as FoundMention).firstToken < first) at++
      this.#firstMention[s] = at
    }
    this.#classes = new Int8Array(tokens.length).fill(-1)
  }

  /** `volgens haar`, `vroeg ze haar.`: a pronoun that looks like a possessive but has no noun behind it. */
  #isPersonal({ kind, firstToken, endToken }: FoundMention): boolean {
    if (kind !== 'pronoun' || this.input.tokens[firstToken]?.text.toLowerCase() === 'zijn') return false
    const before = this.input.tokens[firstToken - 1]?.text.toLowerCase()
    return before === 'volgens' || before === 'aldus' || !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(this.upos(endToken))
  }

  /** The possessive that begins at token `t`: *haar* in *haar brief*. */
  possessiveAt(t: number): FoundMention | undefined {
    this.#possessives ??= new Map(this.input.coreference.mentions.filter((m) => m.role === 'possessive').map((m) => [m.firstToken, m]))
    return this.#possessives.get(t)
  }

  #possessives: ReadonlyMap<number, FoundMention> | undefined

  /** The numbers of the mentions that begin in a sentence: from the first to before the second. */
  mentionsOf(sentence: number): readonly [from: number, to: number] {
    return [this.#firstMention[sentence] as number, this.#firstMention[sentence + 1] as number]
  }

  /** The number of the first mention that begins at token `t` or later. */
  mentionFrom(t: number): number {
    return firstWhere(this.mentions.length, (i) => (this.mentions[i] as FoundMention).firstToken >= t)
  }

  /** The sentence with number `i`. */
  sentence(i: number): Sentence | undefined {
    return this.input.sentences[i]
  }

  /** The sentence of a token. */
  sentenceAt(t: number): Sentence {
    return this.input.sentences[this.sentenceOf[t] as number] as Sentence
  }

  inHeading(t: number): boolean {
    return this.input.blocks[this.sentenceAt(t).block]?.type === 'heading'
  }

  /** The text from token `first` to before `end`. */
  text(first: number, end: number): string {
    const { text, tokens } = this.input
    return end > first ? text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end) : ''
  }

  /** A token in small letters; empty where there is none. */
  word(t: number): string {
    const known = this.#words[t]
    if (known !== undefined) return known
    const token = this.input.tokens[t]
    if (!token) return ''
    const word = lower(token.text)
    this.#words[t] = word
    return word
  }

  upos(t: number): string {
    return this.input.tags[t]?.upos ?? ''
  }

  /** The class of a token, as it stands around mentions and cues. */
  wordClass(t: number): number {
    if (t < 0 || t >= this.input.tokens.length) return NOTHING
    let found = this.#classes[t] as number
    if (found < 0) {
      found = (this.nameAt[t] as number) >= 0 ? NAME : classOfWord(this.word(t))
      this.#classes[t] = found
    }
    return found
  }

  /** The last sentence before `sentence` in which the reporter has words; -1 for none. */
  toldBefore(sentence: number): number {
    return this.#told.last[sentence - 1] ?? -1
  }

  /** How many sentences token `to` stands after token `from`; of those between, only the ones in which the reporter has words. */
  sentencesBetween(from: number, to: number): number {
    const [first, last] = [this.sentenceOf[from] as number, this.sentenceOf[to] as number]
    if (first === last || this.spanOf[to] !== -1) return last - first
    const { count } = this.#told
    return Math.max(1, (count[last] as number) - (count[first] as number))
  }

  /** For each sentence, how many up to it hold the reporter's words, and which is the last of them; made on first use. */
  get #told(): { readonly count: Int32Array; readonly last: Int32Array } {
    if (this.#toldCounts) return this.#toldCounts
    const { sentences, tokens } = this.input
    const count = new Int32Array(sentences.length)
    const last = new Int32Array(sentences.length)
    let [told, before] = [0, -1]
    sentences.forEach(({ firstToken, endToken }, i) => {
      let t = firstToken
      while (t < endToken && (this.spanOf[t] !== -1 || tokens[t]?.kind === 'punctuation')) t++
      if (t < endToken) {
        told++
        before = i
      }
      count[i] = told
      last[i] = before
    })
    this.#toldCounts = { count, last }
    return this.#toldCounts
  }

  #toldCounts: { readonly count: Int32Array; readonly last: Int32Array } | undefined

  /** Where somebody says something in the reporter's words, in order: the token of the subject and its cluster. */
  get sayings(): readonly { readonly token: number; readonly cluster: number }[] {
    this.#sayings ??= this.mentions
      .filter((m) => m.cluster >= 0 && this.spanOf[m.firstToken] === -1 && m.role === 'subject' && this.#says(m))
      .map((m) => ({ token: m.firstToken, cluster: m.cluster }))
    return this.#sayings
  }

  #sayings: { readonly token: number; readonly cluster: number }[] | undefined

  /** Whether a verb of saying stands beside a mention, or behind it in its clause. */
  #says({ firstToken, endToken }: FoundMention): boolean {
    if (this.wordClass(firstToken - 1) === STRONG) return true
    for (let t = endToken; t < endToken + 4; t++) {
      const kind = this.wordClass(t)
      if (kind === STRONG) return true
      if (kind === COMMA || kind === FINAL || kind === THAT) return false
    }
    return false
  }

  /** The words of marked span `q` in small letters, without marks. */
  contentOf(q: number): readonly string[] {
    let words = this.#contents[q]
    if (!words) {
      words = []
      const { firstToken, endToken } = this.spans[q] as MarkedSpan
      for (let t = firstToken; t < Math.min(endToken, firstToken + LONGEST); t++)
        if (this.input.tokens[t]?.kind !== 'punctuation') words.push(this.word(t))
      this.#contents[q] = words
    }
    return words
  }

  readonly #contents: (string[] | undefined)[] = []

  /** The same as one string, with a space at both ends. */
  phraseOf(q: number): string {
    this.#phrases[q] ??= ` ${this.contentOf(q).join(' ')} `
    return this.#phrases[q] as string
  }

  readonly #phrases: (string | undefined)[] = []

  /** The last token that is `word` in small letters, among quoted words or the reporter's own; -1 where there is none. */
  lastUse(word: string, quoted: boolean): number {
    if (!this.#uses) {
      this.#uses = { quoted: new Map(), plain: new Map() }
      for (let t = 0; t < this.input.tokens.length; t++) {
        if (this.input.tokens[t]?.kind !== 'punctuation')
          (this.spanOf[t] === -1 ? this.#uses.plain : this.#uses.quoted).set(this.word(t), t)
      }
    }
    return (quoted ? this.#uses.quoted : this.#uses.plain).get(word) ?? -1
  }

  /** Made on first use: most articles have no quotation in a headline. */
  #uses: { readonly quoted: Map<string, number>; readonly plain: Map<string, number> } | undefined
}

/** A word in small letters with straight apostrophes. */
function lower(text: string): string {
  const word = text.toLowerCase()
  return word.length > 1 && word.includes('’') ? word.replaceAll('’', "'") : word
}
