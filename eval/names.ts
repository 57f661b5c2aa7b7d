/**
 * Measures the names tagger, strict span and type: on the gold articles of each source from raw text through the whole walk, and on CoNLL-2002 `ned.testa`
 * in given tokens with the shipped model. `--by-source` trains without each source in turn and scores that source's training articles: how it does on text
 * of a kind it has not seen; `--benchmark` trains the same architecture on `ned.train` (the model is thrown away) and scores `testa`; `--errors` prints the
 * 30 most frequent errors and what is taken for what. Run: `npm run eval -- names [--conll FOLDER] [--by-source] [--benchmark] [--errors]`.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readArticles, SOURCES } from '../corpora/read/articles'
import { hasPublic, PUBLIC } from '../corpora/read/folder'
import type { GoldArticle } from '../corpora/read/gold-text'
import { type LabelledDocument, readConll, tokensOfWords } from '../corpora/read/labelled'
import { inputOf } from '../corpora/read/stage-input'
import { isName } from '../src'
import { type Annotator, createAnnotator } from '../src/annotate'
import { readModelFile } from '../src/model/file'
import { defaultModel } from '../src/models/default-model'
import { readNameModel } from '../src/names'
import { NAME_TYPES } from '../src/names/entity'
import { writeModelFile } from '../train/model-file'
import { BRIEF_EFFORT, isArticle, nameDocuments, shippedLexicon, trainNameWeights } from '../train/names'
import { packNames } from '../train/names-pack'
import { sourceOf } from '../train/names-parts'

/** What is measured beside the plain scores. */
export interface NameEvaluationOptions {
  /** Train on CoNLL-2002 `ned.train` too, and score `ned.testa`. */
  readonly benchmark?: boolean
  /** Train without each source in turn, and score its training articles. */
  readonly bySource?: boolean
  /** Print the errors. */
  readonly errors?: boolean
  /** The folder with `ned.testa` and `ned.train` of CoNLL-2002, gzipped or not. */
  readonly conll?: string
  /** Shows the progress of training. */
  readonly log?: (line: string) => void
}

/** Scores of one set, from 0 to 1. */
export interface NameScores {
  readonly set: string
  /** How many names there are. */
  readonly names: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** F1 by type. */
  readonly types: Readonly<Record<string, number>>
  /** For finds of about each confidence (0.5, 0.6, …): how many, and the share that is right. */
  readonly calibration: readonly { readonly confidence: number; readonly finds: number; readonly right: number }[]
}

/** F1 on CoNLL-2002 `ned.testb` as published or measured by others: all but the last without having seen the corpus. */
const PUBLISHED: readonly (readonly [string, string])[] = [
  ['Frog', '57.3'],
  ['spaCy nl_core_news_lg', '58.6'],
  ['OpenNLP, trained on ned.train', '63.2'],
  ['best published without a neural network, trained on ned.train', '84.9'],
]

interface Name {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly text: string
  readonly confidence?: number
}

/** Counts what is right, extra and missed. */
class Tally {
  readonly #right = new Map<string, number>()
  readonly #extra = new Map<string, number>()
  readonly #missed = new Map<string, number>()
  readonly #errors = new Map<string, number>()
  readonly #confusions = new Map<string, number>()
  readonly #bins = new Map<number, { finds: number; right: number }>()

  add(gold: readonly Name[], found: readonly Name[]): void {
    const key = (n: Name) => `${n.start} ${n.end} ${n.type}`
    const goldKeys = new Set(gold.map(key))
    const foundKeys = new Set(found.map(key))
    const touching = (n: Name, others: readonly Name[]) => others.find((o) => o.start < n.end && n.start < o.end)
    for (const name of found) {
      const right = goldKeys.has(key(name))
      bump(right ? this.#right : this.#extra, name.type)
      const step = Math.floor((name.confidence ?? 1) * 10) / 10
      const bin = this.#bins.get(step) ?? { finds: 0, right: 0 }
      bin.finds++
      if (right) bin.right++
      this.#bins.set(step, bin)
      if (right) continue
      const meant = touching(name, gold)
      bump(this.#errors, `${meant ? `${meant.type} ${meant.text}` : 'no name'} → ${name.type} ${name.text}`)
      bump(this.#confusions, `${meant ? meant.type : 'no name'} → ${name.type}${meant && meant.text !== name.text ? ' (other span)' : ''}`)
    }
    for (const name of gold) {
      if (foundKeys.has(key(name))) continue
      bump(this.#missed, name.type)
      if (touching(name, found)) continue
      bump(this.#errors, `${name.type} ${name.text} → no name`)
      bump(this.#confusions, `${name.type} → no name`)
    }
  }

  get isEmpty(): boolean {
    return this.#right.size + this.#missed.size + this.#extra.size === 0
  }

  scores(set: string): NameScores {
    const sum = (types: readonly string[]) => {
      const of = (map: Map<string, number>) => types.reduce((n, type) => n + (map.get(type) ?? 0), 0)
      const [right, extra, missed] = [of(this.#right), of(this.#extra), of(this.#missed)]
      return { right, extra, missed, f1: (2 * right) / (2 * right + extra + missed || 1) }
    }
    const { right, extra, missed, f1 } = sum(NAME_TYPES)
    return {
      set,
      names: right + missed,
      precision: right / (right + extra || 1),
      recall: right / (right + missed || 1),
      f1,
      types: Object.fromEntries(NAME_TYPES.map((type) => [type, sum([type]).f1])),
      calibration: [...this.#bins]
        .sort(([a], [b]) => a - b)
        .map(([confidence, { finds, right: good }]) => ({ confidence, finds, right: good / finds })),
    }
  }

  errors(): string[] {
    const top = (map: Map<string, number>) =>
      [...map]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 30)
        .map(([text, n]) => `  ${String(n).padStart(4)}  ${text}`)
    return ['confusions:', ...top(this.#confusions), 'most frequent errors:', ...top(this.#errors)]
  }
}

function bump(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

/** The names of a gold article. */
function goldOf({ entities }: GoldArticle): Name[] {
  return entities.filter(({ type }) => (NAME_TYPES as readonly string[]).includes(type))
}

/** Names of labelled words, at their places in the text of words parted by spaces. */
function goldNames({ sentences }: LabelledDocument): Name[] {
  const words = sentences.flatMap((s) => s.words)
  const labels = sentences.flatMap((s) => s.labels)
  const tokens = tokensOfWords(words)
  const names: Name[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as string
    if (label[0] !== 'B') continue
    let last = i
    while (labels[last + 1] === `I-${label.slice(2)}`) last++
    const [start, end] = [tokens[i]?.start ?? 0, tokens[last]?.end ?? 0]
    names.push({ start, end, type: label.slice(2), text: words.slice(i, last + 1).join(' ') })
  }
  return names
}

/** The names that an annotator finds in given tokens. */
export function findInWords(annotator: Annotator, { sentences }: LabelledDocument): Name[] {
  return annotator.annotateTokens(sentences.map((s) => s.words)).entities.filter(isName)
}

/** Measures; `sharedDir` holds `gold/` and `data/`. */
export async function evaluateNames(sharedDir: string, options: NameEvaluationOptions = {}): Promise<NameScores[]> {
  const results: NameScores[] = []
  const close = (set: string, tally: Tally) => {
    results.push(tally.scores(set))
    if (options.errors) console.log([`\n${set}`, ...tally.errors()].join('\n'))
  }
  const annotator = createAnnotator({ layers: ['entities'], onForeign: 'annotate' })
  for (const source of SOURCES) {
    const tally = new Tally()
    for (const article of readArticles({ part: 'dev', sources: [source], from: sharedDir }))
      tally.add(goldOf(article), annotator.annotate(article.text).entities.filter(isName))
    if (!tally.isEmpty) close(`gold/dev-*, ${source}, raw text`, tally)
  }

  if (options.bySource) {
    const log = options.log ?? (() => {})
    const lexicon = await shippedLexicon(sharedDir, log)
    for (const source of SOURCES) {
      const documents = nameDocuments(sharedDir).filter(({ id }) => sourceOf(id) !== source)
      const { whole } = trainNameWeights(documents, lexicon, isArticle, log, BRIEF_EFFORT)
      const model = readNameModel(readModelFile(writeModelFile({}, { names: packNames(whole, lexicon) })))
      const tally = new Tally()
      for (const article of readArticles({ part: 'train', sources: [source], from: sharedDir }))
        tally.add(goldOf(article), model.find(inputOf(article)))
      close(`gold/train-*, ${source}, trained without this source, gold sentences`, tally)
    }
  }

  const conll = options.conll ?? join(sharedDir, 'data/conll2002')
  if (!hasPublic('ned.testa.gz', conll)) return results
  const testa = readConll('ned.testa', conll)
  const zeroShot = new Tally()
  for (const document of testa) zeroShot.add(goldNames(document), findInWords(annotator, document))
  close('CoNLL-2002 ned.testa, given tokens, shipped model', zeroShot)

  if (options.benchmark) {
    const log = options.log ?? (() => {})
    const lexicon = await shippedLexicon(sharedDir, log)
    const trained = trainNameWeights(readConll('ned.train', conll), lexicon, () => true, log)
    const model = {
      ...defaultModel(),
      names: readNameModel(readModelFile(writeModelFile({}, { names: packNames(trained.whole, lexicon) }))),
    }
    const trainedAnnotator = createAnnotator({ layers: ['entities'], onForeign: 'annotate', model })
    const benchmark = new Tally()
    for (const document of testa) benchmark.add(goldNames(document), findInWords(trainedAnnotator, document))
    close('CoNLL-2002 ned.testa, trained on ned.train', benchmark)
  }
  return results
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2)
  const at = args.indexOf('--conll')
  const conll = at >= 0 ? args[at + 1] : undefined
  const percent = (n: number | undefined) => (100 * (n ?? 0)).toFixed(2)
  const results = await evaluateNames(PUBLIC, {
    ...(conll && { conll }),
    benchmark: args.includes('--benchmark'),
    bySource: args.includes('--by-source'),
    errors: args.includes('--errors'),
    log: (line) => console.error(line),
  })
  for (const { set, names, precision, recall, f1, types, calibration } of results) {
    console.log(`\n${set}: ${names} names`)
    console.log(`  F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}`)
    console.log(`  ${NAME_TYPES.map((type) => `${type} ${percent(types[type])}`).join('  ')}`)
    console.log(`  confidence: ${calibration.map((b) => `${b.confidence.toFixed(1)}: ${percent(b.right)} of ${b.finds}`).join(', ')}`)
  }
  console.log('\nF1 of others on CoNLL-2002 ned.testb:')
  for (const [name, score] of PUBLISHED) console.log(`  ${score}  ${name}`)
}
