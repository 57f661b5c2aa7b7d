import { pointsToBody } from '../dutch/bodies'
import { DETERMINERS, DOCUMENT_WORDS, POSSESSIVES, PRONOUNS } from '../dutch/people'
import { SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../dutch/speech-verbs'
import { isTitle } from '../dutch/titles'
import type { Entity, NameEntity } from '../names'
import type { Tag } from '../tags'
import type { Token } from '../tokens'
import { type Gender, genderOfNoun, isMute, isPluralNoun, isRole } from './speaking-nouns'

/** Words that may point to a speaker: a name, a pronoun, or a description. Tokens are numbered in the document. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'description'
  readonly firstToken: number
  readonly endToken: number
  /** The token that carries the meaning: the noun of a description. */
  readonly head: number
  readonly gender: Gender
  readonly plural: boolean
  /** For a name: the entity. */
  readonly entity: NameEntity | null
  /** For a description: whether it has a definite article or possessive (`de minister`, `haar advocaat`). */
  readonly definite: boolean
  /** For a description: a possessive begins it. */
  readonly possessive: boolean
  /** For a description: whether it is a text (`het rapport`). */
  readonly document: boolean
  /** For a description: its noun is not known to be somebody; it counts only right beside a verb of speech. */
  readonly loose: boolean
}

/** Longest description before its noun, in tokens: *de Amerikaanse oud-minister van …* has two. */
const LONGEST_BEFORE_HEAD = 6
/** Longest phrase after the noun, in tokens: *van het ministerie van Buitenlandse Zaken*. */
const LONGEST_AFTER_HEAD = 9

const PHRASE_STOPS: ReadonlySet<string> = new Set(
  `en of maar want dat die wie wat waar als toen terwijl omdat om te niet ook nog al wel er hier daar zich zo dan nu heeft is was zijn had wordt werd worden werden kan kon zal zou moet moest mag wil wilde heb hebben hadden
  aan in op bij met voor tegen over onder tussen door naar uit na tot sinds zonder per als vanuit volgens aldus vorige gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eerder later ze zij hij ik we wij je u`.split(
    /\s+/,
  ),
)
const AFTER_HEAD: ReadonlySet<string> = new Set(['van', 'uit', 'namens', 'voor', 'bij', 'met', 'op', 'in'])

/** What mentions are found in: the words of a document, with their tags and names. */
export interface Words {
  readonly input: { readonly tokens: readonly Token[]; readonly tags: readonly Tag[] }
  /** The entity that starts at a token. */
  readonly entityAt: ReadonlyMap<number, Entity>
  /** The token after an entity. */
  endOf(entity: Entity): number
  /** A token in small letters. */
  word(t: number): string
}

/** Finds everything in tokens `[first, end)` that may point to a speaker, in order, without overlap. */
export function findMentions(words: Words, first: number, end: number): Mention[] {
  const mentions: Mention[] = []
  for (let t = first; t < end; ) {
    const mention = mentionAt(words, t, end, first)
    if (mention) {
      mentions.push(mention)
      t = mention.endToken
    } else t++
  }
  return mentions
}

/** A mention of the plainest kind; all mentions have one shape, which keeps looking at them quick. */
function plain(kind: Mention['kind'], firstToken: number, endToken: number, entity: NameEntity | null): Mention {
  return {
    kind,
    firstToken,
    endToken,
    head: firstToken,
    gender: '?',
    plural: false,
    entity,
    definite: true,
    possessive: false,
    document: false,
    loose: false,
  }
}

function mentionAt(words: Words, t: number, end: number, sentenceStart: number): Mention | undefined {
  const entity = words.entityAt.get(t)
  const word = words.word(t)
  if (entity) {
    if (!('cluster' in entity)) return undefined
    if (entity.type === 'MISC') return descriptionAt(words, t, t, end, sentenceStart)
    return plain('name', t, words.endOf(entity), entity)
  }
  if (
    DETERMINERS.has(word) ||
    (words.input.tokens[t]?.kind === 'number' && isRole(words.word(t + 1)) && words.word(t + 1).endsWith('en'))
  ) {
    const description = descriptionAt(words, t, t + 1, end, sentenceStart)
    if (description) return description
  }
  if (words.input.tokens[t]?.kind === 'handle') return plain('description', t, t + 1, null)
  const pronoun = PRONOUNS.get(word)
  if (pronoun) {
    // ze is one woman or many people: the verb beside it tells.
    const plural = word === 'ze' || word === 'zij' ? isPluralVerb(words, t) : pronoun.plural
    return { ...plain('pronoun', t, t + 1, null), gender: plural ? '?' : pronoun.gender, plural }
  }
  // critici, supporters, museumgids, communiqué: a role or text without an article; vroegen campinggasten: a plural after its verb
  const bare = isRole(word) || DOCUMENT_WORDS.has(word) || isPluralSubject(words, t, word)
  if (bare && !SPEECH_VERBS.has(word) && words.input.tokens[t]?.kind === 'word') return descriptionAt(words, t, t, end, sentenceStart)
  return undefined
}

/** A description that begins at `start`, its words from `from` on. */
function descriptionAt(words: Words, start: number, from: number, end: number, sentenceStart: number): Mention | undefined {
  const determiner = from > start ? words.word(start) : ''
  // dat een officier, die stond: a conjunction or pronoun here
  if (from > start && (DETERMINERS.has(words.word(from)) || (/^(?:dat|die|dit|deze|geen)$/.test(determiner) && !isRole(words.word(from)))))
    return undefined
  let head = -1
  let at = from
  const last = Math.min(end, from + LONGEST_BEFORE_HEAD)
  while (at < last) {
    const token = words.input.tokens[at] as Token
    if (token.kind !== 'word' && token.kind !== 'number') break
    const word = lower(token)
    const entity = words.entityAt.get(at)
    if (entity && 'cluster' in entity && entity.type !== 'MISC') {
      // minister Jansen is the name; de commissie-Van Asselt, de gemeente Lelystad keep it
      if (entity.type === 'PER' || head < 0) return undefined
      // de stichting Schoon Milieu, milieuorganisatie Milieudefensie: the name is the mention
      if (entity.type === 'ORG' && head === at - 1 && isNamedBody(words.word(head))) return undefined
      if (!KEEPS_NAME.has(words.word(head))) break
      at = words.endOf(entity)
      break
    }
    if (at > from && NO_NOUNS.has(words.input.tags[at]?.upos ?? '') && !isRole(word)) break
    if (at > from && (PHRASE_STOPS.has(word) || (SPEECH_VERBS.has(word) && !isRole(word)) || DETERMINERS.has(word))) break
    if (at === from && from > start && PHRASE_STOPS.has(word)) return undefined
    if (entity && entity.type === 'MISC') {
      head = words.endOf(entity) - 1
      at = words.endOf(entity)
      continue
    }
    if (isHead(word, words.input.tags[at])) {
      // dat de bode stoelen haalt: somebody, then something
      if (head >= 0 && isRole(words.word(head)) && !isRole(word)) break
      head = at
    } else if (head >= 0 && !isNounTag(words.input.tags[at])) break
    at++
  }
  // klonk het zuinig: a pronoun
  if (head < 0 && determiner === 'het' && words.input.tags[start]?.upos === 'PRON') return undefined
  // No known noun: the words up to the stop, their last the noun.
  if (head < 0 && (determiner || isPluralSubject(words, from, words.word(from))) && at > from) head = at - 1
  if (head < 0 || isMute(words.word(head))) return undefined
  let stop = Math.max(at, head + 1)
  if (stop > head + 1 && !(words.input.tokens[head + 1] && KEEPS_NAME.has(words.word(head)))) stop = head + 1
  const person = words.entityAt.get(stop)
  if (person && person.type === 'PER') return undefined
  stop = phraseEnd(words, stop, end, determiner)
  if (leadsToPerson(words, stop, end)) return undefined
  const noun = words.word(head)
  if (!determiner && start !== sentenceStart && !isRole(noun) && !DOCUMENT_WORDS.has(noun) && !isPluralSubject(words, head, noun))
    return undefined
  const plural = isPluralNoun(noun, determiner)
  return {
    kind: 'description',
    firstToken: start,
    endToken: stop,
    head,
    gender: plural ? '?' : genderOfNoun(noun),
    plural,
    entity: null,
    definite:
      determiner !== '' &&
      determiner !== 'een' &&
      determiner !== "'n" &&
      !/^(?:één|twee|drie|vier|vijf|zes|sommige|enkele|meerdere|veel|alle|geen)$/.test(determiner),
    possessive: POSSESSIVES.has(determiner),
    document: DOCUMENT_WORDS.has(noun),
    loose: !isRole(noun) && !DOCUMENT_WORDS.has(noun) && words.entityAt.get(head)?.type !== 'MISC',
  }
}

/** Most words between a function and the name it belongs to. */
const LONGEST_FUNCTION = 4

/** Whether the name of a person follows, which is then the mention: *officier van justitie mr. A. Terlouw*, *hoogleraar internationaal milieurecht Jan Jansen*. */
function leadsToPerson(words: Words, from: number, end: number): boolean {
  for (let t = from; t < Math.min(end, from + LONGEST_FUNCTION); t++) {
    if (words.entityAt.get(t)?.type === 'PER') return true
    const upos = words.input.tags[t]?.upos
    if (!isTitle(words.word(t)) && ((upos !== 'ADJ' && upos !== 'NOUN') || words.word(t) !== words.input.tokens[t]?.text)) return false
  }
  return false
}

/** Nouns beside which the name of an organisation stands alone. */
const NAME_ALONE: ReadonlySet<string> = new Set('persbureau vereniging stichting vakbond commissie partij universiteit college'.split(' '))

/** Nouns that a name belongs to: *de gemeente Lelystad*, *persbureau Reuters*. */
const KEEPS_NAME: ReadonlySet<string> = new Set(
  'gemeente provincie stad regio politie persbureau vereniging stichting rechtbank bisdom universiteit dorp deelstaat regering vakbond commissie college partij'.split(
    ' ',
  ),
)

/** Whether a body called so is meant by the name right behind: *de club Ajax*. */
function isNamedBody(noun: string): boolean {
  return NAME_ALONE.has(noun) || (pointsToBody(noun) && !KEEPS_NAME.has(noun))
}

/** The end of `van de politie`, `uit Lommel`, `met een pet` after a noun. */
function phraseEnd(words: Words, from: number, end: number, determiner: string): number {
  let stop = from
  for (let round = 0; round < 3 && stop < end; round++) {
    const preposition = words.word(stop)
    if (!AFTER_HEAD.has(preposition) || (preposition !== 'van' && preposition !== 'namens' && determiner !== 'een' && determiner !== ''))
      break
    if (preposition === 'op' || preposition === 'in' ? determiner !== 'een' : false) break
    let at = stop + 1
    const last = Math.min(end, stop + LONGEST_AFTER_HEAD)
    const limit = preposition === 'van' ? last : Math.min(last, stop + 4)
    let held = 0
    while (at < limit) {
      const token = words.input.tokens[at] as Token
      const entity = words.entityAt.get(at)
      if (entity && 'cluster' in entity) {
        at = words.endOf(entity)
        held++
        if (entity.type !== 'MISC') break
        continue
      }
      const word = lower(token)
      if (entity || (token.kind !== 'word' && token.kind !== 'number')) break
      if (DETERMINERS.has(word)) {
        if (held > 0) break
        at++
        continue
      }
      if (held > 0 && NO_NOUNS.has(words.input.tags[at]?.upos ?? '')) break
      if (PHRASE_STOPS.has(word) || word === 'van' || (SPEECH_VERBS.has(word) && held > 0)) break
      // One noun, and what stands before it: an adjective ends in -e.
      at++
      held++
      if (token.kind === 'number' || NUMBER_WORD.test(word)) continue
      if (!/(?:e|se|en)$/.test(word) || isRole(word)) break
    }
    if (held === 0) break
    stop = at
  }
  return stop
}

/** `met vijftig broodjes`: a number wants its noun. */
const NUMBER_WORD = /^(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|.*(?:tien|tig|honderd|duizend))$/

function isHead(word: string, tag: Tag | undefined): boolean {
  return isRole(word) || DOCUMENT_WORDS.has(word) || isNounTag(tag)
}

function isNounTag(tag: Tag | undefined): boolean {
  return tag?.upos === 'NOUN'
}

/** Parts of speech that end a description: *de jury van de prijs prees*, *drie ministeries elkaar*. */
const NO_NOUNS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PRON', 'SCONJ', 'CCONJ'])

/** `vroegen campinggasten`, `handelaars spreken`: a plural noun beside a plural verb of saying. */
function isPluralSubject(words: Words, t: number, word: string): boolean {
  if (word.length < 5 || !(word.endsWith('en') || word.endsWith('s')) || PHRASE_STOPS.has(word) || SPEECH_VERBS.has(word)) return false
  for (const at of [t - 1, t + 1]) {
    const verb = words.word(at)
    if (verb.endsWith('en') && SPEECH_VERBS.has(verb) && !WEAK_SPEECH_VERBS.has(verb)) return true
  }
  return false
}

function isPluralVerb(words: Words, t: number): boolean {
  for (const at of [t - 1, t + 1]) {
    const word = words.word(at)
    if (SPEECH_VERBS.has(word) || /^(?:zijn|hebben|waren|hadden|willen|kunnen|zullen|moeten|worden|werden)$/.test(word))
      return /(?:en|zijn)$/.test(word)
  }
  return false
}

/** A token's text in small letters; empty where there is no token. */
export function lower(token: Token | undefined): string {
  if (token === undefined) return ''
  const word = token.text.toLowerCase()
  return word.length > 1 && word.includes('’') ? word.replaceAll('’', "'") : word
}
