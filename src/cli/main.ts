import { Command } from 'commander'
import { version } from '../../package.json'
import { registerAnnotate } from './annotate'
import { CliError, EXIT_FAILED, EXIT_USAGE } from './cli-error'
import { registerHtml } from './html'
import { registerQueue } from './queue'
import { registerQuotes } from './quotes'
import { registerReview } from './review'
import { registerShow } from './show'
import { registerSpeakers } from './speakers'
import { registerStats } from './stats'
import { say, visible } from './terminal'

/** Builds the command line; each command registers itself. */
export function buildProgram(): Command {
  const program = new Command('zinnig')
    .description('Dutch news text to data: language, blocks, sentences, tokens, names, and every quotation with who said it.')
    .version(version)
    .showHelpAfterError('(zinnig --help tells more)')
    .addHelpText('afterAll', '\nExit codes: 0 all well, 1 some documents failed, 2 wrong usage, 130 stopped by Ctrl-C.')
    .configureOutput({ outputError: (text, write) => write(visible(text)) })
    .exitOverride()
  for (const register of [
    registerAnnotate,
    registerShow,
    registerHtml,
    registerQuotes,
    registerSpeakers,
    registerStats,
    registerReview,
    registerQueue,
  ]) {
    register(program)
  }
  return program
}

/** Runs the command line; errors become one line on standard error and an exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0) // the reader has seen enough
    say(`standard output: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}`)
    process.exit(EXIT_FAILED)
  })
  process.stderr.on('error', () => {}) // that nobody reads the progress is no reason to stop
  try {
    await buildProgram().parseAsync(argv as string[])
    return Number(process.exitCode ?? 0)
  } catch (error) {
    const { code, exitCode, message } = error as { code?: string; exitCode?: number; message: string }
    if (code?.startsWith('commander.')) return exitCode === 0 ? 0 : EXIT_USAGE
    say(message)
    return error instanceof CliError ? error.exitCode : EXIT_FAILED
  }
}
