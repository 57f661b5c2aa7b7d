import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'
import { keptTables, type Tables } from './franc-tables'

/*
 * Tables of other libraries that browsers get with the model, as they get our own lists: franc's trigrams, and the names of HTML's character
 * references, which htmlparser2 reads by `entities`. Together they would be a quarter of the bundle.
 */
const FRANC_DATA = /[\\/]franc[\\/]data\.js$/
const REFERENCES = /[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/
const source = fileURLToPath(new URL('../src', import.meta.url))
const { resolve } = createRequire(import.meta.url)

/** The tables by the names under which section `lists` of the model file holds them. */
export async function tablesWithModel(): Promise<Record<string, string>> {
  const franc = (await import(pathToFileURL(join(dirname(resolve('franc')), 'data.js')).href)) as { data: Tables }
  const parser = createRequire(resolve('htmlparser2'))
  const file = join(dirname(parser.resolve('entities/decode')), 'generated/decode-data-html.js')
  return { 'franc-tables': JSON.stringify(keptTables(franc.data)), 'html-references': packedReferences(readFileSync(file, 'utf8'), file) }
}

/** What the module of `entities` unpacks, as JSON: the packed table, then the sizes that it is unpacked by. */
function packedReferences(module: string, file: string): string {
  const [, literal, sizes] = /decodeTrieDict\(("(?:[^"\\]|\\.)*")((?:, [\d_]+)*)\)/.exec(module) ?? []
  if (literal === undefined || sizes === undefined)
    throw new Error(`${file}: expected decodeTrieDict("…", …): entities has changed, look at build/browser-tables.ts`)
  return `[${literal}${sizes.replaceAll('_', '')}]`
}

/** For esbuild, in the browser build: modules that get these tables from `loadModel`. */
export const browserTables: Plugin = {
  name: 'browser-tables',
  setup(build) {
    build.onResolve({ filter: /^\.\/franc$/ }, ({ resolveDir }) => ({ path: join(resolveDir, 'franc.browser.ts') }))
    build.onLoad({ filter: FRANC_DATA }, () => ({
      resolveDir: source,
      contents: "import { listText } from './dutch/list-text'\nexport const data = JSON.parse(listText('franc-tables') || '{}')",
    }))
    build.onLoad({ filter: REFERENCES }, async ({ path }) => {
      const { htmlDecodeTree } = (await import(pathToFileURL(path).href)) as { htmlDecodeTree: Uint16Array }
      return {
        resolveDir: dirname(path),
        contents: `import { decodeTrieDict } from '../internal/decode-shared.js'
import { onLists } from ${JSON.stringify(join(source, 'models/lists.ts'))}
export const htmlDecodeTree = new Uint16Array(${htmlDecodeTree.length})
onLists((lists) => htmlDecodeTree.set(decodeTrieDict(...JSON.parse(lists['html-references']))))`,
      }
    })
  },
}
