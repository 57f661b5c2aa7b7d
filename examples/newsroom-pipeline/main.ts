// A newsroom's archive, from articles with dates to a table of quotations that a person has looked at.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const CLI = join(dirname(createRequire(import.meta.url).resolve('zinnig/package.json')), 'dist/cli.js')
const WORK = 'dist/werk'

/** Runs zinnig; gives what it printed. */
function zinnig(...args: string[]): string {
  return execFileSync(process.execPath, [CLI, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

rmSync(WORK, { recursive: true, force: true })

// 1. Annotate: the archive says itself what its fields are called.
const fields = ['--id-field', 'nummer', '--text-field', 'tekst', '--date-field', 'datum']
zinnig('annotate', 'archief.jsonl', ...fields, '--lang', 'nl', '--omit', 'tokens', '--gzip', '--out', `${WORK}/annotaties`, '--jobs', '1')

// 2. Every quotation, one a line.
console.log(zinnig('quotes', `${WORK}/annotaties`, '--format', 'csv'))

// 3. Who is doubtful, or said by nobody; a person corrects the field "speaker" and deletes what was not looked at.
zinnig('review', `${WORK}/annotaties`, '--below', '1', '--nobody', '-o', `${WORK}/twijfel.jsonl`)
const looked = readFileSync(`${WORK}/twijfel.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; speaker: string })
  .filter(({ id }) => id === '2025-2')
  .map((row) => ({ ...row, speaker: 'Fatima el Amrani' }))
writeFileSync(`${WORK}/gezien.jsonl`, looked.map((row) => `${JSON.stringify(row)}\n`).join(''))

// 4. How good the model was, and the table with the corrections.
console.log(zinnig('review', 'score', `${WORK}/gezien.jsonl`))
zinnig('review', 'apply', `${WORK}/annotaties`, `${WORK}/gezien.jsonl`, '-o', `${WORK}/verbeterd`)
console.log(zinnig('quotes', `${WORK}/verbeterd`, '--format', 'csv'))
