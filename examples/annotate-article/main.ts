// Who said what in one article: node dist/main.js FILE
import { readFileSync } from 'node:fs'
import { annotate } from 'zinnig'

const doc = annotate(readFileSync(process.argv[2] ?? 'article.txt', 'utf8'))
for (const speaker of doc.speakers) {
  console.log(speaker.function ? `${speaker.name} (${speaker.function})` : speaker.name)
  for (const quote of speaker.quotes) console.log(`  ${quote.text}`)
}
