import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './packed'

const notices = readFileSync(join(ROOT, 'THIRD_PARTY_NOTICES.md'), 'utf8')

/** The package of a path that esbuild notes above each bundled module, the innermost where packages nest. */
function packageOf(path: string): string {
  const [scope = '', name = ''] = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length).split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

/** The packages with code in `dist`, told by the comments of the builds that are not minified. */
function bundledPackages(): string[] {
  const dist = join(ROOT, 'dist')
  const files = readdirSync(dist).filter((file) => /\.c?js$/.test(file) && file !== 'browser.js')
  const notes = files.flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/^ *\/\/ (?:\.\.\/)*(node_modules\/\S+)$/gm)])
  // tsup adds a few lines of its own, so that one source serves both kinds of module.
  return [...new Set(notes.map(([, path]) => packageOf(path as string)))].filter((name) => name !== 'tsup').sort()
}

describe('the notices', () => {
  const packages = bundledPackages()

  it('are compared with a build that bundles packages', () => {
    expect(packages).toContain('franc')
    expect(packages).toContain('natural')
  })

  it('name every bundled package', () => {
    const isNamed = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(notices)
    expect(packages.filter((name) => !isNamed(name))).toEqual([])
  })

  it('are about packages under the licences that they hold', () => {
    const licenceOf = (name: string) => JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).license
    for (const heading of ['The MIT licence', 'The BSD 2-clause licence', 'The ISC licence']) expect(notices).toContain(`## ${heading}\n`)
    expect(packages.filter((name) => !['MIT', 'BSD-2-Clause', 'ISC'].includes(licenceOf(name)))).toEqual([])
  })
})
