import { ADP, AUX, CCONJ, DET, NOUN, NUM, PRON, PROPN, SCONJ, type SentenceWords } from './words'

/** Numbers kept of each word; all of words without dependents are -1 or 0. */
const FIELDS = 9
/** Its dependents: leftmost, second from the left, rightmost, second from the right. */
export const LEFT = 0
export const LEFT2 = 1
export const RIGHT = 2
export const RIGHT2 = 3
/** How many it has on each side. */
export const LEFTS = 4
export const RIGHTS = 5
/** The word that marks it: *van*, *dat*, *te*; as a hash. */
export const MARK = 6
/** Which kinds of dependents it has: bits of `kind`, and how many nominals without a mark. */
export const KINDS = 7
export const HEAD = 8

/** Actions: take the next word; attach the top of the stack to the next word; attach it to the one below. */
export const SHIFT = 0 as const
export const LEFT_ARC = 1
export const RIGHT_ARC = 2

/**
 * A parse in the making, arc-hybrid (M. Kuhlmann, C. Gómez-Rodríguez, G. Satta: Dynamic programming algorithms for transition-based dependency
 * parsers, ACL 2011): a stack, the next word, and what was attached.
 *
 *   De  minister  │ zei  dat …      LEFT_ARC attaches *minister* to *zei*
 *       ^ top       ^ next
 */
export class ParseState {
  stack = new Int32Array(64)
  depth = 0
  next = 0
  /** `FIELDS` numbers for each word. */
  nodes = new Int32Array(64 * FIELDS)
  score = 0

  /** Begins a sentence of `count` words. */
  start(count: number): void {
    if (this.stack.length <= count + 1) {
      this.stack = new Int32Array(2 * count + 2)
      this.nodes = new Int32Array((2 * count + 2) * FIELDS)
    }
    this.depth = 0
    this.next = 0
    this.score = 0
    const end = (count + 1) * FIELDS
    this.nodes.fill(0, 0, end)
    for (let at = 0; at < end; at += FIELDS) {
      this.nodes[at + LEFT] = -1
      this.nodes[at + LEFT2] = -1
      this.nodes[at + RIGHT] = -1
      this.nodes[at + RIGHT2] = -1
      this.nodes[at + HEAD] = -1
    }
  }

  /** Becomes what another parse of the same sentence is. */
  copy(other: ParseState, count: number): void {
    if (this.stack.length <= count + 1) {
      this.stack = new Int32Array(other.stack.length)
      this.nodes = new Int32Array(other.nodes.length)
    }
    this.depth = other.depth
    this.next = other.next
    this.score = other.score
    for (let i = 0; i < other.depth; i++) this.stack[i] = other.stack[i] as number
    this.nodes.set(other.nodes.subarray(0, (count + 1) * FIELDS))
  }

  /** A number of a word. */
  get(word: number, field: number): number {
    return this.nodes[word * FIELDS + field] as number
  }

  /** The word that is `below` the top of the stack, or -1. */
  fromTop(below: number): number {
    return this.depth > below ? (this.stack[this.depth - 1 - below] as number) : -1
  }

  /** Whether all words are attached; word `count` is the root. */
  isDone(count: number): boolean {
    return this.next === count && this.depth === 0
  }

  /** Whether an action can be taken. The root is the last word, and takes one dependent. */
  allows(action: number, count: number): boolean {
    if (action === SHIFT) return this.next < count
    if (action === LEFT_ARC) return this.depth > 0 && (this.next < count || this.depth === 1)
    return this.depth > 1
  }

  /** The one action that can be taken, or -1 where there are several. */
  only(count: number): number {
    if (this.depth === 0) return SHIFT
    if (this.next < count) return -1
    return this.depth === 1 ? LEFT_ARC : RIGHT_ARC
  }

  /** Takes an action. */
  take(action: number, words: SentenceWords): void {
    if (action === SHIFT) {
      this.stack[this.depth++] = this.next++
      return
    }
    const word = this.stack[--this.depth] as number
    this.attach(word, action === LEFT_ARC ? this.next : (this.stack[this.depth - 1] as number), words)
  }

  /** Attaches a word that has all of its own dependents. */
  attach(word: number, head: number, words: SentenceWords): void {
    const nodes = this.nodes
    const own = word * FIELDS
    const at = head * FIELDS
    nodes[own + HEAD] = head
    if (word < head) {
      const leftmost = nodes[at + LEFT] as number
      if (leftmost < 0 || word < leftmost) {
        nodes[at + LEFT2] = leftmost
        nodes[at + LEFT] = word
      }
      nodes[at + LEFTS] = (nodes[at + LEFTS] as number) + 1
    } else {
      nodes[at + RIGHT2] = nodes[at + RIGHT] as number
      nodes[at + RIGHT] = word
      nodes[at + RIGHTS] = (nodes[at + RIGHTS] as number) + 1
    }
    const pos = words.pos[word] as number
    let kinds = nodes[at + KINDS] as number
    if (pos === ADP || pos === SCONJ) {
      nodes[at + MARK] = words.word[word] as number
      kinds |= pos === ADP ? 1 : 2
    } else if (pos === CCONJ) kinds |= 4
    else if (pos === AUX) kinds |= 8
    else if (pos === DET) kinds |= 16
    else if ((pos === NOUN || pos === PROPN || pos === PRON || pos === NUM) && nodes[own + MARK] === 0 && kinds < 96) kinds += 32
    nodes[at + KINDS] = kinds
  }
}
