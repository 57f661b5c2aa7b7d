/**
 * Measures how gold names are joined, against the `@alias` lines of the gold articles: for each article with aliases, every pair of mentions of names whose
 * thing the aliases tell must be in one cluster or in two; and the best name must be the gold one: `npx tsx eval/clusters.ts [dev|train|seed] [--errors]`.
 */
import { type Part, readArticles } from '../corpora/read/articles'
import { inputOf } from '../corpora/read/stage-input'
import { clusterNames } from '../src/names'
import type { NameMention, NameType } from '../src/names/entity'

const [set = 'dev', ...flags] = process.argv.slice(2)

const fold = (s: string) =>
  s
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replaceAll('’', "'")
let together = 0
let apart = 0
let rightTogether = 0
let rightApart = 0
let named = 0
let rightName = 0
for (const gold of readArticles({ part: set as Part, language: 'all' })) {
  const { id } = gold
  const input = inputOf(gold)
  const mentions: NameMention[] = gold.entities
    .filter((e) => ['PER', 'ORG', 'LOC', 'MISC'].includes(e.type))
    .map((e) => ({
      start: e.start,
      end: e.end,
      text: gold.text.slice(e.start, e.end),
      type: e.type as NameType,
      confidence: 1,
      source: 'model',
    }))
  const things = new Map<string, string>()
  for (const [name, forms] of Object.entries(gold.aliases)) for (const form of [name, ...forms]) things.set(fold(form), name)
  const found = clusterNames(input, mentions)
  const told = found.map((e) => ({ e, thing: things.get(fold(e.text)) })).filter((x) => x.thing !== undefined)
  for (const { e, thing } of told) {
    named++
    if (fold(e.name) === fold(thing ?? '')) rightName++
    else if (flags.includes('--errors')) console.log(`${id} name: «${e.text}» (${e.type}) is ${thing}, not ${e.name}`)
  }
  for (let i = 0; i < told.length; i++)
    for (let j = i + 1; j < told.length; j++) {
      const [a, b] = [told[i], told[j]]
      if (!a || !b) continue
      const joined = a.e.cluster === b.e.cluster
      if (a.thing === b.thing) {
        together++
        if (joined) rightTogether++
        else if (flags.includes('--pairs')) console.log(`${id} split: «${a.e.text}» (${a.e.type}) and «${b.e.text}» (${b.e.type})`)
      } else {
        apart++
        if (!joined) rightApart++
        else if (flags.includes('--pairs')) console.log(`${id} lumped: «${a.e.text}» and «${b.e.text}»`)
      }
    }
}
const percent = (a: number, b: number) => `${((100 * a) / (b || 1)).toFixed(1)} % of ${b}`
console.log(
  `pairs of one thing joined: ${percent(rightTogether, together)}; pairs of two things kept apart: ${percent(rightApart, apart)}; best name right: ${percent(rightName, named)}`,
)
