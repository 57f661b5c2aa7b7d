import type { NameMention } from '../names'
import { type Candidate, Form } from './candidate'
import type { Gender, GrammaticalNumber } from './mention'
import { NounBit } from './nouns'
import { ARTICLES, DEMONSTRATIVES, isPersonal, PARTS_OF, Phrases, POSSESSIVES, QUANTITIES } from './phrases'
import { isFiniteVerb, roleOf } from './roles'
import { type CoreferenceText, Feature } from './text'

const PRONOUNS: ReadonlyMap<string, readonly [Form, Gender, GrammaticalNumber]> = new Map([
  ['hij', [Form.He, 'm', 'sing']],
  ['ie', [Form.He, 'm', 'sing']],
  ["'ie", [Form.He, 'm', 'sing']],
  ['hem', [Form.Him, 'm', 'sing']],
  ["'m", [Form.Him, 'm', 'sing']],
  ['hemzelf', [Form.Him, 'm', 'sing']],
  ['hijzelf', [Form.He, 'm', 'sing']],
  ['zijn', [Form.His, 'm', 'sing']],
  ["z'n", [Form.His, 'm', 'sing']],
  ['zijne', [Form.His, 'm', 'sing']],
  ['diens', [Form.His, 'm', 'sing']],
  ['ze', [Form.SheOrThey, null, null]],
  ['zij', [Form.SheOrThey, null, null]],
  ['haar', [Form.Her, 'f', 'sing']],
  ["d'r", [Form.Her, 'f', 'sing']],
  ['haarzelf', [Form.Her, 'f', 'sing']],
  ['zijzelf', [Form.SheOrThey, null, null]],
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
  'sommigen velen anderen beiden allen enkelen menigeen laatstgenoemde eerstgenoemde degene degenen dezelfde weinigen meerderen meesten'.split(
    ' ',
  ),
)

/** Finds all that may be a mention in the story, ordered by start, then the longer first; with `namesOnly`, its names. */
export function findCandidates(text: CoreferenceText, namesOnly = false): Candidate[] {
  const found: Candidate[] = []
  const finder = new Finder(text)
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
  readonly phrases: Phrases

  constructor(readonly text: CoreferenceText) {
    this.phrases = new Phrases(text)
  }

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
    if (
      (upos === 'NOUN' && !(QUANTITIES.has(word) && text.upos(t + 1) === 'NOUN')) ||
      PEOPLE_ALONE.has(word) ||
      this.#isNominal(t) ||
      ((upos === 'PROPN' || upos === 'X') && text.nouns.look(word, text.tag(t)?.lemma.toLowerCase() ?? word).classes & NounBit.Person) ||
      (PARTS_OF.has(word) && text.word(t + 1) === 'van' && /^(?:hen|ons|jullie|deze|die)$/.test(text.word(t + 2)))
    )
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
      noun: mention.type === 'MISC' ? text.noun(end - 1) : null,
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
    return text.word(t) !== 'die' || next === 'VERB' || next === 'AUX' || !text.has(t, Feature.Relative)
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
    const possessive = form === Form.His || form === Form.Their || (form === Form.Her && text.has(t, Feature.Possessive))
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
    const word = text.word(t)
    if (upos !== 'ADJ' && upos !== 'NUM' && upos !== 'VERB') return false
    if (text.input.tokens[t]?.kind === 'number' || word.length < 4) return false
    const next = text.upos(t + 1)
    if (next === 'NOUN' || next === 'ADJ' || next === 'NUM' || next === 'PROPN' || text.nameFirst[text.nameOf[t + 1] ?? -1] === t + 1)
      return false
    const before = text.upos(t - 1)
    // jongeren, verdachten, gedupeerden
    const one = word.endsWith('n') ? word.slice(0, -1) : word
    if (one.endsWith('e') && (upos !== 'NUM' || one !== word) && (text.nouns.look(one, one).classes & NounBit.Person) !== 0) return true
    if (upos === 'VERB' && !text.has(t, Feature.Participle)) return false
    return (
      before === 'DET' ||
      (before === 'PRON' && POSSESSIVES.has(text.word(t - 1))) ||
      (upos === 'ADJ' && before === 'NUM' && word.endsWith('n'))
    )
  }

  /** Adds the description with its noun at `head`; false where nothing shows that there is one. */
  #description(head: number, from: number, found: Candidate[]): boolean {
    const { text, phrases } = this
    const sentence = text.sentence(text.sentenceOf[head] as number)
    const number = numberOf(text, head)
    const { first, determiner } = phrases.start(from, sentence.firstToken, number === 'plur')
    const isName = text.nameOf[head] !== undefined && (text.nameOf[head] as number) >= 0
    if (isName && first === from) return false
    const end = first < head && phrases.isMark(head + 1) && this.#holdsMark(first, head) ? head + 2 : head + 1
    const ends = phrases.ends(end, sentence.endToken)
    const noun = text.noun(head)
    const candidate: Candidate = {
      kind: 'description',
      form: formOf(determiner, number),
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
      functionOf: phrases.functionOf(end, ends),
    }
    // een van de scholieren: one of those that the noun tells
    if (
      first >= 2 &&
      text.word(first - 1) === 'van' &&
      PARTS_OF.has(text.word(first - 2)) &&
      first - 2 >= sentence.firstToken &&
      (ARTICLES.has(determiner) || POSSESSIVES.has(determiner) || DEMONSTRATIVES.has(determiner))
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

  /** Whether a mark of quotation stands between two tokens. */
  #holdsMark(first: number, end: number): boolean {
    for (let t = first; t < end; t++) if (this.phrases.isMark(t)) return true
    return false
  }
}

function formOf(determiner: string, number: GrammaticalNumber): Form {
  if (determiner === '') return Form.Bare
  if (ARTICLES.has(determiner)) return number === 'plur' ? Form.DefinitePlural : Form.Definite
  if (DEMONSTRATIVES.has(determiner)) return Form.Demonstrative
  if (POSSESSIVES.has(determiner)) return Form.Possessed
  return Form.Indefinite
}

function numberOf(text: CoreferenceText, t: number): GrammaticalNumber {
  return taggedNumber(text, t) ?? (/(?:en|ers|ars|s)$/.test(text.word(t)) ? 'plur' : 'sing')
}

/** The number that the tag of a token tells. */
function taggedNumber(text: CoreferenceText, t: number): GrammaticalNumber {
  return text.has(t, Feature.Plural) ? 'plur' : text.has(t, Feature.Singular) ? 'sing' : null
}

/** How many tokens around a pronoun its verb is looked for in. */
const VERB_NEAR = 8

/** The number of the finite verb that a pronoun at `t` goes with: right beside it, else the first one after it in its clause. */
function verbNumber(text: CoreferenceText, t: number): GrammaticalNumber {
  const finite = (i: number) => (isFiniteVerb(text, i) ? taggedNumber(text, i) : undefined)
  const beside = finite(t + 1) ?? finite(t - 1)
  if (beside !== undefined) return beside
  for (let i = t + 2; i < t + VERB_NEAR; i++) {
    if (text.sentenceOf[i] !== text.sentenceOf[t]) break
    const number = finite(i)
    if (number !== undefined) return number
  }
  return null
}
