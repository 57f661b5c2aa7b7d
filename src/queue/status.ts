import type { OpenQueue, QueueAbout } from './connect'
import { QueueError } from './error'

/** A batch that was given up. */
export interface DeadLetter {
  readonly batch: number
  readonly attempts: number
  readonly reason: string
}

/** How far a queue is, in batches. */
export interface QueueStatus {
  readonly about: QueueAbout
  readonly waiting: number
  readonly active: number
  /** Failed, and waiting to be tried again. */
  readonly delayed: number
  readonly done: number
  readonly dead: readonly DeadLetter[]
}

/** Tells how far a queue is. Throws a `QueueError` where there is none. */
export async function queueStatus({ queue, about: read }: OpenQueue): Promise<QueueStatus> {
  const about = await read()
  if (!about) throw new QueueError('there is no such queue: add a corpus first (zinnig queue add)')
  const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
  const dead = (await queue.getFailed()).map((job) => ({
    batch: Number.isSafeInteger(job.data?.batch) ? job.data.batch : -1, // anybody's job may say anything
    attempts: job.attemptsMade,
    reason: job.failedReason ?? '',
  }))
  const done = Math.max(0, about.batches - waiting - active - delayed - failed)
  return { about, waiting, active, delayed, done, dead: dead.sort((a, b) => a.batch - b.batch) }
}

/** Gives dead letters out again; tells how many. */
export async function retryDeadLetters({ queue }: OpenQueue): Promise<number> {
  const dead = await queue.getFailed()
  for (const job of dead) await job.retry('failed')
  return dead.length
}
