import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The folder `corpora` of the repository: our own articles, and our annotation of other people's text. */
export const CORPORA = resolve(import.meta.dirname, '..')

/** The file in which `npm run corpora -- --from FOLDER` keeps the folder. */
const CHOSEN = join(CORPORA, '.from')

/** The folder with the public corpora: what `npm run corpora -- --from FOLDER` was given last, otherwise `../shared` beside the repository. */
export const PUBLIC = existsSync(CHOSEN) ? readFileSync(CHOSEN, 'utf8').trim() : resolve(CORPORA, '../../shared')

/** Whether a file or folder of the public corpora is there. */
export function hasPublic(path: string, from = PUBLIC): boolean {
  return existsSync(join(from, path))
}

/** Reads a file of the public corpora, unpacked where it is gzipped: `readPublic('data/ud/nl_alpino-ud-dev.conllu.gz')`. */
export function readPublic(path: string, from = PUBLIC, encoding: BufferEncoding = 'utf8'): string {
  const bytes = readFileSync(join(from, path))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(encoding)
}
