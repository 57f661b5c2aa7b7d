import { PREPOSITIONS } from '../dutch/prepositions'
import { SPEECH_VERBS } from '../dutch/speech-verbs'
import { isAcademicTitle } from '../dutch/titles'
import type { Article } from './article'
import type { MarkedSpan } from './marked-span'
import type { Mention } from './mentions'
import { isRole } from './speaking-nouns'

/** How far from a quotation its clause is read, in tokens: longer than any sentence of a newspaper. */
export const LONGEST_CLAUSE = 200

/** Finds the subjects of verbs in the reporter's words around a quotation. */
export class ClauseSubjects {
  /** `parent`: the quotation that holds this one, -1 for none; `before`: the reporter's tokens before it in its first sentence. */
  constructor(
    readonly article: Article,
    readonly span: MarkedSpan,
    readonly parent: number,
    readonly before: readonly number[],
  ) {}

  /** The subject of the verb at position `i` before the quotation: what precedes it, or follows it where nothing does. */
  subjectOf(i: number): Mention | undefined {
    const at = this.before[i] as number
    const next = this.subjectAfter(at, true)
    const before = this.subjectBefore(i)
    // Zij zegt; dat zei de minister; op de vraag …, zei ze; in een brief aan Bosma schrijft Putters
    if (next && next.firstToken === at + 1) {
      if (!before || this.#clauseBreak(before.endToken, at)) return next
      const leads = before.firstToken - (this.before[0] as number) <= 6 && !this.#startsWithPreposition()
      if (next.kind === 'pronoun') return next
      if (!leads) return next
    }
    return before ?? next
  }

  #startsWithPreposition(): boolean {
    return PREPOSITIONS.has(this.article.word(this.before[0] as number))
  }

  #clauseBreak(from: number, to: number): boolean {
    // Jansen, 34 jaar lang maalder, vindt: what stands between two commas breaks nothing
    if (this.article.word(from) === ',' && this.article.word(to - 1) === ',' && to - 1 > from) return false
    for (let t = from; t < to; t++) if (/^(?:,|;|:)$/.test(this.article.word(t))) return true
    return false
  }

  /** The subject right after a verb: `zei Jansen`, `zei gisteren de minister`. */
  subjectAfter(verb: number, near = false): Mention | undefined {
    return this.mentionAfter(verb, near ? 3 : 6)
  }

  /** The mention that begins at most `far` tokens behind token `from`; `anyRole`: also one that a preposition governs. */
  mentionAfter(from: number, far: number, anyRole = false): Mention | undefined {
    const sentence = this.article.sentenceOf[from] as number
    let skipped = 0
    for (const mention of this.article.mentionsFrom(sentence, from + 1)) {
      if (mention.firstToken > from + far) return undefined
      if (this.article.spanOf[mention.firstToken] !== this.parent) return undefined
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
  subjectBefore(i: number): Mention | undefined {
    if (i <= 0) return undefined
    const limit = i < this.before.length ? (this.before[i] as number) : this.span.firstToken
    const mentions = this.#mentionsBefore(limit)
    let fallback: Mention | undefined
    for (let k = mentions.length - 1; k >= 0; k--) {
      const mention = mentions[k] as Mention
      if (this.article.word(mention.firstToken - 1) === '(' || (this.article.word(mention.endToken) === ')' && this.#inBrackets(mention)))
        continue
      if (mention.loose && mention.endToken !== limit && mention.firstToken !== this.before[0]) continue
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
    for (let steps = 0; steps < 4 && t >= (this.before[0] as number); steps++, t--) {
      const word = this.article.word(t)
      if (PREPOSITIONS.has(word)) return t > (this.before[0] as number) || word !== 'over'
      if (!(isRole(word) || /^(?:de|het|een)$/.test(word) || isAcademicTitle(word) || this.article.entityAt.get(t)?.type === 'MISC'))
        return false
    }
    return false
  }

  #mentionsBefore(limit: number): Mention[] {
    const sentence = this.article.sentenceOf[this.span.firstToken] as number
    const from = Math.max(0, this.span.firstToken - LONGEST_CLAUSE)
    const found: Mention[] = []
    for (const m of this.article.mentionsFrom(sentence, from)) {
      if (m.firstToken >= limit) break
      if (m.endToken <= limit && this.article.spanOf[m.firstToken] === this.parent) found.push(m)
    }
    return found
  }

  /** The mentions from position `from` up to `to` of the tokens before. */
  mentionsIn(from: number, to: number): Mention[] {
    const first = this.before[from]
    const last = this.before[to]
    if (first === undefined || last === undefined) return []
    return this.#mentionsBefore(last).filter((m) => m.firstToken >= first)
  }

  /** Of the mentions before a colon: the first person, else the first that no preposition governs. */
  first(mentions: readonly Mention[]): Mention | undefined {
    return (
      mentions.find((m) => m.entity?.type === 'PER') ??
      mentions.find((m) => !PREPOSITIONS.has(this.article.word(m.firstToken - 1))) ??
      mentions[0]
    )
  }
}
