import type { GoldArticle } from './gold-text'

const MARKS = /[\s„“”‘’‚"'«»‹›,.;:!?–—-]/

/** A span without marks and outer punctuation, as quotations are compared: `„Ja”,` and `Ja` are the same one. */
export function coreKey(text: string, start: number, end: number): string {
  let from = start
  let to = end
  while (from < to && MARKS.test(text[from] as string)) from++
  while (to > from && MARKS.test(text[to - 1] as string)) to--
  return `${from}:${to}`
}

/** A name as speakers are compared: without accents, capitals, article or genitive ending. */
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

/** The names by which a speaker counts as resolved: the best one, and aliases that are no shortening of it (*VS*, not *Blinken*). */
export function speakerNames(gold: Pick<GoldArticle, 'aliases'>, speaker: string): string[] {
  const names = [speaker, ...(gold.aliases[speaker] ?? [])].map(normalName)
  const parts = (names[0] as string).split(' ')
  return names.filter((n, i) => i === 0 || !n.split(' ').every((w) => parts.includes(w)))
}

/** Tells whether a span lies in the story: in no block of boilerplate, which is never scored. */
export function inStory(gold: Pick<GoldArticle, 'blocks'>): (span: { readonly start: number; readonly end: number }) => boolean {
  const furniture = gold.blocks.filter((b) => b.type === 'boilerplate')
  return ({ start, end }) => !furniture.some((b) => start < b.end && end > b.start)
}
