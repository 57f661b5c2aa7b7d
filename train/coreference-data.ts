import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type GoldDocument, inputOf } from '../eval/gold-input'
import type { CoreferenceInput } from '../src/coreference/mention'
import type { NameMention, NameType } from '../src/names'
import { findMarks } from '../src/quotations/marks'
import { textSpan } from '../src/span'
import { type TagModel, tagTokens } from '../src/tags'
import { tokenize } from '../src/tokens'

/** A mention as the gold articles have it. */
interface GoldMention {
  readonly start: number
  readonly end: number
  readonly chain: number
  readonly kind: 'name' | 'description' | 'pronoun'
}

/** A gold article with chains, and what the stage of coreference reads of it. */
export interface ChainArticle {
  readonly id: string
  /** Where it comes from: `authored`, `wire`, `ntrex`, `cdb`. */
  readonly source: string
  readonly gold: GoldDocument & { readonly lang: string; readonly mentions: readonly GoldMention[] }
  readonly input: CoreferenceInput
  /** The chain of each mention, by its span: `start:end`. */
  readonly chains: ReadonlyMap<string, number>
}

/** Where the gold article `id` comes from. */
export function sourceOf(id: string): string {
  return /^(?:train|dev|seed)-(wire|ntrex|cdb)/.exec(id)?.[1] ?? 'authored'
}

/** Names that a tagger found which had not seen the article: by article, `{ start, end, type }`. */
export type FoundNames = ReadonlyMap<string, readonly { readonly start: number; readonly end: number; readonly type: NameType }[]>

/** Reads the Dutch gold articles whose names begin with `set`, with gold blocks and sentences and our tags; names as found where `found` has them, else gold. */
export async function readChainArticles(shared: string, set: string, tagModel: TagModel, found?: FoundNames): Promise<ChainArticle[]> {
  const { parseGold } = await import(pathToFileURL(join(shared, 'eval/gold-to-json.mjs')).href)
  const articles: ChainArticle[] = []
  for (const file of readdirSync(join(shared, 'gold'))
    .filter((f) => f.startsWith(set) && f.endsWith('.gold.txt'))
    .sort()) {
    const id = file.replace('.gold.txt', '')
    const gold = parseGold(readFileSync(join(shared, 'gold', file), 'utf8'), id) as ChainArticle['gold']
    if (gold.lang !== 'nl') continue
    const untagged = inputOf(gold, tokenize)
    const plain = { ...untagged, tags: tagTokens(untagged.tokens, untagged.sentences, tagModel) }
    const names: NameMention[] = (found?.get(id) ?? gold.entities)
      .filter(({ type }) => ['PER', 'ORG', 'LOC', 'MISC'].includes(type))
      .map(({ start, end, type }) => ({ ...textSpan(gold.text, start, end), type: type as NameType, confidence: 1, source: 'model' }))
    const chains = new Map(gold.mentions.map((m) => [`${m.start}:${m.end}`, m.chain]))
    articles.push({ id, source: sourceOf(id), gold, input: { ...plain, names, quoted: findMarks(plain) }, chains })
  }
  return articles
}
