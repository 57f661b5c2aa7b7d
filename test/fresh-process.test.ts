import { expect, it } from 'vitest'
import { alone, goldTexts, shuffled, together } from '../bench/fresh-articles'
import { freshModules } from '../bench/fresh-modules'

/** Articles drawn for this test: `npm run bench:fresh` takes all. */
const DRAWN = 20
/** How many of them are annotated by a library of their own. */
const ALONE = 5

/** Its first block once hung on what had been read before. */
const BRIDGE = {
  id: 'bridge',
  text: 'vandaag\n\nklik\n\nDe brug over de rivier blijft vrijdag de hele dag dicht voor al het verkeer, heeft de gemeente bekendgemaakt. Wie naar de overkant wil, moet omrijden via de andere brug.',
}

it('an article is annotated by a library that has read nothing yet as by one that read others, in whatever order and with whatever options', async () => {
  const fresh = await freshModules()
  const articles = [BRIDGE, ...shuffled(goldTexts(), 11).slice(0, DRAWN)]
  const [one, other] = [together(fresh(), articles, 1), together(fresh(), articles, 2)]
  const differ = articles.filter(({ id }) => one.get(id) !== other.get(id))
  expect(differ.map(({ id }) => id)).toEqual([])
  for (const article of articles.slice(0, ALONE)) expect(alone(fresh(), article) === one.get(article.id), article.id).toBe(true)
})

it('a library anew remembers nothing, which a cache in its modules would', async () => {
  const fresh = await freshModules()
  const [first, second] = [fresh(), fresh()]
  expect(first).not.toBe(second)
  expect(first.ModelError).not.toBe(second.ModelError)
})
