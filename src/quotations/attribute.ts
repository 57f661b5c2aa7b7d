import { PREPOSITIONS } from '../dutch/prepositions'
import { AUXILIARIES, SPEECH_VERBS, WEAK_SPEECH_VERBS, WRITTEN_VERBS } from '../dutch/speech-verbs'
import type { Sentence } from '../sentences'
import type { Article } from './article'
import { ClauseSubjects, LONGEST_CLAUSE } from './clause-subjects'
import type { MarkedSpan } from './marked-span'
import type { Mention } from './mentions'
import type { SpeakerVia } from './quote'

/** What attributes a quotation: the cue (a token, or -1) and the mention of its speaker (or none). */
export interface Attribution {
  readonly cue: number
  readonly mention: Mention | null
  readonly via: SpeakerVia
  /** Whether it resumes the quotation before it in the same sentence. */
  readonly continues: boolean
}

/** How far a mention may stand from its cue, in tokens: *zei in een gesprek met deze krant minister Jansen* is rare. */
const FARTHEST_MENTION = 12
/**
 * Finds what attributes quotation `q` in its own sentence: the clause after it (*„…”, zei Jansen*), the clause before it
 * (*Jansen zegt: „…”*, *volgens Jansen „…”*, *Jansen noemt het „…”*), or a colon. `undefined` where nothing does.
 */
export function attributeInSentence(article: Article, q: number): Attribution | undefined {
  const clause = new Clause(article, q)
  return (
    clause.inversion() ??
    clause.colon() ??
    clause.words() ??
    clause.preposition() ??
    clause.before() ??
    clause.after() ??
    clause.nextSentence()
  )
}

class Clause {
  readonly #span: MarkedSpan
  readonly #parent: number
  /** The reporter's tokens before the quotation in its first sentence, and after it in its last. */
  readonly #before: number[] = []
  readonly #after: number[] = []
  readonly #subjects: ClauseSubjects

  constructor(
    readonly article: Article,
    q: number,
  ) {
    this.#span = article.spans[q] as MarkedSpan
    this.#parent = article.parents[q] as number
    this.#subjects = new ClauseSubjects(article, this.#span, this.#parent, this.#before)
    const { firstToken, endToken } = this.#span
    const first = article.sentence(article.sentenceOf[firstToken] as number) as Sentence
    for (let t = Math.max(first.firstToken, firstToken - LONGEST_CLAUSE); t < firstToken; t++) {
      if (article.spanOf[t] === this.#parent) this.#before.push(t)
    }
    const last = article.sentence(article.sentenceOf[endToken - 1] as number) as Sentence
    const end = Math.min(last.endToken, endToken + LONGEST_CLAUSE)
    for (let t = endToken; t < end; t++) if (article.spanOf[t] === this.#parent) this.#after.push(t)
  }

  /** `„…”, zei Jansen`: a verb right after the closing mark, and its subject. */
  inversion(): Attribution | undefined {
    let i = 0
    const first = this.#after[0]
    if (first === undefined || first > this.#span.endToken + 1) return undefined
    while (i < this.#after.length && /^[,;–—-]+$/.test(this.article.word(this.#after[i] as number))) i++
    if (i > 1) i = 1
    let at = this.#after[i]
    if (at === undefined || at > this.#span.endToken + 2) return undefined
    // „…”, zo zei Jansen; „…”, dat zegt Jansen
    if (/^(?:zo|dat|aldus|dus)$/.test(this.article.word(at)) && this.#isVerb(this.#after[i + 1])) {
      i++
      at = this.#after[i] as number
    }
    const word = this.article.word(at)
    if (word === 'aldus' || word === 'volgens') {
      const mention = this.#subjects.mentionAfter(at, FARTHEST_MENTION)
      return mention && { cue: at, mention, via: word === 'volgens' ? 'volgens' : viaOf(mention), continues: false }
    }
    if (!this.#isVerb(at)) return undefined
    if (AUXILIARIES.has(word) && !(i > 0 && /^(?:heeft|had|hebben|hadden)$/.test(word))) return undefined
    const strong = SPEECH_VERBS.has(word) && !WEAK_SPEECH_VERBS.has(word)
    if (i === 0 && !strong && !/[!?]/.test(this.article.word(this.#span.endToken - 2))) return undefined
    if (WRITTEN_VERBS.has(word)) {
      const written = this.#written(at)
      if (written) return { cue: at, mention: written, via: 'cue', continues: false }
    }
    const mention = this.#subjects.subjectAfter(at)
    if (mention) return { cue: this.#participleOf(at), mention, via: viaOf(mention), continues: false }
    if (!SPEECH_VERBS.has(word)) return undefined
    const before = this.#subjects.subjectBefore(this.#before.length)
    return before ? { cue: at, mention: before, via: viaOf(before), continues: false } : undefined
  }

  /** `Jansen zegt: „…”`, `De Roo: „…”`: a colon right before the opening mark. */
  colon(): Attribution | undefined {
    const last = this.#before.length - 1
    const colon = this.#before[last]
    if (colon === undefined || this.article.word(colon) !== ':' || colon < this.#span.firstToken - 1) return undefined
    if (this.#inHeading()) {
      // Filip over schachtbok: „…”; overheid gaat op slot, museumgids: „…”; else the body tells who speaks
      const mention = this.#headlineSpeaker(last)
      return mention && { cue: colon, mention, via: 'colon', continues: false }
    }
    const found = this.#verbBefore(last)
    if (found) return found
    const mention = this.#subjects.first(this.#subjects.mentionsIn(0, last))
    return mention ? { cue: colon, mention, via: mention.kind === 'pronoun' ? 'pronoun' : 'colon', continues: false } : undefined
  }

  #inHeading(): boolean {
    const sentence = this.article.sentence(this.article.sentenceOf[this.#span.firstToken] as number)
    return sentence !== undefined && this.article.input.blocks[sentence.block]?.type === 'heading'
  }

  /** Who speaks in a headline before its colon: what begins the headline or its last part, alone or before `over` or a few words. */
  #headlineSpeaker(last: number): Mention | undefined {
    let start = 0
    for (let i = 0; i < last; i++) if (/^[,;.–—-]$/.test(this.article.word(this.#before[i] as number))) start = i + 1
    const mentions = this.#subjects.mentionsIn(start, last)
    const colon = this.#before[last] as number
    const ends = mentions.find(
      (m) =>
        m.endToken === colon &&
        (m.entity?.type === 'PER' || m.firstToken === this.#before[start] || !PREPOSITIONS.has(this.article.word(m.firstToken - 1))),
    )
    if (ends && (ends.firstToken === this.#before[start] || ends.entity?.type === 'PER')) return ends
    const first = mentions.find(
      (m) => m.firstToken - (this.#before[start] as number) <= 3 && (m.entity?.type === 'PER' || m.firstToken === this.#before[start]),
    )
    if (!first) return undefined
    const next = this.article.word(first.endToken)
    if (/^(?:over|na|en|van|tegen|\(|:)$/.test(next) || first.entity?.type === 'PER')
      return first.kind === 'name' && first.entity?.type !== 'PER' && next !== ':' ? undefined : first
    return undefined
  }

  /** `in de woorden van een diplomaat „…”`. */
  words(): Attribution | undefined {
    for (let i = this.#before.length - 1; i > 0; i--) {
      const at = this.#before[i] as number
      if (this.article.word(at) !== 'woorden' || this.article.word(at + 1) !== 'van') continue
      const mention = this.#subjects.mentionAfter(at + 1, 4, true)
      if (mention) return { cue: at, mention, via: 'cue', continues: false }
    }
    return undefined
  }

  /** `„…” Aldus Jansen.`, `„…” Dat zegt Jansen.`: the next sentence refers back. */
  nextSentence(): Attribution | undefined {
    if (this.#parent >= 0 || this.#after.length > 0 || this.#before.length > 0) return undefined
    const here = this.article.sentence(this.article.sentenceOf[this.#span.endToken - 1] as number)
    const next = this.article.sentence((this.article.sentenceOf[this.#span.endToken - 1] as number) + 1)
    if (!here || !next || next.block !== here.block) return undefined
    const first = this.article.word(next.firstToken)
    const verb =
      first === 'aldus'
        ? next.firstToken
        : /^(?:dat|zo)$/.test(first) && this.#isVerb(next.firstToken + 1) && SPEECH_VERBS.has(this.article.word(next.firstToken + 1))
          ? next.firstToken + 1
          : -1
    if (verb < 0) return undefined
    const mention = this.#subjects.mentionAfter(verb, FARTHEST_MENTION)
    return mention && { cue: verb, mention, via: viaOf(mention), continues: false }
  }

  /** `had Jansen eerder gezegd`: the participle at the end of the clause is the cue. */
  #participleOf(verb: number): number {
    if (!/^(?:heeft|had|hebben|hadden)$/.test(this.article.word(verb))) return verb
    const sentence = this.article.sentence(this.article.sentenceOf[verb] as number) as Sentence
    for (let t = verb + 1; t < sentence.endToken; t++) {
      const word = this.article.word(t)
      if (/^(?:ge|be|ver|ont|her|opge|aange|uitge|toege)/.test(word) && SPEECH_VERBS.has(word)) return t
      if (/^[,;]$/.test(word)) break
    }
    return verb
  }

  /** The text that words stand in: the nearest description of one in the clause, else in the sentence before. */
  #written(verb: number): Mention | undefined {
    const sentence = this.article.sentenceOf[verb] as number
    const own = this.article
      .mentionsOf(sentence)
      .filter((m) => this.article.spanOf[m.firstToken] === this.#parent && m.kind === 'description')
    const near = own.filter((m) => m.document).sort((a, b) => Math.abs(a.firstToken - verb) - Math.abs(b.firstToken - verb))
    if (near[0]) return near[0]
    const loose = own.find((m) => PREPOSITIONS.has(this.article.word(m.firstToken - 1)) && Math.abs(m.firstToken - verb) < FARTHEST_MENTION)
    if (loose) return loose
    if (/^(?:er|erop|erin|daar|daarop|daarin|boven|eronder)/.test(this.article.word(verb + 1))) {
      const before = this.article.sentence(sentence - 1)
      if (before && before.block === this.article.sentence(sentence)?.block)
        return this.article.mentionsOf(sentence - 1).find((m) => m.document)
    }
    return undefined
  }

  /** `volgens Jansen is dat „…”`, `„…”, wat volgens haar …`: the preposition nearest to the quotation. */
  preposition(): Attribution | undefined {
    for (let i = this.#before.length - 1; i >= 0; i--) {
      const at = this.#before[i] as number
      const word = this.article.word(at)
      if (word === 'volgens' || word === 'aldus') {
        const mention = this.#subjects.mentionAfter(at, FARTHEST_MENTION)
        if (mention) return { cue: at, mention, via: 'volgens', continues: false }
      }
    }
    for (const at of this.#after.slice(0, 14)) {
      const word = this.article.word(at)
      if (word === 'volgens' || word === 'aldus') {
        const mention = this.#subjects.mentionAfter(at, FARTHEST_MENTION)
        if (mention && !this.#verbBefore(this.#before.length)) return { cue: at, mention, via: 'volgens', continues: false }
      }
    }
    return undefined
  }

  /** `Jansen noemt het „…”`: the nearest verb before the quotation. */
  before(): Attribution | undefined {
    return this.#verbBefore(this.#before.length)
  }

  /** `wat zij een „…” noemde`, `„…”, schrijft hij`: the first verb after it. */
  after(): Attribution | undefined {
    for (let i = 0; i < Math.min(this.#after.length, 14); i++) {
      const at = this.#after[i] as number
      const word = this.article.word(at)
      if (!SPEECH_VERBS.has(word) || (WEAK_SPEECH_VERBS.has(word) && !/^(?:schrijft|leest|heette)$/.test(word))) continue
      const follows = this.#subjects.subjectAfter(at)
      const comma = i > 0 && this.article.word(this.#after[i - 1] as number) === ','
      if (follows && comma) return { cue: at, mention: follows, via: viaOf(follows), continues: false }
      const mention = this.#subjects.subjectBefore(this.#before.length) ?? follows
      if (mention) return { cue: at, mention, via: viaOf(mention), continues: false }
    }
    return undefined
  }

  #isVerb(t: number | undefined): boolean {
    if (t === undefined) return false
    const word = this.article.word(t)
    if (SPEECH_VERBS.has(word)) return true
    const upos = this.article.input.tags[t]?.upos
    return upos === 'VERB' || upos === 'AUX'
  }

  /** The nearest verb of speech before position `end` of the reporter's words, with its subject. */
  #verbBefore(end: number): Attribution | undefined {
    for (let i = end - 1; i >= 0; i--) {
      const at = this.#before[i] as number
      const word = this.article.word(at)
      if (!SPEECH_VERBS.has(word)) continue
      const weak = WEAK_SPEECH_VERBS.has(word)
      const colonFollows =
        this.article.word(this.#before[end - 1] as number) === ':' || this.article.word(this.#before[end] as number) === ':'
      if (WRITTEN_VERBS.has(word)) {
        const written = this.#written(at)
        if (written?.document) return { cue: at, mention: written, via: 'cue', continues: false }
      }
      if (AUXILIARIES.has(word) && !this.#frame(i, end)) continue
      if (weak && !colonFollows && !this.#frame(i, end)) continue
      if (this.#isNoun(at)) continue
      const upos = this.article.input.tags[at]?.upos
      if (upos !== undefined && upos !== 'VERB' && upos !== 'AUX' && upos !== 'X') continue
      // had … gezegd: the participle is the cue, its subject that of the auxiliary
      const mention = this.#subjects.subjectOf(i)
      if (mention) return { cue: at, mention, via: viaOf(mention), continues: false }
      if (weak) continue
    }
    return undefined
  }

  /** Whether a weak verb attributes here: `heeft het over „`, `wilde weten`, `liet weten dat`, `spreekt van`. */
  #frame(i: number, end: number): boolean {
    const word = this.article.word(this.#before[i] as number)
    const rest = this.#before.slice(i + 1, Math.min(end, i + 10)).map((t) => this.article.word(t))
    if (/^(?:heeft|had|hebben|hadden)$/.test(word)) return rest.includes('over')
    if (/^(?:laat|liet|lieten|laten|wil|wilde|wilden)$/.test(word)) return rest.includes('weten')
    if (/^(?:houdt|hield|hielden)$/.test(word)) return rest.includes('op')
    if (/^(?:wijst|wees|wezen)$/.test(word)) return rest.includes('erop') || rest.includes('op')
    if (
      /^(?:legt|legde|leg|sluit|sloot|geeft|gaf|hoopt|hoopte|vreest|vreesde|verwacht|verwachtte|weet|wist|leert|leerde|dreigt|bedankt|bestrijdt)$/.test(
        word,
      )
    )
      return true
    return false
  }

  /** de vragen, het antwoord: a form that is a noun here. */
  #isNoun(t: number): boolean {
    return (
      /^(?:de|het|een|zijn|haar|hun|die|dat|deze|geen)$/.test(this.article.word(t - 1)) &&
      /(?:en|woord|bericht)$/.test(this.article.word(t))
    )
  }
}

function viaOf(mention: Mention): SpeakerVia {
  return mention.kind === 'pronoun' ? 'pronoun' : 'cue'
}
