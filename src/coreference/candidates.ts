import { isTitle } from '../dutch/titles'
import type { NameMention, NameType } from '../names'
import type { Gender, GrammaticalNumber, MentionKind, MentionRole } from './mention'
import type { Noun, NounLexicon } from './nouns'
import { roleOf } from './roles'
import type { CoreferenceText } from './text'

/** How a candidate is worded, finer than its kind; weights are learned for each apart. */
export enum Form {
  FullName,
  ShortName,
  Organisation,
  Place,
  OtherName,
  He,
  Him,
  His,
  She,
  They,
  SheOrThey,
  Her,
  Their,
  Them,
  That,
  Someone,
  Definite,
  DefinitePlural,
  Demonstrative,
  Possessed,
  Indefinite,
  Bare,
}

/** Words that may be a mention. */
export interface Candidate {
  readonly kind: MentionKind
  readonly form: Form
  readonly first: number
  /** Token after the last; for a description the shortest reading, until its border is chosen. */
  end: number
  readonly head: number
  /** Index of the name; -1 for the others. */
  readonly name: number
  readonly type: NameType | null
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** For a description: what is known of its noun. */
  readonly noun: Noun | null
  /** For a description: its first word, where that is no adjective or noun. */
  readonly determiner: string
  /** For a description: where it may end, the shortest first. */
  readonly ends: readonly number[]
  readonly role: MentionRole | null
  readonly sentence: number
  /** For a noun right before a name of a person or body that tells what it is (`trainer Piet de Vries`, `vakbond FNV`): that name; such words are no mention of their own. */
  readonly functionOf: number
}

const PRONOUNS: ReadonlyMap<string, readonly [Form, Gender, GrammaticalNumber]> = new Map([
  ['hij', [Form.He, 'm', 'sing']],
  ['ie', [Form.He, 'm', 'sing']],
  ["'ie", [Form.He, 'm', 'sing']],
  ['hem', [Form.Him, 'm', 'sing']],
  ["'m", [Form.Him, 'm', 'sing']],
  ['hemzelf', [Form.Him, 'm', 'sing']],
  ['zijn', [Form.His, 'm', 'sing']],
  ["z'n", [Form.His, 'm', 'sing']],
  ['zijne', [Form.His, 'm', 'sing']],
  ['ze', [Form.SheOrThey, null, null]],
  ['zij', [Form.SheOrThey, null, null]],
  ['haar', [Form.Her, 'f', 'sing']],
  ["d'r", [Form.Her, 'f', 'sing']],
  ['haarzelf', [Form.Her, 'f', 'sing']],
  ['hare', [Form.Her, 'f', 'sing']],
  ['hun', [Form.Their, null, 'plur']],
  ['hen', [Form.Them, null, 'plur']],
  ['henzelf', [Form.Them, null, 'plur']],
  ['die', [Form.That, null, null]],
  ['deze', [Form.That, null, null]],
  ['iemand', [Form.Someone, null, 'sing']],
  ['niemand', [Form.Someone, null, 'sing']],
  ['iedereen', [Form.Someone, null, 'sing']],
])

/** Words that stand for people without a noun. */
const PEOPLE_ALONE: ReadonlySet<string> = new Set(
  'sommigen velen anderen beiden allen enkelen menigeen laatstgenoemde eerstgenoemde degene degenen dezelfde weinigen meerderen'.split(' '),
)
const PARTS_OF: ReadonlySet<string> = new Set(
  'een één eén 1 twee drie vier vijf zes zeven acht negen tien enkele geen veel sommige beide meer'.split(' '),
)
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['die', 'dat', 'deze', 'dit', 'dezelfde', 'hetzelfde', "zo'n", 'zulke'])
const POSSESSIVES: ReadonlySet<string> = new Set("zijn haar hun mijn m'n z'n d'r onze ons uw jouw je jullie wiens wier".split(' '))
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', "'t", 'den', "'s"])
const INDEFINITE: ReadonlySet<string> = new Set(
  "een 'n één eén geen enkele sommige meerdere verschillende veel vele weinig elke elk ieder iedere alle zulke ettelijke talloze diverse menig".split(
    ' ',
  ),
)
/** Words for a number that stand before the noun like a number. */
const QUANTITIES: ReadonlySet<string> = new Set(
  'tientallen honderden duizenden tienduizenden honderdduizenden miljoenen miljoen miljard honderd duizend dozijn paar tiental honderdtal meeste'.split(
    ' ',
  ),
)
/** Most tokens before the noun of a description. */
const MOST_BEFORE = 9
/** Most ends that are weighed. */
const MOST_ENDS = 5
/** Most tokens between a preposition and the end of its phrase. */
const LONGEST_PHRASE = 8

/** Finds all that may be a mention in the story, ordered by start, then the longer first; with `namesOnly`, its names. */
export function findCandidates(text: CoreferenceText, nouns: NounLexicon, namesOnly = false): Candidate[] {
  const found: Candidate[] = []
  const finder = new Finder(text, nouns)
  if (namesOnly) {
    text.nameFirst.forEach((t, name) => {
      if ((text.sentenceOf[t] ?? -1) >= 0) finder.name(name, found)
    })
    return found
  }
  text.input.sentences.forEach((sentence, i) => {
    for (let t = sentence.firstToken; t < sentence.endToken; t++) if (text.sentenceOf[t] === i) finder.at(t, found)
  })
  return found
}

class Finder {
  constructor(
    readonly text: CoreferenceText,
    readonly nouns: NounLexicon,
  ) {}

  /** Adds the candidates whose head is token `t`. */
  at(t: number, found: Candidate[]): void {
    const { text } = this
    const name = text.nameOf[t] as number
    if (name >= 0) {
      if (text.nameFirst[name] !== t) return
      const { type } = text.input.names[name] as NameMention
      if (type === 'MISC' && !this.#isAdjective(name) && text.nameEnd[name] === t + 1) this.#description(t, t, found)
      this.name(name, found)
      return
    }
    const word = text.word(t)
    const upos = text.upos(t)
    const pronoun = PRONOUNS.get(word)
    if (pronoun && upos !== 'AUX' && upos !== 'VERB' && (pronoun[0] !== Form.That || this.#standsAlone(t))) {
      this.#pronoun(t, pronoun, found)
      return
    }
    if ((upos === 'NOUN' && !(QUANTITIES.has(word) && text.upos(t + 1) === 'NOUN')) || PEOPLE_ALONE.has(word) || this.#isNominal(t))
      this.#description(t, t, found)
  }

  /** Whether the name tells where the noun after it comes from: *Amerikaanse*. */
  #isAdjective(name: number): boolean {
    const { text } = this
    const end = text.nameEnd[name] as number
    return text.upos(end - 1) === 'ADJ' && (text.upos(end) === 'NOUN' || text.upos(end) === 'ADJ')
  }

  /** Adds a name, unless it is an adjective. */
  name(name: number, found: Candidate[]): void {
    const { text } = this
    const mention = text.input.names[name] as NameMention
    const first = text.nameFirst[name] as number
    const end = text.nameEnd[name] as number
    if (end <= first || (mention.type === 'MISC' && this.#isAdjective(name))) return
    const form =
      mention.type === 'PER'
        ? end > first + 1
          ? Form.FullName
          : Form.ShortName
        : mention.type === 'ORG'
          ? Form.Organisation
          : mention.type === 'LOC'
            ? Form.Place
            : Form.OtherName
    const number = mention.type === 'MISC' ? numberOf(text, end - 1) : mention.type === 'PER' ? 'sing' : null
    found.push({
      kind: 'name',
      form,
      first,
      end,
      head: end - 1,
      name,
      type: mention.type,
      gender: null,
      number,
      noun: mention.type === 'MISC' ? this.nouns.look(text.word(end - 1), text.tag(end - 1)?.lemma ?? text.word(end - 1)) : null,
      determiner: '',
      ends: [end],
      role: roleOf(text, first, end, end - 1),
      sentence: text.sentenceOf[first] as number,
      functionOf: -1,
    })
  }

  /** Whether `die` or `deze` at `t` stands for somebody: no determiner, and no relative pronoun right after its noun. */
  #standsAlone(t: number): boolean {
    const { text } = this
    const next = text.upos(t + 1)
    if (next === 'NOUN' || next === 'ADJ' || next === 'NUM' || next === 'PROPN') return false
    return text.word(t) !== 'die' || next === 'VERB' || next === 'AUX' || !(text.tag(t)?.feats ?? '').includes('Rel')
  }

  #pronoun(t: number, [form, gender, number]: readonly [Form, Gender, GrammaticalNumber], found: Candidate[]): void {
    const { text } = this
    let own: Form = form
    let sex = gender
    let many = number
    if (form === Form.SheOrThey || form === Form.That) {
      many = verbNumber(text, t)
      if (form === Form.SheOrThey && many !== null) {
        own = many === 'sing' ? Form.She : Form.They
        sex = many === 'sing' ? 'f' : null
      }
    }
    const possessive = form === Form.His || form === Form.Their || (form === Form.Her && (text.tag(t)?.feats ?? '').includes('Poss'))
    found.push({
      kind: 'pronoun',
      form: own,
      first: t,
      end: t + 1,
      head: t,
      name: -1,
      type: null,
      gender: sex,
      number: many,
      noun: null,
      determiner: '',
      ends: [t + 1],
      role: possessive && !isPersonal(text, t) ? 'possessive' : roleOf(text, t, t + 1, t),
      sentence: text.sentenceOf[t] as number,
      functionOf: -1,
    })
  }

  /** Whether the adjective, number or participle at `t` stands for a noun: *de gewonde*, *de laatste*, *een 17-jarige*. */
  #isNominal(t: number): boolean {
    const { text } = this
    const upos = text.upos(t)
    if (upos !== 'ADJ' && upos !== 'NUM' && !(upos === 'VERB' && (text.tag(t)?.feats ?? '').includes('Part'))) return false
    if (text.input.tokens[t]?.kind === 'number' || text.word(t).length < 4) return false
    const next = text.upos(t + 1)
    if (next === 'NOUN' || next === 'ADJ' || next === 'NUM' || next === 'PROPN' || text.nameFirst[text.nameOf[t + 1] ?? -1] === t + 1)
      return false
    const before = text.upos(t - 1)
    return (
      before === 'DET' ||
      (before === 'PRON' && POSSESSIVES.has(text.word(t - 1))) ||
      (upos === 'ADJ' && before === 'NUM' && /(?:en|n)$/.test(text.word(t)))
    )
  }

  /** Adds the description with its noun at `head`; false where nothing shows that there is one. */
  #description(head: number, from: number, found: Candidate[]): boolean {
    const { text } = this
    const sentence = text.sentence(text.sentenceOf[head] as number)
    const { first, determiner } = this.#start(from, sentence.firstToken)
    const isName = text.nameOf[head] !== undefined && (text.nameOf[head] as number) >= 0
    if (isName && first === from) return false
    const end = head + 1
    const ends = this.#ends(end, sentence.endToken)
    const noun = this.nouns.look(text.word(head), text.tag(head)?.lemma ?? text.word(head))
    const number = numberOf(text, head)
    const form = formOf(determiner, number)
    const candidate: Candidate = {
      kind: 'description',
      form,
      first,
      end,
      head,
      name: -1,
      type: null,
      gender: number === 'plur' ? null : noun.gender,
      number,
      noun,
      determiner,
      ends,
      role: roleOf(text, first, end, head),
      sentence: text.sentenceOf[head] as number,
      functionOf: this.#functionOf(end, ends),
    }
    // een van de scholieren: one of those that the noun tells
    if (
      first >= 2 &&
      text.word(first - 1) === 'van' &&
      PARTS_OF.has(text.word(first - 2)) &&
      first - 2 >= sentence.firstToken &&
      ARTICLES.has(determiner)
    ) {
      found.push({
        ...candidate,
        first: first - 2,
        form: Form.Indefinite,
        determiner: 'een',
        number: /^(?:een|één|eén|1|geen)$/.test(text.word(first - 2)) ? 'sing' : 'plur',
        role: roleOf(text, first - 2, end, head),
        functionOf: -1,
      })
    }
    found.push(candidate)
    return true
  }

  /** Where the phrase begins whose noun stands at `head`, and its determiner. */
  #start(head: number, sentenceStart: number): { readonly first: number; readonly determiner: string } {
    const { text } = this
    let firm = head
    let s = head
    let loose = false
    const last = Math.max(sentenceStart, head - MOST_BEFORE)
    while (s > last) {
      const p = s - 1
      const name = text.nameOf[p] as number
      if (name >= 0) {
        if (text.input.names[name]?.type !== 'MISC' || text.upos(p) === 'NOUN') break
        s = text.nameFirst[name] as number
        if (!loose) firm = s
        continue
      }
      const upos = text.upos(p)
      const word = text.word(p)
      if (
        upos === 'DET' ||
        ARTICLES.has(word) ||
        (POSSESSIVES.has(word) && upos !== 'VERB' && upos !== 'AUX') ||
        INDEFINITE.has(word) ||
        (DEMONSTRATIVES.has(word) && upos !== 'SCONJ')
      ) {
        if (word === 'veel' && upos === 'ADV') break
        const more = p > last && /^(?:al|alle|beide|heel|geheel|zo|half|zowel)$/.test(text.word(p - 1)) && upos === 'DET'
        return { first: more ? p - 1 : p, determiner: word }
      }
      if (upos === 'ADJ' || upos === 'NUM' || QUANTITIES.has(word) || text.input.tokens[p]?.kind === 'number') {
        s = p
        if (!loose) firm = s
      } else if (
        (upos === 'VERB' && (text.tag(p)?.feats ?? '').includes('Part')) ||
        (upos === 'ADV' && s < head) ||
        (s < head && (word === ',' || word === 'en'))
      ) {
        loose = true
        s = p
      } else break
    }
    const word = text.word(firm)
    return { first: firm, determiner: firm < head && text.upos(firm) === 'NUM' ? word : '' }
  }

  /** Where a description may end whose noun ends at `end`: there, after a name right behind it, and after each phrase with a preposition. */
  #ends(end: number, sentenceEnd: number): number[] {
    const { text } = this
    const ends = [end]
    let at = end
    let behind = this.#nameAt(at)
    // een groep militairen
    if (behind === at && at < sentenceEnd && text.upos(at) === 'NOUN' && (text.nameOf[at] as number) < 0) behind = at + 1
    if (behind > at) {
      ends.push(behind)
      at = behind
    }
    while (ends.length < MOST_ENDS) {
      const next = this.#phrase(at, sentenceEnd)
      if (next <= at) break
      ends.push(next)
      at = next
      behind = this.#nameAt(at)
      if (behind > at && ends.length < MOST_ENDS && text.upos(at - 1) === 'NOUN') {
        ends.push(behind)
        at = behind
      }
    }
    return ends
  }

  /** The end of a name that begins at `t`; `t` where none does, or a person's. */
  #nameAt(t: number): number {
    const { text } = this
    const name = text.nameOf[t] ?? -1
    return name >= 0 && text.nameFirst[name] === t && text.input.names[name]?.type !== 'PER' ? (text.nameEnd[name] as number) : t
  }

  /** The end of a phrase that begins with a preposition at `t`; `t` where none does. */
  #phrase(t: number, sentenceEnd: number): number {
    const { text } = this
    const preposition = text.upos(t) === 'ADP' || text.word(t) === 'van' || text.word(t) === 'te'
    if (!preposition && !(text.word(t) === 'en' && text.upos(t + 1) === 'NOUN' && text.upos(t - 1) === 'NOUN')) return t
    const last = Math.min(sentenceEnd, t + LONGEST_PHRASE)
    let at = t + 1
    if (at < last && text.upos(at) === 'ADP') at++
    while (at < last) {
      const name = text.nameOf[at] as number
      if (name >= 0) {
        if (text.upos(at) === 'ADJ' && text.input.names[name]?.type === 'MISC') {
          at = Math.max(at + 1, text.nameEnd[name] as number)
          continue
        }
        return Math.max(at + 1, text.nameEnd[name] as number)
      }
      const upos = text.upos(at)
      if (upos === 'NOUN' || upos === 'PROPN' || upos === 'X') {
        let stop = at + 1
        while (stop < last && (text.upos(stop) === 'NOUN' || text.upos(stop) === 'PROPN') && (text.nameOf[stop] as number) < 0) stop++
        return stop
      }
      if (upos === 'NUM' && text.upos(at + 1) !== 'NOUN' && text.upos(at + 1) !== 'ADJ' && text.upos(at + 1) !== 'NUM') return at + 1
      if (
        upos !== 'DET' &&
        upos !== 'ADJ' &&
        upos !== 'NUM' &&
        upos !== 'PRON' &&
        upos !== 'ADV' &&
        !(upos === 'VERB' && (text.tag(at)?.feats ?? '').includes('Part'))
      )
        return t
      if (upos === 'PRON' && !POSSESSIVES.has(text.word(at))) return t
      at++
    }
    return t
  }

  /** The name of a person that follows right after one of `ends`, or of a body right after the noun (`vakbond FNV`); -1 for none. */
  #functionOf(nounEnd: number, ends: readonly number[]): number {
    const { text } = this
    const next = text.nameOf[nounEnd] ?? -1
    if (
      next >= 0 &&
      text.nameFirst[next] === nounEnd &&
      text.input.names[next]?.type === 'ORG' &&
      text.sentenceOf[nounEnd] === text.sentenceOf[nounEnd - 1]
    )
      return next
    for (const end of ends) {
      let t = end
      while (t < end + 2 && isTitle(text.word(t))) t++
      const name = text.nameOf[t] ?? -1
      if (
        name >= 0 &&
        text.nameFirst[name] === t &&
        text.input.names[name]?.type === 'PER' &&
        text.sentenceOf[t] === text.sentenceOf[end - 1]
      )
        return name
    }
    return -1
  }
}

/** Whether `haar` or `hun` at `t` is no possessive, as the tag tells. */
function isPersonal(text: CoreferenceText, t: number): boolean {
  const feats = text.tag(t)?.feats ?? ''
  return feats !== '' && !feats.includes('Poss') && text.word(t) !== 'zijn'
}

function formOf(determiner: string, number: GrammaticalNumber): Form {
  if (determiner === '') return Form.Bare
  if (ARTICLES.has(determiner)) return number === 'plur' ? Form.DefinitePlural : Form.Definite
  if (DEMONSTRATIVES.has(determiner)) return Form.Demonstrative
  if (POSSESSIVES.has(determiner)) return Form.Possessed
  return Form.Indefinite
}

function numberOf(text: CoreferenceText, t: number): GrammaticalNumber {
  const feats = text.tag(t)?.feats ?? ''
  if (feats.includes('Number=Plur')) return 'plur'
  if (feats.includes('Number=Sing')) return 'sing'
  const word = text.word(t)
  return /(?:en|ers|ars|s)$/.test(word) ? 'plur' : 'sing'
}

/** How many tokens around a pronoun its verb is looked for in. */
const VERB_NEAR = 8

/** The number of the finite verb that a pronoun at `t` goes with: right beside it, else the first one after it in its clause. */
function verbNumber(text: CoreferenceText, t: number): GrammaticalNumber {
  const finite = (i: number): GrammaticalNumber | undefined => {
    const tag = text.tag(i)
    if ((tag?.upos !== 'VERB' && tag?.upos !== 'AUX') || !tag.feats?.includes('VerbForm=Fin')) return undefined
    return tag.feats.includes('Number=Plur') ? 'plur' : tag.feats.includes('Number=Sing') ? 'sing' : null
  }
  const beside = finite(t + 1) ?? finite(t - 1)
  if (beside !== undefined) return beside
  for (let i = t + 2; i < t + VERB_NEAR; i++) {
    if (text.sentenceOf[i] !== text.sentenceOf[t]) break
    const number = finite(i)
    if (number !== undefined) return number
  }
  return null
}
