import type { Command } from 'commander'
import pc from 'picocolors'
import type { Document } from '../document/document'
import { piecesOf, walkNested } from '../formats/nested'
import { skippedNotes } from '../formats/skipped'
import type { Entity } from '../names'
import type { Quote } from '../quotations'
import type { Span } from '../span'
import { type AnnotatorFlags, annotatorOptions, annotatorWithSetup } from './annotator-flags'
import { shownText } from './elements'
import { readText } from './read'
import { oneLine } from './terminal'

type Colors = ReturnType<typeof pc.createColors>

/** `zinnig show`. */
export function registerShow(program: Command): void {
  const command = program
    .command('show')
    .description('show an article in the terminal: names, quotations, and who said them')
    .argument('<file>', 'a text or .html file, or - for standard input')
    .action(async (file: string, flags: AnnotatorFlags) => {
      const annotator = await annotatorWithSetup(flags)
      const { id, text, html } = readText(file, flags.select)
      const colors = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported)
      process.stdout.write(showDocument(annotator.annotate(shownText(text, html), { id }), colors))
    })
  annotatorOptions(command)
}

/** A document as text: colours where `colors` has them, brackets where it has not. Control characters of the text are shown, not sent. */
export function showDocument(doc: Document, colors: Colors = pc.createColors(false)): string {
  const plain = !colors.isColorSupported
  const lines: string[] = [`${colors.dim('language')} ${doc.language.code} (${doc.language.confidence.toFixed(2)})`, '']
  const inBlock = piecesOf<Piece>(doc.blocks, [
    ...doc.quotes.map((quote) => ({ start: quote.start, end: quote.end, quote })),
    ...doc.entities.map((entity) => ({ start: entity.start, end: entity.end, entity })),
  ])
  doc.blocks.forEach((block, b) => {
    const body = showSpans(doc, block, inBlock[b] ?? [], colors)
    if (block.type === 'heading') lines.push(plain ? `${'#'.repeat(block.level ?? 2)} ${body}` : colors.bold(body))
    else lines.push(block.type === 'boilerplate' ? colors.dim(plain ? `· ${body}` : body) : body)
    lines.push('')
  })
  const names = doc.entities.filter((e) => 'cluster' in e).length
  lines.push(
    colors.bold(`${count(doc.sentences.length, 'sentence')}, ${count(names, 'name')}, ${count(doc.quotes.length, 'quotation')}`),
    '',
  )
  for (const note of skippedNotes(doc)) lines.push(`  ${colors.yellow(oneLine(note))}`)
  for (const quote of doc.quotes) {
    const said = oneLine(quote.text.replace(/\s+/g, ' '))
    lines.push(`  ${colors.dim(quote.kind.padEnd(8))}${oneLine(quote.speaker?.name ?? '—').padEnd(26)} ${said}`)
  }
  return `${lines.join('\n')}\n`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

interface Piece extends Span {
  readonly quote?: Quote
  readonly entity?: Entity
}

function showSpans(doc: Document, block: Span, pieces: readonly Piece[], colors: Colors): string {
  const plain = !colors.isColorSupported
  let out = ''
  let quotes = 0
  const open: Entity[] = []
  walkNested(block, pieces, {
    text: (from, to) => {
      const text = oneLine(doc.text.slice(from, to).replace(/\s+/g, ' '))
      const entity = open.at(-1)
      const painted = entity ? colorOf(entity, colors)(text) : text
      out += quotes > 0 ? colors.italic(colors.yellow(painted)) : painted
    },
    open: ({ entity, quote }) => {
      if (entity) open.push(entity)
      if (quote) quotes++
      if (plain && entity) out += '['
    },
    close: ({ entity, quote }) => {
      if (entity) open.pop()
      if (quote) quotes--
      if (plain && entity) out += ` ${entity.type}]`
      if (quote) out += colors.dim(speakerOf(quote))
    },
  })
  return out
}

function speakerOf(quote: Quote): string {
  return quote.speaker ? ` {${oneLine(quote.speaker.name)}}` : ''
}

function colorOf(entity: Entity, colors: Colors): (text: string) => string {
  switch (entity.type) {
    case 'PER':
      return colors.magenta
    case 'ORG':
      return colors.blue
    case 'LOC':
      return colors.green
    case 'MISC':
      return colors.cyan
    case 'DATE':
    case 'TIME':
    case 'MONEY':
    case 'PERCENT':
    case 'DURATION':
    case 'AGE':
    case 'NUMBER':
    case 'ORDINAL':
      return colors.gray
    default:
      throw new TypeError(`entity type ${entity satisfies never}`)
  }
}
