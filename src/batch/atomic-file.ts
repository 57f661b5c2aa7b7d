import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What the name of a file ends in until it is whole. */
export const PASSING = '.part'

/** What a file has become. */
export interface Written {
  /** In bytes. */
  readonly size: number
  /** SHA-256, in hexadecimal. */
  readonly hash: string
}

/** A file that appears under its name only when it is whole and on disk. */
export class AtomicFile {
  readonly #hash = createHash('sha256')
  #size = 0

  private constructor(
    readonly name: string,
    readonly handle: FileHandle,
  ) {}

  /** Opens the file under a passing name. */
  static async open(name: string): Promise<AtomicFile> {
    return new AtomicFile(name, await open(name + PASSING, 'w'))
  }

  /** Adds bytes. */
  async write(bytes: Uint8Array): Promise<void> {
    await this.handle.writeFile(bytes)
    this.#hash.update(bytes)
    this.#size += bytes.length
  }

  /** Brings the file to disk under its name. */
  async finish(): Promise<Written> {
    await this.handle.sync()
    await this.handle.close()
    await rename(this.name + PASSING, this.name)
    await syncFolder(dirname(this.name))
    return { size: this.#size, hash: this.#hash.digest('hex') }
  }

  /** Takes the file away. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => {})
    await rm(this.name + PASSING, { force: true })
  }
}

/** Writes a file under a passing name, brings it to disk, and gives it its name: after a crash the old or the new one is there. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<Written> {
  const out = await AtomicFile.open(file)
  try {
    await out.write(typeof content === 'string' ? Buffer.from(content) : content)
    return await out.finish()
  } catch (error) {
    await out.discard()
    throw error
  }
}

/** Brings the names in a folder to disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined) // a folder cannot be opened everywhere
  await handle?.sync().catch(() => {})
  await handle?.close()
}
