import { mix } from '../model/hash'
import { Field, type ParseState } from './state'
import { Templates } from './templates'
import { OUTSIDE_POS, Pos, type SentenceWords, within } from './words'

/** What a word `d` and its head `h` tell; of others beside them: the head's head, the dependents of `h` before and after `d`, those of `d` at its edges. */
const NAMES = [
  ...['word', 'tag', 'cluster', 'ending', 'lemma', 'shape', 'sense', 'mark', 'kinds', 'auxiliaries'].flatMap((value) => [
    `d.${value}`,
    `h.${value}`,
  ]),
  ...['h.relation', 'above.tag', 'previous.relation', 'previous.tag', 'next.tag', 'next.mark', 'left.word', 'left.tag', 'right.tag'],
  // The tags of the words before and behind `d`, the side of `h` alone and with the distance, and with the side of the last auxiliary.
  ...['before', 'behind', 'side', 'far', 'place'],
  // How many nominals without a mark come before among the dependents of `h`, which relations those have; whether `d` has no mark.
  ...['rank', 'had', 'bare', 'gap', 'finite', 'within'],
  // The tag of the clause's finite verb where `h` is a verb; the nearest nominal without a mark beside `d`, and on which side of it.
  ...['agrees.tag', 'rival.tag', 'rival.cluster', 'rivalry'],
]

const TEMPLATES = `
d.word d.tag
d.ending d.tag
d.cluster side
h.word side
h.tag side
d.tag h.tag side
d.tag h.tag far
d.word h.word side
d.word h.tag side
d.tag h.word side
d.cluster h.tag side
d.cluster h.cluster side
d.mark d.tag
d.mark h.tag d.tag
d.mark h.word side
d.mark h.cluster d.tag
d.mark d.word
d.mark d.cluster h.tag
d.kinds d.tag h.tag side
h.kinds d.tag h.tag place
d.tag h.auxiliaries place
d.tag bare h.auxiliaries h.tag
d.tag rank h.kinds place
d.tag had bare place
d.tag had rank h.kinds
d.word had h.auxiliaries
h.word had rank d.tag
d.tag previous.relation h.tag side
d.tag previous.relation previous.tag h.tag
d.tag next.tag h.tag side
d.mark next.mark d.tag h.tag
h.relation d.tag h.tag side
h.relation d.mark d.tag
above.tag h.tag d.tag side
gap d.tag h.tag side
gap d.word h.tag
left.word d.tag h.tag side
left.tag d.tag right.tag h.tag
left.tag d.tag h.tag far
before d.tag behind
before d.tag h.tag gap
d.word before
d.word behind
d.tag finite place d.mark
d.cluster place rank had
d.sense h.tag place d.mark
d.sense h.sense side rank
h.cluster d.tag place had
h.mark h.tag d.tag h.relation
d.auxiliaries d.tag h.relation side
d.tag h.relation d.kinds side
h.kinds h.auxiliaries d.tag rank
d.lemma h.lemma side
h.lemma d.mark side
d.mark d.lemma side
d.shape h.shape d.tag h.tag
within d.tag h.tag side
within d.shape h.shape far
d.word next.tag h.tag side
h.lemma had d.tag rank
h.lemma d.mark d.cluster
d.tag agrees.tag place rank
d.tag agrees.tag rival.tag rivalry
d.word agrees.tag rivalry
d.cluster rival.cluster agrees.tag rivalry
h.lemma rival.tag d.tag rivalry
d.sense h.lemma rivalry
d.tag rival.tag had rivalry
h.auxiliaries h.lemma d.tag rank
d.mark h.cluster d.sense
d.mark h.ending
`

/** A parsed sentence as the relations are told from it: heads before dependents, of dependents those first that only mark, then from left to right. Filled anew for each sentence. */
export class LabelContext {
  readonly #templates = new Templates(NAMES, TEMPLATES)
  /** The words in the order in which they get their relations. */
  order = new Int32Array(64)
  /** Relations given so far, by number; counted from 1, 0 for none. */
  given = new Int32Array(64)
  #firstChild = new Int32Array(64)
  #next = new Int32Array(64)
  #previous = new Int32Array(64)
  /** The auxiliaries of a word, as a hash, and the last of them. */
  #aux = new Int32Array(64)
  #lastAux = new Int32Array(64)
  /** Bits of relations that dependents of a word have got. */
  #had = new Int32Array(64)
  /** How many nominals without a mark among the dependents come before a word. */
  #rank = new Int32Array(64)
  /** The finite verb of a word's clause: an auxiliary of it, else itself. */
  #agrees = new Int32Array(64)
  /** Of nominals without a mark, the next of their siblings that is one too, else the one before. */
  #rival = new Int32Array(64)
  #words: SentenceWords | undefined
  #state: ParseState | undefined

  /** Begins a sentence whose words all have heads. */
  start(words: SentenceWords, state: ParseState): void {
    const { count } = words
    if (this.order.length <= count) {
      const size = 2 * count + 2
      this.order = new Int32Array(size)
      this.given = new Int32Array(size)
      this.#firstChild = new Int32Array(size)
      this.#next = new Int32Array(size)
      this.#previous = new Int32Array(size)
      this.#aux = new Int32Array(size)
      this.#lastAux = new Int32Array(size)
      this.#had = new Int32Array(size)
      this.#rank = new Int32Array(size)
      this.#agrees = new Int32Array(size)
      this.#rival = new Int32Array(size)
    }
    this.#words = words
    this.#state = state
    const first = this.#firstChild
    const next = this.#next
    first.fill(-1, 0, count + 1)
    this.given.fill(0, 0, count + 1)
    this.#aux.fill(0, 0, count + 1)
    this.#lastAux.fill(-1, 0, count + 1)
    this.#had.fill(0, 0, count + 1)
    this.#previous.fill(-1, 0, count + 1)
    for (let i = count - 1; i >= 0; i--) {
      const head = state.get(i, Field.Head)
      const after = first[head] as number
      next[i] = after
      if (after >= 0) this.#previous[after] = i
      first[head] = i
    }
    let filled = 0
    const push = (head: number) => {
      let rank = 0
      let before = -1
      this.#agrees[head] = head
      for (let child = first[head] as number; child >= 0; child = next[child] as number) {
        this.#rank[child] = rank
        this.#rival[child] = -1
        const pos = words.pos[child] as number
        if (isFunction(pos)) this.order[filled++] = child
        if (pos === Pos.AUX) {
          this.#aux[head] = mix((this.#aux[head] as number) + 1, words.word[child] as number)
          this.#lastAux[head] = child
          if ((words.finite[child + 1] as number) > (words.finite[child] as number)) this.#agrees[head] = child
        }
        if (state.get(child, Field.Mark) !== 0 || !(pos === Pos.NOUN || pos === Pos.PROPN || pos === Pos.PRON || pos === Pos.NUM)) continue
        if (rank < 3) rank++
        if (before >= 0) {
          this.#rival[child] = before
          this.#rival[before] = child
        }
        before = child
      }
      for (let child = first[head] as number; child >= 0; child = next[child] as number)
        if (!isFunction(words.pos[child] as number)) this.order[filled++] = child
    }
    push(count)
    for (let i = 0; i < filled; i++) push(this.order[i] as number)
  }

  /** The first dependent of a word, or -1. */
  firstChild(word: number): number {
    return this.#firstChild[word] as number
  }

  /** The next dependent of the same head, or -1. */
  nextChild(word: number): number {
    return this.#next[word] as number
  }

  /** How many features a word with its head has. */
  get size(): number {
    return this.#templates.size
  }

  /** Makes the features of a word; they are overwritten by the next call. */
  look(d: number): Int32Array {
    const words = this.#words as SentenceWords
    const state = this.#state as ParseState
    const { tag, count } = words
    const values = this.#templates.values
    const h = state.get(d, Field.Head)
    const above = h < count ? state.get(h, Field.Head) : -1
    const side = d < h ? 1 : 2
    const span = d < h ? h - d : d - h
    const previous = this.#previous[d] as number
    const next = this.#next[d] as number
    const lastAux = this.#lastAux[h] as number
    const left = state.get(d, Field.Left)
    const right = state.get(d, Field.Right)
    const finite = words.finite[d] as number
    let v = 0
    for (const list of [words.word, tag, words.cluster, words.ending, words.lemma, words.shape, words.sense]) {
      values[v++] = list[d] as number
      values[v++] = list[h] as number
    }
    values[v++] = state.get(d, Field.Mark)
    values[v++] = state.get(h, Field.Mark)
    values[v++] = state.get(d, Field.Kinds)
    values[v++] = state.get(h, Field.Kinds)
    values[v++] = this.#aux[d] as number
    values[v++] = this.#aux[h] as number
    values[v++] = this.given[h] as number
    values[v++] = above < 0 ? 0 : (tag[above] as number)
    values[v++] = previous < 0 ? 0 : (this.given[previous] as number)
    values[v++] = previous < 0 ? 0 : (tag[previous] as number)
    values[v++] = next < 0 ? 0 : (tag[next] as number)
    values[v++] = next < 0 ? 0 : state.get(next, Field.Mark)
    values[v++] = left < 0 ? 0 : (words.word[left] as number)
    values[v++] = left < 0 ? 0 : (tag[left] as number)
    values[v++] = right < 0 ? 0 : (tag[right] as number)
    values[v++] = d > 0 ? (tag[d - 1] as number) : OUTSIDE_POS
    values[v++] = tag[d + 1] as number
    values[v++] = side
    values[v++] = side + 4 * (span < 4 ? span : span < 8 ? 4 : 5)
    values[v++] = side + 4 * (lastAux < 0 ? 0 : d < lastAux ? 1 : 2)
    values[v++] = this.#rank[d] as number
    values[v++] = this.#had[h] as number
    values[v++] = state.get(d, Field.Mark) === 0 ? 1 : 0
    values[v++] = words.gap[d] as number
    values[v++] = finite === 0 ? 0 : finite > (words.finite[Math.min(h, d)] as number) ? 1 : 2
    values[v++] = within(words, d, h)
    const rival = this.#rival[d] as number
    values[v++] = tag[this.#agrees[h] as number] as number
    values[v++] = rival < 0 ? 0 : (tag[rival] as number)
    values[v++] = rival < 0 ? 0 : (words.cluster[rival] as number)
    values[v++] = rival < 0 ? 0 : rival < d ? 1 : 2
    return this.#templates.fill()
  }

  /** Takes the relation of a word: its number, and the bit by which siblings see it, 0 for none. */
  give(d: number, relation: number, bit: number): void {
    this.given[d] = relation + 1
    const head = (this.#state as ParseState).get(d, Field.Head)
    this.#had[head] = (this.#had[head] as number) | bit
  }
}

/** The bit by which later siblings see a relation: what a verb has once. */
export function relationBit(relation: string): number {
  if (relation.startsWith('nsubj') || relation.startsWith('csubj')) return 1
  if (relation === 'obj') return 2
  if (relation === 'iobj') return 4
  if (relation.startsWith('obl')) return 8
  if (relation === 'xcomp' || relation === 'ccomp') return 16
  if (relation === 'compound:prt') return 32
  if (relation.startsWith('expl')) return 64
  if (relation === 'aux:pass') return 128
  if (relation === 'cop') return 256
  if (relation === 'mark') return 512
  return 0
}

/** Whether words of a part of speech get their relations before their siblings, which then see them. */
function isFunction(pos: number): boolean {
  return pos === Pos.AUX || pos === Pos.ADP || pos === Pos.SCONJ || pos === Pos.CCONJ || pos === Pos.DET
}
