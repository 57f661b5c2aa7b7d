/*
 * Tags and lemmas on the development sets of UD Dutch, from gold tokens, by a tagger trained without them (the shipped one has seen them).
 * `--folds 3` instead measures each third of their documents by a tagger trained on the others as well, which is nearer to what ships.
 */
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { PUBLIC, readPublic } from '../corpora/read/folder'
import type { Treebank } from '../corpora/read/treebanks'
import { type TagModel, tagTokens } from '../src/tags/tagger'
import type { Token } from '../src/tokens'
import { copiedSentences, MEASURED, modelOf, notMeasured, type TakesSentence, trainingBanks, trainTagSection } from '../train/tags'
import { readTagged, type TaggedSentence } from '../train/tags-data'
import { readWordKnowledge } from '../train/tags-words'

/** Accuracies of one treebank, in percent. */
export interface TagRow {
  readonly treebank: string
  readonly tokens: number
  readonly upos: number
  readonly xpos: number
  readonly feats: number
  readonly lemma: number
}

type Score = Record<'tokens' | 'upos' | 'xpos' | 'feats' | 'lemma', number>

/** A tagger trained on the sentences that `takes` tells of. */
function train(shared: string, takes: TakesSentence): TagModel {
  return modelOf(trainTagSection(copiedSentences(trainingBanks(shared, takes), takes), readWordKnowledge(shared), () => {}))
}

/** Measures on the development sets a tagger trained without them, or each of `folds` parts of them one trained without that part. */
export function evaluateTags(shared: string, folds = 0): TagRow[] {
  const scores = new Map<Treebank, Score>(MEASURED.map((name) => [name, { tokens: 0, upos: 0, xpos: 0, feats: 0, lemma: 0 }]))
  for (const { takes, isHeld } of folds ? documentFolds(folds, shared) : [{ takes: notMeasured, isHeld: () => true }]) {
    const model = train(shared, takes)
    for (const [name, score] of scores)
      readTagged(name, shared).forEach((sentence, i) => {
        if (isHeld(name, i)) scoreSentence(sentence, model, score)
      })
  }
  return [...scores].map(([treebank, { tokens, upos, xpos, feats, lemma }]) => {
    const share = (n: number) => (100 * n) / tokens
    return { treebank, tokens, upos: share(upos), xpos: share(xpos), feats: share(feats), lemma: share(lemma) }
  })
}

function scoreSentence(sentence: TaggedSentence, model: TagModel, score: Score): void {
  const tokens: Token[] = sentence.map(({ form }) => ({ start: 0, end: form.length, text: form, kind: 'word' }))
  const tags = tagTokens(tokens, [{ start: 0, end: 0, block: 0, firstToken: 0, endToken: tokens.length }], model)
  sentence.forEach((gold, i) => {
    const tag = tags[i]
    score.tokens++
    if (tag?.upos === gold.upos) score.upos++
    if (tag?.xpos === gold.xpos) score.xpos++
    if ((tag?.feats ?? '_') === gold.feats) score.feats++
    if (tag?.lemma === gold.lemma) score.lemma++
  })
}

/** A part of the development sets to measure on, and what is trained on meanwhile. */
export interface Fold {
  readonly takes: TakesSentence
  readonly isHeld: TakesSentence
}

/** Divides the development sets into `folds` parts; documents stay whole, the largest come first, each to the part that has least. */
export function documentFolds(folds: number, shared: string): Fold[] {
  const parts = new Map<Treebank, number[]>()
  for (const name of MEASURED) {
    const documents = readPublic(`data/ud/${name}.conllu.gz`, shared)
      .split('\n')
      .filter((line) => line.startsWith('# sent_id = '))
      .map((line) => line.slice(12).split(/[.\\]/)[0] as string)
    const sizes = new Map<string, number>()
    for (const document of documents) sizes.set(document, (sizes.get(document) ?? 0) + 1)
    const totals = Array.from({ length: folds }, () => 0)
    const partOf = new Map<string, number>()
    for (const [document, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
      const part = totals.indexOf(Math.min(...totals))
      totals[part] = (totals[part] as number) + size
      partOf.set(document, part)
    }
    parts.set(
      name,
      documents.map((document) => partOf.get(document) as number),
    )
  }
  return Array.from({ length: folds }, (_, fold) => {
    const isHeld: TakesSentence = (name, i) => parts.get(name)?.[i] === fold
    return { isHeld, takes: (name, i) => !isHeld(name, i) }
  })
}

/** Published figures on the test sets of UD Dutch, for comparison: UPOS and lemma. */
const PUBLISHED = [
  'UDPipe 1 (UD 2.5 models, ufal.mff.cuni.cz/udpipe)      UPOS 94.1        lemma 95.1–95.5',
  'spaCy nl_core_news_sm / lg (spacy.io/models/nl)        UPOS 95.8 / 96.7',
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values: flags } = parseArgs({ options: { folds: { type: 'string' } } })
  for (const r of evaluateTags(PUBLIC, Number(flags.folds ?? 0))) {
    console.log(
      `${r.treebank.padEnd(22)} ${r.tokens} tokens  UPOS ${r.upos.toFixed(2)}  XPOS ${r.xpos.toFixed(2)}  feats ${r.feats.toFixed(2)}  lemma ${r.lemma.toFixed(2)}`,
    )
  }
  for (const line of PUBLISHED) console.log(line)
}
