/*
 * Writes src/dutch/first-name-genders.ts: first names that are given to one sex far more than to the other.
 * Sources: the most frequent first names of 2010 (Sociale Verzekeringsbank; facts), and faker's locales (MIT). Run: npx tsx train/first-name-genders.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allFakers } from '@faker-js/faker'

const women = new Map<string, number>()
const men = new Map<string, number>()
const add = (to: Map<string, number>, name: string, count: number) => to.set(name, (to.get(name) ?? 0) + count)
for (const line of readFileSync(join(import.meta.dirname, '../../shared/data/lexicon/voornamen-2010.tsv'), 'utf8').split('\n')) {
  const cells = line.split('\t')
  const sex = cells.find((c) => /^(?:f|m|v|vrouw|man|female|male)$/i.test(c))
  const name = cells.find((c) => /^\p{Lu}\p{Ll}/u.test(c) && !/^(?:Vrouw|Man)$/.test(c))
  const count = Number(cells.find((c) => /^\d+$/.test(c)) ?? 1)
  if (sex && name) add(/^(?:f|v|vrouw|female)$/i.test(sex) ? women : men, name, count)
}
for (const locale of ['nl', 'nl_BE', 'fr', 'de'] as const) {
  const person = allFakers[locale]?.rawDefinitions.person as { first_name?: { female?: string[]; male?: string[] } } | undefined
  for (const name of person?.first_name?.female ?? []) add(women, name, 300)
  for (const name of person?.first_name?.male ?? []) add(men, name, 300)
}
const only = (a: Map<string, number>, b: Map<string, number>) =>
  [...a]
    .filter(([n, c]) => c > 4 * (b.get(n) ?? 0) && /^\p{L}[\p{L}'-]+$/u.test(n))
    .map(([n]) => n)
    .sort()
const wrap = (names: string[]) => (names.join(' ').match(/.{1,136}(?: |$)/g) ?? []).map((l) => `  ${l.trim()}`).join('\n')
writeFileSync(
  join(import.meta.dirname, '../src/dutch/first-name-genders.ts'),
  `// Written by train/first-name-genders.ts; do not edit. Sources: first names of 2010 (Sociale Verzekeringsbank; facts), faker (MIT).

/** First names given to women, but rarely to men. */
export const WOMEN = \`
${wrap(only(women, men))}
\`

/** First names given to men, but rarely to women. */
export const MEN = \`
${wrap(only(men, women))}
\`
`,
)
console.log(only(women, men).length, only(men, women).length)
