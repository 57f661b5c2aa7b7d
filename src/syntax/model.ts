import type { ModelFile } from '../model/file'
import { SectionReader } from '../model/section-reader'
import { SparseLinear } from '../model/sparse'
import type { Tag } from '../tags'
import type { Token } from '../tokens'
import { ActionTable } from './action-table'
import { LabelContext, relationBit } from './label-features'
import { attachMarks, isMarkPlace, type MarkRules } from './marks'
import { Search } from './search'
import { Field, ParseState } from './state'
import { lowerHeads } from './unlift'
import { SentenceWords, type WordNumbers } from './words'

/** Version of the features: a model trained with another one is refused. */
export const SYNTAX_FEATURES = 3

/** Between a relation and that of the head which a word was lifted from. */
export const LIFTED = '^'

/** The meta of section `syntax`. */
export interface SyntaxMeta {
  /** Relations as trained, those of lifted words (`nmod^obj`) last. */
  readonly relations: readonly string[]
  /** By pair of parts of speech and side: the relations that were seen, as numbers. */
  readonly candidates: Readonly<Record<string, readonly number[]>>
  /** What marks are attached to. */
  readonly marks: MarkRules
  /** How many features the actions have, of a parser from the beginning of a sentence and of one from its end; where the latter begin, in bytes. */
  readonly actions: number
  readonly mirroredAt: number
  readonly mirrored: number
  readonly labels: Readonly<Record<string, number>>
  /** Where the scorer of relations begins, in bytes, and the numbers of words and senses, and how many of each there are. */
  readonly labelsAt: number
  readonly clustersAt: number
  readonly clusters: number
  readonly sensesAt: number
  readonly senses: number
}

/** Relations are numbers of 8 bits, and one is added for marks. */
const MOST_RELATIONS = 254
/** A relation of Universal Dependencies, with that of a head which the word was lifted from. */
const isRelation = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]+(?::[a-z]+)?(?:\^[a-z]+(?::[a-z]+)?)?$/.test(value)

/** Which relations a word and its head can have, by parts of speech and side. */
export function pairOf(words: SentenceWords, d: number, h: number): number {
  return (words.pos[d] as number) * 64 + (words.pos[h] as number) * 2 + (d < h ? 0 : 1)
}

/** The trained part of the stage. */
export class SyntaxModel {
  /** The names of the relations. */
  readonly relations: readonly string[]
  /** By relation as trained: the plain one, the one of the head below, or -1, and the bit by which siblings see it. */
  readonly #plain: Uint8Array
  readonly #below: Int16Array
  readonly #bits: readonly number[]
  readonly #candidates = new Map<number, readonly number[]>()
  readonly #every: readonly number[]
  readonly #marks: MarkRules
  readonly #labels: SparseLinear
  readonly #words: SentenceWords
  readonly #search: Search
  readonly #state = new ParseState()
  readonly #context = new LabelContext()
  readonly #labelScores: Int32Array
  #tree = new Int32Array(64)
  #given = new Uint8Array(64)

  private constructor(section: SectionReader) {
    const relations = section.list('relations', 'relations', isRelation)
    if (relations.length > MOST_RELATIONS || !relations.includes('root'))
      throw section.error('relations', `a list of ${MOST_RELATIONS} at most, with root`)
    this.relations = [...relations.filter((r) => !r.includes(LIFTED)), 'punct']
    const number = (relation: string | undefined) => (relation === undefined ? -1 : this.relations.indexOf(relation))
    this.#plain = Uint8Array.from(relations, (r) => Math.max(0, number(r.split(LIFTED)[0])))
    this.#below = Int16Array.from(relations, (r) => number(r.split(LIFTED)[1]))
    this.#bits = relations.map(relationBit)
    const candidates = section.object('candidates')
    for (const pair of Object.keys(candidates.fields)) {
      const list = candidates.indexes(pair, relations.length)
      if (list.length === 0) throw candidates.error(pair, 'a list of some relations')
      this.#candidates.set(Number(pair), list)
    }
    this.#every = relations.map((_, i) => i)
    this.#marks = section.record('marks', 'L, R, H or P', isMarkPlace)
    this.#labelScores = new Int32Array(relations.length)
    this.#words = new SentenceWords(
      readNumbers(section, section.count('clustersAt'), section.count('clusters')),
      readNumbers(section, section.count('sensesAt'), section.count('senses')),
    )
    const forward = ActionTable.read(section, 0, 'actions')
    this.#search = new Search(this.#words, forward, ActionTable.read(section, section.count('mirroredAt'), 'mirrored'))
    this.#labels = SparseLinear.read(section.object('labels'), relations.length, section.count('labelsAt'))
  }

  /** Reads the model from section `syntax`; throws a `ModelError` where it does not fit. */
  static read(file: ModelFile): SyntaxModel {
    return new SyntaxModel(SectionReader.of(file, 'syntax', SYNTAX_FEATURES))
  }

  /**
   * Parses the tokens of one sentence, from `first` to `end`: writes each one's head, as an index into all tokens and -1 for the one root, and its
   * relation, as an index into `relations`. Linear.
   */
  parse(tokens: readonly Token[], tags: readonly Tag[], first: number, end: number, heads: Int32Array, relations: Uint8Array): void {
    const words = this.#words
    words.read(tokens, tags, first, end)
    const { count } = words
    if (this.#tree.length <= count) {
      this.#tree = new Int32Array(2 * count)
      this.#given = new Uint8Array(2 * count)
    }
    this.#search.parse(this.#state)
    this.#label(count)
    const tree = this.#tree
    for (let i = 0; i < count; i++) {
      const head = tree[i] as number
      const t = first + (words.token[i] as number)
      heads[t] = head === count ? -1 : first + (words.token[head] as number)
      relations[t] = this.#given[i] as number
    }
    attachMarks(tokens, tags, first, end, heads, relations, this.relations, this.#marks)
  }

  /** Tells the relations, and puts words that were lifted back below. */
  #label(count: number): void {
    const words = this.#words
    const state = this.#state
    const context = this.#context
    const scores = this.#labelScores
    context.start(words, state)
    const tree = this.#tree
    for (let o = 0; o < count; o++) {
      const d = context.order[o] as number
      const head = state.get(d, Field.Head)
      tree[d] = head
      const candidates = this.#candidates.get(pairOf(words, d, head)) ?? this.#every
      let best = candidates[0] as number
      if (candidates.length > 1) {
        scores.fill(0)
        this.#labels.addAll(context.look(d), context.size, scores, 0)
        for (const label of candidates) if ((scores[label] as number) > (scores[best] as number)) best = label
      }
      context.give(d, best, this.#bits[best] as number)
      this.#given[d] = this.#plain[best] as number
    }
    for (let o = 0; o < count; o++) {
      const d = context.order[o] as number
      const below = this.#below[(context.given[d] as number) - 1] as number
      if (below >= 0) lowerHeads(d, below, tree, this.#given, count, context)
    }
  }
}

/** Sorted upper halves of hashes with a number each: uint32 hashes, then uint8 numbers. */
function readNumbers(section: SectionReader, at: number, count: number): WordNumbers {
  const numbers = new Map<number, number>()
  const hashes = section.view(Int32Array, at, count)
  const values = section.view(Uint8Array, at + 4 * count, count)
  for (let i = 0; i < count; i++) numbers.set(hashes[i] as number, values[i] as number)
  return { get: (hash) => numbers.get(hash) ?? 0 }
}
