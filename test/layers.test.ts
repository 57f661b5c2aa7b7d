import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** The stages in the order of the walk: one may import those before it. */
const STAGES = ['language', 'blocks', 'tokens', 'sentences', 'tags', 'syntax', 'names', 'values', 'coreference', 'quotations', 'tree']
/** What every stage may import; one of these may import those before it. */
const GROUND = ['span', 'vocabulary', 'model', 'dutch']
/** The folders that need Node: all else runs in browsers, but for two files for which browsers have their own (`build/lists.ts`). */
const NODE_ONLY = ['cli', 'batch', 'queue']
const REPLACED = ['models/embedded.ts', 'dutch/list-text.ts']

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts') && !f.endsWith('.d.ts'))

/** The folder or file right under `src` that a path is in. */
const part = (path: string): string => (relative(src, path).split(sep)[0] as string).replace(/\.ts$/, '')

/** What a source file imports: modules of this repository as paths, others by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  const from = /^(?:import|export)\s[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
  return [...text.matchAll(from)].map((m) => {
    const name = (m[1] ?? m[2] ?? m[3]) as string
    return name.startsWith('.') ? resolve(src, file, '..', name) : name
  })
}

describe('a stage imports only what comes before it', () => {
  it.each([...STAGES, ...GROUND])('%s', (stage) => {
    const allowed = new Set([...GROUND, ...STAGES].slice(0, [...GROUND, ...STAGES].indexOf(stage) + 1))
    const own = files.filter((f) => part(join(src, f)) === stage)
    expect(own.length).toBeGreaterThan(0)
    const wrong = own.flatMap((file) =>
      importsOf(file).flatMap((path) => (path.startsWith(src) && !allowed.has(part(path)) ? [`${file} imports ${part(path)}`] : [])),
    )
    expect(wrong).toEqual([])
  })
})

describe('what runs in browsers', () => {
  const browser = files.filter((f) => !NODE_ONLY.includes(part(join(src, f))) && !REPLACED.includes(f))

  it('imports nothing of Node', () => {
    const wrong = browser.flatMap((file) => importsOf(file).flatMap((name) => (/^node:/.test(name) ? [`${file} imports ${name}`] : [])))
    expect(wrong).toEqual([])
  })

  it('neither prints nor uses Buffer or process', () => {
    const wrong = browser.filter((file) => {
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return /\bconsole\.|\bBuffer\.|\bprocess\./.test(code)
    })
    expect(wrong).toEqual([])
  })

  it('never imports the folders that need Node', () => {
    const wrong = browser.flatMap((file) =>
      importsOf(file).flatMap((path) => (path.startsWith(src) && NODE_ONLY.includes(part(path)) ? [`${file} imports ${part(path)}`] : [])),
    )
    expect(wrong).toEqual([])
  })
})

/** What each folder beside `src` may import, itself and `src` apart: readers first, then training, then measuring. */
const AROUND: Readonly<Record<string, readonly string[]>> = {
  corpora: [],
  train: ['corpora', 'build'],
  eval: ['corpora', 'train'],
}

it.each(Object.entries(AROUND))('%s imports only what stands before it', (folder, allowed) => {
  const root = resolve(src, '..')
  const own = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
  expect(own.length).toBeGreaterThan(0)
  const wrong = own.flatMap((file) => {
    const text = readFileSync(join(root, folder, file), 'utf8')
    return [...text.matchAll(/\b(?:from|import\()\s*'(\.[^']*)'/g)].flatMap(([, name = '']) => {
      const [place = ''] = relative(root, resolve(root, folder, file, '..', name)).split(sep)
      return [folder, 'src', ...allowed].includes(place) ? [] : [`${folder}/${file} imports ${place}`]
    })
  })
  expect(wrong).toEqual([])
})

it('nothing in src imports train, eval, bench or test', () => {
  const root = resolve(src, '..')
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap((path) =>
      path.startsWith(root) && !path.startsWith(src) && path !== join(root, 'package.json')
        ? [`${file} imports ${relative(root, path)}`]
        : [],
    ),
  )
  expect(wrong).toEqual([])
})

it('no module imports itself by way of others', () => {
  const imports = new Map(
    files.map((file) => {
      const targets = importsOf(file).flatMap((path) => [`${relative(src, path)}.ts`, join(relative(src, path), 'index.ts')])
      return [file, targets.filter((target) => files.includes(target))]
    }),
  )
  /** By file: 1 while its imports are followed, 2 once they are. */
  const states = new Map<string, 1 | 2>()
  const circles: string[] = []
  const follow = (file: string, way: readonly string[]) => {
    if (states.get(file) === 1) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (states.has(file)) return
    states.set(file, 1)
    for (const target of imports.get(file) ?? []) follow(target, [...way, file])
    states.set(file, 2)
  }
  for (const file of files) follow(file, [])
  expect(circles).toEqual([])
})

it('the map in CONTRIBUTING.md has every folder of src, once', () => {
  const root = resolve(src, '..')
  const map = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').match(/^\| `.*$/gm) ?? []
  const named = map.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)\/`/g)].map(([, folder]) => folder))
  const folders = readdirSync(src, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  expect(named.sort()).toEqual(folders.sort())
})
