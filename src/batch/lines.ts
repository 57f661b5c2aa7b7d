import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { DEFAULT_MAX_LENGTH } from '../options/options'

/** Longest line read, in bytes: an article with its fields is far shorter. */
const LONGEST_LINE = 64 * 2 ** 20

/** A line of a file, or why it could not be read. */
export type Line = { readonly number: number; readonly text: string } | { readonly number: number; readonly problem: string }

/**
 * Reads the lines of a file, or of standard input for `-`; `.gz` is unpacked. A line that is not UTF-8 is a problem of that line only; a
 * file that ends early (truncated gzip) is a problem of the line after its last.
 */
export async function* readLines(file: string): AsyncGenerator<Line, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  let parts: Buffer[] = []
  let size = 0
  const line = (): Line => {
    const bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
    parts = []
    const tooLong = size > LONGEST_LINE
    size = 0
    number++
    if (tooLong) return { number, problem: `expected a line of at most ${LONGEST_LINE} bytes, got more` }
    try {
      return { number, text: decoder.decode(bytes) }
    } catch {
      return { number, problem: 'expected UTF-8, got another encoding' }
    }
  }
  try {
    for await (const chunk of open(file)) {
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        parts.push(chunk.subarray(from, at))
        size += at - from
        yield line()
        from = at + 1
      }
      if (from < chunk.length) {
        size += chunk.length - from
        if (size <= LONGEST_LINE) parts.push(chunk.subarray(from))
      }
    }
    if (size > 0) yield line()
  } catch (error) {
    yield { number: number + 1, problem: problemOf(error) }
  }
}

/** Why a file could not be read, in words. */
export function problemOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'Z_BUF_ERROR':
      return 'expected the rest of the gzip file, got its end: it is truncated'
    case 'Z_DATA_ERROR':
      return `expected a gzip file, got other or damaged data (${message})`
    case 'ENOENT':
      return 'no such file'
    default:
      return message
  }
}

/** Longest text read, in bytes: what `maxLength` allows has at most three in UTF-8 for each code unit, and a mark before them. */
export const LONGEST_TEXT = 3 * DEFAULT_MAX_LENGTH + 3

/** A text that is longer than any that is annotated. */
export class TooLong extends Error {
  constructor() {
    super(`expected at most ${LONGEST_TEXT} bytes of text, got more: divide it`)
  }
}

/** Reads a whole file, unpacked where it ends in `.gz`; no more of it than a text may have. Throws a `TooLong` where there is more. */
export async function readWhole(file: string): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of open(file)) {
    size += part.length
    if (size > LONGEST_TEXT) throw new TooLong()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function open(file: string): AsyncIterable<Buffer> {
  if (file === '-') return process.stdin
  const stream = createReadStream(file)
  return file.endsWith('.gz') ? pipeline(stream, createGunzip(), () => {}) : stream
}
