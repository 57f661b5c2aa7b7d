import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCandidates } from '../src/coreference/candidates'
import { readCoreference } from '../src/coreference/model'
import { CoreferenceText } from '../src/coreference/text'
import { readModelFile } from '../src/model/file'
import { findNames, readNameModel } from '../src/names'
import { readTagModel, tagTokens } from '../src/tags'
import { inputOf } from './values-input'

const file = readModelFile(readFileSync(join(import.meta.dirname, '../model/zinnig.bin')))
const tags = readTagModel(file)
const names = readNameModel(file)
const { nouns } = readCoreference(file)

/** The descriptions that a text may hold: for each its words up to each end that is weighed. */
function descriptionsIn(sentence: string): string[][] {
  const plain = inputOf(sentence)
  const input = { ...plain, tags: tagTokens(plain.tokens, plain.sentences, tags) }
  const text = new CoreferenceText({ ...input, names: findNames(input, names, [], []), quoted: [] }, nouns)
  return findCandidates(text)
    .filter(({ kind, functionOf }) => kind === 'description' && functionOf < 0)
    .map(({ first, ends }) => ends.map((end) => text.slice(first, end)))
}

describe('words that may describe somebody', () => {
  it.each([
    ['Het schip redt boten die mensen vervoeren.', 'mensen'],
    ['Zeker 34 mensen werden ziek.', '34 mensen'],
    ['De weg is dicht, zeggen ruim tweehonderd boeren.', 'tweehonderd boeren'],
    ['Volgens deskundigen klopt dat niet.', 'deskundigen'],
    ['Zes verdachten zijn vrij.', 'Zes verdachten'],
    ['Een van hen gaf ons water.', 'Een van hen'],
    ['De ploeg van trainer Henk Slotman won.', 'De ploeg van trainer Henk Slotman'],
    ['De woordvoerder van de regering Trump zweeg.', 'De woordvoerder van de regering Trump'],
    ['Waarnemers van Egypte, Qatar en Oman reisden af.', 'Waarnemers van Egypte, Qatar en Oman'],
    ['Sommige van mijn collega’s lachten.', 'Sommige van mijn collega’s'],
    ['Huilende familieleden kwamen binnen.', 'Huilende familieleden'],
  ])('%s', (sentence, wanted) => {
    expect(descriptionsIn(sentence).flat()).toContain(wanted)
  })

  it.each([
    ['De hulp die mensen krijgen.', 'die mensen'],
    ['Zeker 34 mensen werden ziek.', 'Zeker 34 mensen'],
  ])('%s holds no such words: %s', (sentence, unwanted) => {
    expect(descriptionsIn(sentence).flat()).not.toContain(unwanted)
  })

  it('leaves a function before a name to the name', () => {
    expect(descriptionsIn('Trainer Henk Slotman zweeg.')).toEqual([])
    expect(descriptionsIn('De minister van Defensie Ruben Brekelmans zweeg.').flat()).not.toContain('De minister')
  })
})
