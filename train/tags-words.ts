import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { compoundTail } from '../src/tags/compounds'
import { formKey } from '../src/tags/lexicon'
import { WordSet } from '../src/tags/word-set'

/** What is known of words beside the treebanks that the tagger learns from. */
export interface WordKnowledge {
  /** Parts of speech that the cdb treebank gives a form in small letters, as numbers. */
  readonly classes: ReadonlyMap<number, readonly number[]>
  /** OpenTaal's words and inflected forms. */
  readonly words: WordSet
  /** Compounds among the 50,000 most frequent words of subtitles, and among the first 20,000. */
  readonly frequent: WordSet
  readonly mostFrequent: WordSet
}

/** Size of the set of words, in bytes: one in eighty words that are not in it seem to be. */
const SET_BYTES = 1 << 19

/** Words that count as most frequent. */
const MOST_FREQUENT = 20_000
/** Size of each set of frequent compounds, in bytes. */
const FREQUENT_BYTES = 1 << 14

let read: WordKnowledge | undefined

/** Reads the word lists and the cdb treebank's parts of speech. */
export function readWordKnowledge(shared: string): WordKnowledge {
  if (read) return read
  const lines = (path: string) =>
    gunzipSync(readFileSync(join(shared, 'data', path)))
      .toString('utf8')
      .split('\n')
  const words = ['lexicon/opentaal-basiswoorden-gekeurd.txt.gz', 'lexicon/opentaal-flexies.txt.gz'].flatMap(lines)
  const counts = new Map<string, Map<string, number>>()
  const cdb = gunzipSync(readFileSync(join(shared, 'data/cdb/alpino-cdb.xml.gz'))).toString('latin1')
  for (const [, pos = '', word = ''] of cdb.matchAll(/ pos="(\w+)"[^>]* word="([^"]+)"/g)) {
    const form = word.toLowerCase()
    const row = counts.get(form) ?? new Map<string, number>()
    row.set(pos, (row.get(pos) ?? 0) + 1)
    counts.set(form, row)
  }
  const names: string[] = []
  const classes = new Map<number, number[]>()
  for (const [form, row] of counts) {
    const total = [...row.values()].reduce((a, b) => a + b, 0)
    const kept = [...row]
      .filter(([, n]) => n >= total / 10)
      .map(([pos]) => (names.includes(pos) ? names.indexOf(pos) : names.push(pos) - 1))
    classes.set(
      formKey(form),
      kept.sort((a, b) => a - b),
    )
  }
  const all = WordSet.of(words.map((w) => w.trim()).filter(Boolean), SET_BYTES)
  const compounds = (lines: readonly string[]) =>
    WordSet.of(
      lines.map((line) => line.slice(0, line.indexOf(' '))).filter((word) => compoundTail(word, all, () => true)),
      FREQUENT_BYTES,
    )
  const frequent = lines('lexicon/frequencywords-nl-50k.txt.gz')
  read = { classes, words: all, frequent: compounds(frequent), mostFrequent: compounds(frequent.slice(0, MOST_FREQUENT)) }
  return read
}
