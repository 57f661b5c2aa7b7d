import { once } from 'node:events'
import type { Command } from 'commander'
import { csvFormatRows } from 'd3-dsv'
import { type ConcordanceLine, type ConcordanceQuery, concordance } from '../batch/concordance'
import { readOutput } from '../batch/read-output'
import { CliError, EXIT_USAGE } from './cli-error'
import { usage } from './speakers'
import { oneLine } from './terminal'
import { unknown } from './unknown'

interface QuotesFlags {
  readonly speaker?: string
  readonly match?: string
  readonly since?: string
  readonly until?: string
  readonly kind?: string
  readonly above?: string
  readonly format: string
}

/** The columns, in order. */
const COLUMNS = ['id', 'date', 'kind', 'speaker', 'function', 'confidence', 'text', 'context', 'start', 'end'] as const
/** Widths of the table's columns in characters; the quotation takes the rest of the line. */
const WIDTHS = { id: 18, date: 10, speaker: 24 }
const KINDS = ['direct', 'partial', 'title', 'scare']
/** Characters that are written at once. */
const CHUNK = 65_536

/** `zinnig quotes`. */
export function registerQuotes(program: Command): void {
  program
    .command('quotes')
    .description('list quotations of what annotate wrote, one a line, with who said them and where')
    .argument('<out>', 'folder of shards (JSON Lines or Parquet), a JSON Lines file, or -')
    .option('--speaker <name>', 'of speakers whose name has these words')
    .option('--match <words>', 'whose text has these words; /…/ is a regular expression')
    .option('--since <date>', 'from this day, month or year on (ISO 8601)')
    .option('--until <date>', 'up to this day, month or year')
    .option('--kind <list>', `of these kinds, with commas: ${KINDS.join(',')}`)
    .option('--above <confidence>', 'of speakers at least this sure, from 0 to 1')
    .option('-f, --format <name>', 'table, csv or jsonl', 'table')
    .action((out: string, flags: QuotesFlags) => run(out, flags).catch(usage))
}

async function run(out: string, flags: QuotesFlags): Promise<void> {
  const write = writerOf(flags.format)
  const query = queryOf(flags)
  let pending = flags.format === 'csv' ? `${csvFormatRows([[...COLUMNS]])}\n` : ''
  for await (const line of concordance(readOutput(out), query)) {
    pending += write(line)
    if (pending.length < CHUNK) continue
    if (!process.stdout.write(pending)) await once(process.stdout, 'drain')
    pending = ''
  }
  process.stdout.write(pending)
}

function queryOf({ speaker, match, since, until, kind, above }: QuotesFlags): ConcordanceQuery {
  const kinds = kind?.split(',').map((k) => k.trim())
  const unknown = kinds?.find((k) => !KINDS.includes(k))
  if (unknown !== undefined) throw new CliError(`--kind: there is no kind "${unknown}"; there are ${KINDS.join(', ')}`, EXIT_USAGE)
  for (const [name, date] of Object.entries({ since, until })) {
    if (date !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date))
      throw new CliError(`--${name}: expected a year, month or day such as 2024, 2024-01 or 2024-01-31, got "${date}"`, EXIT_USAGE)
  }
  const minConfidence = above === undefined ? undefined : Number(above)
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1))
    throw new CliError(`--above: expected a number from 0 to 1, got "${above}"`, EXIT_USAGE)
  return {
    ...(speaker !== undefined && { speaker }),
    ...(match !== undefined && { match: patternOf(match) }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(kinds && { kind: kinds }),
    ...(minConfidence !== undefined && { minConfidence }),
  }
}

function patternOf(match: string): string | RegExp {
  const [, source] = /^\/(.+)\/$/s.exec(match) ?? []
  if (source === undefined) return match
  try {
    return new RegExp(source, 'iu')
  } catch (error) {
    throw new CliError(`--match: ${(error as Error).message}`, EXIT_USAGE)
  }
}

function writerOf(format: string): (line: ConcordanceLine) => string {
  switch (format) {
    case 'jsonl':
      return (line) => `${JSON.stringify(line)}\n`
    case 'csv':
      return (line) => `${csvFormatRows([COLUMNS.map((column) => String(line[column] ?? ''))])}\n`
    case 'table':
      return ({ id, date, speaker, confidence, text }) =>
        `${cell(id, WIDTHS.id)}  ${cell(date ?? '', WIDTHS.date)}  ${cell(speaker ?? '—', WIDTHS.speaker)}  ${confidence === null ? '    ' : confidence.toFixed(2)}  ${oneLine(text)}\n`
    default:
      throw unknown('--format', 'format', format, ['table', 'csv', 'jsonl'])
  }
}

function cell(text: string, width: number): string {
  const shown = oneLine(text)
  return shown.length > width ? `${shown.slice(0, width - 1)}…` : shown.padEnd(width)
}
