import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import * as v from 'valibot'
import { redisAddress, withoutSecrets } from './address'
import { QueueError } from './error'
import { KEY } from './store'

const AboutSchema = v.object({
  store: v.pipe(v.string(), v.minLength(1)),
  zinnig: v.string(),
  model: v.string(),
  annotator: v.record(v.string(), v.unknown()),
  batchSize: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  batches: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)),
  documents: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  content: v.string(),
})

/** What a queue was made for; kept in Redis beside its jobs. */
export interface QueueAbout {
  /** The folder that all machines see. */
  readonly store: string
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
  /** Fingerprint of all batches; empty while they are being added. */
  readonly content: string
}

/** A queue and the Redis that holds it. */
export interface OpenQueue {
  readonly bullmq: typeof import('bullmq')
  readonly redis: Redis
  readonly queue: Queue<BatchJob>
  readonly about: () => Promise<QueueAbout | undefined>
  readonly setAbout: (about: QueueAbout) => Promise<void>
  /** The key of a batch in the store; `undefined` where there is no such batch. */
  readonly keyAt: (batch: number) => Promise<string | undefined>
  readonly setKey: (batch: number, key: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The data of a job: everything else is in the store. */
export interface BatchJob {
  readonly batch: number
  /** Names the files of the batch in the store. */
  readonly key: string
}

/** What a job says, checked: who can write to Redis may say anything. Throws a `QueueError`. */
export function readJob(data: unknown): BatchJob {
  const { success, output } = v.safeParse(
    v.object({ batch: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), key: v.pipe(v.string(), v.regex(KEY)) }),
    data,
  )
  if (!success) throw new QueueError('a job names no batch: somebody else writes to this queue')
  return output
}

/** How long to wait for a Redis that does not answer at first, in milliseconds. Later it may be away for as long as it likes. */
const FIRST_ANSWER = 5000
/** Longest pause between tries to reach Redis again, in milliseconds. */
const LONGEST_PAUSE = 2000
/** The names that a queue may have: part of keys in Redis, and of the name of a folder. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u

/** Opens a queue. Throws a `QueueError` where its name or address is none, BullMQ or ioredis is not installed, or Redis does not answer. */
export async function openQueue(url: string, name: string): Promise<OpenQueue> {
  if (!NAME.test(name)) throw new QueueError(`--name: expected letters, digits, ".", "_", "-" or spaces, got ${JSON.stringify(name)}`)
  const address = redisAddress(url)
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
    throw new QueueError(`Redis at ${address}: ${withoutSecrets(problem, url)}`)
  }
  let queue: Queue<BatchJob>
  try {
    queue = new bullmq.Queue<BatchJob>(`zinnig-${name}`, { connection: redis as never })
  } catch (error) {
    redis.disconnect() // else it would keep the process from ending
    throw new QueueError(`--name: ${withoutSecrets((error as Error).message, url)}`)
  }
  queue.on('error', () => {}) // told by the call that fails; a lost connection comes back
  const aboutKey = `zinnig:${name}:about`
  const keysKey = `zinnig:${name}:batches`
  return {
    bullmq,
    redis,
    queue,
    about: async () => {
      const json = await redis.get(aboutKey)
      return json === null ? undefined : readAbout(json)
    },
    setAbout: async (about) => {
      await redis.set(aboutKey, JSON.stringify(about))
    },
    keyAt: async (batch) => {
      const key = await redis.hget(keysKey, String(batch))
      if (key !== null && !KEY.test(key)) throw new QueueError(`batch ${batch} has no key: the queue was made by another release`)
      return key ?? undefined
    },
    setKey: async (batch, key) => {
      await redis.hset(keysKey, String(batch), key)
    },
    close: async () => {
      await queue.close()
      redis.disconnect()
    },
  }
}

function readAbout(json: string): QueueAbout {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {}
  const { success, output } = v.safeParse(AboutSchema, value)
  if (!success) throw new QueueError('what Redis says of the queue cannot be read: it was made by another release; choose another --name')
  return output
}

async function peers() {
  try {
    return { bullmq: await import('bullmq'), ioredis: await import('ioredis') }
  } catch (error) {
    throw new QueueError('the queue needs two more packages: npm install bullmq ioredis', { cause: error })
  }
}
