import type { ModelFile } from '../model/file'
import { SectionReader } from '../model/section-reader'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { FormMap } from '../vocabulary/form-map'
import { OWN_FEATURES, ownFeatures, scoreLabel, TAG_FEATURES, TagContext } from './features'
import { HashLists } from './hash-lists'
import { Lemmatizer } from './lemmatizer'
import { type LexicalForm, LONGEST_FORM, lemmaKey, lookUp, type TagLexicon } from './lexicon'
import { STRONG_LABELS } from './strong-verbs'
import type { Label, Tag, Upos } from './tag'
import { labelBits, type TagForm, tagForm } from './tag-form'
import { isParticle } from './verbs'
import { WordSet } from './word-set'

/** Word forms kept with their features, at least: those met last. */
const MOST_FORMS = 1 << 15
const NO_SCORES: readonly number[] = []
/** How far behind its verb a particle is looked for, in tokens. */
const FARTHEST_PARTICLE = 25
/** What can follow a particle; a noun or article would make it a preposition. */
const AFTER_PARTICLE: ReadonlySet<Upos> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADP', 'VERB', 'AUX', 'SYM', 'ADV'])

/** A form with its features, the scores that they give its candidates, its tags once made, and whether it can be a verb's particle. */
interface KnownForm {
  readonly form: TagForm
  readonly scores: readonly number[]
  readonly tags: Tag[]
  readonly particle: boolean
}

/** The trained part of the stage: lexicon, weights, edits. */
export class TagModel {
  readonly features = TAG_FEATURES
  readonly labels: readonly Label[]
  readonly #labelBits: Uint16Array
  readonly #weights: Int8Array
  readonly #lexicon: TagLexicon
  readonly lemmatizer: Lemmatizer
  readonly #xposOf: HashLists
  readonly #xpos: readonly string[]
  readonly #context: TagContext
  /** Whether a label is a finite verb's. */
  readonly #finite: readonly boolean[]
  readonly #forms = new FormMap<KnownForm>(MOST_FORMS)
  /** By place in the sentence in hand: its label. */
  #chosen = new Uint16Array(128)
  /** Features of the form in hand alone. */
  readonly #own = new Int32Array(OWN_FEATURES)

  private constructor(section: SectionReader) {
    const labels = section.list('labels', 'labels', isLabel)
    const labelXpos = section.list('labelXpos', 'strings or nulls', isXpos, labels.length)
    const parts = section.object('parts')
    const part = (name: TagPart, bound: number) => HashLists.read(parts.object(name), bound)
    const wordSet = (name: 'words' | 'frequent' | 'mostFrequent') => new WordSet(section.object(name).table(Uint8Array))
    const labelOf = (upos: Upos) => {
      const label = labels.findIndex((l) => l.startsWith(upos))
      if (label < 0) throw section.error('labels', `a list with one of ${upos}`)
      return label
    }
    this.labels = labels.map((label, i) => {
      const [upos = 'X', feats = '_'] = label.split(' ')
      return { upos: upos as Upos, feats: feats === '_' ? null : feats, xpos: labelXpos[i] ?? null }
    })
    this.#labelBits = labelBits(labels)
    this.#context = new TagContext(labels)
    this.#finite = labels.map((label) => label.startsWith('VERB') && label.includes('VerbForm=Fin'))
    const edits = section.strings('edits')
    this.#weights = section.object('weights').table(Int8Array)
    const open = section.indexes('open', labels.length)
    if (open.length === 0) throw section.error('open', 'a list of some labels')
    this.#lexicon = {
      forms: part('forms', labels.length),
      suffixes: part('suffixes', labels.length),
      classes: part('classes', MOST_CLASSES),
      words: wordSet('words'),
      open,
      punct: labelOf('PUNCT'),
      symbol: labelOf('SYM'),
      strong: STRONG_LABELS.map((label) => labels.indexOf(label)),
    }
    this.lemmatizer = new Lemmatizer(this.labels, {
      lexicon: this.#lexicon,
      edits,
      forms: part('lemmas', edits.length),
      suffixes: part('lemmaSuffixes', edits.length),
      frequent: wordSet('frequent'),
      mostFrequent: wordSet('mostFrequent'),
    })
    this.#xpos = section.strings('xpos')
    this.#xposOf = part('xpos', this.#xpos.length)
  }

  /** Reads the model from section `tags`; throws a `ModelError` where it does not fit. */
  static read(file: ModelFile): TagModel {
    return new TagModel(SectionReader.of(file, 'tags', TAG_FEATURES))
  }

  /** A form with what does not change from one token to the next. */
  #form(text: string): KnownForm {
    let known = this.#forms.get(text)
    if (!known) {
      const lexical = lookUp(text, this.#lexicon)
      known = {
        form: tagForm(text, lexical, this.#labelBits),
        scores: this.#ownScores(text, lexical),
        tags: [],
        particle: isParticle(text),
      }
      this.#forms.set(text, known)
    }
    return known
  }

  /** What the features of a form alone give its candidates; nothing where there is no choice. */
  #ownScores(text: string, lexical: LexicalForm): readonly number[] {
    const { candidates } = lexical
    if (candidates.length < 2) return NO_SCORES
    const own = ownFeatures(text, lexical, this.#own)
    return candidates.map((label) => scoreLabel(own, label, this.#weights, this.#weights.length - 1))
  }

  /** Tags words that are one sentence. */
  tagWords(words: readonly string[]): Tag[] {
    const tags: Tag[] = []
    this.tag(
      words.map((text) => ({ text })),
      0,
      words.length,
      tags,
    )
    return tags
  }

  /** Tags the tokens of one sentence into `tags`. */
  tag(tokens: readonly Pick<Token, 'text'>[], first: number, end: number, tags: Tag[]): void {
    const context = this.#context
    const known: KnownForm[] = []
    const forms: TagForm[] = []
    for (let t = first; t < end; t++) {
      const form = this.#form((tokens[t] as Pick<Token, 'text'>).text)
      known.push(form)
      forms.push(form.form)
    }
    context.start(forms)
    if (this.#chosen.length < known.length) this.#chosen = new Uint16Array(2 * known.length)
    const chosen = this.#chosen
    for (let i = 0; i < known.length; i++) {
      const form = known[i] as KnownForm
      const at = this.#best(i, form)
      const best = form.form.candidates[at] as number
      let tag = form.tags[at]
      if (!tag) {
        tag = this.#makeTag((tokens[first + i] as Pick<Token, 'text'>).text, best)
        form.tags[at] = tag
      }
      tags.push(tag)
      chosen[i] = best
      context.give(i, best)
    }
    this.#joinParticles(tokens, first, end, tags, known, chosen)
  }

  /** Which candidate of a form scores best. */
  #best(i: number, { form, scores }: KnownForm): number {
    const { candidates } = form
    if (candidates.length < 2) return 0
    this.#context.look(i)
    const { features } = this.#context
    const weights = this.#weights
    const mask = weights.length - 1
    let best = 0
    let top = Number.NEGATIVE_INFINITY
    for (let c = 0; c < candidates.length; c++) {
      const score = (scores[c] as number) + scoreLabel(features, candidates[c] as number, weights, mask)
      if (score > top) {
        top = score
        best = c
      }
    }
    return best
  }

  /** Gives verbs whose particle stands apart the lemma with it: *De brandweer rukte uit* → `uit_rukken`. */
  #joinParticles(
    tokens: readonly Pick<Token, 'text'>[],
    first: number,
    end: number,
    tags: Tag[],
    known: readonly KnownForm[],
    chosen: Uint16Array,
  ): void {
    let verb = -1
    for (let t = first; t < end; t++) {
      const { upos } = tags[t] as Tag
      const word = (tokens[t] as Pick<Token, 'text'>).text
      if (this.#finite[chosen[t - first] as number]) verb = t
      else if (upos === 'PUNCT' && word !== ',') verb = -1
      if (!(known[t - first] as KnownForm).particle) continue
      if (upos !== 'ADP' && upos !== 'ADV' && upos !== 'ADJ' && upos !== 'NOUN') continue
      const next = t + 1 < end ? (tags[t + 1] as Tag) : undefined
      // *uit te voeren*
      if (t + 2 < end && next?.lemma === 'te' && tags[t + 2]?.upos === 'VERB') {
        this.#join(word, t + 2, tags)
        continue
      }
      if (verb < 0 || verb === t || t - verb > FARTHEST_PARTICLE) continue
      if (next && !AFTER_PARTICLE.has(next.upos)) continue
      if (this.#join(word, verb, tags)) verb = -1
    }
  }

  #join(particle: string, t: number, tags: Tag[]): boolean {
    const tag = tags[t] as Tag
    if (tag.lemma.includes('_') || !this.#lexicon.words.has(particle + tag.lemma)) return false
    tags[t] = { ...tag, lemma: `${particle}_${tag.lemma}` }
    return true
  }

  /** The tag of a form with a label. */
  #makeTag(text: string, label: number): Tag {
    const { upos, feats, xpos } = this.labels[label] as Label
    const own = this.#xposOf.get(lemmaKey(text.slice(0, LONGEST_FORM).toLowerCase(), label))?.[0]
    return { upos, xpos: own === undefined ? xpos : (this.#xpos[own] ?? null), feats, lemma: this.lemmatizer.lemma(text, label) }
  }
}

/** Classes of words are numbers of 16 bits. */
const MOST_CLASSES = 1 << 16

/** A part of speech of Universal Dependencies, and features. */
const isLabel = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:AD[JPV]|AUX|[CS]CONJ|DET|INTJ|NOUN|NUM|PART|PRON|PROPN|PUNCT|SYM|VERB|X) \S+$/.test(value)

const isXpos = (value: unknown): value is string | null => value === null || typeof value === 'string'

/** The parts of the section that are lists. */
export type TagPart = 'forms' | 'classes' | 'suffixes' | 'lemmas' | 'lemmaSuffixes' | 'xpos'

/** The meta of section `tags`. */
export interface TagMeta {
  /** `UPOS feats`. */
  readonly labels: readonly string[]
  /** The XPOS that mostly goes with each label. */
  readonly labelXpos: readonly (string | null)[]
  readonly xpos: readonly string[]
  readonly edits: readonly string[]
  /** Labels of words that nothing is known of. */
  readonly open: readonly number[]
  readonly parts: Readonly<Record<TagPart, { readonly offset: number; readonly capacity: number; readonly count: number }>>
  readonly weights: { readonly offset: number; readonly size: number }
  readonly words: { readonly offset: number; readonly size: number }
  readonly frequent: { readonly offset: number; readonly size: number }
  readonly mostFrequent: { readonly offset: number; readonly size: number }
}

/** Gives each token its part of speech, morphology and lemma, sentence by sentence. Linear. */
export function tagTokens(tokens: readonly Token[], sentences: readonly Sentence[], model: TagModel): Tag[] {
  const tags: Tag[] = []
  for (const { firstToken, endToken } of sentences) model.tag(tokens, firstToken, endToken, tags)
  return tags
}
