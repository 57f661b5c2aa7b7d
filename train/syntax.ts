/*
 * Trains the parser: classes of words, the actions, the relations, and what marks are attached to. `npm run train -- syntax`.
 */

import { readPublic } from '../corpora/read/folder'
import { readTreebank, type Treebank, type TreebankWord } from '../corpora/read/treebanks'
import type { ModelSection } from '../src/model/file'
import { MarkPairs, type MarkPlace, placesOf, ruleKeys } from '../src/syntax/marks'
import { LIFTED, SYNTAX_FEATURES, type SyntaxMeta } from '../src/syntax/model'
import { BEAM_WIDTH, replay } from '../src/syntax/search'
import { SentenceWords, wordHash } from '../src/syntax/words'
import type { Tag } from '../src/tags'
import { packActions, packSparse } from './pack'
import { createRandom } from './random'
import { type ActionData, learnActions } from './syntax-actions'
import { learnBeam } from './syntax-beam'
import { mirrorTree, type WordTree, wordTree } from './syntax-data'
import { learnLabels } from './syntax-labels'
import { mapOldTree } from './syntax-old'
import { foldTags } from './syntax-tags'
import { OLD, type TakesSentence, type TrainingBank, trainingBanks } from './tags'
import { readWordKnowledge } from './tags-words'
import { wordClasses } from './word-classes'

/** A sentence to learn from: its words with their trees, and tags as the tagger gives them to words it has not learnt from. */
export interface SyntaxSentence {
  readonly words: readonly TreebankWord[]
  readonly tags: readonly Tag[]
  /** Of a tree that was mapped from an older release: words whose head is not to be learnt, and those whose relation is, by 1. */
  readonly open?: Uint8Array
  readonly labelled?: Uint8Array
}

const SEED = 17
const ACTION_EPOCHS = 4
const BEAM_EPOCHS = 5
const LABEL_EPOCHS = 5
/** Features seen less often are left out. */
const LEAST_SEEN = 4
/** Features that are kept, those with the largest weights. */
const MOST_ACTION_FEATURES = 150_000
const MOST_LABEL_FEATURES = 70_000
/** Relations of lifted words that are rarer are left where they were lifted to. */
const LEAST_LIFTED = 5

/** Words by hash with a number from 1 to 255. */
type Numbers = ReadonlyMap<number, number>

/** Classes of words that stand between like neighbours, of forms in small letters that of the most frequent one. */
export function wordNumbers(shared: string): Numbers {
  const numbers = new Map<number, number>()
  for (const { word, classes } of wordClasses(shared).words) {
    const hash = wordHash(word)
    if (!numbers.has(hash)) numbers.set(hash, classes[0] as number)
  }
  return numbers
}

/** The most frequent class of the senses of nouns and verbs in Open Dutch WordNet. */
export function senseNumbers(shared: string): Numbers {
  const names: string[] = []
  const numbers = new Map<number, number>()
  for (const line of readPublic('data/lexicon/wordnet-classes-nl.tsv.gz', shared).split('\n')) {
    const [lemma = '', pos, classes] = line.split('\t')
    if (!classes || line.startsWith('#')) continue
    const counts = classes.split(' ').map((entry) => entry.split(':') as [string, string])
    const [most] = counts.reduce((best, other) => (Number(other[1]) > Number(best[1]) ? other : best))
    const name = `${pos} ${most}`
    const number = names.includes(name) ? names.indexOf(name) : names.push(name) - 1
    numbers.set(wordHash(lemma), number + 1)
  }
  return numbers
}

/** Trains on sentences. */
export function trainSyntaxSection(
  sentences: readonly SyntaxSentence[],
  clusters: Numbers,
  senses: Numbers,
  log: (line: string) => void,
): ModelSection {
  const random = createRandom(SEED)
  const words = new SentenceWords(numbersOf(clusters), numbersOf(senses))
  // Words that the tagger takes for marks, and the other way round, are read as the treebank has them.
  const data = sentences.map(({ words, tags, open, labelled }) => ({
    tokens: words.map((w) => ({ text: w.form })),
    tags: tags.map((tag, i): Tag => {
      const isMark = words[i]?.upos === 'PUNCT'
      return isMark === (tag.upos === 'PUNCT') ? tag : { ...tag, upos: isMark ? 'PUNCT' : 'SYM' }
    }),
    words,
    tree: wordTree(words, open, labelled),
  }))
  const read = (i: number) => {
    const { tokens, tags } = data[i] as (typeof data)[number]
    words.read(tokens, tags, 0, tokens.length)
  }
  const learnt = (direction: ActionData) => {
    const perceptron = learnActions(direction, ACTION_EPOCHS, LEAST_SEEN, random, log)
    learnBeam(direction, perceptron, BEAM_WIDTH, BEAM_EPOCHS, random, log)
    return perceptron.rows()
  }
  const forwardRows = learnt({ words, trees: data.map((s) => s.tree), read })
  const mirrored = new SentenceWords(words.clusters, words.senses)
  const backwardRows = learnt({
    words: mirrored,
    trees: data.map((s) => mirrorTree(s.tree)),
    read: (i) => {
      read(i)
      mirrored.mirror(words)
    },
  })
  // In the same units, since what both directions score is added up.
  const top = 10 * deviation(forwardRows)
  const forward = packActions(strongest(forwardRows, MOST_ACTION_FEATURES), top)
  const backward = packActions(strongest(backwardRows, MOST_ACTION_FEATURES), top)
  log(`actions: ${forward.rows} and ${backward.rows} features, ${forward.bytes.length + backward.bytes.length} bytes`)

  const relations = relationNames(data.map((s) => s.tree))
  const number = new Map(relations.map((r, i) => [r, i]))
  const { rows: labelRows, candidates } = learnLabels(
    relations,
    {
      words,
      size: data.length,
      read: (i, state) => {
        read(i)
        const { tree } = data[i] as (typeof data)[number]
        replay(tree.heads, words, state)
        return tree.relations.map((r, d) => (tree.labelled[d] ? (number.get(r) ?? number.get(r.split(LIFTED)[0] as string) ?? 0) : -1))
      },
    },
    LABEL_EPOCHS,
    LEAST_SEEN,
    random,
    log,
  )
  const packedLabels = packSparse(strongest(labelRows, MOST_LABEL_FEATURES), relations.length, 10 * deviation(labelRows))
  log(`relations: ${packedLabels.meta.rows} features, ${packedLabels.bytes.length} bytes`)

  const align = (n: number) => (n + 7) & ~7
  const mirroredAt = align(forward.bytes.length)
  const labelsAt = align(mirroredAt + backward.bytes.length)
  const clustersAt = align(labelsAt + packedLabels.bytes.length)
  const sensesAt = align(clustersAt + 5 * clusters.size)
  const bytes = new Uint8Array(align(sensesAt + 5 * senses.size))
  bytes.set(forward.bytes)
  bytes.set(backward.bytes, mirroredAt)
  bytes.set(packedLabels.bytes, labelsAt)
  writeNumbers(bytes, clustersAt, clusters)
  writeNumbers(bytes, sensesAt, senses)
  const meta: SyntaxMeta = {
    relations,
    candidates: Object.fromEntries([...candidates].map(([pair, list]) => [pair, [...list].sort((a, b) => a - b)])),
    marks: markRules(sentences.filter((s) => !s.open)),
    actions: forward.rows,
    mirroredAt,
    mirrored: backward.rows,
    labels: packedLabels.meta,
    labelsAt,
    clustersAt,
    clusters: clusters.size,
    sensesAt,
    senses: senses.size,
  }
  return { features: SYNTAX_FEATURES, meta: meta as unknown as Record<string, unknown>, bytes }
}

const numbersOf = (numbers: Numbers) => ({ get: (hash: number) => numbers.get(hash) ?? 0 })

/** The relations, the plain ones first, the most frequent first. */
function relationNames(trees: readonly WordTree[]): string[] {
  const counts = new Map<string, number>()
  for (const { relations, labelled } of trees)
    relations.forEach((relation, d) => {
      if (labelled[d]) counts.set(relation, (counts.get(relation) ?? 0) + 1)
    })
  const names = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const plain = new Set(names.map(([name]) => name.split(LIFTED)[0] as string))
  return [...plain, ...names.filter(([name, n]) => name.includes(LIFTED) && n >= LEAST_LIFTED).map(([name]) => name)]
}

type Weights = Iterable<number>

/** The features with the largest weights. */
function strongest<Row extends Weights>(rows: ReadonlyMap<number, Row>, most: number): Map<number, Row> {
  const ranked = [...rows].map(([feature, row]) => {
    let strength = 0
    for (const w of row) strength = Math.max(strength, Math.abs(w))
    return { feature, row, strength }
  })
  ranked.sort((a, b) => b.strength - a.strength || a.feature - b.feature)
  return new Map(ranked.slice(0, most).map(({ feature, row }) => [feature, row]))
}

/** The root mean square of the weights: those far beyond it are cut, so that the others keep their differences in 8 bits. */
function deviation(rows: ReadonlyMap<number, Weights>): number {
  let [sum, n] = [0, 0]
  for (const row of rows.values())
    for (const w of row) {
      if (w === 0) continue
      sum += w * w
      n++
    }
  return Math.sqrt(sum / (n || 1))
}

function writeNumbers(bytes: Uint8Array, at: number, numbers: Numbers): void {
  const sorted = [...numbers].sort(([a], [b]) => a - b)
  const hashes = new Int32Array(bytes.buffer, at, sorted.length)
  sorted.forEach(([hash, n], i) => {
    hashes[i] = hash
    bytes[at + 4 * sorted.length + i] = n
  })
}

/** Counts what marks are attached to. */
export function markRules(sentences: readonly Pick<SyntaxSentence, 'words'>[]): Record<string, MarkPlace> {
  const counts = new Map<string, Map<MarkPlace, number>>()
  for (const { words } of sentences) {
    const heads = words.map((w) => w.head - 1)
    const root = heads.indexOf(-1)
    const isMark = (t: number) => words[t]?.upos === 'PUNCT'
    const relation = (t: number) => words[t]?.deprel ?? '-'
    const pairs = new MarkPairs()
    let last = -1
    words.forEach((word, t) => {
      if (!isMark(t)) {
        last = t
        return
      }
      let next = t
      while (next < words.length && isMark(next)) next++
      const mark = pairs.next(word.form, t)
      const inside = last >= 0 && next < words.length
      const places = inside ? placesOf(last, next, heads) : { L: last < 0 ? -1 : root, R: next < words.length ? root : -1, H: root }
      const all = { ...places, P: mark.opener < 0 ? -2 : (heads[mark.opener] as number) }
      const place = (['P', 'R', 'L', 'H'] as const).find((p) => all[p] === heads[t])
      if (!place) return
      for (const key of ruleKeys(mark.name, relation(places.L), relation(places.R))) {
        const row = counts.get(key) ?? new Map<MarkPlace, number>()
        row.set(place, (row.get(place) ?? 0) + 1)
        counts.set(key, row)
      }
    })
  }
  const rules: Record<string, MarkPlace> = {}
  for (const [key, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...row.values()].reduce((a, b) => a + b, 0)
    if (total < LEAST_LIFTED && key.includes(' ')) continue
    rules[key] = ([...row].sort((a, b) => b[1] - a[1])[0] as [MarkPlace, number])[0]
  }
  return rules
}

/** Trains on the sentences of `banks` that `takes` tells of by name and place. */
export function trainSyntaxOn(
  shared: string,
  banks: readonly TrainingBank[],
  takes: TakesSentence,
  log: (line: string) => void,
): ModelSection {
  const tags = foldTags(banks, takes, readWordKnowledge(shared), log)
  return trainSyntaxSection(syntaxSentences(shared, tags), wordNumbers(shared), senseNumbers(shared), log)
}

/** The sentences of treebanks that have tags, old trees mapped. */
export function syntaxSentences(shared: string, tags: ReadonlyMap<Treebank, readonly (readonly Tag[] | undefined)[]>): SyntaxSentence[] {
  const banks = [...tags].map(([name, list]) => ({ name, sentences: readTreebank(name, shared), tags: list }))
  const current = banks.filter(({ name }) => name !== OLD)
  const fixed = fixedExpressions(current.flatMap(({ sentences, tags }) => sentences.flatMap((s, i) => (tags[i] ? [s.words] : []))))
  return banks.flatMap(({ name, sentences, tags }) =>
    sentences.flatMap(({ words }, i) => {
      const own = tags[i]
      if (!own || !isTree(words)) return []
      return [{ tags: own, ...(name === OLD ? mapOldTree(words, (text) => fixed.has(text)) : { words }) }]
    }),
  )
}

/** Expressions whose words are joined as `fixed`, in small letters. */
function fixedExpressions(sentences: readonly (readonly TreebankWord[])[]): Set<string> {
  const found = new Set<string>()
  for (const words of sentences)
    words.forEach((word, first) => {
      const rest = words.filter((w) => w.deprel === 'fixed' && w.head === first + 1)
      if (rest.length) found.add([word, ...rest].map((w) => w.form.toLowerCase()).join(' '))
    })
  return found
}

/** Whether every word leads to the root: a few sentences of the old release have circles. */
function isTree(words: readonly TreebankWord[]): boolean {
  return words.every((_, i) => {
    let at = i + 1
    for (let steps = 0; at > 0 && steps <= words.length; steps++) at = words[at - 1]?.head ?? 0
    return at === 0
  })
}

/** Trains the shipped parser. */
export function trainSyntax(shared: string, log: (line: string) => void): Record<string, ModelSection> {
  return { syntax: trainSyntaxOn(shared, trainingBanks(shared), () => true, log) }
}
