import { readArticles } from '../corpora/read/articles'
import { readTreebank, TREEBANKS } from '../corpora/read/treebanks'
import { createRandom } from '../train/random'

/** Sentences of a treebank that make one text. */
const SENTENCES = 12

/** The training articles at hand in seeded order, each once, divided in two halves: to warm up on, and to be met first when timed. */
export function articleHalves(): { warm: string[]; timed: string[] } {
  const articles = [...new Set(readArticles({ part: 'train' }).map((article) => article.text))]
  createRandom(1).shuffle(articles)
  const half = articles.length >> 1
  return { warm: articles.slice(0, half), timed: articles.slice(half) }
}

/** `count` different texts: articles, and stretches of the treebanks' sentences, shuffled together; no text and no sentence twice. */
export function differentTexts(count: number): string[] {
  const sentences = new Set<string>()
  const texts = readArticles({ part: 'train', without: 'cdb' }).map((article) => article.text)
  for (const name of TREEBANKS)
    for (const { words } of readTreebank(name))
      sentences.add(
        words
          .map(({ form, misc }) => (misc.includes('SpaceAfter=No') ? form : `${form} `))
          .join('')
          .trim(),
      )
  const all = [...sentences]
  for (let i = 0; i + SENTENCES <= all.length; i += SENTENCES) texts.push(all.slice(i, i + SENTENCES).join(' '))
  createRandom(2).shuffle(texts)
  return texts.slice(0, count)
}
