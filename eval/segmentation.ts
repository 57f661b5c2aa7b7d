import { pathToFileURL } from 'node:url'
import { type Part, readArticles } from '../corpora/read/articles'
import { hasPublic, PUBLIC, readPublic } from '../corpora/read/folder'
import { type Block, findBlocks } from '../src/blocks'
import { defaultModel } from '../src/models/default-model'
import { splitSentences } from '../src/sentences'
import type { Span } from '../src/span'
import { tokenize } from '../src/tokens'

/** Found and gold spans compared: precision, recall and F1 in percent. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Scores of one treebank or set of gold articles; what it has no gold for is absent. */
export interface SegmentationRow {
  readonly corpus: string
  readonly blocks?: Score
  readonly tokens?: Score
  readonly sentences: Score
}

interface TreebankText {
  readonly text: string
  readonly blocks: Block[]
  readonly tokens: Span[]
  readonly sentences: Span[]
}

/** The text of a CoNLL-U file: sentences of a paragraph (by the `.p.N.` of their ids) joined by a space, paragraphs by an empty line. */
export function treebankText(conllu: string): TreebankText {
  let text = ''
  let paragraph = ''
  let row = 0
  const blocks: Block[] = []
  const tokens: Span[] = []
  const sentences: Span[] = []
  for (const sentence of conllu.split('\n\n')) {
    const lines = sentence.split('\n')
    const id = /^# sent_id = (.*?\.p\.\d+)\.s\./m.exec(sentence)?.[1] ?? `${row}`
    const words = lines.map((l) => l.split('\t')).filter((c) => c.length === 10 && /^\d+$/.test(c[0] as string))
    if (!words.length) continue
    row++
    if (id !== paragraph) {
      if (text) text = `${text.trimEnd()}\n\n`
      paragraph = id
      blocks.push({ start: text.length, end: text.length, type: 'paragraph' })
    } else if (!/\s$/.test(text)) text += ' '
    const start = text.length
    for (const [, form = '', , , , , , , , misc = ''] of words) {
      tokens.push({ start: text.length, end: text.length + form.length })
      text += form + (misc.includes('SpaceAfter=No') ? '' : ' ')
    }
    const end = text.trimEnd().length
    sentences.push({ start, end })
    const block = blocks.at(-1) as Block
    blocks[blocks.length - 1] = { ...block, end }
  }
  return { text: text.trimEnd(), blocks, tokens, sentences }
}

interface Counts {
  gold: number
  found: number
  right: number
}

const spanKey = ({ start, end }: Span) => `${start}:${end}`

/** Compares two lists of spans. */
export function scoreSpans(gold: readonly Span[], found: readonly Span[]): Score {
  const keys = new Set(gold.map(spanKey))
  return scoreCounts({ gold: gold.length, found: found.length, right: found.filter((s) => keys.has(spanKey(s))).length })
}

function scoreCounts({ gold, found, right }: Counts): Score {
  const precision = (100 * right) / (found || 1)
  const recall = (100 * right) / (gold || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

/**
 * Scores tokens and sentences on the UD Dutch development sets, from raw text with paragraph breaks, and blocks and sentences on the
 * gold articles for tuning and the seed article. With `errors`, prints that many of each sort.
 */
export async function evaluateSegmentation(shared: string, errors = 0): Promise<SegmentationRow[]> {
  const names = ['nl_alpino-ud-dev', 'nl_lassysmall-ud-dev'].filter((name) => hasPublic(`data/ud/${name}.conllu.gz`, shared))
  const treebanks = names.map((treebank) => {
    const gold = treebankText(readPublic(`data/ud/${treebank}.conllu.gz`, shared))
    const tokens = tokenize(gold.text, gold.blocks)
    const sentences = splitSentences(gold.text, gold.blocks, tokens)
    if (errors) {
      printErrors(`${treebank} token`, gold.text, gold.tokens, tokens, errors)
      printErrors(`${treebank} sentence`, gold.text, gold.sentences, sentences, errors)
    }
    return { corpus: treebank, tokens: scoreSpans(gold.tokens, tokens), sentences: scoreSpans(gold.sentences, sentences) }
  })
  return [...treebanks, scoreArticles(shared, 'dev', errors), scoreArticles(shared, 'seed', errors)]
}

/** Scores blocks (span and type) and sentences over the gold articles of `part`. */
function scoreArticles(shared: string, part: Part, errors: number): SegmentationRow {
  const sums = { blocks: { gold: 0, found: 0, right: 0 }, sentences: { gold: 0, found: 0, right: 0 } }
  const add = (sum: Counts, gold: readonly string[], found: readonly string[]) => {
    const keys = new Set(gold)
    sum.gold += gold.length
    sum.found += found.length
    sum.right += found.filter((key) => keys.has(key)).length
  }
  const blockKey = ({ start, end, type }: Block) => `${start}:${end}:${type}`
  for (const gold of readArticles({ part, language: 'all', from: shared })) {
    const blocks = findBlocks(gold.text, defaultModel().blocks)
    const sentences = splitSentences(gold.text, blocks, tokenize(gold.text, blocks)).filter((s) => blocks[s.block]?.type !== 'boilerplate')
    add(sums.blocks, gold.blocks.map(blockKey), blocks.map(blockKey))
    add(sums.sentences, gold.sentences.map(spanKey), sentences.map(spanKey))
    if (errors) printErrors(`${gold.id} sentence`, gold.text, gold.sentences, sentences, errors)
  }
  return { corpus: `gold/${part}-*`, blocks: scoreCounts(sums.blocks), sentences: scoreCounts(sums.sentences) }
}

function printErrors(title: string, text: string, gold: readonly Span[], found: readonly Span[], most: number): void {
  const [golden, ours] = [new Set(gold.map(spanKey)), new Set(found.map(spanKey))]
  const show = (s: Span) => {
    const inside = text.slice(s.start, s.end)
    return `${text.slice(Math.max(0, s.start - 30), s.start)}[${inside.length > 60 ? `${inside.slice(0, 20)} … ${inside.slice(-35)}` : inside}]${text.slice(s.end, s.end + 30)}`.replace(
      /\n/g,
      '⏎',
    )
  }
  for (const s of found.filter((f) => !golden.has(spanKey(f))).slice(0, most)) console.log(`${title} extra:  ${show(s)}`)
  for (const s of gold.filter((g) => !ours.has(spanKey(g))).slice(0, most)) console.log(`${title} missed: ${show(s)}`)
}

/** One line of the table. */
export function formatSegmentationRow(row: SegmentationRow): string {
  const score = (name: string, s: Score | undefined) =>
    s ? `${name} F1 ${s.f1.toFixed(2).padStart(6)} (P ${s.precision.toFixed(2)} R ${s.recall.toFixed(2)})` : ''
  return [row.corpus.padEnd(22), score('blocks', row.blocks), score('tokens', row.tokens), score('sentences', row.sentences)]
    .filter(Boolean)
    .join('  ')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const row of await evaluateSegmentation(PUBLIC, process.argv.includes('--errors') ? 60 : 0)) console.log(formatSegmentationRow(row))
}
