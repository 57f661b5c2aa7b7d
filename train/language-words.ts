/** Writes `data/dutch/frequent-words.tsv`: the most frequent Dutch words, by which `src/language` knows Dutch. Run: `npx tsx train/language-words.ts`. */
import { readArticles } from '../corpora/read/articles'
import { readPublic } from '../corpora/read/folder'
import { writeList } from './write-list'

/** Words kept. More no longer helps: past 4,000 the letter n-grams of what is kept know the rest. */
const KEPT = 4000

/** English and French words of names and titles, and noise of the corpora. */
const FOREIGN = new Set('the and los les des du le la on to el new and flo'.split(' '))

/** The texts counted, none of them a development or test set. Weights even out newspaper and encyclopaedia. */
function* texts(): Iterable<[weight: number, text: string]> {
  for (const { text } of readArticles({ part: 'train' })) yield [3, text]
  const sentences = readPublic('data/cdb/alpino-cdb.xml.gz').matchAll(/<sentence[^>]*>([^<]*)</g)
  yield [1, [...sentences].map(([, text = '']) => text.replace(/&\w+;/g, ' ')).join('\n')]
  yield [1, readPublic('data/raw/nlwikipedia-selection.sents.gz')]
}

const counts = new Map<string, number>()
for (const [weight, text] of texts()) {
  // A word with a capital is a name or begins a sentence; the others suffice.
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])['’]?\p{Ll}+(?![\p{L}\p{N}'’-])/gu)) {
    const key = word.replace('’', "'")
    counts.set(key, (counts.get(key) ?? 0) + weight)
  }
}
const words = [...counts]
  .filter(([word]) => (word.length > 1 || word === 'u') && !FOREIGN.has(word))
  .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
  .slice(0, KEPT)
  .map(([word]) => word)
writeList(
  'frequent-words',
  words.map((word, i) => [word, `${i + 1}`]),
)
console.log(`last: ${words.slice(-20).join(' ')}`)
