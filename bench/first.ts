/*
 * npm run bench:first: what the first article of a process takes, in fresh processes: processor time of importing zinnig, and of the first call of
 * `annotate` (which reads the model) up to its tree, and the most memory that the process held. Medians. `-- --rounds 9 --profile` for a CPU profile
 * of one more in `bench/.out`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { francTables } from '../build/franc-tables'
import { bundleLists } from '../build/lists'

/** What a process does that reads one article: prints microseconds of the processor, and kilobytes. */
const SCRIPT = `
import { readFileSync } from 'node:fs'
const cpu = () => { const { user, system } = process.cpuUsage(); return user + system }
const text = readFileSync('fixtures/articles/seed-2023-02.txt', 'utf8')
const start = cpu()
const { annotate } = await import('./zinnig.mjs')
const imported = cpu()
const doc = annotate(text)
if (doc.tree.children.length === 0) throw new Error('the first article has no tree')
const annotated = cpu()
console.log(JSON.stringify({ node: start, import: imported - start, annotate: annotated - imported, memory: process.resourceUsage().maxRSS }))
`
const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, profile: { type: 'boolean', default: false } } })
const out = join(import.meta.dirname, '.out')
mkdirSync(out, { recursive: true })
await build({
  entryPoints: ['src/index.ts'],
  outfile: join(out, 'zinnig.mjs'),
  ...{ bundle: true, platform: 'node', format: 'esm', target: 'es2022', logLevel: 'warning' },
  plugins: [francTables, bundleLists],
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
})
const script = join(out, 'first.mjs')
writeFileSync(script, SCRIPT)

const run = (...flags: string[]) => JSON.parse(execFileSync('node', [...flags, script], { encoding: 'utf8' })) as Record<string, number>
const rounds = Array.from({ length: Number(flags.rounds) }, () => run())
const median = (name: string) => rounds.map((round) => round[name] as number).sort((a, b) => a - b)[rounds.length >> 1] as number
const ms = (name: string) => `${(median(name) / 1000).toFixed(0)} ms`
console.log(`first article of a process, medians of ${rounds.length}, Node ${process.version}`)
console.log(`  Node itself ${ms('node')}, import ${ms('import')}, model and first article with its tree ${ms('annotate')}`)
console.log(`  import, model and article together ${((median('import') + median('annotate')) / 1000).toFixed(0)} ms of the processor`)
console.log(`  most memory ${(median('memory') / 1024).toFixed(0)} MB`)
if (flags.profile) run('--cpu-prof', `--cpu-prof-dir=${out}`, '--cpu-prof-interval', '200')
