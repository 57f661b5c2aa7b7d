import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { viteLists } from '../build/lists'

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

// The playground runs the library's own sources as a browser gets them: no embedded model.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [viteLists],
  resolve: {
    alias: [
      { find: /^zinnig$/, replacement: source('index.ts') },
      { find: /^\.\/embedded$/, replacement: source('models/embedded.browser.ts') },
    ],
  },
  assetsInclude: ['**/*.bin'],
  worker: { format: 'es', plugins: () => [viteLists] },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022' },
})
