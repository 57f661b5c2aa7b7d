/*
 * Tags and lemmas on UD Dutch from gold tokens, cross-validated in five parts so that no sentence tests its own training; the other
 * corpora are always in training. `--quick` tests one part; `--errors` prints the most frequent confusions.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readModelFile, writeModelFile } from '../src/model/file'
import { TagModel, tagTokens } from '../src/tags/tagger'
import type { Token } from '../src/tokens'
import { currentTreebanks, trainingSentences, trainTagSection } from '../train/tags'
import type { TaggedSentence } from '../train/tags-data'
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

const FOLDS = 5

/** Cross-validates the tagger on the development sets. */
export function evaluateTags(shared: string, { quick = false, confusions = new Map<string, number>() } = {}): TagRow[] {
  const banks = currentTreebanks(shared)
  const scores = new Map(banks.map((b) => [b.name, { tokens: 0, upos: 0, xpos: 0, feats: 0, lemma: 0 }]))
  for (let fold = 0; fold < (quick ? 1 : FOLDS); fold++) {
    const held = new Set(banks.flatMap((b) => b.sentences.filter((_, i) => i % FOLDS === fold)))
    const section = trainTagSection(trainingSentences(shared, held, banks), readWordKnowledge(shared), () => {})
    const model = TagModel.read(readModelFile(writeModelFile({}, { tags: section })))
    for (const { name, sentences } of banks) {
      const score = scores.get(name) as { tokens: number; upos: number; xpos: number; feats: number; lemma: number }
      for (const sentence of sentences.filter((s) => held.has(s))) scoreSentence(sentence, model, score, confusions)
    }
  }
  return banks.map(({ name }) => {
    const { tokens, upos, xpos, feats, lemma } = scores.get(name) as {
      tokens: number
      upos: number
      xpos: number
      feats: number
      lemma: number
    }
    const share = (n: number) => (100 * n) / tokens
    return { treebank: name, tokens, upos: share(upos), xpos: share(xpos), feats: share(feats), lemma: share(lemma) }
  })
}

function scoreSentence(
  sentence: TaggedSentence,
  model: TagModel,
  score: { tokens: number; upos: number; xpos: number; feats: number; lemma: number },
  confusions: Map<string, number>,
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
    const note = (what: string) => confusions.set(what, (confusions.get(what) ?? 0) + 1)
    if (tag?.upos !== gold.upos) note(`${gold.upos} tagged ${tag?.upos}: ${gold.form}`)
    else if (tag.lemma !== gold.lemma) note(`lemma of ${gold.form} (${gold.upos}): ${gold.lemma}, got ${tag.lemma}`)
  })
}

/** Published figures on the test sets of UD Dutch, for comparison: UPOS and lemma. */
const PUBLISHED = [
  'UDPipe 1 (UD 2.5 models, ufal.mff.cuni.cz/udpipe)      UPOS 94.1        lemma 95.1–95.5',
  'spaCy nl_core_news_sm / lg (spacy.io/models/nl)        UPOS 95.8 / 96.7',
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const confusions = new Map<string, number>()
  for (const r of evaluateTags(join(import.meta.dirname, '../../shared'), { quick: process.argv.includes('--quick'), confusions })) {
    console.log(
      `${r.treebank.padEnd(22)} ${r.tokens} tokens  UPOS ${r.upos.toFixed(2)}  XPOS ${r.xpos.toFixed(2)}  feats ${r.feats.toFixed(2)}  lemma ${r.lemma.toFixed(2)}`,
    )
  }
  for (const line of PUBLISHED) console.log(line)
  if (process.argv.includes('--errors'))
    for (const [what, n] of [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log(`${String(n).padStart(4)}  ${what}`)
}
