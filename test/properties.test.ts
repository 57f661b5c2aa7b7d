import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Node, Parent } from 'nlcst'
import { toString as plainText } from 'nlcst-to-string'
import { describe, expect, it } from 'vitest'
import { createAnnotator, type Document, type Span } from 'zinnig'

const annotator = createAnnotator({ onForeign: 'annotate', onHtml: 'annotate', layers: ['tags', 'entities', 'quotes', 'indirect'] })
const seed = readFileSync(new URL('../fixtures/articles/seed-2023-02.txt', import.meta.url), 'utf8')

/** Throws where a document breaks what is promised of every document. */
function check(text: string): Document {
  const doc = annotator.annotate(text)
  expect(doc.text).toBe(text)
  expect(plainText(doc.tree)).toBe(text)
  for (const span of [...doc.tokens, ...doc.entities, ...doc.quotes, ...(doc.indirect ?? [])]) {
    if ('text' in span) expect(span.text).toBe(text.slice(span.start, span.end))
    inside(span, { start: 0, end: text.length })
  }
  for (const list of [doc.blocks, doc.sentences, doc.tokens, doc.entities]) apart(list)
  for (const sentence of doc.sentences) {
    inside(sentence, doc.blocks[sentence.block] as Span)
    for (const token of doc.tokens.slice(sentence.firstToken, sentence.endToken)) inside(token, sentence)
  }
  for (const quote of doc.quotes) {
    for (const span of [quote.cue, quote.speaker?.mention]) if (span) expect(span.text).toBe(text.slice(span.start, span.end))
  }
  for (let i = 1; i < doc.quotes.length; i++) expect(doc.quotes[i]?.start).toBeGreaterThanOrEqual(doc.quotes[i - 1]?.start as number)
  nested(doc.tree, text)
  return doc
}

function inside({ start, end }: Span, outer: Span): void {
  if (!(start < end && start >= outer.start && end <= outer.end)) {
    throw new Error(`expected ${start}–${end} to be a stretch inside ${outer.start}–${outer.end}`)
  }
}

/** The spans come in order and share nothing. */
function apart(spans: readonly Span[]): void {
  for (let i = 1; i < spans.length; i++) {
    const [before, after] = [spans[i - 1] as Span, spans[i] as Span]
    if (before.end > after.start) throw new Error(`expected ${after.start} to come after ${before.end}`)
  }
}

/** Every node of the tree lies inside its parent, in order, and says where its text stands. */
function nested(root: Parent, text: string): void {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const start = node.position?.start.offset as number
    const end = node.position?.end.offset as number
    if ('value' in node) expect(text.slice(start, end)).toBe(node.value)
    if (!('children' in node)) continue
    let at = start
    for (const child of (node as Parent).children) {
      const from = child.position?.start.offset as number
      if (from !== at) throw new Error(`${node.type} ${start}–${end}: expected a child at ${at}, got ${child.type} at ${from}`)
      at = child.position?.end.offset as number
      waiting.push(child)
    }
    if (at !== end) throw new Error(`${node.type} ${start}–${end}: its children end at ${at}`)
  }
}

/** What newspapers and their broken exports are made of. */
const PIECES = [
  ...['Jan', 'de', 'Wit', 'Rotterdam', 'VS', 'zei', 'aldus', 'volgens', 'hij', 'dr.', 'o.a.', '’s', "'s avonds", "foto's", 'A. A.', 'J.P.'],
  ...['3,5', '1.000', '15.30 uur', '3 mei 2021', '€ 4,-', '12 procent', '.', '?', '!', '…', ',', ':', ';', '-', '–', '(', ')', '[', ']'],
  ...['„', '”', '“', '‘', '’', "'", '"', ',,', "''", '«', '»', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028'],
  ...['\0', '\ud83d', '\ude00', '\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', 'e\u0301', '😀', '👨‍👩‍👧', '🇳🇱', 'שלום', 'مرحبا', '漢字'],
  ...['https://a.nl/b', 'a@b.nl', '@jan', '#wit', '<b>', '</script>', '© ANP', 'Lees ook:', '- '],
]
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 })
const texts = fc.oneof(
  pieces.map((list) => list.join(' ')),
  pieces.map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  // A real article with a stretch cut out and another put in.
  fc
    .tuple(fc.nat(seed.length), fc.nat(300), fc.constantFrom(...PIECES))
    .map(([at, length, piece]) => seed.slice(0, at) + piece + seed.slice(at + length)),
)

// A loaded machine may be ten times slower: what fails is a promise, never the clock.
describe('every document', { timeout: 600_000 }, () => {
  it('keeps its promises on generated text and on damaged articles', () => {
    fc.assert(
      fc.property(texts, (text) => void check(text)),
      { numRuns: 600, seed: 20230224 },
    )
  })

  it('is the same for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = JSON.stringify(annotator.annotate(text))
        expect(JSON.stringify(annotator.annotate(text))).toBe(once)
      }),
      { numRuns: 100, seed: 20230224 },
    )
  })

  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['white space only', ' \n\t\r\n '],
    ['a zero character', 'Jan\0zei „ja\0” in Rotterdam.'],
    ['half a pair of surrogates', 'Jan \ud83d zei „\ude00”. \ud83d'],
    ['marks of direction', '\u202eJan\u202c zei „ja” in \u2067Rotterdam\u2069.'],
    ['characters without width', 'J\u200ban zei „j\u200ba” in Rot\u00adterdam\u200d.\ufeff'],
    ['another script', 'שלום, zei Jan. مرحبا بالعالم.'],
    ['line ends of every kind', 'Een kop\r\n\r\nJan zei „ja”.\rPiet niet.\nEn toen.\u2028Daarna.\u2029Slot.'],
    ['the article', seed],
    ['the article with carriage returns', seed.replaceAll('\n', '\r\n')],
    ['the article in capitals', seed.toUpperCase()],
    ['the article in small letters', seed.toLowerCase()],
    ['the article without line ends', seed.replaceAll('\n', ' ')],
    ['the article without spaces', seed.replaceAll(' ', '')],
    ['the article without marks', seed.replace(/[‘’„”]/g, '')],
  ])('keeps its promises on %s', (_, text) => void check(text))

  it('keeps its promises on a million characters without a space', () => {
    const doc = check('wapenleverantie'.repeat(66_667))
    expect(doc.tokens.length).toBeGreaterThan(0)
  })
})
