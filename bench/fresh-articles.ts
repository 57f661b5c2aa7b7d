import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseGold } from '../corpora/read/gold-text'
import type { AnnotatorOptions } from '../src'

/** An article with the name of its file. */
export interface NamedText {
  readonly id: string
  readonly text: string
}

type Zinnig = typeof import('../src')

/** The gold articles, in the order of their names. */
export function goldTexts(): NamedText[] {
  const folder = join(import.meta.dirname, '../corpora/gold')
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold.txt'))
  return files.sort().map((file) => ({ id: file, text: parseGold(readFileSync(join(folder, file), 'utf8'), file).text }))
}

/** Random whole numbers below a bound, the same at every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A list in an order drawn with a seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seeded(seed)
  const order = [...list]
  for (let i = order.length - 1; i > 0; i--) {
    const other = random(i + 1)
    ;[order[i], order[other]] = [order[other] as T, order[i] as T]
  }
  return order
}

/** Articles for each that another annotator reads between them. */
const BETWEEN = 8

/** How much is compared of a document: what `annotate` gives by itself, or with every layer also its noun chunks, speakers, tree and an explanation. */
export type Depth = 'plain' | 'whole'

const WHOLE: AnnotatorOptions = {
  layers: ['tags', 'syntax', 'entities', 'coreference', 'quotes', 'indirect'],
  values: 'all',
  onForeign: 'annotate',
}

/** Makes the function that gives what is compared of an article, as JSON. */
function reader(zinnig: Zinnig, depth: Depth): (article: NamedText) => string {
  const annotator = zinnig.createAnnotator(depth === 'whole' ? WHOLE : {})
  return ({ id, text }) => {
    const doc = annotator.annotate(text, { id })
    const quote = doc.quotes[0]
    return JSON.stringify(depth === 'plain' ? doc : [doc, doc.nounChunks, doc.speakers, quote && doc.explain(quote), doc.tree])
  }
}

/** The annotation of one article by a library that has read nothing yet. */
export function alone(zinnig: Zinnig, article: NamedText, depth: Depth): string {
  return reader(zinnig, depth)(article)
}

/**
 * The annotations of articles by one library, in an order drawn with a seed, by name of file. Between them other annotators read articles with options
 * that leave traces where a cache is not kept by them: names of their own, abbreviations, dialogue, another date, fewer layers.
 */
export function together(zinnig: Zinnig, articles: readonly NamedText[], seed: number, depth: Depth): Map<string, string> {
  const random = seeded(seed + 1)
  const own = articles.flatMap(({ text }) => text.match(/\p{Ll}{5,}/gu)?.slice(20, 22) ?? [])
  const read = reader(zinnig, depth)
  const others = [
    zinnig.createAnnotator({ gazetteer: own.map((name) => ({ name, type: 'PER', case: 'ignore' })), abbreviations: ['dinsdag.', 'jaar.'] }),
    zinnig.createAnnotator({ dialogue: 'dash', date: '1950-02-03', layers: ['quotes'] }),
    zinnig.createAnnotator({ rules: [({ tokens }) => tokens.slice(3, 4).map(({ start, end }) => ({ start, end, type: 'ORG' as const }))] }),
    zinnig.createAnnotator({ entities: () => [], language: 'nl', layers: ['syntax', 'indirect'] }),
  ]
  const annotated = new Map<string, string>()
  for (const article of shuffled(articles, seed)) {
    if (random(BETWEEN) === 0) others[random(others.length)]?.annotate((articles[random(articles.length)] as NamedText).text).toJSON()
    annotated.set(article.id, read(article))
  }
  return annotated
}
