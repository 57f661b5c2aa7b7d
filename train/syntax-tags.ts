/*
 * The tags that the parser learns from: those of a tagger that has not learnt from the sentence, since that is what it gets of other text.
 */
import type { Treebank } from '../corpora/read/treebanks'
import { readModelFile, writeModelFile } from '../src/model/file'
import type { Tag } from '../src/tags'
import { TagModel } from '../src/tags/tagger'
import { trainTagSection } from './tags'
import { readTagged, type TaggedSentence } from './tags-data'
import { readWordKnowledge } from './tags-words'

/** The treebank of an older release: it is tagged, but no tagger learns from it here. */
export const OLD: Treebank = 'nl_lassysmall-ud2.0-train'

/** Sentences that stand together are tagged together. */
const TOGETHER = 20
/** Into how many parts the sentences are divided. */
const FOLDS = 2

/** Tags of the sentences of `names`, in order, each part tagged by a tagger trained on the others. */
export function foldTags(shared: string, names: readonly Treebank[], log: (line: string) => void): Map<Treebank, (readonly Tag[])[]> {
  const banks = names.map((name) => ({ name, sentences: readTagged(name, shared) }))
  const found = new Map<Treebank, (readonly Tag[])[]>(names.map((name) => [name, []]))
  const foldOf = (i: number) => Math.floor(i / TOGETHER) % FOLDS
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainTagger(
      shared,
      banks.flatMap(({ name, sentences }) => (name === OLD ? [] : sentences.filter((_, i) => foldOf(i) !== fold))),
    )
    for (const { name, sentences } of banks)
      sentences.forEach((sentence, i) => {
        if (foldOf(i) === fold) (found.get(name) as (readonly Tag[])[])[i] = model.tagWords(sentence.map((w) => w.form))
      })
    log(`tags: part ${fold + 1} of ${FOLDS}`)
  }
  return found
}

/** Trains a tagger on sentences. */
export function trainTagger(shared: string, sentences: readonly TaggedSentence[]): TagModel {
  return TagModel.read(readModelFile(writeModelFile({}, { tags: trainTagSection(sentences, readWordKnowledge(shared), () => {}) })))
}
