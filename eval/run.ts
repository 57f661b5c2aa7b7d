/*
 * npm run eval                 everything
 * npm run eval -- articles     the gold articles through the whole walk, scored by ../shared/eval/score.mjs
 * npm run eval -- names …      one or more of the parts below; --errors prints the errors of a part
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createAnnotator } from '../src'

const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared')
const out = join(import.meta.dirname, '.out')
const args = process.argv.slice(2)
const wanted = args.filter((a) => !a.startsWith('-'))
const flags = args.filter((a) => a.startsWith('-'))
/** Every part that stands beside this file as a script of its own. */
const scripts = readdirSync(import.meta.dirname)
  .filter((f) => f.endsWith('.ts') && f !== 'run.ts')
  .map((f) => f.slice(0, -3))

/** Annotates the gold articles of `set` from their text alone and scores them. */
async function scoreArticles(set: string, title: string): Promise<void> {
  const { parseGold } = await import(pathToFileURL(join(shared, 'eval/gold-to-json.mjs')).href)
  const annotator = createAnnotator()
  const gold: string[] = []
  const found: string[] = []
  for (const file of readdirSync(join(shared, 'gold'))
    .filter((f) => f.startsWith(set))
    .sort()) {
    const article = parseGold(readFileSync(join(shared, 'gold', file), 'utf8'), file.replace('.gold.txt', ''))
    gold.push(JSON.stringify(article))
    found.push(JSON.stringify(annotator.annotate(article.text, { id: article.id })))
  }
  mkdirSync(out, { recursive: true })
  const [goldFile, foundFile] = [join(out, `${set}gold.jsonl`), join(out, `${set}found.jsonl`)]
  writeFileSync(goldFile, gold.join('\n'))
  writeFileSync(foundFile, found.join('\n'))
  console.log(`\n# ${title}\n`)
  const errors = flags.includes('--errors') ? ['--errors', '200'] : []
  console.log(execFileSync('node', [join(shared, 'eval/score.mjs'), goldFile, foundFile, ...errors], { encoding: 'utf8', maxBuffer: 1e8 }))
}

const unknown = wanted.find((w) => w !== 'articles' && !scripts.includes(w))
if (unknown) {
  console.error(`eval: there is no part "${unknown}"; there are articles, ${scripts.join(', ')}`)
  process.exitCode = 2
} else if (!existsSync(join(shared, 'gold'))) {
  console.log('eval: skipped, since the gold articles are not at ../shared/gold')
} else {
  if (!wanted.length || wanted.includes('articles')) {
    await scoreArticles('dev-', 'gold/dev-*: 26 articles, from raw text')
    await scoreArticles('seed-', 'the seed article, from raw text')
  }
  for (const script of scripts.filter((s) => !wanted.length || wanted.includes(s))) {
    console.log(`\n# ${script}\n`)
    const { status } = spawnSync('npx', ['tsx', join(import.meta.dirname, `${script}.ts`), ...flags], { cwd: root, stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}
