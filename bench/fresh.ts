import { parseArgs } from 'node:util'
import { alone, goldTexts, shuffled, together } from './fresh-articles'
import { freshModules } from './fresh-modules'

/*
 * npm run bench:fresh: whether an annotation hangs on what was read before. Each gold article is annotated by a library that has read nothing yet, and by
 * `--orders` libraries that read all of them, in an order of their own each, with other annotators between. Every answer has to be the same; prints
 * the articles of which it is not, and where they part, and ends with 1 then.
 *
 *   npm run bench:fresh -- --orders 3 --seed 7 --only dev-01.gold.txt
 */

const { values } = parseArgs({
  options: { orders: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
})
const fresh = await freshModules()
const articles = goldTexts()
const read = Array.from({ length: Number(values.orders) }, (_, i) => together(fresh(), articles, Number(values.seed) + i, 'whole'))
let parted = 0
for (const article of shuffled(articles, 0)) {
  if (values.only !== undefined && article.id !== values.only) continue
  const first = alone(fresh(), article, 'whole')
  const other = read.map((order) => order.get(article.id) as string).find((json) => json !== first)
  if (other === undefined) continue
  parted++
  let at = 0
  while (first[at] === other[at]) at++
  console.log(
    `${article.id}:\n  alone        …${first.slice(Math.max(0, at - 80), at + 80)}\n  after others …${other.slice(Math.max(0, at - 80), at + 80)}`,
  )
}
console.log(`${articles.length} articles, each alone and in ${read.length} orders: ${parted} differ`)
process.exitCode = parted > 0 ? 1 : 0
