import { readArticles } from '../corpora/read/articles'
import { labelArticle, readNames } from '../corpora/read/labelled'
import { readRaw } from '../corpora/read/treebanks'
import { WordClasses, wordHash } from '../src/names/names-lexicon'

/*
 * Classes of words that stand between like neighbours, found by exchange (S. Martin, J. Liermann, H. Ney: Algorithms for bigram and trigram word
 * clustering, Speech Communication 24, 1998): each word in turn moves to the class that makes the bigrams of classes likeliest.
 */

/** Neighbour words and how often they stand there: word number, count, word number, count, … */
interface Neighbours {
  readonly before: Int32Array
  readonly after: Int32Array
}

interface Corpus {
  readonly words: readonly string[]
  readonly counts: Int32Array
  readonly neighbours: readonly Neighbours[]
}

const normal = (word: string) => word.replace(/\d/g, '0')

/** Counts words and neighbours; words seen fewer than `least` times are one word, number 1; the edge of a sentence is number 0. */
function countCorpus(sentences: readonly (readonly string[])[], least: number): Corpus {
  const seen = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) seen.set(normal(word), (seen.get(normal(word)) ?? 0) + 1)
  const kept = [...seen].filter(([, n]) => n >= least).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const words = ['', '\u0000rare', ...kept.map(([word]) => word)]
  const number = new Map(words.map((word, i) => [word, i]))
  const counts = new Int32Array(words.length)
  const before = words.map(() => new Map<number, number>())
  const after = words.map(() => new Map<number, number>())
  const bump = (map: Map<number, number> | undefined, key: number) => map?.set(key, (map.get(key) ?? 0) + 1)
  for (const sentence of sentences) {
    let previous = 0
    for (const word of [...sentence, '']) {
      const current = word === '' ? 0 : (number.get(normal(word)) ?? 1)
      counts[current] = (counts[current] as number) + 1
      bump(after[previous], current)
      bump(before[current], previous)
      previous = current
    }
  }
  const flat = (map: Map<number, number> | undefined) => Int32Array.from([...(map ?? [])].flat())
  return { words, counts, neighbours: words.map((_, i) => ({ before: flat(before[i]), after: flat(after[i]) })) }
}

/** Divides the words of `corpus` into `size` classes; classes 0 and 1 are for the edge and rare words. */
function exchange(corpus: Corpus, size: number, rounds: number): Uint16Array {
  const { words, counts, neighbours } = corpus
  const K = size
  const classOf = new Uint16Array(words.length)
  for (let w = 0; w < words.length; w++) classOf[w] = w < 2 ? w : w < K ? w : 2 + (w % (K - 2))
  const pairs = new Int32Array(K * K)
  const totals = new Int32Array(K)
  for (let w = 0; w < words.length; w++) {
    const c = classOf[w] as number
    totals[c] = (totals[c] as number) + (counts[w] as number)
    const { after } = neighbours[w] as Neighbours
    for (let i = 0; i < after.length; i += 2) {
      const at = c * K + (classOf[after[i] as number] as number)
      pairs[at] = (pairs[at] as number) + (after[i + 1] as number)
    }
  }
  const total = totals.reduce((a, b) => a + b, 0)
  const xlogx = new Float64Array(total + 2)
  for (let n = 1; n < xlogx.length; n++) xlogx[n] = n * Math.log(n)
  const g = (n: number) => xlogx[n] as number
  const left = new Int32Array(K)
  const right = new Int32Array(K)
  const leftUsed: number[] = []
  const rightUsed: number[] = []
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let w = 2; w < words.length; w++) {
      const { before, after } = neighbours[w] as Neighbours
      let self = 0
      leftUsed.length = 0
      rightUsed.length = 0
      for (let i = 0; i < before.length; i += 2) {
        if (before[i] === w) continue
        const c = classOf[before[i] as number] as number
        if (left[c] === 0) leftUsed.push(c)
        left[c] = (left[c] as number) + (before[i + 1] as number)
      }
      for (let i = 0; i < after.length; i += 2) {
        if (after[i] === w) {
          self = after[i + 1] as number
          continue
        }
        const c = classOf[after[i] as number] as number
        if (right[c] === 0) rightUsed.push(c)
        right[c] = (right[c] as number) + (after[i + 1] as number)
      }
      const old = classOf[w] as number
      const n = counts[w] as number
      // `sign` -1 takes the word out of class c, 1 puts it in.
      const change = (c: number, sign: number) => {
        for (const k of leftUsed) pairs[k * K + c] = (pairs[k * K + c] as number) + sign * (left[k] as number)
        for (const k of rightUsed) pairs[c * K + k] = (pairs[c * K + k] as number) + sign * (right[k] as number)
        pairs[c * K + c] = (pairs[c * K + c] as number) + sign * self
        totals[c] = (totals[c] as number) + sign * n
      }
      change(old, -1)
      let best = old
      let top = -Infinity
      for (let c = 2; c < K; c++) {
        let gain = -2 * (g((totals[c] as number) + n) - g(totals[c] as number))
        for (let i = 0; i < leftUsed.length; i++) {
          const k = leftUsed[i] as number
          const p = pairs[k * K + c] as number
          let add = left[k] as number
          if (k === c) add += (right[c] as number) + self
          gain += g(p + add) - g(p)
        }
        for (let i = 0; i < rightUsed.length; i++) {
          const k = rightUsed[i] as number
          if (k === c && (left[c] as number) > 0) continue
          const p = pairs[c * K + k] as number
          gain += g(p + (right[k] as number) + (k === c ? self : 0)) - g(p)
        }
        if (gain > top) {
          top = gain
          best = c
        }
      }
      change(best, 1)
      if (best !== old) {
        classOf[w] = best
        moved++
      }
      for (const k of leftUsed) left[k] = 0
      for (const k of rightUsed) right[k] = 0
    }
    if (moved < words.length / 200) break
  }
  return classOf
}

/** Rounds in which every word may move; few move later. */
const ROUNDS = 6
/** Sizes of the levels, and how often a word must occur. */
const CLASS_SIZES = [100, 400]
const LEAST_OF_WORD = 2

/** Words with their classes, one a level. */
export interface ClassedWords {
  readonly words: readonly { readonly word: string; readonly classes: readonly number[] }[]
  readonly classes: WordClasses
}

const made = new Map<string, ClassedWords>()

/** Classes of words from all text at hand, tagged or not: digits count as 0. Made once. */
export function wordClasses(shared: string): ClassedWords {
  const known = made.get(shared)
  if (known) return known
  const documents = [...readNames(shared), ...readArticles({ part: 'train', from: shared }).map(labelArticle)]
  const sentences = [...readRaw(shared), ...documents.flatMap((d) => d.sentences.map((s) => s.words))]
  const corpus = countCorpus(sentences, LEAST_OF_WORD)
  const levels = CLASS_SIZES.map((size) => exchange(corpus, size, ROUNDS))
  const words = corpus.words.map((word, w) => ({ word, classes: levels.map((level) => level[w] as number) })).slice(2)
  const byHash = words.map(({ word, classes }) => [wordHash(word), classes] as const).sort(([a], [b]) => a - b)
  const classes = new WordClasses(
    Int32Array.from(byHash.map(([h]) => h)),
    Uint16Array.from(byHash.flatMap(([, c]) => c)),
    CLASS_SIZES.length,
  )
  made.set(shared, { words, classes })
  return { words, classes }
}
