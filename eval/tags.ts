/*
 * Tags and lemmas on the development sets of UD Dutch, from gold tokens, by a tagger trained without them (the shipped one has seen them).
 */
import { pathToFileURL } from 'node:url'
import { PUBLIC } from '../corpora/read/folder'
import { readModelFile, writeModelFile } from '../src/model/file'
import { TagModel, tagTokens } from '../src/tags/tagger'
import type { Token } from '../src/tokens'
import { copiedSentences, MEASURED, trainingBanks, trainTagSection } from '../train/tags'
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

/** Measures on the development sets a tagger trained without them. */
export function evaluateTags(shared: string): TagRow[] {
  const section = trainTagSection(copiedSentences(trainingBanks(shared, MEASURED)), readWordKnowledge(shared), () => {})
  const model = TagModel.read(readModelFile(writeModelFile({}, { tags: section })))
  return MEASURED.map((treebank) => {
    const score = { tokens: 0, upos: 0, xpos: 0, feats: 0, lemma: 0 }
    for (const sentence of readTagged(treebank, shared)) scoreSentence(sentence, model, score)
    const { tokens, upos, xpos, feats, lemma } = score
    const share = (n: number) => (100 * n) / tokens
    return { treebank, tokens, upos: share(upos), xpos: share(xpos), feats: share(feats), lemma: share(lemma) }
  })
}

function scoreSentence(
  sentence: TaggedSentence,
  model: TagModel,
  score: { tokens: number; upos: number; xpos: number; feats: number; lemma: number },
): void {
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

/** Published figures on the test sets of UD Dutch, for comparison: UPOS and lemma. */
const PUBLISHED = [
  'UDPipe 1 (UD 2.5 models, ufal.mff.cuni.cz/udpipe)      UPOS 94.1        lemma 95.1–95.5',
  'spaCy nl_core_news_sm / lg (spacy.io/models/nl)        UPOS 95.8 / 96.7',
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const r of evaluateTags(PUBLIC)) {
    console.log(
      `${r.treebank.padEnd(22)} ${r.tokens} tokens  UPOS ${r.upos.toFixed(2)}  XPOS ${r.xpos.toFixed(2)}  feats ${r.feats.toFixed(2)}  lemma ${r.lemma.toFixed(2)}`,
    )
  }
  for (const line of PUBLISHED) console.log(line)
}
