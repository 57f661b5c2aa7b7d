/** Some documents failed. */
export const EXIT_FAILED = 1
/** The command line is wrong: an unknown option, a file that is not there. */
export const EXIT_USAGE = 2
/** Ctrl-C: what was read is written, the rest is not. */
export const EXIT_INTERRUPTED = 130

/** An error of the command line: its message is one line for standard error. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode = EXIT_FAILED,
  ) {
    super(message)
  }
}
