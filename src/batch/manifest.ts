import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeAtomically } from './atomic-file'

/** A run that cannot go on as asked; the message says what to do. */
export class ShardError extends Error {}

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const ShardSchema = v.object({
  /** Number of the shard, from 0. */
  number: Count,
  /** Records of the input that it covers, documents and failures together. */
  records: Count,
  /** Documents that failed. */
  failed: Count,
  /** Its files, in the manifest's folder, with their sizes in bytes and their SHA-256. */
  files: v.array(
    v.object({ name: v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/, 'expected the name of a file')), size: Count, hash: v.string() }),
  ),
  /** Fingerprint of the input up to the end of this shard: a run is resumed only where it is the same still. */
  input: v.string(),
  /** A run that was stopped wrote what it had read; a resumed run writes this shard again, whole. */
  partial: v.exactOptional(v.literal(true)),
})

/** Version of manifests that this release writes and reads. */
const VERSION = 2

const ManifestSchema = v.object({
  version: v.literal(VERSION),
  /** What the run was asked for; a resumed run must ask the same. */
  settings: v.record(v.string(), v.unknown()),
  shards: v.array(ShardSchema),
  finished: v.boolean(),
})

/** One finished shard: the truth about it, written after its files have their names. */
export type Shard = Readonly<v.InferOutput<typeof ShardSchema>>

/** A file of a shard. */
export type ShardFile = Shard['files'][number]

/** What a corpus run has done so far. */
export interface Manifest {
  readonly version: typeof VERSION
  readonly settings: Readonly<Record<string, unknown>>
  readonly shards: readonly Shard[]
  readonly finished: boolean
}

/** The name of a manifest in its folder. */
export const MANIFEST = 'manifest.json'

/** A manifest before its first shard. */
export const newManifest = (settings: Manifest['settings']): Manifest => ({ version: VERSION, settings, shards: [], finished: false })

/** Reads the manifest of a folder; `undefined` where there is none. Throws a `ShardError` where it is no manifest of this release. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const file = join(folder, MANIFEST)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const fail = (why: string): never => {
    throw new ShardError(`${file}: ${why}; choose an empty folder`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return fail(`expected a manifest, got ${text.trim() ? (error as Error).message : 'nothing'}`)
  }
  const version = (value as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version !== VERSION) return fail(`it has version ${version}, this release reads ${VERSION}`)
  const { success, output, issues } = v.safeParse(ManifestSchema, value, { abortEarly: true })
  if (!success) {
    const [issue] = issues
    return fail(`${v.getDotPath(issue) ?? 'manifest'}: expected ${issue.expected ?? 'another value'}, got ${issue.received.slice(0, 60)}`)
  }
  return output
}

/** The first shard with a file that is not as the manifest says, by size and then by hash; `undefined` where all are. */
export async function firstLost(folder: string, shards: readonly Shard[]): Promise<Shard | undefined> {
  for (const shard of shards) {
    for (const { name, size } of shard.files) {
      const info = await stat(join(folder, name)).catch(() => undefined)
      if (info?.size !== size) return shard
    }
  }
  for (const shard of shards) for (const file of shard.files) if ((await hashOf(join(folder, file.name))) !== file.hash) return shard
  return undefined
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
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
