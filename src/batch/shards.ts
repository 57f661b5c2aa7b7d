import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip as gzipWithCallback } from 'node:zlib'
import { FORMATS, toBratConf } from '../formats'
import { AtomicFile, writeAtomically } from './atomic-file'
import type { InputPrefix } from './input-prefix'
import {
  firstLost,
  type Manifest,
  newManifest,
  readManifest,
  type Shard,
  ShardError,
  type ShardFile,
  settingThatDiffers,
  writeManifest,
} from './manifest'
import { type OutputLine, textOf } from './record'
import { csvTable, isTableFormat, parquetTable, TABLE_NAMES, type TableRows, tablesIn } from './tables'
import { type DocumentFiles, isPerDocument, type Omittable } from './write-line'

const gzip = promisify(gzipWithCallback) as (content: string | Uint8Array) => Promise<Buffer>

/** How output is written to a folder. */
export interface ShardOptions {
  readonly folder: string
  /** `parquet`, `csv`, or a format of `FORMATS`; where documents cannot follow one another, each has a file of its own. */
  readonly format: string
  /** Records of the input in a shard. */
  readonly shardSize: number
  /** Packs the files, and adds `.gz` to their names. */
  readonly gzip?: boolean
  /** Lists of documents that are left out: so are the tables of that name. */
  readonly omit?: readonly Omittable[]
  /** What the run was asked for: a resumed run must ask the same. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Goes on with what the manifest says is not done. */
  readonly resume: boolean
}

/**
 * Looks at the folder before a run, and gives the manifest to go on from. Throws a `ShardError` where it holds a run and `resume` is not
 * asked, or where the run was asked for something else. Of a run that is resumed, shards whose files are gone or changed are written again, and
 * all after the first of them; `onLost` is told its number.
 */
export async function beginShards({ folder, settings, resume }: ShardOptions, onLost?: (shard: number) => void): Promise<Manifest> {
  await mkdir(folder, { recursive: true })
  const before = await readManifest(folder)
  if (!before) {
    const manifest = newManifest(settings)
    await writeManifest(folder, manifest)
    return manifest
  }
  if (!resume) throw new ShardError(`${folder} holds a run already: add --resume to go on with it, or choose an empty folder`)
  const different = settingThatDiffers(before.settings, settings)
  if (different) throw new ShardError(`${folder} cannot be resumed: ${different}; ask for the same, or choose an empty folder`)
  for (const file of await readdir(folder)) if (OWN_PASSING.test(file)) await rm(join(folder, file), { force: true })
  const lost = await firstLost(folder, before.shards)
  const kept = before.shards.filter((s) => !s.partial && !(lost && s.number >= lost.number))
  if (kept.length === before.shards.length) return before
  if (lost) onLost?.(lost.number)
  const gone = before.shards.filter((s) => !kept.includes(s)).flatMap((s) => s.files)
  const manifest = { ...before, shards: kept, finished: false }
  await writeManifest(folder, manifest)
  for (const { name } of gone) await rm(join(folder, name), { force: true })
  return manifest
}

/** The passing names of a run's own files; others are somebody else's. */
const OWN_PASSING = /^(?:manifest\.json|part-\d{5,}\.(?:errors\.)?[a-z][a-z.-]*|[a-z]+-\d{5,}\.(?:parquet|csv)(?:\.gz)?)\.part$/

/** The records of the input that a manifest's shards cover. */
export function recordsDone({ shards }: Manifest): number {
  return shards.reduce((sum, s) => sum + s.records, 0)
}

/**
 * Writes lines to shards. A shard's files appear by rename when they are whole and on disk, then the manifest says so: what a crash
 * leaves half-written is written again by the next run. The bytes of a chunk are not kept beyond it. `stopped` tells, when the lines end,
 * whether they ended early.
 */
export async function writeShards(
  chunks: AsyncIterable<readonly OutputLine[]>,
  options: ShardOptions,
  before: Manifest,
  prefix: InputPrefix,
  onLine: (line: OutputLine) => void,
  stopped: () => boolean,
): Promise<Manifest> {
  let manifest = before
  let shard: OpenShard | undefined
  const commit = async (partial: boolean) => {
    if (!shard) return
    await shard.write()
    const done = await shard.finish()
    const input = partial ? '' : prefix.at(recordsDone(manifest) + done.records)
    manifest = { ...manifest, shards: [...manifest.shards, { ...done, input, ...(partial && { partial }) }] }
    shard = undefined
    await writeManifest(options.folder, manifest)
  }
  if (options.format === 'brat') await writeAtomically(join(options.folder, 'annotation.conf'), toBratConf())
  try {
    for await (const lines of chunks) {
      for (const line of lines) {
        shard ??= new OpenShard(options, manifest.shards.length)
        shard.add(line)
        onLine(line)
        if (shard.records >= options.shardSize) await commit(false)
      }
      await shard?.write()
    }
    await commit(stopped())
    manifest = { ...manifest, finished: !stopped() }
    await writeManifest(options.folder, manifest)
    return manifest
  } catch (error) {
    await shard?.discard()
    throw error
  }
}

/** Documents that are packed as one. */
const PACKED_TOGETHER = 64

/** A shard that is being written. */
class OpenShard {
  records = 0
  #failed = 0
  #documents: AtomicFile | undefined
  /** Lines to write. */
  #lines: Uint8Array[] = []
  #rows: TableRows | undefined
  #errors: string[] = []
  /** Lines that are packed together: always as many, so that the bytes of a file never depend on chance. */
  readonly #toPack: Uint8Array[] = []
  /** The files of documents that have their own. */
  readonly #own: ShardFile[] = []
  readonly #name: string

  constructor(
    readonly options: ShardOptions,
    readonly number: number,
  ) {
    this.#name = String(number).padStart(5, '0')
  }

  /** Adds a line, whose bytes must hold until `write`. */
  add(line: OutputLine): void {
    this.records++
    if (line.failed) {
      this.#failed++
      this.#errors.push(textOf(line))
    } else if (isTableFormat(this.options.format)) {
      const rows = JSON.parse(textOf(line)) as TableRows
      if (!this.#rows) this.#rows = rows
      else for (const table of TABLE_NAMES) for (const row of rows[table]) this.#rows[table].push(row)
    } else this.#lines.push(line.bytes)
  }

  /** Writes the lines that were added. */
  async write(): Promise<void> {
    if (!this.#lines.length) return
    const { folder, format } = this.options
    if (isPerDocument(format)) {
      for (const bytes of this.#lines.splice(0)) {
        const { name, files } = JSON.parse(textOf({ bytes, failed: false })) as DocumentFiles
        for (const [ending, content] of files) await this.#writeWhole(this.#own, `${name}.${ending}`, content)
      }
      return
    }
    this.#documents ??= await AtomicFile.open(join(folder, this.#packed(`part-${this.#name}.${FORMATS[format]?.extension}`)))
    if (this.options.gzip) {
      for (const bytes of this.#lines.splice(0)) {
        if (this.#toPack.push(bytes.slice()) >= PACKED_TOGETHER) await this.#pack()
      }
      return
    }
    for (const bytes of sideBySide(this.#lines.splice(0))) await this.#documents.write(bytes)
  }

  /** Packs what waits for it: packed parts one after the other are a packed file. */
  async #pack(): Promise<void> {
    if (this.#toPack.length) await this.#documents?.write(await gzip(Buffer.concat(this.#toPack.splice(0))))
  }

  /** The name that a file has once it is packed, if it is. */
  #packed(name: string): string {
    return this.options.gzip ? `${name}.gz` : name
  }

  async #writeWhole(files: ShardFile[], name: string, content: string | Uint8Array): Promise<void> {
    const packed = this.#packed(name)
    files.push({
      name: packed,
      ...(await writeAtomically(join(this.options.folder, packed), this.options.gzip ? await gzip(content) : content)),
    })
  }

  async finish(): Promise<Omit<Shard, 'input' | 'partial'>> {
    const { folder, format, omit } = this.options
    const files: ShardFile[] = this.#own
    await this.#pack()
    if (this.#documents) files.push({ name: basename(this.#documents.name), ...(await this.#documents.finish()) })
    if (this.#rows) {
      for (const table of tablesIn(format, omit)) {
        const rows = this.#rows[table]
        await this.#writeWhole(
          files,
          `${table}-${this.#name}.${format}`,
          format === 'csv' ? csvTable(table, rows) : parquetTable(table, rows),
        )
      }
    }
    if (this.#errors.length) {
      const name = `part-${this.#name}.errors.jsonl`
      files.push({ name, ...(await writeAtomically(join(folder, name), this.#errors.join(''))) })
    }
    return { number: this.number, records: this.records, failed: this.#failed, files }
  }

  async discard(): Promise<void> {
    await this.#documents?.discard()
    for (const { name } of this.#own) await rm(join(this.options.folder, name), { force: true })
  }
}

/** The same bytes, those that lie side by side in memory as one. */
function sideBySide(list: readonly Uint8Array[]): Uint8Array[] {
  const joined: Uint8Array[] = []
  for (const bytes of list) {
    const last = joined.at(-1)
    if (last && last.buffer === bytes.buffer && last.byteOffset + last.length === bytes.byteOffset)
      joined[joined.length - 1] = new Uint8Array(last.buffer, last.byteOffset, last.length + bytes.length)
    else joined.push(bytes)
  }
  return joined
}

/** Gathers the error records of every shard into one file. */
export async function gatherErrors(folder: string, { shards }: Manifest, file: string): Promise<void> {
  const out = await AtomicFile.open(file)
  for (const shard of shards) {
    for (const part of shard.files.filter((f) => f.name.endsWith('.errors.jsonl'))) await out.write(await readFile(join(folder, part.name)))
  }
  await out.finish()
}
