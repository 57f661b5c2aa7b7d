import { readPublic } from '../corpora/read/folder'
import { compoundTail } from '../src/tags/compounds'
import { formKey } from '../src/tags/lexicon'
import { WordSet } from '../src/tags/word-set'
import { wordClasses } from './word-classes'

/** What is known of words beside the treebanks that the tagger learns from. */
export interface WordKnowledge {
  /** Classes of words that stand between like neighbours, by form. */
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

/** Reads the word lists and makes the classes of words. */
export function readWordKnowledge(shared: string): WordKnowledge {
  if (read) return read
  const lines = (path: string) => readPublic(`data/${path}`, shared).split('\n')
  const words = ['lexicon/opentaal-basiswoorden-gekeurd.txt.gz', 'lexicon/opentaal-flexies.txt.gz'].flatMap(lines)
  const classes = new Map(wordClasses(shared).words.map(({ word, classes }) => [formKey(word), classes]))
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
