import { type LabelledDocument, tokensOfWords } from '../corpora/read/labelled'
import { contextFeatures, FeatureList, isFirstWord, listFeatures, WINDOW, wordFeatures } from '../src/names/features'
import { nameDocument } from '../src/names/names-document'
import type { NameLexicon } from '../src/names/names-lexicon'
import { makeWordForm, type WordForm } from '../src/names/word-form'
import { labelsOfBio } from './names-labels'
import type { NumberedDocument } from './names-passes'
import type { FeatureIndex, SequenceData } from './sequence-data'

/** Makes word forms once each. */
export function formMaker(lexicon: NameLexicon): (text: string) => WordForm {
  const forms = new Map<string, WordForm>()
  return (text) => {
    let form = forms.get(text)
    if (!form) {
      form = makeWordForm(text, lexicon)
      forms.set(text, form)
    }
    return form
  }
}

/** Turns documents into numbers: `number` gives the number of a feature, -1 to leave it out; `ofLists` are the hashes of features of the lists. */
export function nameData(
  documents: readonly LabelledDocument[],
  formOf: (text: string) => WordForm,
  number: (hash: number) => number,
  weightOf: (document: LabelledDocument) => number,
): SequenceData & { readonly documents: readonly NumberedDocument[]; readonly ofLists: ReadonlySet<number> } {
  const ofLists = new Set<number>()
  const numbered: NumberedDocument[] = []
  let features = new Int32Array(1 << 20)
  let used = 0
  const starts = [0]
  const labels: number[] = []
  const sentences = [0]
  const weights: number[] = []
  const list = new FeatureList()
  for (const document of documents) {
    const tokens = document.sentences.flatMap((s) => tokensOfWords(s.words))
    let at = 0
    const spans = document.sentences.map((s) => {
      const firstToken = at
      at += s.words.length
      return { firstToken, endToken: at, heading: s.heading }
    })
    const read = nameDocument(tokens, spans, formOf)
    numbered.push({ firstSentence: sentences.length - 1, document: read })
    read.sentences.forEach((sentence, s) => {
      for (let i = sentence.first; i < sentence.end; i++) {
        list.length = 0
        for (let offset = -WINDOW; offset <= WINDOW; offset++) wordFeatures(read.forms[i + offset] as WordForm, offset, list)
        contextFeatures(read, sentence, i, list)
        if (used + list.length > features.length) {
          const larger = new Int32Array(features.length * 2)
          larger.set(features)
          features = larger
        }
        for (let k = 0; k < list.length; k++) {
          const id = number(list.hashes[k] as number)
          if (id >= 0) features[used++] = id
        }
        starts.push(used)
        list.length = 0
        listFeatures(read, i, isFirstWord(read.forms, i) ? 1 : 0, list)
        for (let k = 0; k < list.length; k++) ofLists.add(list.hashes[k] as number)
      }
      for (const label of labelsOfBio(document.sentences[s]?.labels ?? [])) labels.push(label)
      sentences.push(labels.length)
      weights.push(weightOf(document))
    })
  }
  return {
    features: features.slice(0, used),
    starts: Int32Array.from(starts),
    labels: Uint8Array.from(labels),
    sentences: Int32Array.from(sentences),
    weights: Float32Array.from(weights),
    documents: numbered,
    ofLists,
  }
}

/** Leaves out the features used fewer than `least` times; returns the data and the hashes of the features that stay, by number. */
export function withoutRare(data: SequenceData, index: FeatureIndex, least: number): { data: SequenceData; hashes: Int32Array } {
  const all = index.hashes()
  const numbers = new Int32Array(index.size)
  let kept = 0
  for (let i = 0; i < index.size; i++) numbers[i] = index.count(i) >= least ? kept++ : -1
  const hashes = new Int32Array(kept)
  for (let i = 0; i < index.size; i++) if ((numbers[i] as number) >= 0) hashes[numbers[i] as number] = all[i] as number
  const features = new Int32Array(data.features.length)
  const starts = new Int32Array(data.starts.length)
  let used = 0
  for (let i = 0; i + 1 < data.starts.length; i++) {
    for (let k = data.starts[i] as number; k < (data.starts[i + 1] as number); k++) {
      const number = numbers[data.features[k] as number] as number
      if (number >= 0) features[used++] = number
    }
    starts[i + 1] = used
  }
  return { data: { ...data, features: features.slice(0, used), starts }, hashes }
}
