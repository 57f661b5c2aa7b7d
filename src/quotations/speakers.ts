import type { TextSpan } from '../span'
import { type Article, type ArticleInput, articleOf } from './article'
import type { Quote, SpeakerSummary } from './quote'
import { isRole } from './speaking-nouns'
import { WordClass } from './word-classes'

/** Longest function before or after a name, in tokens. */
const LONGEST_FUNCTION = 9

/** Lists each speaker with mentions, function and quotations, in order of first quotation. */
export function speakersOf(input: ArticleInput, quotes: readonly Quote[]): SpeakerSummary[] {
  const article = articleOf(input)
  const found = new Map<string, { name: string; cluster: number | null; quotes: number[]; mentions: Map<number, TextSpan> }>()
  quotes.forEach((quote, i) => {
    const { speaker } = quote
    if (!speaker) return
    const key = speaker.cluster === null ? speaker.name.toLowerCase() : `#${speaker.cluster}`
    let entry = found.get(key)
    if (!entry) {
      entry = { name: speaker.name, cluster: speaker.cluster, quotes: [], mentions: new Map() }
      found.set(key, entry)
    }
    entry.quotes.push(i)
    if (speaker.mention) entry.mentions.set(speaker.mention.start, speaker.mention)
  })
  const byCluster = new Map([...found.values()].filter((e) => e.cluster !== null).map((e) => [e.cluster, e]))
  const functions = new Map<number, string>()
  for (const [token, entity] of article.entityAt) {
    if (!('cluster' in entity)) continue
    const { start, end, text, cluster } = entity
    const entry = byCluster.get(cluster)
    if (!entry) continue
    entry.mentions.set(start, { start, end, text })
    if (!functions.has(cluster)) {
      const called = functionAt(article, token, article.endOf(entity))
      if (called) functions.set(cluster, called)
    }
  }
  return [...found.values()].map(({ name, cluster, quotes: said, mentions }) => ({
    name,
    cluster,
    function: (cluster === null ? undefined : functions.get(cluster)) ?? null,
    quotes: said,
    mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
  }))
}

/** What the words around a name say that it is: `minister van Buitenlandse Zaken` in *de minister van Buitenlandse Zaken, Antony Blinken*. */
function functionAt(article: Article, first: number, end: number): string | undefined {
  const sentence = article.sentence(article.sentenceOf[first] as number)
  if (!sentence) return undefined
  const last = article.word(first - 1) === ',' ? first - 1 : first
  for (let t = last - 1; t >= Math.max(sentence.firstToken, first - LONGEST_FUNCTION); t--) {
    const kind = article.wordClass(t)
    if (kind === WordClass.Final || kind === WordClass.Mark || kind === WordClass.Strong || article.word(t) === ',') break
    if (article.entityAt.get(t)?.type === 'PER') break
    if (!isRole(article.word(t)) || (article.word(t + 1) !== 'van' && article.word(t + 1) !== 'bij' && t + 1 !== last)) continue
    // hoofd van de inspectie: the first noun of the phrase leads it
    const leader = leaderBefore(article, t, sentence.firstToken)
    return article.text(leader, last)
  }
  if (article.word(end) !== ',') return undefined
  for (let t = end + 1; t < Math.min(sentence.endToken, end + 4); t++) {
    if (article.word(t) === ',' || article.wordClass(t) === WordClass.Final) return undefined
    if (isRole(article.word(t))) {
      let stop = t + 1
      while (
        stop < sentence.endToken &&
        stop < t + LONGEST_FUNCTION &&
        article.word(stop) !== ',' &&
        article.wordClass(stop) !== WordClass.Final
      )
        stop++
      return article.word(stop) === ',' ? article.text(t, stop) : article.word(t)
    }
  }
  return undefined
}

function leaderBefore(article: Article, t: number, from: number): number {
  for (let k = t - 1; k >= Math.max(from, t - 5); k--) {
    if (article.word(k) === 'van' && k > from && isRole(article.word(k - 1))) return k - 1
    if (article.wordClass(k) === WordClass.Final || article.word(k) === ',') break
  }
  return t
}
