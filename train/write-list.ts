import { readFileSync, writeFileSync } from 'node:fs'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Writes the entries of `data/dutch/NAME.tsv` anew, in order, below the head that it has; `rows` are entries and what is known of them. */
export function writeList(name: string, rows: Iterable<readonly string[]>): void {
  const file = new URL(`../data/dutch/${name}.tsv`, import.meta.url)
  const head = readFileSync(file, 'utf8').match(/^# .*$/gm) ?? []
  const lines = [...rows]
    .map((cells) => cells.join('\t').replace(/\t+$/, ''))
    .sort((a, b) => compare(a.split('\t')[0] ?? '', b.split('\t')[0] ?? ''))
  writeFileSync(file, [...head, ...lines, ''].join('\n'))
  console.log(`${name}.tsv: ${lines.length} entries`)
}
