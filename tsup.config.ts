import { defineConfig, type Options } from 'tsup'
import { browserTables } from './build/browser-tables'
import { francTables } from './build/franc-tables'
import { browserBuild, bundleLists } from './build/lists'

/** Bundled CommonJS modules ask for Node's own by `require`, which an ES module has not. */
const REQUIRE = "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

const common: Options = {
  // franc is an ES module only, and mostly tables that are never asked for; natural's entry would bring databases along.
  noExternal: ['franc', /^natural/, 'cli-progress', 'd3-dsv', 'htmlparser2', 'css-select', 'domhandler'],
  esbuildPlugins: [francTables, bundleLists],
  target: 'es2022',
  shims: true,
}

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      formats: 'src/formats/index.ts',
      batch: 'src/batch/index.ts',
      queue: 'src/queue/index.ts',
      retext: 'src/integrations/retext.ts',
      compromise: 'src/integrations/compromise.ts',
      vitest: 'src/integrations/vitest.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
  },
  {
    ...common,
    entry: { browser: 'src/index.ts' },
    format: ['esm'],
    platform: 'browser',
    esbuildPlugins: [browserTables, browserBuild],
    minify: true,
  },
  {
    ...common,
    entry: { cli: 'src/cli/bin.ts', 'batch-worker': 'src/batch/worker.ts' },
    format: ['esm'],
    platform: 'node',
    banner: { js: REQUIRE },
  },
])
