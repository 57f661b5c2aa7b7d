import { readPublic } from '../corpora/read/folder'
import { allNames } from '../src/names/gazetteer'
import type { NameLexicon, WordClasses } from '../src/names/names-lexicon'
import { bloomFilter } from './bloom-filter'
import { gazetteerData } from './gazetteer-data'
import { nounSenses } from './names-senses'

/** The words of a gzipped list, one a line (anything after a space is left out). */
function readList(sharedDir: string, file: string): string[] {
  return readPublic(`data/lexicon/${file}`, sharedDir)
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .filter(Boolean)
}

/** How many of the most frequent words of film subtitles count as frequent. */
const FREQUENT = 5000

/** Builds what the tagger knows of words beside its weights. */
export async function buildLexicon(sharedDir: string, classes: WordClasses): Promise<NameLexicon> {
  const words = [...readList(sharedDir, 'opentaal-basiswoorden-gekeurd.txt.gz'), ...readList(sharedDir, 'opentaal-flexies.txt.gz')]
  const small = words.filter((w) => w === w.toLowerCase())
  const capitalised = words.filter((w) => w !== w.toLowerCase())
  const frequent = readList(sharedDir, 'frequencywords-nl-50k.txt.gz').slice(0, FREQUENT)
  const { cities, firstNames, surnames } = await gazetteerData()
  const single = (names: readonly string[]) =>
    [...new Set(names.flatMap((n) => n.split(' ')).filter((n) => n.length > 1 && n !== n.toLowerCase()))].sort()
  return {
    sets: {
      ordinary: bloomFilter(small, 6),
      capitalised: bloomFilter(capitalised),
      frequent: bloomFilter(frequent),
      city: bloomFilter(single(cities)),
      firstName: bloomFilter(single(firstNames)),
      surname: bloomFilter(single(surnames)),
      known: bloomFilter(single([...allNames()])),
    },
    classes,
    senses: nounSenses(sharedDir),
  }
}
