import { describe, expect, it } from 'vitest'
import { annotate, type Document } from '../src'

/** The best name of the cluster that the `nth` (from 0) mention with these words belongs to; undefined where it is no mention. */
function who(doc: Document, words: string, nth = 0): string | undefined {
  const mention = doc.mentions.filter((m) => m.text === words)[nth]
  return mention && doc.clusters[mention.cluster]?.name
}

/** Title, text, and for words (with their number, `#1` for the second) whom they mean. */
const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'a name, its short form, a pronoun and a possessive',
    'Burgemeester Marieke Oosterwijk van Zutphen stapt op. Oosterwijk maakte dat maandag bekend. Ze wil meer tijd voor haar gezin, zegt ze.',
    { Oosterwijk: 'Marieke Oosterwijk', Ze: 'Marieke Oosterwijk', haar: 'Marieke Oosterwijk' },
  ],
  [
    'a function that came with the name',
    'Trainer Piet Hofland van Sparta was tevreden. Zijn ploeg won met 3-0. De trainer prees vooral de verdediging.',
    { 'De trainer': 'Piet Hofland', Zijn: 'Piet Hofland' },
  ],
  [
    'a function in apposition',
    'Anneke Vos, directeur van de bibliotheek, is blij met het geld. De directeur noemt het een doorbraak.',
    { 'De directeur': 'Anneke Vos' },
  ],
  [
    'two people of one surname whom nothing else tells apart',
    'Trump boos op rechter\n\nDonald Trump sprak in Ohio. Ook Melania Trump was er. „Prachtig”, zei Melania Trump.',
    { 'Donald Trump': 'Donald Trump', 'Melania Trump': 'Melania Trump' },
  ],
  [
    'man and woman apart',
    'Jan Bakker en Els Smit trouwden in Gouda. Zij werkt bij de bank, hij is schilder.',
    { Zij: 'Els Smit', hij: 'Jan Bakker' },
  ],
  [
    'a body by its kind',
    'Het concern Philips schrapt duizend banen. Het bedrijf meldde dat maandag. De vakbond FNV is woedend. De bond wil overleg.',
    { 'Het bedrijf': 'Philips', 'De bond': 'FNV' },
  ],
  [
    'the possessive of a body',
    'Voetbalclub Ajax verkoopt zijn aanvaller. De club krijgt 20 miljoen euro.',
    { zijn: 'Ajax', 'De club': 'Ajax' },
  ],
  [
    'many people',
    'In Venlo zijn drie agenten gewond geraakt. Ze werden met stenen bekogeld toen ze een ruzie wilden sussen. Hun auto raakte beschadigd.',
    { Ze: 'drie agenten', ze: 'drie agenten', Hun: 'drie agenten' },
  ],
  [
    'who says it is not who is spoken of',
    'Verdediger Tom Hulshof kreeg rood. „Hij raakt de bal niet eens”, zei scheidsrechter Karel Dijkman na afloop.',
    { Hij: 'Tom Hulshof' },
  ],
]

describe('who is who in an article', () => {
  it.each(cases)('%s', (_, text, expected) => {
    const doc = annotate(text)
    expect(Object.fromEntries(Object.keys(expected).map((words) => [words, who(doc, words)]))).toEqual(expected)
  })

  it('keeps mother and son of one surname apart', () => {
    const doc = annotate('Carla Veenstra woont in Assen. Haar zoon Bart Veenstra studeert in Delft. Bart Veenstra komt elk weekend thuis.')
    const clusters = doc.entities.filter((e) => e.type === 'PER').map((e) => ('cluster' in e ? e.cluster : -1))
    expect(new Set(clusters).size).toBe(2)
    expect(clusters[1]).toBe(clusters[2])
  })

  it('tells gender and function', () => {
    const doc = annotate('Minister van Financiën Ineke Wolters trad af. Ze kon niet anders.')
    const cluster = doc.clusters.find((c) => c.name === 'Ineke Wolters')
    expect([cluster?.type, cluster?.gender, cluster?.number, cluster?.function]).toEqual(['PER', 'f', 'sing', 'Minister van Financiën'])
  })
})

describe('the lists', () => {
  const texts = [...cases.map(([, text]) => text), 'De A12 bij Ede is dicht.', '„Ja”, zei hij.', 'Kort', '']

  it.each(texts)('%s: every number leads somewhere', (text) => {
    const doc = annotate(text)
    const { clusters } = doc.toJSON()
    clusters.forEach((cluster, i) => {
      expect(cluster.id).toBe(i)
      for (const mention of cluster.mentions) expect(doc.mentions[mention]?.cluster).toBe(i)
    })
    doc.mentions.forEach((mention, i) => {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      expect(clusters[mention.cluster]?.mentions).toContain(i)
      expect(mention.confidence).toBeGreaterThanOrEqual(0)
      expect(mention.confidence).toBeLessThanOrEqual(1)
      const before = doc.mentions[i - 1]
      if (before) expect(before.start < mention.start || (before.start === mention.start && before.end >= mention.end)).toBe(true)
    })
    for (const entity of doc.entities) if ('cluster' in entity) expect(doc.clusters[entity.cluster]?.name).toBe(entity.name)
  })

  it('are empty without the layer, and clusters of names stay', () => {
    const doc = annotate('Jan Bakker zweeg. Bakker ging weg.', { layers: ['entities'] })
    expect([doc.mentions, doc.clusters]).toEqual([[], []])
    expect(doc.entities.map((e) => ('cluster' in e ? [e.cluster, e.name] : []))).toEqual([
      [0, 'Jan Bakker'],
      [0, 'Jan Bakker'],
    ])
  })
})

describe('what repeats', () => {
  /** How many mentions are found in `n` times `unit`: where all is well as many times more. */
  it.each(['hij zei dat ', 'de man en de vrouw ', '„hij” zei de man. ', 'Jan Bakker zei dat de man van de vrouw van de buurman kwam. '])(
    '%j is read with work for each mention that does not grow',
    (unit) => {
      const doc = annotate(unit.repeat(2000), { onForeign: 'annotate' })
      expect(doc.clusters.every((cluster, i) => cluster.id === i)).toBe(true)
      expect(doc.mentions.length).toBeGreaterThan(1000)
    },
  )
})
