/**
 * `zinnig/queue`: annotates a corpus over machines, by BullMQ, an optional peer dependency. Needs Node and Redis.
 *
 * @module zinnig/queue
 */
export { type AddOptions, addCorpus } from './add'
export { collectQueue } from './collect'
export { type BatchJob, type OpenQueue, openQueue, type QueueAbout } from './connect'
export { QueueError } from './error'
export { type DeadLetter, type QueueStatus, queueStatus, retryDeadLetters } from './status'
export { type WorkOptions, workOnQueue } from './work'
