import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { readRecords } from '../batch/read-output'
import { toHtml } from '../formats'
import type { AnnotatedText } from '../formats/annotated-text'
import { type AnnotatorFlags, annotatorOptions, annotatorWithSetup } from './annotator-flags'
import { CliError, EXIT_USAGE } from './cli-error'
import { shownText } from './elements'
import { readText } from './read'
import { usage } from './speakers'

interface HtmlFlags extends AnnotatorFlags {
  readonly output?: string
  readonly id?: string
}

/** `zinnig html`. */
export function registerHtml(program: Command): void {
  const command = program
    .command('html')
    .description('show an article as a page: names, quotations, and who said them')
    .argument(
      '<file...>',
      'text or .html files, or - for standard input; with --id a folder of shards or a JSON Lines file that annotate wrote',
    )
    .option('-o, --output <file>', 'where to write the page; standard output unless given')
    .option('--id <id>', 'the document of this id, as it was written')
    .action((files: string[], flags: HtmlFlags) =>
      flags.id === undefined ? pages(files, flags) : writtenPage(files, flags.id, flags.output),
    )
  annotatorOptions(command)
}

async function pages(files: readonly string[], flags: HtmlFlags): Promise<void> {
  const { output } = flags
  if (files.length > 1 && output)
    throw new CliError('--output holds one page: give one file, or leave it out to get FILE.html beside each', EXIT_USAGE)
  const annotator = await annotatorWithSetup(flags)
  for (const file of files) {
    const { id, text, html } = readText(file, flags.select)
    const page = toHtml(annotator.annotate(shownText(text, html), { id }))
    if (output) writeFileSync(output, page)
    else if (files.length > 1) writeFileSync(`${file}.html`, page)
    else process.stdout.write(page)
  }
}

/** The page of a document that `annotate` wrote. */
async function writtenPage(files: readonly string[], id: string, output: string | undefined): Promise<void> {
  const [from] = files
  if (from === undefined || files.length > 1)
    throw new CliError('--id takes a document out of one output: give one folder or file', EXIT_USAGE)
  const record = await findRecord(from, id).catch(usage)
  if (!record) throw new CliError(`${from}: there is no document with id "${id}"`, EXIT_USAGE)
  const page = toHtml(record)
  if (output) writeFileSync(output, page)
  else process.stdout.write(page)
}

async function findRecord(from: string, id: string): Promise<AnnotatedText | undefined> {
  for await (const record of readRecords(from)) if (record.id === id) return record
  return undefined
}
