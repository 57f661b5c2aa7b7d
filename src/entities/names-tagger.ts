import { ModelError } from '../model/error'
import type { ModelFile } from '../model/file'
import { PathProbability } from '../model/path-probability'
import { SparseLinear } from '../model/sparse'
import { Viterbi } from '../model/viterbi'
import { textSpan } from '../span'
import type { Token } from '../tokens'
import type { NameMention } from './entity'
import { capitalRuns, contextFeatures, type FeatureContext, FeatureList, NAME_FEATURES, WINDOW, wordFeatures } from './features'
import type { EntityInput } from './index'
import { LABELS, labelSpans } from './name-labels'
import { type NameSentence, nameContexts } from './names-document'
import { NameEvidence, secondFeatures } from './names-evidence'
import { type NameLexicon, readLexicon } from './names-lexicon'
import { makeWordForm, type WordForm } from './word-form'

/** Word forms kept with their scores: some 5 MB; when full all are dropped, which changes no result. */
const MOST_FORMS = 10_000
/** Longest stretch decoded as one, in tokens: bounds the memory; sentences of news are shorter. */
const LONGEST_STRETCH = 1000
/** Longest stretch taken as one document, in tokens: bounds the memory (68 bytes a token). */
const MOST_TOKENS = 20_000
/** Places from which a word form is seen. */
const PLACES = 2 * WINDOW + 1

/** Features that stand for the places outside the sentence. */
export function outsideFeature(offset: number, before: boolean): number {
  return offset * 7919 + (before ? 11 : 13)
}

/** What the first pass made of a sentence. */
interface Pass {
  readonly scores: Int32Array
  readonly path: Uint16Array
  /** Probability of each token's label. */
  readonly probabilities: Float32Array
  /** Probability of each name by its first token. */
  readonly spans: ReadonlyMap<number, number>
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
    const mentions: NameMention[] = []
    for (const sentences of inStretches(storySentences(input))) this.#findIn(input, sentences, mentions)
    return mentions
  }

  /** Finds the names of one stretch of the text in two passes: the second sees what the first made of the same words elsewhere. */
  #findIn(input: EntityInput, sentences: readonly NameSentence[], mentions: NameMention[]): void {
    // Forms are dropped between documents only, so that all of this one stay at hand.
    if (this.#forms.size > MOST_FORMS) this.#forms.clear()
    const contexts = nameContexts(input.tokens, sentences, this.#formOf)
    const evidence = new NameEvidence()
    const passes = contexts.map((context) => this.#firstPass(context, evidence))
    sentences.forEach(({ firstToken }, s) => {
      const pass = passes[s]
      if (!pass) return
      const context = contexts[s] as FeatureContext
      const length = context.forms.length
      const again = this.#secondPass(context, pass, evidence)
      const spans = labelSpans(pass.path, length)
      if (again && spans.length) this.#probability.compute(pass.scores, length)
      for (const { first, end, type } of spans) {
        const from = input.tokens[firstToken + first] as Token
        const to = input.tokens[firstToken + end - 1] as Token
        const probability = again ? this.#probability.probability(pass.path, first, end) : (pass.spans.get(first) as number)
        mentions.push({
          ...textSpan(input.text, from.start, to.end),
          type,
          confidence: this.#calibrated(probability),
          source: 'model',
        })
      }
    })
  }

  /** Scores and decodes a sentence; `null` where it has no capital, and so no name. */
  #firstPass(context: FeatureContext, evidence: NameEvidence): Pass | null {
    if (!context.forms.some((f) => f.capital)) return null
    const length = context.forms.length
    const scores = this.#score(context)
    const path = new Uint16Array(length)
    this.#viterbi.decode(scores, length, path)
    this.#probability.compute(scores, length)
    const probabilities = new Float32Array(length)
    for (let i = 0; i < length; i++) {
      probabilities[i] = this.#probability.probability(path, i, i + 1)
      evidence.add(context.forms[i] as WordForm, path[i] as number, probabilities[i] as number)
    }
    const spans = new Map<number, number>()
    for (const { first, end } of labelSpans(path, length)) spans.set(first, this.#probability.probability(path, first, end))
    return { scores, path, probabilities, spans }
  }

  /** Adds what the document says elsewhere and decodes once more; tells whether there was anything to add. */
  #secondPass(context: FeatureContext, pass: Pass, evidence: NameEvidence): boolean {
    const list = this.#list
    let at = -1
    const flush = () => {
      if (at >= 0) for (let k = 0; k < list.length; k++) this.#scorer.add(list.hashes[k] as number, pass.scores, at * LABELS)
      list.length = 0
    }
    const any = secondFeatures(evidence, context, pass.path, pass.probabilities, (i) => {
      flush()
      at = i
      return list
    })
    flush()
    if (any) this.#viterbi.decode(pass.scores, context.forms.length, pass.path)
    return any
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

  /** The form of a word, kept for the next time. */
  #formOf = (text: string): WordForm => {
    let scored = this.#forms.get(text)
    if (!scored) {
      scored = { form: makeWordForm(text, this.#lexicon), scores: null }
      this.#forms.set(text, scored)
    }
    return scored.form
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

  /** The scores of a sentence: a row of labels for each token. */
  #score(context: FeatureContext): Int32Array {
    const length = context.forms.length
    const scores = new Int32Array(length * LABELS)
    // A form at j is seen from j - offset.
    for (let j = 0; j < length; j++) {
      const sums = this.#formScores(this.#forms.get((context.forms[j] as WordForm).text) as ScoredForm)
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
    return scores
  }
}

/** Cuts a long text into stretches, so that memory stays bounded; an article is one. */
function* inStretches(sentences: readonly NameSentence[]): Generator<readonly NameSentence[]> {
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
