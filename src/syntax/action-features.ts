import { finish, mix } from '../model/hash'
import { KINDS, LEFT, LEFT2, LEFTS, MARK, type ParseState, RIGHT, RIGHTS } from './state'
import { OUTSIDE_POS, type SentenceWords } from './words'

/** How many features a state has. */
export const ACTION_FEATURES = 86

const OUTSIDE = 7

/** Distances in words, few. */
function distance(a: number, b: number): number {
  const d = b - a
  return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : 7
}

const most = (n: number, limit: number): number => Math.min(n, limit)

let out: Int32Array = new Int32Array(ACTION_FEATURES)
let at = 0

function f2(a: number, b: number): void {
  out[at] = finish(mix(mix(Math.imul(at + 1, 0x9e3779b1), a), b))
  at++
}

function f3(a: number, b: number, c: number): void {
  out[at] = finish(mix(mix(mix(Math.imul(at + 1, 0x9e3779b1), a), b), c))
  at++
}

function f4(a: number, b: number, c: number, d: number): void {
  out[at] = finish(mix(mix(mix(mix(Math.imul(at + 1, 0x9e3779b1), a), b), c), d))
  at++
}

/** Makes the features of a state into `features`, in the order of their templates. Serves training and running. */
export function actionFeatures(state: ParseState, words: SentenceWords, features: Int32Array): void {
  out = features
  at = 0
  const { count, word, tag, pos, cluster, ending, sense } = words
  const s0 = state.fromTop(0)
  const s1 = state.fromTop(1)
  const s2 = state.fromTop(2)
  const b0 = state.next
  const b1 = b0 + 1
  const b2 = b0 + 2
  const s0w = s0 < 0 ? OUTSIDE : (word[s0] as number)
  const s0t = s0 < 0 ? OUTSIDE : (tag[s0] as number)
  const s0p = s0 < 0 ? OUTSIDE_POS : (pos[s0] as number)
  const s0c = s0 < 0 ? 0 : (cluster[s0] as number)
  const s0e = s0 < 0 ? 0 : (ending[s0] as number)
  const s0m = s0 < 0 ? 0 : state.get(s0, MARK)
  const s0k = s0 < 0 ? 0 : state.get(s0, KINDS)
  const s1w = s1 < 0 ? OUTSIDE : (word[s1] as number)
  const s1t = s1 < 0 ? OUTSIDE : (tag[s1] as number)
  const s1p = s1 < 0 ? OUTSIDE_POS : (pos[s1] as number)
  const s1c = s1 < 0 ? 0 : (cluster[s1] as number)
  const s1m = s1 < 0 ? 0 : state.get(s1, MARK)
  const s1k = s1 < 0 ? 0 : state.get(s1, KINDS)
  const s2t = s2 < 0 ? OUTSIDE : (tag[s2] as number)
  const s2w = s2 < 0 ? OUTSIDE : (word[s2] as number)
  const b0w = word[b0] as number
  const b0t = tag[b0] as number
  const b0p = pos[b0] as number
  const b0c = cluster[b0] as number
  const b0e = ending[b0] as number
  const b0m = state.get(b0, MARK)
  const b0k = state.get(b0, KINDS)
  const b1t = b1 <= count ? (tag[b1] as number) : OUTSIDE
  const b1w = b1 <= count ? (word[b1] as number) : OUTSIDE
  const b2t = b2 <= count ? (tag[b2] as number) : OUTSIDE
  const b2w = b2 <= count ? (word[b2] as number) : OUTSIDE
  const b3t = b0 + 3 <= count ? (tag[b0 + 3] as number) : OUTSIDE
  const s0l = s0 < 0 ? -1 : state.get(s0, LEFT)
  const s0l2 = s0 < 0 ? -1 : state.get(s0, LEFT2)
  const s0r = s0 < 0 ? -1 : state.get(s0, RIGHT)
  const s1l = s1 < 0 ? -1 : state.get(s1, LEFT)
  const s1r = s1 < 0 ? -1 : state.get(s1, RIGHT)
  const b0l = state.get(b0, LEFT)
  const s0lt = s0l < 0 ? 0 : (tag[s0l] as number)
  const s0l2t = s0l2 < 0 ? 0 : (tag[s0l2] as number)
  const s0rt = s0r < 0 ? 0 : (tag[s0r] as number)
  const s0rw = s0r < 0 ? 0 : (word[s0r] as number)
  const s1lt = s1l < 0 ? 0 : (tag[s1l] as number)
  const s1rt = s1r < 0 ? 0 : (tag[s1r] as number)
  const s1rw = s1r < 0 ? 0 : (word[s1r] as number)
  const b0lt = b0l < 0 ? 0 : (tag[b0l] as number)
  const b0lw = b0l < 0 ? 0 : (word[b0l] as number)
  const s0nl = s0 < 0 ? 0 : most(state.get(s0, LEFTS), 3)
  const s0nr = s0 < 0 ? 0 : most(state.get(s0, RIGHTS), 3)
  const s1nr = s1 < 0 ? 0 : most(state.get(s1, RIGHTS), 3)
  const s1nl = s1 < 0 ? 0 : most(state.get(s1, LEFTS), 3)
  const b0nl = most(state.get(b0, LEFTS), 3)
  const d0 = s0 < 0 ? 0 : distance(s0, b0)
  const d1 = s1 < 0 ? 0 : distance(s1, s0)
  const gap = words.gap[b0] as number
  const gapNext = b1 <= count ? (words.gap[b1] as number) : 0
  const s0gap = s0 < 0 ? 0 : (words.gap[s0] as number)
  const gaps0 = s0 < 0 ? 0 : most((words.gaps[b0] as number) - (words.gaps[s0] as number), 2)
  const gaps1 = s1 < 0 ? 0 : most((words.gaps[s0] as number) - (words.gaps[s1] as number), 2)
  const finite0 = s0 < 0 ? 0 : most((words.finite[b0] as number) - (words.finite[s0] as number), 2)
  const finite1 = s1 < 0 ? 0 : most((words.finite[s0] as number) - (words.finite[s1] as number), 2)
  const finite = most(words.finite[b0] as number, 2)
  const ahead = words.ahead[b0] as number
  const ahead1 = b1 <= count ? (words.ahead[b1] as number) : 0
  const depth = most(state.depth, 4)

  f2(s0w, s0t)
  f2(s0t, depth)
  f2(s1w, s1t)
  f2(s1t, s1k)
  f2(s2t, s1t)
  f2(b0w, b0t)
  f2(b0t, gap)
  f2(b1w, b1t)
  f2(b2t, b1t)
  f2(s0w, b0w)
  f3(s0w, s0t, b0t)
  f3(s0t, b0w, b0t)
  f3(s0t, b0t, d0)
  f3(s0w, b0t, d0)
  f3(s0t, b0w, d0)
  f2(s1w, s0w)
  f3(s1w, s1t, s0t)
  f3(s1t, s0w, s0t)
  f3(s1t, s0t, d1)
  f3(s1w, s0t, d1)
  f3(s1t, s0w, gaps1)
  f3(s1t, s0t, b0t)
  f3(s0t, b0t, b1t)
  f4(s0t, b0t, b1t, b2t)
  f4(s1t, s0t, b0t, b1t)
  f4(s2t, s1t, s0t, b0t)
  f3(s0w, b0t, b1t)
  f3(s0t, b0w, b1t)
  f3(s0t, b0t, b1w)
  f3(s1w, s0t, b0t)
  f3(s1t, s0w, b0t)
  f3(s1t, s0t, b0w)
  f3(s0t, s0lt, b0t)
  f3(s0t, s0rt, b0t)
  f3(s0t, b0lt, b0t)
  f3(s1t, s1rt, s0t)
  f4(s1t, s1rt, s0t, b0t)
  f4(s1t, s0t, s0lt, b0t)
  f4(s1t, s0t, s0rt, b0t)
  f4(s0t, s0lt, s0l2t, b0t)
  f3(s0t, s0nl, s0nr)
  f3(s0w, s0nr, b0t)
  f3(s1t, s1nr, s0t)
  f3(s1w, s1nr, s1nl)
  f3(b0t, b0nl, s0t)
  f3(b0w, b0nl, b0k)
  f3(s0t, s0k, b0t)
  f4(s0t, s0k, b0t, b0k)
  f4(s1t, s1k, s0t, s0k)
  f4(s1t, s0t, s0k, b0t)
  f3(s1w, s0m, s0t)
  f3(s1t, s0m, s0w)
  f4(s1t, s0m, s0t, d1)
  f4(s2t, s1t, s0m, s0t)
  f3(s2w, s0m, s0t)
  f3(s0m, b0w, b0t)
  f3(s0m, s0t, b0t)
  f4(s0m, s0t, b0t, ahead)
  f3(s1m, s1t, s0t)
  f3(b0m, b0t, s0t)
  f3(s0t, b0t, ahead)
  f3(s0w, b0t, ahead)
  f3(s0t, b0w, ahead1)
  f4(s1t, s0t, b0t, ahead)
  f4(s0t, s0k, b0t, ahead1)
  f4(s0t, b0t, gap, gapNext)
  f4(s0t, b0t, gaps0, finite0)
  f4(s1t, s0t, gaps1, finite1)
  f4(s1t, s0t, b0t, gap)
  f4(s0t, s0gap, b0t, gap)
  f3(b0w, gap, s0t)
  f4(s0p, b0p, finite, gap)
  f2(s0c, b0c)
  f3(s0c, b0t, d0)
  f3(s0t, b0c, d0)
  f2(s1c, s0c)
  f3(s1c, s0t, s0m)
  f3(s1t, s0c, s0m)
  f4(s1p, s0p, b0p, s2t)
  f3(s0e, b0t, s1t)
  f3(b0e, s0t, b1t)
  f3(s0w, s0lt, s0nl)
  f4(b0lw, b0t, s0t, d0)
  f4(s1rw, s1t, s0t, b0t)
  f4(s0rw, s0t, b0t, s1t)
  f4(s0 < 0 ? 0 : (sense[s0] as number), s1 < 0 ? 0 : (sense[s1] as number), sense[b0] as number, s1lt === 0 ? 0 : 1)
  void b3t
  void b2w
}
