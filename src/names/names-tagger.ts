import { offices } from '../dutch/people'
import type { ModelFile } from '../model/file'
import { isNumber } from '../model/json-value'
import { PathProbability } from '../model/path-probability'
import { SectionReader } from '../model/section-reader'
import { SparseLinear } from '../model/sparse'
import { Transitions } from '../model/transitions'
import { Viterbi } from '../model/viterbi'
import type { TaggedText } from '../tags'
import type { Token } from '../tokens'
import { LONGEST_FORM } from '../vocabulary/vocabulary'
import type { NameMention } from './entity'
import { contextFeatures, FeatureList, NAME_FEATURES, type NameDocument, type SentencePlaces } from './features'
import { FormScores } from './form-scores'
import { namesEverywhere, type PlacedName } from './name-everywhere'
import { LABELS, labelSpans } from './name-labels'
import { type NameStretch, nameStretches } from './name-stretches'
import { type NameSentence, nameDocument } from './names-document'
import { NameEvidence, secondFeatures } from './names-evidence'
import { type NameLexicon, readLexicon } from './names-lexicon'
import { makeWordForm, type WordForm } from './word-form'

/** Word forms kept: some 15 MB; when there are more all are dropped, which changes no result. */
const MOST_FORMS = 1 << 15
/** Longest stretch decoded as one, in tokens: bounds the memory; sentences of news are shorter. */
const LONGEST_STRETCH = 1000
/** Longest part of a text taken as one document, in tokens: bounds the memory (some 100 bytes a token). */
const MOST_TOKENS = 20_000

/** A weight; `null` where one label may not follow another. */
const isTransition = (value: unknown): value is number | null => value === null || isNumber(value)

const isShare = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 1

/** The trained names tagger: finds the names of a text's story by a linear-chain CRF. */
export class NameTagger {
  readonly features = NAME_FEATURES
  readonly #scorer: SparseLinear
  readonly #lexicon: NameLexicon
  readonly #viterbi: Viterbi
  readonly #probability: PathProbability
  readonly #calibration: readonly number[]
  readonly #forms = new Map<string, WordForm>()
  readonly #formScores: FormScores
  readonly #list = new FeatureList()
  readonly #evidence = new NameEvidence()
  /** By place of the document in hand: a row of scores, the label, its probability, and that of the name that begins there. */
  #scores = new Int32Array(0)
  #labels = new Uint16Array(0)
  #probabilities = new Float32Array(0)
  #names = new Float64Array(0)

  private constructor(scorer: SparseLinear, lexicon: NameLexicon, transitions: Transitions, calibration: readonly number[]) {
    this.#scorer = scorer
    this.#formScores = new FormScores(scorer)
    this.#lexicon = lexicon
    this.#viterbi = new Viterbi(transitions)
    this.#probability = new PathProbability(transitions, scorer.scale)
    this.#calibration = calibration
  }

  /** Reads the tagger from section `names` of a model file; throws a `ModelError` where it does not fit. */
  static read(file: ModelFile): NameTagger {
    const section = SectionReader.of(file, 'names', NAME_FEATURES)
    const rows = section.list('transitions', 'numbers or nulls', isTransition, (LABELS + 1) * LABELS)
    const calibration = section.list('calibration', 'shares from 0 to 1', isShare)
    if (calibration.length === 0) throw section.error('calibration', 'a list of some shares')
    const transitions = new Transitions(
      LABELS,
      Float64Array.from(rows, (weight) => weight ?? Number.NEGATIVE_INFINITY),
    )
    const lexicon = readLexicon(section)
    return new NameTagger(SparseLinear.read(section, LABELS), lexicon, transitions, calibration)
  }

  /** The names of the story, in order, without overlap. */
  find(input: TaggedText): NameMention[] {
    const mentions: NameMention[] = []
    for (const sentences of inParts(storySentences(input))) this.#findIn(input, sentences, mentions)
    return mentions
  }

  /** Finds the names of one part of the text in two passes: the second sees what the first made of the same words elsewhere. */
  #findIn(input: TaggedText, sentences: readonly NameSentence[], mentions: NameMention[]): void {
    // Forms are dropped between documents only, so that all of this one stay at hand.
    if (Math.max(this.#forms.size, this.#formScores.size) > MOST_FORMS) {
      this.#forms.clear()
      this.#formScores.clear()
    }
    const document = nameDocument(input.tokens, sentences, this.#formOf)
    this.#makeRoom(document.forms.length)
    const stretches = nameStretches(document, this.#formScores)
    this.#evidence.clear()
    let at = 0
    for (const stretch of stretches) {
      for (; at < stretch.first; at++) this.#evidence.add(document.forms[at] as WordForm, 0, 1)
      this.#firstPass(document, stretch)
      at = stretch.end
    }
    for (; at < document.forms.length; at++) this.#evidence.add(document.forms[at] as WordForm, 0, 1)
    for (const stretch of stretches) this.#secondPass(document, stretch)
    const found = labelSpans(this.#labels, document.forms.length).map(
      ({ first, end, type }): PlacedName => ({
        first: type === 'PER' ? afterOffices(document.forms, first, end) : first,
        end,
        type,
        confidence: this.#calibrated(this.#names[first] as number),
      }),
    )
    let s = 0
    for (const { first, end, type, confidence } of namesEverywhere(document, found)) {
      while (first >= (document.sentences[s] as SentencePlaces).end) s++
      const tokenAt = (sentences[s] as NameSentence).firstToken - (document.sentences[s] as SentencePlaces).first
      const from = (input.tokens[first + tokenAt] as Token).start
      const to = (input.tokens[end - 1 + tokenAt] as Token).end
      mentions.push({ start: from, end: to, text: input.text.slice(from, to), type, confidence, source: 'model' })
    }
  }

  /** Scores and decodes a stretch, and notes what came of it as evidence. */
  #firstPass(document: NameDocument, stretch: NameStretch): void {
    for (let i = stretch.first; i < stretch.end; i++) this.#score(document, stretch.sentence, i)
    this.#decode(stretch)
    this.#probability.compute(this.#scores, stretch)
    for (let i = stretch.first; i < stretch.end; i++) {
      const probability = this.#probability.probability(this.#labels, i, i + 1)
      this.#probabilities[i] = probability
      this.#evidence.add(document.forms[i] as WordForm, this.#labels[i] as number, this.#probabilities[i] as number)
    }
    this.#noteNames(stretch)
  }

  /** Adds what the document says elsewhere and decodes once more, where there is anything to add. */
  #secondPass(document: NameDocument, stretch: NameStretch): void {
    const list = this.#list
    const pass = { labels: this.#labels, probabilities: this.#probabilities }
    const { first, end, sentence } = stretch
    const places = { first, end, heading: sentence.heading }
    const any = secondFeatures(document, this.#evidence, pass, places, list, (i) => {
      this.#scorer.addAll(list.hashes, list.length, this.#scores, i * LABELS)
    })
    if (!any) return
    this.#decode(stretch)
    if (!hasName(this.#labels, stretch)) return
    this.#probability.compute(this.#scores, stretch)
    this.#noteNames(stretch)
  }

  #decode(stretch: NameStretch): void {
    this.#viterbi.decode(this.#scores, this.#labels, stretch)
  }

  /** Keeps the probability of each name of a stretch. */
  #noteNames(stretch: NameStretch): void {
    const labels = this.#labels
    for (const { first, end } of labelSpans(labels, stretch.end, stretch.first))
      this.#names[first] = this.#probability.probability(labels, first, end)
  }

  /** How often finds of `probability` are right, by the table measured when the model was made. */
  #calibrated(probability: number): number {
    const table = this.#calibration
    // It is no number where a model's weights are so large that every path of labels comes to nothing.
    const at = Math.min(Math.max(probability || 0, 0), 1) * (table.length - 1)
    const low = Math.floor(at)
    const from = table[low] as number
    const to = table[Math.min(low + 1, table.length - 1)] as number
    return Math.round((from + (to - from) * (at - low)) * 1000) / 1000
  }

  /** The form of a word, kept for the next time. */
  #formOf = (text: string): WordForm => {
    let form = this.#forms.get(text)
    if (!form) {
      form = makeWordForm(text, this.#lexicon)
      if (text.length <= LONGEST_FORM) this.#forms.set(form.text, form)
    }
    return form
  }

  /** Writes the scores of place `i`: a row of labels. */
  #score(document: NameDocument, sentence: SentencePlaces, i: number): void {
    const list = this.#list
    this.#formScores.write(document.forms, i, this.#scores)
    list.length = 0
    contextFeatures(document, sentence, i, list)
    this.#scorer.addAll(list.hashes, list.length, this.#scores, i * LABELS)
  }

  /** Readies the lists by place for a document: outside of the stretches there is no name. */
  #makeRoom(places: number): void {
    if (this.#labels.length < places) {
      this.#scores = new Int32Array(places * LABELS)
      this.#labels = new Uint16Array(places)
      this.#probabilities = new Float32Array(places)
      this.#names = new Float64Array(places)
    }
    this.#labels.fill(0, 0, places)
    this.#probabilities.fill(1, 0, places)
  }
}

/** Where someone's name from place `first` up to `end` begins without the offices before it: `Cfo Sunita Rao`, `Premier De Croo`. */
function afterOffices(forms: readonly WordForm[], first: number, end: number): number {
  while (first + 1 < end && (forms[first + 1] as WordForm).capital && offices().has((forms[first] as WordForm).lower)) first++
  return first
}

function hasName(labels: Uint16Array, { first, end }: NameStretch): boolean {
  for (let i = first; i < end; i++) if (labels[i] !== 0) return true
  return false
}

/** Cuts a long text into parts, so that memory stays bounded; an article is one. */
function* inParts(sentences: readonly NameSentence[]): Generator<readonly NameSentence[]> {
  let from = 0
  let tokens = 0
  for (let i = 0; i < sentences.length; i++) {
    const { firstToken, endToken } = sentences[i] as NameSentence
    if (tokens > 0 && tokens + endToken - firstToken > MOST_TOKENS) {
      yield sentences.slice(from, i)
      from = i
      tokens = 0
    }
    tokens += endToken - firstToken
  }
  if (from < sentences.length) yield sentences.slice(from)
}

/** The sentences of headings and paragraphs, very long ones in parts. */
function storySentences(input: TaggedText): NameSentence[] {
  const sentences: NameSentence[] = []
  for (const { block, firstToken, endToken } of input.sentences) {
    const type = input.blocks[block]?.type
    if (type === 'boilerplate') continue
    for (let from = firstToken; from < endToken; from += LONGEST_STRETCH)
      sentences.push({ firstToken: from, endToken: Math.min(endToken, from + LONGEST_STRETCH), heading: type === 'heading' })
  }
  return sentences
}
