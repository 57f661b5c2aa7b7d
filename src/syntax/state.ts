import { Pos, type SentenceWords } from './words'

/** Numbers kept of each word; of words without dependents they are -1 or 0. */
export const Field = {
  /** Its dependents: leftmost, second from the left, rightmost, second from the right. */
  Left: 0,
  Left2: 1,
  Right: 2,
  Right2: 3,
  /** How many it has on each side. */
  Lefts: 4,
  Rights: 5,
  /** The word that marks it: *van*, *dat*, *te*; as a hash. */
  Mark: 6,
  /** Which kinds of dependents it has: bits of `kind`, and how many nominals without a mark. */
  Kinds: 7,
  Head: 8,
} as const

export type Field = (typeof Field)[keyof typeof Field]

/** How many numbers are kept of each word. */
const FIELDS = 9

/** Actions: take the next word; attach the top of the stack to the next word; attach it to the one below. */
export const Action = { Shift: 0, LeftArc: 1, RightArc: 2 } as const

export type Action = (typeof Action)[keyof typeof Action]

/** How many actions there are. */
export const ACTION_COUNT = 3

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
      this.nodes[at + Field.Left] = -1
      this.nodes[at + Field.Left2] = -1
      this.nodes[at + Field.Right] = -1
      this.nodes[at + Field.Right2] = -1
      this.nodes[at + Field.Head] = -1
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
  get(word: number, field: Field): number {
    return this.nodes[word * FIELDS + field] as number
  }

  /** Whether it attached `count` words to these heads. */
  hasHeads(heads: Int32Array, count: number): boolean {
    let i = 0
    while (i < count && this.nodes[i * FIELDS + Field.Head] === heads[i]) i++
    return i === count
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
  allows(action: Action, count: number): boolean {
    if (action === Action.Shift) return this.next < count
    if (action === Action.LeftArc) return this.depth > 0 && (this.next < count || this.depth === 1)
    return this.depth > 1
  }

  /** The one action that can be taken; `undefined` where there are several. */
  only(count: number): Action | undefined {
    if (this.depth === 0) return Action.Shift
    if (this.next < count) return undefined
    return this.depth === 1 ? Action.LeftArc : Action.RightArc
  }

  /** Takes an action. */
  take(action: Action, words: SentenceWords): void {
    if (action === Action.Shift) {
      this.stack[this.depth++] = this.next++
      return
    }
    const word = this.stack[--this.depth] as number
    this.attach(word, action === Action.LeftArc ? this.next : (this.stack[this.depth - 1] as number), words)
  }

  /** Attaches a word that has all of its own dependents. */
  attach(word: number, head: number, words: SentenceWords): void {
    const nodes = this.nodes
    const own = word * FIELDS
    const at = head * FIELDS
    nodes[own + Field.Head] = head
    if (word < head) {
      const leftmost = nodes[at + Field.Left] as number
      if (leftmost < 0 || word < leftmost) {
        nodes[at + Field.Left2] = leftmost
        nodes[at + Field.Left] = word
      }
      nodes[at + Field.Lefts] = (nodes[at + Field.Lefts] as number) + 1
    } else {
      nodes[at + Field.Right2] = nodes[at + Field.Right] as number
      nodes[at + Field.Right] = word
      nodes[at + Field.Rights] = (nodes[at + Field.Rights] as number) + 1
    }
    const pos = words.pos[word] as number
    let kinds = nodes[at + Field.Kinds] as number
    if (pos === Pos.ADP || pos === Pos.SCONJ) {
      nodes[at + Field.Mark] = words.word[word] as number
      kinds |= pos === Pos.ADP ? 1 : 2
    } else if (pos === Pos.CCONJ) kinds |= 4
    else if (pos === Pos.AUX) kinds |= 8
    else if (pos === Pos.DET) kinds |= 16
    else if ((pos === Pos.NOUN || pos === Pos.PROPN || pos === Pos.PRON || pos === Pos.NUM) && nodes[own + Field.Mark] === 0 && kinds < 96)
      kinds += 32
    nodes[at + Field.Kinds] = kinds
  }
}
