import { once } from 'node:events'
import { createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Command } from 'commander'
import { createAnnotator } from '../annotate'
import { Corrections } from '../batch/apply-review'
import { readLines } from '../batch/lines'
import { readOutput } from '../batch/read-output'
import type { OutputRecord } from '../batch/record'
import { doubtfulSpeakers, type ReviewRow, scoreReview } from '../batch/review'
import { LABEL_STUDIO_CONFIG, REVIEW_FORMATS, ReviewError, type ReviewFormat, readReview, writeReview } from '../batch/review-formats'
import { CliError, EXIT_FAILED, EXIT_USAGE } from './cli-error'
import { table, usage } from './speakers'
import { say } from './terminal'
import { unknown } from './unknown'

/** `zinnig review`, `review config`, `review apply` and `review score`. */
export function registerReview(program: Command): void {
  const review = program.command('review').description('let a person look at doubtful speakers, and put the corrections back')
  review
    .command('list', { isDefault: true })
    .description('list doubtful speakers with who else it may be; correct the field "speaker", and delete the rows you did not look at')
    .argument('<out>', 'folder of shards (JSON Lines or Parquet), a JSON Lines file, or -')
    .option('--below <confidence>', 'speakers less sure than this, from 0 to 1', '0.6')
    .option('--nobody', 'also quotations without a speaker')
    .option('-f, --format <name>', `one of ${REVIEW_FORMATS.join(', ')}`, 'jsonl')
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .action((out: string, flags: ListFlags) => list(out, flags).catch(usage))
  review
    .command('config')
    .description('print the labelling interface of Label Studio that its tasks are for: paste it into the settings of a project')
    .action(() => {
      process.stdout.write(`${LABEL_STUDIO_CONFIG}\n`)
    })
  review
    .command('apply')
    .description('write the output again with the corrected speakers')
    .argument('<out>', 'folder of shards in JSON Lines, or a JSON Lines file')
    .argument('<review>', 'the corrected rows, in any of the formats')
    .requiredOption('-o, --output <folder>', 'an empty folder for the corrected files')
    .action((out: string, file: string, { output }: { output: string }) => apply(out, file, output))
  review
    .command('score')
    .description('tell how often the model was right in what was reviewed')
    .argument('<review>', 'the corrected rows, in any of the formats')
    .option('--json', 'as JSON')
    .action((file: string, { json }: { json?: boolean }) => {
      const score = scoreReview(rowsOf(file))
      process.stdout.write(json ? `${JSON.stringify(score)}\n` : showScore(score))
    })
}

interface ListFlags {
  readonly below: string
  readonly nobody?: boolean
  readonly format: string
  readonly output?: string
}

async function list(out: string, { below: given, nobody = false, format, output }: ListFlags): Promise<void> {
  const below = Number(given)
  if (!(below >= 0 && below <= 1)) throw new CliError(`--below: expected a number from 0 to 1, got "${given}"`, EXIT_USAGE)
  if (!REVIEW_FORMATS.includes(format as ReviewFormat)) throw unknown('--format', 'format', format, REVIEW_FORMATS)
  const rows: ReviewRow[] = []
  for await (const row of doubtfulSpeakers(readOutput(out), createAnnotator(), { below, nobody })) rows.push(row)
  const text = writeReview(rows, format as ReviewFormat)
  if (output === undefined) process.stdout.write(text)
  else writeFileSync(output, text)
}

async function apply(out: string, file: string, output: string): Promise<void> {
  const corrections = new Corrections(rowsOf(file))
  await mkdir(output, { recursive: true })
  if ((await readdir(output)).length > 0) throw new CliError(`${output}: expected an empty folder, got one with files`, EXIT_USAGE)
  const info = statSync(out, { throwIfNoEntry: false })
  if (!info) throw new CliError(`${out}: no such file or folder`, EXIT_USAGE)
  const files = info.isDirectory()
    ? (await readdir(out))
        .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
        .sort()
        .map((name) => join(out, name))
    : [out]
  if (files.length === 0) throw new CliError(`${out}: expected shards in JSON Lines, found none`, EXIT_USAGE)
  for (const from of files) {
    const to = createWriteStream(join(output, basename(from).replace(/\.gz$/, '')))
    for await (const line of readLines(from)) {
      if ('problem' in line) throw new CliError(`${from}:${line.number}: ${line.problem}`, EXIT_USAGE)
      if (!line.text.trim()) continue
      const written = to.write(`${JSON.stringify(corrections.apply(JSON.parse(line.text) as OutputRecord))}\n`)
      if (!written) await once(to, 'drain')
    }
    await finished(to.end())
  }
  const conflicts = corrections.conflicts()
  for (const { row, why } of conflicts) say(`${row.id} ${row.start}–${row.end}: ${why}: not corrected`)
  say(`${counted(corrections.changed, 'speaker')} corrected, ${counted(conflicts.length, 'correction')} without their place`)
  if (conflicts.length > 0) process.exitCode = EXIT_FAILED
}

function rowsOf(file: string): ReviewRow[] {
  try {
    return readReview(readFileSync(file === '-' ? 0 : file, 'utf8'), file)
  } catch (error) {
    if (error instanceof ReviewError) throw new CliError(error.message, EXIT_USAGE)
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new CliError(`${file}: no such file`, EXIT_USAGE) : error
  }
}

function showScore({ reviewed, right, bands, shouldBeNobody, wrongName, missed }: ReturnType<typeof scoreReview>): string {
  const share = (n: number, of: number) => (of ? `${((100 * n) / of).toFixed(1)} %` : '—')
  const rows = bands.map((b) => [String(b.reviewed), String(b.right), share(b.right, b.reviewed), `from ${b.from.toFixed(1)}`])
  return [
    `${right} of ${reviewed} right (${share(right, reviewed)}): ${wrongName} named wrongly, ${shouldBeNobody} named where nobody is, ${missed} not named`,
    '',
    ...table([['reviewed', 'right', 'share', 'confidence'], ...rows], 3),
    '',
  ].join('\n')
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
