import { QUOTATION_MARKS } from '../dutch/quotation-marks'
import { isTitle } from '../dutch/titles'
import { type Noun, NounBit } from './nouns'
import { type CoreferenceText, Feature } from './text'

/** Words for how many that stand for people themselves where `van` follows: *een van de scholieren*. */
export const PARTS_OF: ReadonlySet<string> = new Set(
  'een één eén geen 1 twee drie vier vijf zes zeven acht negen tien enkele veel sommige enkelen velen sommigen beide meer'.split(' '),
)
export const DEMONSTRATIVES: ReadonlySet<string> = new Set(['die', 'dat', 'deze', 'dit', 'dezelfde', 'hetzelfde', "zo'n", 'zulke'])
export const POSSESSIVES: ReadonlySet<string> = new Set(
  "zijn haar hun mijn m'n z'n d'r onze ons uw jouw jouw je jullie wiens wier diens".split(' '),
)
export const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', "'t", 'den', "'s"])
const INDEFINITE: ReadonlySet<string> = new Set(
  "een 'n één eén geen enkele sommige meerdere verschillende veel vele weinig elke elk ieder iedere alle zulke ettelijke talloze diverse menig".split(
    ' ',
  ),
)
/** Words for a number that stand before the noun like a number. */
export const QUANTITIES: ReadonlySet<string> = new Set(
  'tientallen honderden duizenden tienduizenden honderdduizenden miljoenen miljoen miljard honderd duizend dozijn paar tiental honderdtal meeste'.split(
    ' ',
  ),
)
/** Personal pronouns that end a phrase: *een van hen*. */
const PERSONAL: ReadonlySet<string> = new Set(['hen', 'ons', 'hem', 'haar', 'jullie'])

/** Most tokens before the noun of a description. */
const MOST_BEFORE = 9
/** Most ends that are weighed. */
const MOST_ENDS = 6
/** Most tokens between a preposition and the end of its phrase. */
const LONGEST_PHRASE = 8

/** Where a phrase begins, and its determiner. */
export interface PhraseStart {
  readonly first: number
  readonly determiner: string
}

/** Whether `haar` or `hun` at `t` is no possessive, as the tag tells. */
export function isPersonal(text: CoreferenceText, t: number): boolean {
  return text.has(t, Feature.Any) && !text.has(t, Feature.Possessive) && text.word(t) !== 'zijn'
}

const isParticiple = (text: CoreferenceText, t: number) => text.upos(t) === 'VERB' && text.has(t, Feature.Participle)
const isNumber = (text: CoreferenceText, t: number) => text.upos(t) === 'NUM' || text.input.tokens[t]?.kind === 'number'

/** Finds the borders of noun phrases by the tags. */
export class Phrases {
  constructor(readonly text: CoreferenceText) {}

  /** Where the phrase begins whose noun stands at `head`; `plural`: whether it is one of many. */
  start(head: number, sentenceStart: number, plural: boolean): PhraseStart {
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
      if (this.#isDeterminer(p, s)) {
        if (word === 'veel' && upos === 'ADV') break
        const more = p > last && word !== 'een' && /^(?:al|alle|beide|heel|geheel|zo|half|zowel)$/.test(text.word(p - 1)) && upos === 'DET'
        return { first: more ? p - 1 : p, determiner: word }
      }
      if (upos === 'ADJ' || isNumber(text, p) || QUANTITIES.has(word)) {
        // Zeker 34 mensen, ruim duizend boeren, dagelijks chauffeurs: no adjectives.
        if (upos === 'ADJ' && !/en?$/.test(word) && (isNumber(text, s) || plural)) loose = true
        s = p
        if (!loose) firm = s
      } else if (isParticiple(text, p) && word.endsWith('e')) {
        s = p
        if (!loose) firm = s
      } else if (
        isParticiple(text, p) ||
        (upos === 'ADV' && s < head) ||
        (s < head && (word === ',' || word === 'en')) ||
        (this.isMark(p) && this.isMark(head + 1))
      ) {
        loose = true
        s = p
      } else break
    }
    return { first: firm, determiner: firm < head && text.upos(firm) === 'NUM' ? text.word(firm) : '' }
  }

  /** Whether a mark of quotation stands at `t`. */
  isMark(t: number): boolean {
    return QUOTATION_MARKS.has(this.text.word(t)) && this.text.input.tokens[t]?.kind === 'punctuation'
  }

  /** Whether the word at `p` begins the phrase that goes on at `next`; relative *die* and personal *haar* do not. */
  #isDeterminer(p: number, next: number): boolean {
    const { text } = this
    const word = text.word(p)
    const upos = text.upos(p)
    if (DEMONSTRATIVES.has(word)) {
      if (word === "zo'n" && isNumber(text, next)) return false
      return upos !== 'SCONJ' && !text.has(p, Feature.Relative)
    }
    if (POSSESSIVES.has(word)) return upos !== 'VERB' && upos !== 'AUX' && !((word === 'haar' || word === 'hun') && isPersonal(text, p))
    return upos === 'DET' || ARTICLES.has(word) || INDEFINITE.has(word)
  }

  /** Where a description may end whose noun ends at `end`: there, after what stands right behind it, and after each phrase with a preposition. */
  ends(end: number, sentenceEnd: number): number[] {
    const ends = [end]
    let at = end
    const add = (next: number) => {
      if (next > at && ends.length < MOST_ENDS) {
        ends.push(next)
        at = next
      }
    }
    add(this.#behind(at, sentenceEnd))
    while (ends.length < MOST_ENDS) {
      const before = at
      add(ends.length > 1 ? this.#conjunct(at, sentenceEnd) : at)
      add(this.#phrase(at, sentenceEnd))
      if (at === before) break
      if (this.text.upos(at - 1) === 'NOUN') add(this.#nameAt(at))
    }
    return ends
  }

  /** The end of a name, noun or number right behind a noun: *een groep militairen*, *artikel 4*, *nummer vier*. */
  #behind(t: number, sentenceEnd: number): number {
    const { text } = this
    const name = this.#nameAt(t)
    if (name > t || t >= sentenceEnd || (text.nameOf[t] as number) >= 0) return name
    if (text.upos(t) === 'NOUN' || isNumber(text, t)) return t + 1
    const next = t + 1
    if ((text.upos(t) === 'ADJ' || isParticiple(text, t)) && /e$/.test(text.word(t)) && next < sentenceEnd && text.upos(next) === 'NOUN')
      return next + 1
    return t
  }

  /** The end of a name that begins at `t` behind a noun; `t` where none does, or where it is that of the person whom the noun tells about. */
  #nameAt(t: number): number {
    const { text } = this
    const name = text.nameOf[t] ?? -1
    if (name < 0 || text.nameFirst[name] !== t) return t
    if (text.input.names[name]?.type === 'PER' && !isGroup(this.text.noun(t - 1))) return t
    return text.nameEnd[name] as number
  }

  /** The end of a phrase that begins with a preposition at `t`; `t` where none does. */
  #phrase(t: number, sentenceEnd: number): number {
    const { text } = this
    const word = text.word(t)
    const isPreposition = text.upos(t) === 'ADP' || word === 'van' || word === 'te' || (word === 'als' && text.upos(t - 1) === 'NOUN')
    if (!isPreposition && !(word === 'en' && text.upos(t + 1) === 'NOUN' && text.upos(t - 1) === 'NOUN')) return t
    const from = text.upos(t + 1) === 'ADP' ? t + 2 : t + 1
    if (isPreposition && PERSONAL.has(text.word(from)) && (text.word(from) !== 'haar' || isPersonal(text, from))) return from + 1
    return this.#nounPhrase(t, from, Math.min(sentenceEnd, t + LONGEST_PHRASE))
  }

  /** The end of another one of those that the phrase tells: *van Egypte, Qatar en Oman*; `t` where none follows. */
  #conjunct(t: number, sentenceEnd: number): number {
    const { text } = this
    const word = text.word(t)
    if (word !== ',' && word !== 'en' && word !== 'of') return t
    const end = this.#nounPhrase(t, t + 1, Math.min(sentenceEnd, t + LONGEST_PHRASE))
    return word === ',' && !/^(?:,|en|of)$/.test(text.word(end)) ? t : end
  }

  /** The end of the noun phrase that begins at `from`; `none` where none does. */
  #nounPhrase(none: number, from: number, last: number): number {
    const { text } = this
    let at = from
    while (at < last) {
      const name = text.nameOf[at] as number
      if (name >= 0) {
        if (text.upos(at) === 'ADJ' && text.input.names[name]?.type === 'MISC') {
          at = Math.max(at + 1, text.nameEnd[name] as number)
          continue
        }
        const end = Math.max(at + 1, text.nameEnd[name] as number)
        return this.isMark(at - 1) && this.isMark(end) ? end + 1 : end
      }
      const upos = text.upos(at)
      if (upos === 'NOUN' || upos === 'PROPN' || upos === 'X') return this.#nounEnd(at, last)
      if (isNumber(text, at) && text.upos(at + 1) !== 'NOUN' && text.upos(at + 1) !== 'ADJ' && text.upos(at + 1) !== 'NUM') return at + 1
      if (upos === 'PRON' ? !POSSESSIVES.has(text.word(at)) : !/^(?:DET|ADJ|NUM|ADV)$/.test(upos) && !isParticiple(text, at)) {
        if (!(at === from || text.upos(at - 1) === 'DET') || !this.isMark(at) || (text.nameOf[at + 1] ?? -1) < 0) return none
      }
      at++
    }
    return none
  }

  /** The end of the nouns from `t` on, with the name of the person that the last tells about. */
  #nounEnd(t: number, last: number): number {
    const { text } = this
    let stop = t + 1
    while (stop < last && (text.upos(stop) === 'NOUN' || text.upos(stop) === 'PROPN') && (text.nameOf[stop] as number) < 0) stop++
    const name = text.nameOf[stop] ?? -1
    const isOfPerson = name >= 0 && text.nameFirst[name] === stop && text.input.names[name]?.type === 'PER'
    return isOfPerson && stop < last && (this.text.noun(stop - 1).classes & NounBit.Person) !== 0 ? (text.nameEnd[name] as number) : stop
  }

  /** The name of a person that follows right after one of `ends`, or of a body right after the noun (`vakbond FNV`); -1 for none. */
  functionOf(nounEnd: number, ends: readonly number[]): number {
    const { text } = this
    const next = text.nameOf[nounEnd] ?? -1
    const follows = (name: number, t: number) => text.nameFirst[name] === t && text.sentenceOf[t] === text.sentenceOf[nounEnd - 1]
    if (next >= 0 && follows(next, nounEnd) && text.input.names[next]?.type === 'ORG') return next
    for (const end of ends) {
      if ((end === nounEnd || text.upos(end - 2) === 'DET') && isGroup(this.text.noun(end - 1))) continue
      let t = end
      while (t < end + 2 && isTitle(text.word(t))) t++
      const name = text.nameOf[t] ?? -1
      if (name >= 0 && follows(name, t) && text.input.names[name]?.type === 'PER') return name
    }
    return -1
  }
}

/** Whether a noun tells no person but a group or an act: *de regering Trump*, *de zaak Vos*. */
function isGroup({ classes, main, body }: Noun): boolean {
  return (body !== 0 || main === NounBit.Group || main === NounBit.Act) && (classes & NounBit.Person) === 0
}
