import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, it, vi } from 'vitest'
import { PACKAGE_SOURCES } from './package-sources'

const root = join(import.meta.dirname, '..')
const out = join(import.meta.dirname, '.out/docs')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

/** Every TypeScript snippet of README and guide; one marked `no-run` is only compiled (it needs a browser, Redis, or files). */
const snippets = ['README.md', ...readdirSync(join(root, 'docs')).flatMap((f) => (f.endsWith('.md') ? [`docs/${f}`] : []))].flatMap(
  (page) => {
    const text = readFileSync(join(root, page), 'utf8')
    return [...text.matchAll(/^```ts( no-run)?\n(.*?)^```/gms)].map((m, i) => {
      const line = text.slice(0, m.index).split('\n').length + 1
      const file = join(out, `${page.replace(/\W+/g, '-')}-${i + 1}.ts`)
      writeFileSync(file, `${m[2]}\nexport {}\n`)
      return { title: `${page}:${line}`, file, runs: !m[1] }
    })
  },
)

const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root)
const paths = Object.fromEntries(Object.entries(PACKAGE_SOURCES).map(([name, path]) => [name, [path]]))
const program = ts.createProgram(
  snippets.map((s) => s.file),
  { ...options, paths, noEmit: true },
)

describe('the snippets of README and guide', () => {
  it('are there', () => expect(snippets.length).toBeGreaterThan(8))

  it.each(snippets)('$title compiles', ({ file }) => {
    const source = program.getSourceFile(file)
    const problems = ts.getPreEmitDiagnostics(program, source).map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'))
    expect(problems, relative(root, file)).toEqual([])
  })

  it.each(snippets.filter((s) => s.runs))('$title runs', async ({ file }) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    await import(pathToFileURL(file).href)
    log.mockRestore()
  })
})
