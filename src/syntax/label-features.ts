import { finish, mix } from '../model/hash'
import { HEAD, KINDS, LEFT, MARK, type ParseState, RIGHT } from './state'
import { AUX, NOUN, NUM, OUTSIDE_POS, PRON, PROPN, type SentenceWords } from './words'

/** How many features a word with its head has. */
export const LABEL_FEATURES = 52

/** A parsed sentence as the relations are told from it: heads before dependents, dependents from left to right. Filled anew for each sentence. */
export class LabelContext {
  readonly features = new Int32Array(LABEL_FEATURES)
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
      const head = state.get(i, HEAD)
      const after = first[head] as number
      next[i] = after
      if (after >= 0) this.#previous[after] = i
      first[head] = i
    }
    let filled = 0
    const push = (head: number) => {
      let rank = 0
      for (let child = first[head] as number; child >= 0; child = next[child] as number) {
        this.order[filled++] = child
        this.#rank[child] = rank
        const pos = words.pos[child] as number
        if (pos === AUX) {
          this.#aux[head] = mix((this.#aux[head] as number) + 1, words.word[child] as number)
          this.#lastAux[head] = child
        }
        if ((pos === NOUN || pos === PROPN || pos === PRON || pos === NUM) && state.get(child, MARK) === 0 && rank < 3) rank++
      }
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

  /** Makes the features of a word. */
  look(d: number): void {
    const words = this.#words as SentenceWords
    const state = this.#state as ParseState
    const { word, tag, cluster, sense, ending, count } = words
    const h = state.get(d, HEAD)
    const dw = word[d] as number
    const dt = tag[d] as number
    const dc = cluster[d] as number
    const de = ending[d] as number
    const ds = sense[d] as number
    const dm = state.get(d, MARK)
    const dk = state.get(d, KINDS)
    const hw = word[h] as number
    const ht = tag[h] as number
    const hc = cluster[h] as number
    const hs = sense[h] as number
    const hk = state.get(h, KINDS)
    const hm = state.get(h, MARK)
    const hh = h < count ? state.get(h, HEAD) : -1
    const hht = hh < 0 ? 0 : (tag[hh] as number)
    const hr = this.given[h] as number
    const side = d < h ? 1 : 2
    const span = d < h ? h - d : d - h
    const far = side + 4 * (span < 4 ? span : span < 8 ? 4 : 5)
    const previous = this.#previous[d] as number
    const after = this.#next[d] as number
    const pr = previous < 0 ? 0 : (this.given[previous] as number)
    const pt = previous < 0 ? 0 : (tag[previous] as number)
    const nt = after < 0 ? 0 : (tag[after] as number)
    const nm = after < 0 ? 0 : state.get(after, MARK)
    const aux = this.#aux[h] as number
    const lastAux = this.#lastAux[h] as number
    const place = side + 4 * (lastAux < 0 ? 0 : d < lastAux ? 1 : 2)
    const rank = this.#rank[d] as number
    const had = this.#had[h] as number
    const gap = words.gap[d] as number
    const l = state.get(d, LEFT)
    const r = state.get(d, RIGHT)
    const lw = l < 0 ? 0 : (word[l] as number)
    const lt = l < 0 ? 0 : (tag[l] as number)
    const rt = r < 0 ? 0 : (tag[r] as number)
    const before = d > 0 ? (tag[d - 1] as number) : OUTSIDE_POS
    const behind = tag[d + 1] as number
    const finite = (words.finite[d] as number) === 0 ? 0 : (words.finite[d] as number) > (words.finite[Math.min(h, d)] as number) ? 1 : 2
    const daux = this.#aux[d] as number
    const out = this.features
    let at = 0
    const f = (a: number, b: number, c = 0, e = 0): void => {
      out[at] = finish(mix(mix(mix(mix(Math.imul(at + 1, 0x9e3779b1), a), b), c), e))
      at++
    }
    f(dw, dt)
    f(de, dt)
    f(dc, side)
    f(hw, side)
    f(ht, side)
    f(dt, ht, side)
    f(dt, ht, far)
    f(dw, hw, side)
    f(dw, ht, side)
    f(dt, hw, side)
    f(dc, ht, side)
    f(dc, hc, side)
    f(dm, dt)
    f(dm, ht, dt)
    f(dm, hw, side)
    f(dm, hc, dt)
    f(dm, dw)
    f(dm, dc, ht)
    f(dk, dt, ht, side)
    f(hk, dt, ht, place)
    f(dt, aux, place)
    f(dt, dm === 0 ? 1 : 0, aux, ht)
    f(dt, rank, hk, place)
    f(dt, had, dm === 0 ? 1 : 0, place)
    f(dt, had, rank, hk)
    f(dw, had, aux)
    f(hw, had, rank, dt)
    f(dt, pr, ht, side)
    f(dt, pr, pt, ht)
    f(dt, nt, ht, side)
    f(dm, nm, dt, ht)
    f(hr, dt, ht, side)
    f(hr, dm, dt)
    f(hht, ht, dt, side)
    f(gap, dt, ht, side)
    f(gap, dw, ht)
    f(lw, dt, ht, side)
    f(lt, dt, rt, ht)
    f(lt, dt, ht, far)
    f(before, dt, behind)
    f(before, dt, ht, gap)
    f(dw, before)
    f(dw, behind)
    f(dt, finite, place, dm)
    f(dc, place, rank, had)
    f(ds, ht, place, dm)
    f(ds, hs, side, rank)
    f(hc, dt, place, had)
    f(hm, ht, dt, hr)
    f(daux, dt, hr, side)
    f(dt, hr, dk, side)
    f(hk, aux, dt, rank)
  }

  /** Takes the relation of a word: its number, and the bit by which siblings see it, 0 for none. */
  give(d: number, relation: number, bit: number): void {
    this.given[d] = relation + 1
    const head = (this.#state as ParseState).get(d, HEAD)
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
  return 0
}
