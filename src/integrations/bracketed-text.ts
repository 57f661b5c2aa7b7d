import type { Document } from '../document/document'
import type { Entity } from '../names'
import type { Quote } from '../quotations'

/**
 * A document as prose with brackets, for snapshots: a difference reads as a difference between texts.
 *
 * ```text
 * language: nl
 *
 * # [LOC VS (Verenigde Staten)]: [direct VS: ‘[LOC China] overweegt wapens te leveren aan [LOC Rusland]’]
 *
 * [DATE Zaterdag (2023-02-18)] sprak hij met [PER Wang (Wang Yi)].
 * [direct Wang Yi: „Wij doen dat niet”], zei Wang.
 *
 * chains:
 * Wang Yi PER (minister): Wang 2, hij
 *
 * speakers:
 * Wang Yi: 2 (zei 2)
 * ```
 *
 * A block stands apart, a sentence has a line; `#` and `##` are headings, `|` boilerplate. In brackets: the type of a name or value and, where it
 * says more, its full name or meaning; the kind of a quotation and its speaker (`?` where none was found). A language is given where it differs.
 * At the end stand the clusters with more than one mention, each with its mentions and how often they come, and the speakers, with how many quotations and
 * their cues; what is not there is left out.
 */
export function toBracketedText(doc: Document): string {
  const brackets = bracketsOf(doc)
  const lines = [`language: ${doc.language.code}`]
  for (const layer of doc.skipped) lines.push(`skipped: ${layer.layer} (${layer.reason})`)
  let sentence = 0
  for (const [index, block] of doc.blocks.entries()) {
    const language = block.language ? `(${block.language}) ` : ''
    let mark = block.type === 'heading' ? `${'#'.repeat(block.level ?? 1)} ${language}` : language
    lines.push('')
    if (block.type === 'boilerplate') lines.push(oneLine(`| ${language}${doc.text.slice(block.start, block.end)}`))
    for (; doc.sentences[sentence]?.block === index; sentence++) {
      lines.push(mark + bracketedSentence(doc, sentence, brackets))
      mark = ''
    }
  }
  const chains = doc.clusters.filter(({ mentions }) => mentions.length > 1)
  const parts: (readonly [string, readonly string[]])[] = [
    ['chains', chains.map(chainLine)],
    ['speakers', doc.speakers.map(speakerLine)],
  ]
  for (const [title, part] of parts) {
    if (part.length === 0) continue
    lines.push('', `${title}:`)
    for (const line of part) lines.push(oneLine(line))
  }
  return lines.join('\n')
}

function chainLine({ name, type, function: task, mentions }: Document['clusters'][number]): string {
  return `${name}${type === null ? '' : ` ${type}`}${task === null ? '' : ` (${task})`}: ${counted(mentions.map(({ text }) => text))}`
}

function speakerLine({ name, quotes }: Document['speakers'][number]): string {
  const cues = quotes.flatMap(({ cue }) => (cue ? [cue.text] : []))
  return `${name}: ${quotes.length}${cues.length ? ` (${counted(cues)})` : ''}`
}

/** The texts in the order in which each comes first, with how often where that is more than once. */
function counted(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([text, count]) => (count > 1 ? `${text} ${count}` : text)).join(', ')
}

function bracketedSentence(doc: Document, index: number, brackets: readonly (readonly Bracket[])[]): string {
  const { start, end } = doc.sentences[index] ?? { start: 0, end: 0 }
  let line = ''
  let at = start
  for (const { offset, text } of brackets[index] ?? []) {
    line += doc.text.slice(at, offset) + text
    at = offset
  }
  return oneLine(line + doc.text.slice(at, end))
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trimEnd()

interface Bracket {
  readonly offset: number
  readonly text: string
}

/** The brackets of each sentence, in order. A bracket that no sentence holds stands in the nearest. */
function bracketsOf(doc: Document): Bracket[][] {
  const spans = [
    ...doc.quotes.map((quote) => ({ start: quote.start, end: quote.end, label: `${quoteLabel(quote)}: `, depth: quote.depth })),
    ...doc.entities.map((entity) => ({
      start: entity.start,
      end: entity.end,
      label: `${entity.type} `,
      note: entityNote(entity),
      depth: Infinity,
    })),
  ]
  const sentences: Bracket[][] = doc.sentences.map(() => [])
  const put = (index: number, offset: number, text: string) => {
    const sentence = doc.sentences[index]
    if (sentence) sentences[index]?.push({ offset: Math.min(Math.max(offset, sentence.start), sentence.end), text })
  }
  const events = spans.flatMap(({ start, end, label, depth, ...rest }) => [
    { offset: start, closes: false, length: end - start, depth, text: `[${label}` },
    { offset: end, closes: true, length: end - start, depth, text: `${'note' in rest ? rest.note : ''}]` },
  ])
  // Of brackets at one place: closing ones first; the longer span opens first and closes last.
  events.sort(
    (a, b) =>
      a.offset - b.offset ||
      Number(b.closes) - Number(a.closes) ||
      (a.closes ? a.length - b.length || b.depth - a.depth : b.length - a.length || a.depth - b.depth),
  )
  let opening = 0
  let closing = 0
  for (const { offset, closes, text } of events) {
    while (opening < doc.sentences.length - 1 && (doc.sentences[opening]?.end ?? 0) <= offset) opening++
    while (closing < doc.sentences.length - 1 && (doc.sentences[closing + 1]?.start ?? 0) < offset) closing++
    put(closes ? closing : opening, offset, text)
  }
  return sentences
}

function quoteLabel({ kind, continues, speaker, language }: Quote): string {
  const who = kind === 'direct' || kind === 'partial' ? ` ${speaker?.name ?? '?'}` : ''
  return `${kind}${continues ? ' continued' : ''}${language ? ` (${language})` : ''}${who}`
}

/** What an entity means beyond its words, in parentheses; empty where that is nothing. */
function entityNote(entity: Entity): string {
  if (!('value' in entity)) return entity.name === entity.text ? '' : ` (${entity.name})`
  const { value } = entity
  switch (value.type) {
    case 'DATE':
      return note(value.iso ?? value.relative)
    case 'TIME':
      return note(value.iso)
    case 'MONEY':
      return note(value.amount === null ? value.currency : `${value.currency} ${range(value.amount, value.to)}`)
    case 'PERCENT':
      return note(value.amount === null ? null : `${range(value.amount, value.to)} %`)
    case 'DURATION':
    case 'AGE':
    case 'NUMBER':
    case 'ORDINAL':
      return note(value.iso ?? `${value.number}${value.unit === null ? '' : ` ${value.unit}`}`)
    default:
      return value satisfies never
  }
}

const note = (meaning: string | null) => (meaning === null ? '' : ` (${meaning})`)
const range = (from: number, to: number | null) => (to === null ? String(from) : `${from}–${to}`)
