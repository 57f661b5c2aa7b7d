import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { ShardError } from './manifest'

/** The file that tells who writes into a folder. */
const LOCK = 'run.lock'
/** How often the holder gives a sign, and how long one on another machine may give none, in milliseconds. */
const SIGN = 10_000
const SILENCE = 90_000
/** Milliseconds after which a file without content is nobody's who is writing it. */
const WRITING = 1000

const HolderSchema = v.object({
  process: v.pipe(v.number(), v.safeInteger()),
  /** When the process began, as its machine tells it: numbers of processes are given again. */
  born: v.string(),
  machine: v.string(),
  started: v.string(),
  token: v.string(),
})
type Holder = v.InferOutput<typeof HolderSchema>

/**
 * Does `work` while no other run writes into `folder`. Throws a `ShardError` with the process and start of the one that does; a process that is
 * dead holds nothing.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, LOCK)
  const holder: Holder = {
    process: process.pid,
    born: birthOf(process.pid) ?? '',
    machine: hostname(),
    started: new Date().toISOString(),
    token: randomUUID(),
  }
  await take(file, holder)
  const sign = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {} // the folder is gone: writing there will tell
  }, SIGN)
  sign.unref()
  try {
    return await work()
  } finally {
    clearInterval(sign)
    sweep(folder, file)
    if (readHolder(file)?.token === holder.token) rmSync(file, { force: true })
  }
}

/** Takes away what runs left behind that were killed while they asked for the lock. */
function sweep(folder: string, file: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const left = join(folder, name)
    if (!left.startsWith(`${file}.`)) continue
    const other = readHolder(left)
    const age = Date.now() - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (other ? !isHeld(left, other) : age > WRITING) rmSync(left, { force: true })
  }
}

async function take(file: string, holder: Holder): Promise<void> {
  const own = `${file}.${holder.token}`
  await writeFile(own, `${JSON.stringify(holder)}\n`)
  try {
    // What is linked is there whole or not at all; a lock that nobody holds is moved away by one of those who find it.
    for (let tries = 0; tries < 10; tries++) {
      const made = await link(own, file).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false
          throw error
        },
      )
      if (made) return
      const other = readHolder(file)
      if (other && isHeld(file, other))
        throw new ShardError(
          `another run writes there: process ${other.process} on ${other.machine}, started ${other.started}; wait for it, or choose another folder`,
        )
      const before = `${own}.before`
      await rename(file, before).catch(() => {})
      // Between looking and moving another run may have taken it: then it gets it back.
      const moved = await readFile(before, 'utf8').catch(() => '')
      if (other && moved && !moved.includes(other.token)) await link(before, file).catch(() => {})
      await rm(before, { force: true })
    }
    throw new ShardError(`${file} cannot be taken`)
  } finally {
    await rm(own, { force: true })
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return v.parse(HolderSchema, JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

function isHeld(file: string, { process: pid, born, machine }: Holder): boolean {
  if (machine !== hostname()) return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < SILENCE
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // it is another user's
  }
  const now = birthOf(pid)
  return now === undefined || now === born
}

/** When a process began, in ticks since its machine did; `undefined` where the machine does not tell. */
function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
