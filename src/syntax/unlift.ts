import type { LabelContext } from './label-features'

/** How many words below a head are looked at, and how far up a cycle is looked for. */
const MOST_WORDS = 40
const MOST_STEPS = 200

const queue = new Int32Array(MOST_WORDS)

/**
 * Puts a word that training would have lifted below the nearest word with relation `below` under its head: *Wat* of *Wat denk je dat ik zag* below *zag*.
 * Nothing changes where there is none, or a circle would come about.
 */
export function lowerHeads(d: number, below: number, tree: Int32Array, given: Uint8Array, count: number, context: LabelContext): void {
  const head = tree[d] as number
  let [from, filled] = [0, 0]
  queue[filled++] = head
  while (from < filled) {
    for (let child = context.firstChild(queue[from++] as number); child >= 0; child = context.nextChild(child)) {
      if (child === d) continue
      if (given[child] === below) {
        if (!isAbove(d, child, tree, count)) tree[d] = child
        return
      }
      if (filled < MOST_WORDS) queue[filled++] = child
    }
  }
}

/** Whether `word` stands above `other`, or too far down to tell. */
function isAbove(word: number, other: number, tree: Int32Array, count: number): boolean {
  let at = other
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (at === word) return true
    if (at === count) return false
    at = tree[at] as number
  }
  return true
}
