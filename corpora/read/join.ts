import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPORA, hasPublic, PUBLIC, readPublic } from './folder'
import type { GoldArticle } from './gold-text'
import { articleOf, labelsOf, type StandoffArticle, type StandoffSentence, TextStream, wordSum } from './standoff'
import { readTreebank, type Treebank } from './treebanks'

/** A sentence with BIO labels, as `names-nl` has them. */
export interface NamedSentence {
  readonly id: string
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

/** Where the text of a set of articles may stand in the folder of public corpora, and how to take lines of text from it. */
const TEXTS: Readonly<Record<string, readonly (readonly [path: string, lines: (from: string, path: string) => string[]])[]>> = {
  ntrex: [
    ['data/ntrex/newstest2019-ref.nld.txt', (from, path) => readPublic(path, from).split('\n')],
    [
      'data/ntrex-lang/lines.tsv.gz',
      (from, path) =>
        readPublic(path, from)
          .split('\n')
          .flatMap((l) => (l.startsWith('nl\t') ? [l.slice(3)] : [])),
    ],
  ],
  cdb: [
    ['data/cdb/alpino-cdb.xml.gz', (from) => readCdbSentences(from).map((words) => words.join(' '))],
    [
      'data/ud/nl_alpino-cdb.conllu.gz',
      (from) => readTreebank('nl_alpino-cdb', from).map(({ words }) => words.map((w) => w.form).join(' ')),
    ],
  ],
}

/** The sets of articles that stand in `corpora/standoff`, and the public text that each is about. */
export const STANDOFF_SETS = { 'train-ntrex': 'ntrex', 'dev-ntrex': 'ntrex', 'train-cdb': 'cdb' } as const
/** The name of a set of articles in `corpora/standoff`. */
export type StandoffSet = keyof typeof STANDOFF_SETS

/** Reads one file of `corpora/standoff`. */
export function readStandoff<T>(name: string): T[] {
  const text = readFileSync(join(CORPORA, 'standoff', `${name}.jsonl`), 'utf8')
  return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as T] : []))
}

const streams = new Map<string, TextStream>()

/** The articles of a set, joined with their text; those whose text is not at hand are left out. */
export function joinArticles(set: StandoffSet, from = PUBLIC): GoldArticle[] {
  const articles = readStandoff<StandoffArticle>(set)
  const found = new Map<string, string>()
  for (const [path, lines] of TEXTS[STANDOFF_SETS[set]] ?? []) {
    if (found.size === articles.length) break
    if (!hasPublic(path, from)) continue
    const key = join(from, path)
    const stream = streams.get(key) ?? new TextStream(lines(from, path))
    streams.set(key, stream)
    for (const article of articles) {
      const text = found.has(article.id) ? undefined : stream.textOf(article)
      if (text !== undefined) found.set(article.id, text)
    }
  }
  return articles.flatMap((article) => {
    const text = found.get(article.id)
    return text === undefined ? [] : [articleOf(article, text)]
  })
}

/** The treebanks in whose sentences the names of `names-nl` stand, beside cdb. */
const NAMED: readonly Treebank[] = ['nl_lassysmall-ud2.0-train', 'nl_lassysmall-ud-dev']

/** The sentences of `names-nl`, joined with their words; those whose words are not at hand are left out. */
export function joinNames(from = PUBLIC): NamedSentence[] {
  const bySum = new Map<string, readonly string[]>()
  const add = (words: readonly string[]) => bySum.set(wordSum(words), words)
  for (const name of NAMED) {
    if (hasPublic(`data/ud/${name}.conllu.gz`, from)) for (const { words } of readTreebank(name, from)) add(words.map((w) => w.form))
  }
  for (const words of readCdbSentences(from)) add(words)
  return readStandoff<StandoffSentence>('names-nl').flatMap((sentence) => {
    const words = bySum.get(sentence.sum)
    return words ? [{ id: sentence.id, words, labels: labelsOf(sentence, words.length) }] : []
  })
}

const CDB = 'data/cdb/alpino-cdb.xml.gz'
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' }

/** The words of each sentence of cdb, as the Alpino treebank has them; none where it is not at hand. */
function readCdbSentences(from: string): string[][] {
  if (!hasPublic(CDB, from)) return []
  return [...readPublic(CDB, from, 'latin1').matchAll(/<sentence>(.*?)<\/sentence>/gs)].map(([, text = '']) =>
    text
      .trim()
      .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
      .split(' '),
  )
}
