import { defineConfig } from 'vitest/config'
import { PACKAGE_SOURCES } from './test/package-sources'

export default defineConfig({
  resolve: {
    alias: Object.entries(PACKAGE_SOURCES).map(([name, source]) => ({ find: new RegExp(`^${name}$`), replacement: source })),
  },
  // Processes, since tests of growth read the processor time of their own. The limits are for hangs: no test fails by the clock.
  test: { include: ['test/**/*.test.ts'], testTimeout: 900_000, hookTimeout: 900_000, pool: 'forks', maxWorkers: 2 },
})
