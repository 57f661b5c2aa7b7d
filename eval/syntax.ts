/*
 * Trees on the development sets of UD Dutch, from raw text with paragraph breaks, by a tagger and a parser trained without them (the shipped ones have
 * seen them). Tokens count as right where their span is, heads where the head's span is, as the scorer of the shared tasks counts (F1). Trains for some
 * minutes. `--folds 3` instead measures each third of their documents by a tagger and a parser trained on the others as well, which is nearer to what ships;
 * `--shipped` measures the shipped model instead, which has seen the sets: only to see that it works.
 */
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { PUBLIC, readPublic } from '../corpora/read/folder'
import { parseConllu, type Treebank } from '../corpora/read/treebanks'
import { readModelFile } from '../src/model/file'
import { defaultModel } from '../src/models/default-model'
import { splitSentences } from '../src/sentences'
import { createSyntax, readSyntaxModel, type SyntaxModel } from '../src/syntax'
import { type TagModel, tagTokens } from '../src/tags'
import { tokenize } from '../src/tokens'
import { writeModelFile } from '../train/model-file'
import { trainSyntaxOn } from '../train/syntax'
import { copiedSentences, MEASURED, modelOf, notMeasured, type TakesSentence, trainingBanks, trainTagSection } from '../train/tags'
import { readWordKnowledge } from '../train/tags-words'
import { treebankText } from './segmentation'
import { documentFolds } from './tags'

/** Counts over text of one treebank. */
interface Counts {
  gold: number
  found: number
  attached: number
  labelled: number
  seconds: number
}

/** Sentences of a treebank file by number. */
type Takes = (i: number) => boolean

/** Counts what models get right in the sentences of a development set that `takes` tells of. */
function measure(shared: string, treebank: Treebank, tagger: TagModel, parser: SyntaxModel, takes: Takes): Counts {
  const sentencesOf = readPublic(`data/ud/${treebank}.conllu.gz`, shared)
    .split('\n\n')
    .filter((part) => parseConllu(part).length)
  const conllu = sentencesOf.filter((_, i) => takes(i)).join('\n\n')
  const gold = treebankText(conllu)
  const key = (span: { start: number; end: number } | undefined) => (span ? `${span.start}:${span.end}` : 'root')
  const arcs = new Map<string, readonly [head: string, deprel: string]>()
  let first = 0
  for (const { words } of parseConllu(conllu)) {
    words.forEach(({ head, deprel }, i) => {
      arcs.set(key(gold.tokens[first + i]), [head === 0 ? 'root' : key(gold.tokens[first + head - 1]), deprel])
    })
    first += words.length
  }
  const tokens = tokenize(gold.text, gold.blocks)
  const sentences = splitSentences(gold.text, gold.blocks, tokens)
  const tags = tagTokens(tokens, sentences, tagger)
  const syntax = createSyntax({ text: gold.text, blocks: gold.blocks, tokens, sentences, tags }, parser)
  const before = process.cpuUsage().user
  for (const { firstToken } of sentences) syntax.head(firstToken)
  const counts = {
    gold: gold.tokens.length,
    found: tokens.length,
    attached: 0,
    labelled: 0,
    seconds: (process.cpuUsage().user - before) / 1e6,
  }
  tokens.forEach((token, t) => {
    const arc = arcs.get(key(token))
    const head = syntax.head(t)
    if (!arc || arc[0] !== (head < 0 ? 'root' : key(tokens[head]))) return
    counts.attached++
    if (arc[1] === syntax.deprel(t)) counts.labelled++
  })
  return counts
}

/** Prints scores over counts, F1 in percent. */
function print(title: string, counts: readonly Counts[]): void {
  const sum = (name: keyof Counts) => counts.reduce((all, c) => all + c[name], 0)
  const f1 = (right: number) => ((200 * right) / (sum('gold') + sum('found'))).toFixed(2)
  const speed = Math.round(sum('found') / sum('seconds'))
  console.log(`${title.padEnd(32)} UAS ${f1(sum('attached'))}  LAS ${f1(sum('labelled'))}  ${speed} tokens a second`)
}

/** Trains a tagger and a parser on the sentences that `takes` tells of. */
function train(shared: string, takes: TakesSentence, log: (line: string) => void): [TagModel, SyntaxModel] {
  const banks = trainingBanks(shared, takes)
  return [
    modelOf(trainTagSection(copiedSentences(banks, takes), readWordKnowledge(shared), () => {})),
    readSyntaxModel(readModelFile(writeModelFile({}, { syntax: trainSyntaxOn(shared, banks, takes, log) }))),
  ]
}

/** Measures each part of the sets by models trained on the others. */
function evaluateFolds(shared: string, folds: number, log: (line: string) => void): void {
  const found = new Map<Treebank, Counts[]>(MEASURED.map((name) => [name, []]))
  for (const { takes, isHeld } of documentFolds(folds, shared)) {
    const [tagger, parser] = train(shared, takes, log)
    for (const [name, counts] of found) {
      counts.push(measure(shared, name, tagger, parser, (i) => isHeld(name, i)))
      print(`${name}, ${counts.length} of ${folds} parts`, counts)
    }
  }
}

/** Published figures on the test sets of UD Dutch, for comparison. */
const PUBLISHED = [
  'UDPipe 1 (UD 2.5 models)        UAS / LAS: Alpino 82.4 / 78.2, LassySmall 79.0 / 75.0',
  'spaCy nl_core_news_sm           UAS / LAS: both together 85.7 / 80.5',
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const { values: flags } = parseArgs({ options: { shipped: { type: 'boolean' }, folds: { type: 'string' } } })
  if (flags.folds) evaluateFolds(PUBLIC, Number(flags.folds), log)
  else {
    const shipped = defaultModel()
    const [tagger, parser] = flags.shipped ? [shipped.tags, shipped.syntax] : train(PUBLIC, notMeasured, log)
    for (const name of MEASURED) print(name, [measure(PUBLIC, name, tagger, parser, () => true)])
  }
  for (const line of PUBLISHED) console.log(line)
}
