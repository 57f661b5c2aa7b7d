/*
 * Trains every model from ../shared/data and ../shared/gold and packs them into model/zinnig.bin: `npm run train`.
 * `npm run train -- tags quotations` trains only those and takes the others from train/.build; `-- --pack` trains nothing.
 * Seeded: the same sources, Node version and machine give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectLists } from '../build/browser-lists'
import { hasPublic, PUBLIC } from '../corpora/read/folder'
import { type ModelSection, readModelFile, writeModelFile } from '../src/model/file'

type Sections = Record<string, ModelSection>
type Trainer = (shared: string, log: (line: string) => void) => Sections | Promise<Sections>

const root = join(import.meta.dirname, '..')
const build = join(import.meta.dirname, '.build')

/** The parts in the order of training: a later one may read the earlier ones' files. */
const PARTS: readonly (readonly [string, () => Promise<Trainer>])[] = [
  ['tags', async () => (await import('./tags')).trainTags],
  ['names', async () => (await import('./names')).trainNames],
  ['quotations', async () => (await import('./quotations')).trainQuotations],
]

const partFile = (name: string) => join(build, `${name}.part.bin`)

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((a) => !a.startsWith('-'))
  const unknown = wanted.find((name) => !PARTS.some(([part]) => part === name))
  if (unknown) throw new Error(`train: there is no part "${unknown}"; there are ${PARTS.map(([name]) => name).join(', ')}`)
  if (!args.includes('--pack')) {
    if (!hasPublic('data')) throw new Error(`train: expected the corpora at ${PUBLIC}, found none`)
    mkdirSync(build, { recursive: true })
    for (const [name, load] of PARTS) {
      if (wanted.length && !wanted.includes(name)) continue
      const before = Date.now()
      const log = (line: string) => console.log(`${name.padEnd(11)} ${((Date.now() - before) / 1000).toFixed(0).padStart(5)} s  ${line}`)
      const sections = await (await load())(PUBLIC, log)
      writeFileSync(partFile(name), writeModelFile({}, sections))
      log('done')
    }
  }
  await pack()
}

/** Packs the parts that are there into one model file, with the lists of names for browsers. */
async function pack(): Promise<void> {
  const sections: Sections = {}
  for (const [name] of PARTS) {
    if (!existsSync(partFile(name))) {
      console.log(`${name.padEnd(11)} no part at train/.build: left out`)
      continue
    }
    const file = readModelFile(readFileSync(partFile(name)))
    for (const section of file.names) sections[section] = file.section(section)
  }
  sections.lists = { features: 1, meta: {}, bytes: new TextEncoder().encode(JSON.stringify(await collectLists())) }
  const about = { name: 'zinnig', licence: 'CC BY-SA 4.0', node: process.version, command: 'npm run train' }
  const bytes = writeModelFile(about, sections)
  writeFileSync(join(root, 'model/zinnig.bin'), bytes)
  for (const [name, { bytes: part, features }] of Object.entries(sections)) {
    console.log(`${name.padEnd(24)} ${(part.length / 1024).toFixed(0).padStart(6)} kB  features ${features}`)
  }
  console.log(`model/zinnig.bin         ${(bytes.length / 1024).toFixed(0).padStart(6)} kB`)
}

await main(process.argv.slice(2))
