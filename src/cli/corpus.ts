import { mkdir } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { SingleBar } from 'cli-progress'
import { version } from '../../package.json'
import { annotateCorpus, type OutputLine } from '../batch/annotate-corpus'
import { CorpusError, type CorpusOptions, corpusFiles, readCorpus } from '../batch/corpus'
import { fingerprint } from '../batch/manifest'
import { type ErrorRecord, errorRecord, type InputRecord } from '../batch/record'
import { beginShards, gatherErrors, ShardError, type ShardOptions, writeShards } from '../batch/shards'
import { embeddedModelBytes } from '../embedded'
import { FORMATS } from '../formats'
import type { AnnotatorOptions } from '../options'
import { CliError, EXIT_FAILED, EXIT_USAGE } from './cli-error'

/** What `zinnig annotate` was asked for a corpus. */
export interface CorpusFlags {
  readonly format: string
  readonly input: 'text' | 'jsonl'
  readonly jobs: number
  readonly out?: string
  readonly errors?: string
  readonly resume: boolean
  readonly shardSize: number
  readonly timeout: number
  readonly idField: string
  readonly textField: string
  readonly quiet: boolean
  readonly jsonLog: boolean
  readonly setup?: string
  readonly annotator: Omit<AnnotatorOptions, 'rules' | 'entities' | 'stages' | 'model'>
}

/** Formats whose documents can follow one another, and Parquet. */
export const CORPUS_FORMATS: readonly string[] = [
  ...Object.entries(FORMATS).flatMap(([name, f]) => (f.concatenates ? [name] : [])),
  'parquet',
]

/** Annotates a corpus in worker threads; gives the exit code. */
export async function annotateFiles(inputs: readonly string[], flags: CorpusFlags): Promise<number> {
  if (!CORPUS_FORMATS.includes(flags.format))
    throw new CliError(`--format ${flags.format} cannot hold a corpus; ${CORPUS_FORMATS.join(', ')} can`, EXIT_USAGE)
  if (flags.format === 'parquet' && !flags.out) throw new CliError('--format parquet needs --out DIR', EXIT_USAGE)
  if (flags.resume && !flags.out) throw new CliError('--resume needs --out DIR', EXIT_USAGE)
  const corpus: CorpusOptions = { inputs, kind: flags.input, idField: flags.idField, textField: flags.textField }
  const files = await corpusFiles(corpus).catch((error: Error) => {
    throw error instanceof CorpusError ? new CliError(error.message, EXIT_USAGE) : error
  })
  const progress = new Progress(flags)
  // Ctrl-C: no more is read; what was read is finished and written.
  let stopped = false
  const stop = () => {
    stopped = true
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const source = async function* (skip: number): AsyncGenerator<InputRecord | ErrorRecord> {
    const seen = new Set<string>()
    let place = 0
    for await (const record of readCorpus(files, corpus)) {
      if (stopped) return
      const repeated = flags.out !== undefined && seen.has(record.id)
      if (flags.out !== undefined) seen.add(record.id)
      if (place++ < skip) continue
      yield repeated ? errorRecord(record.id, 'duplicate', `expected an id of its own, got "${record.id}" again`) : record
    }
  }
  const streaming = {
    concurrency: flags.jobs,
    timeout: flags.timeout,
    annotator: flags.annotator,
    ...(flags.setup && { setup: flags.setup }),
  }
  try {
    let failed = 0
    if (flags.out) {
      const settings = {
        zinnig: version,
        model: fingerprint(embeddedModelBytes()),
        format: flags.format,
        input: flags.input,
        files,
        idField: flags.idField,
        textField: flags.textField,
        shardSize: flags.shardSize,
        annotator: flags.annotator,
      }
      const options: ShardOptions = { folder: flags.out, format: flags.format, shardSize: flags.shardSize, settings, resume: flags.resume }
      const beginning = await beginShards(options)
      if (beginning.manifest.finished) progress.say('finished before: nothing to do')
      else {
        const manifest = await writeShards(untilStopped(annotateCorpus(source(beginning.done), streaming)), options, beginning, (bad) =>
          progress.count(bad),
        ).catch(full)
        if (flags.errors) await gatherErrors(flags.out, manifest, flags.errors)
        failed = manifest.shards.reduce((sum, s) => sum + s.failed, 0)
      }
    } else {
      const errors = flags.errors ? await openErrors(flags.errors) : undefined
      for await (const { line, failed: bad } of annotateCorpus(source(0), streaming)) {
        if (bad) failed++
        progress.count(bad)
        if (!bad) await write(process.stdout, FORMATS[flags.format]?.write(JSON.parse(line)) ?? `${line}\n`)
        else if (errors) await write(errors, `${line}\n`)
        else process.stderr.write(`zinnig: ${(JSON.parse(line) as ErrorRecord).error.message}\n`)
      }
      await new Promise<void>((resolve) => (errors ? errors.end(resolve) : resolve()))
    }
    progress.end(failed)
    if (stopped) return 130
    return failed ? EXIT_FAILED : 0
  } catch (error) {
    progress.end(0)
    if (error instanceof ShardError) throw new CliError(error.message, EXIT_USAGE)
    throw error
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }

  async function* untilStopped(lines: AsyncIterable<OutputLine>): AsyncGenerator<OutputLine> {
    yield* lines
    // What is unfinished must not look finished: the manifest keeps its shards, and --resume goes on.
    if (stopped) throw new CliError('stopped: what was finished is written; add --resume to go on', 130)
  }
}

function full(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') throw new CliError('the disk is full: make room, then go on with --resume')
  throw error
}

async function openErrors(file: string): Promise<Writable> {
  const { createWriteStream } = await import('node:fs')
  const folder = file.replace(/[^/]*$/, '')
  if (folder) await mkdir(folder, { recursive: true })
  return createWriteStream(file)
}

/** Writes with backpressure. */
function write(stream: Writable, text: string): Promise<void> | undefined {
  if (stream.write(text)) return undefined
  return new Promise((resolve) => stream.once('drain', resolve))
}

/** Progress on a terminal; a line of JSON every second for machines; nothing where it is piped or quiet. */
class Progress {
  readonly #bar: SingleBar | undefined
  readonly #log: boolean
  readonly #quiet: boolean
  readonly #started = Date.now()
  #documents = 0
  #failed = 0
  #logged = 0

  constructor({ quiet, jsonLog }: CorpusFlags) {
    this.#quiet = quiet
    this.#log = jsonLog
    if (quiet || jsonLog || !process.stderr.isTTY) return
    this.#bar = new SingleBar({ format: '{value} documents  {rate}/s  {failed} errors', stream: process.stderr, clearOnComplete: true })
    this.#bar.start(Number.MAX_SAFE_INTEGER, 0, { rate: 0, failed: 0 })
  }

  count(failed: boolean): void {
    this.#documents++
    if (failed) this.#failed++
    this.#bar?.update(this.#documents, { rate: this.#rate(), failed: this.#failed })
    if (this.#log && Date.now() - this.#logged >= 1000) this.#write('progress')
  }

  say(text: string): void {
    if (!this.#quiet) process.stderr.write(`zinnig: ${text}\n`)
  }

  end(failed: number): void {
    this.#bar?.stop()
    if (this.#log) this.#write('end')
    else if (!this.#quiet && failed) process.stderr.write(`zinnig: ${failed} of ${this.#documents} documents failed\n`)
  }

  #rate(): number {
    return Math.round((1000 * this.#documents) / (Date.now() - this.#started || 1))
  }

  #write(event: string): void {
    this.#logged = Date.now()
    process.stderr.write(`${JSON.stringify({ event, documents: this.#documents, failed: this.#failed, perSecond: this.#rate() })}\n`)
  }
}
