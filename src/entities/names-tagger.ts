import { ModelError } from '../model/error'
import type { ModelFile } from '../model/file'
import { PathProbability } from '../model/path-probability'
import { SparseLinear } from '../model/sparse'
import { Viterbi } from '../model/viterbi'
import { textSpan } from '../span'
import type { Token } from '../tokens'
import type { NameMention } from './entity'
import { capitalRuns, contextFeatures, FeatureList, NAME_FEATURES, WINDOW, wordFeatures } from './features'
import type { EntityInput } from './index'
import { LABELS, labelSpans } from './name-labels'
import { type NameSentence, nameContexts } from './names-document'
import { type NameLexicon, readLexicon } from './names-lexicon'
import { makeWordForm, type WordForm } from './word-form'

/** Word forms kept with their scores: some 5 MB; when full all are dropped, which changes no result. */
const MOST_FORMS = 10_000
/** Longest stretch decoded as one, in tokens: bounds the memory; sentences of news are shorter. */
const LONGEST_STRETCH = 1000
/** Places from which a word form is seen. */
const PLACES = 2 * WINDOW + 1

/** Features that stand for the places outside the sentence. */
export function outsideFeature(offset: number, before: boolean): number {
  return offset * 7919 + (before ? 11 : 13)
}

interface ScoredForm {
  readonly form: WordForm
  /** Sum of the weights of the form's features for each place and label; made when first needed. */
  scores: Int16Array | null
}

/** The trained names tagger: finds the names of a text's story by a linear-chain CRF. */
export class NameTagger {
  readonly features = NAME_FEATURES
  readonly #scorer: SparseLinear
  readonly #lexicon: NameLexicon
  readonly #viterbi: Viterbi
  readonly #probability: PathProbability
  readonly #calibration: readonly number[]
  readonly #forms = new Map<string, ScoredForm>()
  readonly #list = new FeatureList()
  #scores = new Int32Array(64 * LABELS)
  #path = new Uint16Array(64)

  private constructor(scorer: SparseLinear, lexicon: NameLexicon, transitions: Float64Array, calibration: readonly number[]) {
    this.#scorer = scorer
    this.#lexicon = lexicon
    this.#viterbi = new Viterbi(LABELS, transitions)
    this.#probability = new PathProbability(LABELS, transitions, scorer.scale)
    this.#calibration = calibration
  }

  /** Reads the tagger from section `names` of a model file; throws a `ModelError` where it does not fit. */
  static read(file: ModelFile): NameTagger {
    const section = file.section('names', NAME_FEATURES)
    const { transitions, calibration, labels } = section.meta as Record<string, unknown>
    if (labels !== LABELS) throw new ModelError(`model section "names" has ${labels} labels, this release reads ${LABELS}`)
    const rows = (transitions as (number | null)[]).map((w) => w ?? Number.NEGATIVE_INFINITY)
    return new NameTagger(SparseLinear.read(section), readLexicon(section), Float64Array.from(rows), calibration as number[])
  }

  /** The names of the story, in order, without overlap. */
  find(input: EntityInput): NameMention[] {
    const sentences = storySentences(input)
    const forms = this.#formsOf(input.tokens, sentences)
    const contexts = nameContexts(input.tokens, sentences, (text) => (forms.get(text) as ScoredForm).form)
    const mentions: NameMention[] = []
    sentences.forEach(({ firstToken }, s) => {
      const context = contexts[s]
      if (!context) return
      const length = context.forms.length
      if (!context.forms.some((f) => f.capital)) {
        // Without a capital there is hardly ever a name: `rechtbank Rotterdam` has one too.
        return
      }
      this.#score(context, forms)
      this.#viterbi.decode(this.#scores, length, this.#path)
      const spans = labelSpans(this.#path, length)
      if (!spans.length) return
      this.#probability.compute(this.#scores, length)
      for (const { first, end, type } of spans) {
        const from = input.tokens[firstToken + first] as Token
        const to = input.tokens[firstToken + end - 1] as Token
        const confidence = this.#calibrated(this.#probability.probability(this.#path, first, end))
        mentions.push({ ...textSpan(input.text, from.start, to.end), type, confidence, source: 'model' })
      }
    })
    return mentions
  }

  /** How often finds of `probability` are right, by the table measured when the model was made. */
  #calibrated(probability: number): number {
    const table = this.#calibration
    const at = Math.min(Math.max(probability, 0), 1) * (table.length - 1)
    const low = Math.floor(at)
    const from = table[low] as number
    const to = table[Math.min(low + 1, table.length - 1)] as number
    return Math.round((from + (to - from) * (at - low)) * 1000) / 1000
  }

  #formsOf(tokens: readonly Token[], sentences: readonly NameSentence[]): ReadonlyMap<string, ScoredForm> {
    // Dropping happens between documents, so that all forms of this one stay at hand.
    if (this.#forms.size > MOST_FORMS) this.#forms.clear()
    for (const { firstToken, endToken } of sentences)
      for (let i = firstToken; i < endToken; i++) {
        const { text } = tokens[i] as Token
        if (!this.#forms.has(text)) this.#forms.set(text, { form: makeWordForm(text, this.#lexicon), scores: null })
      }
    return this.#forms
  }

  #formScores(scored: ScoredForm): Int16Array {
    if (scored.scores) return scored.scores
    const list = this.#list
    const sums = new Int32Array(PLACES * LABELS)
    for (let place = 0; place < PLACES; place++) {
      list.length = 0
      wordFeatures(scored.form, place - WINDOW, list)
      for (let k = 0; k < list.length; k++) this.#scorer.add(list.hashes[k] as number, sums, place * LABELS)
    }
    scored.scores = Int16Array.from(sums)
    return scored.scores
  }

  #score(context: ReturnType<typeof nameContexts>[number], forms: ReadonlyMap<string, ScoredForm>): void {
    const length = context.forms.length
    if (this.#scores.length < length * LABELS) {
      this.#scores = new Int32Array(length * LABELS * 2)
      this.#path = new Uint16Array(length * 2)
    }
    const scores = this.#scores.fill(0, 0, length * LABELS)
    // A form at j is seen from j - offset.
    for (let j = 0; j < length; j++) {
      const sums = this.#formScores(forms.get((context.forms[j] as WordForm).text) as ScoredForm)
      for (let offset = -WINDOW; offset <= WINDOW; offset++) {
        const i = j - offset
        if (i < 0 || i >= length) continue
        const row = i * LABELS
        const from = (offset + WINDOW) * LABELS
        for (let y = 0; y < LABELS; y++) scores[row + y] = (scores[row + y] as number) + (sums[from + y] as number)
      }
    }
    const runs = capitalRuns(context.forms)
    const list = this.#list
    for (let i = 0; i < length; i++) {
      list.length = 0
      if (i < WINDOW || i + WINDOW >= length)
        for (let offset = -WINDOW; offset <= WINDOW; offset++)
          if (i + offset < 0 || i + offset >= length) list.add(outsideFeature(offset, i + offset < 0))
      contextFeatures(context, runs, i, list)
      for (let k = 0; k < list.length; k++) this.#scorer.add(list.hashes[k] as number, scores, i * LABELS)
    }
  }
}

/** The sentences of headings and paragraphs, very long ones in parts. */
function storySentences(input: EntityInput): NameSentence[] {
  const sentences: NameSentence[] = []
  for (const { block, firstToken, endToken } of input.sentences) {
    const type = input.blocks[block]?.type
    if (type === 'boilerplate') continue
    for (let from = firstToken; from < endToken; from += LONGEST_STRETCH)
      sentences.push({ firstToken: from, endToken: Math.min(endToken, from + LONGEST_STRETCH), heading: type === 'heading' })
  }
  return sentences
}
