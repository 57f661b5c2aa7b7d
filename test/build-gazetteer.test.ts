import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from 'zinnig'
import { brands, countries, gazetteerCsv, towns, unambiguous } from '../build/gazetteer'
import { readGazetteerFile } from '../src/batch/gazetteer-file'

const folder = mkdtempSync(join(tmpdir(), 'zinnig-gazetteer-'))

describe('the gazetteer of open data', () => {
  const file = join(folder, 'open.csv')
  writeFileSync(file, gazetteerCsv(unambiguous([...countries(), ...towns()])))
  const entries = readGazetteerFile(file)
  const idOf = (name: string) => entries.filter((e) => e.name === name || e.aliases?.includes(name)).map((e) => e.id)

  it('has countries and towns with the ids of their sources', () => {
    expect(countries().length).toBeGreaterThan(240)
    expect(idOf('Nieuw-Zeeland')).toEqual(['iso3166:NZ'])
    expect(idOf('Den Haag')).toEqual(['https://sws.geonames.org/2747373/'])
    expect(entries.length).toBeGreaterThan(1500)
  })

  it('leaves out what means several things, or is a word or first name besides', () => {
    for (const name of ['Best', 'Europese Unie']) expect(idOf(name)).toEqual([])
    const names = entries.map((e) => e.name)
    expect(new Set(names).size).toBe(names.length)
    expect(
      unambiguous([
        { name: 'Bergen', type: 'LOC', id: '1' },
        { name: 'Bergen', type: 'LOC', id: '2' },
      ]),
    ).toEqual([])
  })

  it('links names in a text', () => {
    const doc = createAnnotator({ gazetteer: entries }).annotate('De minister sprak gisteren in Den Haag over Nieuw-Zeeland.', {
      language: 'nl',
    })
    expect(doc.entities.flatMap((e) => ('id' in e ? [[e.text, e.id]] : []))).toEqual([
      ['Den Haag', 'https://sws.geonames.org/2747373/'],
      ['Nieuw-Zeeland', 'iso3166:NZ'],
    ])
  })
})

it('takes brands and bodies of the Netherlands and Belgium with their Wikidata ids', () => {
  const file = join(folder, 'nsi.json')
  const item = (displayName: string, include: string[], tags: object) => ({ displayName, locationSet: { include }, tags })
  const nsi = {
    'brands/amenity/bank': {
      items: [
        item('ABN AMRO', ['nl'], { brand: 'ABN AMRO Bank', 'brand:wikidata': 'Q287471' }),
        item('Bank of X', ['us'], { 'brand:wikidata': 'Q1' }),
        item('Zonder', ['nl'], {}),
      ],
    },
    'brands/amenity/atm': { items: [item('ABN AMRO', ['nl'], { 'brand:wikidata': 'Q287471' })] },
  }
  writeFileSync(file, JSON.stringify({ nsi }))
  expect(brands(file)).toEqual([
    { name: 'ABN AMRO', type: 'ORG', id: 'http://www.wikidata.org/entity/Q287471', aliases: ['ABN AMRO Bank'] },
  ])
})
