import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Annotator } from '../annotate'
import { annotateRecord } from '../batch/annotate-record'
import { CorpusError, type InputKind, kindOf, readRecord } from '../batch/corpus'
import { readLines } from '../batch/lines'
import { LONGEST_TIMER, mostWorkers } from '../batch/pool'
import { errorRecord, FailedInput, isError } from '../batch/record'
import { isTableFormat } from '../batch/tables'
import { OMITTABLE, type Omittable } from '../batch/write-line'
import { FORMATS, type Format } from '../formats'
import { type AnnotatorFlags, annotatorOf, annotatorOptions, optionsOf, setupOf } from './annotator-flags'
import { CliError, EXIT_FAILED, EXIT_USAGE } from './cli-error'
import { annotateFiles, CORPUS_FORMATS, type CorpusFlags } from './corpus'
import { readText } from './read'
import { say } from './terminal'
import { unknown } from './unknown'

interface AnnotateFlags extends AnnotatorFlags {
  readonly format: string
  readonly input?: string
  readonly jobs?: string
  readonly out?: string
  readonly errors?: string
  readonly resume?: boolean
  readonly gzip?: boolean
  readonly omit?: string
  readonly shardSize: string
  readonly timeout: string
  readonly idField: string
  readonly textField: string
  readonly dateField: string
  readonly langField: string
  readonly quiet?: boolean
  readonly jsonLog?: boolean
}

/** `zinnig annotate`. */
export function registerAnnotate(program: Command): void {
  const command = program
    .command('annotate')
    .description('annotate files, folders, globs, or standard input (-)')
    .argument('<input...>', 'text or JSON Lines files (.gz too), folders, globs, or - for standard input')
    .option('-f, --format <name>', `one of ${Object.keys(FORMATS).join(', ')}, parquet, csv`, 'json')
    .option(
      '-i, --input <kind>',
      'text: a file is a document; jsonl: a line is one, with fields "id" and "text"; the ending of each file decides unless said',
    )
    .option('--out <dir>', 'write a corpus to shards with a manifest, by --jobs workers')
    .option('--jobs <n>', 'workers; as many as there are processors unless said')
    .option('--gzip', 'pack what is written to --out')
    .option('--omit <list>', `leave these lists out, with commas: ${OMITTABLE.join(',')}`)
    .option('--resume', 'go on with the run in --out')
    .option('--errors <file>', 'write the records of failed documents there')
    .option('--shard-size <n>', 'documents in a shard', '1000')
    .option('--timeout <ms>', 'longest that one document may take', '60000')
    .option('--id-field <name>', 'field of the id in JSON Lines', 'id')
    .option('--text-field <name>', 'field of the text in JSON Lines; other fields are kept under "meta"', 'text')
    .option('--date-field <name>', 'field of the date in JSON Lines (ISO 8601, dd-mm-yyyy, 12 maart 2025)', 'date')
    .option('--lang-field <name>', 'field of the language in JSON Lines (nl, nl-BE, en)', 'lang')
    .option('--quiet', 'no progress and no counts')
    .option('--json-log', 'progress as lines of JSON on standard error')
    .action((files: string[], flags: AnnotateFlags) => run(files, flags))
  annotatorOptions(command)
}

async function run(files: readonly string[], flags: AnnotateFlags): Promise<void> {
  const kind = inputKind(flags.input)
  if (
    flags.out !== undefined ||
    flags.jobs !== undefined ||
    flags.resume ||
    flags.setup !== undefined ||
    flags.errors !== undefined ||
    flags.jsonLog ||
    files.some((f) => f.endsWith('.gz') || isCorpus(f)) ||
    flags.gzip ||
    flags.omit !== undefined ||
    isTableFormat(flags.format)
  ) {
    annotatorOf(flags) // a wrong option is told before any work
    process.exitCode = await annotateFiles(files, corpusFlags(flags, kind))
    return
  }
  const format = FORMATS[flags.format]
  if (!format) throw unknown('--format', 'format', flags.format, CORPUS_FORMATS)
  if (files.length > 1 && !format.concatenates && flags.format !== 'json') {
    throw new CliError(`--format ${flags.format} holds one document: add --out DIR for a file of each`, EXIT_USAGE)
  }
  const annotator = annotatorOf(flags)
  let failed = 0
  const report = (where: string, error: unknown) => {
    failed++
    say(error instanceof CliError ? error.message : `${where}: ${(error as Error).message}`)
    if (error instanceof CliError && files.length === 1) process.exitCode = error.exitCode
  }
  for (const file of files) {
    try {
      if (kindOfFile(file, kind) === 'jsonl') failed += await annotateLines(file, annotator, format, flags)
      else {
        const { text, ...about } = readText(file, flags.select)
        process.stdout.write(format.write(annotator.annotate(text, about)))
      }
    } catch (error) {
      report(file, error)
    }
  }
  if (failed) process.exitCode ??= EXIT_FAILED
}

/** The value of `--omit`. */
function omitOf(list: string | undefined): Omittable[] {
  const names = list === undefined ? [] : list.split(',').map((name) => name.trim())
  const wrong = names.find((name) => !OMITTABLE.includes(name as Omittable))
  if (wrong !== undefined) throw unknown('--omit', 'list', wrong, OMITTABLE)
  return names as Omittable[]
}

/** The value of `--input`. */
export function inputKind(input: string | undefined): InputKind | undefined {
  if (input === undefined || input === 'text' || input === 'jsonl') return input
  throw new CliError(`--input: expected text or jsonl, got "${input}"`, EXIT_USAGE)
}

function kindOfFile(file: string, kind: InputKind | undefined): InputKind {
  try {
    return kindOf(file, kind)
  } catch (error) {
    throw error instanceof CorpusError ? new CliError(error.message, EXIT_USAGE) : error
  }
}

/** Whether it names many files: a folder, or a glob. */
function isCorpus(input: string): boolean {
  const info = input === '-' ? undefined : statSync(input, { throwIfNoEntry: false })
  return info ? info.isDirectory() : /[*?[{]/.test(input)
}

/** Annotates JSON Lines as they come, one line out for each line in; gives the number that failed, each told on standard error. */
async function annotateLines(file: string, annotator: Annotator, format: Format, fields: AnnotateFlags): Promise<number> {
  let failed = 0
  for await (const line of readLines(file)) {
    if ('text' in line && !line.text.trim()) continue
    const where = `${file}:${line.number}`
    const record = 'problem' in line ? errorRecord(where, 'input', `${where}: ${line.problem}`) : readRecord(line.text, where, fields)
    const result = record instanceof FailedInput ? record : annotateRecord(annotator, record)
    if (isError(result)) {
      failed++
      say(`${result.error.reason === 'input' ? '' : `${where}: `}${result.error.message}`)
      if (format === FORMATS.jsonl) process.stdout.write(`${JSON.stringify(result)}\n`) // one line in, one line out
    } else process.stdout.write(format.write(result))
  }
  return failed
}

/** The value of a flag that must be a whole number from 1 to `most`. */
export function wholeNumber(name: string, value: string, most = MOST_DOCUMENTS): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 1 || n > most)
    throw new CliError(`--${name}: expected a whole number from 1 to ${most}, got "${value}"`, EXIT_USAGE)
  return n
}

/** Most documents in a shard or batch: what is kept of them until it is written must find room. */
const MOST_DOCUMENTS = 1_000_000

/** The value of a flag that is a number of milliseconds, which a timer can hold. */
export const milliseconds = (name: string, value: string): number => wholeNumber(name, value, LONGEST_TIMER)

/** The value of `--jobs`: as many as there are processors unless said, and no more than those and the memory suffice for. */
export function jobsOf(flags: { readonly jobs?: string; readonly quiet?: boolean }): number {
  const most = mostWorkers()
  const asked = flags.jobs === undefined ? most : wholeNumber('jobs', flags.jobs, Number.MAX_SAFE_INTEGER)
  if (asked > most && !flags.quiet) say(`--jobs ${asked}: this machine has processors and memory for ${most}`)
  return Math.min(asked, most)
}

function corpusFlags(flags: AnnotateFlags, input: InputKind | undefined): CorpusFlags {
  return {
    format: flags.format === 'json' ? 'jsonl' : flags.format,
    ...(input && { input }),
    jobs: jobsOf(flags),
    resume: flags.resume ?? false,
    gzip: flags.gzip ?? false,
    omit: omitOf(flags.omit),
    shardSize: wholeNumber('shard-size', flags.shardSize),
    timeout: milliseconds('timeout', flags.timeout),
    idField: flags.idField,
    textField: flags.textField,
    dateField: flags.dateField,
    langField: flags.langField,
    quiet: flags.quiet ?? false,
    jsonLog: flags.jsonLog ?? false,
    annotator: optionsOf(flags),
    ...(flags.out !== undefined && { out: flags.out }),
    ...(flags.errors !== undefined && { errors: flags.errors }),
    ...(flags.gazetteer !== undefined && { gazetteerFile: resolve(flags.gazetteer) }),
    ...(flags.select !== undefined && { select: flags.select }),
    ...(flags.setup !== undefined && { setup: setupOf(flags.setup) }),
  }
}
