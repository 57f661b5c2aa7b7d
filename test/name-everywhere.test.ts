import { describe, expect, it } from 'vitest'
import { namesEverywhere, type PlacedName } from '../src/names/name-everywhere'
import { nameDocument } from '../src/names/names-document'
import { type NameLexicon, WORD_SETS, WordClasses } from '../src/names/names-lexicon'
import { makeWordForm } from '../src/names/word-form'
import { bloomFilter } from '../train/bloom-filter'

const nothing = new WordClasses(new Int32Array(0), new Uint16Array(0), 1)
const sets = Object.fromEntries(WORD_SETS.map((name) => [name, bloomFilter(name === 'ordinary' ? ['west', 'de'] : [])]))
const lexicon = { sets, classes: nothing, senses: nothing } as unknown as NameLexicon

/** Names everywhere in sentences of words parted by spaces; `found` are `[words, type, confidence, which occurrence]`. */
function everywhere(sentences: readonly string[], found: readonly (readonly [string, PlacedName['type'], number, number?])[]): string[] {
  const words = sentences.map((s) => s.split(' '))
  let at = 0
  const spans = words.map((w) => {
    const firstToken = at
    at += w.length
    return { firstToken, endToken: at, heading: false }
  })
  const tokens = words.flat().map((text) => ({ start: 0, end: 0, text, kind: 'word' as const }))
  const document = nameDocument(tokens, spans, (text) => makeWordForm(text, lexicon))
  const text = (first: number, end: number) => document.forms.slice(first, end).map((f) => f.text)
  const names = found
    .map(([name, type, confidence, nth = 0]): PlacedName => {
      const size = name.split(' ').length
      const places = document.forms.flatMap((_, i) => (text(i, i + size).join(' ') === name ? [i] : []))
      const first = places[nth] as number
      return { first, end: first + size, type, confidence }
    })
    .sort((a, b) => a.first - b.first)
  return namesEverywhere(document, names).map((n) => `${n.type} ${text(n.first, n.end).join(' ')}`)
}

describe('a name seen once is seen everywhere', () => {
  it('where it was missed', () => {
    expect(everywhere(['Gisteren sprak Quorum in Aalburg .', 'Quorum wil niets zeggen .'], [['Quorum', 'ORG', 0.9]])).toEqual([
      'ORG Quorum',
      'ORG Quorum',
    ])
  })

  it('by the surname and the first name of a person', () => {
    expect(everywhere(['Harlan Quist kwam .', 'Quist zei niets .', 'Harlan lachte .'], [['Harlan Quist', 'PER', 0.9]])).toEqual([
      'PER Harlan Quist',
      'PER Quist',
      'PER Harlan',
    ])
  })

  it('with the type that most finds have, unless it is sure', () => {
    const sentences = ['Jansen kwam .', 'Jansen bleef .', 'Toen ging Jansen .']
    expect(
      everywhere(sentences, [
        ['Jansen', 'PER', 0.9, 0],
        ['Jansen', 'ORG', 0.4, 1],
        ['Jansen', 'PER', 0.8, 2],
      ]),
    ).toEqual(['PER Jansen', 'PER Jansen', 'PER Jansen'])
    expect(
      everywhere(sentences, [
        ['Jansen', 'PER', 0.9, 0],
        ['Jansen', 'ORG', 0.8, 1],
        ['Jansen', 'PER', 0.8, 2],
      ])[1],
    ).toBe('ORG Jansen')
  })

  it('but an ordinary word that begins a sentence only where it was a name more than once', () => {
    const sentences = ['Toen kwam West .', 'West is een windstreek .', 'Daar stond West .']
    expect(everywhere(sentences, [['West', 'PER', 0.9]])).toEqual(['PER West', 'PER West'])
    expect(
      everywhere(sentences, [
        ['West', 'PER', 0.9],
        ['West', 'PER', 0.9, 2],
      ]),
    ).toHaveLength(3)
  })

  it('not inside of another name, nor in small letters', () => {
    expect(
      everywhere(
        ['Wij zien Aalburg .', 'Het Aalburg College en aalburg .'],
        [
          ['Aalburg', 'LOC', 0.9],
          ['Aalburg College', 'ORG', 0.9],
        ],
      ),
    ).toEqual(['LOC Aalburg', 'ORG Aalburg College'])
  })
})
