import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installIn, packTarball, ROOT, run, temporaryFolder } from './packed'

const folder = temporaryFolder('examples')
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')
/** What the examples use besides zinnig, taken from our own development packages. */
const LINKED = ['typescript', '@types/node', 'vitest']

beforeAll(() => {
  const tarball = packTarball(folder)
  for (const name of readdirSync(join(ROOT, 'examples'))) {
    const ours = (path: string) => !/node_modules|[\\/]dist$|package-lock\.json$/.test(path.slice(ROOT.length))
    cpSync(join(ROOT, 'examples', name), join(folder, name), { recursive: true, filter: ours })
    installIn(join(folder, name), tarball, LINKED)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Compiles an example and runs what came out; gives what it printed. */
function compileAndRun(name: string, args: readonly string[]): string {
  const project = join(folder, name)
  expect(run(project, process.execPath, [TSC])).toEqual({ status: 0, stdout: '', stderr: '' })
  const { status, stdout, stderr } = run(project, process.execPath, args)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

describe('the examples, with the packed package', () => {
  it('are the ones tested here', () => {
    expect(readdirSync(join(ROOT, 'examples')).sort()).toEqual([
      'annotate-article',
      'annotate-corpus',
      'newsroom-pipeline',
      'tested-pipeline',
    ])
  })

  it('annotate-article tells who said what', () => {
    const printed = compileAndRun('annotate-article', ['dist/main.js', 'article.txt'])
    expect(printed).toContain('Karin Vermeulen')
    expect(printed).toContain('  „We hebben scheuren gevonden in het draagwerk”')
    expect(printed).toMatch(/Henk Bos.*\n {2}‘forse tegenvaller’/)
  })

  it('annotate-corpus counts who is quoted', () => {
    const printed = compileAndRun('annotate-corpus', ['dist/main.js'])
    expect(printed).toBe('Karin Vermeulen: 34\nHenk Bos: 16\n0 failed\n')
  })

  it('newsroom-pipeline leads from an archive with dates to a table that a person corrected', () => {
    const printed = compileAndRun('newsroom-pipeline', ['dist/main.js'])
    const [before = '', after = ''] = printed.split(/^\d+ of \d+ right.*$/m)
    expect(before).toMatch(/^2025-1,2025-03-12,direct,Karin Vermeulen,/m)
    expect(before).toMatch(/^2025-3,2025-03-14,direct,Henk Bos,/m)
    expect(before).not.toContain('Fatima el Amrani')
    expect(after).toMatch(/^2025-2,2025-03-13,\w+,Fatima el Amrani,.*Dit had de stad moeten weten/m)
  })

  it('tested-pipeline passes its own test', () => {
    const project = join(folder, 'tested-pipeline')
    expect(run(project, process.execPath, [TSC])).toEqual({ status: 0, stdout: '', stderr: '' })
    const { status, stdout, stderr } = run(project, process.execPath, [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--root',
      '.',
      'pipeline.test.ts',
    ])
    expect(stdout + stderr).toMatch(/Tests +1 passed/)
    expect(status).toBe(0)
  })
})
