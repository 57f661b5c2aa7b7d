import { type Coreference, NOBODY } from '../coreference'
import type { Entity, NameEntity } from '../names'
import type { Sentence } from '../sentences'
import { firstWhere } from '../span'
import type { TaggedText } from '../tags'
import type { Token } from '../tokens'
import { ClauseWord, clauseWordOf } from './clause-words'
import { Links } from './links'
import type { MarkedSpan } from './marked-span'
import { findMarks } from './marks'
import { findMentions, lower, type Mention } from './mentions'
import { isRole } from './speaking-nouns'
import { classOfWord, WordClass } from './word-classes'

/** Longest quotation whose words are compared, in tokens. */
const LONGEST_COMPARED = 300
/** How many mentions are looked back over. */
const MOST_BEFORE = 80

/** What an article is made of. */
export interface ArticleInput extends TaggedText {
  readonly entities: readonly Entity[]
  /** The stretches between quotation marks as `findMarks` gives them; found anew unless given. */
  readonly marks?: readonly MarkedSpan[]
  /** Who is who; the clusters of `entities` are those of it. */
  readonly coreference?: Coreference
}

const articles = new WeakMap<ArticleInput, Article>()

/** The article of an input, made once. */
export function articleOf(input: ArticleInput): Article {
  let article = articles.get(input)
  if (!article) {
    article = new Article(input)
    articles.set(input, article)
  }
  return article
}

/** What the stage reads, with indexes: which sentence, quotation and entity a token is in. Made once for a document. */
export class Article {
  readonly spans: readonly MarkedSpan[]
  /** For each span, the span that holds it; -1 for one in the text. */
  readonly parents: readonly number[]
  /** For each token, the innermost span that holds it; -1 for the reporter's own words. */
  readonly spanOf: Int32Array
  /** For each token, its sentence. */
  readonly sentenceOf: Int32Array
  /** The entity that starts at a token. */
  readonly entityAt = new Map<number, Entity>()
  readonly #entityEnd = new Map<Entity, number>()
  readonly #mentions: (Mention[] | undefined)[] = []
  /** Who is who by the stage of coreference. */
  readonly links: Links

  constructor(readonly input: ArticleInput) {
    const { tokens, sentences, entities } = input
    this.spans = input.marks ?? findMarks(input)
    this.links = new Links(input.coreference ?? NOBODY)
    this.spanOf = new Int32Array(tokens.length).fill(-1)
    const parents: number[] = []
    const open: number[] = []
    this.spans.forEach((span, i) => {
      while (open.length && (this.spans[open.at(-1) as number] as MarkedSpan).endToken <= span.firstToken) open.pop()
      parents.push(open.at(-1) ?? -1)
      open.push(i)
      this.spanOf.fill(i, span.firstToken, span.endToken)
    })
    this.parents = parents
    this.sentenceOf = new Int32Array(tokens.length)
    for (let i = 0; i < sentences.length; i++) {
      const { firstToken, endToken } = sentences[i] as Sentence
      for (let t = firstToken; t < endToken; t++) this.sentenceOf[t] = i
    }
    let t = 0
    for (const entity of entities) {
      while (t < tokens.length && (tokens[t] as Token).start < entity.start) t++
      if (t >= tokens.length) break
      if ((tokens[t] as Token).start >= entity.end) continue
      this.entityAt.set(t, entity)
      let end = t + 1
      while (end < tokens.length && (tokens[end] as Token).start < entity.end) end++
      this.#entityEnd.set(entity, end)
    }
    this.#addSurnames()
  }

  /** `Blinken zei`, `zei B.`: a surname or a suspect's initial that the stage of entities passed over, where the article names the person elsewhere. */
  #addSurnames(): void {
    const { tokens } = this.input
    const people = new Map<string, NameEntity>()
    const named = new Uint8Array(tokens.length)
    for (const [first, entity] of this.entityAt) {
      const end = this.#entityEnd.get(entity) as number
      named.fill(1, first, end)
      if ('cluster' in entity && entity.type === 'PER') people.set((tokens[end - 1] as Token).text, entity)
    }
    if (people.size === 0) return
    const added: [number, Entity][] = []
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t] as Token
      if (named[t] || token.kind !== 'word' || (token.text.length < 3 && !token.text.endsWith('.'))) continue
      if (isLower(token.text.charCodeAt(0)) && isLower(token.text.charCodeAt(1))) continue
      const person = people.get(token.text)
      if (!person || token.text === token.text.toLowerCase()) continue
      const entity: NameEntity = { ...person, start: token.start, end: token.end, text: token.text, source: 'rule' }
      added.push([t, entity])
      this.#entityEnd.set(entity, t + 1)
    }
    if (added.length === 0) return
    // The map keeps the order of the text.
    const all = [...this.entityAt, ...added].sort((a, b) => a[0] - b[0])
    this.entityAt.clear()
    for (const [t, entity] of all) this.entityAt.set(t, entity)
  }

  /** The words of marked span `q` in small letters, without marks. */
  contentOf(q: number): readonly string[] {
    let words = this.#contents[q]
    if (!words) {
      words = []
      const { firstToken, endToken } = this.spans[q] as MarkedSpan
      for (let t = firstToken; t < Math.min(endToken, firstToken + LONGEST_COMPARED); t++)
        if (this.input.tokens[t]?.kind !== 'punctuation') words.push(this.word(t))
      this.#contents[q] = words
    }
    return words
  }

  /** The same as one string, with a space at both ends. */
  phraseOf(q: number): string {
    this.#phrases[q] ??= ` ${this.contentOf(q).join(' ')} `
    return this.#phrases[q] as string
  }

  readonly #contents: (string[] | undefined)[] = []
  readonly #phrases: (string | undefined)[] = []

  /** The token after an entity. */
  endOf = (entity: Entity): number => this.#entityEnd.get(entity) as number

  /** The mentions of a sentence, in order, those inside quotations included. */
  mentionsOf(sentence: number): readonly Mention[] {
    let found = this.#mentions[sentence]
    if (!found) {
      const { firstToken, endToken } = this.input.sentences[sentence] as Sentence
      found = findMentions(this, firstToken, endToken)
      this.#mentions[sentence] = found
    }
    return found
  }

  /** The mentions of a sentence that begin at token `from` or later, in order; the ones before are not gone through. */
  *mentionsFrom(sentence: number, from: number): Generator<Mention> {
    const mentions = this.mentionsOf(sentence)
    for (let i = firstWhere(mentions.length, (m) => (mentions[m] as Mention).firstToken >= from); i < mentions.length; i++)
      yield mentions[i] as Mention
  }

  /** The sentence with number `i`. */
  sentence(i: number): Sentence | undefined {
    return this.input.sentences[i]
  }

  /** The last sentence before `sentence` in which the reporter has words; -1 for none. */
  toldBefore(sentence: number): number {
    this.#told ??= this.#countTold()
    return this.#told.last[sentence - 1] ?? -1
  }

  /** For each sentence, how many up to it hold the reporter's words, and which is the last of them; made on first use. */
  #told: { readonly count: Int32Array; readonly last: Int32Array } | undefined

  /**
   * How many sentences token `from` stands before token `to`; of those between, only the ones in which the reporter has words:
   * what is quoted in between takes nobody out of mind.
   */
  sentencesBetween(from: number, to: number): number {
    const first = this.sentenceOf[from] as number
    const last = this.sentenceOf[to] as number
    if (first === last || this.spanOf[to] !== -1) return last - first
    this.#told ??= this.#countTold()
    const { count } = this.#told
    return Math.max(1, (count[last] as number) - (count[first] as number))
  }

  #countTold(): { readonly count: Int32Array; readonly last: Int32Array } {
    const { sentences, tokens } = this.input
    const count = new Int32Array(sentences.length)
    const last = new Int32Array(sentences.length)
    let told = 0
    let before = -1
    for (let i = 0; i < sentences.length; i++) {
      const { firstToken, endToken } = sentences[i] as Sentence
      let t = firstToken
      while (t < endToken && (this.spanOf[t] !== -1 || tokens[t]?.kind === 'punctuation')) t++
      if (t < endToken) {
        told++
        before = i
      }
      count[i] = told
      last[i] = before
    }
    return { count, last }
  }

  /** The text from token `first` to before `end`. */
  text(first: number, end: number): string {
    const { text, tokens } = this.input
    return end > first ? text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end) : ''
  }

  readonly #words: string[] = []
  #classes: Int8Array | undefined

  /** A token in small letters; empty where there is none. */
  word(t: number): string {
    return this.#words[t] ?? this.#lower(t)
  }

  #lower(t: number): string {
    const token = this.input.tokens[t]
    if (!token) return ''
    const word = lower(token)
    this.#words[t] = word
    return word
  }

  /** The class of a token, as it stands around mentions and cues. */
  wordClass(t: number): WordClass {
    if (t < 0 || t >= this.input.tokens.length) return WordClass.Nothing
    this.#classes ??= new Int8Array(this.input.tokens.length).fill(-1)
    let found = this.#classes[t] as number
    if (found < 0) {
      found = this.entityAt.has(t) ? WordClass.Name : classOfWord(this.word(t))
      this.#classes[t] = found
    }
    return found as WordClass
  }

  /** What a token does in its clause, by its tag. */
  clauseWord(t: number): ClauseWord {
    if (t < 0 || t >= this.input.tokens.length) return ClauseWord.Nothing
    this.#clauseWords ??= new Int8Array(this.input.tokens.length).fill(-1)
    let found = this.#clauseWords[t] as number
    if (found < 0) {
      found = clauseWordOf(this.input.tags[t], this.word(t))
      this.#clauseWords[t] = found
    }
    return found as ClauseWord
  }

  #clauseWords: Int8Array | undefined;

  /** The mentions that end before token `t`, the nearest first, of its sentence and so many before it; at most a few dozen. */
  *mentionsBefore(t: number, sentences: number): Generator<Mention> {
    const here = this.sentenceOf[t] as number
    let left = MOST_BEFORE
    for (let s = here; s >= 0 && s > here - sentences; s--) {
      const mentions = this.mentionsOf(s)
      let i = s === here ? firstWhere(mentions.length, (m) => (mentions[m] as Mention).endToken > t) : mentions.length
      while (i-- > 0) {
        if (left-- === 0) return
        yield mentions[i] as Mention
      }
    }
  }

  /** Whether a preposition governs the name at `t`, over what stands between: `met tekeningen van de dichter Taras Sjevtsjenko`. */
  isGoverned(t: number): boolean {
    for (let at = t - 1; at >= 0 && at > t - 5; at--) {
      const kind = this.wordClass(at)
      if (kind === WordClass.Preposition) return true
      const upos = this.input.tags[at]?.upos
      if (kind !== WordClass.Determiner && !isRole(this.word(at)) && upos !== 'ADJ' && upos !== 'NOUN') return false
    }
    return false
  }

  /** The mention that a reporter's sentence is about: its first that nothing governs, outside quotations. */
  subjectOf(sentence: number): Mention | undefined {
    if (!this.input.sentences[sentence]) return undefined
    return this.mentionsOf(sentence).find(
      (m) =>
        this.spanOf[m.firstToken] === -1 &&
        !m.loose &&
        !this.isGoverned(m.firstToken) &&
        !OBLIQUE.has(this.word(m.firstToken)) &&
        this.word(m.firstToken - 1) !== '(',
    )
  }

  /** Whom a reporter's sentence lets speak: whom *volgens* names, or the subject beside a verb of saying; `undefined` for none. */
  sayerOf(sentence: number): Mention | undefined {
    if (!this.input.sentences[sentence]) return undefined
    const { firstToken, endToken } = this.input.sentences[sentence] as Sentence
    const mentions = this.mentionsOf(sentence).filter((m) => this.spanOf[m.firstToken] === -1)
    for (let t = firstToken; t < endToken; t++) {
      const kind = this.spanOf[t] === -1 ? this.wordClass(t) : WordClass.Other
      if (kind === WordClass.Volgens || kind === WordClass.Aldus) {
        const named = mentions.find((m) => m.firstToken > t && m.firstToken <= t + 4)
        if (named) return named
      } else if (kind === WordClass.Strong) {
        const after = mentions.find((m) => m.firstToken === t + 1)
        const subject =
          after ?? mentions.findLast((m) => m.endToken <= t && !this.isGoverned(m.firstToken) && !OBLIQUE.has(this.word(m.firstToken)))
        if (subject) return subject
      }
    }
    return undefined
  }

  /** The names of people, organisations and places, in order. */
  names(): NameEntity[] {
    return this.input.entities.filter((e): e is NameEntity => 'cluster' in e)
  }
}

/** Pronouns that are no subject. */
const OBLIQUE: ReadonlySet<string> = new Set(['hem', 'haar', 'hen', 'hun'])

/** Whether a character is a small letter of ASCII. */
function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}
