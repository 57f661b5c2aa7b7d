import { fileURLToPath } from 'node:url'

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

/** Each public entry of the package with the source it is built from: what tests import as `zinnig…` without building. */
export const PACKAGE_SOURCES: Readonly<Record<string, string>> = {
  zinnig: source('index.ts'),
  'zinnig/formats': source('formats/index.ts'),
  'zinnig/batch': source('batch/index.ts'),
  'zinnig/queue': source('queue/index.ts'),
  'zinnig/retext': source('integrations/retext.ts'),
  'zinnig/compromise': source('integrations/compromise.ts'),
  'zinnig/vitest': source('integrations/vitest.ts'),
}
