import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPORA, hasPublic, PUBLIC, readPublicBytes } from './folder'

/** A public corpus, as `corpora/sources.json` has it; `null` where something is not known. */
export interface PublicCorpus {
  readonly id: string
  readonly what: string
  /** Where it stands in the folder of public corpora; there it may also stand without the `.gz`. */
  readonly path: string
  readonly repository: string | null
  /** Its path in the repository. */
  readonly file: string | null
  readonly release: string | null
  readonly commit: string | null
  readonly licence: string
  /** SHA-256 and size of the unpacked file. */
  readonly sha256: string | null
  readonly bytes: number | null
  readonly note: string | null
}

/** Every public corpus that something here reads. */
export function publicCorpora(): PublicCorpus[] {
  return (JSON.parse(readFileSync(join(CORPORA, 'sources.json'), 'utf8')) as { corpora: PublicCorpus[] }).corpora
}

/** How a corpus stands: there and as it should be, there but unknown or other, or absent. */
export type CorpusState = 'right' | 'unchecked' | 'other' | 'missing'

/** Compares a corpus with its sum. */
export function stateOf({ path, sha256 }: PublicCorpus, from = PUBLIC): CorpusState {
  if (!hasPublic(path, from)) return 'missing'
  if (sha256 === null) return 'unchecked'
  return createHash('sha256').update(readPublicBytes(path, from)).digest('hex') === sha256 ? 'right' : 'other'
}

/** Where a corpus is published, in words. */
export function publishedAt({ repository, file, release, commit, note }: PublicCorpus): string {
  if (!repository) return note ?? 'not known'
  return [repository, file, release, commit && `commit ${commit}`].filter(Boolean).join(', ')
}

/**
 * Tells which of `paths` are missing from the folder of public corpora and where they are published, a line each; a path ending in `/`
 * stands for all below it. Empty where all are there. Commands print it, and go on with what is there.
 */
export function missing(paths: readonly string[], from = PUBLIC): string[] {
  const wanted = publicCorpora().filter(({ path }) => paths.some((p) => path === p || (p.endsWith('/') && path.startsWith(p))))
  const absent = wanted.filter(({ path }) => !hasPublic(path, from))
  return absent.map((corpus) => `missing ${join(from, corpus.path)}: ${publishedAt(corpus)}`)
}
