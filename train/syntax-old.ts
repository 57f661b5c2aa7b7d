/*
 * Trees of LassySmall as UD 2.0 had them, brought to today's conventions as far as rules can: what joins conjuncts hangs on the next of them, verbs other
 * than today's auxiliaries are heads of what they linked, and titles are flat. What no rule settles is left open.
 */
import type { TreebankWord } from '../corpora/read/treebanks'

/** A tree of which parts may be unknown. */
export interface MappedTree {
  readonly words: readonly TreebankWord[]
  /** Words whose head is not to be learnt, by 1. */
  readonly open: Uint8Array
  /** Words whose relation is to be learnt, by 1. */
  readonly labelled: Uint8Array
}

/** Verbs that are auxiliaries today; as a link only the first. */
const LINK = 'zijn'
const AUXILIARIES: ReadonlySet<string> = new Set([LINK, 'hebben', 'zullen', 'kunnen', 'moeten', 'mogen', 'worden', 'krijgen'])

/** Relations that mean the same in both releases. */
const SAME: ReadonlySet<string> = new Set(['conj', 'cc', 'appos', 'root', 'parataxis', 'acl:relcl', 'flat', 'case'])

/** What belongs to a phrase itself, not to the clause that it is the predicate of. */
const INNER = /^(?:det|amod|nmod|case|acl|appos|flat|fixed|nummod|compound)/
/** What belongs to the clause of a verb, whatever the verb. */
const OUTER = /^(?:nsubj|csubj|mark|cc|aux|expl|parataxis)/

/** Maps a tree; `isFixed` tells of words in small letters, parted by spaces, whether they are a fixed expression today. */
export function mapOldTree(old: readonly TreebankWord[], isFixed: (words: string) => boolean): MappedTree {
  const heads = old.map((w) => w.head)
  const relations = old.map((w) => w.deprel)
  const open = new Uint8Array(old.length)
  const of = (head: number) => heads.flatMap((h, i) => (h === head ? [i] : []))
  for (const [v, word] of old.entries()) {
    const isLink = word.deprel === 'cop' && word.lemma !== LINK
    if (!isLink && !(word.deprel === 'aux' && !AUXILIARIES.has(word.lemma))) continue
    const predicate = heads[v] as number
    heads[v] = heads[predicate - 1] as number
    relations[v] = relations[predicate - 1] as string
    for (const d of of(predicate)) {
      const relation = relations[d] as string
      if (d === v || INNER.test(relation)) continue
      if (isLink || OUTER.test(relation)) heads[d] = v + 1
      else if (relation !== 'obj' && relation !== 'xcomp' && relation !== 'compound:prt') open[d] = 1
      if (relation === 'conj') open[d] = 1
    }
    heads[predicate - 1] = v + 1
    relations[predicate - 1] = 'xcomp'
  }
  for (const [c, word] of old.entries()) {
    if (word.deprel !== 'cc') continue
    const next = of(heads[c] as number).find((d) => d > c && relations[d] === 'conj')
    if (next === undefined) open[c] = 1
    else heads[c] = next + 1
  }
  for (const [f, word] of old.entries()) {
    if (word.deprel === 'flat:name') relations[f] = 'flat'
    if (word.deprel !== 'fixed') continue
    const first = word.head - 1
    const group = [first, ...old.flatMap((w, i) => (w.deprel === 'fixed' && w.head === word.head ? [i] : []))].map(
      (i) => old[i]?.form ?? '',
    )
    if (group.some((form) => /^\p{Lu}/u.test(form)) && !isFixed(group.join(' ').toLowerCase())) relations[f] = 'flat'
  }
  const words = old.map((word, i) => ({ ...word, head: heads[i] as number, deprel: relations[i] as string }))
  return { words, open, labelled: Uint8Array.from(relations, (relation, i) => (SAME.has(relation) && !open[i] ? 1 : 0)) }
}
