import { readPublic } from '../corpora/read/folder'
import { SENSES, WordClasses, wordHash } from '../src/names/names-lexicon'
import { diminutiveBase, singularOf } from '../src/tags/nouns'
import { readWordKnowledge } from './tags-words'

/** Lexicographer classes of WordNet that tell something of the name beside a noun, and the sense that they are. */
const CLASSES: Readonly<Record<string, keyof typeof SENSES>> = {
  person: 'person',
  group: 'group',
  location: 'place',
  object: 'place',
  artifact: 'artifact',
  communication: 'communication',
  cognition: 'communication',
  event: 'event',
  phenomenon: 'event',
  act: 'act',
  animal: 'animal',
}

/** A class with less than this share of a noun's senses says nothing of it. */
const LEAST_SHARE = 0.25

/** What nouns are for, by Open Dutch WordNet, with the plurals and diminutives that the dictionary has: bits of `SENSES`. */
export function nounSenses(shared: string): WordClasses {
  const senses = new Map<string, number>()
  for (const line of readPublic('data/lexicon/wordnet-classes-nl.tsv.gz', shared).split('\n')) {
    const [lemma = '', part, classes = ''] = line.split('\t')
    if (part !== 'n' || !/^[a-zà-ÿ-]+$/.test(lemma)) continue
    const counts = classes.split(' ').map((c) => c.split(':') as [string, string])
    const total = counts.reduce((sum, [, n]) => sum + Number(n), 0)
    let bits = 0
    for (const [name, n] of counts) {
      const sense = CLASSES[name]
      if (sense && Number(n) >= total * LEAST_SHARE) bits |= SENSES[sense]
    }
    if (bits) senses.set(lemma, bits)
  }
  const { words } = readWordKnowledge(shared)
  for (const line of readPublic('data/lexicon/opentaal-flexies.txt.gz', shared).split('\n')) {
    const word = line.trim()
    if (senses.has(word) || word !== word.toLowerCase()) continue
    const bits = senses.get(singularOf(word, words) ?? '') ?? senses.get(diminutiveBase(word, words) ?? '')
    if (bits) senses.set(word, bits)
  }
  const sorted = [...senses].map(([word, bits]) => [wordHash(word), bits] as const).sort(([a], [b]) => a - b)
  return new WordClasses(Int32Array.from(sorted.map(([hash]) => hash)), Uint16Array.from(sorted.map(([, bits]) => bits)), 1)
}
