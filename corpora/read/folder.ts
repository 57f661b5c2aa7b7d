import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The folder `corpora` of the repository: our own articles, and our annotation of other people's text. */
export const CORPORA = resolve(import.meta.dirname, '..')

/** The file in which `npm run corpora -- --from FOLDER` keeps the folder. */
const CHOSEN = join(CORPORA, '.from')

/** The folder with the public corpora: what `npm run corpora -- --from FOLDER` was given last, otherwise `../shared` beside the repository. */
export const PUBLIC = existsSync(CHOSEN) ? readFileSync(CHOSEN, 'utf8').trim() : resolve(CORPORA, '../../shared')

/** Whether a file or folder of the public corpora is there; a file may stand there without the `.gz` of its name. */
export function hasPublic(path: string, from = PUBLIC): boolean {
  return found(path, from) !== undefined
}

/** Reads a file of the public corpora, unpacked where it is gzipped: `readPublic('data/ud/nl_alpino-ud-dev.conllu.gz')`. */
export function readPublic(path: string, from = PUBLIC, encoding: BufferEncoding = 'utf8'): string {
  return readPublicBytes(path, from).toString(encoding)
}

/** The bytes of a file of the public corpora, unpacked. */
export function readPublicBytes(path: string, from = PUBLIC): Buffer {
  const file = found(path, from)
  if (!file) throw new Error(`expected ${join(from, path)}, found none: npm run corpora tells where it is published`)
  const bytes = readFileSync(file)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

function found(path: string, from: string): string | undefined {
  return [join(from, path), join(from, path.replace(/\.gz$/, ''))].find((file) => existsSync(file))
}

/** Keeps `folder` as the folder with the public corpora. */
export function choosePublic(folder: string): void {
  writeFileSync(CHOSEN, `${resolve(folder)}\n`)
}
