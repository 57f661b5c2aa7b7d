import { readdirSync, readFileSync } from 'node:fs'
import { parseGold } from '../corpora/read/gold-text'
import type { Annotator, Document, Span } from '../src/index'
import { FAMILIES, hostileText } from './hostile-families'

/** Longest generated document, in code units. */
const LONGEST = 400
/** Most stretches that a generated document is made of. */
const MOST_STRETCHES = 6

/** What many documents, or a large one, took. */
interface Taken {
  readonly documents: number
  readonly codeUnits: number
  /** Seconds of the processor. */
  readonly seconds: number
  /** Most memory that the process held so far, in MB. */
  readonly megabytes: number
}

/**
 * Annotates `count` generated documents, the same ones each time: stretches of hostile families and of articles, cut anywhere and put together.
 * Throws an `Error` with the text of the first that breaks what is promised of every document.
 */
export function annotateGenerated(annotator: Annotator, count: number): Taken {
  const next = random(20230224)
  const sources = [...articles(), ...Object.keys(FAMILIES).map((family) => hostileText(family, 4 * LONGEST))]
  return measured(count, () => {
    let codeUnits = 0
    for (let i = 0; i < count; i++) {
      let text = ''
      for (let stretches = 1 + (next() % MOST_STRETCHES); stretches > 0; stretches--) {
        const source = sources[next() % sources.length] as string
        const at = next() % Math.max(1, source.length)
        text += source.slice(at, at + (next() % (LONGEST / MOST_STRETCHES)))
      }
      codeUnits += text.length
      try {
        check(annotator.annotate(text), text)
      } catch (error) {
        throw new Error(`document ${i}, ${JSON.stringify(text)}: ${(error as Error).message}`, { cause: error })
      }
    }
    return codeUnits
  })
}

/** Annotates one document of real articles, put one after another up to `codeUnits`. */
export function annotateLarge(annotator: Annotator, codeUnits: number): Taken {
  const all = articles().join('\n\n')
  const text = all.repeat(Math.ceil(codeUnits / all.length)).slice(0, codeUnits)
  return measured(1, () => {
    check(annotator.annotate(text), text)
    return text.length
  })
}

function measured(documents: number, work: () => number): Taken {
  const before = process.cpuUsage()
  const codeUnits = work()
  const { user, system } = process.cpuUsage(before)
  return { documents, codeUnits, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }
}

/** The articles of the repository. */
function articles(): string[] {
  return readdirSync('corpora/gold')
    .filter((name) => name.startsWith('train-') && name.endsWith('.gold.txt'))
    .map((name) => parseGold(readFileSync(`corpora/gold/${name}`, 'utf8'), name).text)
}

/** Throws where spans do not give their text, stand outside of it, are out of order, or cross. */
function check(doc: Document, text: string): void {
  if (doc.text !== text) throw new Error('the text is another')
  for (const list of [doc.blocks, doc.sentences, doc.tokens, doc.entities] as readonly (readonly Span[])[]) {
    let end = 0
    for (const span of list) {
      if (span.start < end || span.end <= span.start) throw new Error(`${span.start}–${span.end} after ${end}`)
      end = span.end
    }
    if (end > text.length) throw new Error(`${end} is beyond the text`)
  }
  for (const { start, end, text: own } of [...doc.tokens, ...doc.entities, ...doc.quotes])
    if (own !== text.slice(start, end)) throw new Error(`${start}–${end} has another text`)
  const open: Span[] = []
  for (const quote of doc.quotes) {
    while (open.length > 0 && (open.at(-1) as Span).end <= quote.start) open.pop()
    if (open.length > 0 && quote.end > (open.at(-1) as Span).end) throw new Error(`quotation ${quote.start}–${quote.end} crosses another`)
    open.push(quote)
  }
}

/** Whole numbers from 0 that are the same each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
