/*
 * Trains every model from corpora/ and the public corpora (`npm run corpora` tells where) and packs them into model/zinnig.bin: `npm run train`.
 * A part whose corpora are missing is not trained: what train/.build has of it is taken.
 * `npm run train -- tags quotations` trains only those and takes the others from train/.build, else from model/zinnig.bin as it is; `-- --pack`
 * trains nothing.
 * `npm run train -- quotations --review review.jsonl --corpus OUT` learns from speakers that a person corrected (`zinnig review`) as well; `OUT` is the
 * output that was reviewed, in JSON Lines.
 * Seeded: the same sources, Node version and machine give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listsWithModel } from '../build/lists'
import { PUBLIC } from '../corpora/read/folder'
import { missing } from '../corpora/read/sources'
import { type ModelSection, readModelFile } from '../src/model/file'
import { writeModelFile } from './model-file'
import type { ReviewFiles } from './quotations'

type Sections = Record<string, ModelSection>
type Trainer = (shared: string, log: (line: string) => void, reviewed?: ReviewFiles) => Sections | Promise<Sections>

const root = join(import.meta.dirname, '..')
const build = join(import.meta.dirname, '.build')

/** The parts in the order of training: a later one may read the earlier ones' files. */
const PARTS: readonly (readonly [string, () => Promise<Trainer>])[] = [
  ['blocks', async () => (await import('./blocks')).trainBlocks],
  ['language', async () => (await import('./language')).trainLanguage],
  ['tags', async () => (await import('./tags')).trainTags],
  ['syntax', async () => (await import('./syntax')).trainSyntax],
  ['names', async () => (await import('./names')).trainNames],
  ['coreference', async () => (await import('./coreference')).trainCoreference],
  ['quotations', async () => (await import('./quotations')).trainQuotations],
]

/** What parts read of the public corpora beside articles; a part that is not named here reads articles alone. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  blocks: ['data/ntrex-lang/'],
  language: ['data/ntrex-lang/', 'data/ud/'],
  tags: ['data/ud/', 'data/cdb/', 'data/raw/', 'data/lexicon/', 'data/ntrex-lang/'],
  names: ['data/ud/', 'data/cdb/', 'data/raw/', 'data/lexicon/', 'data/ntrex-lang/'],
  syntax: ['data/ud/', 'data/cdb/', 'data/raw/', 'data/lexicon/', 'data/ntrex-lang/'],
  quotations: ['data/cdb/', 'data/ntrex-lang/'],
  coreference: ['data/cdb/', 'data/ntrex-lang/'],
}

const partFile = (name: string) => join(build, `${name}.part.bin`)

async function main(args: readonly string[]): Promise<void> {
  const { values: flags, positionals: wanted } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { pack: { type: 'boolean' }, review: { type: 'string' }, corpus: { type: 'string' } },
  })
  const { review, corpus } = flags
  if ((review === undefined) !== (corpus === undefined))
    throw new Error('train: --review and --corpus go together: the corrected rows, and the output that they are about')
  const reviewed = review !== undefined && corpus !== undefined ? { review, corpus } : undefined
  if (reviewed && (flags.pack || (wanted.length > 0 && !wanted.includes('quotations'))))
    throw new Error('train: --review is for the part quotations')
  const unknown = wanted.find((name) => !PARTS.some(([part]) => part === name))
  if (unknown) throw new Error(`train: there is no part "${unknown}"; there are ${PARTS.map(([name]) => name).join(', ')}`)
  if (!flags.pack) {
    mkdirSync(build, { recursive: true })
    for (const [name, load] of PARTS) {
      if (wanted.length && !wanted.includes(name)) continue
      const absent = missing(NEEDS[name] ?? [])
      for (const line of absent) console.log(`${name.padEnd(11)} ${line}`)
      if (absent.length) continue
      const before = Date.now()
      const log = (line: string) => console.log(`${name.padEnd(11)} ${((Date.now() - before) / 1000).toFixed(0).padStart(5)} s  ${line}`)
      const sections = await (await load())(PUBLIC, log, reviewed)
      writeFileSync(partFile(name), writeModelFile({}, sections))
      log('done')
    }
  }
  await pack()
}

/** Packs the parts that are there into one model file, with the lists of names for browsers. */
async function pack(): Promise<void> {
  const sections: Sections = {}
  const modelFile = join(root, 'model/zinnig.bin')
  const present = existsSync(modelFile) ? readModelFile(readFileSync(modelFile)) : undefined
  for (const [name] of PARTS) {
    if (existsSync(partFile(name))) {
      const file = readModelFile(readFileSync(partFile(name)))
      for (const section of file.names) sections[section] = file.section(section)
    } else if (present?.names.includes(name)) {
      console.log(`${name.padEnd(11)} no part at train/.build: as it is in model/zinnig.bin`)
      sections[name] = present.section(name)
    } else console.log(`${name.padEnd(11)} no part at train/.build: left out`)
  }
  sections.lists = { features: 2, meta: {}, bytes: new TextEncoder().encode(JSON.stringify(await listsWithModel())) }
  const about = { name: 'zinnig', licence: 'CC BY-SA 4.0', node: process.version, command: 'npm run train' }
  const bytes = writeModelFile(about, sections)
  writeFileSync(modelFile, bytes)
  for (const [name, { bytes: part, features }] of Object.entries(sections)) {
    console.log(`${name.padEnd(24)} ${(part.length / 1024).toFixed(0).padStart(6)} kB  features ${features}`)
  }
  console.log(`model/zinnig.bin         ${(bytes.length / 1024).toFixed(0).padStart(6)} kB`)
}

await main(process.argv.slice(2))
