/*
 * Trains the tagger (log-linear over hashed features, greedy from left to right, candidates from a lexicon and suffixes) and collects the
 * lemmas' edits from UD Dutch. `npm run train -- tags`.
 */

import type { Treebank } from '../corpora/read/treebanks'
import { type ModelSection, readModelFile } from '../src/model/file'
import type { Tag } from '../src/tags'
import { ownFeatures, TAG_FEATURES } from '../src/tags/features'
import { LONGEST_LEMMA_SUFFIX } from '../src/tags/lemmatizer'
import { formKey, LONGEST_SUFFIX, lemmaKey, lemmaSuffixKey, lookUp, suffixKey, type TagLexicon } from '../src/tags/lexicon'
import { STRONG_LABELS } from '../src/tags/strong-verbs'
import { labelBits, tagForm } from '../src/tags/tag-form'
import { type TagMeta, TagModel, type TagPart } from '../src/tags/tagger'
import { isParticle } from '../src/tags/verbs'
import { writeModelFile } from './model-file'
import { packLists } from './pack'
import { mapOldTreebank, readTagged, type TaggedSentence, withGenders } from './tags-data'
import { editOf } from './tags-edits'
import { type LearntForm, learnWeights } from './tags-weights'
import { readWordKnowledge, type WordKnowledge } from './tags-words'

/** A label that fewer than this share of a suffix's words have is no candidate of unknown words. */
const RAREST = 0.01
const MOST_CANDIDATES = 12

/** Where a part of the section stands. */
type Place = TagMeta['words']

type Counts = Map<number, Map<number, number>>

function count(counts: Counts, key: number, value: number, by = 1): void {
  let row = counts.get(key)
  if (!row) {
    row = new Map()
    counts.set(key, row)
  }
  row.set(value, (row.get(value) ?? 0) + by)
}

/** The lemma of a verb form that its particle stands apart from, without it: *rukte … uit*. */
function withoutParticle(form: string, lemma: string): string {
  const at = lemma.indexOf('_')
  return at > 0 && isParticle(lemma.slice(0, at)) && !form.toLowerCase().startsWith(lemma.slice(0, at)) ? lemma.slice(at + 1) : lemma
}

/** The last parts of a compound's form and lemma: *tunnels*, *tunnel* of *fietstunnels*, *fiets_tunnel*. */
function lastParts(form: string, lemma: string): readonly [string, string] {
  const last = lemma.slice(lemma.lastIndexOf('_') + 1)
  const at = last === lemma ? -1 : form.lastIndexOf(last.slice(0, 3))
  return at > 0 ? [form.slice(at), last] : [form, lemma]
}

const ordered = (row: ReadonlyMap<number, number>): number[] => [...row].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([v]) => v)
const best = (row: ReadonlyMap<number, number>): number[] => ordered(row).slice(0, 1)

/** The best value of each suffix, without those that a shorter suffix gives anyway. */
function withoutRepeats(counts: Counts, shorter: ReadonlyMap<number, number>): Map<number, number[]> {
  const all = new Map([...counts].map(([key, row]) => [key, best(row)]))
  return new Map([...all].filter(([key, [value]]) => all.get(shorter.get(key) as number)?.[0] !== value))
}

/** Trains on sentences. */
export function trainTagSection(sentences: readonly TaggedSentence[], knowledge: WordKnowledge, log: (line: string) => void): ModelSection {
  const labels: string[] = []
  const labelOf = new Map<string, number>()
  const xposNames: string[] = []
  const xposOf = new Map<string, number>()
  const edits: string[] = []
  const editNumber = new Map<string, number>()
  const number = (of: Map<string, number>, list: string[], value: string): number => {
    let n = of.get(value)
    if (n === undefined) {
      n = list.length
      list.push(value)
      of.set(value, n)
    }
    return n
  }
  const forms: Counts = new Map()
  const suffixes: Counts = new Map()
  const lemmas: Counts = new Map()
  const lemmaSuffixes: Counts = new Map()
  /** Of each suffix's key, the key of the suffix one shorter. */
  const shorter = new Map<number, number>()
  const xposByForm: Counts = new Map()
  const xposByLabel: Counts = new Map()
  const labelOfKey = new Map<number, number>()
  const seen = new Map<string, number>()
  for (const { form } of sentences.flat()) seen.set(form, (seen.get(form) ?? 0) + 1)
  const gold = sentences.map((sentence) =>
    sentence.map(({ form, upos, feats, xpos, lemma: whole }, i) => {
      const lemma = upos === 'VERB' ? withoutParticle(form, whole) : whole
      const label = number(labelOf, labels, `${upos} ${feats}`)
      // A sentence's first word tells little of its capital.
      const key = i === 0 && /^\p{Lu}\p{Ll}/u.test(form) && upos !== 'PROPN' ? form.toLowerCase() : form
      count(forms, formKey(key), label)
      const rare = (seen.get(form) ?? 0) <= 10 && /[\p{L}\p{N}]/u.test(form)
      if (rare) for (let n = 0; n <= Math.min(LONGEST_SUFFIX, key.length); n++) count(suffixes, suffixKey(key, n), label)
      const lower = form.toLowerCase()
      // A lemma in small letters is made from the form in small letters, wherever the form stands.
      const small = lemma === lemma.toLowerCase()
      const edit = number(editNumber, edits, editOf(small ? lower : form, lemma))
      if (lemma && form !== lower) count(lemmas, lemmaKey(form, label), number(editNumber, edits, editOf(form, lemma)))
      if (lemma && small) count(lemmas, lemmaKey(lower, label), edit)
      if (lemma) {
        const [from, to] = lastParts(small ? lower : form, lemma)
        const last = number(editNumber, edits, editOf(from, to))
        for (let n = 0; n <= Math.min(LONGEST_LEMMA_SUFFIX, from.length); n++) {
          const key = lemmaSuffixKey(from.toLowerCase(), label, n)
          count(lemmaSuffixes, key, last)
          if (n) shorter.set(key, lemmaSuffixKey(from.toLowerCase(), label, n - 1))
        }
      }
      if (xpos) {
        const x = number(xposOf, xposNames, xpos)
        count(xposByForm, lemmaKey(lower, label), x)
        labelOfKey.set(lemmaKey(lower, label), label)
        count(xposByLabel, label, x)
      }
      return label
    }),
  )
  const candidatesOf = (row: ReadonlyMap<number, number>): number[] => {
    const total = [...row.values()].reduce((a, b) => a + b, 0)
    return ordered(row)
      .filter((v) => (row.get(v) as number) >= total * RAREST)
      .slice(0, MOST_CANDIDATES)
  }
  const formLists = new Map([...forms].map(([k, row]) => [k, ordered(row).slice(0, MOST_CANDIDATES)]))
  const suffixLists = new Map(
    [...suffixes].filter(([, row]) => [...row.values()].reduce((a, b) => a + b, 0) >= 2).map(([k, row]) => [k, candidatesOf(row)]),
  )
  const openCounts = new Map<number, number>()
  for (const row of suffixes.values()) for (const [v, n] of row) openCounts.set(v, (openCounts.get(v) ?? 0) + n)
  const open = candidatesOf(openCounts)
  const punct = labels.findIndex((l) => l.startsWith('PUNCT'))

  // The model's own lookup, so that training sees what running sees.
  const lexicon: TagLexicon = {
    forms: formLists,
    suffixes: suffixLists,
    classes: knowledge.classes,
    words: knowledge.words,
    open,
    punct,
    symbol: labels.findIndex((l) => l.startsWith('SYM')),
    strong: STRONG_LABELS.map((label) => labels.indexOf(label)),
  }
  const bits = labelBits(labels)
  const cache = new Map<string, LearntForm>()
  const formOf = (text: string, unknown: boolean): LearntForm => {
    const key = unknown ? `?${text}` : text
    let made = cache.get(key)
    if (!made) {
      const lexical = lookUp(text, lexicon, unknown)
      made = { ...tagForm(text, lexical, bits), own: ownFeatures(text, lexical) }
      cache.set(key, made)
    }
    return made
  }

  const weights = learnWeights(
    sentences.map((sentence, i) => ({ words: sentence.map((w) => w.form), labels: gold[i] as number[] })),
    labels,
    formOf,
    log,
  )

  const usualXpos = new Map([...xposByLabel].map(([label, row]) => [label, best(row)[0] as number]))
  const lists: Record<TagPart, ReturnType<typeof packLists>> = {
    forms: packLists(formLists),
    classes: packLists(knowledge.classes),
    suffixes: packLists(suffixLists),
    lemmas: packLists(new Map([...lemmas].map(([k, row]) => [k, best(row)]))),
    lemmaSuffixes: packLists(withoutRepeats(lemmaSuffixes, shorter)),
    xpos: packLists(
      new Map(
        [...xposByForm].map(([k, row]) => [k, best(row)] as const).filter(([k, [x]]) => x !== usualXpos.get(labelOfKey.get(k) as number)),
      ),
    ),
  }
  let offset = weights.length
  const parts = {} as Record<TagPart, { offset: number; capacity: number; count: number }>
  for (const [name, { bytes, capacity, count: n }] of Object.entries(lists)) {
    parts[name as TagPart] = { offset, capacity, count: n }
    offset = (offset + bytes.length + 7) & ~7
  }
  const sets = [knowledge.words, knowledge.frequent, knowledge.mostFrequent].map((set) => {
    const place = { offset, size: set.bytes.length, set }
    offset += set.bytes.length
    return place
  })
  const bytes = new Uint8Array(offset)
  for (const { offset: at, set } of sets) bytes.set(set.bytes, at)
  const [words, frequent, mostFrequent] = sets.map(({ offset, size }) => ({ offset, size })) as [Place, Place, Place]
  bytes.set(new Uint8Array(weights.buffer), 0)
  for (const [name, list] of Object.entries(lists)) bytes.set(list.bytes, parts[name as TagPart].offset)
  const meta: TagMeta = {
    labels,
    labelXpos: labels.map((_, i) => xposNames[usualXpos.get(i) ?? -1] ?? null),
    xpos: xposNames,
    edits,
    open,
    parts,
    weights: { offset: 0, size: weights.length },
    words,
    frequent,
    mostFrequent,
  }
  return { features: TAG_FEATURES, meta: meta as unknown as Record<string, unknown>, bytes }
}

/** Treebanks, and how often each sentence is trained on: the small sets of the release itself count for more. */
const COPIES: Readonly<Record<Treebank, number>> = {
  'nl_lassysmall-ud2.0-train': 1,
  'nl_alpino-ud-dev': 3,
  'nl_lassysmall-ud-dev': 2,
  'nl_alpino-cdb': 1,
  'nl_alpino-other': 1,
}

/** The treebank of an older release. */
export const OLD: Treebank = 'nl_lassysmall-ud2.0-train'

/** The sets on which what is trained without them is measured. */
export const MEASURED = ['nl_alpino-ud-dev', 'nl_lassysmall-ud-dev'] as const

/** The sentences of the other sets. */
export const notMeasured: TakesSentence = (name) => !MEASURED.some((measured) => measured === name)

/** A treebank that a tagger is trained on. */
export interface TrainingBank {
  readonly name: Treebank
  readonly sentences: readonly TaggedSentence[]
}

/** Tells of a sentence by its treebank and its place there. */
export type TakesSentence = (name: Treebank, i: number) => boolean

/** The treebanks, LassySmall of UD 2.0 mapped and then settled by a first model, which learns from the sentences that `takes` tells of. */
export function trainingBanks(shared: string, takes: TakesSentence = () => true): TrainingBank[] {
  const names = (Object.keys(COPIES) as Treebank[]).filter((name) => name !== OLD)
  const read = [...names, OLD].map((name) => ({ name, sentences: readTagged(name, shared) }))
  const taken = ({ name, sentences }: TrainingBank) => sentences.filter((_, i) => takes(name, i))
  const gendered = withGenders(read.flatMap(taken).flat())
  const banks = read.map(({ name, sentences }) => ({ name, sentences: sentences.map((sentence) => sentence.map(gendered)) }))
  const current = banks.filter(({ name }) => name !== OLD)
  const once = current.flatMap(taken)
  const knowledge = readWordKnowledge(shared)
  const first = modelOf(trainTagSection(once, knowledge, () => {}))
  const old = mapOldTreebank(banks.at(-1)?.sentences ?? [], once, knowledge.words)
  return [{ name: OLD, sentences: old.map((sentence) => settle(sentence, first)) }, ...current]
}

/** The sentences of treebanks as often as they count, those that `takes` tells of by name and place. */
export function copiedSentences(banks: readonly TrainingBank[], takes: TakesSentence = () => true): TaggedSentence[] {
  return banks.flatMap(({ name, sentences }) => {
    const taken = sentences.filter((_, i) => takes(name, i))
    return Array.from({ length: COPIES[name] }, () => taken).flat()
  })
}

export const modelOf = (section: ModelSection): TagModel => TagModel.read(readModelFile(writeModelFile({}, { tags: section })))

/** Pairs of parts of speech between which the conventions moved: old, then current. */
const MOVED: ReadonlySet<string> = new Set(
  `DET-PRON PRON-DET ADP-SCONJ SCONJ-PRON SCONJ-ADP SCONJ-ADV NUM-ADJ NOUN-PROPN ADJ-PROPN ADP-PROPN DET-PROPN PROPN-NOUN PROPN-ADJ X-PROPN PROPN-X ADV-ADP
  ADP-ADV ADJ-ADV ADV-ADJ DET-NUM PRON-ADV CCONJ-SCONJ CCONJ-ADP ADV-SCONJ DET-ADJ ADJ-DET PRON-ADJ VERB-AUX AUX-VERB SYM-NUM SYM-PUNCT SYM-NOUN`.split(
    /\s+/,
  ),
)

/** Gives the words of an old sentence what the model says, where the conventions moved so; a name stays one, since the model does not know it. */
function settle(sentence: TaggedSentence, model: TagModel): TaggedSentence {
  const tags = model.tagWords(sentence.map((w) => w.form))
  return sentence.map((word, i) => {
    const { upos, feats, lemma } = tags[i] as Tag
    if (!MOVED.has(`${word.upos}-${upos}`)) return word
    if (word.upos === 'PROPN' && word.form !== word.form.toLowerCase()) return word
    return { ...word, upos, feats: feats ?? '_', lemma }
  })
}

/** Trains the shipped tagger. */
export function trainTags(shared: string, log: (line: string) => void): Record<string, ModelSection> {
  return { tags: trainTagSection(copiedSentences(trainingBanks(shared)), readWordKnowledge(shared), log) }
}
