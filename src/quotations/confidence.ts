import type { Article } from './article'
import type { Decision } from './decision'
import { mentionType } from './mention-type'
import type { QuoteKind } from './quote'
import { keyOf } from './source-candidates'
import { WordClass } from './word-classes'

/** The trained weight of each signal. */
export type ConfidenceWeights = ReadonlyMap<string, number>

/** What tells how far a speaker is to be trusted; a probability counts by its odds, all else is 1. */
export type Signal = readonly [name: string, value: number]

/** Names of signals by type of mention, and by class of the cue; other verbs are one more class. */
const MENTIONS: readonly string[] = Array.from({ length: 14 }, (_, type) => `mention ${type}`)
const CUES: ReadonlyMap<WordClass, string> = new Map<WordClass, string>([
  [WordClass.Strong, 'cue strong verb'],
  [WordClass.Weak, 'cue weak verb'],
  [WordClass.Volgens, 'cue volgens'],
  [WordClass.Aldus, 'cue aldus'],
  [WordClass.Colon, 'cue colon'],
])

/** The signals of a decision: how sure kinds and rankers were, and what kind of mention and cue they chose. */
export function signalsOf(article: Article, q: number, decision: Decision, decisions: readonly Decision[]): Signal[] {
  const { kinds, certainty, attribution } = decision
  const direct = probabilityOf('direct', kinds)
  const partial = probabilityOf('partial', kinds)
  const mention = attribution?.mention
  const cue = attribution?.cue ?? -1
  return [
    ['always', 1],
    ['spoken', logit(direct + partial)],
    ['direct', logit(direct)],
    ['title', logit(probabilityOf('title', kinds))],
    ['mention', logit(certainty.mention)],
    ['no mention', logit(certainty.unmentioned)],
    ['source', logit(certainty.source)],
    ['nobody', logit(certainty.nobody)],
    ['overall', logit(certainty.overall)],
    [direct > partial ? 'is direct' : 'is partial', 1],
    [(mention && MENTIONS[mentionType(article, mention)]) ?? 'mention none', 1],
    [cue < 0 ? 'cue none' : (CUES.get(article.wordClass(cue)) ?? 'cue other verb'), 1],
    ...chainSignals(article, decision),
    [mention ? 'pointed to' : isEchoed(article, q, decision, decisions) ? 'quoted again' : 'quoted once', 1],
  ]
}

/** Whether coreference too makes the mention mean the source, where the mention is no name, and how probable that is by it. */
function chainSignals({ links }: Article, { attribution, source }: Pick<Decision, 'attribution' | 'source'>): Signal[] {
  const mention = attribution?.mention
  if (!mention || mention.kind === 'name' || !source) return []
  const link = links.of(mention)
  if (!link) return [['chain unknown', 1]]
  const isSource = (cluster: number) =>
    source.cluster === null ? links.coreference.clusters[cluster]?.type === null : cluster === source.cluster
  const probability = link.posterior.reduce((sum, one) => sum + (isSource(one.cluster) ? one.probability : 0), 0)
  return [
    [link.cluster < 0 ? 'chain none' : isSource(link.cluster) ? 'chain agrees' : 'chain differs', 1],
    ['chain', logit(Math.min(probability, 1))],
  ]
}

/** How many quotations before and after one are looked through for its words. */
const ECHO_RANGE = 40

/** Whether the speaker's other quotations hold the same words. */
function isEchoed(article: Article, q: number, { source }: Decision, decisions: readonly Decision[]): boolean {
  if (!source) return false
  const phrase = article.phraseOf(q)
  for (let o = Math.max(0, q - ECHO_RANGE); o < Math.min(decisions.length, q + ECHO_RANGE); o++) {
    if (o === q || !article.phraseOf(o).includes(phrase)) continue
    const other = decisions[o]?.source
    if (other && keyOf(other) === keyOf(source)) return true
  }
  return false
}

function probabilityOf(kind: QuoteKind, kinds: Decision['kinds']): number {
  for (const k of kinds) if (k.kind === kind) return k.probability
  return 0
}

/** How probable it is that a speaker is right (logistic regression). */
export function confidenceOf(signals: readonly Signal[], weights: ConfidenceWeights): number {
  let sum = 0
  for (const [name, value] of signals) sum += (weights.get(name) ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

/** Keeps the odds of what is as good as certain finite. */
const SMALLEST = 1e-3

const logit = (p: number) => Math.log((p + SMALLEST) / (1 - p + SMALLEST))
