import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** The lists of names that browsers get with the model, not in the bundle: modules of `src` whose exports are strings. */
const LIST_MODULES = [
  'dutch/ambiguous-names',
  'dutch/countries',
  'dutch/events',
  'dutch/first-name-genders',
  'dutch/first-names',
  'dutch/frequent-words',
  'dutch/languages',
  'dutch/municipalities',
  'dutch/organisations',
  'dutch/places',
  'dutch/sites',
  'dutch/surnames',
  'language/neighbour-words',
]

/** Modules of words in template strings, divided by any white space: in the bundle one space does. */
const WORD_MODULES = /[\\/]src[\\/]dutch[\\/](?:people|speech-verbs)\.ts$/

const folder = fileURLToPath(new URL('../src', import.meta.url))

/** Every list by `module.NAME`: what the model file's section `lists` holds. */
export async function collectLists(): Promise<Record<string, string>> {
  const lists: Record<string, string> = {}
  for (const module of LIST_MODULES) {
    for (const [name, value] of Object.entries((await import(join(folder, `${module}.ts`))) as Record<string, unknown>)) {
      if (typeof value !== 'string') throw new Error(`src/${module}.ts: expected ${name} to be a string, got ${typeof value}`)
      lists[`${module}.${name}`] = value
    }
  }
  return lists
}

/**
 * For esbuild, in the browser build: the modules of lists become empty ones that `loadModel` fills, and the modules that read the
 * embedded model give way to those for browsers.
 */
export const browserBuild: Plugin = {
  name: 'browser-build',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:embedded|provide-lists)$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, `${path}.browser.ts`),
    }))
    build.onLoad({ filter: WORD_MODULES }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(/`[^`]*`/g, (words) => words.replace(/\s+/g, ' ')),
    }))
    build.onLoad({ filter: /[\\/]src[\\/](?:dutch|language)[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const module = relative(folder, path).replaceAll('\\', '/').slice(0, -3)
      if (!LIST_MODULES.includes(module)) return undefined
      const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map((m) => m[1] as string)
      const fill = names.map((name) => `${name} = lists['${module}.${name}'] ?? ''`).join('; ')
      return {
        loader: 'ts',
        resolveDir: folder,
        contents: `import { onLists } from './models/lists'\n${names.map((n) => `export let ${n} = ''`).join('\n')}\nonLists((lists) => { ${fill} })`,
      }
    })
  },
}
