import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseGold } from '../corpora/read/gold-text'
import type { AnnotatorOptions, Document } from '../src'

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

/** Everything that a document can say, as JSON: the document, its noun chunks, who speaks, the first quotation explained, and the tree. */
function everything(doc: Document): string {
  const quote = doc.quotes[0]
  return JSON.stringify([doc, doc.nounChunks, doc.speakers, quote && doc.explain(quote), doc.tree])
}

const WHOLE: AnnotatorOptions = { layers: ['tags', 'syntax', 'entities', 'coreference', 'quotes', 'indirect'], values: 'all', onForeign: 'annotate' }

/** The annotation of one article by a library that has read nothing yet. */
export function alone(zinnig: Zinnig, { id, text }: NamedText): string {
  return everything(zinnig.createAnnotator(WHOLE).annotate(text, { id }))
}

/**
 * The annotations of articles by one library, in an order drawn with a seed, by name of file. Between them other annotators read articles with options
 * that leave traces where a cache is not kept by them: names of their own, abbreviations, dialogue, another date, fewer layers.
 */
export function together(zinnig: Zinnig, articles: readonly NamedText[], seed: number): Map<string, string> {
  const random = seeded(seed + 1)
  const own = articles.flatMap(({ text }) => text.match(/\p{Ll}{5,}/gu)?.slice(20, 22) ?? [])
  const annotator = zinnig.createAnnotator(WHOLE)
  const others = [
    zinnig.createAnnotator({ gazetteer: own.map((name) => ({ name, type: 'PER', case: 'ignore' })), abbreviations: ['dinsdag.', 'jaar.'] }),
    zinnig.createAnnotator({ dialogue: 'dash', date: '1950-02-03', layers: ['quotes'] }),
    zinnig.createAnnotator({ rules: [({ tokens }) => tokens.slice(3, 4).map(({ start, end }) => ({ start, end, type: 'ORG' as const }))] }),
    zinnig.createAnnotator({ entities: () => [], language: 'nl', layers: ['syntax', 'indirect'] }),
  ]
  const annotated = new Map<string, string>()
  for (const article of shuffled(articles, seed)) {
    if (random(3) === 0) others[random(others.length)]?.annotate((articles[random(articles.length)] as NamedText).text).toJSON()
    annotated.set(article.id, everything(annotator.annotate(article.text, { id: article.id })))
  }
  return annotated
}
