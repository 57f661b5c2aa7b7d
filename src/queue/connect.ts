import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'

/** What a queue was made for; kept in Redis beside its jobs. */
export interface QueueAbout {
  /** The folder that all machines see. */
  readonly store: string
  /** Fingerprint of the names and sizes of the corpus's files. */
  readonly corpus: string
  /** The release that added the corpus; workers must be of the same. */
  readonly zinnig: string
  /** Fingerprint of the model; workers must have the same. */
  readonly model: string
  /** Options of the annotator. */
  readonly annotator: Readonly<Record<string, unknown>>
  /** Documents in a batch. */
  readonly batchSize: number
  /** Batches in all; -1 while they are being added. */
  readonly batches: number
  /** Documents in all. */
  readonly documents: number
}

/** A queue that cannot be used as asked; the message says what to do. */
export class QueueError extends Error {}

/** A queue and the Redis that holds it. */
export interface OpenQueue {
  readonly bullmq: typeof import('bullmq')
  readonly redis: Redis
  readonly queue: Queue<BatchJob>
  readonly about: () => Promise<QueueAbout | undefined>
  readonly setAbout: (about: QueueAbout) => Promise<void>
  readonly close: () => Promise<void>
}

/** The data of a job: everything else is in the store. */
export interface BatchJob {
  readonly batch: number
}

/** How long to wait for a Redis that does not answer at first, in milliseconds. Later it may be away for as long as it likes. */
const FIRST_ANSWER = 5000
/** Longest pause between tries to reach Redis again, in milliseconds. */
const LONGEST_PAUSE = 2000

/** Opens a queue. Throws a `QueueError` where BullMQ or ioredis is not installed, or Redis does not answer. */
export async function openQueue(url: string, name: string): Promise<OpenQueue> {
  const { bullmq, ioredis } = await peers()
  const redis = new ioredis.Redis(url, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: (times) => Math.min(100 * times, LONGEST_PAUSE),
  })
  let problem = 'no answer'
  redis.on('error', (error: Error) => {
    problem = error.message || problem
  })
  redis.connect().catch(() => {})
  let timer: NodeJS.Timeout | undefined
  const answered = await Promise.race([
    redis.ping().then(
      () => true,
      () => false,
    ),
    new Promise<false>((resolve) => {
      timer = setTimeout(resolve, FIRST_ANSWER, false)
    }),
  ])
  clearTimeout(timer)
  if (!answered) {
    redis.disconnect()
    throw new QueueError(`Redis at ${withoutPassword(url)}: ${problem}`)
  }
  const queue = new bullmq.Queue<BatchJob>(`zinnig-${name}`, { connection: redis as never })
  queue.on('error', () => {}) // told by the call that fails; a lost connection comes back
  const key = `zinnig:${name}:about`
  return {
    bullmq,
    redis,
    queue,
    about: async () => {
      const json = await redis.get(key)
      return json === null ? undefined : (JSON.parse(json) as QueueAbout)
    },
    setAbout: async (about) => {
      await redis.set(key, JSON.stringify(about))
    },
    close: async () => {
      await queue.close()
      redis.disconnect()
    },
  }
}

async function peers() {
  try {
    return { bullmq: await import('bullmq'), ioredis: await import('ioredis') }
  } catch (error) {
    throw new QueueError('the queue needs two more packages: npm install bullmq ioredis', { cause: error })
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//')
}
