import type { Sentence } from '../sentences'
import type { TaggedText } from '../tags'
import type { SyntaxModel } from './model'

/** What a token depends on, and how. */
export interface Arc {
  /** Index of its head among all tokens, -1 for the root of a sentence. */
  readonly head: number
  /** Its relation to the head, of Universal Dependencies (https://universaldependencies.org/nl/dep/); `root` for a root. */
  readonly deprel: string
}

/** A stretch of tokens, half open. */
export interface TokenSpan {
  readonly start: number
  readonly end: number
}

/** Not parsed yet. */
const UNKNOWN = -2
/** Marks the lack of a token. */
const NONE = -1

/** Gives the trees of a text, sentence by sentence, each parsed when it is first asked after. Tokens are given by index into `tokens`. */
export function createSyntax(input: TaggedText, model: SyntaxModel): Syntax {
  return new Syntax(input, model)
}

/** The trees of a text: one for each sentence, of UD relations (https://universaldependencies.org/nl/dep/). */
export class Syntax {
  readonly #input: TaggedText
  readonly #model: SyntaxModel
  /** Heads as indices into all tokens, -1 for roots; `UNKNOWN` where the sentence was not parsed. */
  readonly #heads: Int32Array
  readonly #relations: Uint8Array
  readonly #firstChild: Int32Array
  readonly #nextChild: Int32Array
  /** First token and end of each token's subtree. */
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  /** The tokens of the sentence in hand, heads before their dependents. */
  #order = new Int32Array(0)

  constructor(input: TaggedText, model: SyntaxModel) {
    this.#input = input
    this.#model = model
    const n = input.tokens.length
    this.#heads = new Int32Array(n).fill(UNKNOWN)
    this.#relations = new Uint8Array(n)
    this.#firstChild = new Int32Array(n).fill(NONE)
    this.#nextChild = new Int32Array(n).fill(NONE)
    this.#starts = new Int32Array(n)
    this.#ends = new Int32Array(n)
  }

  /** The head of a token and its relation to it. */
  arc(token: number): Arc {
    return { head: this.head(token), deprel: this.deprel(token) }
  }

  /** The head of a token, or -1 for the root of its sentence. */
  head(token: number): number {
    this.#ask(token)
    return this.#heads[token] ?? NONE
  }

  /** The relation of a token to its head: `nsubj`, `obl:arg`, …; `root` for the root. */
  deprel(token: number): string {
    this.#ask(token)
    return this.#model.relations[this.#relations[token] ?? 0] ?? 'dep'
  }

  /** The dependents of a token, in order. */
  children(token: number): number[] {
    this.#ask(token)
    const found: number[] = []
    for (let child = this.#firstChild[token] ?? NONE; child !== NONE; child = this.#nextChild[child] as number) found.push(child)
    return found
  }

  /** The first dependent of a token with a relation that `fits`, or -1. */
  child(token: number, fits: (relation: string) => boolean): number {
    this.#ask(token)
    let child = this.#firstChild[token] ?? NONE
    while (child !== NONE && !fits(this.deprel(child))) child = this.#nextChild[child] as number
    return child
  }

  /**
   * The head of a verb's subject, or -1: its own, else that of the verb it belongs to. An auxiliary or copula has its predicate's (*heeft* in *Jan heeft
   * gewonnen*), a verb joined to another without a subject of its own has that one's (*Jan lachte en zei*), an infinitive that of the verb above, or
   * that verb's object (*Jan vroeg Piet te komen*).
   */
  subjectOf(verb: number): number {
    let at = verb
    for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
      const own = this.child(at, isSubject)
      if (own >= 0) return own
      const relation = this.deprel(at)
      if (relation === 'xcomp') {
        const object = this.child(this.head(at), (r) => r === 'iobj' || r === 'obj')
        if (object >= 0) return object
      } else if (relation !== 'conj' && relation !== 'cop' && !relation.startsWith('aux')) return NONE
      at = this.head(at)
    }
    return NONE
  }

  /** The tokens from the first to the last of a token's subtree; where arcs cross, those between that are not of it as well. */
  subtreeSpan(token: number): TokenSpan {
    this.#ask(token)
    return { start: this.#starts[token] ?? token, end: this.#ends[token] ?? token }
  }

  /** Parses the sentence of a token, unless it was. */
  #ask(token: number): void {
    if (this.#heads[token] !== UNKNOWN) return
    const sentence = this.#sentenceOf(token)
    if (!sentence) {
      // A token outside all sentences is a tree of its own.
      this.#heads[token] = NONE
      this.#starts[token] = token
      this.#ends[token] = token + 1
      return
    }
    const { firstToken, endToken } = sentence
    this.#model.parse(this.#input.tokens, this.#input.tags, firstToken, endToken, this.#heads, this.#relations)
    this.#link(firstToken, endToken)
  }

  #sentenceOf(token: number): Sentence | undefined {
    const { sentences } = this.#input
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle] as Sentence).endToken <= token) low = middle + 1
      else high = middle
    }
    const found = sentences[low]
    return found && found.firstToken <= token ? found : undefined
  }

  /** Makes the lists of dependents, and from the leaves up the subtrees' spans. */
  #link(first: number, end: number): void {
    const heads = this.#heads
    for (let t = end - 1; t >= first; t--) {
      const head = heads[t] as number
      this.#starts[t] = t
      this.#ends[t] = t + 1
      if (head < 0) continue
      this.#nextChild[t] = this.#firstChild[head] as number
      this.#firstChild[head] = t
    }
    if (this.#order.length < end - first) this.#order = new Int32Array(2 * (end - first))
    const order = this.#order
    let filled = 0
    for (let t = first; t < end; t++) if ((heads[t] as number) < 0) order[filled++] = t
    for (let i = 0; i < filled; i++)
      for (let child = this.#firstChild[order[i] as number] as number; child !== NONE; child = this.#nextChild[child] as number)
        order[filled++] = child
    for (let i = filled - 1; i >= 0; i--) {
      const t = order[i] as number
      const head = heads[t] as number
      if (head < 0) continue
      if ((this.#starts[t] as number) < (this.#starts[head] as number)) this.#starts[head] = this.#starts[t] as number
      if ((this.#ends[t] as number) > (this.#ends[head] as number)) this.#ends[head] = this.#ends[t] as number
    }
  }
}

/** How far a subject is looked for: verbs in a row, as in *zou hebben willen gaan*. */
const MOST_STEPS = 8

const isSubject = (relation: string): boolean => relation.startsWith('nsubj') || relation.startsWith('csubj')
