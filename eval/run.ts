/*
 * npm run eval                                 every part below
 * npm run eval -- articles quotations chains   one or more of them: each file beside this one is a part
 * Options are given on to the parts: --part train, --source wire, --model FILE, --errors, …; see the head of each file.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { missing } from '../corpora/read/sources'

/** What a part reads of the public corpora; the others read the articles alone. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  names: ['data/conll2002/'],
  tags: ['data/ud/', 'data/cdb/', 'data/lexicon/'],
  segmentation: ['data/ud/nl_alpino-ud-dev.conllu.gz', 'data/ud/nl_lassysmall-ud-dev.conllu.gz'],
  language: ['data/ud/nl_alpino-ud-dev.conllu.gz', 'data/ud/nl_lassysmall-ud-dev.conllu.gz', 'data/udhr/'],
}
/** Parts that train anew, and cannot do with less. */
const WHOLE = ['tags']
/** The text of `*-ntrex-*`, without which those articles are left out. */
const NTREX = ['data/ntrex-lang/lines.tsv.gz']

const parts = readdirSync(import.meta.dirname)
  .filter((f) => f.endsWith('.ts') && f !== 'run.ts')
  .map((f) => f.slice(0, -3))
const args = process.argv.slice(2)
const first = args.findIndex((a) => a.startsWith('-'))
const wanted = first < 0 ? args : args.slice(0, first)
const options = first < 0 ? [] : args.slice(first)

const unknown = wanted.find((w) => !parts.includes(w))
if (unknown) {
  console.error(`eval: there is no part "${unknown}"; there are ${parts.join(', ')}`)
  process.exitCode = 2
} else {
  for (const part of parts.filter((p) => !wanted.length || wanted.includes(p))) {
    console.log(`\n# ${part}\n`)
    const absent = missing(NEEDS[part] ?? NTREX)
    for (const line of absent) console.log(line)
    if (absent.length && WHOLE.includes(part)) continue
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, `${part}.ts`), ...options], {
      cwd: join(import.meta.dirname, '..'),
      stdio: 'inherit',
    })
    if (status !== 0) process.exitCode = 1
  }
}
