import { PREPOSITIONS } from '../dutch/prepositions'
import { AUXILIARIES, SPEECH_VERBS, WEAK_SPEECH_VERBS, WRITTEN_VERBS } from '../dutch/speech-verbs'
import { isAcademicTitle } from '../dutch/titles'
import type { Sentence } from '../sentences'
import type { Article } from './article'
import type { MarkedSpan } from './marked-span'
import type { Mention } from './mentions'
import type { SpeakerVia } from './quote'
import { isRole } from './speaking-nouns'

/** What attributes a quotation: the cue (a token, or -1) and the mention of its speaker (or none). */
export interface Attribution {
  readonly cue: number
  readonly mention: Mention | null
  readonly via: SpeakerVia
  /** Whether it resumes the quotation before it in the same sentence. */
  readonly continues: boolean
}

/** How far from a quotation its clause is read, in tokens: longer than any sentence of a newspaper. */
const LONGEST_CLAUSE = 200
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

  constructor(
    readonly article: Article,
    q: number,
  ) {
    this.#span = article.spans[q] as MarkedSpan
    this.#parent = article.parents[q] as number
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
      const mention = this.#mentionAfter(at, FARTHEST_MENTION)
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
    const mention = this.#subjectAfter(at)
    if (mention) return { cue: this.#participleOf(at), mention, via: viaOf(mention), continues: false }
    if (!SPEECH_VERBS.has(word)) return undefined
    const before = this.#subjectBefore(this.#before.length)
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
    const mention = this.#first(this.#mentionsIn(0, last))
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
    const mentions = this.#mentionsIn(start, last)
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
      const mention = this.#mentionAfter(at + 1, 4, true)
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
    const mention = this.#mentionAfter(verb, FARTHEST_MENTION)
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
        const mention = this.#mentionAfter(at, FARTHEST_MENTION)
        if (mention) return { cue: at, mention, via: 'volgens', continues: false }
      }
    }
    for (const at of this.#after.slice(0, 14)) {
      const word = this.article.word(at)
      if (word === 'volgens' || word === 'aldus') {
        const mention = this.#mentionAfter(at, FARTHEST_MENTION)
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
      const follows = this.#subjectAfter(at)
      const comma = i > 0 && this.article.word(this.#after[i - 1] as number) === ','
      if (follows && comma) return { cue: at, mention: follows, via: viaOf(follows), continues: false }
      const mention = this.#subjectBefore(this.#before.length) ?? follows
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
      const mention = this.#subjectOf(i)
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

  /** The subject of the verb at position `i` before the quotation: what precedes it, or follows it where nothing does. */
  #subjectOf(i: number): Mention | undefined {
    const at = this.#before[i] as number
    const next = this.#subjectAfter(at, true)
    const before = this.#subjectBefore(i)
    // Zij zegt; dat zei de minister; op de vraag …, zei ze; in een brief aan Bosma schrijft Putters
    if (next && next.firstToken === at + 1) {
      if (!before || this.#clauseBreak(before.endToken, at)) return next
      const leads = before.firstToken - (this.#before[0] as number) <= 6 && !this.#startsWithPreposition()
      if (next.kind === 'pronoun') return next
      if (!leads) return next
    }
    return before ?? next
  }

  #startsWithPreposition(): boolean {
    return PREPOSITIONS.has(this.article.word(this.#before[0] as number))
  }

  #clauseBreak(from: number, to: number): boolean {
    // Jansen, 34 jaar lang maalder, vindt: what stands between two commas breaks nothing
    if (this.article.word(from) === ',' && this.article.word(to - 1) === ',' && to - 1 > from) return false
    for (let t = from; t < to; t++) if (/^(?:,|;|:)$/.test(this.article.word(t))) return true
    return false
  }

  /** The subject right after a verb: `zei Jansen`, `zei gisteren de minister`. */
  #subjectAfter(verb: number, near = false): Mention | undefined {
    return this.#mentionAfter(verb, near ? 3 : 6)
  }

  #mentionAfter(from: number, far: number, anyRole = false): Mention | undefined {
    const sentence = this.article.sentenceOf[from] as number
    let skipped = 0
    for (const mention of this.article.mentionsFrom(sentence, from + 1)) {
      if (mention.firstToken > from + far) return undefined
      if (this.article.spanOf[mention.firstToken] !== this.#parent) return undefined
      const between = this.article.word(mention.firstToken - 1)
      if (!anyRole && mention.firstToken - 1 !== from && PREPOSITIONS.has(between) && between !== 'van') {
        if (skipped++ > 1) return undefined
        continue
      }
      if (this.#stops(from + 1, mention.firstToken)) return undefined
      // vraagt ze hem, hield hij de afgevaardigden voor
      if (
        mention.kind === 'pronoun' &&
        /^(?:hem|haar|hen|hun|u|je)$/.test(this.article.word(mention.firstToken)) &&
        this.article.word(from) !== 'volgens'
      ) {
        continue
      }
      if (mention.loose && mention.firstToken > from + 2) continue
      return this.#grow(mention, sentence)
    }
    return undefined
  }

  #stops(from: number, to: number): boolean {
    for (let t = from; t < to; t++) if (/^[,;:.!?]$/.test(this.article.word(t))) return true
    return false
  }

  /** `VN-chef António Guterres`, `hoogleraar milieurecht Jan Jansen`: a description that a name ends gives way to the name. */
  #grow(mention: Mention, sentence: number): Mention {
    if (mention.kind !== 'description' || mention.document) return mention
    for (const other of this.article.mentionsFrom(sentence, mention.endToken)) {
      if (other.entity?.type !== 'PER') continue
      if (other.firstToken > mention.endToken + 5) return mention
      // de minister, Antony Blinken, …
      if (other.firstToken === mention.endToken + 1 && this.article.word(mention.endToken) === ',') return other
      for (let t = mention.endToken; t < other.firstToken; t++) {
        const word = this.article.word(t)
        if (
          /^\W+$/.test(word) ||
          (PREPOSITIONS.has(word) && word !== 'van') ||
          SPEECH_VERBS.has(word) ||
          /^(?:en|of|die|dat|zich|ook|de|het|een)$/.test(word)
        )
          return mention
      }
      if (mention.endToken < other.firstToken && PREPOSITIONS.has(this.article.word(other.firstToken - 1))) return mention
      return other
    }
    return mention
  }

  /** The subject before position `i`: the nearest name, pronoun or description that no preposition governs. */
  #subjectBefore(i: number): Mention | undefined {
    if (i <= 0) return undefined
    const limit = i < this.#before.length ? (this.#before[i] as number) : this.#span.firstToken
    const mentions = this.#mentionsBefore(limit)
    let fallback: Mention | undefined
    for (let k = mentions.length - 1; k >= 0; k--) {
      const mention = mentions[k] as Mention
      if (this.article.word(mention.firstToken - 1) === '(' || (this.article.word(mention.endToken) === ')' && this.#inBrackets(mention)))
        continue
      if (mention.loose && mention.endToken !== limit && mention.firstToken !== this.#before[0]) continue
      const governed = this.#standsInPhrase(mention)
      if (mention.kind === 'pronoun' && /^(?:hem|haar|hun|hen|u|je|men|deze)$/.test(this.article.word(mention.firstToken))) continue
      if (mention.kind === 'pronoun' && this.article.word(mention.firstToken) === 'die') {
        // wethouder Jansen, die sprak van „…”
        if (mention.endToken === limit) return mention
        fallback ??= mention
        continue
      }
      if (governed) continue
      // de minister, Jansen, …: of two that stand side by side, the name
      const earlier = mentions[k - 1]
      if (
        mention.kind === 'description' &&
        !mention.definite &&
        earlier?.kind === 'name' &&
        earlier.endToken + 1 >= mention.firstToken &&
        this.article.word(earlier.endToken) === ','
      )
        return earlier
      return mention
    }
    return fallback
  }

  #inBrackets(mention: Mention): boolean {
    for (let t = mention.firstToken - 1; t >= Math.max(0, mention.firstToken - 8); t--) {
      if (this.article.word(t) === '(') return true
      if (this.article.word(t) === ')') return false
    }
    return false
  }

  /** Whether a preposition governs a mention, over what stands between: `aan Kamervoorzitter Martin Bosma`, `van de PWFC`. */
  #standsInPhrase(mention: Mention): boolean {
    let t = mention.firstToken - 1
    for (let steps = 0; steps < 4 && t >= (this.#before[0] as number); steps++, t--) {
      const word = this.article.word(t)
      if (PREPOSITIONS.has(word)) return t > (this.#before[0] as number) || word !== 'over'
      if (!(isRole(word) || /^(?:de|het|een)$/.test(word) || isAcademicTitle(word) || this.article.entityAt.get(t)?.type === 'MISC'))
        return false
    }
    return false
  }

  #mentionsBefore(limit: number): Mention[] {
    const sentence = this.article.sentenceOf[this.#span.firstToken] as number
    const from = Math.max(0, this.#span.firstToken - LONGEST_CLAUSE)
    const found: Mention[] = []
    for (const m of this.article.mentionsFrom(sentence, from)) {
      if (m.firstToken >= limit) break
      if (m.endToken <= limit && this.article.spanOf[m.firstToken] === this.#parent) found.push(m)
    }
    return found
  }

  #mentionsIn(from: number, to: number): Mention[] {
    const first = this.#before[from]
    const last = this.#before[to]
    if (first === undefined || last === undefined) return []
    return this.#mentionsBefore(last).filter((m) => m.firstToken >= first)
  }

  /** Of the mentions before a colon: the first person, else the first that no preposition governs. */
  #first(mentions: readonly Mention[]): Mention | undefined {
    return (
      mentions.find((m) => m.entity?.type === 'PER') ??
      mentions.find((m) => !PREPOSITIONS.has(this.article.word(m.firstToken - 1))) ??
      mentions[0]
    )
  }
}

function viaOf(mention: Mention): SpeakerVia {
  return mention.kind === 'pronoun' ? 'pronoun' : 'cue'
}
