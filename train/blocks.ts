/*
 * Trains the block classifier (multinomial logistic regression, full-batch gradient descent with L2) on gold/train-* and writes
 * src/blocks/weights.ts. Run: npx tsx train/blocks.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { featuresOf, isProse, lookOf } from '../src/blocks/features'
import { BLOCK_TYPES } from '../src/blocks/find'
import { segments } from '../src/blocks/segments'
import type { Span } from '../src/span'

const ROUNDS = 400
const RATE = 0.5
const L2 = 0.0015
/** Weights smaller than this in all three classes are left out. */
const SMALLEST = 0.04

interface Example {
  readonly features: string[]
  readonly label: number
}

async function examples(shared: string): Promise<Example[]> {
  const { parseGold } = await import(pathToFileURL(join(shared, 'eval/gold-to-json.mjs')).href)
  const found: Example[] = []
  for (const file of readdirSync(join(shared, 'gold'))
    .filter((f) => f.startsWith('train-'))
    .sort()) {
    const gold = parseGold(readFileSync(join(shared, 'gold', file), 'utf8'), file)
    const spans = segments(gold.text)
    const looks = spans.map((s) => lookOf(gold.text, s))
    const first = looks.findIndex(isProse)
    const last = looks.findLastIndex(isProse)
    const types = new Map(gold.blocks.map((b: Span & { type: string }) => [`${b.start}:${b.end}`, b.type]))
    spans.forEach((span, i) => {
      const type = types.get(`${span.start}:${span.end}`)
      if (!type) return
      found.push({
        features: featuresOf(looks, i, first < 0 ? spans.length : first, last < 0 ? spans.length : last),
        label: BLOCK_TYPES.indexOf(type as (typeof BLOCK_TYPES)[number]),
      })
    })
  }
  return found
}

function train(data: readonly Example[]): Map<string, [number, number, number]> {
  const weights = new Map<string, [number, number, number]>()
  for (const { features } of data) for (const f of features) if (!weights.has(f)) weights.set(f, [0, 0, 0])
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, [number, number, number]>()
    for (const { features, label } of data) {
      const scores = [0, 1, 2].map((c) => features.reduce((sum, f) => sum + (weights.get(f)?.[c] ?? 0), 0))
      const top = Math.max(...scores)
      const powers = scores.map((s) => Math.exp(s - top))
      const total = powers.reduce((a, b) => a + b, 0)
      for (const f of features) {
        let g = gradient.get(f)
        if (!g) gradient.set(f, (g = [0, 0, 0]))
        for (let c = 0; c < 3; c++) g[c] = (g[c] as number) + ((c === label ? 1 : 0) - (powers[c] as number) / total) / data.length
      }
    }
    for (const [f, w] of weights) {
      const g = gradient.get(f) ?? [0, 0, 0]
      for (let c = 0; c < 3; c++) w[c] = (w[c] as number) + RATE * 10 * ((g[c] as number) - (L2 * (w[c] as number)) / 10)
    }
  }
  return weights
}

const shared = join(import.meta.dirname, '../../shared')
const data = await examples(shared)
const weights = [...train(data)].filter(([, w]) => w.some((v) => Math.abs(v) >= SMALLEST)).sort(([a], [b]) => (a < b ? -1 : 1))
const lines = weights.map(([f, w]) => `  [${JSON.stringify(f).replace(/^"|"$/g, "'")}, [${w.map((v) => v.toFixed(2)).join(', ')}]],`)
writeFileSync(
  join(import.meta.dirname, '../src/blocks/weights.ts'),
  `// Made by train/blocks.ts from ${data.length} blocks of gold/train-*; do not edit.

/** Weight of each feature for heading, paragraph and boilerplate. */
export const BLOCK_WEIGHTS: ReadonlyMap<string, readonly [number, number, number]> = new Map([
${lines.join('\n')}
])
`,
)
console.log(`${data.length} blocks, ${weights.length} features`)
