import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { jsonInText } from '../batch/corpus'
import { LONGEST_TEXT, TooLong } from '../batch/lines'
import type { Span } from '../span'
import { CliError, EXIT_USAGE } from './cli-error'
import { htmlOf } from './elements'

/** A file as a document: its id is the file's name without folder and extension. */
export interface InputFile {
  readonly id: string
  readonly text: string
  /** Only of a page: see `DocumentOptions`. */
  readonly html?: true | readonly Span[]
}

/**
 * Reads a text file, or standard input for `-`. Throws a `CliError` with one clear line where it is missing, a folder, empty, binary,
 * or not UTF-8. A byte order mark is dropped. `select`: a CSS selector of the elements of a page that are read.
 */
export function readText(file: string, select?: string): InputFile {
  const text = decode(readBytes(file), file === '-' ? 'standard input' : file)
  const html = htmlOf(file, text, select)
  return { id: file === '-' ? 'stdin' : idOf(file), text, ...(html && { html }) }
}

/** The file's name without folder and extension. */
export function idOf(file: string): string {
  return basename(file).replace(/(?<=.)\.[^.]*$/, '')
}

/** Bytes read at once. */
const CHUNK = 1 << 20

function readBytes(file: string): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  let open: number | undefined
  try {
    open = file === '-' ? 0 : openSync(file, 'r')
    for (;;) {
      const chunk = new Uint8Array(CHUNK)
      const read = readSync(open, chunk)
      if (read === 0) return Buffer.concat(chunks)
      size += read
      if (size > LONGEST_TEXT) throw new TooLong()
      chunks.push(chunk.subarray(0, read))
    }
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'ENOENT':
        throw new CliError(`${file}: no such file`, EXIT_USAGE)
      case 'EISDIR':
        throw new CliError(`${file}: expected a file, got a folder`, EXIT_USAGE)
      case 'EACCES':
        throw new CliError(`${file}: no permission to read it`)
      case 'EOF': // how Windows tells the end of a pipe
        return Buffer.concat(chunks)
      default:
        throw new CliError(`${file}: ${(error as Error).message}`)
    }
  } finally {
    if (open) closeSync(open)
  }
}

/** Decodes UTF-8; `where` names the source in errors. */
export function decode(bytes: Uint8Array, where: string): string {
  if (bytes.length === 0) throw new CliError(`${where}: expected text, got nothing`)
  if (bytes.subarray(0, 8000).includes(0)) throw new CliError(`${where}: expected text, got binary data (a zero byte)`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CliError(`${where}: expected UTF-8, got another encoding: convert it first, for instance with iconv -f WINDOWS-1252 -t UTF-8`)
  }
  const json = jsonInText(text)
  if (json !== undefined) throw new CliError(`${where}: ${json}`)
  return text
}
