import type { Command } from 'commander'
import { type GenderCounts, GROUP_FIELDS, isGroupField } from '../batch/quoted-groups'
import { OutputError, readOutput } from '../batch/read-output'
import { type CorpusSpeakers, corpusSpeakers } from '../batch/speakers'
import { wholeNumber } from './annotate'
import { CliError, EXIT_USAGE } from './cli-error'
import { oneLine } from './terminal'

/** `zinnig speakers`. */
export function registerSpeakers(program: Command): void {
  program
    .command('speakers')
    .description('tell who is quoted most in what annotate wrote, with spellings of one name joined')
    .argument('<out>', 'folder of shards (JSON Lines or Parquet), a JSON Lines file, or -')
    .option('--top <n>', 'speakers to show', '50')
    .option('--by <fields>', 'also counts by groups of documents, with commas: meta.NAME, year, month, day, language')
    .option('--json', 'all of them, as JSON')
    .option('--review', 'also the pairs of names that look alike and were not joined')
    .action(async (out: string, flags: { top: string; by?: string; json?: boolean; review?: boolean }) => {
      const by = flags.by?.split(',').map((field) => field.trim()) ?? []
      const wrong = by.find((field) => !isGroupField(field))
      if (wrong !== undefined)
        throw new CliError(`--by: there is no field "${wrong}"; there are meta.NAME, ${GROUP_FIELDS.join(', ')}`, EXIT_USAGE)
      const found = await corpusSpeakers(readOutput(out), by).catch(usage)
      process.stdout.write(flags.json ? `${JSON.stringify(found)}\n` : show(found, wholeNumber('top', flags.top), flags.review ?? false))
    })
}

/** An output that cannot be read is wrong usage. */
export function usage(error: unknown): never {
  throw error instanceof OutputError ? new CliError(error.message, EXIT_USAGE) : error
}

function show(
  { documents, quotes, unattributed, unnamed, genders, groups, speakers, review }: CorpusSpeakers,
  top: number,
  withReview: boolean,
): string {
  const rows = speakers.slice(0, top).map((s) => {
    const others = s.variants.slice(1).map((v) => v.name)
    const mentions = s.mentions.filter((m) => m.name !== s.name).map((m) => `${m.name} ${m.count}`)
    return [
      String(s.quotes),
      String(s.documents),
      s.name,
      [...(others.length ? [`also ${others.join(', ')}`] : []), ...mentions].join('; '),
    ]
  })
  const lines = [
    `${documents} documents, ${quotes} quotations: ${unattributed} without a speaker, ${unnamed} of sources without a name, the others of ${speakers.length} speakers`,
    `quoted: ${shares(genders)}`,
    '',
    ...table([['quotes', 'documents', 'speaker', 'named as'], ...rows], 2),
  ]
  if (groups.length > 0) {
    const fields = Object.keys(groups[0]?.by ?? {})
    const rows = groups.map((group) => {
      const { women, men, unknown } = group.genders
      const counts = [group.quotes, group.documents, women, men, unknown].map(String)
      return [...counts, ...fields.map((field) => group.by[field] ?? '—'), group.speakers.map((s) => `${s.name} ${s.count}`).join(', ')]
    })
    lines.push('')
    for (const line of table([['quotes', 'documents', 'women', 'men', 'unknown', ...fields, 'quoted most'], ...rows], 5)) lines.push(line)
  }
  if (withReview) {
    const pairs = review.map((p) => [p.similarity.toFixed(3), p.a, p.b, p.why])
    lines.push('', 'alike, not joined:')
    for (const line of table([['similarity', 'name', 'other name', 'why'], ...pairs], 1)) lines.push(line)
  }
  return `${lines.join('\n')}\n`
}

/** Shares of women and men among those quoted, and of those of whom neither is known. */
function shares({ women, men, unknown }: GenderCounts): string {
  const all = women + men + unknown || 1
  const share = (n: number, who: string) => `${((100 * n) / all).toFixed(1)} % ${who}`
  return [share(women, 'women'), share(men, 'men'), share(unknown, 'not told by name or pronoun')].join(', ')
}

/** Rows as lines in columns; the first `numbers` columns to the right. */
export function table(raw: readonly (readonly string[])[], numbers: number): string[] {
  const rows = raw.map((row) => row.map(oneLine))
  const widths = (rows[0] ?? []).map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0))
  return rows.map((row) =>
    row
      .map((cell, column) => (column < numbers ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
