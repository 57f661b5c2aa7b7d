import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { francTables } from '../build/franc-tables'
import { bundleLists } from '../build/lists'

type Zinnig = typeof import('../src')

/**
 * Gives the library anew at every call: its modules are run again and nothing that one of them remembers (caches, the model, lists, words seen) is shared
 * with what an earlier call gave, as in a process of its own, for a part of the price.
 */
export async function freshModules(): Promise<() => Zinnig> {
  const root = join(import.meta.dirname, '..')
  const entry = join(root, 'src/index.ts')
  const { outputFiles } = await build({
    entryPoints: [entry],
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'es2022', logLevel: 'warning', write: false },
    plugins: [francTables, bundleLists],
    define: { 'import.meta.url': 'moduleUrl' },
  })
  const code = outputFiles?.[0]?.text as string
  const script = new Script(`(module, exports, require, moduleUrl) => {${code}\n}`, { filename: 'zinnig-anew.cjs' })
  const require = createRequire(entry)
  const moduleUrl = pathToFileURL(join(root, 'src/models/embedded.ts')).href
  return () => {
    const module = { exports: {} }
    script.runInThisContext()(module, module.exports, require, moduleUrl)
    return module.exports as Zinnig
  }
}
