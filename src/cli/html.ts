import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { createAnnotator } from '../annotate'
import { toHtml } from '../formats'
import { CliError, EXIT_USAGE } from './cli-error'
import { readText } from './read'

/** `zinnig html`. */
export function registerHtml(program: Command): void {
  program
    .command('html')
    .description('show an article as a page: names, quotations, and who said them')
    .argument('<file...>', 'text files, or - for standard input')
    .option('-o, --output <file>', 'where to write the page; standard output unless given')
    .action((files: string[], { output }: { output?: string }) => {
      if (files.length > 1 && output)
        throw new CliError('--output holds one page: give one file, or leave it out to get FILE.html beside each', EXIT_USAGE)
      const annotator = createAnnotator()
      for (const file of files) {
        const { id, text } = readText(file)
        const page = toHtml(annotator.annotate(text, { id }))
        if (output) writeFileSync(output, page)
        else if (files.length > 1) writeFileSync(`${file}.html`, page)
        else process.stdout.write(page)
      }
    })
}
