import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Block } from '../src/blocks'
import { splitSentences } from '../src/sentences'
import type { Span } from '../src/span'
import { tokenize } from '../src/tokens'

/** Found and gold spans compared: precision, recall and F1 in percent. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Scores of one treebank. */
export interface SegmentationRow {
  readonly treebank: string
  readonly tokens: Score
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

/** Compares two lists of spans. */
export function scoreSpans(gold: readonly Span[], found: readonly Span[]): Score {
  const keys = new Set(gold.map((s) => `${s.start}:${s.end}`))
  const right = found.filter((s) => keys.has(`${s.start}:${s.end}`)).length
  const precision = (100 * right) / (found.length || 1)
  const recall = (100 * right) / (gold.length || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

/** Scores tokens and sentences on the UD Dutch development sets, from raw text with paragraph breaks. */
export function evaluateSegmentation(shared: string, errors = 0): SegmentationRow[] {
  return ['nl_alpino-ud-dev', 'nl_lassysmall-ud-dev'].map((treebank) => {
    const gold = treebankText(gunzipSync(readFileSync(join(shared, `data/ud/${treebank}.conllu.gz`))).toString('utf8'))
    const tokens = tokenize(gold.text, gold.blocks)
    const sentences = splitSentences(gold.text, gold.blocks, tokens)
    if (errors)
      for (const [layer, a, b] of [
        ['token', gold.tokens, tokens],
        ['sentence', gold.sentences, sentences],
      ] as const)
        printErrors(`${treebank} ${layer}`, gold.text, a, b, errors)
    return { treebank, tokens: scoreSpans(gold.tokens, tokens), sentences: scoreSpans(gold.sentences, sentences) }
  })
}

function printErrors(title: string, text: string, gold: readonly Span[], found: readonly Span[], most: number): void {
  const key = (s: Span) => `${s.start}:${s.end}`
  const [golden, ours] = [new Set(gold.map(key)), new Set(found.map(key))]
  const show = (s: Span) => {
    const inside = text.slice(s.start, s.end)
    return `${text.slice(Math.max(0, s.start - 30), s.start)}[${inside.length > 60 ? `${inside.slice(0, 20)} … ${inside.slice(-35)}` : inside}]${text.slice(s.end, s.end + 30)}`.replace(
      /\n/g,
      '⏎',
    )
  }
  for (const s of found.filter((f) => !golden.has(key(f))).slice(0, most)) console.log(`${title} extra:  ${show(s)}`)
  for (const s of gold.filter((g) => !ours.has(key(g))).slice(0, most)) console.log(`${title} missed: ${show(s)}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const shared = join(import.meta.dirname, '../../shared')
  for (const { treebank, tokens, sentences } of evaluateSegmentation(shared, process.argv.includes('--errors') ? 60 : 0)) {
    console.log(
      `${treebank.padEnd(22)} tokens F1 ${tokens.f1.toFixed(2)} (P ${tokens.precision.toFixed(2)} R ${tokens.recall.toFixed(2)})  sentences F1 ${sentences.f1.toFixed(2)} (P ${sentences.precision.toFixed(2)} R ${sentences.recall.toFixed(2)})`,
    )
  }
}
