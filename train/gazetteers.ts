/**
 * Writes what comes from packages into the lists of `data/dutch`: places of the Netherlands and Belgium (GeoNames), languages (Unicode CLDR),
 * first names (SVB 2010 and faker's Dutch, French and German locales), and which names are also ordinary words (OpenTaal).
 * Run: `npx tsx train/gazetteers.ts`. The same sources give the same files.
 */
import { createRequire } from 'node:module'
import { readPublic } from '../corpora/read/folder'
import { rows } from '../src/dutch/lists'
import { firstNamesOf, placesOf, sexOfNames } from './gazetteer-data'
import { writeList } from './write-list'

const require = createRequire(import.meta.url)
const unique = (names: Iterable<string>) => [...new Set(names)]

/** The CLDR languages with a two-letter code and some others of the news, by their Dutch names. */
function languages(): string[] {
  const file = require('cldr-localenames-full/main/nl/languages.json') as {
    main: { nl: { localeDisplayNames: { languages: Record<string, string> } } }
  }
  const more = new Set([
    'nds',
    'vls',
    'li',
    'zea',
    'pap',
    'srn',
    'fil',
    'haw',
    'arc',
    'grc',
    'ckb',
    'rom',
    'scn',
    'yue',
    'sco',
    'nds-NL',
    'nl-BE',
    'crh',
    'kab',
    'got',
  ])
  const names = Object.entries(file.main.nl.localeDisplayNames.languages)
    .filter(([code]) => code.length === 2 || more.has(code))
    .map(([, name]) => name)
    .filter((name) => /^\p{Lu}\p{L}+(-\p{L}+)?$/u.test(name))
  return unique([
    ...names,
    'Mandarijn',
    'Papiamento',
    'Papiamentu',
    'Sranan',
    'Tamazight',
    'Nedersaksisch',
    'Berbers',
    'Aramees',
    'Farsi',
    'Hindoestaans',
    'Sarnami',
    'Twents',
    'Gronings',
    'Drents',
    'Brabants',
    'Antwerps',
    'Verkavelingsvlaams',
    'Jiddisch',
    'Ivriet',
    'Koeterwaals',
  ])
}

/** Tells which territories of CLDR the list of countries lacks, so that none is forgotten when CLDR changes. */
function checkTerritories(): void {
  const file = require('cldr-localenames-full/main/nl/territories.json') as {
    main: { nl: { localeDisplayNames: { territories: Record<string, string> } } }
  }
  const known = new Map(rows('countries').map(([code = '', names = '']) => [code, names]))
  for (const [code, name] of Object.entries(file.main.nl.localeDisplayNames.territories)) {
    if (!/^[A-Z]{2}$/.test(code)) continue
    if (!known.has(code)) console.log(`CLDR ${code} ${name}: not in the list of countries`)
    else if (!known.get(code)?.split(';').includes(name.replace('’', "'"))) console.log(`CLDR ${code} ${name}: called ${known.get(code)}`)
  }
}

/** The ordinary Dutch words, lower case, of OpenTaal. */
function ordinaryWords(): Set<string> {
  const words = new Set<string>()
  for (const file of ['opentaal-basiswoorden-gekeurd.txt.gz', 'opentaal-flexies.txt.gz'])
    for (const word of readPublic(`data/lexicon/${file}`).split('\n')) if (/^\p{Ll}+$/u.test(word)) words.add(word)
  return words
}

checkTerritories()

const places = new Map(rows('places').map(([name = '', kinds = '']) => [name, kinds.split(' ').filter((kind) => kind !== 'place')]))
for (const name of placesOf(['NL', 'BE'], 1000)) places.set(name, [...(places.get(name) ?? []), 'place'])
writeList(
  'places',
  [...places].filter(([, kinds]) => kinds.length > 0).map(([name, kinds]) => [name, kinds.join(' ')]),
)
writeList(
  'languages',
  languages().map((name) => [name]),
)

const inUse = new Set(await firstNamesOf(['nl', 'nl_BE']))
const sexes = sexOfNames()
writeList(
  'first-names',
  unique([...inUse, ...sexes.keys()]).map((name) => [name, sexes.get(name) ?? '', inUse.has(name) ? 'nl' : '']),
)

const { allNames } = await import('../src/names/gazetteer')
const ordinary = ordinaryWords()
const ambiguous = [...allNames()].filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && ordinary.has(name.toLowerCase()))
writeList(
  'ambiguous-names',
  unique(ambiguous).map((name) => [name]),
)
