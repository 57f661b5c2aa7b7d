import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { annotate } from '../src'

const root = join(import.meta.dirname, '..')
const file = join(root, 'dist/browser.js')

it('the browser build needs no Node and says how to load the model', async () => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/from\s*["']node:|require\(["']/)
  const zinnig = (await import(`${file}?fresh`)) as typeof import('../src')
  expect(() => zinnig.annotate('Wij gaan door, zei Jansen.')).toThrow(/await loadModel\(url\)/)
})

it('the browser build gives what Node gives, once the model is loaded', async () => {
  const zinnig = (await import(file)) as typeof import('../src')
  await zinnig.loadModel(readFileSync(join(root, 'model/zinnig.bin')))
  const text = readFileSync(join(root, 'fixtures/articles/seed-2023-02.txt'), 'utf8')
  expect(zinnig.annotate(text).toJSON()).toEqual(annotate(text).toJSON())
})

it('the browser build without the model is at most 160 kB gzip', () => {
  expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(160_000)
})
