/*
 * Looks through data/dutch/*.tsv for what a reviewer would miss: a head without source, licence or columns, more cells than columns, an entry that stands
 * twice, entries out of order, letters that are not composed (NFC), white space that is none of ours. Part of `npm run check`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FOLDER = join(import.meta.dirname, '../data/dutch')

/** Entries in order: by code unit, cell by cell. */
function isBefore(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x = '', y = ''] = [a[i], b[i]]
    if (x !== y) return x < y
  }
  return false
}

/** The faults of a list, each as `file:line: what is wrong`. */
export function faultsOf(file: string, text: string): string[] {
  const faults: string[] = []
  const lines = text.split('\n')
  const head = lines.filter((line) => line.startsWith('# '))
  for (const field of ['source', 'licence', 'columns'])
    if (!head.some((line) => line.startsWith(`# ${field} `))) faults.push(`${file}: its head has no line "# ${field}"`)
  if (!text.endsWith('\n')) faults.push(`${file}: its last line has no line end`)
  const columns = head.find((line) => line.startsWith('# columns '))?.split(' ').length ?? 0
  const seen = new Map<string, number>()
  let before: readonly string[] | undefined
  lines.slice(0, -1).forEach((line, i) => {
    const fault = (what: string) => faults.push(`${file}:${i + 1}: ${what}`)
    if (line.startsWith('# ')) {
      if (before) fault('a line of the head stands among the entries')
      return
    }
    const cells = line.split('\t')
    const entry = cells[0] || line
    if (line !== line.normalize('NFC')) fault('its letters are not composed (NFC)')
    if (cells.length > columns - 2) fault(`${cells.length} cells, the head names ${columns - 2} columns`)
    if (cells.some((cell) => cell !== cell.trim()) || cells.at(-1) === '') fault('white space or nothing at the end of a cell')
    if (seen.has(entry)) fault(`"${entry}" stands in line ${seen.get(entry)}, too`)
    else if (before && !isBefore(before, cells)) fault(`"${entry}" is out of order: it comes before "${before[0]}"`)
    seen.set(entry, i + 1)
    before = cells
  })
  return faults
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = readdirSync(FOLDER).flatMap((file) => faultsOf(`data/dutch/${file}`, readFileSync(join(FOLDER, file), 'utf8')))
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}
