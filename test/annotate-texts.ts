/** Reads a JSON list of texts from standard input and prints their annotation as JSON, one text after the other in this one process. */
import { readFileSync } from 'node:fs'
import { createAnnotator } from '../src'

const annotator = createAnnotator({ onForeign: 'annotate', layers: ['tags', 'entities', 'quotes', 'indirect'] })
const texts = JSON.parse(readFileSync(0, 'utf8')) as string[]
process.stdout.write(JSON.stringify(texts.map((text) => annotator.annotate(text))))
