// Annotates the texts of a file in JSON Lines, one after the other, and does nothing with what it gets: what a corpus run is compared with.
import { readFileSync } from 'node:fs'
import { createAnnotator } from '../dist/index.js'

const records = readFileSync(process.argv[2], 'utf8').trim().split('\n')
const annotator = createAnnotator()
for (const line of records) {
  const { id, text } = JSON.parse(line)
  annotator.annotate(text, { id })
}
