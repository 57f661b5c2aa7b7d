/*
 * npm run corpora                       looks for the public corpora in ../shared, checks their sums, and joins our stand-off with them
 * npm run corpora -- --from FOLDER      the same in FOLDER, which later commands read from then on
 * npm run corpora -- check FILE…        checks gold text: chains, mentions, speakers
 * npm run corpora -- json FILE…         gold text as JSON, a document a line
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { checkGold } from './read/check'
import { choosePublic, PUBLIC } from './read/folder'
import { parseGold } from './read/gold-text'
import { joinArticles, joinNames, readStandoff, STANDOFF_SETS, type StandoffSet } from './read/join'
import { publicCorpora, publishedAt, stateOf } from './read/sources'

const { values, positionals } = parseArgs({ options: { from: { type: 'string' } }, allowPositionals: true })
const [command = 'join', ...files] = positionals
const idOf = (file: string) => basename(file).replace(/\.gold\.txt$/, '')

/** Prints how each corpus stands and how much of the stand-off could be joined; fails only where a file is not what it should be. */
function joinAll(from: string): void {
  console.log(`public corpora in ${from}\n`)
  const states = { right: 'sum right', unchecked: 'there, sum not known', other: 'OTHER THAN EXPECTED', missing: 'missing' }
  for (const corpus of publicCorpora()) {
    const state = stateOf(corpus, from)
    console.log(`  ${corpus.path.padEnd(46)} ${states[state]}`)
    if (state === 'missing' || state === 'other') console.log(`    ${corpus.what}\n    published: ${publishedAt(corpus)}`)
    if (state === 'other') process.exitCode = 1
  }
  console.log('\nour annotation, joined with the text:\n')
  const tell = (name: string, joined: number) => console.log(`  ${name.padEnd(14)} ${joined} of ${readStandoff(name).length}`)
  for (const set of Object.keys(STANDOFF_SETS) as StandoffSet[]) tell(set, joinArticles(set, from).length)
  tell('names-nl', joinNames(from).length)
}

if (command === 'join') {
  if (values.from) choosePublic(values.from)
  joinAll(values.from ?? PUBLIC)
} else if (command === 'json') {
  for (const file of files) console.log(JSON.stringify(parseGold(readFileSync(file, 'utf8'), idOf(file))))
} else if (command === 'check') {
  const findings = files.flatMap((file) => checkGold(readFileSync(file, 'utf8'), idOf(file)))
  for (const { id, kind, text } of findings) console.log(`${id} ${kind}: ${text}`)
  const errors = findings.filter(({ kind }) => kind === 'error').length
  console.log(`${files.length} files, ${errors} errors, ${findings.length - errors} to look at`)
  if (errors) process.exitCode = 1
} else {
  console.error(`corpora: there is no command "${command}"; there are check and json, and --from FOLDER`)
  process.exitCode = 2
}
