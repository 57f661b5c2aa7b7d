import { Field, type ParseState } from './state'
import { Templates } from './templates'
import { OUTSIDE_POS, type SentenceWords, within } from './words'

/** What words on top of the stack and the next word tell, and those that words further off do. */
const WHOLE = ['word', 'tag', 'pos', 'cluster', 'ending', 'lemma', 'shape', 'sense', 'mark', 'kinds', 'lefts', 'rights'] as const
const BRIEF = ['word', 'tag', 'shape'] as const

/** Of the stack `s0` (its top), `s1`, `s2`; of the words to come `b0`, `b1`, `b2`; of `s0` the leftmost, second leftmost and rightmost dependent, … */
const WHOLE_PLACES = ['s0', 's1', 's2', 'b0'] as const
const BRIEF_PLACES = ['b1', 'b2', 's0l', 's0l2', 's0r', 's1l', 's1r', 'b0l'] as const

/** Of a state: distances, marks and finite verbs between, what verbs come, and which words stand within the same brackets. */
const BETWEEN = [
  ...['d0', 'd1', 'gap', 'gapNext', 's0gap', 'gaps0', 'gaps1', 'finite0', 'finite1', 'finite', 'ahead', 'ahead1', 'depth'],
  ...['within0', 'within1', 'withinNext'],
]

const NAMES = [
  ...WHOLE_PLACES.flatMap((place) => WHOLE.map((value) => `${place}.${value}`)),
  ...BRIEF_PLACES.flatMap((place) => BRIEF.map((value) => `${place}.${value}`)),
  ...BETWEEN,
]

const TEMPLATES = `
s0.word s0.tag
s0.tag depth
s1.word s1.tag
s1.tag s1.kinds
s2.tag s1.tag
b0.word b0.tag
b0.tag gap
b1.word b1.tag
b2.tag b1.tag
s0.word b0.word
s0.word s0.tag b0.tag
s0.tag b0.word b0.tag
s0.tag b0.tag d0
s0.word b0.tag d0
s0.tag b0.word d0
s1.word s0.word
s1.word s1.tag s0.tag
s1.tag s0.word s0.tag
s1.tag s0.tag d1
s1.word s0.tag d1
s1.tag s0.word gaps1
s1.tag s0.tag b0.tag
s0.tag b0.tag b1.tag
s0.tag b0.tag b1.tag b2.tag
s1.tag s0.tag b0.tag b1.tag
s2.tag s1.tag s0.tag b0.tag
s0.word b0.tag b1.tag
s0.tag b0.word b1.tag
s0.tag b0.tag b1.word
s1.word s0.tag b0.tag
s1.tag s0.word b0.tag
s1.tag s0.tag b0.word
s0.tag s0l.tag b0.tag
s0.tag s0r.tag b0.tag
s0.tag b0l.tag b0.tag
s1.tag s1r.tag s0.tag
s1.tag s1r.tag s0.tag b0.tag
s1.tag s0.tag s0l.tag b0.tag
s1.tag s0.tag s0r.tag b0.tag
s0.tag s0l.tag s0l2.tag b0.tag
s0.tag s0.lefts s0.rights
s0.word s0.rights b0.tag
s1.tag s1.rights s0.tag
s1.word s1.rights s1.lefts
b0.tag b0.lefts s0.tag
b0.word b0.lefts b0.kinds
s0.tag s0.kinds b0.tag
s0.tag s0.kinds b0.tag b0.kinds
s1.tag s1.kinds s0.tag s0.kinds
s1.tag s0.tag s0.kinds b0.tag
s1.lemma s0.mark s0.tag
s1.tag s0.mark s0.word
s1.tag s0.mark s0.tag d1
s2.tag s1.tag s0.mark s0.tag
s2.lemma s0.mark s0.tag
s0.mark b0.lemma b0.tag
s0.mark s0.tag b0.tag
s0.mark s0.tag b0.tag ahead
s1.mark s1.tag s0.tag
b0.mark b0.tag s0.tag
s0.tag b0.tag ahead
s0.word b0.tag ahead
s0.tag b0.word ahead1
s1.tag s0.tag b0.tag ahead
s0.tag s0.kinds b0.tag ahead1
s0.tag b0.tag gap gapNext
s0.tag b0.tag gaps0 finite0
s1.tag s0.tag gaps1 finite1
s1.tag s0.tag b0.tag gap
s0.tag s0gap b0.tag gap
b0.word gap s0.tag
s0.pos b0.pos finite gap
s0.cluster b0.cluster
s0.cluster b0.tag d0
s0.tag b0.cluster d0
s1.cluster s0.cluster
s1.cluster s0.tag s0.mark
s1.tag s0.cluster s0.mark
s1.pos s0.pos b0.pos s2.tag
s0.ending b0.tag s1.tag
b0.ending s0.tag b1.tag
s0.word s0l.tag s0.lefts
b0l.word b0.tag s0.tag d0
s1r.word s1.tag s0.tag b0.tag
s0r.word s0.tag b0.tag s1.tag
s0.sense s1.sense b0.sense
s0.lemma b0.lemma
s1.lemma s0.lemma
s0.lemma b0.tag b0.mark
s0.shape b0.shape s0.tag b0.tag
s1.shape s0.shape s1.tag s0.tag
b0.shape b1.shape b0.tag s0.tag
s0.shape b0.shape within0 gap
within0 s0.tag b0.tag
within1 s1.tag s0.tag
within0 within1 gap
within0 s0.tag b0.tag d0
s0.tag b0.tag within0 withinNext
`

const OUTSIDE = 7

/** Distances in words, few. */
function distance(a: number, b: number): number {
  const d = b - a
  return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : 7
}

const most = (n: number, limit: number): number => Math.min(n, limit)

/** The features of a state, from which the next action is told. */
export class ActionFeatures {
  readonly #templates = new Templates(NAMES, TEMPLATES)

  /** How many there are. */
  get size(): number {
    return this.#templates.size
  }

  /** Of how many values they are made. */
  get valueCount(): number {
    return this.#templates.values.length
  }

  /** Makes those of a state; they are overwritten by the next call. */
  look(state: ParseState, words: SentenceWords): Int32Array {
    this.read(state, words)
    return this.#templates.fill()
  }

  /** Makes those of the state that was read last. */
  fill(): Int32Array {
    return this.#templates.fill()
  }

  /** Reads what the features of a state are made of: states with equal values have equal features. Overwritten by the next call. */
  read(state: ParseState, words: SentenceWords): Int32Array {
    const { count, gap, gaps, finite, ahead } = words
    const values = this.#templates.values
    const s0 = state.fromTop(0)
    const s1 = state.fromTop(1)
    const b0 = state.next
    const b1 = b0 < count ? b0 + 1 : -1
    let v = 0
    v = writeWhole(values, v, s0, state, words)
    v = writeWhole(values, v, s1, state, words)
    v = writeWhole(values, v, state.fromTop(2), state, words)
    v = writeWhole(values, v, b0, state, words)
    v = writeBrief(values, v, b1, OUTSIDE, words)
    v = writeBrief(values, v, b0 + 1 < count ? b0 + 2 : -1, OUTSIDE, words)
    v = writeBrief(values, v, s0 < 0 ? -1 : state.get(s0, Field.Left), 0, words)
    v = writeBrief(values, v, s0 < 0 ? -1 : state.get(s0, Field.Left2), 0, words)
    v = writeBrief(values, v, s0 < 0 ? -1 : state.get(s0, Field.Right), 0, words)
    v = writeBrief(values, v, s1 < 0 ? -1 : state.get(s1, Field.Left), 0, words)
    v = writeBrief(values, v, s1 < 0 ? -1 : state.get(s1, Field.Right), 0, words)
    v = writeBrief(values, v, state.get(b0, Field.Left), 0, words)
    values[v++] = s0 < 0 ? 0 : distance(s0, b0)
    values[v++] = s1 < 0 ? 0 : distance(s1, s0)
    values[v++] = gap[b0] as number
    values[v++] = b1 < 0 ? 0 : (gap[b1] as number)
    values[v++] = s0 < 0 ? 0 : (gap[s0] as number)
    values[v++] = s0 < 0 ? 0 : most((gaps[b0] as number) - (gaps[s0] as number), 2)
    values[v++] = s1 < 0 ? 0 : most((gaps[s0] as number) - (gaps[s1] as number), 2)
    values[v++] = s0 < 0 ? 0 : most((finite[b0] as number) - (finite[s0] as number), 2)
    values[v++] = s1 < 0 ? 0 : most((finite[s0] as number) - (finite[s1] as number), 2)
    values[v++] = most(finite[b0] as number, 2)
    values[v++] = ahead[b0] as number
    values[v++] = b1 < 0 ? 0 : (ahead[b1] as number)
    values[v++] = most(state.depth, 4)
    values[v++] = s0 < 0 ? 0 : within(words, s0, b0)
    values[v++] = s1 < 0 ? 0 : within(words, s1, s0)
    values[v++] = b1 < 0 ? 0 : within(words, b0, b1)
    return values
  }
}

function writeWhole(values: Int32Array, at: number, i: number, state: ParseState, words: SentenceWords): number {
  if (i < 0) {
    values.fill(0, at, at + WHOLE.length)
    values[at] = OUTSIDE
    values[at + 1] = OUTSIDE
    values[at + 2] = OUTSIDE_POS
    return at + WHOLE.length
  }
  values[at] = words.word[i] as number
  values[at + 1] = words.tag[i] as number
  values[at + 2] = words.pos[i] as number
  values[at + 3] = words.cluster[i] as number
  values[at + 4] = words.ending[i] as number
  values[at + 5] = words.lemma[i] as number
  values[at + 6] = words.shape[i] as number
  values[at + 7] = words.sense[i] as number
  values[at + 8] = state.get(i, Field.Mark)
  values[at + 9] = state.get(i, Field.Kinds)
  values[at + 10] = most(state.get(i, Field.Lefts), 3)
  values[at + 11] = most(state.get(i, Field.Rights), 3)
  return at + WHOLE.length
}

function writeBrief(values: Int32Array, at: number, i: number, none: number, words: SentenceWords): number {
  values[at] = i < 0 ? none : (words.word[i] as number)
  values[at + 1] = i < 0 ? none : (words.tag[i] as number)
  values[at + 2] = i < 0 ? none : (words.shape[i] as number)
  return at + BRIEF.length
}
