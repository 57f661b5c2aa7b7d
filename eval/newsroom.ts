/*
 * Scores the articles of corpora/newsroom, whose makers had not seen what the library makes of them: npm run eval -- newsroom [--model FILE]
 * From raw text: blocks, names, quotations with kind, speakers, and how far those of a high confidence are right.
 */
import { readNewsroom } from '../corpora/read/newsroom'
import { createAnnotator } from '../src'
import { scoreArticles } from './score/articles'
import { readEvalOptions } from './score/sets'
import { recordSpeakers, reliability } from './score/speakers'

/** The day on which the articles say that they appeared. */
const DATE = '2025-11-15'

const percent = (x: number) => (100 * x).toFixed(1)

const annotator = createAnnotator({ model: readEvalOptions().model })
const gold = readNewsroom()
const found = gold.map(({ id, text }) => annotator.annotate(text, { id, date: DATE }))
const scores = scoreArticles(gold, found, () => undefined)
const record = recordSpeakers(gold, found)
console.log(`${gold.length} articles, ${scores.quotes.n} quotations, ${record.wanted} with a speaker, ${scores.names.n} names`)
console.log(`blocks F1      ${percent(scores.blocks.f1)}`)
console.log(`names F1       ${percent(scores.names.f1)}`)
console.log(`spans F1       ${percent(scores.quotes.f1)}, with kind ${percent(scores.quotesWithKind.f1)}`)
console.log(`speakers right ${percent(scores.speakerEndToEnd.value)} end to end`)
console.log(`false speakers ${percent(scores.falseSpeakers.value)} of ${scores.falseSpeakers.of} without one`)
for (const article of gold) {
  const { given, wanted } = recordSpeakers([article], found)
  console.log(`  ${article.id.padEnd(18)} ${given.filter((speaker) => speaker.outcome === 'right').length} of ${wanted} speakers`)
}
for (const { least, given, right, ofAll, other, nobody } of reliability(record, [0.5, 0.7, 0.8, 0.9, 0.95]))
  console.log(
    `confidence ≥ ${String(least).padEnd(4)} ${given} given, ${percent(right)} right, ${percent(ofAll)} of all; ${other} wrong person, ${nobody} where nobody spoke`,
  )
