import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from './atomic-file'

/** One finished shard: the truth about it, written after its files have their names. */
export interface Shard {
  /** Number of the shard, from 0. */
  readonly number: number
  /** Records of the input that it covers, documents and failures together. */
  readonly records: number
  /** Documents that failed. */
  readonly failed: number
  /** Its files, in the manifest's folder. */
  readonly files: readonly string[]
  /** Fingerprint of the input up to the end of this shard: a run is resumed only where it is the same still. */
  readonly input: string
  /** A run that was stopped wrote what it had read; a resumed run writes this shard again, whole. */
  readonly partial?: true
}

/** What a corpus run has done so far. */
export interface Manifest {
  readonly version: 1
  /** What the run was asked for; a resumed run must ask the same. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly shards: readonly Shard[]
  readonly finished: boolean
}

/** The name of a manifest in its folder. */
export const MANIFEST = 'manifest.json'

/** Reads the manifest of a folder; `undefined` where there is none. Throws an `Error` where it is no manifest of this release. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const file = join(folder, MANIFEST)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const manifest = JSON.parse(text) as Manifest
  if (manifest.version !== 1) throw new Error(`${file} has version ${manifest.version}, this release reads 1`)
  return manifest
}

/** Writes a manifest so that after a crash the old or the new one is there, never half of one. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeAtomically(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
}

/** The first setting in which two runs differ, in words; `undefined` where there is none. */
export function settingThatDiffers(before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): string | undefined {
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [a, b] = [JSON.stringify(before[name]), JSON.stringify(now[name])]
    if (a !== b) return `${name} was ${a ?? 'not given'}, now it is ${b ?? 'not given'}`
  }
  return undefined
}

/** A short name of some bytes. */
export function fingerprint(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
