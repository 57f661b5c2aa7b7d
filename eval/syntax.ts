/*
 * Trees on the development sets of UD Dutch, from raw text with paragraph breaks, by a tagger and a parser trained without them (the shipped ones have
 * seen them). Tokens count as right where their span is, heads where the head's span is, as the scorer of the shared tasks counts (F1). Trains for some
 * minutes. `--shipped` measures the shipped model instead, which has seen the sets: only to see that it works.
 */
import { pathToFileURL } from 'node:url'
import { PUBLIC, readPublic } from '../corpora/read/folder'
import { readTreebank } from '../corpora/read/treebanks'
import { readModelFile, writeModelFile } from '../src/model/file'
import { defaultModel } from '../src/models/default-model'
import { splitSentences } from '../src/sentences'
import { createSyntax, readSyntaxModel, type SyntaxModel } from '../src/syntax'
import { type TagModel, tagTokens } from '../src/tags'
import { tokenize } from '../src/tokens'
import { trainSyntaxOn } from '../train/syntax'
import { trainTagger } from '../train/syntax-tags'
import { MEASURED, trainingSentences } from '../train/tags'
import { treebankText } from './segmentation'

/** Scores of one treebank, F1 in percent. */
export interface SyntaxRow {
  readonly treebank: string
  readonly uas: number
  readonly las: number
  /** Tokens parsed in a second of processor time, tagging not counted. */
  readonly speed: number
}

/** Measures models on the development sets. */
export function evaluateSyntax(shared: string, tagger: TagModel, parser: SyntaxModel): SyntaxRow[] {
  return MEASURED.map((treebank) => {
    const gold = treebankText(readPublic(`data/ud/${treebank}.conllu.gz`, shared))
    const key = (span: { start: number; end: number } | undefined) => (span ? `${span.start}:${span.end}` : 'root')
    const arcs = new Map<string, readonly [head: string, deprel: string]>()
    let first = 0
    for (const { words } of readTreebank(treebank, shared)) {
      words.forEach(({ head, deprel }, i) => {
        arcs.set(key(gold.tokens[first + i]), [head === 0 ? 'root' : key(gold.tokens[first + head - 1]), deprel])
      })
      first += words.length
    }
    const tokens = tokenize(gold.text, gold.blocks)
    const sentences = splitSentences(gold.text, gold.blocks, tokens)
    const tags = tagTokens(tokens, sentences, tagger)
    const syntax = createSyntax({ text: gold.text, tokens, sentences, tags }, parser)
    const before = process.cpuUsage().user
    for (const { firstToken } of sentences) syntax.head(firstToken)
    const seconds = (process.cpuUsage().user - before) / 1e6
    let [attached, labelled] = [0, 0]
    tokens.forEach((token, t) => {
      const arc = arcs.get(key(token))
      const head = syntax.head(t)
      if (!arc || arc[0] !== (head < 0 ? 'root' : key(tokens[head]))) return
      attached++
      if (arc[1] === syntax.deprel(t)) labelled++
    })
    const f1 = (right: number) => (200 * right) / (tokens.length + gold.tokens.length)
    return { treebank, uas: f1(attached), las: f1(labelled), speed: tokens.length / seconds }
  })
}

/** Published figures on the test sets of UD Dutch, for comparison. */
const PUBLISHED = [
  'UDPipe 1 (UD 2.5 models)        UAS / LAS: Alpino 82.4 / 78.2, LassySmall 79.0 / 75.0',
  'spaCy nl_core_news_sm           UAS / LAS: both together 85.7 / 80.5',
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const trained = (): [TagModel, SyntaxModel] => [
    trainTagger(PUBLIC, trainingSentences(PUBLIC, MEASURED)),
    readSyntaxModel(readModelFile(writeModelFile({}, { syntax: trainSyntaxOn(PUBLIC, MEASURED, log) }))),
  ]
  const [tagger, parser] = process.argv.includes('--shipped') ? [defaultModel().tags, defaultModel().syntax] : trained()
  for (const { treebank, uas, las, speed } of evaluateSyntax(PUBLIC, tagger, parser))
    console.log(`${treebank.padEnd(22)} UAS ${uas.toFixed(2)}  LAS ${las.toFixed(2)}  ${Math.round(speed)} tokens a second`)
  for (const line of PUBLISHED) console.log(line)
}
