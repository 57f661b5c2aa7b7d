import type { Cluster, FoundMention } from '../coreference'
import { NAME_TYPES, NOUN_CLASSES } from './antecedents'
import type { Article } from './article'
import { DETERMINER, PREPOSITION, STRONG, WEAK } from './word-classes'

/** What a mention may do in its clause. */
export const ROLES: readonly string[] = ['', 'subject', 'object', 'oblique', 'modifier', 'possessive', 'apposition']
/** Whoever speaks. */
export const FIRST_PERSON = /^(?:ik|wij|we)$/

/** How a name stands to the best one of its cluster: 0 a part is missing there, 1 the same, 2 a part of it, 3 other words. */
export function fullness(text: string, name: string): number {
  const a = text.toLowerCase()
  const b = name.toLowerCase()
  return a === b ? 1 : b.includes(a) ? 2 : a.includes(b) ? 0 : 3
}

/** How a mention agrees with a cluster in gender and number: 1 and 0 yes and no, 5 and 6 likely and unlikely by the look of the name, 4 many for one. */
export function agreement(mention: FoundMention, cluster: Cluster): number {
  if (mention.number === 'plur' && cluster.number === 'sing' && cluster.type === 'PER') return 4
  if (!mention.gender) return 2
  if (cluster.gender) return Number(mention.gender === cluster.gender)
  const guess = cluster.type === 'PER' ? genderByEnding(cluster.name) : null
  return guess ? (guess === mention.gender ? 5 : 6) : 2
}

/** What the ending of a first name makes likely. */
function genderByEnding(name: string): 'm' | 'f' | null {
  const first = name.split(' ')[0] as string
  if (!name.includes(' ') || first.length < 3 || first.includes('.')) return null
  if (/(?:a|ine|ette|elle|ke|tje|ée|ie|ijn|ien)$/.test(first)) return 'f'
  return /[bcdfgjklmnoprstvwxzu]$/.test(first) ? 'm' : null
}

const VICTIMS = /(?:slachtoffer|verdachte|dader|baby|peuter|kleuter|kind|zoontje|dochtertje|dode|gewonde|overledene|arrestant|gevangene)$/

/** Whether a cluster is called a victim, a suspect or a child. */
export function isVictim(article: Article, cluster: Cluster): boolean {
  const { mentions } = article.input.coreference
  for (const i of cluster.mentions.slice(0, 6)) {
    const mention = mentions[i]
    if (mention?.kind === 'description' && VICTIMS.test(article.word(mention.head))) return true
  }
  return false
}

/** What a description says without its article or possessive. */
export function plainName(article: Article, { firstToken, endToken, head }: FoundMention): string {
  const bare = firstToken < head && article.wordClass(firstToken) === DETERMINER ? firstToken + 1 : firstToken
  return article.text(bare, endToken)
}

/** Whether a preposition governs the words at `t`, over a function before a name: `met tekeningen van de dichter Taras Sjevtsjenko`. */
export function isGoverned(article: Article, t: number): boolean {
  for (let at = t - 1; at >= 0 && at > t - 5; at--) {
    const kind = article.wordClass(at)
    if (kind === PREPOSITION) return true
    const upos = article.upos(at)
    if (kind === STRONG || kind === WEAK || (kind !== DETERMINER && upos !== 'ADJ' && upos !== 'NOUN')) return false
  }
  return false
}

/** What a mention is, for the features. */
export function typeOf(article: Article, mention: FoundMention): number {
  if (mention.kind === 'name') return NAME_TYPES.indexOf(mention.type ?? '')
  const word = article.word(mention.head)
  if (mention.kind === 'pronoun') {
    if (/^'?(?:hij|ie)$/.test(word)) return 4
    if (/^(?:zij|ze)$/.test(word)) return mention.number === 'plur' ? 6 : 5
    if (/^(?:hem|haar|hen|hun|'m)/.test(word)) return 7
    if (FIRST_PERSON.test(word)) return 18
    return /^(?:die|deze)$/.test(word) ? 8 : 9
  }
  if (mention.nounClass === 'person') return mention.definite ? 10 : 11
  if (mention.nounClass === 'group') return mention.definite ? 12 : 13
  return 14 + Math.max(0, NOUN_CLASSES.indexOf(mention.nounClass) - 2)
}
