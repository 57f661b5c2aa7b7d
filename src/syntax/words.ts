import { finish, hashTemplate, mix, mixText } from '../model/hash'
import type { Tag } from '../tags'
import { isPaired, MarkPairs } from './marks'

/** Universal parts of speech by number, as masks and features have them. */
export const Pos = {
  ADP: 1,
  SCONJ: 2,
  CCONJ: 3,
  AUX: 4,
  DET: 5,
  VERB: 6,
  NOUN: 7,
  PROPN: 8,
  PRON: 9,
  NUM: 10,
  ADJ: 11,
  ADV: 12,
  INTJ: 13,
  PART: 14,
  SYM: 15,
  X: 16,
} as const

const NUMBERS: Readonly<Record<string, number>> = Pos

/** Number of what stands for the root and for what is outside the sentence. */
export const OUTSIDE_POS = 17

/** UD features that tell how words hang together. */
const TOLD = /\b(?:VerbForm|Number|Case|Poss|Reflex|Person)=\w+|PronType=(?:Rel|Int|Dem|Prs|Ind|Neg|Tot)|Degree=(?:Cmp|Sup)/g

/** What does not hang on the direction of reading. */
const MIRRORED = ['token', 'word', 'tag', 'pos', 'ending', 'cluster', 'lemma', 'sense', 'shape', 'inside'] as const

/** Forms kept with their hashes; when full all are dropped, which changes no result. */
const MOST_FORMS = 20_000
/** Longest part of a form that is looked at, in code units. */
const LONGEST_FORM = 60

/** What a form brings. */
interface FormHashes {
  readonly word: number
  readonly ending: number
  /** The class of words that stand in like places, 0 where none is known. */
  readonly cluster: number
  readonly shape: number
}

/** What a lemma brings. */
interface LemmaNumbers {
  readonly hash: number
  /** The class of its senses, 0 where none is known. */
  readonly sense: number
}

/** Numbers of words by hash. */
export interface WordNumbers {
  /** The number of the word with a hash, 0 for others. */
  get(hash: number): number
}

/** Hash of a word in small letters, as lists and features have it. */
export function wordHash(word: string): number {
  const lower = word.length > LONGEST_FORM ? word.slice(0, LONGEST_FORM).toLowerCase() : word.toLowerCase()
  return finish(mixText(hashTemplate(30), lower))
}

/** The lemma's last part, by which the class of a compound is told: *woordvoerder* of *politie_woordvoerder*. */
export function lastPart(lemma: string): string {
  return lemma.slice(lemma.lastIndexOf('_') + 1)
}

/**
 * The words of one sentence as numbers, marks left out: marks are no heads, and stand between words as `gap`. Word `count` is the root. Filled anew for
 * each sentence.
 */
export class SentenceWords {
  /** How many words there are. */
  count = 0
  /** Token of each word, counted from the sentence's first. */
  token = new Int32Array(64)
  word = new Int32Array(64)
  /** Part of speech with the features that matter, as a hash. */
  tag = new Int32Array(64)
  pos = new Uint8Array(64)
  ending = new Int32Array(64)
  cluster = new Int32Array(64)
  lemma = new Int32Array(64)
  /** Class of the lemma's senses. */
  sense = new Int32Array(64)
  /** Capitals and digits: a number of `shapeOf`. */
  shape = new Uint8Array(64)
  /** The innermost pair of brackets or quotation marks around the word, by an even number, one more for round ones; 0 outside all. */
  inside = new Int32Array(64)
  /** Marks before the word, 0 where there are none. */
  gap = new Int32Array(64)
  /** How many words up to this one have a comma or the like before them. */
  gaps = new Int32Array(64)
  /** How many words before this one are finite verbs. */
  finite = new Int32Array(64)
  /** The verbs that follow, and whether a clause begins before them. */
  ahead = new Int32Array(64)
  #isVerb = new Uint8Array(64)
  #opens = new Uint8Array(64)
  readonly #forms = new Map<string, FormHashes>()
  readonly #tags = new Map<string, number>()
  readonly #lemmas = new Map<string, LemmaNumbers>()

  constructor(
    readonly clusters: WordNumbers,
    readonly senses: WordNumbers,
  ) {}

  /** Reads the tokens of a sentence. */
  read(tokens: readonly { readonly text: string }[], tags: readonly Tag[], first: number, end: number): void {
    this.#grow(end - first + 1)
    let n = 0
    let gap = 0
    let gaps = 0
    let finite = 0
    let pairs: MarkPairs | undefined
    this.inside.fill(0, 0, end - first + 1)
    for (let t = first; t < end; t++) {
      const { text } = tokens[t] as { readonly text: string }
      const tag = tags[t] as Tag
      if (tag.upos === 'PUNCT') {
        let kind = MARK_KINDS.get(text)
        if (kind === undefined) kind = /^[-–—]+$/.test(text) ? 5 : /^[.?!…]+$/.test(text) ? 6 : 7
        if (isPaired(text)) {
          pairs ??= new MarkPairs()
          const from = pairs.next(text, n).opener
          if (from >= 0) {
            this.#enclose(from, n, 2 * t + (text === ')' ? 1 : 0))
            if (kind === 7) kind = 8
          }
        }
        gap = mix(gap + 1, kind)
        continue
      }
      const form = this.#form(text)
      const pos = NUMBERS[tag.upos] ?? OUTSIDE_POS
      if (gap) gaps++
      this.token[n] = t - first
      this.word[n] = form.word
      this.ending[n] = form.ending
      this.cluster[n] = form.cluster
      this.tag[n] = this.#tag(tag)
      this.pos[n] = pos
      const lemma = this.#lemma(tag.lemma)
      this.lemma[n] = lemma.hash
      this.sense[n] = pos === Pos.NOUN || pos === Pos.VERB ? lemma.sense : 0
      this.shape[n] = n === 0 && form.shape === 1 ? 4 : form.shape
      this.gap[n] = gap
      this.gaps[n] = gaps
      this.finite[n] = finite
      const hasTense = tag.feats?.includes('VerbForm=Fin') ?? false
      if (hasTense) finite++
      this.#isVerb[n] = pos === Pos.VERB || pos === Pos.AUX ? 1 : 0
      this.#opens[n] = pos === Pos.SCONJ || pos === Pos.CCONJ || tag.feats?.includes('PronType=Rel') ? 1 : 0
      gap = 0
      n++
    }
    this.#end(n, gap, gaps, finite)
  }

  /** Reads the words of another from the last to the first. */
  mirror(other: SentenceWords): void {
    const { count } = other
    this.#grow(count + 1)
    let gaps = 0
    let finite = 0
    for (let i = 0, from = count - 1; i < count; i++, from--) {
      for (const name of MIRRORED) this[name][i] = other[name][from] as number
      this.#isVerb[i] = other.#isVerb[from] as number
      this.#opens[i] = other.#opens[from] as number
      const gap = other.gap[from + 1] as number
      if (gap) gaps++
      this.gap[i] = gap
      this.gaps[i] = gaps
      this.finite[i] = finite
      if ((other.finite[from + 1] as number) > (other.finite[from] as number)) finite++
    }
    this.#end(count, other.gap[0] as number, gaps, finite)
  }

  /** Writes the root behind the last word. */
  #end(n: number, gap: number, gaps: number, finite: number): void {
    this.count = n
    this.word[n] = 1
    this.tag[n] = 1
    this.pos[n] = OUTSIDE_POS
    this.ending[n] = 1
    this.cluster[n] = 0
    this.lemma[n] = 1
    this.sense[n] = 0
    this.shape[n] = 0
    this.inside[n] = 0
    this.gap[n] = gap
    this.gaps[n] = gaps
    this.finite[n] = finite
    this.#lookAhead(n)
  }

  /** Puts the words from one mark to its partner inside a pair, unless they are inside another. */
  #enclose(from: number, to: number, pair: number): void {
    for (let i = from; i < to; i++) if (this.inside[i] === 0) this.inside[i] = pair
  }

  /** For each word, the next two verbs from it on with what opens a clause before them. Linear. */
  #lookAhead(n: number): void {
    let verb = 0
    let second = 0
    let opened = 0
    this.ahead[n] = 0
    for (let i = n - 1; i >= 0; i--) {
      if (this.#isVerb[i]) {
        second = mix(verb, opened)
        verb = this.tag[i] as number
        opened = 0
      }
      this.ahead[i] = mix(mix(verb, opened), second)
      if (this.#opens[i] || this.gap[i]) opened = 1
    }
  }

  #form(text: string): FormHashes {
    let known = this.#forms.get(text)
    if (!known) {
      const short = text.length > LONGEST_FORM ? text.slice(0, LONGEST_FORM) : text
      const lower = short.toLowerCase()
      const word = wordHash(short)
      const shape = shapeOf(short)
      known = {
        word,
        shape,
        ending: mixText(mix(hashTemplate(31), shape === 3 ? 1 : shape), lower, Math.max(0, lower.length - 3)),
        cluster: this.clusters.get(word),
      }
      if (this.#forms.size >= MOST_FORMS) this.#forms.clear()
      this.#forms.set(text, known)
    }
    return known
  }

  #tag({ upos, feats }: Tag): number {
    const key = feats === null ? upos : `${upos} ${feats}`
    let known = this.#tags.get(key)
    if (known === undefined) {
      known = mixText(hashTemplate(32), `${upos} ${(feats?.match(TOLD) ?? []).join(' ')}`)
      this.#tags.set(key, known)
    }
    return known
  }

  #lemma(lemma: string): LemmaNumbers {
    let known = this.#lemmas.get(lemma)
    if (known === undefined) {
      const last = lastPart(lemma)
      const sense = this.senses.get(wordHash(last))
      known = { hash: wordHash(lemma), sense }
      if (this.#lemmas.size >= MOST_FORMS) this.#lemmas.clear()
      this.#lemmas.set(lemma, known)
    }
    return known
  }

  #grow(size: number): void {
    if (this.token.length > size) return
    const length = 2 * size
    for (const name of ['token', 'word', 'tag', 'ending', 'cluster', 'lemma', 'sense', 'inside', 'gap', 'gaps', 'finite', 'ahead'] as const)
      this[name] = new Int32Array(length)
    this.pos = new Uint8Array(length)
    this.shape = new Uint8Array(length)
    this.#isVerb = new Uint8Array(length)
    this.#opens = new Uint8Array(length)
  }
}

/** Kinds of marks; those in pairs are one more where they close, but for brackets. */
const MARK_KINDS: ReadonlyMap<string, number> = new Map(Object.entries({ ',': 1, '(': 2, '[': 2, ')': 3, ']': 3, ':': 4, ';': 4 }))

/** 1 for a capital first, 3 for capitals throughout, 2 for a digit first, 0 for others. */
function shapeOf(form: string): number {
  if (/^\p{Lu}/u.test(form)) return form.length > 1 && form === form.toUpperCase() ? 3 : 1
  return /^\p{N}/u.test(form) ? 2 : 0
}

/** How two words stand to brackets and quotation marks: 0 outside all, 1 within the same, 2 the first within others, 3 the second, 4 both; round ones told apart. */
export function within({ inside }: SentenceWords, a: number, b: number): number {
  const first = inside[a] as number
  const second = inside[b] as number
  if (first === second) return first === 0 ? 0 : 1 + 8 * (first & 1)
  if (second === 0) return 2 + 8 * (first & 1)
  return first === 0 ? 3 + 8 * (second & 1) : 4
}
