/*
 * Trains the tagger (averaged perceptron over hashed features, greedy from left to right, candidates from a lexicon and suffixes) and
 * collects the lemmas' edits from UD Dutch. `npm run train -- tags`.
 */
import { type ModelSection, readModelFile, writeModelFile } from '../src/model/file'
import type { Tag } from '../src/tags'
import { editOf } from '../src/tags/edits'
import { FEATURES, OUTSIDE, TAG_FEATURES, type TagForm, tagFeatures, tagForm, verbsAround, weightPlace } from '../src/tags/features'
import { HashLists } from '../src/tags/hash-lists'
import { formKey, LONGEST_SUFFIX, lemmaKey, lemmaSuffixKey, lookUp, suffixKey, type TagLexicon } from '../src/tags/lexicon'
import { LONGEST_LEMMA_SUFFIX, type TagMeta, TagModel, type TagPart } from '../src/tags/tagger'
import { isParticle } from '../src/tags/verbs'
import { createRandom } from './random'
import { mapOldTreebank, readTreebank, type TaggedSentence } from './tags-data'
import { readWordKnowledge, type WordKnowledge } from './tags-words'

const SEED = 11
const EPOCHS = 12
/** Weights: 2^21 of 8 bits. */
const SIZE = 1 << 21
/** A label that fewer than this share of a suffix's words have is no candidate of unknown words. */
const RAREST = 0.01
const MOST_CANDIDATES = 12

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
  const xposByForm: Counts = new Map()
  const xposByLabel: Counts = new Map()
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
        for (let n = 0; n <= Math.min(LONGEST_LEMMA_SUFFIX, from.length); n++)
          count(lemmaSuffixes, lemmaSuffixKey(from.toLowerCase(), label, n), last)
      }
      if (xpos) {
        const x = number(xposOf, xposNames, xpos)
        count(xposByForm, lemmaKey(lower, label), x)
        count(xposByLabel, label, x)
      }
      return label
    }),
  )
  const ordered = (row: ReadonlyMap<number, number>): number[] => [...row].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([v]) => v)
  const candidatesOf = (row: ReadonlyMap<number, number>): number[] => {
    const total = [...row.values()].reduce((a, b) => a + b, 0)
    return ordered(row)
      .filter((v) => (row.get(v) as number) >= total * RAREST)
      .slice(0, MOST_CANDIDATES)
  }
  const best = (row: ReadonlyMap<number, number>): number[] => ordered(row).slice(0, 1)
  const formLists = new Map([...forms].map(([k, row]) => [k, ordered(row).slice(0, MOST_CANDIDATES)]))
  const suffixLists = new Map(
    [...suffixes].filter(([, row]) => [...row.values()].reduce((a, b) => a + b, 0) >= 2).map(([k, row]) => [k, candidatesOf(row)]),
  )
  const openCounts = new Map<number, number>()
  for (const row of suffixes.values()) for (const [v, n] of row) openCounts.set(v, (openCounts.get(v) ?? 0) + n)
  const open = candidatesOf(openCounts)
  const punct = labels.findIndex((l) => l.startsWith('PUNCT'))

  // The model's own lookup, so that training sees what running sees; words seen once are looked up as if unknown, now and then.
  const lexicon: TagLexicon = {
    forms: formLists,
    suffixes: suffixLists,
    classes: knowledge.classes,
    words: knowledge.words,
    open,
    punct,
    symbol: labels.findIndex((l) => l.startsWith('SYM')),
  }
  const cache = new Map<string, TagForm>()
  const formOf = (text: string, unknown: boolean): TagForm => {
    const key = unknown ? `?${text}` : text
    let made = cache.get(key)
    if (!made) {
      made = tagForm(text, lookUp(text, lexicon, unknown), labels)
      cache.set(key, made)
    }
    return made
  }

  const weights = new Float64Array(SIZE)
  const totals = new Float64Array(SIZE)
  const stamps = new Float64Array(SIZE)
  const features = new Int32Array(FEATURES)
  let around = new Int32Array(128)
  const outside = tagForm('')
  const stream = createRandom(SEED)
  const random = stream.next
  let step = 0
  const update = (label: number, by: number) => {
    for (let i = 0; i < FEATURES; i++) {
      const at = weightPlace(features[i] as number, label, SIZE - 1)
      totals[at] = (totals[at] as number) + (step - (stamps[at] as number)) * (weights[at] as number)
      stamps[at] = step
      weights[at] = (weights[at] as number) + by
    }
  }
  const order = sentences.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    let [right, all] = [0, 0]
    for (const s of order) {
      const sentence = sentences[s] as TaggedSentence
      const own = gold[s] as number[]
      const row = sentence.map(({ form }) => formOf(form, (seen.get(form) ?? 0) === 1 && random() < 0.5))
      if (around.length < row.length) around = new Int32Array(2 * row.length)
      verbsAround(row, around)
      let [before, before2] = [OUTSIDE, OUTSIDE]
      for (let t = 0; t < sentence.length; t++) {
        step++
        const form = row[t] as TagForm
        const truth = own[t] as number
        const candidates = form.candidates.includes(truth) ? form.candidates : [...form.candidates, truth]
        tagFeatures(
          features,
          form,
          row[t - 2] ?? outside,
          row[t - 1] ?? outside,
          row[t + 1] ?? outside,
          row[t + 2] ?? outside,
          before,
          before2,
          t === 0,
          around[t] as number,
        )
        let guess = candidates[0] as number
        let top = Number.NEGATIVE_INFINITY
        for (const label of candidates) {
          let score = 0
          for (let i = 0; i < FEATURES; i++) score += weights[weightPlace(features[i] as number, label, SIZE - 1)] as number
          if (score > top) {
            top = score
            guess = label
          }
        }
        all++
        if (guess === truth) right++
        else {
          update(truth, 1)
          update(guess, -1)
        }
        before2 = before
        before = guess
      }
    }
    log(`epoch ${epoch + 1} of ${EPOCHS}: ${((100 * right) / all).toFixed(2)} % of labels right`)
  }
  let largest = 0
  for (let i = 0; i < SIZE; i++) {
    totals[i] = ((totals[i] as number) + (step - (stamps[i] as number)) * (weights[i] as number)) / step
    largest = Math.max(largest, Math.abs(totals[i] as number))
  }
  // A few large weights would cost all others their bits: they are clipped.
  const scale = Math.min(largest, 12) / 127 || 1
  const packed = new Int8Array(SIZE)
  for (let i = 0; i < SIZE; i++) packed[i] = Math.max(-127, Math.min(127, Math.round((totals[i] as number) / scale)))

  const lists: Record<TagPart, ReturnType<typeof HashLists.pack>> = {
    forms: HashLists.pack(formLists),
    classes: HashLists.pack(knowledge.classes),
    suffixes: HashLists.pack(suffixLists),
    lemmas: HashLists.pack(new Map([...lemmas].map(([k, row]) => [k, best(row)]))),
    lemmaSuffixes: HashLists.pack(new Map([...lemmaSuffixes].map(([k, row]) => [k, best(row)]))),
    xpos: HashLists.pack(new Map([...xposByForm].map(([k, row]) => [k, best(row)]))),
  }
  let offset = SIZE
  const parts = {} as Record<TagPart, { offset: number; capacity: number; count: number }>
  for (const [name, { bytes, capacity, count: n }] of Object.entries(lists)) {
    parts[name as TagPart] = { offset, capacity, count: n }
    offset = (offset + bytes.length + 7) & ~7
  }
  const words = { offset, size: knowledge.words.bytes.length }
  const bytes = new Uint8Array(offset + words.size)
  bytes.set(knowledge.words.bytes, offset)
  bytes.set(new Uint8Array(packed.buffer), 0)
  for (const [name, list] of Object.entries(lists)) bytes.set(list.bytes, parts[name as TagPart].offset)
  const meta: TagMeta = {
    labels,
    labelXpos: labels.map((_, i) => {
      const row = xposByLabel.get(i)
      return row ? (xposNames[best(row)[0] as number] as string) : null
    }),
    xpos: xposNames,
    edits,
    open,
    parts,
    weights: { offset: 0, size: SIZE },
    words,
  }
  return { features: TAG_FEATURES, meta: meta as unknown as Record<string, unknown>, bytes }
}

/**
 * The sentences that a model is trained on: the current treebanks without `held`, three times, and LassySmall of UD 2.0, mapped and then
 * settled by a first model. (The cdb treebank, its parts of speech turned into labels by a model, made the tagger worse by half a point.)
 */
export function trainingSentences(
  shared: string,
  held: ReadonlySet<TaggedSentence> = new Set(),
  current = currentTreebanks(shared),
): TaggedSentence[] {
  const kept = current.filter((s) => !held.has(s))
  const old = mapOldTreebank(readTreebank(shared, 'nl_lassysmall-ud2.0-train'), kept, readWordKnowledge(shared).words)
  const first = modelOf(trainTagSection([...old, ...kept, ...kept], readWordKnowledge(shared), () => {}))
  return [...old.map((sentence) => settle(sentence, first)), ...kept, ...kept, ...kept]
}

/** The treebanks in the conventions of the current release. */
function currentTreebanks(shared: string): TaggedSentence[] {
  return ['nl_alpino-ud-dev', 'nl_lassysmall-ud-dev'].flatMap((name) => readTreebank(shared, name))
}

const modelOf = (section: ModelSection): TagModel => TagModel.read(readModelFile(writeModelFile({}, { tags: section })))

/** Pairs of parts of speech between which the conventions moved: old, then current. */
const MOVED: ReadonlySet<string> = new Set([
  'DET PRON',
  'PRON DET',
  'ADP SCONJ',
  'SCONJ PRON',
  'SCONJ ADP',
  'SCONJ ADV',
  'NUM ADJ',
  'NOUN PROPN',
  'ADJ PROPN',
  'PROPN NOUN',
  'X PROPN',
  'PROPN X',
  'ADV ADP',
  'ADP ADV',
  'ADJ ADV',
  'ADV ADJ',
  'DET NUM',
  'PRON ADV',
  'CCONJ SCONJ',
  'CCONJ ADP',
  'ADV SCONJ',
  'DET ADJ',
])

/** Gives the words of an old sentence what the model says, where the conventions moved so. */
function settle(sentence: TaggedSentence, model: TagModel): TaggedSentence {
  const tags = model.tagWords(sentence.map((w) => w.form))
  return sentence.map((word, i) => {
    const tag = tags[i] as Tag
    if (tag.upos === word.upos || !MOVED.has(`${word.upos} ${tag.upos}`)) return word
    return { ...word, upos: tag.upos, feats: tag.feats ?? '_', lemma: tag.lemma }
  })
}

/** Trains the shipped tagger. */
export function trainTags(shared: string, log: (line: string) => void): Record<string, ModelSection> {
  return { tags: trainTagSection(trainingSentences(shared), readWordKnowledge(shared), log) }
}
