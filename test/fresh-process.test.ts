import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../fixtures/articles')
const lines = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  .filter(Boolean)

/** Texts of some lines of the articles each, drawn with a seed, and one whose first block once hung on what had been read before. */
function texts(count: number): string[] {
  let seed = 11
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return (seed >>> 8) % below
  }
  const drawn = Array.from({ length: count }, () => Array.from({ length: 6 }, () => lines[random(lines.length)]).join('\n\n'))
  const body =
    'De brug over de rivier blijft vrijdag de hele dag dicht voor al het verkeer, heeft de gemeente bekendgemaakt. Wie naar de overkant wil, moet omrijden via de andere brug.'
  return [`vandaag\n\nklik\n\n${body}`, ...drawn]
}

/** The annotations of `list` in one new process. */
function annotated(list: readonly string[]): unknown[] {
  const script = join(import.meta.dirname, 'annotate-texts.ts')
  const output = execFileSync(process.execPath, ['--import', 'tsx', script], {
    input: JSON.stringify(list),
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return JSON.parse(output) as unknown[]
}

it('a text alone in a new process is annotated as after others', () => {
  const list = texts(3)
  const warm = annotated([...list].reverse()).reverse()
  list.forEach((text, i) => {
    expect(annotated([text])[0]).toEqual(warm[i])
  })
})
