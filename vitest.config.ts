import { defineConfig } from 'vitest/config'
import { PACKAGE_SOURCES } from './test/package-sources'

export default defineConfig({
  resolve: {
    alias: Object.entries(PACKAGE_SOURCES).map(([name, source]) => ({ find: new RegExp(`^${name}$`), replacement: source })),
  },
  // Processes, since tests that assert on time read the processor time of their own process.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000, pool: 'forks', maxWorkers: 2 },
})
