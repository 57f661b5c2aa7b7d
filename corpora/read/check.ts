import { inStory } from './compare'
import { type GoldArticle, type GoldMention, type GoldQuote, parseGold } from './gold-text'

/** Something wrong with a gold article (`error`), or something that a person should look at (`look`). */
export interface GoldFinding {
  readonly id: string
  readonly kind: 'error' | 'look'
  readonly text: string
}

const PRONOUN = /(?<![\p{L}’'-])(hij|zij|ze|hem|haar|hen|hun|z'n|z’n|d'r|d’r)(?![\p{L}’'-])/giu
const FIRST_PERSON = /^(?:ik|wij|we|mijn.*|onze.*)$/i

/** A name or description without capitals and article. */
const plain = (text: string) => text.toLowerCase().replace(/^(?:de|het|een|'t|’t|zijn|haar|hun|onze|mijn) /, '')

/** Checks gold text: markup; a chain on every person and organisation, on every pronoun; a speaker who is in the chain of the mention. */
export function checkGold(source: string, name: string): GoldFinding[] {
  let gold: GoldArticle
  try {
    gold = parseGold(source, name)
  } catch (error) {
    return [{ id: name, kind: 'error', text: (error as Error).message }]
  }
  if (gold.lang !== 'nl') return []
  const story = inStory(gold)
  const nameless = gold.entities.filter((e) => (e.type === 'PER' || e.type === 'ORG') && !e.chain && story(e))
  const line = (text: string) => text.replaceAll('\n', '⏎')
  const bare = [...gold.text.matchAll(PRONOUN)].filter(
    ({ index, 0: word }) =>
      story({ start: index, end: index + 1 }) && !gold.mentions.some((m) => m.start <= index && m.end >= index + word.length),
  )
  return [
    ...nameless.map((e) => ({ id: name, kind: 'error' as const, text: `${e.type} without a chain: ${e.text}` })),
    ...bare.map(({ index, 0: word }) => ({
      ...{ id: name, kind: 'look' as const },
      text: `no chain on ${word} in “${line(gold.text.slice(Math.max(0, index - 25), index + 20))}”`,
    })),
    ...checkSpeakers(gold).map((text) => ({ id: name, kind: 'look' as const, text })),
  ]
}

function checkSpeakers(gold: GoldArticle): string[] {
  const forms = new Map<number, string[]>()
  for (const { kind, chain, text } of gold.mentions) {
    if (kind !== 'pronoun') forms.set(chain, [...(forms.get(chain) ?? []), plain(text)])
  }
  return gold.quotes.flatMap((quote) => {
    if (!quote.speaker || !quote.mention) return []
    const start = quote.text.slice(0, 30)
    const near = gold.mentions.filter((m) => plainEqual(m, quote)).sort((a, b) => distance(a, quote) - distance(b, quote))
    if (near.length === 0) {
      return FIRST_PERSON.test(quote.mention) ? [] : [`the mention “${quote.mention}” of “${start}” is no marked mention`]
    }
    const theirs = near.slice(0, 2).flatMap((m) => forms.get(m.chain) ?? [])
    const wanted = [quote.speaker, ...(gold.aliases[quote.speaker] ?? [])].map(plain)
    if (wanted.some((w) => theirs.includes(w))) return []
    return [`speaker ${quote.speaker} of “${start}”: the chain of “${quote.mention}” has ${theirs.slice(0, 4).join(' / ')}`]
  })
}

const plainEqual = (m: GoldMention, q: GoldQuote) => m.text.toLowerCase() === q.mention.toLowerCase()

const distance = (m: GoldMention, q: GoldQuote) => Math.min(Math.abs(m.end - q.start), Math.abs(m.start - q.end))
