/*
 * Names of kinds that are hard, in sentences written for it and never trained on (fixtures/names/kinds.txt): the share of lines with just the right names,
 * by kind. npm run eval -- name-kinds [--errors]
 */
import { readFileSync } from 'node:fs'
import { isName } from '../src'
import { createAnnotator } from '../src/annotate'

const MARKED = /\{(PER|ORG|LOC|MISC)\|([^}]*)\}/g
const errors = process.argv.includes('--errors')
const annotator = createAnnotator({ layers: ['entities'], onForeign: 'annotate' })
let kind = ''
let rightOfAll = 0
let all = 0
let right = 0
let lines = 0
const close = () => {
  if (lines > 0) console.log(`${String(right).padStart(4)} of ${String(lines).padStart(2)}  ${kind}`)
  rightOfAll += right
  all += lines
  right = 0
  lines = 0
}
for (const line of readFileSync(new URL('../fixtures/names/kinds.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('## ')) {
    close()
    kind = line.slice(3)
  }
  if (line === '' || line.startsWith('#')) continue
  const text = line.replace(MARKED, '$2')
  const wanted = [...line.matchAll(MARKED)].map(([, type, name]) => `${type} ${name}`)
  const found = annotator
    .annotate(text)
    .entities.filter(isName)
    .map((name) => `${name.type} ${name.text}`)
  lines++
  if (wanted.join('; ') === found.join('; ')) right++
  else if (errors) console.log(`      ${text}\n        ${found.join('; ') || 'none'}`)
}
close()
console.log(`\n${rightOfAll} of ${all} lines right`)
