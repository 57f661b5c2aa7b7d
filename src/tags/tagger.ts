import type { ModelFile } from '../model/file'
import { SectionReader } from '../model/section-reader'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { FormMap } from '../vocabulary/form-map'
import { adjectiveParts, compoundTail, firstPart } from './compounds'
import { applyEdit } from './edits'
import { labelBits, OWN_FEATURES, ownFeatures, scoreLabel, TAG_FEATURES, TagContext, type TagForm, tagForm } from './features'
import { HashLists } from './hash-lists'
import { formKey, type LexicalForm, LONGEST_FORM, lemmaKey, lemmaSuffixKey, lookUp, type TagLexicon } from './lexicon'
import { diminutiveBase, singularOf } from './nouns'
import { STRONG_LABELS, Strong, strongInfinitive } from './strong-verbs'
import type { Tag, Upos } from './tag'
import { isParticle, isSeparable, keepsParticle, particleOf, regularInfinitive } from './verbs'
import { WordSet } from './word-set'

/** Word forms kept with their features, at least: those met last. */
const MOST_FORMS = 1 << 15
const NO_SCORES: readonly number[] = []
/** Longest suffix that tells a lemma, in code units. */
export const LONGEST_LEMMA_SUFFIX = 6

/** Shortest last part of a compound that is only known from the dictionary, in code units. */
const SHORTEST_UNKNOWN = 5

/** How far behind its verb a particle is looked for, in tokens. */
const FARTHEST_PARTICLE = 25
/** What can follow a particle; a noun or article would make it a preposition. */
const AFTER_PARTICLE: ReadonlySet<Upos> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADP', 'VERB', 'AUX', 'SYM', 'ADV'])

/** A label: part of speech and features, and the CGN-style tag that mostly goes with them. */
interface Label {
  readonly upos: Upos
  readonly feats: string | null
  readonly xpos: string | null
}

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
  readonly #edits: readonly string[]
  readonly #weights: Int8Array
  readonly #lexicon: TagLexicon
  readonly #lemmas: HashLists
  readonly #lemmaSuffixes: HashLists
  /** Frequent compounds, and the most frequent of them. */
  readonly #frequent: WordSet
  readonly #mostFrequent: WordSet
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
    this.#edits = section.strings('edits')
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
    this.#frequent = wordSet('frequent')
    this.#mostFrequent = wordSet('mostFrequent')
    this.#lemmas = part('lemmas', this.#edits.length)
    this.#lemmaSuffixes = part('lemmaSuffixes', this.#edits.length)
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
    return { upos, xpos: own === undefined ? xpos : (this.#xpos[own] ?? null), feats, lemma: this.lemma(text, label) }
  }

  /** The lemma of a form with a label: by the lexicon, else by the longest suffix with a known edit, else the form. */
  lemma(text: string, label: number): string {
    if (text.length > LONGEST_FORM) return text
    const lower = text.toLowerCase()
    const edited = (list: readonly number[] | undefined, form: string) => list && applyEdit(form, this.#edits[list[0] as number] as string)
    const known = edited(this.#lemmas.get(lemmaKey(text, label)), text) ?? edited(this.#lemmas.get(lemmaKey(lower, label)), lower)
    if (known) return known
    const { upos, feats } = this.labels[label] as Label
    const { words } = this.#lexicon
    if (upos === 'NOUN') {
      const base = diminutiveBase(lower, words)
      if (base) return this.#compoundLemma(base, base, (tail) => tail) ?? base
      const compound = this.#compoundLemma(text, lower, (tail) => this.lemma(tail, label))
      if (compound) return compound
      const singular = feats?.includes('Number=Plur') ? singularOf(lower, words) : undefined
      if (singular) return singular
    }
    if (upos === 'ADJ') {
      if (/^\d+(?:st|d)?e$/.test(text)) return String(Number.parseInt(text, 10))
      const [first, rest] = adjectiveParts(text) ?? []
      if (first && rest) return `${first}_${this.lemma(rest, label)}`
    }
    if (upos === 'VERB') {
      const strong = strongInfinitive(lower, strongBit(feats ?? ''), words)
      if (strong) return strong
      const particle = particleOf(lower)
      const rest = particle && lower.slice(particle.length)
      if (rest) {
        const own = edited(this.#lemmas.get(lemmaKey(rest, label)), rest)
        const base = own ?? regularInfinitive(rest, feats ?? '', words)
        if (base && (own || base.length > 4) && words.has(particle + base) && isSeparable(particle + base))
          return keepsParticle(particle, rest, feats ?? '') ? particle + base : `${particle}_${base}`
      }
      const regular = regularInfinitive(lower, feats ?? '', words)
      if (regular) return regular
    }
    // *Egyptische*: where the dictionary does not have it in small letters, it is no word that only begins a sentence.
    const proper = upos === 'PROPN' || upos === 'X' || upos === 'SYM' || (upos === 'ADJ' && !words.has(lower))
    const form = proper || text === text.toUpperCase() ? text : lower
    for (let n = Math.min(LONGEST_LEMMA_SUFFIX, lower.length); n >= 0; n--) {
      const lemma = edited(this.#lemmaSuffixes.get(lemmaSuffixKey(lower, label, n)), form)
      // What another word's particle left behind (*s_lopen*) is no lemma of this one.
      if (lemma && (upos !== 'VERB' || !lemma.includes('_') || isParticle(lemma.slice(0, lemma.indexOf('_'))))) return lemma
    }
    return text
  }

  /**
   * The lemma of a compound: `fiets_tunnel`. Frequent ones are words of their own to Alpino; how frequent depends on how well the last part
   * is known.
   */
  #compoundLemma(text: string, lower: string, lemmaOf: (tail: string) => string): string | undefined {
    const { forms } = this.#lexicon
    return (
      this.#takeApart(text, lower, lemmaOf, this.#mostFrequent, (tail) => forms.has(formKey(tail))) ??
      this.#takeApart(text, lower, lemmaOf, this.#frequent, (tail) => tail.length >= SHORTEST_UNKNOWN)
    )
  }

  #takeApart(
    text: string,
    lower: string,
    lemmaOf: (tail: string) => string,
    whole: WordSet,
    fits: (tail: string) => boolean,
  ): string | undefined {
    const { words } = this.#lexicon
    const tail = whole.has(lower) ? undefined : compoundTail(lower, words, fits)
    if (!tail) return undefined
    const last = lemmaOf(tail)
    const first = (text === lower || /^\p{Lu}\p{Ll}*$/u.test(text) ? lower : text).slice(0, -tail.length)
    return whole.has(first + last) ? first + last : `${firstPart(first, words)}_${last}`
  }
}

/** What a verb's features say of a strong form, as a bit of `Strong`; 0 where it can be none. */
function strongBit(feats: string): number {
  if (feats.includes('VerbForm=Part')) return Strong.Participle
  if (!feats.includes('Tense=Past')) return 0
  return feats.includes('Number=Plur') ? Strong.PastPlural : Strong.PastSingular
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
