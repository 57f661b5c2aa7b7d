import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Command, Option } from 'commander'
import { version } from '../../package.json'
import { readCorpus } from '../batch/corpus'
import { InputPrefix } from '../batch/input-prefix'
import { fingerprint, ShardError } from '../batch/manifest'
import { withLock } from '../batch/run-lock'
import { beginShards, recordsDone, writeShards } from '../batch/shards'
import {
  addCorpus,
  collectQueue,
  type OpenQueue,
  openQueue,
  QueueError,
  type QueueStatus,
  queueStatus,
  retryDeadLetters,
  workOnQueue,
} from '../queue'
import { inputKind, jobsOf, milliseconds, wholeNumber } from './annotate'
import { annotatorOf, optionsOf } from './annotator-flags'
import { CliError, EXIT_FAILED, EXIT_INTERRUPTED, EXIT_USAGE } from './cli-error'
import { CORPUS_FORMATS, filesOf, onInterrupt } from './corpus'
import { Progress } from './progress'
import { oneLine, say } from './terminal'

interface QueueFlags {
  readonly redis: string
  readonly name: string
  readonly store?: string
  readonly quiet?: boolean
}

/** `zinnig queue`: one corpus, many machines. */
export function registerQueue(program: Command): void {
  const queue = program.command('queue').description('spread a corpus over machines, with BullMQ on Redis')
  const command = (name: string, description: string) =>
    queue
      .command(name)
      .description(description)
      .addOption(
        new Option('--redis <url>', 'where Redis is; with a password better in the environment, which no list of processes shows')
          .env('ZINNIG_REDIS')
          .default('redis://localhost:6379'),
      )
      .requiredOption('--name <name>', 'the name of the queue')
      .option('--store <dir>', 'folder that all machines see, for texts and results; zinnig-queue-NAME unless said')
      .option('--quiet', 'no progress and no counts')

  command('add', 'add a corpus')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .option('-i, --input <kind>', 'text or jsonl; the ending of each file decides unless said')
    .option('--id-field <name>', 'field of the id in JSON Lines', 'id')
    .option('--text-field <name>', 'field of the text in JSON Lines', 'text')
    .option('--date-field <name>', 'field of the date in JSON Lines', 'date')
    .option('--lang-field <name>', 'field of the language in JSON Lines', 'lang')
    .option('--layers <list>', 'layers to fill, with commas')
    .option('--date <date>', 'date of the texts (ISO 8601)')
    .option('--lang <code>', 'language of the texts, where known')
    .option('--on-foreign <what>', 'skip, annotate or throw', 'skip')
    .option('--on-html <what>', 'throw or annotate', 'throw')
    .option('--batch-size <n>', 'documents in a batch', '100')
    .action(add)
  command('work', 'annotate batches until stopped; on any number of machines')
    .option('--jobs <n>', 'workers; as many as there are processors unless said')
    .option('--timeout <ms>', 'longest that one document may take', '60000')
    .option('--lock <ms>', 'how long a batch stays with a machine that gives no sign', '30000')
    .option('--setup <module>', 'a module whose default export makes the annotator in each worker')
    .option('--until-empty', 'end when nothing is left')
    .option('--json-log', 'progress as lines of JSON on standard error')
    .action(work)
  command('status', 'tell how far it is, and what was given up and why')
    .option('--json', 'as JSON')
    .option('--retry', 'give what was given up out again')
    .action(status)
  command('collect', 'write the results to shards, in the order of the corpus')
    .requiredOption('--out <dir>', 'folder of the shards')
    .option('-f, --format <name>', `one of ${CORPUS_FORMATS.join(', ')}`, 'jsonl')
    .option('--shard-size <n>', 'documents in a shard', '1000')
    .option('--resume', 'go on with a collection in --out')
    .action(collect)
}

type AddFlags = QueueFlags &
  Parameters<typeof optionsOf>[0] & {
    input?: string
    idField: string
    textField: string
    dateField: string
    langField: string
    batchSize: string
  }

async function add(inputs: string[], flags: AddFlags): Promise<void> {
  const kind = inputKind(flags.input)
  annotatorOf(flags)
  const corpus = {
    inputs,
    idField: flags.idField,
    textField: flags.textField,
    dateField: flags.dateField,
    langField: flags.langField,
    ...(kind && { kind }),
  }
  const files = await filesOf(corpus)
  await withQueue(flags, async (open) => {
    const { batches, documents } = await addCorpus(open, readCorpus(files, corpus), {
      store: flags.store ?? `zinnig-queue-${flags.name}`,
      zinnig: version,
      annotator: optionsOf(flags) as Record<string, unknown>,
      batchSize: wholeNumber('batch-size', flags.batchSize),
    })
    if (!flags.quiet) say(`${documents} documents added in ${batches} batches`)
  })
}

type WorkFlags = QueueFlags & { jobs?: string; timeout: string; lock: string; setup?: string; untilEmpty?: boolean; jsonLog?: boolean }

async function work(flags: WorkFlags): Promise<void> {
  const interrupted = onInterrupt()
  const progress = new Progress({ quiet: flags.quiet ?? false, jsonLog: flags.jsonLog ?? false })
  let failed = 0
  try {
    await withQueue(flags, (open) =>
      workOnQueue(open, {
        zinnig: version,
        concurrency: jobsOf(flags),
        timeout: milliseconds('timeout', flags.timeout),
        lock: milliseconds('lock', flags.lock),
        stop: interrupted.signal,
        untilEmpty: flags.untilEmpty ?? false,
        ...(flags.store !== undefined && { store: flags.store }),
        ...(flags.setup !== undefined && { setup: pathToFileURL(resolve(flags.setup)).href }),
        onBatch: (lines) => {
          for (const line of lines) progress.count(line)
          failed += lines.filter((l) => l.failed).length
        },
      }),
    )
  } finally {
    interrupted.done()
    progress.end(failed)
  }
  if (interrupted.signal.aborted) process.exitCode = EXIT_INTERRUPTED
  else if (failed) process.exitCode = EXIT_FAILED
}

async function status(flags: QueueFlags & { json?: boolean; retry?: boolean }): Promise<void> {
  await withQueue(flags, async (open) => {
    if (flags.retry) {
      const again = await retryDeadLetters(open)
      if (!flags.quiet) say(`${again} ${again === 1 ? 'batch' : 'batches'} given out again`)
    }
    const state = await queueStatus(open)
    process.stdout.write(flags.json ? `${JSON.stringify(state)}\n` : showStatus(state))
    if (state.dead.length) process.exitCode = EXIT_FAILED
  })
}

function showStatus({ about, waiting, active, delayed, done, dead }: QueueStatus): string {
  const total = about.batches < 0 ? 'being added' : `${about.documents} documents in ${about.batches} batches`
  const letters = dead.map((d) => `  batch ${d.batch}, tried ${d.attempts} times: ${oneLine(d.reason)}\n`).join('')
  return `${total}: ${done} done, ${active} under way, ${waiting} waiting, ${delayed} to be tried again, ${dead.length} given up\n${letters}`
}

async function collect(flags: QueueFlags & { out: string; format: string; shardSize: string; resume?: boolean }): Promise<void> {
  if (!CORPUS_FORMATS.includes(flags.format))
    throw new CliError(`--format ${flags.format} cannot hold a corpus; ${CORPUS_FORMATS.join(', ')} can`, EXIT_USAGE)
  const shardSize = wholeNumber('shard-size', flags.shardSize)
  await withQueue(flags, async (open) => {
    const state = await queueStatus(open)
    const { batches, documents, store, batchSize: _, ...about } = state.about
    const undone = state.waiting + state.active + state.delayed
    if (undone) throw new QueueError(`${undone} of ${batches} batches are not done yet: zinnig queue status tells how far it is`)
    const settings = {
      ...about,
      queue: flags.name,
      documents,
      format: flags.format,
      shardSize,
      dead: fingerprint(JSON.stringify(state.dead)),
    }
    const options = { folder: flags.out, format: flags.format, shardSize, settings, resume: flags.resume ?? false }
    await mkdir(flags.out, { recursive: true })
    const manifest = await withLock(flags.out, async () => {
      const before = await beginShards(options, (shard) => say(`shard ${shard} is gone or changed: it is written again, and all after it`))
      if (before.finished) return before
      const rest = collectQueue(open, state, flags.format, flags.store ?? store, recordsDone(before))
      return writeShards(
        rest,
        options,
        before,
        new InputPrefix(shardSize),
        () => {},
        () => false,
      )
    })
    const failed = manifest.shards.reduce((sum, s) => sum + s.failed, 0)
    if (!flags.quiet) say(`${documents} documents collected, ${failed} of them failed`)
    if (failed) process.exitCode = EXIT_FAILED
  })
}

/** Opens the queue for `use` and closes it; what is wrong with it is one clear line. */
async function withQueue(flags: QueueFlags, use: (open: OpenQueue) => Promise<void>): Promise<void> {
  let open: OpenQueue | undefined
  try {
    open = await openQueue(flags.redis, flags.name)
    await use(open)
  } catch (error) {
    if (error instanceof QueueError || error instanceof ShardError) throw new CliError(error.message, EXIT_USAGE)
    throw error
  } finally {
    await open?.close()
  }
}
