import { expect, it } from 'vitest'
import { alone, goldTexts, shuffled, together } from '../bench/fresh-articles'
import { freshModules } from '../bench/fresh-modules'

/** How many articles are annotated by a library of their own: `npm run bench:fresh` takes all, and looks at every layer. */
const ALONE = 4

/** Its first block once hung on what had been read before. */
const BRIDGE = {
  id: 'bridge',
  text: 'vandaag\n\nklik\n\nDe brug over de rivier blijft vrijdag de hele dag dicht voor al het verkeer, heeft de gemeente bekendgemaakt. Wie naar de overkant wil, moet omrijden via de andere brug.',
}

it('an article is annotated by a library that has read nothing yet as by one that read others, in whatever order and with whatever options', async () => {
  const fresh = await freshModules()
  const articles = [BRIDGE, ...shuffled(goldTexts(), 11)]
  const one = together(fresh(), articles, 1, 'plain')
  const other = together(fresh(), articles, 2, 'plain')
  const differ = articles.filter(({ id }) => one.get(id) !== other.get(id))
  expect(differ.map(({ id }) => id)).toEqual([])
  for (const article of articles.slice(0, ALONE)) expect(alone(fresh(), article, 'plain') === one.get(article.id), article.id).toBe(true)
})

it('a library anew remembers nothing, which a cache in its modules would', async () => {
  const fresh = await freshModules()
  const [first, second] = [fresh(), fresh()]
  expect(first).not.toBe(second)
  expect(first.ModelError).not.toBe(second.ModelError)
})
