/**
 * Scores dates, times, amounts and percentages on gold articles, given the gold blocks and sentences, so that only this stage is measured:
 * `npx tsx eval/values.ts [dev|train|seed] [--errors]`.
 */
import { type Part, readArticles } from '../corpora/read/articles'
import { inputOf } from '../corpora/read/stage-input'
import { defaultModel } from '../src/models/default-model'
import { findValues } from '../src/values'

const [set = 'dev', ...flags] = process.argv.slice(2)
const VALUES = ['DATE', 'TIME', 'MONEY', 'PERCENT']

const counts = new Map(VALUES.map((type) => [type, { right: 0, extra: 0, missed: 0 }]))
let normalised = 0
let total = 0
for (const gold of readArticles({ part: set as Part, language: 'all' })) {
  const name = gold.id
  const input = inputOf(gold, defaultModel().tags)
  const predicted = findValues(input, null)
  const key = (e: { start: number; end: number; type: string }) => `${e.start}:${e.end}:${e.type}`
  const wanted = new Map(gold.entities.filter((e) => counts.has(e.type)).map((e) => [key(e), e]))
  for (const value of predicted) {
    const count = counts.get(value.type)
    total++
    const { iso = undefined, amount = undefined } = value.value as { iso?: string | null; amount?: number | null }
    if ((iso ?? amount ?? null) !== null) normalised++
    if (wanted.delete(key(value))) {
      if (count) count.right++
      if (flags.includes('--all')) console.log(`${name}  ${value.text}  ${JSON.stringify(value.value)}`)
    } else {
      if (count) count.extra++
      if (flags.includes('--errors'))
        console.log(
          `${name} extra  ${value.type} «${value.text}» …${gold.text.slice(value.start - 40, value.end + 30).replaceAll('\n', '⏎')}…`,
        )
    }
  }
  for (const e of wanted.values()) {
    const count = counts.get(e.type)
    if (count) count.missed++
    if (flags.includes('--errors'))
      console.log(
        `${name} missed ${e.type} «${gold.text.slice(e.start, e.end)}» …${gold.text.slice(e.start - 40, e.end + 30).replaceAll('\n', '⏎')}…`,
      )
  }
}
const sum = { right: 0, extra: 0, missed: 0 }
for (const [type, c] of counts) {
  for (const k of ['right', 'extra', 'missed'] as const) sum[k] += c[k]
  console.log(type.padEnd(8), row(c))
}
console.log('all'.padEnd(8), row(sum), ` with a normalised value: ${normalised} of ${total}`)

function row({ right, extra, missed }: { right: number; extra: number; missed: number }): string {
  const p = right / (right + extra || 1)
  const r = right / (right + missed || 1)
  return `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}  n ${right + missed}`
}
