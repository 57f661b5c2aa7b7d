/*
 * One contestant in a process of its own: reads texts to warm up on and texts to be timed, which it meets once each, and prints the processor
 * time of the latter, in microseconds, as JSON. Bundled and started by `bench/run.ts`: `node contestant.js NAME TEXTS.json WARM-SECONDS`.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise'
import { ParseDutch } from 'parse-dutch'
import winkNlp from 'wink-nlp'
import { createAnnotator } from '../src'
import { stageTimes } from './stages'

const annotator = (layers: readonly ('tags' | 'entities' | 'coreference' | 'quotes')[]) =>
  createAnnotator({ layers, onForeign: 'annotate' })

/** What each contestant does with a text; made when it is asked for. */
const CONTESTANTS: Readonly<Record<string, () => (text: string) => unknown>> = {
  segmentation: () => {
    const zinnig = annotator([])
    return (text) => zinnig.annotate(text).sentences
  },
  tags: () => {
    const zinnig = annotator(['tags'])
    return (text) => zinnig.annotate(text).tokens
  },
  entities: () => {
    const zinnig = annotator(['tags', 'entities'])
    return (text) => zinnig.annotate(text).entities
  },
  everything: () => {
    const zinnig = annotator(['tags', 'entities', 'coreference', 'quotes'])
    return (text) => zinnig.annotate(text).tree
  },
  'parse-dutch': () => {
    const parser = new ParseDutch()
    return (text) => parser.parse(text)
  },
  compromise: () => (text) => nlp(text).json(),
  wink: () => {
    const wink = winkNlp(createRequire(import.meta.url)('wink-eng-lite-web-model'))
    return (text) => wink.readDoc(text).tokens().out()
  },
}

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

const [name = '', file = '', seconds = '0'] = process.argv.slice(2)
const { warm, timed } = JSON.parse(readFileSync(file, 'utf8')) as { warm: string[]; timed: string[] }
if (name === 'stages') console.log(JSON.stringify(stageTimes(warm, timed, Number(seconds))))
else {
  const work = CONTESTANTS[name]?.()
  if (!work) throw new RangeError(`bench: there is no contestant "${name}"`)
  const begin = cpu()
  for (let i = 0; i < warm.length || cpu() - begin < Number(seconds) * 1e6; i++) work(warm[i % warm.length] as string)
  const start = cpu()
  for (const text of timed) work(text)
  console.log(JSON.stringify({ total: cpu() - start }))
}
