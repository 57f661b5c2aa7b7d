import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { tablesWithModel } from './browser-tables'

const folder = fileURLToPath(new URL('../data/dutch', import.meta.url))
const READER = /[\\/]src[\\/]dutch[\\/]list-text\.ts$/

/** The lists that browsers get with the model, not in the bundle: the long ones, which code reads when it is first asked. */
const WITH_MODEL = new Set([
  'ambiguous-names',
  'city-adjectives',
  'countries',
  'currencies',
  'first-names',
  'former-countries',
  'frequent-words',
  'furniture-openings',
  'furniture-words',
  'holidays',
  'kind-words',
  'languages',
  'naming-words',
  'neighbour-words',
  'offices',
  'organisations',
  'other-names',
  'peoples',
  'places',
  'public-people',
  'sites',
  'strong-verbs',
  'surnames',
  'territories',
  'things',
  'value-words',
])

/** The lists of `data/dutch` by name, without their heads. */
function readLists(): [name: string, text: string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => [file.slice(0, -'.tsv'.length), readFileSync(join(folder, file), 'utf8').replace(/^# .*\n/gm, '')])
}

/** What the model file's section `lists` holds: the lists and tables that browsers get with the model, by name. */
export async function listsWithModel(): Promise<Record<string, string>> {
  return { ...Object.fromEntries(readLists().filter(([name]) => WITH_MODEL.has(name))), ...(await tablesWithModel()) }
}

/** The module that takes the place of `src/dutch/list-text.ts` where all lists are in the bundle. */
function wholeModule(): string {
  return `const lists = ${JSON.stringify(Object.fromEntries(readLists()))}
export const listsVersion = 0
export const listText = (name: string): string => lists[name as keyof typeof lists]`
}

/** The one for browsers: what comes with the model is given by `loadModel`, and empty until then. */
function browserModule(): string {
  const lists = Object.fromEntries(readLists().filter(([name]) => !WITH_MODEL.has(name)))
  return `import { onLists } from '../models/lists'
const lists: Record<string, string> = ${JSON.stringify(lists)}
export let listsVersion = 0
export const listText = (name: string): string => lists[name] ?? ''
onLists((given) => { Object.assign(lists, given); listsVersion++ })`
}

/** For esbuild: puts the lists of `data/dutch` into the bundle. */
export const bundleLists: Plugin = {
  name: 'bundle-lists',
  setup(build) {
    build.onLoad({ filter: READER }, () => ({ loader: 'ts', contents: wholeModule() }))
  },
}

/** For Vite: the same. */
export const viteLists = {
  name: 'bundle-lists',
  load: (id: string) => (READER.test(id.split('?')[0] as string) ? wholeModule() : undefined),
}

/** For esbuild, in the browser build: small lists in the bundle, large ones from the model; what reads the embedded model gives way to what browsers have. */
export const browserBuild: Plugin = {
  name: 'browser-build',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:embedded|provide-lists)$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, `${path}.browser.ts`),
    }))
    build.onLoad({ filter: READER }, ({ path }) => ({ loader: 'ts', resolveDir: join(path, '..'), contents: browserModule() }))
  },
}
