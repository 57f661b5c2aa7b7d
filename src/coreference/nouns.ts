import { kindsOfBody } from '../dutch/bodies'
import { DOCUMENT_WORDS, FEMALE_WORDS, genderByEnding, MALE_WORDS, offices, ROLE_ENDINGS, ROLE_WORDS } from '../dutch/people'
import type { Gender, NounClass } from './mention'
import { wordHash } from './word-hash'

/** Classes of nouns, a bit each: a noun may be of several. */
export const NounBit = { Person: 1, Group: 2, Document: 4, Place: 8, Thing: 16, Act: 32, Time: 64, Idea: 128 } as const

/** Shortest last part of a compound that is looked up. */
const SHORTEST_PART = 4
/** How many letters of a compound may stand before that part. */
const LONGEST_BEFORE = 18
/** Most nouns kept with what was found out about them; when there are more all are dropped, which changes no result. */
const MOST_NOUNS = 20_000

/** What is known of a noun. */
export interface Noun {
  /** Bits of its classes by WordNet and our own lists; 0 where neither knows it. */
  readonly classes: number
  /** The bit of its main class; 0 where it is not known. */
  readonly main: number
  /** The kinds of body that it names, as bits. */
  readonly body: number
  readonly gender: Gender
  /** The last part of a compound that lists know, or the noun itself: `districtsschepen` → `schepen`. */
  readonly root: string
  readonly rootHash: number
  /** Number of its office, for words of one office; 0 for none. */
  readonly office: number
}

/** Our own lists of nouns. */
const LISTS = [ROLE_WORDS, FEMALE_WORDS, MALE_WORDS, DOCUMENT_WORDS]

/** Looks nouns up in Open Dutch WordNet, as packed in the model, and in our own lists; compounds by their last part. */
export class NounLexicon {
  /** By word: the noun that it was with its last lemma. */
  readonly #known = new Map<string, { readonly lemma: string; readonly noun: Noun }>()
  /** A bit for each hash that a noun of the tables may have: most parts of words have none, and are not looked up. */
  readonly #listed = new Uint8Array(1 << 16)

  /** `classes`: packed classes by the hash of a lemma. */
  constructor(readonly classes: { keys(): Iterable<number>; get(hash: number): number | undefined }) {
    for (const hash of classes.keys()) this.#list(hash)
    for (const words of LISTS) for (const word of words) this.#list(wordHash(word))
  }

  #list(hash: number): void {
    const at = (hash >>> 3) & 0xffff
    this.#listed[at] = (this.#listed[at] as number) | (1 << (hash & 7))
  }

  /** What is known of `word`, whose lemma is `lemma`. */
  look(word: string, lemma: string): Noun {
    const known = this.#known.get(word)
    if (known?.lemma === lemma) return known.noun
    const noun = this.#make(word, lemma)
    if (this.#known.size >= MOST_NOUNS) this.#known.clear()
    this.#known.set(word, { lemma, noun })
    return noun
  }

  #make(word: string, lemma: string): Noun {
    const plain = lemma.replaceAll('_', '')
    let classes = 0
    let main = 0
    let root = plain
    for (const form of [plain, word]) {
      for (let i = 0; i <= form.length - (i ? SHORTEST_PART : 1) && i < LONGEST_BEFORE; i++) {
        const hash = wordHash(form, i)
        const isBody = i === 0 && kindsOfBody(form) !== 0
        if (!isBody && ((this.#listed[(hash >>> 3) & 0xffff] as number) & (1 << (hash & 7))) === 0) continue
        const part = form.slice(i)
        const listed = this.classes.get(hash) ?? 0
        const role = ROLE_WORDS.has(part) || FEMALE_WORDS.has(part) || MALE_WORDS.has(part)
        if (listed === 0 && !role && !isBody && !DOCUMENT_WORDS.has(part)) continue
        classes = listed & 0xff
        main = listed >> 8
        if (isBody) classes |= NounBit.Group
        else if (role) classes |= NounBit.Person
        if (DOCUMENT_WORDS.has(part)) classes |= NounBit.Document
        if (main === 0) main = isBody ? NounBit.Group : role ? NounBit.Person : NounBit.Document
        root = part
        break
      }
      if (classes !== 0) break
    }
    if (classes === 0 && ROLE_ENDINGS.test(plain) && plain.length > 5) {
      classes = NounBit.Person
      main = NounBit.Person
    }
    return {
      classes,
      main,
      body: kindsOfBody(plain) || kindsOfBody(word),
      gender: genderOf(word, classes),
      root,
      rootHash: wordHash(root),
      office: (offices().get(root) ?? -1) + 1,
    }
  }
}

function genderOf(word: string, classes: number): Gender {
  if (FEMALE_WORDS.has(word)) return 'f'
  if (MALE_WORDS.has(word)) return 'm'
  if ((classes & NounBit.Person) === 0) return null
  return genderByEnding(word)
}

/** What a noun names, in one word. */
export function classOf(noun: Noun): NounClass {
  if (noun.main === NounBit.Person) return 'person'
  if (noun.body !== 0 || noun.main === NounBit.Group) return 'group'
  if (noun.classes & NounBit.Person) return 'person'
  if (noun.main === NounBit.Document) return 'document'
  if (noun.main === NounBit.Place) return 'place'
  return noun.classes === 0 ? 'unknown' : 'other'
}
