import { createWriteStream, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { version } from '../../package.json'
import { CorpusError, type CorpusFile, type CorpusOptions, corpusFiles, type InputKind, readCorpus } from '../batch/corpus'
import { InputPrefix } from '../batch/input-prefix'
import { fingerprint, type Manifest, ShardError } from '../batch/manifest'
import { type ErrorRecord, type ReadRecord, textOf } from '../batch/record'
import { withLock } from '../batch/run-lock'
import { beginShards, gatherErrors, recordsDone, type ShardOptions, writeShards } from '../batch/shards'
import { annotateLines, type StreamOptions } from '../batch/stream'
import { isTableFormat } from '../batch/tables'
import { isPerDocument, type Omittable } from '../batch/write-line'
import { FORMATS } from '../formats'
import { embeddedModelBytes } from '../models/embedded'
import type { AnnotatorOptions } from '../options/options'
import { CliError, EXIT_FAILED, EXIT_INTERRUPTED, EXIT_USAGE } from './cli-error'
import { htmlOf } from './elements'
import { Progress, type Size } from './progress'
import { say } from './terminal'
import { unknown } from './unknown'

/** What `zinnig annotate` was asked for a corpus. */
export interface CorpusFlags {
  readonly format: string
  readonly input?: InputKind
  readonly jobs: number
  readonly out?: string
  readonly errors?: string
  readonly resume: boolean
  readonly gzip: boolean
  readonly omit: readonly Omittable[]
  readonly shardSize: number
  readonly timeout: number
  readonly idField: string
  readonly textField: string
  readonly dateField: string
  readonly langField: string
  readonly quiet: boolean
  readonly jsonLog: boolean
  readonly setup?: string
  readonly gazetteerFile?: string
  readonly select?: string
  readonly annotator: Omit<AnnotatorOptions, 'rules' | 'entities' | 'stages' | 'model'>
}

/** Every format of a corpus; those of `FORMATS` whose documents cannot follow one another are a file each, the last ones tables. */
export const CORPUS_FORMATS: readonly string[] = [...Object.keys(FORMATS), 'parquet', 'csv']

/** Throws a `CliError` where a corpus cannot be written as it was asked. */
function checkOutput({ format, out, resume, gzip, omit }: CorpusFlags): void {
  const wrong = (why: string) => new CliError(why, EXIT_USAGE)
  if (!CORPUS_FORMATS.includes(format)) throw unknown('--format', 'format', format, CORPUS_FORMATS)
  if (out === undefined) {
    if (isTableFormat(format)) throw wrong(`--format ${format} needs --out DIR`)
    if (isPerDocument(format)) throw wrong(`--format ${format} holds one document: add --out DIR for a file of each`)
    if (resume) throw wrong('--resume needs --out DIR')
    if (gzip) throw wrong('--gzip needs --out DIR')
  }
  if (gzip && format === 'parquet') throw wrong('--gzip: Parquet is packed already')
  if (omit.length && format !== 'jsonl' && format !== 'parquet') throw wrong(`--omit: --format ${format} needs all of a document`)
}

/** Annotates a corpus in worker threads; gives the exit code. */
export async function annotateFiles(inputs: readonly string[], flags: CorpusFlags): Promise<number> {
  checkOutput(flags)
  let progress: Progress | undefined
  const corpus: CorpusOptions = {
    inputs,
    onRead: (bytes) => progress?.read(bytes),
    idField: flags.idField,
    textField: flags.textField,
    dateField: flags.dateField,
    langField: flags.langField,
    ...(flags.input && { kind: flags.input }),
    htmlOf: (file, text) => htmlOf(file, text, flags.select),
  }
  const files = await filesOf(corpus)
  const shown = new Progress(flags, sizeOf(files))
  progress = shown
  const interrupted = onInterrupt()
  const streaming: StreamOptions = {
    concurrency: flags.jobs,
    timeout: flags.timeout,
    annotator: flags.annotator,
    stop: interrupted.signal,
    omit: flags.omit,
    ...(flags.setup && { setup: flags.setup }),
    ...(flags.gazetteerFile && { gazetteerFile: flags.gazetteerFile }),
  }
  try {
    const failed = await (flags.out === undefined
      ? toStandardOutput(readCorpus(files, corpus), streaming, flags, shown)
      : toFolder(files, corpus, streaming, { ...flags, out: flags.out }, shown))
    shown.end(failed, whereErrorsAre(flags))
    if (interrupted.signal.aborted) {
      shown.say(`interrupted: what was read is written${flags.out ? '; add --resume to go on' : ''}`)
      process.stdin.destroy()
      return EXIT_INTERRUPTED
    }
    return failed ? EXIT_FAILED : 0
  } catch (error) {
    shown.end(0)
    if (error instanceof ShardError) throw new CliError(error.message, EXIT_USAGE)
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new CliError(`the disk is full: make room${flags.out ? ', then go on with --resume' : ''}`)
    throw error
  } finally {
    interrupted.done()
  }
}

/** How much there is to annotate: documents where each file is one, bytes where no file is packed or a stream. */
function sizeOf(files: readonly CorpusFile[]): Size {
  if (files.every((f) => f.kind === 'text')) return { documents: files.length, bytes: 0 }
  const isKnown = files.every((f) => f.kind === 'jsonl' && f.file !== '-' && !f.file.endsWith('.gz'))
  return { documents: 0, bytes: isKnown ? files.reduce((sum, f) => sum + f.size, 0) : 0 }
}

/** The files of a corpus; none is wrong usage. */
export async function filesOf(corpus: CorpusOptions): Promise<CorpusFile[]> {
  try {
    return await corpusFiles(corpus)
  } catch (error) {
    throw error instanceof CorpusError ? new CliError(error.message, EXIT_USAGE) : error
  }
}

/** A signal that Ctrl-C or a wish to terminate gives; the second time the process ends at once. */
export function onInterrupt(): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController()
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(EXIT_INTERRUPTED)
    say('finishing what was begun; again to stop now')
    controller.abort()
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  return { signal: controller.signal, done: () => process.off('SIGINT', interrupt).off('SIGTERM', interrupt) }
}

/** Where a reader finds why documents failed. */
function whereErrorsAre({ out, errors }: { readonly out?: string | undefined; readonly errors?: string | undefined }): string {
  const place = errors ?? (out === undefined ? undefined : join(out, '*.errors.jsonl'))
  return place === undefined ? '' : `: ${place} tells why`
}

/** Writes to shards in a folder; gives the number of documents that failed. */
async function toFolder(
  files: readonly CorpusFile[],
  corpus: CorpusOptions,
  streaming: StreamOptions,
  flags: CorpusFlags & { readonly out: string },
  progress: Progress,
): Promise<number> {
  const { out, format, input, shardSize, idField, textField, dateField, langField, annotator } = flags
  const settings = {
    zinnig: version,
    model: fingerprint(embeddedModelBytes()),
    format,
    input: input ?? 'by ending',
    files: files.map(({ file, size }) => (file === '-' ? file : `${file} (${size} bytes)`)),
    idField,
    textField,
    dateField,
    langField,
    shardSize,
    annotator,
    gzip: flags.gzip,
    omit: flags.omit,
    setup: flags.setup ?? null,
    select: flags.select ?? null,
    gazetteer: flags.gazetteerFile ? fingerprint(readFileSync(flags.gazetteerFile)) : null,
  }
  const options: ShardOptions = { folder: out, format, shardSize, settings, resume: flags.resume, gzip: flags.gzip, omit: flags.omit }
  await mkdir(out, { recursive: true })
  return withLock(out, async () => {
    let manifest = await beginShards(options, (shard) =>
      progress.say(`shard ${shard} is gone or changed: it is written again, and all after it`),
    )
    const prefix = new InputPrefix(shardSize)
    const rest = unfinished(readCorpus(files, corpus), manifest, prefix)
    if (manifest.finished) {
      if (!(await rest.next()).done) throw new ShardError('the input has more documents than when it was finished: choose an empty folder')
      progress.say(`${out} is finished: nothing to do`)
    } else {
      if (manifest.shards.length > 0) progress.resume(recordsDone(manifest))
      const stopped = () => streaming.stop?.aborted ?? false
      manifest = await writeShards(
        annotateLines(rest, streaming, format),
        options,
        manifest,
        prefix,
        (line) => progress.count(line),
        stopped,
      )
    }
    if (flags.errors) await gatherErrors(out, manifest, flags.errors)
    return manifest.shards.reduce((sum, s) => sum + s.failed, 0)
  })
}

/** The records that the manifest does not cover; those that it does are compared with what they were. */
async function* unfinished(
  records: AsyncIterable<ReadRecord>,
  manifest: Manifest,
  prefix: InputPrefix,
): AsyncGenerator<ReadRecord, void, undefined> {
  const skip = recordsDone(manifest)
  const changed = (shard: number) => new ShardError(`the input of shard ${shard} has changed: choose an empty folder`)
  let place = 0
  let next = 0
  let end = manifest.shards[0]?.records ?? 0
  for await (const record of records) {
    prefix.add(record)
    if (++place > skip) yield record
    else if (place === end) {
      if (prefix.at(place) !== manifest.shards[next]?.input) throw changed(next)
      end += manifest.shards[++next]?.records ?? 0
    }
  }
  if (place < skip) throw changed(next)
}

/** Writes to standard output; gives the number of documents that failed. */
async function toStandardOutput(
  records: AsyncIterable<ReadRecord>,
  streaming: StreamOptions,
  { format, errors }: CorpusFlags,
  progress: Progress,
): Promise<number> {
  if (errors) await mkdir(dirname(errors), { recursive: true })
  const errorFile = errors ? createWriteStream(errors) : undefined
  let failure: Error | undefined
  errorFile?.on('error', (error) => (failure = error))
  let failed = 0
  for await (const lines of annotateLines(records, streaming, format)) {
    const out: Uint8Array[] = []
    for (const line of lines) {
      progress.count(line)
      if (line.failed) failed++
      if (!line.failed) out.push(line.bytes)
      else if (errorFile) {
        if (failure) throw failure
        await write(errorFile, textOf(line))
      } else {
        say((JSON.parse(textOf(line)) as ErrorRecord).error.message)
        if (format === 'jsonl') out.push(line.bytes) // one line in, one line out
      }
    }
    await write(process.stdout, Buffer.concat(out))
  }
  await new Promise<void>((resolve, reject) => (errorFile && !failure ? errorFile.on('error', reject).end(resolve) : resolve()))
  if (failure) throw failure
  return failed
}

/** Writes with backpressure. */
function write(stream: Writable, content: string | Uint8Array): Promise<void> | undefined {
  if (stream.write(content)) return undefined
  return new Promise((resolve) => stream.once('drain', resolve).once('close', resolve))
}
