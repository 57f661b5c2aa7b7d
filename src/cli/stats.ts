import type { Command } from 'commander'
import { readOutput } from '../batch/read-output'
import { type CorpusStats, corpusStats } from '../batch/stats'
import { table, usage } from './speakers'
import { oneLine } from './terminal'

/** `zinnig stats`. */
export function registerStats(program: Command): void {
  program
    .command('stats')
    .description('count documents, sentences, names and quotations in what annotate wrote')
    .argument('<out>', 'folder of shards (JSON Lines or Parquet), a JSON Lines file, or -')
    .option('--json', 'as JSON')
    .action(async (out: string, { json }: { json?: boolean }) => {
      const stats = await corpusStats(readOutput(out)).catch(usage)
      process.stdout.write(json ? `${JSON.stringify(stats)}\n` : show(stats))
    })
}

function show(stats: CorpusStats): string {
  const { documents, characters, tokens, sentences, languages, entities, quotes, attributed, confidence, names } = stats
  const counts = (of: Readonly<Record<string, number>>) => Object.entries(of).map(([name, n]) => [String(n), name])
  const lines = table(
    [
      ...[
        [documents, 'documents'] as const,
        [characters, 'characters'] as const,
        [tokens, 'tokens'] as const,
        [sentences, 'sentences'] as const,
      ].map(([n, what]) => [String(n), what]),
      ...counts(languages).map(([n = '', code]) => [n, `documents in ${code}`]),
      ...counts(entities).map(([n = '', type]) => [n, `entities ${type}`]),
      ...counts(quotes).map(([n = '', kind]) => [n, `quotations ${kind}`]),
    ],
    1,
  )
  if (attributed !== null) lines.push('', `${(100 * attributed).toFixed(1)} % of direct and partial quotations have a speaker`)
  if (Object.keys(confidence).length > 0) {
    const all = Object.values(confidence).reduce((sum, n) => sum + n, 0)
    lines.push('', 'speakers by confidence:')
    const rows = Object.entries(confidence).map(([from, n]) => [String(n), `${((100 * n) / all).toFixed(1)} %`, `from ${from}`])
    for (const line of table(rows, 2)) lines.push(line)
  }
  for (const [type, top] of Object.entries(names)) lines.push('', oneLine(`${type}: ${top.map((t) => `${t.name} ${t.count}`).join(', ')}`))
  return `${lines.join('\n')}\n`
}
