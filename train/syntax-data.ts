import type { TreebankWord } from '../corpora/read/treebanks'
import { LIFTED } from '../src/syntax/model'
import { mirrorHeads } from '../src/syntax/search'

/** A tree over the words of a sentence, marks left out; the root's head is the number of words. */
export interface WordTree {
  readonly heads: Int32Array
  /** Relations; those of words that were lifted to a head further up also tell below what: `nmod^obj`. */
  readonly relations: readonly string[]
  /** Words whose head is not to be learnt, by 1. */
  readonly open: Uint8Array
  /** Words whose relation is to be learnt, by 1. */
  readonly labelled: Uint8Array
}

/** The tree over the words that are no marks, made projective by lifting (J. Nivre, J. Nilsson: Pseudo-projective dependency parsing, ACL 2005). */
export function wordTree(sentence: readonly TreebankWord[], open?: Uint8Array, labelled?: Uint8Array): WordTree {
  const number = new Int32Array(sentence.length).fill(-1)
  let count = 0
  sentence.forEach(({ upos }, i) => {
    if (upos !== 'PUNCT') number[i] = count++
  })
  const heads = new Int32Array(count)
  const relations: string[] = []
  sentence.forEach(({ upos, head, deprel }, i) => {
    if (upos === 'PUNCT') return
    let at = head - 1
    while (at >= 0 && number[at] === -1) at = (sentence[at] as TreebankWord).head - 1
    heads[number[i] as number] = at < 0 ? count : (number[at] as number)
    relations.push(deprel)
  })
  const plain = [...relations]
  for (let arc = crossing(heads); arc >= 0; arc = crossing(heads)) {
    const head = heads[arc] as number
    if (relations[arc] === plain[arc]) relations[arc] = `${plain[arc]}${LIFTED}${plain[head]}`
    heads[arc] = heads[head] as number
  }
  const kept = (of: Uint8Array | undefined, otherwise: number) =>
    Uint8Array.from(sentence.flatMap(({ upos }, i) => (upos === 'PUNCT' ? [] : [of?.[i] ?? otherwise])))
  return { heads, relations, open: kept(open, 0), labelled: kept(labelled, 1) }
}

/** A tree as a reader from the last word to the first sees it, without relations. */
export function mirrorTree({ heads, open }: WordTree): Pick<WordTree, 'heads' | 'open'> {
  const mirrored = new Int32Array(heads.length)
  mirrorHeads(heads, heads.length, mirrored)
  return { heads: mirrored, open: open.slice().reverse() }
}

/** The shortest arc that crosses another, by its dependent, or -1. */
function crossing(heads: Int32Array): number {
  let found = -1
  let shortest = Number.POSITIVE_INFINITY
  for (let d = 0; d < heads.length; d++) {
    const h = heads[d] as number
    if (h === heads.length || Math.abs(h - d) >= shortest) continue
    for (let k = Math.min(h, d) + 1; k < Math.max(h, d); k++) {
      let at = k
      while (at !== h && at < heads.length) at = heads[at] as number
      if (at === h) continue
      found = d
      shortest = Math.abs(h - d)
      break
    }
  }
  return found
}
