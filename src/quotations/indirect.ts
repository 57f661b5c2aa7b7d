import type { FoundMention } from '../coreference'
import { textSpan } from '../span'
import type { Article } from './article'
import { isGoverned } from './mention-facts'
import type { IndirectSpeech, SpeakerVia } from './quote'
import { COMMA, FINAL, MARK, STRONG, THAT, VOLGENS } from './word-classes'

/** How often such an attribution is right where a verb or preposition gives it: counted on 100 sentences of the training articles. */
const CONFIDENCE = 0.85
/** How far the subject may stand from its verb, and `dat` from the verb, in tokens. */
const NEAR = 8
/** Longest speech that is read, in tokens: longer than any sentence of a newspaper. */
const LONGEST = 150

/** Finds *X zegt dat …*, *volgens X …* among the reporter's words. */
export function indirectSpeechOf(article: Article): IndirectSpeech[] {
  const { input } = article
  const { clusters } = input.coreference
  const found: IndirectSpeech[] = []
  const span = (first: number, end: number) => textSpan(input.text, input.tokens[first]?.start ?? 0, input.tokens[end - 1]?.end ?? 0)
  input.sentences.forEach((sentence) => {
    if (input.blocks[sentence.block]?.type === 'boilerplate') return
    for (let cue = sentence.firstToken; cue < sentence.endToken; cue++) {
      if (article.spanOf[cue] !== -1) continue
      const kind = article.wordClass(cue)
      const read = kind === VOLGENS ? accordingTo(article, cue) : kind === STRONG ? thatClause(article, cue) : undefined
      const cluster = clusters[read?.mention.cluster ?? -1]
      if (!read || !cluster) continue
      const { mention, first, end } = read
      const via: SpeakerVia = kind === VOLGENS ? 'volgens' : mention.kind === 'pronoun' ? 'pronoun' : 'cue'
      found.push({
        ...span(first, end),
        cue: span(cue, cue + 1),
        speaker: {
          name: cluster.name,
          cluster: cluster.id,
          mention: span(mention.firstToken, mention.endToken),
          confidence: Number((CONFIDENCE * mention.confidence).toFixed(3)),
          via,
        },
      })
      break
    }
  })
  return found
}

interface Read {
  readonly mention: FoundMention
  readonly first: number
  readonly end: number
}

/** `Jansen zegt dat het niet kan.`: what follows `dat`, up to the end of the sentence. */
function thatClause(article: Article, cue: number): Read | undefined {
  const { endToken } = article.sentenceAt(cue)
  for (let t = cue + 1; t < Math.min(endToken, cue + NEAR); t++) {
    if (article.wordClass(t) === FINAL || article.spanOf[t] !== -1) return undefined
    if (article.wordClass(t) !== THAT && article.word(t) !== 'of') continue
    const mention = subjectOf(article, cue, t)
    return mention && readTo(article, mention, t, endToken)
  }
  return undefined
}

/** `Volgens Jansen kan het niet.`: the rest of the sentence. */
function accordingTo(article: Article, cue: number): Read | undefined {
  const { firstToken, endToken } = article.sentenceAt(cue)
  const mention = article.mentions[article.mentionFrom(cue + 1)]
  if (!mention || mention.cluster < 0 || mention.firstToken > cue + 3 || article.spanOf[mention.firstToken] !== -1) return undefined
  return cue - firstToken < 2 ? readTo(article, mention, mention.endToken, endToken) : readTo(article, mention, firstToken, cue)
}

/** The subject of a verb: right after it, else the nearest before it in its clause that no preposition governs. */
function subjectOf(article: Article, cue: number, that: number): FoundMention | undefined {
  const { mentions } = article
  const start = Math.max(article.sentenceAt(cue).firstToken, cue - 4 * NEAR)
  let before: FoundMention | undefined
  for (let i = article.mentionFrom(start); i < mentions.length; i++) {
    const mention = mentions[i] as FoundMention
    if (mention.firstToken >= that) break
    if (mention.cluster < 0 || article.spanOf[mention.firstToken] !== -1 || isGoverned(article, mention.firstToken)) continue
    if (mention.firstToken > cue && mention.endToken <= that) return mention
    if (mention.endToken <= cue && cue - mention.endToken < NEAR) before = mention
  }
  return before
}

/** What is said from token `first` on, without the last mark; nothing where it is quoted, then it is a quotation. */
function readTo(article: Article, mention: FoundMention, first: number, end: number): Read | undefined {
  let stop = end
  while (stop > first && (article.wordClass(stop - 1) === FINAL || article.wordClass(stop - 1) === COMMA)) stop--
  if (stop - first <= 2 || stop - first > LONGEST) return undefined
  for (let t = first; t < stop; t++) if (article.wordClass(t) === MARK) return undefined
  return { mention, first, end: stop }
}
