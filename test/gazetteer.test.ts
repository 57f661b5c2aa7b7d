import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGazetteerFile } from '../src/batch/gazetteer-file'
import { isFirstName } from '../src/dutch/first-names'
import { describeNames, type GazetteerEntry, type NameMention, type NameType } from '../src/names'
import { isAmbiguousName, isSurname, lookupName, matchGazetteer } from '../src/names/gazetteer'
import { GazetteerIndex } from '../src/names/gazetteer-index'
import { applyRules, matchUserGazetteer, mergeMentions } from '../src/names/user-gazetteer'
import { expectLinear } from './growth'
import { inputOf } from './values-input'

const found = (text: string) => {
  const { tokens } = inputOf(text)
  return matchGazetteer(tokens).map((m) => text.slice(tokens[m.firstToken]?.start, tokens[m.endToken - 1]?.end))
}

describe('the lists of names', () => {
  it.each([
    ['De Verenigde Staten en China zwijgen.', ['Verenigde Staten', 'China']],
    ["China's leger trok naar 's-Hertogenbosch.", ["China's", "'s-Hertogenbosch"]],
    ['BRUSSEL - In DEN HAAG regent het.', ['BRUSSEL', 'DEN HAAG']],
    ['ALPHEN AAN DEN RIJN (ANP) - Een brand.', ['ALPHEN AAN DEN RIJN', 'ANP']],
    ['Het ging van NOC*NSF naar H&M en AT&T.', ['NOC*NSF', 'H&M', 'AT&T']],
    ['Artsen zonder Grenzen helpt in Zuid-Soedan.', ['Artsen zonder Grenzen', 'Zuid-Soedan']],
    ['Artsen zonder haast.', []],
    ['Rotterdamse Amerikanen', ['Rotterdamse', 'Amerikanen']],
    ['Niets om te vinden.', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it.each([
    ['VS', 'US', 'Verenigde Staten'],
    ['Amerikaanse', 'US', 'Verenigde Staten'],
    ['Chinezen', 'CN', 'China'],
    ['Japanse', 'JP', 'Japan'],
    ['Zuid-Koreaanse', 'KR', 'Zuid-Korea'],
    ['Wit-Rusland', 'BY', 'Belarus'],
    ['Fransen', 'FR', 'Frankrijk'],
    ['Portugese', 'PT', 'Portugal'],
  ])('%s is of %s', (name, country, canonical) => {
    expect(lookupName(name)?.readings[0]).toMatchObject({ country, canonical })
  })

  it('gives every meaning of a name', () => {
    expect(lookupName('Polen')?.readings.map((r) => r.type)).toEqual(['LOC', 'MISC'])
    expect(lookupName('Charleroi')?.readings.map((r) => r.type)).toEqual(['LOC', 'ORG'])
  })

  it('knows first names, surnames, and names that are words', () => {
    expect([isFirstName('Antony'), isFirstName('Johanna'), isFirstName('Fiets')]).toEqual([true, true, false])
    expect([isSurname('Vries'), isSurname('Fiets')]).toEqual([true, false])
    expect([isAmbiguousName('Best'), isAmbiguousName('Rotterdam')]).toEqual([true, false])
  })

  it('finds names in linear time', () => {
    expectLinear((size) => {
      const { tokens } = inputOf('De Sint Nieuw De '.repeat(size))
      return () => matchGazetteer(tokens)
    }, 3000)
  })

  it('agrees with a search by every stretch', () => {
    const words = ['a', 'b', 'A', "a's", 'bc', '-']
    const index = new GazetteerIndex<string>()
    for (const name of ['a', 'a b', 'b bc', 'a b bc a', 'bc - a']) index.set(name, name)
    let seed = 7
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 8 }, () => words[(seed = (seed * 16807) % 2147483647) % words.length]).join(' ')
      let start = 0
      const tokens = text.split(' ').map((t) => {
        const token = { start, end: start + t.length, text: t, kind: 'word' as const }
        start = token.end + 1
        return token
      })
      const naive: string[] = []
      for (let i = 0; i < tokens.length; ) {
        let end = 0
        for (let j = i + 1; j <= tokens.length; j++) {
          const key = tokens
            .slice(i, j)
            .map((t) => t.text)
            .join(' ')
          if (index.get(key) ?? (key.endsWith("'s") ? index.get(key.slice(0, -2)) : undefined)) end = j
        }
        if (end) naive.push(`${i}-${end}`)
        i = end || i + 1
      }
      expect(index.match(tokens).map((m) => `${m.firstToken}-${m.endToken}`)).toEqual(naive)
    }
  })
})

describe('names of the caller', () => {
  const input = inputOf({ type: 'boilerplate', text: 'Foto: Jan Bos' }, 'Jan Bos van Zinnig bv sprak met Jan Bosman.')

  it('are whole tokens of the story, the longest first', () => {
    const mentions = matchUserGazetteer(
      input,
      [
        { name: 'Jan', type: 'PER' },
        { name: 'Jan Bos', type: 'PER', id: 'p1', canonical: 'Johannes Bos' },
        { name: 'Zinnig bv', type: 'ORG', subtype: 'company' },
      ],
      [],
    )
    expect(mentions.map((m) => [m.text, m.type, m.id, m.canonical, m.subtype])).toEqual([
      ['Jan Bos', 'PER', 'p1', 'Johannes Bos', undefined],
      ['Zinnig bv', 'ORG', undefined, undefined, 'company'],
      ['Jan', 'PER', undefined, undefined, undefined],
    ])
  })

  it('have aliases, and capitals that matter or not', () => {
    const entries: GazetteerEntry[] = [
      { name: 'Johan Bos', aliases: ['Jan Bos', 'JB'], type: 'PER', id: 'p1' },
      { name: 'ZINNIG BV', type: 'ORG', case: 'ignore' },
    ]
    expect(matchUserGazetteer(inputOf('Jan Bos van zinnig bv, of Zinnig BV.'), entries, []).map((m) => [m.text, m.id])).toEqual([
      ['Jan Bos', 'p1'],
      ['zinnig bv', undefined],
      ['Zinnig BV', undefined],
    ])
  })

  it('never cut a longer find, unless they say so', () => {
    const here = inputOf('FC Twente wint van Twente.')
    const club: NameMention = { start: 0, end: 9, text: 'FC Twente', type: 'ORG', confidence: 1, source: 'model' }
    const starts = (whole?: boolean) =>
      matchUserGazetteer(here, [{ name: 'Twente', type: 'LOC', ...(whole !== undefined && { whole }) }], [club]).map((m) => m.start)
    expect(starts()).toEqual([19])
    expect(starts(false)).toEqual([3, 19])
  })

  it('come from rules too', () => {
    const at = input.text.indexOf('Zinnig')
    expect(applyRules(input, [() => [{ start: at, end: at + 6, type: 'MISC', id: 'z' }]])).toMatchObject([
      { text: 'Zinnig', source: 'rule', id: 'z' },
    ])
    expect(() => applyRules(input, [() => [{ start: at, end: at + 3, type: 'MISC' }]])).toThrow(RangeError)
  })

  it('win where they overlap the finds of others', () => {
    const mention = (start: number, end: number): NameMention => ({ start, end, text: 'x', type: 'PER', confidence: 1, source: 'model' })
    expect(mergeMentions([mention(5, 9)], [mention(0, 6), mention(8, 12), mention(20, 22)]).map((m) => m.start)).toEqual([5, 20])
  })
})

describe('finer kinds', () => {
  const kind = (text: string, name: string, type: NameType) => {
    const start = text.indexOf(name)
    const mention: NameMention = { start, end: start + name.length, text: name, type, confidence: 1, source: 'model' }
    const { subtype, country } = describeNames(inputOf(text), [mention])[0] ?? {}
    return `${subtype ?? '-'} ${country ?? '-'}`
  }
  it.each<[string, string, NameType, string]>([
    ['De VS zwijgt.', 'VS', 'LOC', 'country US'],
    ["China's leger.", "China's", 'LOC', 'country CN'],
    ['De Amerikaanse minister.', 'Amerikaanse', 'MISC', 'nationality US'],
    ['Een Brits-Nederlandse film.', 'Brits-Nederlandse', 'MISC', 'nationality -'],
    ['Een Rusland-expert.', 'Rusland-expert', 'MISC', '- RU'],
    ['In Utrecht.', 'Utrecht', 'LOC', 'city -'],
    ['In het dorp Kwakelbrug.', 'Kwakelbrug', 'LOC', 'building -'],
    ['In het dorp Kwakeldam.', 'Kwakeldam', 'LOC', 'city -'],
    ['Op de Waddenzee.', 'Waddenzee', 'LOC', 'water -'],
    ['Aan de Verzonnenstraat.', 'Verzonnenstraat', 'LOC', 'building -'],
    ['Op de A27.', 'A27', 'LOC', 'building -'],
    ['In Twente.', 'Twente', 'LOC', 'region -'],
    ['Het ministerie van Verzinsels.', 'ministerie van Verzinsels', 'ORG', 'government -'],
    ['Zij speelt bij FC Verzonnen.', 'FC Verzonnen', 'ORG', 'club -'],
    ['Hij werkt bij Verzin B.V. nu.', 'Verzin B.V.', 'ORG', 'company -'],
    ['Volgens persbureau Verzin.', 'Verzin', 'ORG', 'medium -'],
    ['Zij stemt VVD.', 'VVD', 'ORG', 'party -'],
    ['De Wet verzonnen namen.', 'Wet verzonnen namen', 'MISC', 'law -'],
    ['Zij leest ‘Het verzonnen huis’ voor.', 'Het verzonnen huis', 'MISC', 'work -'],
    ['Zij spreekt Fins.', 'Fins', 'MISC', 'nationality FI'],
    ['Zij spreekt Esperanto.', 'Esperanto', 'MISC', 'language -'],
    ['Het Verzonnen Festival.', 'Verzonnen Festival', 'MISC', 'event -'],
    ['Bij Verzin weten ze het.', 'Verzin', 'ORG', '- -'],
    ['Jan Bos sprak.', 'Jan Bos', 'PER', '- -'],
  ])('%s %s', (text, name, type, expected) => {
    expect(kind(text, name, type)).toBe(expected)
  })
})

it.each([
  ['True', true],
  ['False', false],
  ['FALSE', false],
  ['', undefined],
])('a table of names may say %j of whole', (cell, whole) => {
  const file = join(mkdtempSync(join(tmpdir(), 'zinnig-')), 'names.csv')
  writeFileSync(file, `name,type,whole\nAjax,ORG,${cell}\n`)
  expect(readGazetteerFile(file)[0]?.whole).toBe(whole)
  writeFileSync(file, 'name,type,whole\nAjax,ORG,nee\n')
  expect(() => readGazetteerFile(file)).toThrow('names.csv:2: expected whole to be true or false, got "nee"')
})
