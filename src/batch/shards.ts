import { createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FORMATS } from '../formats'
import type { OutputLine } from './annotate-corpus'
import { type Manifest, readManifest, type Shard, settingThatDiffers, writeAtomically, writeManifest } from './manifest'
import type { AnnotatedRecord } from './record'
import { parquetTables, TABLES } from './tables'

/** A run that cannot go on as asked; the message says what to do. */
export class ShardError extends Error {}

/** How output is written to a folder. */
export interface ShardOptions {
  readonly folder: string
  /** `jsonl`, `parquet`, or a format of `FORMATS` whose documents can follow one another. */
  readonly format: string
  /** Records of the input in a shard. */
  readonly shardSize: number
  /** What the run was asked for: a resumed run must ask the same. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Goes on with what the manifest says is not done. */
  readonly resume: boolean
}

/** Where a run begins: the first shard to write, and the records of the input that are done. */
export interface Beginning {
  readonly manifest: Manifest
  readonly done: number
}

/**
 * Looks at the folder before a run. Throws a `ShardError` where it holds a run and `resume` is not asked, or where the run was asked
 * for something else.
 */
export async function beginShards({ folder, settings, resume }: ShardOptions): Promise<Beginning> {
  await mkdir(folder, { recursive: true })
  const before = await readManifest(folder)
  if (!before) {
    const manifest: Manifest = { version: 1, settings, shards: [], finished: false }
    await writeManifest(folder, manifest)
    return { manifest, done: 0 }
  }
  if (!resume) throw new ShardError(`${folder} holds a run already: add --resume to go on with it, or choose an empty folder`)
  const different = settingThatDiffers(before.settings, settings)
  if (different) throw new ShardError(`${folder} cannot be resumed: ${different}; ask for the same, or choose an empty folder`)
  return { manifest: before, done: before.shards.reduce((sum, s) => sum + s.records, 0) }
}

/**
 * Writes lines to shards. A shard's files appear by rename when they are whole and on disk, then the manifest says so: what a crash
 * leaves half-written is written again by the next run.
 */
export async function writeShards(
  lines: AsyncIterable<OutputLine>,
  options: ShardOptions,
  { manifest: before }: Beginning,
  onRecord: (failed: boolean) => void,
): Promise<Manifest> {
  let manifest = before
  let number = manifest.shards.length
  let records: OutputLine[] = []
  const flush = async () => {
    if (!records.length) return
    const shard = await writeShard(options, number++, records)
    manifest = { ...manifest, shards: [...manifest.shards, shard] }
    await writeManifest(options.folder, manifest)
    records = []
  }
  for await (const line of lines) {
    records.push(line)
    onRecord(line.failed)
    if (records.length >= options.shardSize) await flush()
  }
  await flush()
  manifest = { ...manifest, finished: true }
  await writeManifest(options.folder, manifest)
  return manifest
}

async function writeShard({ folder, format }: ShardOptions, number: number, records: readonly OutputLine[]): Promise<Shard> {
  const name = `part-${String(number).padStart(5, '0')}`
  const good = records.filter((r) => !r.failed).map((r) => r.line)
  const bad = records.filter((r) => r.failed).map((r) => r.line)
  const files: string[] = []
  const write = async (file: string, content: string | Uint8Array) => {
    await writeAtomically(join(folder, file), content)
    files.push(file)
  }
  if (format === 'parquet') {
    const tables = parquetTables(good.map((l) => JSON.parse(l) as AnnotatedRecord))
    for (const table of TABLES) await write(`${table}-${String(number).padStart(5, '0')}.parquet`, tables[table])
  } else if (format === 'jsonl') await write(`${name}.jsonl`, good.map((l) => `${l}\n`).join(''))
  else {
    const { extension, write: render } = FORMATS[format] as (typeof FORMATS)[string]
    await write(`${name}.${extension}`, good.map((l) => render(JSON.parse(l))).join(''))
  }
  if (bad.length) await write(`${name}.errors.jsonl`, bad.map((l) => `${l}\n`).join(''))
  return { number, records: records.length, failed: bad.length, files }
}

/** Gathers the error records of every shard into one file. */
export async function gatherErrors(folder: string, { shards }: Manifest, file: string): Promise<void> {
  const passing = `${file}.part`
  const out = createWriteStream(passing)
  for (const shard of shards) {
    for (const part of shard.files.filter((f) => f.endsWith('.errors.jsonl'))) out.write(await readFile(join(folder, part)))
  }
  await new Promise<void>((resolve, reject) => {
    out.on('error', reject)
    out.end(resolve)
  })
  const handle = await open(passing)
  await handle.sync()
  await handle.close()
  await rename(passing, file)
  await rm(passing, { force: true })
}
