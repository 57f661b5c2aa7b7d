import type { Command } from 'commander'
import { type Annotator, createAnnotator } from '../annotate'
import { FORMATS, type Format } from '../formats'
import type { AnnotatorOptions, Layer } from '../options'
import { CliError, EXIT_FAILED, EXIT_USAGE } from './cli-error'
import { readText } from './read'

interface AnnotateFlags {
  readonly format: string
  readonly input: string
  readonly layers?: string
  readonly date?: string
  readonly onForeign: 'skip' | 'annotate' | 'throw'
  readonly onHtml: 'throw' | 'annotate'
}

/** `zinnig annotate`. */
export function registerAnnotate(program: Command): void {
  program
    .command('annotate')
    .description('annotate files, each one document, or standard input (-)')
    .argument('<file...>', 'text files, or - for standard input')
    .option('-f, --format <name>', `one of ${Object.keys(FORMATS).join(', ')}`, 'json')
    .option('-i, --input <kind>', 'text: a file is a document; jsonl: a line is a document with fields "id" and "text"', 'text')
    .option('--layers <list>', 'layers to fill, with commas: tags,entities,quotes,indirect')
    .option('--date <date>', 'date of the texts (ISO 8601), from which "gisteren" counts')
    .option('--on-foreign <what>', 'a text that is not Dutch: skip, annotate or throw', 'skip')
    .option('--on-html <what>', 'a text that is HTML: throw, or annotate its tags as text', 'throw')
    .action((files: string[], flags: AnnotateFlags) => run(files, flags))
}

function run(files: readonly string[], flags: AnnotateFlags): void {
  const format = FORMATS[flags.format]
  if (!format)
    throw new CliError(`--format: there is no format "${flags.format}"; there are ${Object.keys(FORMATS).join(', ')}`, EXIT_USAGE)
  if (flags.input !== 'text' && flags.input !== 'jsonl')
    throw new CliError(`--input: expected text or jsonl, got "${flags.input}"`, EXIT_USAGE)
  if (files.length > 1 && !format.concatenates && flags.format !== 'json') {
    throw new CliError(`--format ${flags.format} holds one document: give one file, or run once for each`, EXIT_USAGE)
  }
  const annotator = annotatorOf(flags)
  let failed = 0
  const report = (where: string, error: unknown) => {
    failed++
    process.stderr.write(`zinnig: ${error instanceof CliError ? error.message : `${where}: ${(error as Error).message}`}\n`)
    if (error instanceof CliError && files.length === 1) process.exitCode = error.exitCode
  }
  for (const file of files) {
    try {
      const input = readText(file)
      if (flags.input === 'text') process.stdout.write(format.write(annotator.annotate(input.text, { id: input.id })))
      else failed += annotateLines(file, input.text, annotator, format)
    } catch (error) {
      report(file, error)
    }
  }
  if (failed) process.exitCode ??= EXIT_FAILED
}

/** Annotates JSON Lines; gives the number of lines that failed, each told on standard error. */
function annotateLines(file: string, text: string, annotator: Annotator, format: Format): number {
  let failed = 0
  for (const [i, line] of text.split('\n').entries()) {
    if (!line.trim()) continue
    try {
      const { id, text: article } = readLine(line)
      process.stdout.write(format.write(annotator.annotate(article, { id })))
    } catch (error) {
      failed++
      process.stderr.write(`zinnig: ${file}:${i + 1}: ${(error as Error).message}\n`)
    }
  }
  return failed
}

function readLine(line: string): { id: string; text: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new CliError(`expected JSON, got ${(error as Error).message}`)
  }
  const { id = '', text } = (value ?? {}) as { id?: unknown; text?: unknown }
  if (typeof text !== 'string') throw new CliError(`expected a string "text", got ${text === null ? 'null' : typeof text}`)
  return { id: String(id), text }
}

/** The annotator that flags ask for; a wrong one is wrong usage. */
export function annotatorOf(flags: Pick<AnnotateFlags, 'layers' | 'date' | 'onForeign' | 'onHtml'>): Annotator {
  const options: AnnotatorOptions = {
    onForeign: flags.onForeign,
    onHtml: flags.onHtml,
    ...(flags.layers !== undefined && { layers: flags.layers.split(',').map((l) => l.trim()) as Layer[] }),
    ...(flags.date !== undefined && { date: flags.date }),
  }
  try {
    return createAnnotator(options)
  } catch (error) {
    throw new CliError((error as Error).message, EXIT_USAGE)
  }
}
