import { adjectiveParts, compoundTail, firstPart } from './compounds'
import { applyEdit } from './edits'
import type { HashLists } from './hash-lists'
import { formKey, LONGEST_FORM, lemmaKey, lemmaSuffixKey, type TagLexicon } from './lexicon'
import { diminutiveBase, singularOf } from './nouns'
import { Strong, strongInfinitive } from './strong-verbs'
import type { Label } from './tag'
import { isParticle, isSeparable, keepsParticle, particleOf, regularInfinitive } from './verbs'
import type { WordSet } from './word-set'

/** Longest suffix that tells a lemma, in code units. */
export const LONGEST_LEMMA_SUFFIX = 6

/** Shortest last part of a compound that is only known from the dictionary, in code units. */
const SHORTEST_UNKNOWN = 5

/** What lemmas are told by. */
export interface LemmaLists {
  readonly lexicon: TagLexicon
  readonly edits: readonly string[]
  /** Edits by form and label, and by its ending and label. */
  readonly forms: HashLists
  readonly suffixes: HashLists
  /** Frequent compounds, and the most frequent of them. */
  readonly frequent: WordSet
  readonly mostFrequent: WordSet
}

/** Gives forms with their labels their lemmas. */
export class Lemmatizer {
  readonly #lists: LemmaLists
  readonly #labels: readonly Label[]

  constructor(labels: readonly Label[], lists: LemmaLists) {
    this.#labels = labels
    this.#lists = lists
  }

  /** The lemma of a form with a label: by the lexicon, else by the longest suffix with a known edit, else the form. */
  lemma(text: string, label: number): string {
    if (text.length > LONGEST_FORM) return text
    const lower = text.toLowerCase()
    const { lexicon, edits, forms, suffixes } = this.#lists
    const edited = (list: readonly number[] | undefined, form: string) => list && applyEdit(form, edits[list[0] as number] as string)
    const known = edited(forms.get(lemmaKey(text, label)), text) ?? edited(forms.get(lemmaKey(lower, label)), lower)
    if (known) return known
    const { upos, feats } = this.#labels[label] as Label
    const { words } = lexicon
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
        const own = edited(forms.get(lemmaKey(rest, label)), rest)
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
      const lemma = edited(suffixes.get(lemmaSuffixKey(lower, label, n)), form)
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
    const { lexicon, frequent, mostFrequent } = this.#lists
    return (
      this.#takeApart(text, lower, lemmaOf, mostFrequent, (tail) => lexicon.forms.has(formKey(tail))) ??
      this.#takeApart(text, lower, lemmaOf, frequent, (tail) => tail.length >= SHORTEST_UNKNOWN)
    )
  }

  #takeApart(
    text: string,
    lower: string,
    lemmaOf: (tail: string) => string,
    whole: WordSet,
    fits: (tail: string) => boolean,
  ): string | undefined {
    const { words } = this.#lists.lexicon
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
