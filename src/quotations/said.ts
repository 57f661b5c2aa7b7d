import type { Article } from './article'
import type { MarkedSpan } from './marks'
import { PLACE, type Property } from './properties'

/** Somebody who may have said it: one of the article's clusters, or what a mention describes. */
export interface Source {
  readonly key: string
  /** -1 where the source has no cluster. */
  readonly cluster: number
  readonly name: string
}

/** A quotation with a speaker that was decided before. */
export interface Said {
  readonly q: number
  readonly source: Source
  readonly pointed: boolean
  readonly before: Said | undefined
}

/** How many words of a quotation are looked for in others: a headline has no more. */
const MOST_WORDS = 40
/** How far back quotations are looked at. */
export const LOOK_BACK = 40

/** Who spoke before a quotation, as far as it matters. */
export interface History {
  readonly byKey: ReadonlyMap<
    string,
    { readonly since: number; readonly count: number; readonly here: boolean; readonly words: number; readonly nearest: number }
  >
  readonly most: number
  readonly turns: number
  readonly bestWords: number
  readonly first: string
  readonly outer: string
}

/** What was said before quotation `q`, by source. */
export function historyOf(article: Article, q: number, said: Said | undefined): History {
  const words = new Set(
    article
      .contentOf(q)
      .slice(0, MOST_WORDS)
      .filter((word) => word.length > 3),
  )
  const byKey = new Map<string, { since: number; count: number; here: boolean; words: number; nearest: number }>()
  const block = article.sentenceAt((article.spans[q] as MarkedSpan).firstToken).block
  const inBlock = new Set<string>()
  let [since, most, best] = [0, 0, 0]
  let [first, outer] = ['', '']
  for (let at = said; at && since < LOOK_BACK; at = at.before) {
    const { key } = at.source
    if (at.q === article.parents[q]) {
      outer = key
      continue
    }
    const here = article.sentenceAt((article.spans[at.q] as MarkedSpan).firstToken).block === block
    if (here) inBlock.add(key)
    let own = byKey.get(key)
    if (!own) {
      own = { since, count: 0, here, words: 0, nearest: at.q }
      byKey.set(key, own)
    }
    own.count++
    own.words = Math.max(own.words, shared(words, article.phraseOf(at.q)))
    best = Math.max(best, own.words)
    most = Math.max(most, own.count)
    first = key
    since++
  }
  return { byKey, most, turns: inBlock.size, bestWords: best, first, outer }
}

/** The share of words that a phrase holds: 0 none, to 4 all. */
function shared(words: ReadonlySet<string>, phrase: string): number {
  let count = 0
  for (const word of words) if (phrase.includes(` ${word} `)) count++
  const share = count / (words.size || 1)
  return share === 0 ? 0 : share < 0.3 ? 1 : share < 0.6 ? 2 : share < 0.95 ? 3 : 4
}

/** Writes what holds of a source of quotation `q` by who spoke before; `null` for nobody. */
export function describeSpoken({ spans, parents }: Article, q: number, source: Source | null, history: History, values: Int32Array): void {
  const set = (property: Property, value: number | boolean) => {
    values[PLACE[property]] = Number(value)
  }
  const own = source ? history.byKey.get(source.key) : undefined
  const touches = own && own.since === 0 && spans[own.nearest]?.endToken === spans[q]?.firstToken
  set('bestWords', history.bestWords)
  set('echo', history.bestWords >= 3)
  set('turns', Math.min(2, history.turns))
  set('since', !own ? 0 : touches ? 5 : 1 + Math.min(own.since, 3))
  set('said', Math.min(own?.count ?? 0, 3))
  set('saidMost', source ? (own && own.count === history.most ? 1 + Math.min(2, history.most) : 0) : Math.min(3, history.most))
  set('spokeHere', own?.here ?? false)
  set('words', own?.words ?? 0)
  set('wordsBest', own && own.words > 0 ? 1 + Number(own.words === history.bestWords) : 0)
  set('firstSpeaker', source !== null && history.first === source.key)
  set('nested', (parents[q] as number) < 0 ? 0 : source && history.outer === source.key ? 2 : 1)
}
