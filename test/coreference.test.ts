import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Coreference, findCoreference, readCoreferenceModel } from '../src/coreference'
import { readModelFile } from '../src/model/file'
import { describeNames, type NameMention, type NameType } from '../src/names'
import { findMarks } from '../src/quotations'
import { readTagModel, tagTokens } from '../src/tags'
import { inputOf } from './values-input'

const file = readModelFile(readFileSync(join(import.meta.dirname, '../model/zinnig.bin')))
const tagModel = readTagModel(file)
const model = readCoreferenceModel(file)

/** Who is who in a text whose names are given. */
function coreferenceOf(text: string, mentions: readonly NameMention[]): Coreference {
  const plain = inputOf(text)
  const input = { ...plain, tags: tagTokens(plain.tokens, plain.sentences, tagModel) }
  return findCoreference({ ...input, names: describeNames(input, mentions), quoted: findMarks(input) }, model)
}

/** Reads `{PER|Jan de Vries} zei …`: the text and its mentions. */
function marked(source: string): { text: string; mentions: NameMention[] } {
  let text = ''
  const mentions: NameMention[] = []
  let at = 0
  for (const m of source.matchAll(/\{(PER|ORG|LOC|MISC)\|([^}]+)\}/g)) {
    text += source.slice(at, m.index)
    at = m.index + m[0].length
    const name = m[2] as string
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      text: name,
      type: m[1] as NameType,
      confidence: 1,
      source: 'model',
    })
    text += name
  }
  return { text: text + source.slice(at), mentions }
}

/** `text=name#cluster` of every mention. */
function clustered(source: string): string {
  const { text, mentions } = marked(source)
  const { nameClusters, clusters } = coreferenceOf(text, mentions)
  return mentions.map(({ text: own }, i) => `${own}=${clusters[nameClusters[i] as number]?.name}#${nameClusters[i]}`).join(' | ')
}

const cases: [string, string, string][] = [
  ['surname', '{PER|Antony Blinken} sprak. {PER|Blinken} zweeg.', 'Antony Blinken=Antony Blinken#0 | Blinken=Antony Blinken#0'],
  [
    'surname first, in a headline',
    '{PER|Blinken} in {LOC|Ede}: {PER|Antony Blinken} sprak.',
    'Blinken=Antony Blinken#0 | Ede=Ede#1 | Antony Blinken=Antony Blinken#0',
  ],
  ['particles', '{PER|Tjitske de Bruin} vroeg. {PER|De Bruin} bleef.', 'Tjitske de Bruin=Tjitske de Bruin#0 | De Bruin=Tjitske de Bruin#0'],
  ['initials', '{PER|A.M. van Rooijen} en {PER|Van Rooijen}.', 'A.M. van Rooijen=A.M. van Rooijen#0 | Van Rooijen=A.M. van Rooijen#0'],
  ['initials and first name', '{PER|J. Bakker}, ofwel {PER|Jan Bakker}.', 'J. Bakker=Jan Bakker#0 | Jan Bakker=Jan Bakker#0'],
  [
    'genitives',
    '{PER|Mark Rutte} en {PER|Ruttes} plan; {PER|Rutte’s} brief.',
    'Mark Rutte=Mark Rutte#0 | Ruttes=Mark Rutte#0 | Rutte’s=Mark Rutte#0',
  ],
  ['genitive of a country', "{LOC|China's} leger; {LOC|China} zwijgt.", "China's=China#0 | China=China#0"],
  ['genitive alone', "{LOC|China's} leger en {LOC|Vlaanderens} pot.", "China's=China#0 | Vlaanderens=Vlaanderen#1"],
  ['genitive before the name', '{LOC|Vlaanderens} pot; {LOC|Vlaanderen}.', 'Vlaanderens=Vlaanderen#0 | Vlaanderen=Vlaanderen#0'],
  ['genitive of a person alone', '{PER|Trumps} brief en {PER|Wilders’} partij.', 'Trumps=Trump#0 | Wilders’=Wilders#1'],
  [
    'abbreviation in brackets',
    '{ORG|De Nederlandsche Bank} ({ORG|DNB}) en {ORG|DNB}.',
    'De Nederlandsche Bank=De Nederlandsche Bank#0 | DNB=De Nederlandsche Bank#0 | DNB=De Nederlandsche Bank#0',
  ],
  [
    'abbreviation inside a compound',
    '{ORG|Rijksvoorlichtingsdienst} ({ORG|RVD}).',
    'Rijksvoorlichtingsdienst=Rijksvoorlichtingsdienst#0 | RVD=Rijksvoorlichtingsdienst#0',
  ],
  ['party in brackets', '{PER|Jan Bakker} ({ORG|JB}) zei.', 'Jan Bakker=Jan Bakker#0 | JB=JB#1'],
  ['known abbreviation', 'De {LOC|VS} en de {LOC|Verenigde Staten}.', 'VS=Verenigde Staten#0 | Verenigde Staten=Verenigde Staten#0'],
  ['known abbreviation alone', 'De {LOC|VS} en de {ORG|RIVM}.', 'VS=VS#0 | RIVM=RIVM#1'],
  [
    'initials of a name',
    '{ORG|Nationale Visserij Partij}: de {ORG|NVP} wint.',
    'Nationale Visserij Partij=Nationale Visserij Partij#0 | NVP=Nationale Visserij Partij#0',
  ],
  [
    'double surname',
    '{PER|Eva Kertész-Nagy}; {PER|Kertész-Nagy}; {PER|Kertész}.',
    'Eva Kertész-Nagy=Eva Kertész-Nagy#0 | Kertész-Nagy=Eva Kertész-Nagy#0 | Kertész=Eva Kertész-Nagy#0',
  ],
  [
    'two people of one name',
    '{PER|Jan de Vries} en {PER|Els de Vries}. {PER|De Vries} zei.',
    'Jan de Vries=Jan de Vries#0 | Els de Vries=Els de Vries#1 | De Vries=Els de Vries#1',
  ],
  ['first name', '{PER|Oksana Petrenko} huilt. {PER|Oksana} zwijgt.', 'Oksana Petrenko=Oksana Petrenko#0 | Oksana=Oksana Petrenko#0'],
  ['only a first name', '{PER|Skippy} sprong; {PER|Skippy} at.', 'Skippy=Skippy#0 | Skippy=Skippy#0'],
  ['surname first', '{PER|Lai Ching-te} en {PER|Lai}.', 'Lai Ching-te=Lai Ching-te#0 | Lai=Lai Ching-te#0'],
  [
    'spelling',
    '{PER|Volodymyr Zelensky} en {PER|Volodymyr Zelenski}.',
    'Volodymyr Zelensky=Volodymyr Zelensky#0 | Volodymyr Zelenski=Volodymyr Zelensky#0',
  ],
  ['capitals', '{LOC|BRUSSEL} - In {LOC|Brussel} regent het.', 'BRUSSEL=Brussel#0 | Brussel=Brussel#0'],
  ['article of a newspaper', '{ORG|De Telegraaf} en {ORG|Telegraaf}.', 'De Telegraaf=De Telegraaf#0 | Telegraaf=De Telegraaf#0'],
  ['short form of a club', '{ORG|KRC Genk} won; {ORG|Genk} juicht.', 'KRC Genk=KRC Genk#0 | Genk=KRC Genk#0'],
  ['another team', '{ORG|Jong Ajax} en {ORG|Ajax}.', 'Jong Ajax=Jong Ajax#0 | Ajax=Ajax#1'],
  ['a channel', '{ORG|VRT} en {ORG|VRT MAX}.', 'VRT=VRT#0 | VRT MAX=VRT MAX#1'],
  [
    'suspect',
    '{PER|Willem van der S.} zweeg; {PER|Van der S.} niet.',
    'Willem van der S.=Willem van der S.#0 | Van der S.=Willem van der S.#0',
  ],
  ['one name of two types', 'In {LOC|Zwolle} won {ORG|Zwolle}.', 'Zwolle=Zwolle#0 | Zwolle=Zwolle#0'],
  [
    'surname taken for a place',
    '{PER|Marleen Haverkort} kwam. {LOC|Haverkort} ging.',
    'Marleen Haverkort=Marleen Haverkort#0 | Haverkort=Marleen Haverkort#0',
  ],
]

describe('clusters of names', () => {
  it.each(cases)('%s: %s', (_, source, expected) => {
    expect(clustered(source)).toBe(expected)
  })

  it('joins by the caller’s id', () => {
    const { text, mentions } = marked('{ORG|Ons} en {ORG|Wij}.')
    const { nameClusters } = coreferenceOf(
      text,
      mentions.map((m) => ({ ...m, id: 'x1' })),
    )
    expect(nameClusters).toEqual([0, 0])
  })
})
