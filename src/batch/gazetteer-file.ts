import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { csvParseRows, tsvParseRows } from 'd3-dsv'
import type { GazetteerEntry } from '../names'

/** A gazetteer that cannot be read; the message names file and line. */
export class GazetteerFileError extends Error {}

/** The fields of an entry, which are also the columns of a table. */
const FIELDS: readonly (keyof GazetteerEntry)[] = ['name', 'type', 'id', 'canonical', 'subtype', 'aliases', 'case', 'whole']
/** What a cell of column `whole` says; other cells are told as wrong by the check of the entry. */
const WHOLE: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])
/** What parts aliases in a cell. */
const ALIASES = '|'

/**
 * Reads a gazetteer: `.csv` or `.tsv` with a head of columns (`name` and `type`, others as `GazetteerEntry` has them; aliases are parted by
 * `|`), `.json` (a list of entries) or `.jsonl` (an entry a line); `.gz` is unpacked. Throws a `GazetteerFileError` that names file and line.
 */
export function readGazetteerFile(file: string): GazetteerEntry[] {
  let text: string
  try {
    const bytes = readFileSync(file)
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  } catch (error) {
    throw new GazetteerFileError(`${file}: ${(error as Error).message}`, { cause: error })
  }
  const ending = /\.(csv|tsv|jsonl|ndjson|json)(?:\.gz)?$/.exec(file)?.[1]
  switch (ending) {
    case 'csv':
      return fromRows(csvParseRows(text), file)
    case 'tsv':
      return fromRows(tsvParseRows(text), file)
    case 'json':
      return fromJson(text, file)
    case 'jsonl':
    case 'ndjson':
      return fromJsonLines(text, file)
    default:
      throw new GazetteerFileError(`${file}: expected a file that ends in .csv, .tsv, .json or .jsonl`)
  }
}

function fromRows(rows: readonly (readonly string[])[], file: string): GazetteerEntry[] {
  const head = (rows[0] ?? []).map((cell) => cell.trim())
  const unknown = head.find((cell) => !FIELDS.includes(cell as keyof GazetteerEntry))
  if (unknown !== undefined) throw new GazetteerFileError(`${file}:1: there is no column "${unknown}"; there are ${FIELDS.join(', ')}`)
  for (const needed of ['name', 'type']) {
    if (!head.includes(needed)) throw new GazetteerFileError(`${file}:1: expected a column "${needed}", got ${head.join(', ') || 'none'}`)
  }
  const entries: GazetteerEntry[] = []
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i] as readonly string[]
    if (row.length === 1 && row[0] === '') continue
    const entry: Record<string, unknown> = {}
    for (let column = 0; column < head.length; column++) {
      const cell = row[column]
      if (cell) entry[head[column] as string] = readCell(head[column] as string, cell)
    }
    entries.push(checked(entry, `${file}:${i + 1}`))
  }
  return entries
}

function readCell(column: string, cell: string): unknown {
  if (column === 'aliases') return cell.split(ALIASES).filter(Boolean)
  if (column !== 'whole') return cell
  return WHOLE.get(cell.trim().toLowerCase()) ?? cell
}

function fromJson(text: string, file: string): GazetteerEntry[] {
  const list = parse(text, file)
  if (!Array.isArray(list)) throw new GazetteerFileError(`${file}: expected a list of entries, got ${typeof list}`)
  return list.map((entry, i) => checked(entry, `${file}: entry ${i + 1}`))
}

function fromJsonLines(text: string, file: string): GazetteerEntry[] {
  const entries: GazetteerEntry[] = []
  let number = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    number++
    const line = text.slice(start, end)
    if (line.trim()) entries.push(checked(parse(line, `${file}:${number}`), `${file}:${number}`))
    start = end + 1
  }
  return entries
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new GazetteerFileError(`${where}: expected JSON, got ${(error as Error).message}`)
  }
}

/** The entry, where name and type are there: what else may be wrong, `createAnnotator` tells. */
function checked(entry: unknown, where: string): GazetteerEntry {
  const { name, type } = (entry ?? {}) as Partial<GazetteerEntry>
  if (typeof name !== 'string' || !name.trim()) throw new GazetteerFileError(`${where}: expected a name`)
  if (type !== 'PER' && type !== 'ORG' && type !== 'LOC' && type !== 'MISC')
    throw new GazetteerFileError(`${where}: expected type PER, ORG, LOC or MISC, got ${JSON.stringify(type)}`)
  const { whole } = entry as { readonly whole?: unknown }
  if (whole !== undefined && typeof whole !== 'boolean')
    throw new GazetteerFileError(`${where}: expected whole to be true or false, got ${JSON.stringify(whole)}`)
  return entry as GazetteerEntry
}
