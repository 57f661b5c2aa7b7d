import type { Article } from './article'
import type { Attribution } from './attribute'
import type { Decision } from './decision'
import type { MarkedSpan } from './marked-span'
import type { Mention } from './mentions'
import type { People } from './people'
import type { SpeakerVia } from './quote'
import { Resolver, type Said, type Source } from './resolve'

/** Quotations looked back over for another speaker. */
const MOST_TURNS = 100

/** What the text around a quotation without a cue tells of its speaker. */
export interface ContextAttribution {
  readonly attribution: Attribution | undefined
  readonly source: Source | undefined
  readonly via: SpeakerVia
}

/**
 * Attributes quotation `q`, which has no cue: to whom the words in its marks were said by before, to the speaker whose words it goes
 * on, or to the one whom the reporter's last sentence is about.
 */
export function attributeByContext(
  article: Article,
  people: People,
  decisions: readonly Decision[],
  q: number,
  said: readonly Said[],
): ContextAttribution | undefined {
  const span = article.spans[q] as MarkedSpan
  const block = article.sentence(article.sentenceOf[span.firstToken] as number)?.block
  const kind = decisions[q]?.kinds[0]?.kind
  const resolver = new Resolver(article, people)
  const plain = (mention: Mention | null, source: Source | undefined, via: SpeakerVia): ContextAttribution => ({
    attribution: { cue: -1, mention, via, continues: false },
    source,
    via,
  })
  if (kind === 'partial') {
    const echo = echoOf(article, decisions, q)
    if (echo) return plain(null, echo, 'continued')
  }
  if ((article.parents[q] as number) >= 0) return undefined
  if (block !== undefined && article.input.blocks[block]?.type === 'heading') return undefined
  // Same sentence first: whom it is about.
  const own = subjectNear(article, q)
  if (own) return plain(own, resolver.resolve(own, said, undefined), own.kind === 'pronoun' ? 'pronoun' : 'conversation')
  const previous = previousSpoken(article, decisions, q)
  const here = article.sentenceOf[span.firstToken] as number
  if (previous && sameBlock(article, previous.span, block)) {
    const between = reporterSentences(article, previous.span.endToken, here)
    if (between.length === 0) {
      // „Altijd op Zuid!” „Laat me uitpraten.”: two quotations side by side are two speakers'
      if (previous.span.endToken === span.firstToken) {
        const other = said.slice(-6).findLast((s) => s.source.name !== previous.source?.name)
        return plain(null, other?.source ?? previous.source, 'conversation')
      }
      const answer = answerer(article, previous)
      if (answer) return plain(answer, resolver.resolve(answer, said.slice(-2, -1), undefined), 'conversation')
      return plain(previous.attribution?.mention ?? null, previous.source, 'continued')
    }
    const subject = between
      .toReversed()
      .map((s) => subjectOfSentence(article, s))
      .find((m) => m !== undefined)
    if (subject) {
      const source = resolver.resolve(subject, said, undefined)
      if (source) return plain(subject, source, subject.kind === 'pronoun' ? 'pronoun' : 'conversation')
    }
    return plain(previous.attribution?.mention ?? null, previous.source, 'continued')
  }
  const before = article.sentence(here - 1)
  if (before && before.block === block) {
    const subject =
      subjectOfSentence(article, here - 1) ??
      (here >= 2 && article.sentence(here - 2)?.block === block ? subjectOfSentence(article, here - 2) : undefined)
    if (subject) return plain(subject, resolver.resolve(subject, said, undefined), subject.kind === 'pronoun' ? 'pronoun' : 'conversation')
  }
  // The first words of a paragraph: the one it goes on to speak of, else the last speaker.
  const after = article.sentence((article.sentenceOf[span.endToken - 1] as number) + 1)
  if (after && after.block === block) {
    const subject = subjectOfSentence(article, (article.sentenceOf[span.endToken - 1] as number) + 1)
    if (subject) return plain(subject, resolver.resolve(subject, said, undefined), 'conversation')
  }
  const last = said.at(-1)
  if (!last) return undefined
  // An interview: the answer to a question of the reporter's is by the one whom the headline or the first answer names.
  const asked = block !== undefined && block > 0 ? article.input.blocks[block - 1] : undefined
  if (asked && wholeBlock(article, span, block) && article.input.text[asked.end - 1] === '?' && !wholeBlockBefore(article, decisions, q)) {
    const first = said[0] as Said
    return plain(null, first.source, 'conversation')
  }
  // Two speakers who alternate, a paragraph each.
  const alone = wholeBlock(article, span, block)
  const other =
    alone && wholeBlockBefore(article, decisions, q)
      ? said.slice(-MOST_TURNS).findLast((s) => s.source.name !== last.source.name)
      : undefined
  return plain(null, (other ?? last).source, 'conversation')
}

/** The subject of the sentence in which a quotation without cue stands: a name, pronoun or description that no preposition governs. */
function subjectNear(article: Article, q: number): Mention | undefined {
  const span = article.spans[q] as MarkedSpan
  const first = article.sentenceOf[span.firstToken] as number
  const inside = (m: Mention) => article.spanOf[m.firstToken] === article.parents[q]
  const before = article.mentionsOf(first).filter((m) => inside(m) && m.endToken <= span.firstToken && isSubject(article, m))
  if (before.length) return before.find((m) => m.kind !== 'description') ?? before[0]
  const last = article.sentenceOf[span.endToken - 1] as number
  return article.mentionsOf(last).find((m) => inside(m) && m.firstToken >= span.endToken && isSubject(article, m))
}

function isSubject(article: Article, mention: Mention): boolean {
  if (article.isGoverned(mention.firstToken)) return false
  if (mention.kind === 'name') return mention.entity?.type === 'PER' || mention.entity?.type === 'ORG'
  if (mention.kind === 'pronoun') return /^(?:hij|zij|ze)$/.test(article.word(mention.firstToken))
  return !mention.document && !mention.loose
}

/** The mention that a reporter's sentence is about: its first subject. */
function subjectOfSentence(article: Article, sentence: number): Mention | undefined {
  const mentions = article.mentionsOf(sentence).filter((m) => article.spanOf[m.firstToken] === -1)
  const subjects = mentions.filter((m) => isSubject(article, m))
  return (
    subjects.find((m) => m.kind === 'name' && m.entity?.type === 'PER') ??
    subjects.find((m) => m.kind === 'pronoun') ??
    subjects[0] ??
    mentions.find((m) => m.entity?.type === 'PER')
  )
}

/** The sentences between a quotation and sentence `here` that are the reporter's own. */
export function reporterSentences(article: Article, from: number, here: number): number[] {
  const found: number[] = []
  for (let s = (article.sentenceOf[from - 1] as number) + 1; s < here; s++) {
    const sentence = article.sentence(s)
    if (sentence && article.spanOf[sentence.firstToken] === -1) found.push(s)
  }
  return found
}

export function previousSpoken(article: Article, decisions: readonly Decision[], q: number): Decision | undefined {
  for (let p = q - 1; p >= 0 && p > q - 8; p--) {
    const decision = decisions[p] as Decision
    if (decision.source && article.parents[p] === article.parents[q]) return decision
  }
  return undefined
}

/** Quotations looked back over for how many speak. */
const LAST_TURNS = 3

/** How many speak in the quotations just before `q` in its block: 0, 1, or 2 where they take turns. */
export function turnsBefore(article: Article, decisions: readonly Decision[], q: number): number {
  const block = article.sentence(article.sentenceOf[(article.spans[q] as MarkedSpan).firstToken] as number)?.block
  let first: string | undefined
  let seen = 0
  for (let p = q - 1; p >= 0 && p > q - 8 && seen < LAST_TURNS; p--) {
    const { source, span } = decisions[p] as Decision
    if (!source || article.parents[p] !== article.parents[q]) continue
    if (!sameBlock(article, span, block)) break
    seen++
    if (first !== undefined && first !== source.name) return 2
    first = source.name
  }
  return Math.min(seen, 1)
}

/** Whether a quotation is all that its block holds. */
function wholeBlock(article: Article, span: MarkedSpan, block: number | undefined): boolean {
  const own = block === undefined ? undefined : article.input.blocks[block]
  return own !== undefined && own.start === span.start && own.end <= span.end + 1
}

/** Whether the quotation before ends the block before. */
function wholeBlockBefore(article: Article, decisions: readonly Decision[], q: number): boolean {
  for (let p = q - 1; p >= 0 && p > q - 8; p--) {
    if (article.parents[p] !== article.parents[q]) continue
    const { span } = decisions[p] as Decision
    const block = article.sentence(article.sentenceOf[span.endToken - 1] as number)?.block
    const own = block === undefined ? undefined : article.input.blocks[block]
    return own !== undefined && own.end <= span.end + 1
  }
  return false
}

export function sameBlock(article: Article, span: MarkedSpan, block: number | undefined): boolean {
  return article.sentence(article.sentenceOf[span.endToken - 1] as number)?.block === block
}

/** `„Hoe diep ging u?” vroeg de koning hem. „…”`: the one who was asked, where the clause names him. */
function answerer(article: Article, previous: Decision): Mention | undefined {
  const { span, attribution } = previous
  if (!attribution || article.word(span.endToken - 2) !== '?' || attribution.cue < span.endToken) return undefined
  const sentence = article.sentenceOf[span.endToken - 1] as number
  return article
    .mentionsOf(sentence)
    .find(
      (m) =>
        m.firstToken > attribution.cue &&
        m !== attribution.mention &&
        m.firstToken >= (attribution.mention?.endToken ?? 0) &&
        (m.kind !== 'pronoun' || /^(?:hem|haar)$/.test(article.word(m.firstToken))),
    )
}

/** Who said the words of a partial quotation before, where an earlier quotation holds them all. */
export function echoOf(article: Article, decisions: readonly Decision[], q: number): Source | undefined {
  const words = article.contentOf(q)
  if (words.length < 1 || words.length > 12) return undefined
  const phrase = article.phraseOf(q)
  for (let p = q - 1; p >= 0 && p > q - 40; p--) {
    const { source } = decisions[p] as Decision
    if (source && article.phraseOf(p).includes(phrase)) return source
  }
  return undefined
}
