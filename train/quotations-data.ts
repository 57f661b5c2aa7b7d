import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type GoldDocument, inputOf } from '../eval/gold-input'
import { clusterNames, type Entity, type NameMention, type NameType } from '../src/names'
import type { QuotationInput } from '../src/quotations'
import { bySpan, textSpan } from '../src/span'
import { type TagModel, tagTokens } from '../src/tags'
import { tokenize } from '../src/tokens'

/** A quotation as the gold articles have it. */
export interface GoldQuote {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'direct' | 'partial' | 'title' | 'scare'
  readonly speaker: string
  readonly mention: string
  readonly cue: string
  readonly continues: boolean
}

/** A gold article and what the stage of quotations reads of it. */
export interface GoldArticle {
  readonly gold: Omit<GoldDocument, 'quotes'> & { readonly lang: string; readonly quotes: readonly GoldQuote[] }
  readonly input: QuotationInput
}

/** Reads the gold articles whose names begin with `set`, with gold blocks, sentences and names, our own tokens, clusters and, with a model, tags. */
export async function readGoldArticles(shared: string, set: string, tagModel?: TagModel): Promise<GoldArticle[]> {
  const { parseGold } = await import(pathToFileURL(join(shared, 'eval/gold-to-json.mjs')).href)
  return readdirSync(join(shared, 'gold'))
    .filter((f) => f.startsWith(set))
    .sort()
    .map((file) => {
      const gold = parseGold(readFileSync(join(shared, 'gold', file), 'utf8'), file.replace('.gold.txt', '')) as GoldArticle['gold']
      const untagged = inputOf(gold as unknown as GoldDocument, tokenize)
      const plain = tagModel ? { ...untagged, tags: tagTokens(untagged.tokens, untagged.sentences, tagModel) } : untagged
      const names: NameMention[] = []
      const values: Entity[] = []
      for (const { start, end, type } of gold.entities) {
        const span = textSpan(gold.text, start, end)
        if (['PER', 'ORG', 'LOC', 'MISC'].includes(type)) names.push({ ...span, type: type as NameType, confidence: 1, source: 'rule' })
        else values.push({ ...span, type, name: span.text, value: { type, iso: null } } as unknown as Entity)
      }
      return { gold, input: { ...plain, entities: [...clusterNames(plain, names), ...values].sort(bySpan) } }
    })
}

const MARKS = /[\s„“”‘’‚"'«»‹›,.;:!?–—-]/

/** A span without marks and outer punctuation, as the scorer compares quotations. */
export function coreKey(text: string, start: number, end: number): string {
  let from = start
  let to = end
  while (from < to && MARKS.test(text[from] as string)) from++
  while (to > from && MARKS.test(text[to - 1] as string)) to--
  return `${from}:${to}`
}

/** A speaker's name as the scorer compares it. */
export function normalName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:de|het|een|'t|’t|zijn|haar|hun|onze|mijn) /, '')
    .replace(/[’']s$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The names by which a speaker counts as resolved: the best one, and aliases that are no shortening of it. */
export function speakerNames(gold: GoldArticle['gold'], speaker: string): string[] {
  const names = [speaker, ...(gold.aliases[speaker] ?? [])].map(normalName)
  const parts = (names[0] as string).split(' ')
  return names.filter((n, i) => i === 0 || !n.split(' ').every((w) => parts.includes(w)))
}
