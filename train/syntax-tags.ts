/*
 * The tags that the parser learns from: those of a tagger that has not learnt from the sentence, since that is what it gets of other text.
 */
import type { Treebank } from '../corpora/read/treebanks'
import type { Tag } from '../src/tags'
import { copiedSentences, modelOf, type TakesSentence, type TrainingBank, trainTagSection } from './tags'
import type { TaggedSentence } from './tags-data'
import type { WordKnowledge } from './tags-words'

/** Sentences that stand together are tagged together. */
const TOGETHER = 20
/** Into how many parts the sentences are divided. */
const FOLDS = 4

/** Tags of the sentences of `banks` that `takes` tells of, each part tagged by a tagger trained on the others; undefined for sentences not taken. */
export function foldTags(
  banks: readonly TrainingBank[],
  takes: TakesSentence,
  knowledge: WordKnowledge,
  log: (line: string) => void,
): Map<Treebank, (readonly Tag[] | undefined)[]> {
  const found = new Map<Treebank, (readonly Tag[] | undefined)[]>(banks.map(({ name }) => [name, []]))
  const foldOf = (i: number) => Math.floor(i / TOGETHER) % FOLDS
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(
      trainTagSection(
        copiedSentences(banks, (name, i) => takes(name, i) && foldOf(i) !== fold),
        knowledge,
        () => {},
      ),
    )
    for (const { name, sentences } of banks)
      sentences.forEach((sentence, i) => {
        if (foldOf(i) === fold && takes(name, i))
          (found.get(name) as (readonly Tag[] | undefined)[])[i] = model.tagWords(sentence.map((w) => w.form))
      })
    log(`tags: part ${fold + 1} of ${FOLDS}`)
  }
  for (const { name, sentences } of banks) log(`tags of ${name}, unseen: ${accuracy(sentences, found.get(name) ?? [])}`)
  return found
}

/** How far tags agree with those of sentences, in percent. */
function accuracy(sentences: readonly TaggedSentence[], tags: readonly (readonly Tag[] | undefined)[]): string {
  let [all, upos, feats] = [0, 0, 0]
  sentences.forEach((sentence, i) => {
    tags[i]?.forEach((tag, t) => {
      const word = sentence[t]
      all++
      if (tag.upos === word?.upos) upos++
      if ((tag.feats ?? '_') === word?.feats) feats++
    })
  })
  const share = (n: number) => ((100 * n) / (all || 1)).toFixed(2)
  return `UPOS ${share(upos)}, features ${share(feats)}`
}
