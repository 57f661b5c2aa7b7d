import { defineConfig } from 'tsup'
import { francTables } from './franc-tables'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    retext: 'src/integrations/retext.ts',
    compromise: 'src/integrations/compromise.ts',
    vitest: 'src/integrations/vitest.ts',
  },
  // franc is an ES module only, and mostly tables that are never asked for.
  noExternal: ['franc'],
  esbuildPlugins: [francTables],
  format: ['esm', 'cjs'],
  dts: true,
  shims: true,
  clean: true,
})
