import { COMMON_VERBS } from '../dutch/finite-verbs'
import { namingWords } from '../dutch/naming-words'
import { JUDGING_VERBS, SPEECH_VERBS } from '../dutch/speech-verbs'
import type { Sentence } from '../sentences'
import { firstWhere } from '../span'
import { joined } from '../vocabulary/joined'
import type { Article } from './article'
import type { Attribution } from './attribute'
import { ClauseWord } from './clause-words'
import { INTERRUPTED } from './kinds'
import type { MarkedSpan } from './marked-span'
import type { Mention } from './mentions'
import { Sign, signsOf } from './naming-signs'
import { WordClass } from './word-classes'

const FIRST_PERSON = /^(?:ik|we|wij|mijn|ons|onze|je|u|jij|m'n)$/
const BEFORE_MARKS = /^(?:een|de|het|van|als|met|die|dat|zijn|haar|hun|over|voor|in|om|en|of|te|op|is|was|dan|geen|deze|dit|naar|tot)$/
const AFTER_MARKS = /^(?:van|door|uit|over|met|in|is|was|-)$/

/** Most words inside the marks that are looked at. */
const MOST_INSIDE = 60
/** Most words that fill a slot of the reporter's phrase: *een ‘schone’ hefboom*, *de ‘nieuwe economie’*. */
const MOST_IN_SLOT = 4
/** From how many letters a word may be coined: *spookbon* is short, *wegkijkcultuur* long. */
const LONG_WORD = 10
/** How far from the marks words for names and works are looked for, and how far from them somebody who may speak, in tokens. */
const NAMING_RANGE = 6
const SPEAKER_RANGE = 60

/** Counts of clauses and verbs, as values of features. */
const NUMBERS = ['0', '1', '2+']

/** A feature with a value, one of a closed set. */
const of = joined(' ')

/** What attributes each quotation by the rules of its clause, up to the one in hand. */
export type Clauses = readonly (Attribution | undefined)[]

/** The features by which the kind of marked span `q` is told: its words, its marks, and what stands around it. */
export function kindFeatures(article: Article, q: number, clauses: Clauses): string[] {
  const marked = new Marked(article, q)
  const features = ['always']
  marked.addInside(features)
  marked.addPlace(features)
  marked.addBefore(features)
  marked.addAfter(features)
  marked.addNaming(features)
  marked.addSlot(features)
  marked.addCue(features, clauses[q])
  marked.addResumption(features, clauses)
  marked.addInterruption(features, clauses[q])
  marked.addPeople(features)
  marked.addName(features)
  marked.addSaying(features)
  return features
}

/** A marked span with what its features share. */
class Marked {
  readonly #span: MarkedSpan
  /** The words inside the marks. */
  readonly #inner: number[] = []
  /** How many they are, and whether the first has a capital. */
  readonly #size: string
  readonly #case: string
  readonly #finite: string
  /** The sentences in which it begins and ends. */
  readonly #first: Sentence
  readonly #last: Sentence
  readonly #whole: boolean
  readonly #heading: boolean

  constructor(
    readonly article: Article,
    readonly q: number,
  ) {
    const { tokens, tags, blocks } = article.input
    this.#span = article.spans[q] as MarkedSpan
    const { firstToken, endToken, closed } = this.#span
    for (let t = firstToken + 1; t < endToken - (closed ? 1 : 0) && this.#inner.length < MOST_INSIDE; t++)
      if (tokens[t]?.kind !== 'punctuation') this.#inner.push(t)
    const length = this.#inner.length
    this.#size = length <= 3 ? `${length}` : length <= 5 ? '4-5' : length <= 8 ? '6-8' : length <= 14 ? '9-14' : '15+'
    this.#case = /^[\p{Lu}\d]/u.test(tokens[this.#inner[0] ?? -1]?.text ?? '') ? 'capital' : 'small'
    const finite = this.#inner.some((t) => COMMON_VERBS.has(article.word(t)) || tags[t]?.feats?.includes('VerbForm=Fin'))
    this.#finite = finite ? 'finite' : 'not finite'
    this.#first = article.sentence(article.sentenceOf[firstToken] as number) as Sentence
    this.#last = article.sentence(article.sentenceOf[endToken - 1] as number) as Sentence
    this.#whole = this.#first.firstToken === firstToken && endToken >= this.#last.endToken - 1
    this.#heading = blocks[this.#first.block]?.type === 'heading'
  }

  addInside(features: string[]): void {
    const { article } = this
    const { endToken, closed } = this.#span
    const inner = this.#inner
    features.push(of('words', this.#size), this.#case, this.#finite, of(of(this.#case, this.#finite), this.#size))
    features.push(of('first word', this.#class(inner[0] ?? -1)), of('last word', this.#class(inner.at(-1) ?? -1)))
    if (/^[.!?…]|\.\.\.$/.test(article.word(closed ? endToken - 2 : endToken - 1)))
      features.push('final mark inside', of(this.#case, 'final inside'))
    if (inner.some((t) => FIRST_PERSON.test(article.word(t)))) features.push('first person')
    if (inner.length <= 3) {
      if (inner.some((t) => article.word(t).length >= LONG_WORD)) features.push(of('long word inside', this.#size))
      if (inner.some((t) => article.word(t).includes('-'))) features.push('hyphen inside')
      if (inner.some((t) => article.input.tags[t]?.upos === 'X')) features.push('foreign inside')
    }
    const single = /^['‘’]$/.test(article.word(this.#span.firstToken)) ? 'single marks' : 'double marks'
    features.push(single, of(single, this.#size))
  }

  /** Where it stands in its sentence and block. */
  addPlace(features: string[]): void {
    if (this.#whole) features.push('whole sentence')
    const block = this.article.input.blocks[this.#first.block]
    if (block) features.push(of('in', block.type))
    if (this.#heading) features.push(of('heading', this.#size), this.#whole ? 'whole heading' : 'part of heading')
  }

  addBefore(features: string[]): void {
    const t = this.#before(1)
    if (t < 0) return
    const word = this.article.word(t)
    features.push(word === ':' ? 'after colon' : /^[,;–—(-]$/.test(word) ? 'after mark' : 'after word')
    if (word === ':' && this.#case === 'capital') features.push('after colon, capital')
    if (BEFORE_MARKS.test(word)) features.push(of('after', word), of(of('after', word), this.#case))
    for (let i = 1; i <= 3; i++) if (JUDGING_VERBS.has(this.article.word(this.#before(i)))) features.push('judging verb near')
  }

  addAfter(features: string[]): void {
    const { article } = this
    const word = article.word(this.#after(0))
    features.push(
      word === '' || /^[.!?]$/.test(word)
        ? 'before end'
        : word === ','
          ? 'before comma'
          : SPEECH_VERBS.has(word)
            ? 'before speech verb'
            : 'before word',
    )
    if (AFTER_MARKS.test(word)) features.push(of('before', word), of(of('before', word), this.#case))
  }

  /** Whether it is given as a name, as a word, or as the title of a work. */
  addNaming(features: string[]): void {
    if (this.#namedBefore() || this.#namedAfter())
      features.push('named', of('named', this.#size), of('named, first word', this.#class(this.#inner[0] ?? -1)))
    for (let i = 1; i <= NAMING_RANGE; i++) {
      const signs = this.#signs(this.#before(i))
      if (signs & Sign.End) break
      if (!(signs & Sign.Work)) continue
      features.push('work before', of(i === 1 ? 'work right before' : i <= 3 ? 'work beside' : 'work near', this.#case))
      break
    }
    for (let i = 0; i < 4; i++) if (this.#signs(this.#after(i)) & Sign.Work) features.push('work after')
  }

  /** `de bijnaam „…”`, `de zogeheten „…”`, `beter bekend als „…”`. */
  #namedBefore(): boolean {
    for (let i = 1; i <= NAMING_RANGE; i++) {
      const t = this.#before(i)
      const signs = this.#signs(t)
      if (signs & (Sign.End | Sign.Break) || (signs & Sign.Comma && i > 1)) return false
      if (signs & (Sign.Naming | Sign.Baptizing) || (signs & Sign.SoCalled && i <= 3)) return true
      if (signs & Sign.Known && this.article.word(t + 1) === 'als') return true
    }
    return false
  }

  /** `„…”, een uitdrukking die …`, `„…” genaamd`, `„…”, zoals ze hier heet`, `wat iedereen „…” noemt`. */
  #namedAfter(): boolean {
    const { article } = this
    const as = article.word(this.#after(0)) === ',' && article.word(this.#after(1)) === 'zoals'
    for (let i = as ? 2 : 0; i <= (as ? NAMING_RANGE + 2 : NAMING_RANGE); i++) {
      const t = this.#after(i)
      const signs = this.#signs(t)
      if (signs & (Sign.End | Sign.Break) || (signs & Sign.Comma && i > 0)) return false
      if ((signs & Sign.Naming && i <= 4) || (signs & Sign.Called && (as || i <= 3)) || signs & (Sign.Baptizing | Sign.Known)) return true
      if (signs & Sign.Calls && (as || [t - 1, t + 1, this.#before(1)].some((at) => namingWords().everybody.has(article.word(at)))))
        return true
    }
    return false
  }

  #signs(t: number): number {
    return t < 0 ? Sign.End : signsOf(this.article.word(t))
  }

  /** The place that a few words fill in the reporter's phrase: `een „schone” hefboom`, `de „nieuwe economie”`, `de kreet „…”`. */
  addSlot(features: string[]): void {
    if (this.#inner.length > MOST_IN_SLOT || this.#inner.length === 0) return
    const before = this.#class(this.#before(1))
    const after = this.#class(this.#after(0))
    const last = this.#class(this.#inner.at(-1) as number)
    const noun = last === 'NOUN' || last === 'PROPN' || last === 'NAME'
    const determiner = this.article.word(this.#before(1))
    if (noun && (before === 'DET' || /^(?:zijn|haar|hun)$/.test(determiner)))
      features.push(
        'noun after determiner',
        /^(?:de|het|die|dat|deze|dit)$/.test(determiner)
          ? 'noun after definite'
          : /^g?een$/.test(determiner)
            ? 'noun after indefinite'
            : 'noun after other determiner',
      )
    if (last === 'ADJ')
      features.push(
        ...(after === 'NOUN' ? ['attributive', of('attributive after', before)] : ['predicative', of('predicative', this.#size)]),
      )
    if ((last === 'NOUN' || last === 'X') && after === 'NOUN') features.push('noun before noun')
    if (noun && before === 'NOUN') features.push('apposition')
    if (last === 'NOUN' && (before === 'ADJ' || before === 'ADP')) features.push(of('noun after', before))
    if (before === 'NAME') features.push('after name')
  }

  /** What attributes it by the rules of its clause, and over what distance. */
  addCue(features: string[], attribution: Attribution | undefined): void {
    const { article } = this
    const { firstToken, endToken } = this.#span
    const size = this.#size
    if (!attribution) {
      features.push('no cue', of(of('no cue', this.#case), size), this.#whole ? 'no cue, whole sentence' : 'no cue, part')
      return
    }
    const { cue, via, mention } = attribution
    const where = cue >= endToken ? 'cue after' : 'cue before'
    const distance = cue >= endToken ? cue - endToken + 1 : firstToken - cue
    const far = distance <= 2 ? `${distance}` : distance <= 4 ? '3-4' : distance <= 8 ? '5-8' : distance <= 14 ? '9-14' : '15+'
    features.push(where, of(where, this.#case), of(of(where, 'words'), size), of(of(where, 'at'), far))
    features.push(of('cue via', via), of('mention', mention?.kind ?? 'none'))
    if (JUDGING_VERBS.has(article.word(cue))) features.push('judging cue', of('judging', where))
    if (cue >= endToken && distance <= 2) features.push('cue right after', of('cue right after', this.#finite))
  }

  /** `„Maar een norm is van elastiek”, weet hij, „zeker in een verkiezingsjaar”`: it goes on with the quotation before. */
  addResumption(features: string[], clauses: Clauses): void {
    const { article, q } = this
    const before = article.spans[q - 1]
    if (!before || !goesOn(article, q - 1, clauses[q - 1])) return
    const mark = article.word(this.#span.firstToken - 1)
    const whole = article.sentence(article.sentenceOf[before.firstToken] as number)?.firstToken === before.firstToken
    features.push('resumes', `resumes after ${/^[,;:]$/.test(mark) ? mark : 'word'}${whole ? ', whole' : ''}`)
  }

  /** `„Een norm is van elastiek”, weet hij, „zeker in een verkiezingsjaar”`: the quotation after goes on with it. */
  addInterruption(features: string[], attribution: Attribution | undefined): void {
    const { article, q } = this
    const after = article.spans[q + 1]
    if (after && goesOn(article, q, attribution) && article.word(after.firstToken - 1) === ',') features.push(INTERRUPTED)
  }

  /** Who is near in the reporter's sentence and may have said it. */
  addPeople(features: string[]): void {
    const { article } = this
    const { firstToken, endToken } = this.#span
    const level = article.parents[this.q]
    const found = new Set<string>()
    const mentions = article.mentionsOf(article.sentenceOf[firstToken] as number)
    for (
      let i = firstWhere(mentions.length, (m) => (mentions[m] as Mention).firstToken >= firstToken - SPEAKER_RANGE);
      i < mentions.length;
      i++
    ) {
      const { kind, firstToken: at, entity, loose } = mentions[i] as Mention
      if (at >= endToken + SPEAKER_RANGE) break
      if (article.spanOf[at] !== level) continue
      if (kind === 'pronoun') {
        if (/^(?:hij|zij|ze)$/.test(article.word(at))) found.add('pronoun in sentence')
      } else if (kind === 'description') {
        if (!loose) found.add('role in sentence')
      } else if (entity?.type === 'PER') found.add('person in sentence')
      else if (entity?.type === 'ORG') found.add('body in sentence')
    }
    if (found.size === 0 && !this.#heading) features.push('nobody in sentence')
    features.push(...found)
  }

  /** Whether words of saying stand before and behind it in its sentence, and whether a clause or another verb parts it from the one before. */
  addSaying(features: string[]): void {
    const { article } = this
    const { firstToken, endToken } = this.#span
    const level = article.parents[this.q]
    let before = ''
    let opened = 0
    let finite = 0
    for (let t = firstToken - 1; t >= Math.max(this.#first.firstToken, firstToken - SPEAKER_RANGE) && !before; t--) {
      if (article.spanOf[t] !== level) continue
      before = this.#saying(t)
      const word = article.clauseWord(t)
      if (word === ClauseWord.Opening) opened++
      else if (!before && (word === ClauseWord.Finite || word === ClauseWord.Auxiliary)) finite++
    }
    let behind = ''
    for (let t = endToken; t < Math.min(this.#last.endToken, endToken + SPEAKER_RANGE) && !behind; t++)
      if (article.spanOf[t] === level) behind = this.#saying(t)
    const said = of('said before', before || 'none')
    const both = of(said, of('behind', behind || 'none'))
    features.push(
      both,
      of(both, this.#size),
      of(said, this.#class(this.#before(1))),
      of(of('said behind', behind || 'none'), this.#class(this.#after(0))),
    )
    if (before)
      features.push(
        of(of(said, 'clauses'), NUMBERS[Math.min(opened, 2)] as string),
        of(of(said, 'verbs'), NUMBERS[Math.min(finite, 2)] as string),
      )
    features.push(of(of(said, opened > 0 && before ? 'in a clause' : 'plainly'), this.#size))
  }

  /** Whether a token attributes words: a verb of saying, or *volgens* and *aldus*. */
  #saying(t: number): '' | 'verb' | 'volgens' {
    const kind = this.article.wordClass(t)
    if (kind === WordClass.Volgens || kind === WordClass.Aldus) return 'volgens'
    return kind === WordClass.Strong && this.article.clauseWord(t) !== ClauseWord.Noun ? 'verb' : ''
  }

  addName(features: string[]): void {
    const { article } = this
    const entity = article.entityAt.get(this.#span.firstToken + 1)
    if (!entity || !('cluster' in entity)) return
    features.push(of('name inside', entity.type))
    if (article.endOf(entity) >= this.#span.endToken - 1) features.push(of('is a name', entity.type))
  }

  /** The `i`th token before the marks in their sentence; -1 where there is none. */
  #before(i: number): number {
    const t = this.#span.firstToken - i
    return t >= this.#first.firstToken ? t : -1
  }

  /** The `i`th token after the marks in their sentence, counted from 0; -1 where there is none. */
  #after(i: number): number {
    const t = this.#span.endToken + i
    return t < this.#last.endToken ? t : -1
  }

  /** What a token is: its part of speech, a name, or none. */
  #class(t: number): string {
    const token = this.article.input.tokens[t]
    if (!token) return 'none'
    if (token.kind === 'punctuation') return 'mark'
    const entity = this.article.entityAt.get(t)
    return entity && 'cluster' in entity ? 'NAME' : (this.article.input.tags[t]?.upos ?? 'X')
  }
}

/** Whether the quotation after `q` stands in the same sentence, behind the cue that attributes `q`. */
function goesOn(article: Article, q: number, attribution: Attribution | undefined): boolean {
  const span = article.spans[q]
  const after = article.spans[q + 1]
  if (!attribution || !span || !after || article.parents[q] !== article.parents[q + 1]) return false
  if (article.sentenceOf[span.endToken - 1] !== article.sentenceOf[after.firstToken]) return false
  return attribution.cue >= span.endToken && attribution.cue < after.firstToken
}
