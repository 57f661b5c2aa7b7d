/*
 * Makes corpora/standoff from articles and sentences that hold their text, in FOLDER/gold and FOLDER/data/names:
 * npx tsx corpora/standoff.ts FOLDER. Needed only where the annotation itself changes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPORA, readPublic } from './read/folder'
import { parseGold } from './read/gold-text'
import { STANDOFF_SETS } from './read/join'
import { parseLabelled } from './read/labelled'
import { standoffOf, standoffSentenceOf } from './read/standoff'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('corpora/standoff: expected the folder with the annotated texts')

const write = (name: string, rows: readonly unknown[]) => {
  writeFileSync(join(CORPORA, 'standoff', `${name}.jsonl`), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`)
  console.log(`corpora/standoff/${name}.jsonl: ${rows.length}`)
}
for (const set of Object.keys(STANDOFF_SETS)) {
  const files = readdirSync(join(folder, 'gold')).filter((f) => f.startsWith(`${set}-`))
  write(
    set,
    files.sort().map((f) => standoffOf(parseGold(readFileSync(join(folder, 'gold', f), 'utf8'), f.replace('.gold.txt', '')))),
  )
}
const names = parseLabelled(readPublic('data/names/names-nl.bio.gz', folder))
write(
  'names-nl',
  names.map(({ id, words, labels }) => standoffSentenceOf(id, words, labels)),
)
